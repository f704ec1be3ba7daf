import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { visible } from '../../src/report/index.js';
import {
  type BuiltSetting,
  type BuiltStep,
  type Files,
  filesBelow,
  git,
  runBuilt,
  serveSteps,
  writeFiles,
} from './built-step.js';
import { annotationsOf } from './fake-runner.js';

const server = serveSteps({ isOffline: true });
t.teardown(server.end);

const workload = (kind: string, name: string) => `---
apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}, namespace: shop}
spec:
  selector: {matchLabels: {app: ${name}}}
  template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: a, image: a}]}}
`;

const policy = (name: string, from: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: shop}
spec:
  podSelector: {matchLabels: {app: ${name}}}
  ingress:
    - from:
        - podSelector: ${from}
      ports: [{port: 5432}]
`;

const cases = (...lines: readonly string[]) => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases:
${lines.map((line) => `    - {${line}, ports: [TCP/5432]}\n`).join('')}`;

const cluster =
  `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n${workload('Deployment', 'web')}${workload('Deployment', 'debug')}` +
  `${workload('StatefulSet', 'db')}${workload('StatefulSet', 'cache')}`;

const allowed = 'name: web reaches the database, from: shop/web, to: shop/db, expect: allow';
const denied = 'name: debug is kept out, from: shop/debug, to: shop/db, expect: deny';
const cacheDenied = 'name: debug is kept from the cache, from: shop/debug, to: shop/cache, expect: deny';

const failing: Files = {
  'deploy/cluster.yaml': cluster,
  'deploy/db.yaml': policy('db', '{}'),
  'tests/shop.yaml': cases(allowed, denied),
};
const passing: Files = { ...failing, 'deploy/db.yaml': policy('db', '{matchLabels: {app: web}}') };

function placesIn({ commands }: BuiltStep): readonly string[] {
  return annotationsOf(commands).map(({ level, file, line }) =>
    file === undefined ? level : `${level} ${file}:${line ?? ''}`,
  );
}

