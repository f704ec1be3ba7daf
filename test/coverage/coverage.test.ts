import t from 'tap';
import { lcov } from '../../src/report/coverage/lcov.js';
import { exitCode } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

const manifests = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: web, image: web}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: db, image: db}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress:
    - from: [{podSelector: {matchLabels: {app: web}}}]
      ports: [{port: 5432}]
    - from: [{namespaceSelector: {matchLabels: {team: sre}}}]
      ports: [{port: 9187}]
    - from: [{ipBlock: {cidr: 203.0.113.0/24}}]
`;

function coverage(cases: readonly string[], objects = manifests) {
  const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: shop}\nspec:\n  cases:\n';
  const text = head + cases.map((each) => `    - ${each}\n`).join('');
  const files = [
    { path: 'shop.yaml', text: objects },
    { path: 'tests.yaml', text },
  ];
  return run(files, { ...defaults, command: 'coverage', undeclaredNamespaces: 'unknown' });
}

/** The places of the rules that are covered, the isolation, directions of workloads and connections, as they are counted. */
const table: readonly {
  readonly name: string;
  readonly cases: readonly string[];
  readonly found: readonly unknown[];
}[] = [
  {
    name: 'a rule that admits what a case asks for',
    cases: ['{name: a, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}'],
    found: [['spec.ingress[0]'], 0, ['db ingress', 'web egress'], 1],
  },
  {
    name: 'the isolation that denies it',
    cases: ['{name: a, from: 198.51.100.7, to: shop/db, ports: [TCP/22], expect: deny}'],
    found: [[], 1, ['db ingress'], 0],
  },
  {
    name: 'a rule that goes against what a case demands: it failed, and was judged',
    cases: ['{name: a, from: shop/web, to: shop/db, expect: deny}'],
    found: [['spec.ingress[0]'], 1, ['db ingress', 'web egress'], 0],
  },
  {
    name: 'every rule at the subject of a closed world, by workloads, hypothetical pods and addresses',
    cases: [
      '{name: a, to: shop/db, onlyFrom: [shop/web, {namespaceSelector: {matchLabels: {team: sre}}}, 203.0.113.0/24]}',
    ],
    found: [['spec.ingress[0]', 'spec.ingress[1]', 'spec.ingress[2]'], 1, ['db ingress'], 0],
  },
  {
    name: 'nothing by a case that is skipped',
    cases: ['{name: a, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow, skip: later}'],
    found: [[], 0, [], 0],
  },
  {
    name: 'nothing by a case that could not be judged',
    cases: ['{name: a, from: shop/nobody, to: shop/db, ports: [TCP/5432], expect: allow}'],
    found: [[], 0, [], 0],
  },
  {
    name: 'the connection alone of which all ports are asked for',
    cases: ['{name: a, from: shop/db, to: [shop/web, 0.0.0.0/0], ports: [TCP], expect: allow}'],
    found: [[], 0, ['db egress', 'web ingress'], 0],
  },
  {
    name: 'connections by the items of an exact list',
    cases: ['{name: a, from: shop/db, exactlyTo: [anywhere], ports: [all]}'],
    found: [[], 0, ['db egress', 'web ingress'], 2],
  },
];

for (const { name, cases, found } of table)
  t.test(`coverage: ${name}`, async (t) => {
    const { rules, summary, workloads } = coverage(cases);
    t.equal(summary.rules.total, 3);
    t.strictSame(
      [
        rules.filter(({ covered }) => covered).map(({ rule }) => rule),
        summary.isolations.covered,
        workloads.filter(({ covered }) => covered).map(({ id, direction }) => `${id.split('/').at(-1)} ${direction}`),
        summary.connections.covered,
      ],
      found,
    );
  });

t.test('rules of which one admits it, whichever value a label has that no manifest tells', async (t) => {
  const peers = [
    'namespaceSelector: {matchExpressions: [{key: team, operator: In, values: [a]}]}',
    'namespaceSelector: {matchExpressions: [{key: team, operator: NotIn, values: [a]}]}',
    'podSelector: {matchLabels: {app: db}}',
  ];
  const policy = manifests.slice(0, manifests.indexOf('    - from:'));
  const web = '---\napiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: other}\n';
  const test = '{name: a, from: other/web, to: shop/db, ports: [TCP/5432], expect: allow}';
  const report = coverage([test], `${policy}${peers.map((peer) => `    - from: [{${peer}}]\n`).join('')}${web}`);
  t.equal(exitCode(report), 0);
  const covered = report.rules.filter((rule) => rule.covered).map(({ rule }) => rule);
  t.strictSame(covered, ['spec.ingress[0]', 'spec.ingress[1]']);
});

t.test('two cases that ask the same both cover a rule', async (t) => {
  const ask = 'from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow';
  const { rules } = coverage([`{name: a, ${ask}}`, `{name: b, ${ask}}`]);
  t.strictSame(rules[0]?.cases, ['shop/a', 'shop/b']);
});

t.test('lcov has a record for each file, and each rule at its line with the number of cases', async (t) => {
  const report = coverage(['{name: a, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}']);
  t.equal([...lcov(report)].join(''), 'TN:\nSF:shop.yaml\nDA:17,1\nDA:19,0\nDA:21,0\nLF:3\nLH:1\nend_of_record\n');
});

t.test('the exit code is that of the tests', async (t) => {
  t.equal(exitCode(coverage(['{name: a, from: 198.51.100.7, to: shop/db, ports: [TCP/22], expect: deny}'])), 0);
  t.equal(exitCode(coverage(['{name: a, from: shop/web, to: shop/db, expect: deny}'])), 1);
  t.equal(exitCode(coverage(['{name: a, from: shop/web, to: shop/db, expect: deny, severity: warning}'])), 0);
  t.equal(exitCode(coverage(['{name: a, from: shop/nobody, to: shop/db, expect: deny}'])), 2);
});

t.test('a policy of thousands of rules is told in time in proportion to them', async (t) => {
  const rules = Array.from(
    { length: 10_000 },
    (_, at) => `    - from: [{podSelector: {matchLabels: {x: v${at}}}}]\n      ports: [{port: ${1 + at}}]\n`,
  );
  const start = process.cpuUsage();
  const { summary } = coverage(
    ['{name: a, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}'],
    manifests + rules.join(''),
  );
  t.equal(summary.rules.total, 10_003);
  const { user, system } = process.cpuUsage(start);
  t.ok(user + system < 8e6, `${(user + system) / 1e6} s of work`);
});
