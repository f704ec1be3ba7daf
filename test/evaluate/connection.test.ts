import t from 'tap';
import {
  allTraffic,
  intersectTraffic,
  isNoTraffic,
  isSameTraffic,
  noTraffic,
  uniteTraffic,
} from '../../src/sets/index.js';
import { evaluateText, namespaceText, podText, policyText, verdictTexts } from './ask-evaluation.js';

const a = 'x/Pod/a';
const b = 'w/Pod/b';
const pods = podText('x', 'a') + podText('w', 'b');
const declared = namespaceText('x', '{team: x}') + namespaceText('w', '{team: w}');
const from = (peers: string, ports = '') => `{from: [${peers}]${ports === '' ? '' : `, ports: [${ports}]`}}`;
const byTeam = (value: string, key = 'team') => `{namespaceSelector: {matchLabels: {${key}: ${value}}}}`;
const portsOnly = ['TCP', 'UDP', 'SCTP'] as const;

t.test('the slices of a connection are disjoint, cover all traffic, and name what decided each side', async (t) => {
  const spec = `{ingress: [${from(byTeam('x'), '{port: 80}, {port: 443, endPort: 500}')}, ${from('{ipBlock: {cidr: 10.0.0.0/8}}')}]}`;
  const decidedTraffic = evaluateText(pods + declared + policyText('w', 'p', spec)).ask(a, b);
  t.ok(
    isSameTraffic(
      decidedTraffic.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), noTraffic),
      allTraffic,
    ),
  );
  for (const [index, one] of decidedTraffic.entries()) {
    for (const other of decidedTraffic.slice(index + 1))
      t.ok(isNoTraffic(intersectTraffic(one.traffic, other.traffic)));
  }
  t.ok(decidedTraffic.every(({ egress, ingress }) => egress.reason === 'not isolated' && ingress.by.length > 0));
});

t.test('what is admitted names every rule that admits it, in byte order of the policies', async (t) => {
  const any = '{ingress: [{}]}';
  const some = `{ingress: [${from('{podSelector: {}}')}, ${from(byTeam('x'), '{port: 80}')}, ${from(byTeam('x'))}]}`;
  const policies = [
    policyText('w', 'b', any),
    policyText('w', 'a-1', some),
    policyText('w', 'a', any),
    policyText('w', 'a.b', any),
    policyText('w', 'deny', '{}'),
  ];
  const decidedTraffic = evaluateText(pods + declared + policies.join('')).ask(a, b);
  const decidingOn = (port: number) => {
    const decided = decidedTraffic.find(({ traffic }) =>
      traffic.TCP.some((low, i) => i % 2 === 0 && low <= port && port < (traffic.TCP[i + 1] ?? 0)),
    );
    return decided?.ingress.by.map(
      ({ policyRules, rule }) => `${policyRules.policy.id.split('/').at(-1)} ${rule?.path}`,
    );
  };
  const always = ['a spec.ingress[0]', 'a-1 spec.ingress[2]', 'a.b spec.ingress[0]', 'b spec.ingress[0]'];
  t.strictSame(decidingOn(81), always);
  t.strictSame(decidingOn(80), [always[0], 'a-1 spec.ingress[1]', ...always.slice(1)]);
});

t.test('what is not admitted names every policy that isolates the pod, in byte order (A-ISO-3)', async (t) => {
  const policies = [
    policyText('w', 'b', '{}'),
    policyText('w', 'a', '{podSelector: {matchLabels: {app: b}}}'),
    policyText('w', 'other', '{podSelector: {matchLabels: {app: z}}}'),
    policyText('w', 'egress', '{policyTypes: [Egress]}'),
  ];
  const decidedTraffic = evaluateText(pods + declared + policies.join('')).ask(a, b);
  const denied = decidedTraffic.find(({ verdict }) => verdict === 'deny');
  t.strictSame(
    denied?.ingress.by.map(({ policyRules, rule }) => [policyRules.policy.id, rule]),
    [
      ['NetworkPolicy/w/a', undefined],
      ['NetworkPolicy/w/b', undefined],
    ],
  );
});

