import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { locate } from '../../src/diagnostics/index.js';
import type { RenderOptions } from '../../src/discover/render/index.js';
import { createRenderer, renderKustomize } from '../../src/discover/render/index.js';
import { takeOrigins } from '../../src/discover/render/origin-annotations.js';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { setVariable } from '../support/set-variable.js';
import { failing, fakeProgram, printing } from './fake-program.js';

// Of its own, so that nothing of other tests is taken for something left behind.
setVariable(t, 'TMPDIR', t.testdir());

const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: @/db.yaml
    owner: data
  name: db
---
apiVersion: v1
kind: Namespace
metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: @/../base/namespace.yaml
  name: shop
`;

const bare = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  annotations:
    owner: data
  name: db
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`;

const deploy = {
  base: { 'kustomization.yaml': 'resources: [namespace.yaml]\n', 'namespace.yaml': 'kind: Namespace\n' },
  prod: { 'kustomization.yaml': 'resources:\n  - ../base\n  - db.yaml\n', 'db.yaml': 'kind: NetworkPolicy\n' },
};

const place = ({ code, span }: Diagnostic) =>
  span === undefined ? `${code} nowhere` : `${code} ${locate(span).file}:${locate(span).line}`;

const overlays = () => readdirSync(tmpdir()).filter((name) => name.startsWith('reachspec-'));

t.test('what kustomize builds comes without the annotations that tell its origins', async (t) => {
  const folder = t.testdir({ repository: { deploy } });
  const { env, calls } = fakeProgram(folder, 'kustomize', printing(policy));
  const workingDirectory = join(folder, 'repository');
  const before = overlays();
  const kept = { PATH: `${env['PATH']}`, LANG: 'C.UTF-8', TMPDIR: tmpdir() };
  const dropped = { GITHUB_TOKEN: 'x', DATABASE_URL: 'x', HELM_NAMESPACE: 'x', SOME_NAME: 'x', LD_PRELOAD: 'x' };
  const replaced = { PATH: `.:bin:${env['PATH']}`, HOME: '/home', https_proxy: 'http://proxy' };
  const result = await renderKustomize('deploy/prod', {
    workingDirectory,
    env: { ...kept, ...dropped, ...replaced },
  });

  t.strictSame(result.diagnostics, []);
  t.equal(result.kustomizationOrChart?.path, 'deploy/prod/kustomization.yaml');
  t.ok(Number.isInteger(result.milliseconds));
  const { file, origins = [], sources = [], renderer } = result.rendered ?? {};
  t.strictSame(
    { renderer, path: file?.path, text: file?.text },
    { renderer: 'kustomize', path: '<kustomize deploy/prod>', text: bare },
  );
  t.strictSame(
    origins.map(({ start, source }) => [bare.slice(start).split('\n')[1], source]),
    [
      ['kind: NetworkPolicy', 'deploy/prod/db.yaml'],
      ['kind: Namespace', 'deploy/base/namespace.yaml'],
    ],
  );
  t.strictSame(
    sources.map(({ path }) => path),
    [
      'deploy/prod/kustomization.yaml',
      'deploy/base/kustomization.yaml',
      'deploy/base/namespace.yaml',
      'deploy/prod/db.yaml',
    ],
  );

  const [call, second] = calls();
  t.equal(second, undefined, 'one build is enough');
  t.strictSame(
    call?.args.map((arg) => (arg.includes('reachspec-') ? 'overlay' : arg)),
    ['build', 'overlay'],
  );
  for (const name of Object.keys(dropped)) t.notOk(name in (call?.env ?? {}), name);
  t.match(call?.env, {
    ...kept,
    HOME: /reachspec-/,
    https_proxy: 'http://127.0.0.1:9',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
  });
  t.strictSame(overlays(), before, 'nothing is left behind');
  t.strictSame(readdirSync(join(workingDirectory, 'deploy/prod')).sort(), ['db.yaml', 'kustomization.yaml']);
});

t.test('metadata that the root asks for is asked for by the folder that is built', async (t) => {
  const asked = 'buildMetadata: [managedByLabel]\nresources: []\n';
  const folder = t.testdir({ 'kustomization.yaml': asked });
  const { env, calls } = fakeProgram(folder, 'kustomize', printing(bare));
  await renderKustomize('.', { workingDirectory: folder, env });
  t.match(calls()[0]?.kustomization, /"buildMetadata":\["managedByLabel","originAnnotations"\]/);
});

