import { fromDb, pod, policy, shop } from '../oracle/closed/closed-manifests.js';
import { checkTables, onlyTo, type Row } from '../oracle/closed/closed-rows.js';

const closed = (direction: string) => policy('shop', 'closed', `{podSelector: {}, policyTypes: [${direction}]}`);
const webFrom = (labels: string) =>
  policy('shop', 'web', `{podSelector: ${labels}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}`);
const internetTo = (items: string) => `{from: internet, onlyTo: [${items}]}`;

const subjects: readonly Row[] = [
  {
    says: 'a policy that selects a listed workload as its subject picks it out by that selector',
    world: shop + closed('Ingress') + webFrom('{matchLabels: {app: web}}'),
    cases: [
      [internetTo('shop/web'), 'passed'],
      [internetTo('shop/Pod/web'), 'passed'],
      [internetTo('shop/db'), 'failed'],
      [internetTo(''), 'failed'],
      [internetTo('shop/web, shop/db'), 'passed'],
      [internetTo('{all: [shop/web], except: [shop/web]}'), 'failed'],
      ['{from: internet, exactlyTo: [shop/web], ports: [TCP/80]}', 'passed'],
    ],
  },
  {
    says: 'a group picks its members out so',
    world: shop + closed('Ingress') + webFrom('{matchLabels: {app: web}}'),
    spec: 'groups: {fronts: [shop/web]}',
    cases: [[internetTo('fronts'), 'passed']],
  },
  {
    says: 'what another policy opens is not among its look-alikes',
    world:
      shop +
      closed('Ingress') +
      webFrom('{matchLabels: {app: web}}') +
      policy('shop', 'canary', '{podSelector: {matchLabels: {tier: front, app: canary}}, ingress: [{}]}'),
    cases: [[internetTo('shop/web'), 'failed']],
  },
  {
    says: 'a selector with several values picks out the one that the workload has',
    world: shop + closed('Ingress') + webFrom('{matchExpressions: [{key: app, operator: In, values: [web, canary]}]}'),
    cases: [
      [internetTo('shop/web'), 'failed'],
      [internetTo('shop/web, {namespace: shop, podSelector: {matchLabels: {app: canary}}}'), 'passed'],
    ],
  },
  {
    says: 'a selector of every pod picks nothing out',
    world: shop + webFrom('{}'),
    cases: [
      [internetTo('shop/web, shop/db'), 'failed'],
      [internetTo("'shop/*'"), 'passed'],
    ],
  },
  {
    says: 'without a policy nothing picks a workload out',
    world: shop,
    cases: [[internetTo('shop/web, shop/db'), 'failed']],
  },
  {
    says: 'ports count policy by policy',
    world:
      shop +
      closed('Ingress') +
      policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: 443}]}]}') +
      policy('shop', 'all', '{podSelector: {}, ingress: [{ports: [{port: 80}]}]}'),
    cases: [
      ['{from: internet, onlyTo: [shop/web], ports: [TCP/443]}', 'passed'],
      ['{from: internet, onlyTo: [shop/web, shop/db], ports: [TCP/80]}', 'failed'],
    ],
  },
  {
    says: 'the same towards addresses',
    world:
      shop +
      closed('Egress') +
      policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{}]}'),
    cases: [
      ['{to: internet, onlyFrom: [shop/web]}', 'passed'],
      ['{to: internet, onlyFrom: [shop/db]}', 'failed'],
    ],
  },
  {
    says: 'and between pods, beside what the rules of the subject pick by',
    world:
      shop +
      fromDb('{podSelector: {}}') +
      closed('Ingress') +
      policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, ingress: [{}]}'),
    cases: [
      [onlyTo('shop/web'), 'passed'],
      [onlyTo(''), 'failed'],
    ],
  },
  {
    says: 'in a namespace that nobody declares too',
    world:
      pod('shop', 'web') +
      closed('Ingress') +
      policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, ingress: [{}]}'),
    cases: [
      [internetTo('shop/web'), 'passed'],
      [internetTo(''), 'failed'],
    ],
  },
];

checkTables({ subjects });
