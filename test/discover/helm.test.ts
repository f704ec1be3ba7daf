import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { locate } from '../../src/diagnostics/index.js';
import { createRenderer, renderHelm } from '../../src/discover/render/index.js';
import { mapConnections } from '../../src/result.js';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { setVariable } from '../support/set-variable.js';
import { failing, fakeProgram, printing } from './fake-program.js';

// Of its own, so that nothing of other tests is taken for something left behind.
setVariable(t, 'TMPDIR', t.testdir());

const printed = `---
# Source: shop/templates/policy.yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
---
# Source: shop/templates/policy.yaml
# the second
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
---
# Source: shop/charts/common/templates/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
# Source: shop/../../secret.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: other
`;

const chart = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  templates: { 'policy.yaml': '{{ range .Values.policies }}\nkind: NetworkPolicy\n{{ end }}\n' },
};

const place = ({ code, span }: Diagnostic) =>
  span === undefined ? `${code} nowhere` : `${code} ${locate(span).file}:${locate(span).line}`;

t.test('a chart is rendered with what it is told, and documents lead to their templates', async (t) => {
  const folder = t.testdir({ apps: { 'my-chart': chart, 'values.yaml': 'a: 1\n' }, 'secret.yaml': 'x\n' });
  const body = `${printing(printed)}
const inline = args.find((arg) => arg.endsWith('.json'));
appendFileSync(${JSON.stringify(join(folder, 'inline'))}, readFileSync(inline));`;
  const { env, calls } = fakeProgram(folder, 'helm', body);
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('reachspec-'));
  const request = {
    chart: './my-chart',
    base: 'apps',
    release: '-shop',
    namespace: 'prod',
    values: ['values.yaml', { inline: { replicas: 2 } }],
    set: { port: '80', 'image.tag': '{a,b}\\', debug: true, count: 3, gone: null },
    kubeVersion: '1.31.0',
  };
  const { rendered, diagnostics, kustomizationOrChart } = await renderHelm(request, {
    workingDirectory: folder,
    env: { ...env, HELM_NAMESPACE: 'x', HELM_PLUGINS: 'x', GITHUB_TOKEN: 'x' },
  });

  t.strictSame(diagnostics, []);
  t.equal(kustomizationOrChart?.path, 'apps/my-chart/Chart.yaml');
  t.strictSame(rendered?.file, { path: '<helm apps/my-chart -shop>', text: printed });
  t.strictSame(
    rendered?.origins.map(({ start, source }) => [printed.slice(start).startsWith('---\n# Source'), source]),
    [
      [true, 'apps/my-chart/templates/policy.yaml'],
      [true, 'apps/my-chart/templates/policy.yaml'],
      [true, undefined],
      [true, undefined],
    ],
  );
  t.strictSame(
    rendered?.sources.map(({ path }) => path),
    ['apps/my-chart/Chart.yaml', 'apps/my-chart/templates/policy.yaml'],
  );

  const [call] = calls();
  t.strictSame(
    call?.args.map((arg) => (arg.includes('reachspec-') ? 'inline' : arg.replace(`${folder}/`, ''))),
    [
      ...['template', '--namespace', 'prod', '--skip-tests', '--kube-version', '1.31.0'],
      ...['--values', 'apps/values.yaml', '--values', 'inline'],
      ...[
        '--set-string',
        'port=80',
        '--set-string',
        'image.tag=\\{a\\,b}\\\\',
        '--set',
        'debug=true',
        '--set',
        'count=3',
        '--set',
        'gone=null',
      ],
      ...['--', '-shop', 'apps/my-chart'],
    ],
  );
  for (const name of ['HELM_NAMESPACE', 'HELM_PLUGINS', 'GITHUB_TOKEN']) t.notOk(name in (call?.env ?? {}), name);
  t.match(call?.env['HOME'], /reachspec-/);
  t.strictSame(
    readdirSync(tmpdir()).filter((name) => name.startsWith('reachspec-')),
    before,
  );
});

t.test('what can not be rendered says why, at the chart', async (t) => {
  const dependency =
    'Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: common';
  const asked = { file: { path: 'test.yaml', text: 'a' }, start: 0, end: 1 };
  const table = [
    {
      request: {},
      place: 'discover/render-failed chart/Chart.yaml:1',
      words: /^`helm template chart` failed: An error .* missing in charts\/ directory: common$/,
      runs: 1,
    },
    {
      request: {},
      path: '/nowhere',
      place: 'discover/no-renderer chart/Chart.yaml:1',
      words: /no `helm` on the PATH.*install Helm 3 or 4/,
      runs: 0,
    },
    {
      request: {},
      event: 'pull_request_target',
      place: 'discover/renderer-refused chart/Chart.yaml:1',
      words: /pull_request_target/,
      runs: 0,
    },
    {
      request: { chart: 'bitnami/redis' },
      place: 'discover/render-failed test.yaml:1',
      words: /no `Chart.yaml` in `bitnami\/redis`/,
      runs: 0,
    },
    {
      request: { chart: 'oci://example.com/redis' },
      place: 'discover/remote-source test.yaml:1',
      words: /another machine/,
      runs: 0,
    },
    {
      request: { values: ['https://example.com/a.yaml'] },
      place: 'discover/remote-source test.yaml:1',
      words: /another machine/,
      runs: 0,
    },
    {
      request: { values: ['none.yaml'] },
      place: 'discover/render-failed test.yaml:1',
      words: /no values file `none.yaml`/,
      runs: 0,
    },
  ];
  for (const { request, path, event, place: expected, words, runs } of table) {
    await t.test(String(words), async (t) => {
      const folder = t.testdir({ chart });
      const { env, calls } = fakeProgram(folder, 'helm', failing(dependency));
      const own = { PATH: path ?? env['PATH'], GITHUB_EVENT_NAME: event };
      const renderer = createRenderer({ workingDirectory: folder, env: own });
      const { rendered, diagnostics } = await renderer.helm({ chart: 'chart', ...request }, asked);
      t.equal(rendered, undefined);
      t.strictSame(diagnostics.map(place), [expected]);
      t.match(diagnostics[0]?.message, words);
      t.equal(calls().length, runs);
    });
  }
});

