import t from 'tap';
import { profiles } from '../../src/cni/index.js';
import type { Dialect, PolicyRules, Precedence, Rule } from '../../src/compile/index.js';
import {
  allTraffic,
  anyLabels,
  icmpTraffic,
  includes,
  noTraffic,
  portRange,
  statesIn,
  type Traffic,
} from '../../src/sets/index.js';
import { evaluateText, namespaceText, podText, policyText, verdictTexts } from '../evaluate/ask-evaluation.js';

/** Policies of an API of these tests that nothing orders, in the same set as NetworkPolicies: what each says is in its name. */
const unorderedApi = (
  rules: Readonly<Record<string, Partial<Rule>>>,
  policyRules: Partial<PolicyRules> = {},
): Dialect => ({
  name: 'test',
  kinds: [{ group: 'test.io', kind: 'Policy' }],
  compile: ({ name = '', span }) => {
    const precedence: Precedence = { mode: 'unordered', tier: 'test' };
    const written = rules[name];
    const rule: Rule = {
      action: 'allow',
      path: 'spec',
      span,
      peers: undefined,
      ports: [{ kind: 'traffic', traffic: allTraffic }],
      inForce: true,
      ...written,
    };
    const one: PolicyRules = {
      policy: { id: `Policy/${name}`, api: 'test.io', kind: 'Policy', isEvaluated: true, dependsOnCni: true, span },
      direction: 'ingress',
      selectedPods: { namespaces: { kind: 'named', name: 'w' }, labels: anyLabels },
      precedence,
      inForce: true,
      isolates: false,
      rules: written === undefined ? [] : [rule],
      ...policyRules,
    };
    return { ruleSets: [one], namedFamilies: [], diagnostics: [] };
  },
});

const profile = {
  ...profiles.conformant,
  title: 'the plugin',
  policyApis: [
    { group: 'test.io', support: 'yes', source: 'this test' },
    { group: 'policy.networking.k8s.io', support: 'yes', source: 'this test' },
  ],
} as const;

const text = (name: string) => `apiVersion: test.io/v1\nkind: Policy\nmetadata: {name: ${name}, namespace: w}\n---\n`;
const admin = (action: string, port: number) => `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: a}
spec:
  priority: 1
  subject: {namespaces: {}}
  ingress: [{action: ${action}, from: [{namespaces: {}}], ports: [{portNumber: {protocol: TCP, port: ${port}}}]}]
---
`;
const pods = namespaceText('x') + namespaceText('w') + podText('x', 'a') + podText('x', 'c') + podText('w', 'b');
const fromA = '{namespaceSelector: {}, podSelector: {matchLabels: {app: a}}}';
const allowA = policyText('w', 'np', `{ingress: [{from: [${fromA}]}]}`);
const on = (first: number, last = first): Pick<Rule, 'ports'> => ({
  ports: [{ kind: 'traffic', traffic: portRange('TCP', first, last) }],
});
const denies = { deny: { action: 'deny', ...on(80) }, also: { action: 'deny', ...on(80, 90) } } as const;

t.test('what denies goes before what allows, whichever API either is of, and all that deny are named', async (t) => {
  const { ask } = evaluateText(pods + allowA + text('deny') + text('also'), profile, [], unorderedApi(denies));
  const decidedTraffic = ask('x/Pod/a', 'w/Pod/b');
  t.strictSame(verdictTexts(decidedTraffic, ['TCP']), ['allow TCP/1-79, TCP/91-65535', 'deny TCP/80-90']);
  const at = (port: number) => decidedTraffic.find(({ traffic }) => includes(traffic.TCP, port))?.ingress;
  t.strictSame(
    at(80)?.by.map(({ policyRules }) => policyRules.policy.id),
    ['Policy/also', 'Policy/deny'],
  );
  t.strictSame(
    at(91)?.by.map(({ policyRules }) => policyRules.policy.id),
    ['NetworkPolicy/w/np'],
  );
  t.strictSame(at(80)?.path, [{ tier: 'the plugin', action: 'deny', by: at(80)?.by }]);
  t.strictSame(verdictTexts(ask('x/Pod/c', 'w/Pod/b'), ['TCP']), ['deny TCP']);
});

t.test('only units that isolate deny what no rule admits', async (t) => {
  const unresolved = evaluateText(pods + text('deny'), profile, [], unorderedApi(denies));
  t.strictSame(verdictTexts(unresolved.ask('x/Pod/a', 'w/Pod/b'), ['TCP', 'ICMP']), [
    'allow TCP/1-79, TCP/81-65535, ICMP',
    'deny TCP/80',
  ]);
  const closed = evaluateText(pods + text('deny'), profile, [], unorderedApi(denies, { isolates: true }));
  t.strictSame(verdictTexts(closed.ask('x/Pod/a', 'w/Pod/b'), ['TCP', 'ICMP']), ['deny TCP, ICMP']);
});

t.test('what a NetworkPolicy does to ICMP stays open beside other APIs, unless one of them denies it', async (t) => {
  const ofIcmp = (traffic: Traffic) =>
    unorderedApi({ deny: { action: 'deny', ports: [{ kind: 'traffic', traffic }] } });
  const askC = (traffic: Traffic) =>
    evaluateText(pods + allowA + text('deny'), profile, [], ofIcmp(traffic)).ask('x/Pod/c', 'w/Pod/b');
  t.strictSame(verdictTexts(askC(noTraffic), ['ICMP']), ['unknown (ICMP under NetworkPolicy) ICMP']);
  t.strictSame(verdictTexts(askC(icmpTraffic), ['ICMP']), ['deny ICMP']);
});

t.test('the tiers of admin policies go around the set', async (t) => {
  const table = [
    ['Allow', ['allow TCP/1-80, TCP/91-65535', 'deny TCP/81-90']],
    ['Deny', ['allow TCP/1-79, TCP/91-65535', 'deny TCP/80-90']],
    ['Pass', ['allow TCP/1-79, TCP/91-65535', 'deny TCP/80-90']],
  ] as const;
  for (const [action, expected] of table) {
    const policies = allowA + text('also') + admin(action, 80);
    const { ask } = evaluateText(pods + policies, profile, [], unorderedApi(denies));
    t.strictSame(verdictTexts(ask('x/Pod/a', 'w/Pod/b'), ['TCP']), expected, action);
  }
});

t.test('policies may govern some nodes and not others', async (t) => {
  const node = (name: string, address: string) =>
    `apiVersion: v1\nkind: Node\nmetadata: {name: ${name}, labels: {role: ${name}}}\nstatus: {addresses: [{type: InternalIP, address: ${address}}]}\n---\n`;
  const onNode = (name: string) =>
    podText('x', name).replace('---\n', `spec: {hostNetwork: true, nodeName: ${name}}\n---\n`);
  const world = pods + node('db', '10.1.0.1') + node('web', '10.1.0.2') + onNode('db') + onNode('web') + text('deny');
  const governsNodes = new Map([['role', statesIn(['db'])]]);
  const { ask } = evaluateText(world, profile, [], unorderedApi(denies, { governsNodes }));
  t.strictSame(verdictTexts(ask('x/Pod/a', 'x/Pod/db'), ['TCP']), ['allow TCP/1-79, TCP/81-65535', 'deny TCP/80']);
  t.strictSame(verdictTexts(ask('x/Pod/a', 'x/Pod/web'), ['TCP']), ['allow TCP']);
  t.strictSame(verdictTexts(ask('x/Pod/a', 'w/Pod/b'), ['TCP']), ['allow TCP']);
});