for (const [name, own] of Object.entries({
  'a Component': 'kind: Component\n',
  'a schema of its own': 'openapi: {path: schema.json}\n',
  'annotations that the user asked for': 'buildMetadata: [originAnnotations]\n',
})) {
  t.test(`a root with ${name} is built as it stands`, async (t) => {
    const folder = t.testdir({ 'kustomization.yaml': own });
    const { env, calls } = fakeProgram(folder, 'kustomize', printing(policy));
    const { rendered } = await renderKustomize('.', { workingDirectory: folder, env });
    t.strictSame(
      calls().map(({ args }) => args),
      [['build', folder]],
    );
    t.match(rendered?.file.text, 'config.kubernetes.io/origin');
  });
}

t.test('where the root can not be built through another folder, it is built as it stands', async (t) => {
  const folder = t.testdir({ deploy });
  const body = `if (way !== undefined) process.exit(1); ${printing(bare)}`;
  const { env, calls } = fakeProgram(folder, 'kustomize', body);
  const { rendered, diagnostics } = await renderKustomize('deploy/prod', { workingDirectory: folder, env });
  t.strictSame(diagnostics, []);
  t.equal(rendered?.file.text, bare);
  t.strictSame(
    rendered?.origins.map(({ source }) => source),
    [undefined, undefined],
  );
  t.equal(calls().length, 2);
});

t.test('without kustomize kubectl builds, and without either the message says what to install', async (t) => {
  const folder = t.testdir({ deploy });
  const { env, calls } = fakeProgram(folder, 'kubectl', printing(bare));
  const options = { workingDirectory: folder, env };
  const { rendered } = await renderKustomize('deploy/prod', { ...options, enableHelm: true });
  t.equal(rendered?.file.text, bare);
  const [args = []] = calls().map((call) => call.args);
  t.strictSame([args[0], ...args.slice(2)], ['kustomize', '--enable-helm']);

  const missing = await renderKustomize('deploy/prod', { ...options, env: { PATH: folder } });
  t.equal(missing.rendered, undefined);
  t.strictSame(missing.diagnostics.map(place), ['discover/no-renderer deploy/prod/kustomization.yaml:1']);
  t.match(missing.diagnostics[0]?.message, /neither `kustomize` nor `kubectl`.*install one/);
});

t.test('the charts that a kustomization renders took part in it', async (t) => {
  const text = 'helmGlobals: {chartHome: ../charts}\nhelmCharts: [{name: shop}]\n';
  const older = 'helmChartInflationGenerator: [{chartName: shop, chartHome: ../charts}, {chartName: own}]\n';
  for (const [kustomization, charts] of [
    [text, ['deploy/charts/shop']],
    [older, ['deploy/charts/shop', 'deploy/prod/charts/own']],
  ] as const) {
    const folder = t.testdir({ deploy: { prod: { 'kustomization.yaml': kustomization } } });
    const { env } = fakeProgram(folder, 'kustomize', printing(bare));
    const { rendered } = await renderKustomize('deploy/prod', { workingDirectory: folder, env, enableHelm: true });
    t.strictSame(rendered?.charts, charts);
  }
});

t.test('a chart that a kustomization rendered is evaluated', async (t) => {
  const template = `{{ if true }}\n${bare}{{ end }}\n`;
  const folder = t.testdir({
    '.git': {},
    prod: {
      'kustomization.yaml': 'helmCharts: [{name: shop}]\n',
      charts: { shop: { 'Chart.yaml': 'name: shop\n', templates: { 'a.yaml': template } } },
    },
  });
  const { env } = fakeProgram(folder, 'kustomize', printing(bare));
  const named = async (...paths: readonly string[]) => {
    const request = {
      ...defaults,
      command: 'map',
      paths,
      workingDirectory: folder,
      env,
      stdin: async () => '',
    } as const;
    return (await execute(request)).diagnostics
      .map(({ code }) => code)
      .filter((code) => code === 'parse/unevaluated-chart');
  };
  t.strictSame(await named('.'), ['parse/unevaluated-chart']);
  t.strictSame(await named('.', '{kustomize: prod, enableHelm: true}'), []);
});

