import t from 'tap';
import { type Claim, type Profile, type ProfileSetting, profiles } from '../../src/cni/index.js';
import { evaluateText, namespaceText, policyText, verdictTexts } from '../evaluate/ask-evaluation.js';

const protocols = ['TCP', 'UDP', 'SCTP'] as const;
const claim = <Value extends string>(is: Value): Claim<Value> => ({ is, source: 'this test' });
const uncertain = {
  is: 'unknown',
  source: 'this test',
  uncertainty: { words: 'whether it does', remedy: 'ask it' },
} as const;

const pod = (namespace: string, name: string, { fields = '', spec = '' } = {}) =>
  `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}${fields}}
spec: {containers: [{name: c, ports: [{name: http, containerPort: 80}]}]${spec}}
---
`;
const at = (namespace: string, name: string, address: string) =>
  pod(namespace, name).replace('---\n', `status: {podIP: ${address}}\n---\n`);
const namespaces = namespaceText('x') + namespaceText('w');
const world = namespaces + at('x', 'a', '10.0.0.1') + at('x', 'c', '10.0.0.3') + at('w', 'b', '10.0.1.2');

/** The verdicts between two pods by policies of namespace x under a profile that differs from a conformant one in some cells. */
function verdicts({
  policy,
  cells,
  settings = [],
  from = 'w/Pod/b',
  to = 'x/Pod/a',
  text = world,
}: {
  readonly policy: string;
  readonly cells: Partial<Profile>;
  readonly settings?: readonly ProfileSetting[];
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
}): readonly string[] {
  const policies = policyText('x', 'p', policy);
  const { ask } = evaluateText(text + policies, { ...profiles.conformant, ...cells }, settings);
  return verdictTexts(ask(from, to), protocols);
}

const ingress = (rule: string) => `{podSelector: {}, policyTypes: [Ingress], ingress: [${rule}]}`;
const egress = (rule: string) => `{podSelector: {}, policyTypes: [Egress], egress: [${rule}]}`;
const all = 'allow all ports';
const uncertainty = '(whether it does)';

t.test(
  'a direction that is not enforced is open, one of which nobody knows is unknown where it matters (F.1)',
  async (t) => {
    const shut = ingress('');
    t.strictSame(verdicts({ policy: shut, cells: {} }), ['deny all ports']);
    t.strictSame(verdicts({ policy: shut, cells: { enforcesIngress: claim('no') } }), [all]);
    t.strictSame(verdicts({ policy: shut, cells: { enforcesEgress: claim('no') } }), ['deny all ports']);
    t.strictSame(verdicts({ policy: shut, cells: { enforcesIngress: uncertain } }), [
      `unknown ${uncertainty} all ports`,
    ]);
    const some = ingress('{ports: [{port: 80}]}');
    t.strictSame(verdicts({ policy: some, cells: { enforcesIngress: uncertain } }), [
      'allow TCP/80',
      `unknown ${uncertainty} TCP/1-79, TCP/81-65535, UDP, SCTP`,
    ]);
  },
);

t.test(
  'a port name is looked up, opens its protocol, or makes the policy one that is refused (A-PORT-2, F.1)',
  async (t) => {
    const policy = ingress('{ports: [{port: http}]}');
    const denied = 'deny TCP/1-79, TCP/81-65535, UDP, SCTP';
    t.strictSame(verdicts({ policy, cells: {} }), ['allow TCP/80', denied]);
    t.strictSame(verdicts({ policy, cells: { namedPorts: claim('whole-protocol') } }), ['allow TCP', 'deny UDP, SCTP']);
    t.strictSame(verdicts({ policy, cells: { namedPorts: uncertain } }), [
      'deny UDP, SCTP',
      `unknown ${uncertainty} TCP`,
    ]);
    t.strictSame(verdicts({ policy, cells: { namedPorts: claim('rejected') } }), ['unknown (p) all ports']);
  },
);

t.test('a policy that is refused may be without effect, be as it is read, or isolate and admit nothing', async (t) => {
  const policies = `${ingress('{ports: [{port: http}]}')}\n---\n${policyText('x', 'q', ingress('{ports: [{port: 53}]}'))}`;
  const found = verdicts({ policy: policies.replace(/---\n$/, ''), cells: { namedPorts: claim('rejected') } });
  t.strictSame(found, ['allow TCP/53', 'deny TCP/1-52, TCP/54-79, TCP/81-65535, UDP, SCTP', 'unknown (p) TCP/80']);
});

