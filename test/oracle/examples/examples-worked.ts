import type { LabelSelector, NetworkPolicySpec, Peer, Rule } from '../kubernetes/kubernetes-objects.js';
import { type Example, egress, example, ingress, namespace, pod, policy } from './example.js';

const all = 'x/a x/b x/c y/a y/b y/c z/a z/b z/c';
const three = 'x/a x/b y/a';
const outside = '203.0.113.9';

/** The worked examples of D.4 which are about NetworkPolicy alone. */
export const workedExamples: readonly Example[] = [
  example('D.4-1 nobody is isolated (A-ISO-2)', { pods: three, policies: [], allow: ['y/a>x/a'] }),
  example('D.4-2 isolated for ingress only (A-ISO-1, A-ISO-6)', {
    pods: three,
    policies: [ingress({})],
    deny: ['y/a>x/a'],
    allow: ['x/a>y/a'],
  }),
  example('D.4-3 an egress rule makes both types the default (A-DEF-1)', {
    pods: three,
    policies: [policy('x', { podSelector: {}, egress: [{}] })],
    deny: ['y/a>x/a'],
    allow: ['x/a>y/a'],
  }),
  example('D.4-4 an empty egress list does not (A-DEF-1)', {
    pods: three,
    policies: [policy('x', { podSelector: {}, egress: [] })],
    allow: ['x/a>y/a'],
    deny: ['y/a>x/a'],
  }),
  example('D.4-5 two items are either (A.4)', {
    pods: all,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: namespace('y') }, { podSelector: pod('b') }] })],
    allow: ['y/c>x/a', 'x/b>x/a'],
    deny: ['z/b>x/a'],
  }),
  example('D.4-6 one item with both is both (A.4)', {
    pods: all,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: namespace('y'), podSelector: pod('b') }] })],
    allow: ['y/b>x/a'],
    deny: ['y/c>x/a', 'x/b>x/a'],
  }),
  example('D.4-7 an empty namespace selector is every pod and nothing else (A-PEER-1)', {
    pods: all,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: {} }] })],
    allow: ['z/c>x/a'],
    deny: [`${outside}>x/a`, 'node:n1>x/a'],
  }),
  example('D.4-8 an empty port is all of TCP (A-DEF-2)', {
    pods: all,
    policies: [ingress(pod('a'), { ports: [{}] })],
    allow: ['y/a>x/a TCP/9999'],
    deny: ['y/a>x/a UDP/53'],
  }),
  example('D.4-9 a port without protocol is of TCP (A-DEF-2)', {
    pods: 'x/a kube-system/dns',
    policies: [egress(pod('a'), { ports: [{ port: 53 }] })],
    deny: ['x/a>kube-system/dns UDP/53'],
    allow: ['x/a>kube-system/dns TCP/53'],
  }),
  example('D.4-10 a name is looked up on each destination (A-PORT-2, A-PORT-3)', {
    pods: 'x/a y/a y/b y/c',
    but: { 'y/a': { ports: ['http=8080/TCP'] }, 'y/b': { ports: ['http=80/TCP'] } },
    policies: [egress(pod('a'), { ports: [{ port: 'http' }] })],
    allow: ['x/a>y/a TCP/8080', 'x/a>y/b'],
    deny: ['x/a>y/a', 'x/a>y/c', `x/a>${outside}`],
  }),
  example('D.4-11 the protocol of a name must match (A-PORT-2)', {
    pods: 'x/a y/a',
    but: { 'y/a': { ports: ['http=8080/UDP'] } },
    policies: [egress(pod('a'), { ports: [{ port: 'http' }] })],
    deny: ['x/a>y/a TCP/8080', 'x/a>y/a UDP/8080'],
  }),
  example('D.4-12 NotIn holds for a missing key (A-SEL-4)', {
    pods: three,
    policies: [ingress(pod('a'), { from: [{ namespaceSelector: notIn('team', 'red') }] })],
    allow: ['y/a>x/a'],
  }),
  example('D.4-13 an except is local to its block (A-PEER-2)', {
    pods: three,
    policies: [
      ingress(pod('a'), { from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }] }),
      ingress(pod('a'), { from: [{ ipBlock: { cidr: '10.1.2.0/24' } }] }),
    ],
    allow: ['10.1.2.3>x/a', '10.0.255.255>x/a', '10.2.0.0>x/a'],
    deny: ['10.1.9.9>x/a', '10.1.3.0>x/a', '11.0.0.0>x/a', '9.255.255.255>x/a'],
  }),
  ...(['any', 'external'] as const).map((ipBlocks) =>
    example(`D.4-14 a pod of an unknown address within its pool, ip blocks ${ipBlocks} (A-PEER-3)`, {
      pods: three,
      options: { podCIDRs: ['10.244.0.0/16'], ipBlocks },
      policies: [egress(pod('a'), { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })],
      ...(ipBlocks === 'any' ? { allow: ['x/a>y/a'] } : { deny: ['x/a>y/a'] }),
    }),
  ),
  example('D.4-15 both sides must agree (A-ISO-5)', {
    pods: three,
    policies: [
      egress(pod('a'), { to: [{ namespaceSelector: namespace('y'), podSelector: pod('a') }] }),
      policy('y', { policyTypes: ['Ingress'] }),
    ],
    deny: ['x/a>y/a'],
  }),
  example('D.4-16 IPv4 is not IPv6 (A-PEER-4)', {
    pods: three,
    options: { podCIDRs: ['10.244.0.0/16', 'fd00::/16'] },
    policies: [egress(pod('a'), { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })],
    deny: ['x/a>2001:db8::1', 'x/a>::cb00:7109'],
    allow: [`x/a>${outside}`],
  }),
  example('D.4-16 nor is IPv6 IPv4 (A-PEER-5)', {
    pods: three,
    policies: [egress(pod('a'), { to: [{ ipBlock: { cidr: '::/0' } }] })],
    deny: [`x/a>${outside}`],
    allow: ['x/a>2001:db8::1'],
  }),
  example('D.4-17 policies are a union (A-ISO-3)', {
    pods: three,
    policies: [ingress(pod('a')), ingress(pod('a'), {})],
    allow: ['y/a>x/a', `${outside}>x/a`],
  }),
  example('D.4-18 a hostNetwork pod is not governed (A-HOST-1)', {
    pods: 'x/a x/h y/a',
    but: { 'x/h': { hostNetwork: true } },
    policies: [policy('x', { policyTypes: ['Ingress', 'Egress'] })],
    allow: ['y/a>x/h', 'x/h>y/a'],
    deny: ['y/a>x/a', 'x/h>x/a', 'x/a>x/h'],
  }),
  example('D.4-19 its own node reaches a pod, other nodes do not (A-NODE-1)', {
    pods: three,
    but: { 'x/a': { node: 'n1' } },
    policies: [ingress({})],
    allow: ['node:n1>x/a'],
    deny: ['node:n2>x/a', 'node:n1>x/b'],
  }),
  example('D.4-26 endPort is within the range (A-PORT-1, A-PORT-6)', {
    pods: three,
    policies: [ingress(pod('a'), { ports: [{ port: 80, endPort: 90 }] })],
    allow: ['y/a>x/a TCP/80', 'y/a>x/a TCP/85', 'y/a>x/a TCP/90'],
    deny: ['y/a>x/a TCP/79', 'y/a>x/a TCP/91'],
  }),
  example('D.4-29 a rule for SCTP isolates from TCP (A-PORT-7)', {
    pods: three,
    policies: [ingress(pod('a'), { ports: [{ protocol: 'SCTP', port: 80 }] })],
    deny: ['y/a>x/a TCP/80'],
    allow: ['y/a>x/a SCTP/80'],
  }),
];