t.test('what names no namespace is in that of the release, else of the run', async (t) => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {podSelector: {}, policyTypes: [Ingress, Egress]}
---
apiVersion: v1
kind: Pod
metadata: {name: other, namespace: other}
`;
  const settings = 'namespace: usual\nkubernetesVersion: "1.31"\n';
  const folder = t.testdir({ '.git': {}, chart, 'reachspec.yaml': settings });
  const { env, calls } = fakeProgram(folder, 'helm', printing(text));
  for (const [root, namespace, version] of [
    ['{helm: {chart: chart, namespace: shop, kubeVersion: 1.30.0}}', 'shop', '1.30.0'],
    ['{helm: {chart: chart}}', 'usual', '1.31'],
  ] as const) {
    const request = { ...defaults, command: 'map', paths: [root], workingDirectory: folder, env } as const;
    const result = await execute({ ...request, stdin: async () => '' });
    t.strictSame(result.diagnostics, []);
    if (result.kind !== 'ReachabilityMap') return;
    t.strictSame(
      result.workloads.map(({ id }) => id),
      ['other/Pod/other', `${namespace}/Pod/web`],
    );
    t.strictSame(
      [...mapConnections(result)]
        .map(({ from, to }) => [from, to])
        .flat(2)
        .filter((end) => 'workload' in end && end.workload.endsWith('web')),
      [],
      'the policy isolates the pod',
    );
    t.match(calls().at(-1)?.args, ['template', '--namespace', namespace, '--skip-tests', '--kube-version', version]);
  }
});

t.test('a chart whose links leave the repository is not rendered', async (t) => {
  const table = [
    { name: 'a file outside', link: 'chart/files/x', target: '../../../secret', isRefused: true },
    { name: 'the environment of a process', link: 'chart/files/x', target: '/proc/self/environ', isRefused: true },
    { name: 'what git keeps', link: 'chart/files/x', target: '../../.git/config', isRefused: true },
    { name: 'nothing yet', link: 'chart/files/x', target: '../none', isRefused: true },
    {
      name: 'a folder of the repository that leads on',
      link: 'chart/files/x',
      target: '../../leading',
      isRefused: true,
    },
    { name: 'a file of the chart', link: 'chart/files/x', target: '../Chart.yaml', isRefused: false },
    { name: 'a folder of the repository', link: 'chart/files/x', target: '../../common', isRefused: false },
  ];
  for (const { name, link, target, isRefused } of table) {
    const folder = t.testdir({
      secret: 'x',
      repository: {
        '.git': { config: 'x' },
        chart: { ...chart, files: {} },
        common: { 'values.yaml': '' },
        leading: { further: t.fixture('symlink', '../../secret') },
      },
    });
    symlinkSync(target, join(folder, 'repository', link));
    const { env, calls } = fakeProgram(folder, 'helm', printing(''));
    const renderer = createRenderer({ workingDirectory: join(folder, 'repository'), env });
    const { diagnostics } = await renderer.helm({ chart: 'chart' });
    t.strictSame(
      diagnostics.map(({ code }) => code),
      isRefused ? ['discover/chart-link'] : [],
      name,
    );
    t.equal(calls().length, isRefused ? 0 : 1, name);
  }
});

t.test('a chart that is the whole repository is rendered from a copy without what git keeps', async (t) => {
  const folder = t.testdir({
    ...chart,
    '.git': { config: 'x' },
    charts: { sub: { '.git': 'x', 'Chart.yaml': '' } },
    out: {},
  });
  symlinkSync('Chart.yaml', join(folder, 'link'));
  const seen = join(folder, 'out/seen');
  const list = `const { readdirSync } = require('node:fs');
appendFileSync(${JSON.stringify(seen)}, readdirSync(args.at(-1), { recursive: true }).sort().join(' '));`;
  const { env } = fakeProgram(folder, 'helm', `${printing(printed)}\n${list}`);
  const renderer = createRenderer({ workingDirectory: folder, env });
  const { diagnostics, rendered } = await renderer.helm({ chart: '.' });
  t.strictSame(diagnostics, []);
  t.notMatch(readFileSync(seen, 'utf8'), /\.git/);
  t.match(readFileSync(seen, 'utf8'), /charts\/sub\/Chart\.yaml .*link.*templates\/policy\.yaml/);
  t.equal(rendered?.origins[0]?.source, 'templates/policy.yaml');
});

t.test('what a template says of a failure is not passed on', async (t) => {
  for (const output of [
    'Error: execution error at (chart/templates/a.yaml:1:4): secret\nsecret',
    'Error: template: chart/templates/a.yaml:1:3: executing "a" at <fail>: error calling fail: secret',
  ]) {
    const folder = t.testdir({ chart });
    const { env } = fakeProgram(folder, 'helm', failing(output));
    const { diagnostics } = await createRenderer({ workingDirectory: folder, env }).helm({ chart: 'chart' });
    t.match(diagnostics[0]?.message, /templates\/a\.yaml:1/);
    t.notMatch(diagnostics[0]?.message, /secret/);
  }
});
