import t from 'tap';
import { found, lintOf } from './run-lint.js';

const cilium = (name: string, ingress: string) => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: ${name}, namespace: shop}
spec:
  endpointSelector: {matchLabels: {app: db}}
  ingress:
${ingress}---
`;
const everyone = '    - fromEndpoints: [{}]\n';
const web = '    - fromEndpoints: [{matchLabels: {app: web}}]\n';
const settings = 'apiVersion: reachspec.dev/v1alpha1\nkind: Settings\ncni: cilium\n';

for (const { name, text, expected } of [
  { name: 'a rule that another of its policy covers', text: cilium('a', everyone + web), expected: ['covered-rule 8'] },
  {
    name: 'a policy that another covers',
    text: cilium('a', everyone) + cilium('b', web),
    expected: ['changes-nothing 11'],
  },
  {
    name: 'a rule that a later one covers',
    text: cilium('a', web + everyone),
    expected: ['covered-rule 7'],
  },
  {
    name: 'two rules of different pods',
    text: cilium('a', web + web.replace('web', 'api')),
    expected: [],
  },
])
  test(name, text, expected);

function test(name: string, text: string, expected: readonly string[]): void {
  t.test(`Cilium: ${name}`, async (t) => {
    const own = found(lintOf(text, settings)).filter((each) => /^(covered-rule|changes-nothing) /.test(each));
    t.strictSame(own, expected);
  });
}

t.test('what is not compared, for there are too many policies, is counted', async (t) => {
  const others = Array.from({ length: 900 }, (_, index) => cilium(`p${index}`, web).replace('shop', `n${index}`));
  const { notes, findings } = lintOf(cilium('a', everyone + web) + others.join(''), settings);
  t.match(notes, [/^not compared: 1 rule or policy /]);
  t.notOk(findings.some(({ code }) => code === 'policy/covered-rule'));
  t.strictSame(lintOf(cilium('a', everyone + web), settings).notes, []);
});

t.test('a denial that comes later is no reason why a rule changes nothing', async (t) => {
  const policy = (
    name: string,
    priority: number,
    actions: readonly string[],
  ) => `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: ${name}}
spec:
  priority: ${priority}
  subject: {namespaces: {}}
  ingress:
${actions.map((action) => `  - {action: ${action}, from: [{namespaces: {matchLabels: {team: a}}}]}\n`).join('')}---
`;
  const report = lintOf(policy('first', 1, ['Allow']) + policy('second', 2, ['Allow', 'Deny']));
  const own = report.findings.filter(({ code }) => code === 'policy/covered-rule');
  t.strictSame(
    own.map(({ message }) => message.replace(/: remove it.*/, '')),
    [
      "AdminNetworkPolicy.policy.networking.k8s.io/second spec.ingress[0] admits nothing that AdminNetworkPolicy.policy.networking.k8s.io/first spec.ingress[0] doesn't admit for the same pods already",
    ],
  );
  const denied = lintOf(policy('first', 1, ['Deny']) + policy('second', 2, ['Allow']));
  t.match(denied.findings.map(({ message }) => message).join('\n'), /denies the same for the same pods/);
});
