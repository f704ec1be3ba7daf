import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { exitCode, type TestReport } from '../../src/result.js';
import { failing, fakeProgram, printing } from '../discover/fake-program.js';
import { runHere, type Surroundings } from './run-here.js';

const pod = (name: string, spec = '') => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, labels: {app: ${name}}}
spec: {containers: [{name: ${name}, image: ${name}}]${spec}}
`;
const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db}
spec:
  podSelector: {matchLabels: {app: db}}
  ingress:
    - from:
        - podSelector: {matchLabels: {app: web}}
`;
const open = policy.replace(/ {2}ingress:.*/s, '  ingress: [{}]\n');
const test = (spec: string, name = 'shop') => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: ${name}}
spec:
${spec === '' ? '' : `  ${spec}\n`}  cases: [{name: one, from: internet, to: default/db, expect: deny}]
`;
const origin = (path: string) => `  annotations:
    config.kubernetes.io/origin: |
      path: ${path}
`;
const built = (text: string, path: string) =>
  text.replace('metadata: {name: db}\n', `metadata:\n${origin(path)}  name: db\n`);

/** A base that two overlays take in. */
const deploy = {
  base: { 'kustomization.yaml': 'resources: [db.yaml, policy.yaml]\n', 'db.yaml': pod('db'), 'policy.yaml': policy },
  prod: { 'kustomization.yaml': 'resources: [../base]\n' },
  dev: { 'kustomization.yaml': 'resources: [../base]\n' },
};

const kustomizeOf = (text: string) => printing(`${pod('db')}---\n${built(text, '@/../base/policy.yaml')}`);

async function reportIn(cwd: string, argv: readonly string[] = [], surroundings: Surroundings = {}) {
  const { code, result, text } = await runHere(['test', ...argv], cwd, surroundings);
  if (result?.kind !== 'TestReport') throw new Error(text);
  t.equal(exitCode(result), code);
  return result;
}

const rows = ({ suites }: TestReport) =>
  suites.map(({ name, environment, cases }) => `${name} ${environment} ${cases.map(({ status }) => status).join()}`);
const told = ({ diagnostics }: TestReport) =>
  diagnostics.map(({ code, file, line }) => `${code}${file === undefined ? '' : ` ${file}:${line}`}`);

t.test('a root that is rendered is what is judged, with every place in its sources (language.md §6)', async (t) => {
  const cwd = t.testdir({
    '.git': {},
    deploy,
    tests: { 'shop.yaml': test('manifests: [{kustomize: ../deploy/prod}]') },
  });
  const { env } = fakeProgram(join(cwd, '.git'), 'kustomize', kustomizeOf(open));
  const report = await reportIn(cwd, [], { env });
  t.strictSame(rows(report), ['shop default failed']);
  t.strictSame(told(report), [], 'the base is covered, and so is the overlay that takes it in too');
  const [, ingress] = report.suites[0]?.cases[0]?.decisions ?? [];
  t.match(ingress, { file: 'deploy/base/policy.yaml', line: 7 });
});

t.test('every list of roots takes every form', async (t) => {
  const plain = { 'db.yaml': pod('db'), 'policy.yaml': policy };
  const table = [
    { name: 'the command line', argv: ['{kustomize: deploy/prod}', 'tests'], settings: '' },
    { name: 'the settings', argv: ['tests'], settings: 'roots: [{kustomize: deploy/prod}]' },
    { name: 'a folder that is taken raw', argv: ['tests', '{raw: deploy/base}'], settings: '' },
    { name: 'a folder of the settings that is taken raw', argv: ['.'], settings: 'roots: [{raw: deploy/base}]' },
    { name: 'plain paths', argv: ['tests'], settings: 'roots: [plain/db.yaml, "plain/p*.yaml"]' },
    { name: 'standard input', argv: ['tests', '-'], settings: '' },
    { name: 'standard input in a list', argv: ['tests'], settings: 'roots: ["-"]' },
  ];
  for (const { name, argv, settings } of table) {
    const cwd = t.testdir({
      ...{ '.git': {}, deploy, plain, tests: { 'shop.yaml': test('') } },
      ...(settings === '' ? {} : { 'reachspec.yaml': settings }),
    });
    const { env } = fakeProgram(join(cwd, '.git'), 'kubectl', kustomizeOf(policy));
    const report = await reportIn(cwd, argv, { env, stdin: `${pod('db')}---\n${policy}` });
    t.strictSame(
      { rows: rows(report), told: report.suites[0]?.cases[0]?.actual },
      { rows: ['shop default passed'], told: 'deny' },
      name,
    );
  }
});

t.test('a chart is rendered with what the root says, and covers its templates', async (t) => {
  const chart = {
    'Chart.yaml': 'name: api\nversion: 1.0.0\n',
    templates: {
      'off.yaml': `{{ if .Values.off }}\n${policy}{{ end }}\n`,
      'plain.yaml': policy,
      'policy.yaml': `${policy.replace('name: db', 'name: {{ .Values.name }}')}`,
    },
  };
  const cwd = t.testdir({
    '.git': {},
    charts: { api: chart },
    'prod.yaml': 'name: db\n',
    'db.yaml': pod('db'),
    tests: {
      'shop.yaml': test(
        'manifests: [../db.yaml, {helm: {chart: ../charts/api, release: x, values: [../prod.yaml], set: {size: 1}}}]',
      ),
    },
  });
  const { env, calls } = fakeProgram(
    join(cwd, '.git'),
    'helm',
    printing(`---\n# Source: api/templates/policy.yaml\n${open}`),
  );
  const report = await reportIn(cwd, [], { env });
  t.strictSame(rows(report), ['shop default failed']);
  t.strictSame(told(report), []);
  t.equal(report.suites[0]?.cases[0]?.decisions[1]?.file, 'charts/api/templates/policy.yaml');
  const { args = [] } = calls()[0] ?? {};
  t.ok(args.includes(join(cwd, 'prod.yaml')) && args.includes('size=1') && args.includes('x'), args.join(' '));
});

