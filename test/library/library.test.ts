import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { exitCode, type LibraryOptions, mapConnections, run, UsageError } from '../../src/index.js';
import { runNode } from '../support/run-node.js';

/** The example in the comment of `run`, as it is written. */
function documentedExample(): string {
  const [, , block = ''] = /@example\n( \* )```js\n(.*?)^ \* ```$/ms.exec(readFileSync('src/index.ts', 'utf8')) ?? [];
  return block.replace(/^ \* ?/gm, '');
}

t.test('the documented example runs as it is written, by the built library', async (t) => {
  const folder = t.testdir({ 'example.mjs': documentedExample() });
  mkdirSync(join(folder, 'node_modules/reachspec'), { recursive: true });
  symlinkSync(resolve('dist'), join(folder, 'node_modules/reachspec/dist'));
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'node_modules/reachspec/package.json'), JSON.stringify({ type: 'module', exports }));
  t.strictSame(runNode(['example.mjs'], { cwd: folder }), {
    status: 0,
    stdout: 'passed: nobody calls in\nexit code 0\n',
    stderr: '',
  });
});

t.test('the built library offers what the sources do', async (t) => {
  const built: Record<string, unknown> = await import(resolve('dist/index.js'));
  const source: Record<string, unknown> = await import('../../src/index.js');
  t.strictSame(Object.keys(built).sort(), Object.keys(source).sort());
  t.strictSame(Object.keys(source).sort(), [
    'UsageError',
    'apiVersion',
    'countConnections',
    'diff',
    'diffConnections',
    'diffThresholds',
    'exitCode',
    'explain',
    'isCoveredUnder',
    'isCrossed',
    'isLintCrossed',
    'isUnder',
    'lintThresholds',
    'mapConnections',
    'mutationOperators',
    'podsId',
    'reachBetweenClasses',
    'run',
  ]);
});

const pod = (name: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: a, image: a}]}\n`;

const tests = (manifests: string) => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  manifests: [${manifests}]
  cases:
    - {name: one, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}
`;

t.test('a test file selects among the files that are given', async (t) => {
  const files = [
    { path: 'deploy/web.yaml', text: pod('web') },
    { path: 'deploy/nested/db.yaml', text: pod('db') },
  ];
  const table = [
    { manifests: '../deploy/**/*.yaml', status: 'passed', code: 0 },
    { manifests: '../deploy', status: 'passed', code: 0 },
    { manifests: '../deploy/*.yaml', status: 'errored', code: 2 },
    { manifests: '../deploy/web.yaml, ../deploy/nested/*', status: 'passed', code: 0 },
  ];
  for (const { manifests, status, code } of table) {
    const report = run([{ path: 'tests/shop.yaml', text: tests(manifests) }, ...files]);
    t.equal(report.suites[0]?.cases[0]?.status, status, manifests);
    t.equal(exitCode(report), code, manifests);
  }
  const missing = run([{ path: 'tests/shop.yaml', text: tests('../none/*.yaml') }, ...files]);
  const found = missing.diagnostics.find(({ code }) => code === 'discover/no-match');
  t.match(found, { severity: 'error', file: 'tests/shop.yaml', line: 5 });
});

t.test('a result depends on nothing but what is given, and goes through JSON unchanged', async (t) => {
  const files = [
    { path: 'b.yaml', text: tests('a.yaml').replace('tests', 'b') },
    { path: 'a.yaml', text: `\ufeff${pod('web')}---\n${pod('db')}` },
  ];
  const report = run(files, { today: '2026-01-01' });
  t.strictSame(run(files.toReversed(), { today: '2026-01-01' }), report);
  t.strictSame(JSON.parse(JSON.stringify(report)), report);
});

t.test('a map is asked for by its name', async (t) => {
  const map = run([{ path: 'a.yaml', text: `${pod('web')}---\n${pod('db')}` }], { command: 'map' });
  t.equal(map.kind, 'ReachabilityMap');
  t.equal([...mapConnections(map)].length, 6);
});

t.test('kinds of the user make pods where `podTemplatePaths` says', async (t) => {
  const text = `apiVersion: example.com/v1
kind: App
metadata: {name: web, namespace: shop}
spec: {runs: {metadata: {labels: {app: web}}, spec: {image: a}}}
`;
  const podTemplatePaths = [{ group: 'example.com', kind: 'App', path: ['spec', 'runs'] }];
  const ids = (options: LibraryOptions) =>
    run([{ path: 'a.yaml', text }], { ...options, command: 'map' }).workloads.map(({ id }) => id);
  t.strictSame(ids({ podTemplatePaths }), ['shop/App/web']);
  t.strictSame(ids({}), []);
});

t.test('options that can not be carried out are refused', async (t) => {
  const table: readonly LibraryOptions[] = [
    { cni: 'calcio' },
    { podCidrs: ['x'] },
    { selector: 'a in b' },
    { podTemplatePaths: [{ group: 'apps', kind: 'Deployment', path: ['spec', 'template'] }] },
  ];
  for (const options of table) {
    try {
      run([], options);
      t.fail(JSON.stringify(options));
    } catch (error) {
      t.ok(error instanceof UsageError, JSON.stringify(options));
    }
  }
});
