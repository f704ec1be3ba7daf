import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { definitions } from '../../src/diagnostics/index.js';
import '../../src/run.js';

const cli = resolve('dist/cli.js');

const manifests = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: web, image: web}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec: {podSelector: {matchLabels: {app: web}}, ingress: [{}]}
---
apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cni: calico
  cases: [{name: open, from: internet, to: shop/web, expect: allow, ports: [TCP/80]}]
`;

function runIn(folder: string, settings: string | undefined, args: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shop.yaml'), manifests);
  if (settings !== undefined) writeFileSync(join(folder, 'reachspec.yaml'), settings);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const everyCode = definitions()
  .map(({ code }) => `  ${code}: error\n`)
  .join('');

for (const [name, key] of [
  ['plain', 'severities'],
  ['with escapes', '"sever\\x69ties"'],
] as const) {
  t.test(`what is built knows every code that settings name, ${name}, whatever the command loads`, async (t) => {
    const { stdout, stderr } = runIn(t.testdir(), `${key}:\n${everyCode}`, ['test', '.']);
    t.notMatch(stdout + stderr, /unknown code/);
  });
}

t.test('what is built tells code scanning of every diagnostic', async (t) => {
  const { stdout } = runIn(t.testdir(), undefined, ['test', '.', '--reporter', 'sarif']);
  for (const { code } of definitions()) t.ok(stdout.includes(`"${code}"`), code);
});

const commands = [
  ['test', '.'],
  ['test', '{raw: .}'],
  ['coverage', '.'],
  ['map', '.', '--cni', 'calico'],
  ['lint', '.', '--cni', 'calico'],
  ['explain', 'shop/web', 'internet', '.', '--cni', 'calico'],
  ['mutate', '.'],
  ['init', '.'],
] as const;

for (const args of commands) {
  for (const settings of [undefined, 'namespace: shop\n']) {
    t.test(
      `what is built loads what \`${args.join(' ')}\` takes${settings === undefined ? '' : ' with settings'}`,
      async (t) => {
        const run = runIn(t.testdir(), settings, args);
        t.notMatch(run.stderr, /bug in reachspec|not loaded/);
        t.ok(run.status === 0 || run.status === 1, `${run.status}: ${run.stderr}${run.stdout}`);
      },
    );
  }
}