t.test('both sides must allow, each by its own policies (A-ISO-5)', async (t) => {
  const out = (spec: string) => policyText('x', 'out', `{policyTypes: [Egress], ${spec}}`);
  const into = (spec: string) => policyText('w', 'in', `{policyTypes: [Ingress], ${spec}}`);
  const tcp80 = '[{ports: [{port: 80}]}]';
  const tcp80And81 = '[{ports: [{port: 80, endPort: 81}]}]';
  const table = [
    { policies: [], expect: ['allow all ports'] },
    { policies: [out('egress: []')], expect: ['deny all ports'] },
    { policies: [into('ingress: []')], expect: ['deny all ports'] },
    { policies: [out(`egress: ${tcp80}`)], expect: ['allow TCP/80', 'deny TCP/1-79, TCP/81-65535, UDP, SCTP'] },
    {
      policies: [out(`egress: ${tcp80And81}`), into(`ingress: ${tcp80}`)],
      expect: ['allow TCP/80', 'deny TCP/1-79, TCP/81-65535, UDP, SCTP'],
    },
  ];
  for (const { policies, expect } of table) {
    t.strictSame(verdictTexts(evaluateText(pods + declared + policies.join('')).ask(a, b), portsOnly), expect);
  }
});

t.test('ICMP where a policy isolates is what the API does not say, and elsewhere open (A-PORT-8)', async (t) => {
  const isolating = policyText('w', 'p', '{ingress: [{}]}');
  t.strictSame(verdictTexts(evaluateText(pods + declared).ask(a, b), ['ICMP', 'ICMPv6']), ['allow ICMP, ICMPv6']);
  t.strictSame(verdictTexts(evaluateText(pods + declared + isolating).ask(a, b), ['ICMP', 'ICMPv6']), [
    'unknown ICMP, ICMPv6',
  ]);
});

t.test('an unknown verdict names the facts that it hangs on, and no other (language.md §6)', async (t) => {
  const table = [
    { says: 'one fact', rules: [from(byTeam('a'))], expect: ['unknown (team) all ports'] },
    {
      says: 'each traffic has its own',
      rules: [from(byTeam('a'), '{port: 80}'), from(byTeam('a', 'tier'), '{port: 53, protocol: UDP}')],
      expect: [
        'deny TCP/1-79, TCP/81-65535, UDP/1-52, UDP/54-65535, SCTP',
        'unknown (team) TCP/80',
        'unknown (tier) UDP/53',
      ],
    },
    {
      says: 'either of two',
      rules: [from(byTeam('a')), from(byTeam('a', 'tier'))],
      expect: ['unknown (team, tier) all ports'],
    },
    {
      says: 'what another rule admits anyway is certain',
      rules: [from(byTeam('a')), '{ports: [{port: 80}]}'],
      expect: ['allow TCP/80', 'unknown (team) TCP/1-79, TCP/81-65535, UDP, SCTP'],
    },
    {
      says: 'all ways agree',
      rules: [
        from('{namespaceSelector: {matchExpressions: [{key: team, operator: Exists}]}}'),
        from('{namespaceSelector: {matchExpressions: [{key: team, operator: DoesNotExist}]}}'),
      ],
      expect: ['allow all ports'],
    },
    {
      says: 'no way admits it',
      rules: [
        from('{namespaceSelector: {matchLabels: {team: a}, matchExpressions: [{key: team, operator: DoesNotExist}]}}'),
      ],
      expect: ['deny all ports'],
    },
    {
      says: 'the name of a namespace is certain (A-DEF-4)',
      rules: [from(byTeam('x', 'kubernetes.io/metadata.name'))],
      expect: ['allow all ports'],
    },
  ];
  for (const { says, rules, expect } of table) {
    const text = pods + policyText('w', 'p', `{ingress: [${rules.join(', ')}]}`);
    t.strictSame(verdictTexts(evaluateText(text).ask(a, b), portsOnly), expect, says);
  }
});

