import type { LabelSelector, NetworkPolicy, Requirement } from '../kubernetes/kubernetes-objects.js';
import { type Example, egress, example, ingress, namespace, pod, policy, type WrittenExample } from './example.js';

const two = 'x/a y/a';
const team = (operator: Requirement['operator'], ...values: readonly string[]): LabelSelector => ({
  matchExpressions: [{ key: 'team', operator, ...(values.length === 0 ? {} : { values }) }],
});
const fromTeams = (...selectors: readonly LabelSelector[]): readonly NetworkPolicy[] => [
  ingress(pod('a'), ...selectors.map((namespaceSelector) => ({ from: [{ namespaceSelector }] }))),
];
const toBlocks = (...cidrs: readonly string[]): readonly NetworkPolicy[] => [
  egress(pod('a'), ...cidrs.map((cidr) => ({ to: [{ ipBlock: { cidr } }] }))),
];
const undeclared = { pods: two, namespaces: { y: 'undeclared' } } as const;
const pool = { podCIDRs: ['10.244.0.0/16'] };

const labels = (title: string, selectors: readonly LabelSelector[], expect: Partial<WrittenExample>): Example =>
  example(`language.md §6 an undeclared namespace: ${title}`, {
    ...undeclared,
    policies: fromTeams(...selectors),
    ...expect,
  });

const addresses = (title: string, cidrs: readonly string[], written: Partial<WrittenExample>): Example =>
  example(`language.md §6 an address that isn't known: ${title}`, {
    pods: two,
    policies: toBlocks(...cidrs),
    ...written,
  });

const from = { allow: ['y/a>x/a'] };
const not = { deny: ['y/a>x/a'] };
const maybe = { unknown: ['y/a>x/a'] };
const reached = { allow: ['x/a>y/a'] };
const unreached = { deny: ['x/a>y/a'] };
const unsure = { unknown: ['x/a>y/a'] };
const host = { 'y/a': { hostNetwork: true } } as const;

