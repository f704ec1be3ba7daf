import t from 'tap';
import { evaluateText, namespaceText, podText, policyText } from './ask-evaluation.js';

const sets = Array.from(
  { length: 10 },
  (_, index) =>
    `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: s${index}, namespace: x}\nspec: {replicas: 1000, template: {metadata: {labels: {app: ${index % 2 === 0 ? 'even' : 'odd'}}}}}\n---\n`,
).join('');

t.test('ten thousand pods of a few sorts are a few classes', async (t) => {
  const table = [
    { policies: [], classes: 1 },
    { policies: ['{podSelector: {}}'], classes: 1 },
    { policies: ['{podSelector: {matchLabels: {app: even}}}'], classes: 2 },
    { policies: ['{podSelector: {matchLabels: {app: none}}}'], classes: 1 },
    {
      policies: ['{podSelector: {matchLabels: {app: even}}}', '{podSelector: {matchLabels: {app: odd}}}'],
      classes: 2,
    },
    { policies: ['{podSelector: {matchLabels: {statefulset.kubernetes.io/pod-name: s3-7}}}'], classes: 2 },
  ];
  for (const { policies, classes } of table) {
    const text = sets + policies.map((spec, index) => policyText('x', `p${index}`, spec)).join('');
    const { cluster, evaluation } = evaluateText(text);
    t.equal(cluster.workloads.flatMap(({ pods }) => pods).length, 10_000);
    t.equal(evaluation.classes.length, classes, policies.join());
  }
});

t.test('pods are told apart by what some policy can tell, and by nothing else', async (t) => {
  const ports = (port: string) => `spec: {containers: [{ports: [{name: ${port}, containerPort: 80}]}]}\n`;
  const selects = (selector: string) => `{ingress: [{from: [${selector}]}]}`;
  const table = [
    { says: 'labels that no policy names', spec: '{}', classes: 1 },
    { says: 'a label', spec: selects('{podSelector: {matchLabels: {app: a}}}'), classes: 2 },
    {
      says: 'the presence of a label that both have',
      spec: selects('{podSelector: {matchLabels: {zone: a}}}'),
      classes: 1,
    },
    {
      says: 'two values',
      spec: selects('{podSelector: {matchExpressions: [{key: app, operator: In, values: [a, b]}]}}'),
      classes: 2,
    },
    { says: 'a port name', spec: '{ingress: [{ports: [{port: http}]}]}', classes: 2 },
    { says: 'a port name that neither has', spec: '{ingress: [{ports: [{port: dns}]}]}', classes: 1 },
    { says: 'an address that is known', spec: selects('{ipBlock: {cidr: 10.0.0.0/8}}'), classes: 2 },
  ];
  const at = (name: string, port: string, address: string) =>
    podText('x', name, `${ports(port)}status: {podIP: '${address}'}\n`);
  const pods = at('a', 'http', '10.0.0.1') + at('b', 'web', '10.0.0.2');
  for (const { says, spec, classes } of table) {
    t.equal(evaluateText(pods + policyText('x', 'p', spec)).evaluation.classes.length, classes, says);
  }
  const families = at('a', 'http', '10.0.0.1') + at('b', 'http', 'fd00::2') + podText('x', 'c', ports('http'));
  t.equal(evaluateText(families).evaluation.classes.length, 3, 'the families in which they have addresses');
});

t.test(
  'namespaces tell pods apart where a policy is in one, selects by their labels, or does not know them',
  async (t) => {
    const pods = podText('x', 'a') + podText('w', 'a') + podText('z', 'a');
    const declared =
      namespaceText('x', '{team: a}') + namespaceText('w', '{team: b}') + namespaceText('z', '{team: b}');
    const byTeam = '{ingress: [{from: [{namespaceSelector: {matchLabels: {team: a}}}]}]}';
    const byNobody = '{ingress: [{from: [{namespaceSelector: {matchLabels: {zone: a}}}]}]}';
    const table = [
      { says: 'no policy', text: declared, classes: 1 },
      { says: 'a policy of one of them', text: declared + policyText('x', 'p', '{}'), classes: 2 },
      { says: 'labels beside that', text: declared + policyText('w', 'p', byTeam), classes: 3 },
      { says: 'a label that none has', text: declared + policyText('x', 'p', byNobody), classes: 2 },
      { says: 'no declaration, and a label', text: policyText('x', 'p', byTeam), classes: 3 },
      { says: 'no declaration, and no label', text: policyText('x', 'p', '{}'), classes: 2 },
    ];
    for (const { says, text, classes } of table) {
      t.equal(evaluateText(pods + text).evaluation.classes.length, classes, says);
    }
  },
);

t.test('a label whose value nobody knows tells workloads apart, for each may have another', async (t) => {
  const deployment = (name: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: x}\nspec: {template: {metadata: {labels: {app: a}}}}\n---\n`;
  const byHash = '{podSelector: {matchLabels: {pod-template-hash: abc}}}';
  const both = deployment('a') + deployment('b');
  t.equal(evaluateText(both).evaluation.classes.length, 1);
  t.equal(evaluateText(both + policyText('x', 'p', byHash)).evaluation.classes.length, 2);
});

t.test('a pod on the network of its node is a node to policies (A-HOST-1)', async (t) => {
  const text = podText('x', 'a') + podText('x', 'h', 'spec: {hostNetwork: true}\n');
  const { cluster, evaluation } = evaluateText(text);
  const ends = cluster.workloads.flatMap(({ pods }) => pods.map((pod) => evaluation.endOf(pod).kind));
  t.strictSame(ends, ['pod', 'node']);
});