t.test('an egress rule without `to`, or for an `ipBlock`, passes over a port name (F.1)', async (t) => {
  const policy = egress('{ports: [{port: http}, {port: 53}]}');
  const question = { policy, from: 'x/Pod/a' };
  const rest = 'deny TCP/1-52, TCP/54-79, TCP/81-65535, UDP, SCTP';
  t.strictSame(verdicts({ ...question, to: 'w/Pod/b', cells: {} }), ['allow TCP/53, TCP/80', rest]);
  const without = ['allow TCP/53', 'deny TCP/1-52, TCP/54-65535, UDP, SCTP'];
  const selected = { namedPorts: claim('selected-peers') } as const;
  t.strictSame(verdicts({ ...question, to: 'x/Pod/c', cells: selected }), without);
  const toPods = egress('{to: [{podSelector: {}}, {ipBlock: {cidr: 10.0.1.0/24}}], ports: [{port: http}, {port: 53}]}');
  t.strictSame(verdicts({ policy: toPods, from: 'x/Pod/a', to: 'x/Pod/c', cells: selected }), [
    'allow TCP/53, TCP/80',
    rest,
  ]);
  t.strictSame(verdicts({ policy: toPods, from: 'x/Pod/a', to: 'w/Pod/b', cells: selected }), without);
});

const nobody = world.replaceAll('name: http', 'name: web');
const another = world + pod('x', 'd').replace('containerPort: 80', 'containerPort: 81');
/** A namespace of which nobody knows whether a policy means it. */
const unresolvedNamespace = world.replace(namespaceText('w'), '');

t.test(
  'kube-router opens more than a port name means: where a rule has no `to`, and where nobody publishes it',
  async (t) => {
    const own = { namedPorts: claim('own-namespace') } as const;
    const stray = 'unknown (whether it does) ';
    const read = (policy: string, { to = 'x/Pod/c', text = world } = {}) =>
      verdicts({ policy, from: 'x/Pod/a', to, text, cells: own }).map((each) =>
        each.replace(/^unknown \(.*?\) /, stray),
      );
    const unresolved = egress('{ports: [{port: http}, {port: 53}]}');
    const numbers = ['allow TCP/53, TCP/80', 'deny TCP/1-52, TCP/54-79, TCP/81-65535, UDP, SCTP'];
    t.strictSame(read(unresolved), numbers);
    t.strictSame(read(unresolved, { to: 'w/Pod/b' }), numbers);
    t.strictSame(read(unresolved, { text: another })[0], 'allow TCP/53, TCP/80-81');
    t.strictSame(read(unresolved, { text: nobody })[0], 'allow TCP/53');
    const toPods = egress('{to: [{podSelector: {}}], ports: [{port: http}]}');
    const exact = ['allow TCP/80', 'deny TCP/1-79, TCP/81-65535, UDP, SCTP'];
    t.strictSame(read(toPods), exact);
    t.strictSame(read(toPods, { text: nobody }), [all]);
    const toLabelled = egress('{to: [{namespaceSelector: {matchLabels: {team: w}}}], ports: [{port: http}]}');
    t.strictSame(read(toLabelled, { to: 'w/Pod/b', text: unresolvedNamespace }), [
      `${stray}TCP/80`,
      `${stray}TCP/1-79, TCP/81-65535, UDP, SCTP`,
    ]);
    const numbered = egress('{to: [{podSelector: {}}], ports: [{port: http}, {port: 53}]}');
    t.strictSame(read(numbered, { text: nobody })[0], 'allow TCP/53');
    const fromAll = ingress('{ports: [{port: http}]}');
    t.strictSame(read(fromAll, { text: nobody }), ['deny all ports']);
  },
);

t.test('a port name is one number for several pods, where they agree or are known to differ (F.1)', async (t) => {
  const read = (policy: string, is: 'selected-peers' | 'one-number', text = world) =>
    verdicts({ policy, from: 'x/Pod/a', to: 'x/Pod/c', text, cells: { namedPorts: claim(is) } }).map((each) =>
      each.replace(/ \(.*?\)/, ''),
    );
  const inward = ingress('{ports: [{port: http}]}');
  const outward = egress('{to: [{podSelector: {}}], ports: [{port: http}]}');
  const exact = ['allow TCP/80', 'deny TCP/1-79, TCP/81-65535, UDP, SCTP'];
  t.strictSame(read(inward, 'selected-peers'), exact);
  t.strictSame(read(inward, 'selected-peers', another)[0], 'allow TCP/80-81');
  t.strictSame(read(inward, 'selected-peers', nobody), ['deny all ports']);
  t.strictSame(read(outward, 'selected-peers'), exact);
  t.strictSame(read(inward, 'one-number', another), exact);
  t.strictSame(read(outward, 'one-number'), exact);
  t.strictSame(read(outward, 'one-number', another), ['deny all ports']);
  t.strictSame(
    read(outward, 'one-number', `${world}${pod('x', 'e').replace('containerPort: 80', 'containerPort: x')}`),
    ['deny UDP, SCTP', 'unknown TCP'],
  );
});