/** What manifests leave open: language.md §6. */
export const openExamples: readonly Example[] = [
  labels('any label may be there', [team('In', 'a')], maybe),
  labels('or not', [team('NotIn', 'a')], maybe),
  labels('present or absent', [team('Exists')], maybe),
  labels('with an empty value', [{ matchLabels: { team: '' } }], maybe),
  labels('with a value nobody mentions', [team('In', 'a', ''), team('DoesNotExist'), team('In', 'b')], maybe),
  labels('all ways agree', [team('Exists'), team('DoesNotExist')], from),
  labels('all values but one, and that one', [team('NotIn', 'a'), team('In', 'a')], from),
  labels('no way', [{ matchLabels: { team: 'a' }, ...team('NotIn', 'a') }], not),
  labels('its name is certain (A-DEF-4)', [namespace('y')], from),
  labels('and so are other names', [namespace('x')], not),
  labels('a certain deny wins', [team('In', 'a')], {
    policies: [...fromTeams(team('In', 'a')), policy('y', { policyTypes: ['Egress'] })],
    ...not,
  }),
  labels('unlabelled by choice', [team('In', 'a')], { options: { undeclaredNamespaces: 'unlabelled' }, ...not }),
  labels('unlabelled by choice, NotIn', [team('NotIn', 'a')], {
    options: { undeclaredNamespaces: 'unlabelled' },
    ...from,
  }),
  example('language.md §6 one namespace has one set of labels at both ends', {
    pods: 'x/a x/b',
    namespaces: { x: 'undeclared' },
    policies: [...fromTeams(team('In', 'a')), egress(pod('b'), { to: [{ namespaceSelector: team('NotIn', 'a') }] })],
    deny: ['x/b>x/a'],
  }),
  example('language.md §6 two namespaces have two', {
    pods: 'x/a y/b',
    namespaces: { x: 'undeclared', y: 'undeclared' },
    policies: [
      ...fromTeams(team('In', 'a')),
      policy('y', { policyTypes: ['Egress'], egress: [{ to: [{ namespaceSelector: team('NotIn', 'a') }] }] }),
    ],
    unknown: ['y/b>x/a'],
  }),
  addresses('its pool within the block', ['0.0.0.0/0'], { options: pool, ...reached }),
  addresses('its pool partly in the block', ['10.244.1.0/24'], { options: pool, ...unsure }),
  addresses('its pool outside the block', ['192.168.0.0/16'], { options: pool, ...unreached }),
  addresses('its pool in two blocks', ['10.244.0.0/17', '10.244.128.0/17'], { options: pool, ...reached }),
  addresses('two pools, one in the block', ['10.244.0.0/16'], {
    options: { podCIDRs: ['10.244.0.0/16', '10.245.0.0/16'] },
    ...unsure,
  }),
  addresses('an except outside its pool', [], {
    options: pool,
    policies: [egress(pod('a'), { to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/16'] } }] })],
    ...reached,
  }),
  addresses('an except inside its pool', [], {
    options: pool,
    policies: [egress(pod('a'), { to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.244.0.0/24'] } }] })],
    ...unsure,
  }),
  addresses('no pool: part of the assumed', ['10.0.0.0/8'], unsure),
  addresses('no pool: all of the assumed', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'], reached),
  addresses('no pool: none of the assumed', ['203.0.113.0/24', '169.254.0.0/16'], unreached),
  addresses('one family is enough', ['10.0.0.0/8', 'fc00::/7'], reached),
  addresses('a family no pool has does not count', ['fc00::/7'], { options: pool, ...unreached }),
  addresses('a known address in one family, none in the other', ['10.244.0.9/32', 'fd00::/16'], {
    but: { 'y/a': { addresses: { IPv4: '10.244.0.8' } } },
    ...unreached,
  }),
  addresses('a known address in IPv6 alone', ['10.244.0.9/32', 'fd00::/16'], {
    but: { 'y/a': { addresses: { IPv6: 'fd00::8' } } },
    ...reached,
  }),
  addresses('both ends', [], {
    options: pool,
    policies: [
      ...toBlocks('10.244.0.0/16'),
      policy('y', { policyTypes: ['Ingress'], ingress: [{ from: [{ ipBlock: { cidr: '10.244.7.0/24' } }] }] }),
    ],
    ...unsure,
  }),
  addresses('a block that matches no pods', ['0.0.0.0/0', '::/0'], {
    options: { ipBlocks: 'external' },
    ...unreached,
    allow: ['x/a>10.0.0.1'],
  }),
  addresses('a hostNetwork pod may be anywhere (A-HOST-1)', ['10.0.0.0/8'], { but: host, options: pool, ...unsure }),
  addresses('a hostNetwork pod may be outside the pools', ['203.0.113.0/24'], { but: host, ...unsure }),
  addresses('a hostNetwork pod is somewhere', ['0.0.0.0/0'], { but: host, ...reached }),
  addresses('a hostNetwork pod is no pod for blocks', ['0.0.0.0/0'], {
    but: host,
    options: { ipBlocks: 'external' },
    ...reached,
  }),
  addresses('a hostNetwork pod where blocks match no nodes', ['0.0.0.0/0'], {
    but: host,
    options: { cni: 'cilium' },
    ...unreached,
  }),
  addresses('a hostNetwork pod at its node, where blocks match no nodes', ['192.0.2.7/32'], {
    but: { 'y/a': { hostNetwork: true, addresses: { IPv4: '192.0.2.7' } } },
    options: { cni: 'cilium' },
    ...unreached,
  }),
  addresses('a hostNetwork pod at its node', ['192.0.2.7/32'], {
    but: { 'y/a': { hostNetwork: true, addresses: { IPv4: '192.0.2.7' } } },
    ...reached,
  }),
  addresses('a hostNetwork pod at another node', ['192.0.2.8/32'], {
    but: { 'y/a': { hostNetwork: true, addresses: { IPv4: '192.0.2.7' } } },
    ...unreached,
  }),
  addresses('host bits mean the network (A-PEER-6)', ['10.244.9.9/16'], { options: pool, ...reached }),
  example('A-HOST-1 selectors pass over a hostNetwork pod', {
    pods: two,
    but: host,
    policies: [egress(pod('a'), { to: [{ namespaceSelector: {} }] })],
    ...unreached,
  }),
  example('A-HOST-1 two hostNetwork pods', {
    pods: two,
    but: { 'x/a': { hostNetwork: true }, ...host },
    policies: [policy('x', { policyTypes: ['Ingress', 'Egress'] })],
    ...from,
    ...reached,
  }),
  example('A-PORT-3 a name on a hostNetwork pod', {
    pods: two,
    but: host,
    policies: [egress(pod('a'), { ports: [{ port: 'serve-80-tcp' }] })],
    ...unreached,
  }),
  example('A-PORT-4 a name on a sidecar', {
    pods: two,
    but: { 'y/a': { role: 'sidecar' } },
    policies: [egress(pod('a'), { ports: [{ port: 'serve-80-tcp' }] })],
    ...reached,
  }),
  example('A-PORT-4 a name on an init container', {
    pods: two,
    but: { 'y/a': { role: 'init' } },
    policies: [egress(pod('a'), { ports: [{ port: 'serve-80-tcp' }] })],
    ...unreached,
  }),
  example('E-5 objects without a namespace are in default', {
    pods: 'default/a default/b',
    policies: [{ ...ingress(pod('a')), metadata: { name: 'p' } }],
    deny: ['default/b>default/a'],
    allow: ['default/a>default/b'],
  }),
  example('F.1 a plugin that enforces nothing', {
    pods: two,
    policies: toBlocks('192.0.2.0/24'),
    options: { cni: 'kubenet' },
    ...reached,
  }),
];