t.test('a failed case is annotated at its line, then the rule that decides', async (t) => {
  const step = runBuilt(t.testdir(), { files: failing });
  t.equal(step.code, 1);
  t.strictSame(placesIn(step), ['error tests/shop.yaml:7', 'error deploy/db.yaml:7', 'error']);
  const [first, second, verdict] = annotationsOf(step.commands);
  t.match(first, {
    title: 'failed: debug is kept out',
    message: /shop\/Deployment\/debug → shop\/StatefulSet\/db TCP\/5432/,
  });
  t.match(second?.message, /^ingress allow: NetworkPolicy\/shop\/db spec\.ingress\[0\].*this line decides/s);
  t.equal(verdict?.message, 'reachspec: 1 failed, 0 errored of 2 cases');
  const { 'report-json': path = '', ...outputs } = step.outputs;
  t.strictSame(outputs, { passed: '1', failed: '1', errored: '0', skipped: '0', opened: '', closed: '' });
  t.match(JSON.parse(readFileSync(path, 'utf8')), { kind: 'TestReport', summary: { cases: 2 } });
  t.match(step.summary, /^## reachspec: 1 passed, 1 failed.*<details>\n<summary>✗ failed: <b>debug is kept out<\/b>/s);
  t.equal(step.stderr, '');
});

t.test('a bad file is annotated at its place, and the run is not to be trusted', async (t) => {
  const files = { ...passing, 'deploy/bad.yaml': `${policy('cache', '{}')}  polcyTypes: [Ingress]\n` };
  const step = runBuilt(t.testdir(), { files });
  t.equal(step.code, 2);
  t.strictSame(
    placesIn(step).filter((place) => place.includes('bad.yaml')),
    ['error deploy/bad.yaml:10'],
  );
  t.equal(step.outputs['passed'], '2');
});

t.test('the step passes, fails or is refused as it was told', async (t) => {
  const table: readonly (Omit<BuiltSetting, 'files'> & { readonly files?: Files; readonly code: number })[] = [
    { files: passing, code: 0 },
    { inputs: { 'fail-on': 'never' }, code: 0 },
    { inputs: { 'fail-on': 'errored' }, code: 0 },
    { inputs: { 'fail-on': 'failed' }, code: 1 },
    { inputs: { 'fail-on': 'opened' }, code: 2 },
    { inputs: { paths: 'deploy\ntests/shop.yaml' }, code: 1 },
    { inputs: { paths: 'deploy' }, code: 2 },
    { inputs: { cni: 'flannel' }, code: 1 },
    { inputs: { cni: 'calcio' }, code: 2 },
    { without: ['GITHUB_STEP_SUMMARY', 'RUNNER_TEMP', 'GITHUB_EVENT_PATH'], code: 1 },
    { env: { GITHUB_EVENT_PATH: '/nowhere/event.json' }, code: 1 },
  ];
  for (const { code, files = failing, ...setting } of table) {
    const step = await server.run(t.testdir(), { files, ...setting });
    t.equal(step.code, code, JSON.stringify(setting));
    t.equal(step.stderr, '');
  }
});

t.test('the settings of the working directory count, or those that the input names', async (t) => {
  const ran = async (more: Files, inputs: Readonly<Record<string, string>> = {}) => {
    const { code, outputs } = await server.run(t.testdir(), { files: { ...passing, ...more }, inputs });
    const { suites, inputs: read } = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    return { code, cni: suites[0]?.cni.source, files: read.files };
  };
  const settings = 'cni: calico\npaths: [tests, deploy]\n';
  const unread = { 'other/more.yaml': policy('other', '{}') };
  t.match(await ran({ 'reachspec.yaml': settings, ...unread }), { code: 0, cni: 'settings' });
  const all = (await ran(unread)).files;
  t.equal((await ran({ 'reachspec.yaml': settings, ...unread })).files, all - 1, 'paths of the settings');
  t.equal(
    (await ran({ 'reachspec.yaml': settings, ...unread }, { paths: '.' })).files,
    all - 1,
    'a default of the step',
  );
  t.equal((await ran({ 'reachspec.yaml': settings, ...unread }, { paths: './' })).files, all, 'paths of the step');
  const elsewhere = 'cni: calico\npaths: [../tests, ../deploy]\n';
  t.match(await ran({ 'ci/settings.yaml': elsewhere }, { config: 'ci/settings.yaml' }), { code: 0, cni: 'settings' });
  const missing = await server.run(t.testdir(), { files: passing, inputs: { config: 'ci/settings.yaml' } });
  t.equal(missing.code, 2);
  t.match(missing.commands[0]?.data, 'no settings file `ci/settings.yaml`');
});

t.test('a working directory is where paths begin, and remarks still name files of the repository', async (t) => {
  const files = Object.fromEntries(Object.entries(failing).map(([name, text]) => [`app/${name}`, text]));
  const folder = t.testdir();
  const reporters = 'junit=out/report.xml,tap=out/report.tap';
  const step = runBuilt(folder, { files, inputs: { 'working-directory': 'app', reporter: reporters } });
  t.strictSame(placesIn(step), ['error app/tests/shop.yaml:7', 'error app/deploy/db.yaml:7', 'error']);
  t.match(readFileSync(join(folder, 'workspace/app/out/report.xml'), 'utf8'), /<failure /);
  t.match(readFileSync(join(folder, 'workspace/app/out/report.tap'), 'utf8'), /^TAP version 14\n1\.\.2\n/);
});

/** A pull request as a runner checks it out: the merge commit, and the event in a file. */
function pullRequest(folder: string, base: Files, change: Files) {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  git(workspace, 'init', '--quiet');
  const commit = (files: Files) => {
    writeFiles(workspace, files);
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message=x');
    return git(workspace, 'rev-parse', 'HEAD');
  };
  const sha = commit(base);
  git(workspace, 'checkout', '--quiet', '-b', 'change');
  commit(change);
  git(workspace, 'checkout', '--quiet', 'main');
  git(workspace, 'merge', '--quiet', '--no-ff', '--message=m', 'change');
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha } } }));
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
    GITHUB_REF: 'refs/pull/7/merge',
  };
}

