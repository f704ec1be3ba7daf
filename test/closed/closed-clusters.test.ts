import { byApp, byTeam, fromDb, namespace, pod, policy, shop, toDb } from '../oracle/closed/closed-manifests.js';
import { checkTables, onlyFrom, onlyTo, type Row } from '../oracle/closed/closed-rows.js';

const denyEgress = '{podSelector: {}, policyTypes: [Egress]}';
const ops = namespace('ops', '{team: a}') + pod('ops', 'tool', { labels: '{app: web}' });

const lookAlikes: readonly Row[] = [
  {
    says: '`onlyFrom: [shop/web]` passes under `podSelector: {app: web}`',
    world: shop + toDb(byApp('web')),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom(''), 'failed'],
    ],
  },
  {
    says: 'it fails under `podSelector: {}`',
    world: shop + toDb('{podSelector: {}}'),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom("'shop/*'"), 'passed'],
    ],
  },
  {
    says: 'it fails under `app Exists`',
    world: shop + toDb('{podSelector: {matchExpressions: [{key: app, operator: Exists}]}}'),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('shop/web', ', closedOver: declared'), 'passed'],
    ],
  },
  {
    says: 'it fails under `namespaceSelector: {}` beside `app: web`',
    world: shop + toDb('{namespaceSelector: {}, podSelector: {matchLabels: {app: web}}}'),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('{namespaceSelector: {}, podSelector: {matchLabels: {app: web}}}'), 'passed'],
    ],
  },
  {
    says: 'a rule picks by equality or `In`, of whose values the workload has one',
    world: shop + toDb('{podSelector: {matchExpressions: [{key: app, operator: In, values: [web, canary]}]}}'),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('shop/web, {namespace: shop, podSelector: {matchLabels: {app: canary}}}'), 'passed'],
    ],
  },
  {
    says: 'beside one label that picks, others are free',
    world:
      shop +
      toDb('{podSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: NotIn, values: [x]}]}}'),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: web, tier: front}}}'), 'failed'],
    ],
  },
  {
    says: '`Exists` beside it picks nothing either, and asks for no value',
    world: shop + toDb('{podSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: Exists}]}}'),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: web, tier: front}}}'), 'failed'],
    ],
  },
  {
    says: 'a workload with the right value that the rule leaves out has no look-alikes',
    world:
      shop +
      toDb(
        '{podSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: NotIn, values: [front]}]}}',
      ),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: web}}}'), 'passed'],
    ],
  },
  {
    says: '`NotIn` alone picks nothing out',
    world: shop + toDb('{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [x]}]}}'),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [
        onlyFrom('{namespace: shop, podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [x]}]}}'),
        'passed',
      ],
    ],
  },
  {
    says: 'a workload that a rule does not pick covers nothing of what it admits',
    world: shop + toDb(byApp('robot')),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: robot}}}'), 'passed'],
    ],
  },
  {
    says: 'rule by rule: what one rule picks a workload by does not cover what another admits',
    world:
      shop +
      policy(
        'shop',
        'db',
        `{podSelector: {matchLabels: {app: db}}, ingress: [{from: [${byApp('web')}]}, {from: [{podSelector: {matchLabels: {tier: back}}}]}]}`,
      ),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('shop/web, {namespace: shop, podSelector: {matchLabels: {tier: back}}}'), 'passed'],
    ],
  },
  {
    says: 'not counted: the subject and its own look-alikes',
    world: shop + toDb(byApp('db')),
    cases: [
      [onlyFrom(''), 'passed'],
      ['{to: shop/web, onlyFrom: []}', 'failed'],
    ],
  },
  {
    says: 'the look-alikes of the subject are those of the rule, and no others',
    world: shop + toDb('{podSelector: {matchExpressions: [{key: app, operator: In, values: [db, robot]}]}}'),
    cases: [
      [onlyFrom(''), 'failed'],
      [onlyFrom('{namespace: shop, podSelector: {matchLabels: {app: robot}}}'), 'passed'],
    ],
  },
];