const closed = '*>x/*';
const open = 'none';

/** What is written, and the cells it denies of x/a, x/b and y/a. */
const shapes: readonly (readonly [string, NetworkPolicySpec, string])[] = [
  ['an empty spec', {}, closed],
  ['podSelector null', { podSelector: null, ingress: [] }, closed],
  ['matchLabels empty', { podSelector: { matchLabels: {} } }, closed],
  ['matchLabels and matchExpressions null', { podSelector: { matchLabels: null, matchExpressions: null } }, closed],
  ['matchExpressions empty', { podSelector: { matchExpressions: [] } }, closed],
  ['ingress null', { policyTypes: ['Ingress'], ingress: null }, closed],
  ['an empty rule', { ingress: [{}] }, open],
  ['a null rule', { ingress: [null] }, open],
  ['no types, egress null', { egress: null }, closed],
  ['no types, a null egress rule', { egress: [null] }, closed],
  [
    'types null, an egress rule',
    { policyTypes: null, ingress: [{}], egress: [{ to: [{ podSelector: {} }] }] },
    'x/*>y/*',
  ],
  [
    'types empty, an egress rule',
    { policyTypes: [], ingress: [{}], egress: [{ to: [{ podSelector: {} }] }] },
    'x/*>y/*',
  ],
  ['egress empty with its type', { policyTypes: ['Egress'], egress: [] }, 'x/*>*'],
  ['egress absent with its type', { policyTypes: ['Egress'] }, 'x/*>*'],
  ['ingress rules without their type (A-ISO-4)', { policyTypes: ['Egress'], ingress: [], egress: [{}] }, open],
  ['types named twice', { policyTypes: ['Ingress', 'Ingress'] }, closed],
];