t.test('what can not be rendered makes its tests errored, and no others', async (t) => {
  const prod = test('manifests: [{kustomize: ../deploy/prod}, ../plain]', 'prod');
  const other = test('manifests: [../plain]', 'other');
  const files = {
    '.git': {},
    deploy,
    plain: { 'db.yaml': pod('db'), 'policy.yaml': policy },
    tests: { 'a.yaml': prod, 'b.yaml': other },
  };
  const cwd = t.testdir(files);
  const broken = fakeProgram(join(cwd, '.git'), 'kustomize', failing('Error: no such thing'));
  const table = [
    { env: {}, code: 'discover/no-renderer' },
    { env: broken.env, code: 'discover/render-failed' },
    { env: { ...broken.env, GITHUB_EVENT_NAME: 'pull_request_target' }, code: 'discover/renderer-refused' },
  ];
  for (const { env, code } of table) {
    const report = await reportIn(cwd, [], { env });
    t.strictSame(rows(report), ['prod default errored', 'other default passed'], code);
    t.strictSame(told(report), [`${code} deploy/prod/kustomization.yaml:1`]);
    t.equal(report.suites[0]?.cases[0]?.message, report.diagnostics[0]?.message);
  }
  const map = await runHere(['map', '{kustomize: deploy/prod}', 'plain'], cwd);
  t.match({ code: map.code, result: map.result }, { code: 2, result: { workloads: [] } }, 'nor is half a world mapped');
});

t.test('a root stays inside the repository of the file that names it', async (t) => {
  const table = [
    '{kustomize: ../../deploy}',
    '{raw: ../../deploy}',
    '{helm: {chart: ../../deploy}}',
    '{git: HEAD, path: ../../deploy}',
    '{kustomize: ../link}',
  ];
  for (const root of table) {
    const folder = t.testdir({
      deploy: { ...deploy.base, 'Chart.yaml': 'name: x\nversion: 1.0.0\n' },
      repository: {
        '.git': {},
        'db.yaml': pod('db'),
        link: t.fixture('symlink', '../deploy'),
        tests: { 'shop.yaml': test(`manifests: [${root}]`) },
      },
    });
    const { env, calls } = fakeProgram(join(folder, 'deploy'), 'kustomize', kustomizeOf(open));
    const report = await reportIn(join(folder, 'repository'), ['tests'], { env });
    t.strictSame(
      { rows: rows(report), told: told(report) },
      { rows: ['shop default errored'], told: ['discover/outside-repository tests/shop.yaml:5'] },
      root,
    );
    t.strictSame(calls(), []);
  }
});