t.test('what the pull request changes is annotated first, by the local history alone', async (t) => {
  const base = {
    ...passing,
    'deploy/cache.yaml': policy('cache', '{}'),
    'tests/shop.yaml': cases(cacheDenied, denied, allowed),
  };
  const change = { 'deploy/db.yaml': policy('db', '{}') };
  const table = [
    { change, places: ['tests/shop.yaml:6', 'tests/shop.yaml:7', 'deploy/db.yaml:8', 'deploy/cache.yaml:7'] },
    {
      change: { 'tests/shop.yaml': cases(cacheDenied, `${denied}, labels: {a: b}`, allowed), ...change },
      places: ['tests/shop.yaml:7', 'tests/shop.yaml:6', 'deploy/db.yaml:8', 'deploy/cache.yaml:7'],
    },
  ];
  for (const { change: files, places } of table) {
    const folder = t.testdir();
    const env = pullRequest(folder, base, files);
    const expected = [...places.map((place) => `error ${place}`), 'error'];
    t.strictSame(placesIn(await server.run(folder, { env })), expected);
  }
  const folder = t.testdir();
  const { GITHUB_SHA: _, ...env } = pullRequest(folder, base, change);
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '--quiet', '--depth=1', `file://${join(folder, 'workspace')}`, shallow);
  const step = await server.run(folder, { files: {}, env: { ...env, GITHUB_WORKSPACE: shallow } });
  t.equal(step.code, 1, 'without the history nothing fails');
  t.strictSame(placesIn(step)[2], 'error deploy/cache.yaml:7', 'and nothing is ranked');
});

t.test('no token is needed, and one that is there goes nowhere', async (t) => {
  const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const folder = t.testdir();
  const without = runBuilt(folder, { files: failing });
  const env = { GITHUB_TOKEN: token, ACTIONS_RUNTIME_TOKEN: token, GITHUB_API_URL: 'http://127.0.0.1:9' };
  const withToken = runBuilt(folder, { files: failing, inputs: { 'github-token': token }, env });
  t.equal(withToken.stdout, without.stdout);
  t.strictSame(withToken.code, without.code);
  const leaked = [...filesBelow(folder)].filter(([, text]) => text.includes(token)).map(([path]) => path);
  t.strictSame(leaked, []);
});

const lures = [
  'x\n::error file=a::forged',
  'x\r::add-mask::forged',
  '##[error]forged',
  '\u2028::warning::\u202eforged\u0007\u001b[2K',
  '</pre></details><img src=x>|`**forged**@everyone',
  '%0A::set-output name=passed::9%25',
];