/** A rule, the protocols it opens in namespace x at port 80, and whether it opens them to addresses outside. */
const peerless: readonly (readonly [string, Rule, string])[] = [
  ['from and ports null', { from: null, ports: null }, 'TCP UDP SCTP'],
  ['from and ports empty', { from: [], ports: [] }, 'TCP UDP SCTP'],
  ['an empty port', { ports: [{}] }, 'TCP'],
  ['a null port', { ports: [null] }, 'TCP'],
  ['a port of nulls', { ports: [{ protocol: null, port: null, endPort: null }] }, 'TCP'],
  ['a protocol only', { ports: [{ protocol: 'UDP' }] }, 'UDP'],
  ['a number only', { ports: [{ port: 80 }] }, 'TCP'],
  ['two ports', { ports: [{ port: 80 }, { protocol: 'UDP', port: 80 }] }, 'TCP UDP'],
];

/** Peers of an ingress rule in x, and the cells that stay denied of x/a, x/b and y/a. */
const peers: readonly (readonly [string, readonly Peer[], string])[] = [
  ['an empty podSelector', [{ podSelector: {} }], 'y/a>x/*'],
  ['a podSelector', [{ podSelector: pod('b') }], 'x/a>x/b y/a>x/*'],
  ['a podSelector beside null', [{ podSelector: pod('b'), namespaceSelector: null, ipBlock: null }], 'x/a>x/b y/a>x/*'],
  ['an empty namespaceSelector', [{ namespaceSelector: {} }], open],
  ['a namespaceSelector', [{ namespaceSelector: namespace('y') }], 'x/*>x/*'],
  ['a namespaceSelector of its own', [{ namespaceSelector: namespace('x') }], 'y/*>x/*'],
  ['both empty', [{ namespaceSelector: {}, podSelector: {} }], open],
  ['both', [{ namespaceSelector: {}, podSelector: pod('a') }], 'x/b>x/*'],
  ['either', [{ namespaceSelector: namespace('y') }, { podSelector: pod('b') }], 'x/a>x/b'],
];