t.test(
  'a root at a git ref is what was committed',
  { skip: spawnSync('git', ['--version']).status !== 0 },
  async (t) => {
    const cwd = t.testdir({
      'db.yaml': pod('db'),
      net: { 'policy.yaml': policy },
      tests: { 'shop.yaml': test('manifests: [../db.yaml, {git: HEAD, path: ../net}]') },
    });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd,
        env: { PATH: process.env['PATH'], HOME: cwd },
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    const env = { PATH: process.env['PATH'] ?? '' };
    t.strictSame(rows(await reportIn(cwd, ['tests'], { env })), ['shop default passed']);
    writeFileSync(join(cwd, 'net/policy.yaml'), open);
    t.strictSame(rows(await reportIn(cwd, ['tests'], { env })), ['shop default passed'], 'the working tree has no say');
    writeFileSync(join(cwd, 'net/kustomization.yaml'), 'resources: [policy.yaml]\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'two');
    const source = await reportIn(cwd, ['tests', '{raw: net}'], { env });
    t.strictSame(rows(source), ['shop default errored'], 'nothing is rendered there');
    t.strictSame(told(source), ['discover/render-failed net/policy.yaml:1']);
  },
);

t.test('one base that two roots render: alike it counts once, else both are told', async (t) => {
  const roots = 'roots: [{kustomize: deploy/prod}, {kustomize: deploy/dev}]';
  const body = (differing: string) =>
    `const isDev = (way ?? '').endsWith('dev') || args[1].endsWith('dev');\nconst text = ${JSON.stringify(kustomizeText(policy))}; const other = ${JSON.stringify(kustomizeText(differing))};\nprocess.stdout.write((isDev ? other : text).replaceAll('@', way));`;
  const table = [
    { differing: policy, status: 'passed', codes: ['model/identical-copy', 'model/identical-copy'] },
    { differing: open, status: 'errored', codes: ['model/duplicate', 'model/identical-copy'] },
  ];
  for (const { differing, status, codes } of table) {
    const cwd = t.testdir({ '.git': {}, deploy, tests: { 'shop.yaml': test('') }, 'reachspec.yaml': roots });
    const { env } = fakeProgram(join(cwd, '.git'), 'kustomize', body(differing));
    const report = await reportIn(cwd, ['tests'], { env });
    t.strictSame(rows(report), [`shop default ${status}`]);
    t.strictSame([...new Set(report.diagnostics.map(({ code, file }) => `${code} ${file}`))].length, codes.length);
    const [first] = report.diagnostics.filter(({ file }) => file === 'deploy/base/policy.yaml');
    t.match(first?.related[0]?.message, /^and here by <kustomize deploy\/(?:dev|prod)>$/);
  }
});

function kustomizeText(text: string): string {
  return `${pod('db').replace('metadata: {name: db, labels: {app: db}}', `metadata:\n${origin('@/../base/db.yaml')}  labels: {app: db}\n  name: db`)}---\n${built(text, '@/../base/policy.yaml')}`;
}

const hasKubectl = spawnSync('kubectl', ['kustomize', '--help'], { env: { PATH: process.env['PATH'] } }).status === 0;
const whereKubectl = hasKubectl ? {} : { skip: 'there is no kubectl here' };

t.test('an overlay changes a verdict, and its own line is cited (kubectl)', whereKubectl, async (t) => {
  const patch = `- target: {kind: NetworkPolicy}
    patch: |
      - {op: replace, path: /spec/ingress, value: [{}]}
`;
  const overlays = { ...deploy, dev: { 'kustomization.yaml': `resources: [../base]\npatches:\n  ${patch}` } };
  const roots =
    '{prod: [{kustomize: ../deploy/prod}], dev: [{kustomize: ../deploy/dev}], base: [{raw: ../deploy/base}]}';
  const cwd = t.testdir({ '.git': {}, deploy: overlays, tests: { 'shop.yaml': test(`environments: ${roots}`) } });
  const report = await reportIn(cwd, [], { env: { PATH: process.env['PATH'] ?? '', HOME: cwd } });
  t.strictSame(rows(report), ['shop prod passed', 'shop dev failed', 'shop base passed']);
  t.strictSame(told(report), []);
  t.match(report.suites[1]?.cases[0]?.decisions[1], { file: 'deploy/dev/kustomization.yaml', line: 5 });
});

t.test('a root on the command line is one argument from brace to brace', async (t) => {
  const cwd = t.testdir({ '.git': {}, '{a}': { 'db.yaml': `${pod('db')}---\n${policy}` }, 'test.yaml': test('') });
  const named = await reportIn(cwd, ['./{a}', 'test.yaml']);
  t.strictSame(rows(named), ['shop default passed']);
  t.strictSame(
    rows(await reportIn(cwd, ['{test,other}.yaml', './{a}'])),
    ['shop default passed'],
    'a glob may begin so too',
  );
  const { code, text } = await runHere(['{kustomise: a}', 'test.yaml'], cwd);
  t.match(
    { code, text: text.replace(/\s+/g, ' ') },
    {
      code: 2,
      text: /^reachspec: `\{kustomise: a\}`: found the unknown field `kustomise`; did you mean `kustomize`\?/,
    },
  );
});
