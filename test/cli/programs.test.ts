import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { createRenderer } from '../../src/discover/render/index.js';
import { countingProgram, type FakeProgram, fakeProgram } from '../discover/fake-program.js';
import { bundled } from '../support/bundled.js';

const main = bundled(new URL('../../src/cli/main.js', import.meta.url));

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {containers: [{name: c}]}\n';
const testOf = (name: string, manifests: string) => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: ${name}}
spec:
  manifests: [${manifests}]
  cases: [{name: open, from: internet, to: shop/web, ports: [TCP/80], expect: allow}]
`;

const files = {
  '.git': {},
  k: { 'kustomization.yaml': 'resources: []\n' },
  chart: { 'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n', templates: {} },
  plain: { 'pod.yaml': pod },
  tmp: {},
  'built.test.yaml': testOf('built', '{kustomize: k}'),
  'charted.test.yaml': testOf('charted', '{helm: {chart: chart}}'),
  'plain.test.yaml': testOf('plain', 'plain'),
};

const prints = `process.stdout.write(${JSON.stringify(pod)});`;
/** Kills itself as the system does, below a shell that waits for it or not. */
const dies = "process.kill(process.pid, 'SIGKILL');";
const lasts = 'setInterval(() => {}, 1000);';
const floods = "process.stdout.write('x'.repeat(65 * 1024 * 1024));";

/** Makes a program of a body; one that only prints is a shell's, which starts sooner. */
function program(folder: string, name: string, body: string): Pick<FakeProgram, 'env'> {
  return body === prints ? countingProgram(folder, name, pod) : fakeProgram(folder, name, body);
}

interface Told {
  readonly status: number | null;
  readonly cases: Readonly<Record<string, string>>;
  readonly messages: readonly string[];
  readonly ran: SpawnSyncReturns<string>;
}

/** Tests all three suites, and tells how each ended, what was said of what went wrong, and that nothing was left behind. */
function test(t: Test, folder: string, env: NodeJS.ProcessEnv, flags: readonly string[] = []): Told {
  const report = join(folder, 'report.json');
  const argv = [main, 'test', '.', '--reporter', `json=${report}`, ...flags];
  const tmp = join(folder, 'tmp');
  const ran = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', env: { TMPDIR: tmp, ...env } });
  const told = JSON.parse(readFileSync(report, 'utf8'));
  t.strictSame(readdirSync(tmp), [], 'no temporary folder stays');
  const suites: readonly { name: string; cases: readonly { status: string }[] }[] = told.suites;
  return {
    status: ran.status,
    cases: Object.fromEntries(suites.map(({ name, cases: [first] }) => [name, first?.status ?? 'none'])),
    messages: told.diagnostics.map(({ message }: { readonly message: string }) => message),
    ran,
  };
}

t.test('a program that comes to no good end costs what depends on it, by name, and nothing else', (t) => {
  const table = [
    { name: 'all is well', kustomize: prints, helm: prints, built: 'passed', charted: 'passed', message: undefined },
    {
      name: 'kustomize is killed',
      kustomize: dies,
      helm: prints,
      built: 'errored',
      charted: 'passed',
      message: /rendering `k` was ended by the signal SIGKILL/,
    },
    {
      name: 'helm is killed',
      kustomize: prints,
      helm: dies,
      built: 'passed',
      charted: 'errored',
      message: /rendering `chart` was ended by the signal SIGKILL/,
    },
    {
      name: 'kustomize prints without end',
      kustomize: floods,
      helm: prints,
      built: 'errored',
      charted: 'passed',
      message: /rendering `k` printed more than 64 MiB/,
    },
    {
      name: 'the time limit is over while helm runs',
      kustomize: prints,
      helm: lasts,
      flags: ['--time-limit=4s'],
      built: 'passed',
      charted: 'errored',
      message: /rendering `chart` wasn't done: the time limit of 4s was over/,
      isOver: true,
    },
    {
      name: 'the time limit is over before a program starts',
      kustomize: prints,
      helm: prints,
      flags: ['--time-limit=1ms'],
      built: 'errored',
      charted: 'errored',
      message: /rendering `k` wasn't done: the time limit of 1ms was over/,
      isOver: true,
    },
  ];
  for (const { name, kustomize, helm, flags, built, charted, message, isOver = false } of table) {
    const folder = t.testdir(files);
    program(folder, 'helm', helm);
    const { env } = program(folder, 'kustomize', kustomize);
    const { status, cases, messages, ran } = test(t, folder, env, flags);
    t.equal(status, message === undefined ? 0 : 2, name);
    if (isOver) t.equal(Object.keys(cases).length, 3, `${name}: every suite is in the report`);
    else t.strictSame(cases, { built, charted, plain: 'passed' }, name);
    if (message !== undefined) t.match(messages.join('\n'), message, name);
    t.notMatch(ran.stderr, /bug/, name);
  }
  t.end();
});

t.test('a program that never ends is ended', async (t) => {
  const folder = t.testdir(files);
  fakeProgram(folder, 'helm', lasts);
  const { env } = fakeProgram(folder, 'kustomize', lasts);
  const renderer = createRenderer({ workingDirectory: folder, env, timeLimit: 300 });
  const [kustomized, charted] = await Promise.all([
    renderer.kustomize({ directory: 'k' }),
    renderer.helm({ chart: 'chart' }),
  ]);
  t.match(kustomized.diagnostics, [{ message: /^rendering `k` took more than 0\.3 s/ }]);
  t.match(charted.diagnostics, [{ message: /^rendering `chart` took more than 0\.3 s/ }]);
});

t.test('the answer is the same whatever the surroundings', (t) => {
  const table: readonly Readonly<Record<string, string>>[] = [
    {},
    { HOME: '/dev/null/at/all' },
    { HOME: 'relative' },
    { HOME: '' },
    { TZ: 'No/Such_Place', LANG: 'xx_YY.@@', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: '+25:99', LANGUAGE: ':::', LC_ALL: 'C' },
    { XDG_CACHE_HOME: '/proc/none' },
    { XDG_CACHE_HOME: '/dev/null' },
    { COLUMNS: '0', TERM: '' },
    { COLUMNS: '-1', TERM: 'dumb', NO_COLOR: '' },
  ];
  const folder = t.testdir(files);
  program(folder, 'helm', prints);
  const { env: path } = program(folder, 'kustomize', prints);
  const answers = table.map((env) => {
    const { status, ran, cases } = test(t, folder, { ...path, ...env });
    return { status, cases, stderr: ran.stderr, stdout: ran.stdout };
  });
  t.equal(answers[0]?.status, 0);
  for (const [index, answer] of answers.entries()) t.strictSame(answer, answers[0], JSON.stringify(table[index]));
  const secrets = {
    GITHUB_TOKEN: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    AWS_SECRET: 'x',
  };
  // these tell of their calls
  fakeProgram(folder, 'helm', prints);
  const { env, calls } = fakeProgram(folder, 'kustomize', prints);
  test(t, folder, { ...env, ...secrets });
  t.ok(calls().length > 0);
  for (const { env } of calls())
    for (const name of Object.keys(secrets)) t.notOk(name in env, `${name} is kept from programs`);
  t.end();
});

t.test('runs that share a cache at the same time all give the answer, and leave it whole', async (t) => {
  // The cache lies outside of what is read.
  const outside = t.testdir({ shop: files });
  const folder = join(outside, 'shop');
  program(folder, 'helm', prints);
  const { env } = fakeProgram(folder, 'kustomize', `setTimeout(() => { ${prints} }, 200);`);
  const own = { ...env, TMPDIR: join(folder, 'tmp'), XDG_CACHE_HOME: join(outside, 'cache') };
  const ended = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [main, 'test', '.'], { cwd: folder, env: own });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      const [status] = await once(child, 'close');
      return { status, output: output.replaceAll(/\d+(\.\d+)? m?s\b/g, '') };
    }),
  );
  for (const each of ended) t.match(each, { status: 0, output: /3 passed/ }, each.output);
  const kept = readdirSync(join(outside, 'cache/reachspec'));
  t.ok(kept.length > 0);
  for (const name of kept) t.match(name, /\.rendering$/, 'nothing unfinished');
});

t.test('a reader that goes away early, and folders that nobody may write to', (t) => {
  const folder = t.testdir(files);
  program(folder, 'helm', prints);
  const { env } = program(folder, 'kustomize', prints);
  const table = [
    { name: 'standard output is closed', argv: 'map plain --format json | true', stderr: /^$/ },
    {
      name: 'standard output is closed while a report is written',
      argv: 'test . --reporter pretty | true',
      stderr: /^$/,
    },
    {
      name: 'a report where nobody may write',
      argv: 'test plain.test.yaml --reporter json=/proc/reachspec.json',
      stderr: /^reachspec: cannot write `\/proc\/reachspec\.json`: /m,
    },
    {
      name: 'a folder for a report where nobody may write',
      argv: 'map plain --format json --output /sys/reachspec/map.json',
      stderr: /^reachspec: cannot write `\/sys\/reachspec\/map\.json`: /m,
    },
  ];
  for (const { name, argv, stderr } of table) {
    const command = `'${process.execPath}' '${main}' ${argv}`;
    const ran = spawnSync('/bin/sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, PATH: `${env['PATH']}:/bin:/usr/bin` },
    });
    t.match(ran.stderr, stderr, name);
    t.notMatch(ran.stderr, /bug/, name);
  }
  t.end();
});