t.test('a policy with a negative pod selector is refused by some plugins, or read by nobody knows whom', async (t) => {
  const shut = (selector: string) => `{podSelector: {matchExpressions: [${selector}]}, policyTypes: [Ingress]}`;
  const missing = shut('{key: gone, operator: DoesNotExist}');
  const refused = { negativeSelectors: claim('rejected') } as const;
  t.strictSame(verdicts({ policy: missing, cells: {} }), ['deny all ports']);
  t.strictSame(verdicts({ policy: missing, cells: refused }), ['unknown (p) all ports']);
  t.strictSame(verdicts({ policy: shut('{key: app, operator: NotIn, values: [z]}'), cells: refused }), [
    'unknown (p) all ports',
  ]);
  t.strictSame(verdicts({ policy: shut('{key: app, operator: Exists}'), cells: refused }), ['deny all ports']);
  t.strictSame(verdicts({ policy: shut('{key: app, operator: In, values: [a]}'), cells: refused }), ['deny all ports']);
  t.strictSame(verdicts({ policy: missing, cells: { negativeSelectors: uncertain } }), [
    `unknown ${uncertainty} all ports`,
  ]);
  const needless = '{key: app, operator: In, values: [a, z]}, {key: app, operator: NotIn, values: [z]}';
  t.strictSame(verdicts({ policy: shut(needless), cells: {} }), ['deny all ports']);
  t.strictSame(verdicts({ policy: shut(needless), cells: refused }), ['unknown (p) all ports']);
  const elsewhere =
    '{podSelector: {}, policyTypes: [Ingress, Egress], egress: [{to: [{podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}}]}]}';
  t.strictSame(verdicts({ policy: elsewhere, cells: { negativeSelectors: uncertain } }), [
    `unknown ${uncertainty} all ports`,
  ]);
  const peer = ingress('{from: [{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [z]}]}}]}');
  t.strictSame(verdicts({ policy: peer, from: 'x/Pod/c', cells: refused }), ['unknown (p) all ports']);
});

t.test('a range of ports is read whole, by its first port, or nobody knows (A-PORT-6)', async (t) => {
  const policy = ingress('{ports: [{port: 80, endPort: 90}]}');
  t.strictSame(verdicts({ policy, cells: {} })[0], 'allow TCP/80-90');
  t.strictSame(verdicts({ policy, cells: { endPort: claim('first-port') } }), [
    'allow TCP/80',
    'deny TCP/1-79, TCP/81-65535, UDP, SCTP',
  ]);
  t.strictSame(verdicts({ policy, cells: { endPort: uncertain } }), [
    'allow TCP/80',
    'deny TCP/1-79, TCP/91-65535, UDP, SCTP',
    `unknown ${uncertainty} TCP/81-90`,
  ]);
  t.strictSame(verdicts({ policy, cells: { endPort: claim('rejected') } }), ['unknown (p) all ports']);
});

t.test(
  'SCTP passes where the plugin carries it, never does where it drops it, and may where nobody knows (A-PORT-7)',
  async (t) => {
    const sctp = ingress('{ports: [{port: 80}, {protocol: SCTP, port: 9}]}');
    const denied = 'deny TCP/1-79, TCP/81-65535, UDP, SCTP/1-8, SCTP/10-65535';
    t.strictSame(verdicts({ policy: sctp, cells: {} }), ['allow TCP/80, SCTP/9', denied]);
    t.strictSame(verdicts({ policy: sctp, cells: { sctp: uncertain } }), [
      'allow TCP/80',
      denied,
      `unknown ${uncertainty} SCTP/9`,
    ]);
    t.strictSame(verdicts({ policy: ingress('{}'), cells: { sctp: uncertain } }), [
      'allow TCP, UDP',
      `unknown ${uncertainty} SCTP`,
    ]);
    t.strictSame(verdicts({ policy: ingress('{}'), cells: { sctp: claim('dropped') } }), [
      'allow TCP, UDP',
      'deny SCTP',
    ]);
    t.strictSame(verdicts({ policy: sctp, cells: { sctp: claim('rejected') } }), ['unknown (p) all ports']);
    const span = { file: { path: 'cilium.yaml', text: '' }, start: 0, end: 0 };
    const settings = [{ kind: 'sctp', is: 'yes', words: '`enable-sctp: true`', span }] as const;
    t.strictSame(verdicts({ policy: sctp, cells: { sctp: uncertain }, settings }), ['allow TCP/80, SCTP/9', denied]);
  },
);

