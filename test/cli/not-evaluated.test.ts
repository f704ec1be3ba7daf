import t from 'tap';
import { runHere } from '../testdata/run-here.js';

const pods = ['web', 'db']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec: {containers: [{name: c, image: i}]}\n`,
  )
  .join('---\n');
const secret =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p}\nspec: ENC[data]\nsops: {}\n';
const holder = `apiVersion: work.open-cluster-management.io/v1
kind: ManifestWork
metadata: {name: w}
spec:
  workload:
    manifests:
    - {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p, namespace: other}, spec: {podSelector: {}}}
`;
const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec: {cases: [{from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}]}
`;

const commands: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['test', ['test', 'head']],
  ['map', ['map', 'head']],
  ['explain', ['explain', 'shop/web', 'shop/db', 'TCP/80', 'head']],
  ['diff of two folders that are alike', ['diff', 'head', 'head']],
  ['diff where only the base has it', ['diff', 'head', 'plain']],
  ['diff in Markdown', ['diff', 'head', 'plain', '--format', 'markdown']],
];

t.test('what is not evaluated stands beside the verdict, however little is shown', async (t) => {
  const whole = { 'pods.yaml': pods, 'test.yaml': test };
  const folder = t.testdir({ head: { ...whole, 'secret.yaml': secret, 'work.yaml': holder }, plain: whole });
  for (const [name, argv] of commands) {
    const { text } = await runHere([...argv, '--quiet'], folder);
    const lines = text.split('\n').filter((line) => line.startsWith('not evaluated'));
    t.strictSame(lines, ['not evaluated: 1 encrypted file with policies, 1 object that holds others'], name);
    const plain = await runHere([...argv.map((word) => (word === 'head' ? 'plain' : word)), '--quiet'], folder);
    t.notMatch(plain.text, 'not evaluated', `${name} of what is evaluated`);
  }
});