const namespaces: readonly Row[] = [
  {
    says: 'a workload also covers undeclared namespaces with the same values for the labels the rule picks by',
    world: shop + toDb(byTeam('a', 'web')),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom(byTeam('b', 'web')), 'failed'],
    ],
  },
  {
    says: 'but not a declared one with these values',
    world: shop + ops + toDb(byTeam('a', 'web')),
    cases: [
      [onlyFrom('shop/web'), 'failed'],
      [onlyFrom('shop/web, ops/tool'), 'passed'],
    ],
  },
  {
    says: '`ns/*` too covers undeclared namespaces that are picked alike',
    world: shop + toDb(byTeam('a')),
    cases: [
      [onlyFrom("'shop/*'"), 'passed'],
      [onlyFrom('shop/web'), 'failed'],
    ],
  },
  {
    says: '`ns/*` covers no other namespace where the rule does not pick its own',
    world:
      namespace('shop', '{team: a, env: prod}') +
      pod('shop', 'db') +
      toDb(
        '{namespaceSelector: {matchLabels: {team: a}, matchExpressions: [{key: env, operator: NotIn, values: [prod]}]}}',
      ),
    cases: [
      [onlyFrom("'shop/*'"), 'failed'],
      [onlyFrom('{namespaceSelector: {matchLabels: {team: a}}}'), 'passed'],
    ],
  },
  {
    says: 'a name that the rule gives is a label of the namespace and picks it alone',
    world:
      shop +
      toDb(
        '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}, podSelector: {matchLabels: {app: web}}}',
      ),
    cases: [
      [onlyFrom('shop/web'), 'passed'],
      [onlyFrom(byTeam('b', 'web')), 'failed'],
    ],
  },
  {
    says: 'declared namespaces enter with exactly their labels',
    world: shop + namespace('ops', '{team: b}') + toDb(byTeam('b')),
    cases: [
      [onlyFrom('{namespace: ops}'), 'failed'],
      [onlyFrom(byTeam('b')), 'passed'],
      [onlyFrom('{namespaceSelector: {matchLabels: {team: b, env: x}}}'), 'failed'],
    ],
  },
  {
    says: 'undeclared ones enter with any labels',
    world: shop + toDb('{namespaceSelector: {matchExpressions: [{key: team, operator: NotIn, values: [a]}]}}'),
    cases: [
      [onlyFrom(byTeam('b')), 'failed'],
      [onlyFrom('{namespaceSelector: {matchExpressions: [{key: team, operator: NotIn, values: [a]}]}}'), 'passed'],
    ],
  },
  {
    says: 'undeclared ones have a name no declared one has',
    world: shop + toDb('{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop, team: z}}}'),
    cases: [
      [onlyFrom(''), 'passed'],
      [onlyFrom("'ops/*'"), 'passed'],
    ],
  },
  {
    says: 'a subject that no policy governs is reached from every address, so only `anywhere` bounds it',
    world: shop,
    cases: [
      [onlyFrom('anywhere'), 'passed'],
      [onlyFrom('cluster, internet'), 'failed'],
      [onlyFrom('0.0.0.0/0'), 'passed'],
    ],
  },
  {
    says: 'addresses that nobody governs are reached by the pods of namespaces that are declared or hold a workload',
    world: shop + policy('shop', 'egress', denyEgress),
    cases: [['{to: internet, onlyFrom: []}', 'passed']],
  },
  {
    says: 'a declared namespace without policies counts there',
    world: shop + policy('shop', 'egress', denyEgress) + namespace('ops'),
    cases: [
      ['{to: internet, onlyFrom: []}', 'failed'],
      ["{to: internet, onlyFrom: ['ops/*']}", 'passed'],
    ],
  },
  {
    says: 'a namespace that holds a workload counts there',
    world: shop + policy('shop', 'egress', denyEgress) + pod('dev', 'x'),
    cases: [
      ['{to: internet, onlyFrom: []}', 'failed'],
      ["{to: internet, onlyFrom: ['dev/*']}", 'passed'],
    ],
  },
  {
    says: 'each address of a subject counts, not only its first',
    world:
      shop +
      policy('shop', 'egress', denyEgress) +
      policy(
        'shop',
        'x',
        `{podSelector: {matchLabels: {app: x}}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}`,
      ),
    cases: [
      ['{to: internet, onlyFrom: []}', 'failed'],
      ['{to: internet, onlyFrom: [{namespace: shop, podSelector: {matchLabels: {app: x}}}]}', 'passed'],
    ],
  },
];

const ownSides: readonly Row[] = [
  {
    says: 'less what their own side forbids: in a declared namespace the policies of that namespace',
    world: shop + toDb('{podSelector: {}}') + policy('shop', 'egress', denyEgress),
    cases: [[onlyFrom(''), 'passed']],
  },
  {
    says: 'and in one that manifests name and nobody declares',
    world: pod('shop', 'db') + toDb('{podSelector: {}}') + policy('shop', 'egress', denyEgress),
    cases: [[onlyFrom(''), 'passed']],
  },
  {
    says: 'a namespace that nobody declares is governed by its own policies alone',
    world:
      pod('shop', 'db') + toDb('{podSelector: {}}, {namespaceSelector: {}}') + policy('shop', 'egress', denyEgress),
    cases: [
      [onlyFrom(''), 'failed'],
      [onlyFrom("'shop/*'"), 'failed'],
    ],
  },
  {
    says: 'a policy alone names a namespace, whose pods it governs',
    world:
      shop +
      toDb('{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: dev}}}') +
      policy('dev', 'egress', denyEgress),
    cases: [[onlyFrom(''), 'passed']],
  },
  {
    says: 'and where its policies govern other pods of a namespace, one gets through',
    world:
      pod('shop', 'db') +
      toDb(byApp('typo')) +
      policy('shop', 'egress', '{podSelector: {matchLabels: {app: other}}, policyTypes: [Egress]}'),
    cases: [[onlyFrom(''), 'failed']],
  },
  {
    says: 'an own side that admits the subject forbids nothing',
    world:
      shop +
      toDb('{podSelector: {}}') +
      policy('shop', 'egress', `{podSelector: {}, policyTypes: [Egress], egress: [{to: [${byApp('db')}]}]}`),
    cases: [
      [onlyFrom(''), 'failed'],
      [onlyFrom("'shop/*'"), 'passed'],
    ],
  },
  {
    says: 'an own side forbids port by port',
    world:
      shop +
      toDb('{podSelector: {}}') +
      policy(
        'shop',
        'egress',
        '{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{port: 53, protocol: UDP}]}]}',
      ),
    cases: [
      [onlyFrom('', ', ports: [TCP]'), 'passed'],
      [onlyFrom(''), 'failed'],
    ],
  },
  {
    says: 'in the other direction the own side is that of the destination',
    world: shop + fromDb('{podSelector: {}}') + policy('shop', 'ingress', '{podSelector: {}}'),
    cases: [[onlyTo(''), 'passed']],
  },
  {
    says: 'what `onlyTo` bounds is judged as `onlyFrom` is',
    world: shop + fromDb(byApp('web')),
    cases: [
      [onlyTo('shop/web'), 'passed'],
      [onlyTo(''), 'failed'],
    ],
  },
];

checkTables({ lookAlikes, namespaces, ownSides });