t.test(
  'ranges of a policy match pods, never do, or nobody knows; so do their exceptions (A-PEER-2, A-PEER-3)',
  async (t) => {
    const policy = ingress('{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.1.0/24]}}]}');
    const question = { policy, from: 'x/Pod/c' };
    t.strictSame(verdicts({ ...question, cells: {} }), [all]);
    t.strictSame(verdicts({ ...question, cells: { ipBlockMatchesPods: claim('no') } }), ['deny all ports']);
    t.strictSame(verdicts({ ...question, cells: { ipBlockMatchesPods: uncertain } }), [
      `unknown ${uncertainty} all ports`,
    ]);
    t.strictSame(verdicts({ policy, cells: {} }), ['deny all ports']);
    t.strictSame(verdicts({ policy, cells: { except: uncertain } }), [`unknown ${uncertainty} all ports`]);
    t.strictSame(verdicts({ policy, cells: { except: claim('rejected') } }), ['unknown (p) all ports']);
    const plain = ingress('{from: [{ipBlock: {cidr: 10.0.1.0/24}}]}');
    t.strictSame(verdicts({ policy: plain, cells: { except: claim('rejected') } }), [all]);
  },
);

t.test('a node whose address for a plugin nobody knows may be in any range, whatever its own address is', async (t) => {
  const node = pod('w', 'host', { spec: ', hostNetwork: true' }).replace(
    '---\n',
    'status: {hostIP: 192.168.0.1}\n---\n',
  );
  const question = { text: world + node, from: 'w/Pod/host' };
  const from = (cidr: string) => ingress(`{from: [{ipBlock: {cidr: ${cidr}}}]}`);
  t.strictSame(verdicts({ ...question, policy: from('192.168.0.0/24'), cells: {} }), [all]);
  t.strictSame(verdicts({ ...question, policy: from('10.0.0.0/8'), cells: {} }), ['deny all ports']);
  for (const cidr of ['192.168.0.0/24', '10.0.0.0/8', '0.0.0.0/0']) {
    const found = verdicts({ ...question, policy: from(cidr), cells: { ipBlockMatchesNodes: uncertain } });
    t.strictSame(found, [`unknown ${uncertainty} all ports`], cidr);
  }
  t.strictSame(verdicts({ ...question, policy: from('fd00::/8'), cells: { ipBlockMatchesNodes: uncertain } }), [
    'deny all ports',
  ]);
});

t.test('pods without an owner are governed, are not, or nobody knows (F.1)', async (t) => {
  const policy = ingress('');
  const owned = `, ownerReferences: [{apiVersion: apps/v1, kind: ReplicaSet, name: r, controller: true}]`;
  const text = namespaces + pod('x', 'a') + pod('x', 'r-1', { fields: owned }) + pod('w', 'b');
  const no = { barePods: claim('no') } as const;
  t.strictSame(verdicts({ policy, text, cells: no }), [all]);
  t.strictSame(verdicts({ policy, text, to: 'x/ReplicaSet/r', cells: no }), ['deny all ports']);
  t.strictSame(verdicts({ policy, text, cells: { barePods: uncertain } }), [`unknown ${uncertainty} all ports`]);
  t.strictSame(verdicts({ policy: egress(''), text, from: 'x/Pod/a', to: 'w/Pod/b', cells: no }), [all]);
});

t.test('the configuration of a plugin goes before its profile: nobody is isolated, or everybody (F.3)', async (t) => {
  const span = { file: { path: 'cilium.yaml', text: 'enable-policy: always\n' }, start: 0, end: 21 };
  const says = (is: 'never' | 'always') => [{ kind: 'policies', is, words: `\`enable-policy: ${is}\``, span }] as const;
  t.strictSame(verdicts({ policy: ingress(''), cells: {}, settings: says('never') }), [all]);
  const elsewhere = { policy: ingress(''), from: 'x/Pod/a', to: 'w/Pod/b' };
  t.strictSame(verdicts({ ...elsewhere, cells: {} }), [all]);
  t.strictSame(verdicts({ ...elsewhere, cells: {}, settings: says('always') }), ['deny all ports']);
});
