import t from 'tap';
import { plainText } from '../../src/diff/equivalence/changed-rule-sets.js';
import { withBudgets } from '../../src/limit/index.js';
import { diffConnections } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

const count = 120;
const numbers = Array.from({ length: count }, (_, index) => index);
const workloads = numbers.map(
  (index) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: w${index}, namespace: a}
spec:
  selector: {matchLabels: {x: v${index}}}
  template: {metadata: {labels: {x: v${index}}}, spec: {containers: [{name: c, image: i}]}}
---
`,
);
const policy = (first: number) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: a}
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
${numbers.map((index) => `  - {from: [{podSelector: {matchLabels: {x: v${index}}}}], ports: [{port: ${first + index}}]}\n`).join('')}`;
const stateOf = (first: number) => [
  {
    path: 'm.yaml',
    text: `apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n${workloads.join('')}${policy(first)}`,
  },
];

// Searching all changes for each connection would read more documents than are read in one comparison.
t.test('each of many changes in one policy is blamed for what it alone changed', async (t) => {
  const found = run({ base: stateOf(1000), head: stateOf(2000) }, { ...defaults, command: 'diff' });
  t.same(found.notes, []);
  const rows = [...found.opened, ...found.closed];
  t.ok(rows.length >= count, `${rows.length}`);
  for (const { allow, because } of rows) {
    const [port] = allow;
    const index = (port?.from ?? 0) % 1000;
    t.same(
      because.map(({ field }) => field),
      [`spec.ingress[${index}].ports[0].port`],
    );
  }
  t.equal([...diffConnections(found.opened)].length, [...diffConnections(found.closed)].length);
});

const ownPolicies = (port: (index: number) => number) => [
  {
    path: 'm.yaml',
    text: `apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\n${workloads.join('')}${numbers
      .map(
        (index) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p${index}, namespace: a}
spec:
  podSelector: {matchLabels: {x: v${index}}}
  ingress: [{from: [{podSelector: {matchLabels: {x: v${(index + 1) % count}}}}], ports: [{port: ${port(index)}}]}]
---
`,
      )
      .join('')}`,
  },
];

t.test('the one policy that governs a connection is blamed without any state between the two', async (t) => {
  const sides = { base: ownPolicies(() => 80), head: ownPolicies((index) => (index % 9 === 0 ? 81 : 80)) };
  const found = withBudgets({ documents: 0 }, () => run(sides, { ...defaults, command: 'diff' }));
  t.same(found.notes, []);
  const rows = [...diffConnections([...found.opened, ...found.closed])];
  t.ok(rows.length >= (2 * count) / 9, `${rows.length}`);
  for (const { to, because } of rows) {
    const [, index = ''] = /w([0-9]+)$/.exec('workload' in to ? to.workload : '') ?? [];
    if (index === '') continue;
    t.same(
      because.map(({ object, field }) => [object, field]),
      [[`NetworkPolicy/a/p${index}`, 'spec.ingress[0].ports[0].port']],
    );
  }
});

t.test('a policy is compared without the places where it is written', async (t) => {
  const [file] = ownPolicies(() => 80);
  const span = { file, start: 0, end: 1 };
  t.equal(plainText({ span, selectedPodsSpan: span, path: 'spec' }), '{"path":"spec"}');
});
