import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { runNode } from '../support/run-node.js';

/** Runs the built command in a folder. */
function runFor(args: readonly string[], cwd: string) {
  const { status: code, stdout, stderr } = runNode([resolve('dist/cli.js'), ...args], { cwd });
  return { code, stdout, stderr };
}

const manifests = `apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: db, image: db}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: deny, namespace: shop}
spec: {podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}
`;

t.test('writes a suite that passes, and never over one that is there', async (t) => {
  const cwd = t.testdir({ 'shop.yaml': manifests });
  const first = runFor(['init', '.'], cwd);
  t.equal(first.code, 0);
  const file = join(cwd, 'tests/reachspec/shop.yaml');
  const text = readFileSync(file, 'utf8');
  t.equal(runFor(['test', '.'], cwd).code, 0);
  const second = runFor(['init', '.'], cwd);
  t.equal(second.code, 2);
  t.match(second.stderr, /never overwrites/);
  t.equal(readFileSync(file, 'utf8'), text);
});

t.test('prints the files where nothing is to be written', async (t) => {
  const cwd = t.testdir({ 'shop.yaml': manifests });
  const { code, stdout } = runFor(['init', '.', '--dry-run', '--output', 'elsewhere'], cwd);
  t.equal(code, 0);
  t.match(stdout, /^# elsewhere\/shop\.yaml\n/);
  t.strictSame(readdirSync(cwd), ['shop.yaml']);
});

t.test('says that a folder can not be made where a file is', async (t) => {
  const cwd = t.testdir({ 'shop.yaml': manifests });
  const { code, stderr } = runFor(['init', '.', '--output', 'shop.yaml'], cwd);
  t.equal(code, 2);
  t.match(stderr, /^reachspec: cannot write `shop\.yaml\/shop\.yaml`: a part of its path is a file, not a folder/);
});

t.test('writes nothing at all where one of several files is there', async (t) => {
  const other = manifests.replaceAll('namespace: shop', 'namespace: till');
  const cwd = t.testdir({ 'shop.yaml': `${manifests}---\n${other}` });
  mkdirSync(join(cwd, 'out'));
  writeFileSync(join(cwd, 'out/till.yaml'), '');
  t.equal(runFor(['init', '.', '--output', 'out'], cwd).code, 2);
  t.equal(existsSync(join(cwd, 'out/shop.yaml')), false);
});

t.test('coverage exits by how many rules are covered', async (t) => {
  const cwd = t.testdir({ 'shop.yaml': manifests });
  runFor(['init', '.'], cwd);
  t.equal(runFor(['coverage', '.', '--fail-under', '100'], cwd).code, 0);
  const test =
    'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec: {cases: [{name: a, from: internet, to: shop/db, expect: deny}]}\n';
  writeFileSync(join(cwd, 'tests/reachspec/shop.yaml'), test);
  t.equal(runFor(['coverage', '.', '--fail-under', '0'], cwd).code, 0);
  const under = runFor(['coverage', '.', '--fail-under', '1'], cwd);
  t.equal(under.code, 1);
  t.match(under.stderr, /0 of 1 rules are covered, which is under 1%/);
  t.equal(runFor(['coverage', '.', '--fail-under', 'most'], cwd).code, 2);
});