// A-PEER-3, language.md §6
t.test('a pod whose address nobody knows may lie in a range, must, or can not', async (t) => {
  const table = [
    { cidr: '10.0.0.0/8', expect: ['unknown (IPv4) all ports'] },
    { cidr: '0.0.0.0/0', expect: ['allow all ports'] },
    { cidr: '203.0.113.0/24', expect: ['deny all ports'] },
    { cidr: '"::/0"', expect: ['deny all ports'] },
  ];
  for (const { cidr, expect } of table) {
    const text = pods + declared + policyText('w', 'p', `{ingress: [${from(`{ipBlock: {cidr: ${cidr}}}`)}]}`);
    t.strictSame(verdictTexts(evaluateText(text).ask(a, b), portsOnly), expect, cidr);
  }
});

/** Rules that hang on so many labels of an undeclared namespace. */
function hangingOn(count: number): string {
  return Array.from({ length: count }, (_, index) => from(byTeam('a', `key${index}`))).join(', ');
}

// language.md §6
t.test('up to 2^8 ways are followed; beyond that the verdict is unknown and not a guess', async (t) => {
  const verdictsOf = (count: number) =>
    verdictTexts(
      evaluateText(pods + policyText('w', 'p', `{ingress: [${hangingOn(count)}, {}]}`)).ask(a, b),
      portsOnly,
    );
  t.strictSame(verdictsOf(8), ['allow all ports']);
  const names = Array.from({ length: 9 }, (_, index) => `key${index}`);
  t.strictSame(verdictsOf(9), [`unknown (${names.join(', ')}) all ports`]);
});

t.test('a certain deny in one direction wins over whatever is unknown in the other', async (t) => {
  const closed = policyText('x', 'out', '{policyTypes: [Egress], egress: [{ports: [{port: 80}]}]}');
  for (const count of [1, 8, 9]) {
    const text = pods + closed + policyText('w', 'p', `{ingress: [${hangingOn(count)}]}`);
    const verdicts = verdictTexts(evaluateText(text).ask(a, b), ['TCP']);
    t.equal(verdicts[0], 'deny TCP/1-79, TCP/81-65535', `${count} facts`);
    t.match(verdicts[1], /^unknown .* TCP\/80$/);
  }
});

t.test('which copy of a policy counts is one fact, whatever hangs on it', async (t) => {
  const copies = policyText('w', 'p', '{}') + policyText('w', 'p', '{ingress: [{ports: [{port: 80}]}]}');
  const decidedTraffic = evaluateText(pods + declared + copies).ask(a, b);
  t.strictSame(verdictTexts(decidedTraffic, portsOnly), [
    'deny TCP/1-79, TCP/81-65535, UDP, SCTP',
    'unknown (p) TCP/80',
  ]);
});

t.test('what a policy that is not evaluated may do is one fact for the pods it may touch', async (t) => {
  const cilium = 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p, namespace: w}\n---\n';
  const conformant = evaluateText(pods + podText('z', 'c') + declared + cilium);
  t.strictSame(verdictTexts(conformant.ask(a, 'z/Pod/c'), portsOnly), ['allow all ports']);
});

t.test('classes that the same units govern share their answers', async (t) => {
  const three = podText('x', 'a') + podText('w', 'b') + podText('w', 'c') + podText('w', 'd');
  const names = '{ingress: [{ports: [{port: web}]}, {from: [{podSelector: {matchLabels: {app: c}}}]}]}';
  const own = '{podSelector: {matchLabels: {app: c}}, egress: [{}], policyTypes: [Egress]}';
  const { ask } = evaluateText(three + declared + policyText('w', 'p', names) + policyText('w', 'q', own));
  t.equal(ask('x/Pod/a', b), ask('x/Pod/a', 'w/Pod/d'));
  t.equal(ask('x/Pod/a', b), ask('w/Pod/d', b));
  t.not(ask('w/Pod/c', b), ask('w/Pod/d', b));
});
