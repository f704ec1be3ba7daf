import t from 'tap';
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
