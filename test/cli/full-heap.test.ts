import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { runNode } from '../support/run-node.js';

const policies = Array.from(
  { length: 30_000 },
  (_, index) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p${index}, namespace: shop}
spec: {podSelector: {matchLabels: {app: a${index}}}, ingress: [{from: [{podSelector: {matchLabels: {app: b${index}}}}]}]}
`,
).join('---\n');

const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases:
    - {name: first, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}
`;

t.test('where memory is used up the run ends as it does by its time limit', async (t) => {
  const folder = t.testdir({ 'policies.yaml': policies, 'test.yaml': test });
  const command = ['--max-old-space-size=150', resolve('dist/cli.js')];
  const tested = runNode([...command, 'test', '.', '--reporter=json=report.json'], { cwd: folder });
  t.equal(tested.status, 2);
  const { suites } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  t.match(suites[0].cases, [{ status: 'errored', message: /^the memory of \d+ MiB that Node\.js may use/ }]);
  const mapped = runNode([...command, 'map', '.', '--output=map.json', '--format=json'], { cwd: folder });
  t.equal(mapped.status, 2);
  t.match(mapped.stderr, /^reachspec: the memory of \d+ MiB .* was used up before there was a result\n$/s);
  t.notOk(existsSync(join(folder, 'map.json')), 'nothing half-written');
});