t.test('nothing is run where nothing may or could come of it', async (t) => {
  const remote = 'resources:\n  - db.yaml\n  - https://example.com/a.yaml\n';
  const table = [
    {
      name: 'pull_request_target',
      files: deploy,
      env: { GITHUB_EVENT_NAME: 'pull_request_target' },
      place: 'discover/renderer-refused deploy/prod/kustomization.yaml:1',
      words: /pull_request_target/,
    },
    {
      name: 'a remote base',
      files: { ...deploy, base: { 'kustomization.yaml': remote } },
      place: 'discover/remote-source deploy/base/kustomization.yaml:3',
      words: /`https:\/\/example\.com\/a\.yaml`.*another machine/,
    },
    {
      name: 'charts',
      files: { ...deploy, base: { 'kustomization.yaml': 'resources: []\nhelmCharts: []\n' } },
      place: 'discover/render-failed deploy/base/kustomization.yaml:2',
      words: /helmCharts.*--enable-helm/,
    },
    {
      name: 'no kustomization',
      files: { prod: {} },
      place: 'discover/render-failed nowhere',
      words: /no `kustomization.yaml` in `deploy\/prod`/,
    },
  ];
  for (const { name, files, env: own = {}, place: expected, words } of table) {
    await t.test(name, async (t) => {
      const folder = t.testdir({ deploy: files });
      const { env, calls } = fakeProgram(folder, 'kustomize', printing(bare));
      const result = await renderKustomize('deploy/prod', { workingDirectory: folder, env: { ...env, ...own } });
      t.equal(result.rendered, undefined);
      t.strictSame(result.diagnostics.map(place), [expected]);
      t.match(result.diagnostics[0]?.message, words);
      t.strictSame(calls(), []);
    });
  }
});

for (const text of [
  'git@example.com:a/b',
  'ssh://git@example.com/a',
  'github.com/a/b//c?ref=v1',
  'git::https://example.com/a',
  'GitHub.com/a/b',
  'example.com/a/b.git//c',
  'example.com/a/b?ref=main',
]) {
  t.test(`\`${text}\` is a remote base`, async (t) => {
    const folder = t.testdir({ 'kustomization.yaml': `resources: ["${text}"]\n` });
    const { diagnostics } = await renderKustomize('.', { workingDirectory: folder, env: { PATH: folder } });
    t.strictSame(diagnostics.map(place), ['discover/remote-source kustomization.yaml:1']);
  });
}

t.test('a failure is one message, at the entry that names what is missing', async (t) => {
  const lost = { ...deploy, base: { 'kustomization.yaml': 'resources:\n  - nope.yaml\n' } };
  const folder = t.testdir({ deploy: lost });
  const output = `Error: accumulating resources from 'nope.yaml': no such file ${folder}/deploy/base/nope.yaml`;
  const { env } = fakeProgram(folder, 'kustomize', failing(output));
  const { diagnostics } = await renderKustomize('deploy/prod', { workingDirectory: folder, env });
  t.strictSame(diagnostics.map(place), ['discover/render-failed deploy/base/kustomization.yaml:2']);
  t.match(diagnostics[0]?.message, /found no `nope.yaml`/);
});

t.test('what the program says of any other failure is told in one harmless line', async (t) => {
  const folder = t.testdir({ deploy });
  const output = [
    `E1122 20:11:35.750864 1 run.go:72] "command failed" err=<`,
    `\trecursed accumulation of path '${folder}/deploy/base': \u001b[31mbad\u001b[0m patch`,
    '::error file=a::forged\r##[error]forged\u202e',
    ' >\n',
  ].join('\n');
  const { env } = fakeProgram(folder, 'kustomize', failing(output));
  const { diagnostics } = await renderKustomize('deploy/prod', { workingDirectory: folder, env });
  t.strictSame(diagnostics.map(place), ['discover/render-failed deploy/base/kustomization.yaml:1']);
  t.equal(
    diagnostics[0]?.message,
    "`kustomize build deploy/prod` failed: recursed accumulation of path 'deploy/base': bad patch ::error file=a::forged ##[error]forged",
  );
});