/** The table of A.4: what nil, `[]` and `{}` mean in each place. */
export const shapeExamples: readonly Example[] = [
  ...shapes.map(([title, spec, denied]) =>
    example(`A.4 ${title}`, {
      pods: three,
      policies: [policy('x', spec)],
      denied: { 'TCP/80': denied, 'UDP/80': denied },
    }),
  ),
  ...peerless.map(([title, rule, opened]) => {
    const queries = (isOpen: boolean): readonly string[] =>
      ['TCP', 'UDP', 'SCTP']
        .filter((it) => opened.split(' ').includes(it) === isOpen)
        .flatMap((protocol) => [`y/a>x/a ${protocol}/80`, `${outside}>x/a ${protocol}/80`]);
    return example(`A.4 ${title}`, {
      pods: three,
      policies: [ingress({}, rule)],
      allow: queries(true),
      deny: queries(false),
    });
  }),
  ...peers.map(([title, from, denied]) =>
    example(`A.4 ${title}`, {
      pods: three,
      policies: [ingress({}, { from })],
      denied: { 'TCP/80': denied },
      deny: [`${outside}>x/a`],
    }),
  ),
];

/** Columns of the truth table of A.5: a selector, and its verdicts on the labels below. */
const selectors: readonly (readonly [string, LabelSelector, string])[] = [
  ['{}', {}, 'TTTTT'],
  ['a=1', { matchLabels: { a: '1' } }, 'FTFFF'],
  ['a In (1,2)', { matchExpressions: [{ key: 'a', operator: 'In', values: ['1', '2'] }] }, 'FTTFF'],
  ['a NotIn (1)', notIn('a', '1'), 'TFTTT'],
  ['a Exists', { matchExpressions: [{ key: 'a', operator: 'Exists' }] }, 'FTTTT'],
  ['a DoesNotExist', { matchExpressions: [{ key: 'a', operator: 'DoesNotExist', values: [] }] }, 'TFFFF'],
  ['a=""', { matchLabels: { a: '' } }, 'FFFFT'],
  [
    'a NotIn (1) and a Exists',
    {
      matchExpressions: [
        { key: 'a', operator: 'NotIn', values: ['1'] },
        { key: 'a', operator: 'Exists', values: null },
      ],
    },
    'FFTTT',
  ],
];

const labelled = {
  'y/none': {},
  'y/one': { a: '1' },
  'y/two': { a: '2' },
  'y/three': { a: '3' },
  'y/empty': { a: '' },
};

/** The truth table, once for pods and once for namespaces. */
export const selectorExamples: readonly Example[] = selectors.flatMap(([title, selector, verdicts]) => {
  const paths = Object.keys(labelled);
  const queries = (verdict: string): readonly string[] =>
    paths.filter((_, i) => verdicts[i] === verdict).map((it) => `${it}>x/a`);
  const toNamespace = (text: string): string => text.replace(/y\/(\w+)/, '$1/pod');
  return [
    example(`A.5 ${title} on pods`, {
      pods: `x/a ${paths.join(' ')}`,
      but: Object.fromEntries(Object.entries(labelled).map(([path, labels]) => [path, { labels }])),
      policies: [ingress(pod('a'), { from: [{ namespaceSelector: {}, podSelector: selector }] })],
      allow: queries('T'),
      deny: queries('F'),
    }),
    example(`A.5 ${title} on namespaces`, {
      pods: `x/a ${paths.map(toNamespace).join(' ')}`,
      namespaces: Object.fromEntries(Object.entries(labelled).map(([path, labels]) => [path.slice(2), labels])),
      policies: [ingress(pod('a'), { from: [{ namespaceSelector: selector }] })],
      allow: queries('T').map(toNamespace),
      deny: queries('F').map(toNamespace),
    }),
  ];
});

function notIn(key: string, value: string): LabelSelector {
  return { matchExpressions: [{ key, operator: 'NotIn', values: [value] }] };
}
