import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { fakeProgram } from '../discover/fake-program.js';
import { matchesGoldenTable } from '../golden.js';
import { caseOf, reportOf, suiteOf } from '../report/samples.js';
import { bundled } from '../support/bundled.js';
import { ran } from './run-cli.js';

const main = bundled(new URL('../../src/cli/main.js', import.meta.url));

const passing = reportOf({ suites: [suiteOf({ cases: [caseOf({})] })] });

const files = {
  k: { 'kustomization.yaml': 'resources: []\n' },
  tmp: {},
  'test.yaml': `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  manifests: [{kustomize: k}]
  cases: [{name: open, from: internet, to: shop/web, ports: [TCP/80], expect: allow}]
`,
};
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {containers: [{name: c}]}\n';

t.test('what the system refuses is said in words and is exit code 2, never a bug', async (t) => {
  const folder = t.testdir(files);
  const { env } = fakeProgram(folder, 'kustomize', `process.stdout.write(${JSON.stringify(pod)})`);
  const table = [
    { name: 'all is well', argv: 'test test.yaml', status: 0, stderr: /^$/ },
    {
      name: 'standard output is full',
      argv: 'test test.yaml >/dev/full',
      status: 2,
      stderr: /standard output: no space/,
    },
    {
      name: 'help to a full standard output',
      argv: '--help >/dev/full',
      status: 2,
      stderr: /standard output: no space/,
    },
    { name: 'standard error is full', argv: 'test --bogus 2>/dev/full', status: 2, stderr: /^$/ },
    {
      name: 'no folder for temporary files',
      argv: 'test test.yaml',
      own: { TMPDIR: '/dev/null/nowhere' },
      status: 2,
      stderr: /TMPDIR/,
    },
    { name: 'a HOME that is no folder', argv: 'test test.yaml', own: { HOME: '/dev/null' }, status: 0, stderr: /^$/ },
    {
      name: 'a report on a full disk',
      argv: 'test test.yaml --reporter json=/dev/full',
      status: 2,
      stderr: /cannot write `\/dev\/full`: no space is left/,
    },
  ];
  for (const { name, argv, own, status, stderr } of table) {
    const command = `exec '${process.execPath}' '${main}' ${argv}`;
    const ran = spawnSync('/bin/sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...env, ...own } });
    t.equal(ran.status, status, name);
    t.match(ran.stderr, stderr, name);
  }
});

t.test('a file that can not be written is the fault of the call, and the rest is still said', async (t) => {
  const cwd = t.testdir({ folder: {}, file: '' });
  symlinkSync('file', join(cwd, 'link'));
  symlinkSync('nowhere', join(cwd, 'folder/broken'));
  const rows: (readonly [string, string])[] = [];
  for (const file of ['link', 'folder/broken', 'folder', 'file/report.json']) {
    const { code, stdout, stderr } = await ran(['--reporter', `pretty,json=${file}`], passing, { cwd });
    t.strictSame({ code, lines: stderr.split('\n').length }, { code: 2, lines: 2 }, file);
    t.match(stdout, /1 passed/);
    rows.push([file, stderr.trimEnd()]);
  }
  matchesGoldenTable(t, 'cli/files-that-are-not-written.txt', rows);
});

t.test('no link of the repository is written through, by whatever name the path leads there', async (t) => {
  const folder = t.testdir({ repository: { '.git': {} }, outside: {} });
  symlinkSync('repository', join(folder, 'alias'));
  symlinkSync('../outside', join(folder, 'repository/out'));
  const cwd = join(folder, 'repository');
  const write = (file: string) => ran(['--reporter', `json=${join(folder, file)}`], passing, { cwd });
  t.equal((await write('alias/out/report.json')).code, 2);
  t.strictSame(readdirSync(join(folder, 'outside')), []);
  t.equal((await write('alias/new/report.json')).code, 0, 'near: a folder of the repository');
  symlinkSync('outside', join(folder, 'elsewhere'));
  t.equal((await write('elsewhere/report.json')).code, 0, 'near: a link that is none of the repository');
});

t.test('a signal ends the programs that run and leaves no folder behind', async (t) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const folder = t.testdir(files);
    const ended = join(folder, 'went-on');
    const body = `require('node:fs').writeFileSync(process.env.TMPDIR + '/started', ''); setTimeout(() => require('node:fs').writeFileSync(${JSON.stringify(ended)}, ''), 3000);`;
    const { env } = fakeProgram(folder, 'kustomize', body);
    const tmp = join(folder, 'tmp');
    const child = spawn(process.execPath, [main, 'test', 'test.yaml'], { cwd: folder, env: { ...env, TMPDIR: tmp } });
    while (!existsSync(join(tmp, 'started'))) await setTimeout(20);
    child.kill(signal);
    t.equal((await once(child, 'close'))[0], 2, signal);
    t.strictSame(readdirSync(tmp), ['started'], signal);
    await setTimeout(3500);
    t.notOk(existsSync(ended), signal);
  }
});