t.test('a build that hangs is ended with all that it has started', async (t) => {
  const folder = t.testdir({ deploy });
  const alive = join(folder, 'alive');
  const child = `setInterval(() => require('node:fs').writeFileSync(${JSON.stringify(alive)}, String(process.hrtime.bigint())), 20)`;
  const body = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); setInterval(() => undefined, 1000);`;
  const { env } = fakeProgram(folder, 'kustomize', body);
  const { diagnostics } = await renderKustomize('deploy/prod', { workingDirectory: folder, env, timeLimit: 1500 });
  t.strictSame(diagnostics.map(place), ['discover/render-failed deploy/prod/kustomization.yaml:1']);
  t.match(diagnostics[0]?.message, /took more than 1\.5 s/);
  t.ok(existsSync(alive), 'the child has run');
  await pause(100);
  const last = readFileSync(alive, 'utf8');
  await pause(200);
  t.equal(readFileSync(alive, 'utf8'), last, 'and does so no longer');
});

t.test('a build that prints without end is ended', async (t) => {
  const folder = t.testdir({ deploy });
  const body = `const more = () => process.stdout.write('a'.repeat(65536), more); more();`;
  const { env } = fakeProgram(folder, 'kustomize', body);
  const options = { workingDirectory: folder, env, mostBytes: 3 * 1024 * 1024 };
  const { diagnostics } = await renderKustomize('deploy/prod', options);
  t.match(diagnostics[0]?.message, /printed more than 3 MiB/);
});

t.test('a run renders each root once', async (t) => {
  const folder = t.testdir({ deploy });
  const { env, calls } = fakeProgram(folder, 'kustomize', printing(bare));
  const renderer = createRenderer({ workingDirectory: folder, env } satisfies RenderOptions);
  const roots = ['deploy/prod', 'deploy/base', './deploy/prod/', 'deploy/prod'];
  const [first, , third] = await Promise.all(roots.map((directory) => renderer.kustomize({ directory })));
  t.equal(first, third);
  t.equal(calls().length, 2);
});

t.test('only the annotation of the object itself is taken for its origin', async (t) => {
  const text = `kind: ConfigMap
data:
  metadata:
  annotations:
    config.kubernetes.io/origin: |
      path: a.yaml
metadata:
  annotations:
    note: |-
      x

        config.kubernetes.io/origin: |
          path: b.yaml
  name: config.kubernetes.io/origin
`;
  const taken = takeOrigins(text, { keep: false, sourceOf: (path) => path });
  t.strictSame(taken, { text, origins: [{ start: 0, source: undefined }] });
});

t.test('no kustomization leads a build to what git keeps', async (t) => {
  const generator = (file: string) => `kind: ConfigMapGenerator\nfiles: [${file}]\n`;
  const table = [
    { name: 'a generator', text: 'configMapGenerator: [{name: c, files: [.git/config]}]' },
    { name: 'a generator with a key', text: 'configMapGenerator: [{name: c, files: [a=./.git/config]}]' },
    { name: 'a way around', text: 'configMapGenerator: [{name: c, envs: [k/../.git/config]}]' },
    { name: 'letters in escapes', text: 'secretGenerator: [{name: c, files: ["\\x2egit/config"]}]' },
    { name: 'a link', text: 'configMapGenerator: [{name: c, files: [link]}]', link: true },
    { name: 'a file of generators', text: 'generators: [gen.yaml]', gen: generator('.git/config') },
    { name: 'generators within', text: `generators: ["${generator('\\".git/config\\"').replaceAll('\n', '\\n')}"]` },
    { name: 'a resource', text: 'resources: [.git/config]' },
    { name: 'near: a file of the repository', text: 'configMapGenerator: [{name: c, files: [a.git]}]', isBuilt: true },
    {
      name: 'near: words about git',
      text: 'commonAnnotations: {a: "https://example.com/b.git", b: .gitignore}',
      isBuilt: true,
    },
  ];
  for (const { name, text, gen = '', link = false, isBuilt = false } of table) {
    const folder = t.testdir({ '.git': { config: 'x' }, 'gen.yaml': gen, 'kustomization.yaml': `${text}\n` });
    if (link) symlinkSync('.git/config', join(folder, 'link'));
    const { env, calls } = fakeProgram(folder, 'kustomize', printing(''));
    const { diagnostics } = await renderKustomize('.', { workingDirectory: folder, env });
    t.strictSame(
      diagnostics.map(({ code }) => code),
      isBuilt ? [] : ['discover/outside-repository'],
      name,
    );
    t.equal(calls().length > 0, isBuilt, name);
  }
});