/** The text in double quotes, as JSON and YAML alike read it. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028');
}

function hiddenIn(text: string): readonly string[] {
  return ['\u0007', '\u001b', '\u202e', '\u2028', '\r'].filter((character) => text.includes(character));
}

/** What Markdown shows as it stands, mentions and tags too: text between equal runs of backticks. */
const codeSpan = /(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;

t.test('of thousands of such names the runner takes none for a command', async (t) => {
  const names = Array.from({ length: 2000 }, (_, index) => {
    const [first = '', second = ''] = [lures[index % lures.length], lures[Math.floor(index / 7) % lures.length]];
    return `${first}${index}${second}`;
  });
  const policies = names.map((name) => policy('db', '{}').replace('name: db,', `name: ${quoted(name)},`));
  const files = {
    'cluster.yaml': cluster,
    'policies.yaml': policies.join('---\n'),
    'tests.yaml': cases(
      ...names.map((name, index) => {
        const because = index % 2 === 0 ? '' : `, because: [${quoted(name)}]`;
        return `name: ${quoted(name)}, from: shop/debug, to: shop/db, expect: deny${because}`;
      }),
    ),
  };
  const step = await server.run(t.testdir(), { files });
  t.equal(step.code, 2);
  const { summary } = JSON.parse(readFileSync(step.outputs['report-json'] ?? '', 'utf8'));
  t.equal(summary.cases, names.length);
  t.strictSame(step.outputs['errored'], String(summary.errored));
  const meant = step.stdout.split('\n').filter((line) => /^::(error|warning|notice)( |::)/.test(line));
  t.equal(step.commands.length, meant.length, 'every command begins a line that the toolkit wrote');
  const isMeant = ({ name }: { readonly name: string }) => ['error', 'warning', 'notice'].includes(name);
  t.ok(step.commands.every(isMeant));
  t.strictSame(hiddenIn(step.stdout + step.stderr + step.summary), []);
  t.ok(Buffer.byteLength(step.summary) <= 1024 * 1024, 'the runner takes no larger summary');
});

for (const lure of lures) {
  t.test(`a pull request made of ${visible(lure)} says what is meant and no more`, async (t) => {
    const name = lure.replaceAll('/', '∕');
    const files = {
      [`deploy/${name}/cluster.yaml`]: cluster,
      [`deploy/${name}/db.yaml`]: policy('db', '{}').replace(
        'name: db,',
        `name: ${quoted(lure)}, labels: {${quoted(lure)}: ${quoted(lure)}},`,
      ),
      [`deploy/${name}/broken.yaml`]: `kind: NetworkPolicy\nspec: {a: ${quoted(lure)}\n${lure.replaceAll('\u0007', '')}: [`,
      [`tests/${name}.yaml`]: cases(
        `name: ${quoted(lure)}, from: shop/debug, to: shop/db, expect: deny`,
        `name: second, from: ${quoted(lure)}, to: shop/db, expect: deny`,
      ).replace('name: shop', `name: ${quoted(lure)}, labels: {${quoted(lure)}: a}`),
    };
    const step = await server.run(t.testdir(), { files });
    t.equal(step.code, 2);
    const { suites, diagnostics, summary } = JSON.parse(readFileSync(step.outputs['report-json'] ?? '', 'utf8'));
    const rows = suites.flatMap((suite: { readonly cases: readonly unknown[] }) => suite.cases);
    t.ok(rows.length === 2 && diagnostics.length > 0, 'the files are read');
    t.strictSame(step.outputs['errored'], String(summary.errored));
    const seen = step.commands.map((command) => command.name);
    const meant = step.stdout.split('\n').filter((line) => /^::(error|warning|notice)( |::)/.test(line));
    t.equal(seen.length, meant.length, 'every command begins a line that the toolkit wrote');
    t.ok(
      annotationsOf(step.commands).every(({ file }) => file === undefined || files[file] !== undefined),
      'files are real',
    );
    t.strictSame(hiddenIn(step.stdout + step.stderr + step.summary), [], 'nothing hides in the log or the summary');
    t.equal(step.commands.at(-1)?.data.startsWith('reachspec: '), true, 'the verdict comes last');
    const rendered = step.summary.replace(codeSpan, '');
    const tags = new Set(rendered.match(/<\/?\w+/g));
    t.strictSame(
      [...tags].filter((tag) => !/^<\/?(details|summary|b|pre|code)$/.test(tag)),
      [],
    );
    t.notMatch(rendered, /@everyone/);
  });
}

t.test('what ends lint or the comparison early leaves the reports of the tests whole', async (t) => {
  const table = [
    { name: 'a time limit', files: failing, inputs: { 'time-limit': '1ms' } },
    { name: 'a baseline that is a folder', files: { ...failing, 'reachspec-baseline.yaml/a': '' }, inputs: {} },
  ];
  for (const { name, files, inputs } of table) {
    const step = await server.run(t.testdir(), { files, inputs: { ...inputs, lint: 'true' } });
    t.equal(step.code, 2, name);
    const { summary } = JSON.parse(readFileSync(step.outputs['report-json'] ?? '', 'utf8'));
    t.equal(summary.cases, 2, name);
    t.strictSame(step.outputs['errored'], String(summary.errored), name);
    t.match(step.summary, /^## reachspec: /, name);
    t.match(step.commands.at(-1)?.data, /^reachspec: input `lint`: /, name);
    t.match(placesIn(step)[0], /^error tests\/shop.yaml:/, name);
  }
});

t.test('what names hold in lint, coverage, mutation and a baseline commands nothing either', async (t) => {
  const names = lures.flatMap((lure, index) => Array.from({ length: 20 }, (_, copy) => `${lure}${index}-${copy}`));
  const policies = names.map((name, index) =>
    policy('db', `{matchLabels: {${quoted(`key${index}`)}: ${quoted(name)}}}`)
      .replace('name: db,', `name: p${index}, annotations: {a: ${quoted(name)}},`)
      .replace('spec:', `# reachspec-ignore policy/selects-nothing: ${visible(name)}\nspec:`),
  );
  const entries = names.map((name) => ({ code: name, object: name, field: name, file: name, count: 1 }));
  const files = {
    'cluster.yaml': cluster,
    'policies.yaml': policies.join('---\n'),
    'db.yaml': policy('db', '{matchLabels: {app: web}}'),
    'tests.yaml': cases(
      allowed,
      denied,
      ...names.map((name) => `name: ${quoted(name)}, from: shop/debug, to: shop/db, expect: deny`),
    ),
    'reachspec-baseline.yaml': JSON.stringify({
      apiVersion: 'reachspec.dev/v1alpha1',
      kind: 'LintBaseline',
      findings: entries,
    }),
  };
  const inputs = { lint: 'true', mutate: 'all', 'coverage-under': '100' };
  const step = runBuilt(t.testdir(), { files, inputs });
  t.ok(step.code === 1 || step.code === 2);
  const meant = step.stdout.split('\n').filter((line) => /^::(error|warning|notice)( |::)/.test(line));
  t.equal(step.commands.length, meant.length, 'every command begins a line that the toolkit wrote');
  t.strictSame(
    step.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
    [],
  );
  t.strictSame(hiddenIn(step.stdout + step.stderr + step.summary), []);
  const rendered = step.summary.replace(codeSpan, '').replaceAll(/<(pre|code)>[^<]*<\/\1>/g, '');
  t.notMatch(rendered, /@everyone/);
  t.strictSame(
    [...new Set(rendered.match(/<\/?\w+/g))].filter((tag) => !/^<\/?(details|summary|b|pre|code)$/.test(tag)),
    [],
  );
});

t.test('links that lead out of the workspace are neither worked in nor written through', async (t) => {
  const table = [
    { inputs: { 'working-directory': 'app' }, link: 'workspace/app', message: /`app` is a link that leads out/ },
    {
      inputs: { reporter: 'pretty=report.txt' },
      link: 'workspace/report.txt',
      message: /`report.txt` is a symbolic link/,
    },
    { inputs: { reporter: 'pretty=out/a/report.txt' }, link: 'workspace/out', message: /`out` is a symbolic link/ },
  ];
  for (const { inputs, link, message } of table) {
    const folder = t.testdir({ home: { app: {}, 'report.txt': 'mine', a: { 'report.txt': 'mine' } }, workspace: {} });
    git(join(folder, 'workspace'), 'init', '--quiet');
    const target = link.endsWith('.txt') ? 'report.txt' : link.endsWith('out') ? '.' : 'app';
    symlinkSync(join('../home', target), join(folder, link));
    const { code, commands } = await server.run(folder, { files: passing, inputs });
    t.equal(code, 2, link);
    t.match(commands.map(({ data }) => data).join('\n'), message, link);
    t.equal(readFileSync(join(folder, 'home/report.txt'), 'utf8'), 'mine');
    t.equal(readFileSync(join(folder, 'home/a/report.txt'), 'utf8'), 'mine');
  }
});
