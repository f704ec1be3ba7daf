import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { type Bounds, prune } from '../../src/discover/render/cache/entries.js';
import { cacheFolder, createRenderCache } from '../../src/discover/render/cache/index.js';
import type { HelmRequest } from '../../src/discover/render/index.js';
import { createRenderer } from '../../src/discover/render/index.js';
import { countingProgram, fakeProgram } from './fake-program.js';

const manifest = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n';

/** What a test does between two runs, with the folder of the repository; or what it does to the environment. */
type Change = (repository: string) => void;

interface Scene {
  readonly repository: string;
  readonly cache: string;
  /** Renders in a run of its own, and tells how often the renderer was asked, and whether an earlier run's answer was taken. */
  readonly run: (env?: Readonly<Record<string, string>>) => Promise<readonly [asked: number, isKept: boolean]>;
}

type Asked = (
  renderer: ReturnType<typeof createRenderer>,
) => Promise<{ readonly isKept: boolean; readonly rendered: unknown }>;

function scene(
  t: Test,
  name: 'kustomize' | 'kubectl' | 'helm',
  files: Parameters<Test['testdir']>[0],
  ask: Asked,
): Scene {
  const folder = t.testdir({ repository: { '.git': {}, ...Object(files) }, elsewhere: { 'f.yaml': 'a: 1\n' } });
  const [repository, cache] = [join(folder, 'repository'), join(folder, 'cache/reachspec')];
  const program = countingProgram(folder, name, manifest);
  return {
    repository,
    cache,
    run: async (more = {}) => {
      const before = program.asked();
      const env = { ...program.env, ...more };
      const renderer = createRenderer({ workingDirectory: repository, env, cache: createRenderCache(cache, env) });
      const { rendered, isKept } = await ask(renderer);
      t.ok(rendered, 'it is rendered');
      return [program.asked() - before, isKept];
    },
  };
}

const write =
  (path: string, text: string): Change =>
  (repository) =>
    writeFileSync(join(repository, path), text);
const more =
  (path: string): Change =>
  (repository) =>
    appendFileSync(join(repository, path), '# more\n');

const kustomizations = {
  base: {
    'kustomization.yaml': 'resources: [policy.yaml]\nconfigMapGenerator: [{name: a, files: [a.txt]}]\n',
    'policy.yaml': manifest,
    'a.txt': 'a\n',
  },
  strict: { 'kustomization.yaml': 'kind: Component\npatches: [{path: deny.yaml}]\n', 'deny.yaml': manifest },
  prod: {
    'kustomization.yaml': 'resources: [../base]\ncomponents: [../strict]\npatches: [{path: patch.yaml}]\n',
    'patch.yaml': manifest,
  },
  other: { 'policy.yaml': manifest },
};

const prod: Asked = (renderer) => renderer.kustomize({ directory: 'prod' });

t.test(
  'what a kustomization builds is taken from an earlier run only while all that it reads is the same',
  async (t) => {
    const changes: Readonly<Record<string, Change>> = {
      'a base': more('base/policy.yaml'),
      'the kustomization of a base': more('base/kustomization.yaml'),
      'a file that a generator reads': more('base/a.txt'),
      'a file that is new': write('base/new.yaml', manifest),
      'a component outside its folder': more('strict/kustomization.yaml'),
      'the patch of a component': more('strict/deny.yaml'),
      'a patch': more('prod/patch.yaml'),
      'the kustomization itself': more('prod/kustomization.yaml'),
      'its version': (repository) => writeFileSync(join(repository, '../bin/version'), ''),
      'the program': (repository) => appendFileSync(join(repository, '../bin/kustomize'), '\n'),
      'a link to elsewhere': (repository) => {
        symlinkSync(join(repository, '../elsewhere'), join(repository, 'base/link'));
      },
    };
    for (const [what, change] of Object.entries(changes)) {
      await t.test(what, async (t) => {
        const { repository, run } = scene(t, 'kustomize', kustomizations, prod);
        t.strictSame(await run(), [1, false]);
        t.strictSame(await run(), [0, true]);
        more('other/policy.yaml')(repository);
        t.strictSame(await run(), [0, true], 'what it does not read may change');
        change(repository);
        t.strictSame(await run(), [1, false]);
        t.strictSame(await run(), [0, true]);
      });
    }
  },
);

t.test('what a link leads to is part of what is read', async (t) => {
  const { repository, run } = scene(t, 'kubectl', kustomizations, prod);
  symlinkSync('../../elsewhere', join(repository, 'base/link'));
  t.strictSame(await run(), [1, false]);
  t.strictSame(await run(), [0, true]);
  more('../elsewhere/f.yaml')(repository);
  t.strictSame(await run(), [1, false]);
});

t.test('the environment that the program sees is part of what is read', async (t) => {
  const { run } = scene(t, 'kustomize', kustomizations, prod);
  t.strictSame(await run({ LANG: 'a', REGION: '1' }), [1, false]);
  t.strictSame(await run({ LANG: 'a', REGION: '2' }), [0, true]);
  t.strictSame(await run({ LANG: 'b', REGION: '2' }), [1, false]);
});

t.test('a kustomization that may read what is not known is built every time', async (t) => {
  const files: Readonly<Record<string, string>> = {
    'a key in another case of letters': 'Resources: [../other]\n',
    'a generator': 'generators: [generator.yaml]\n',
    'a transformer': 'transformers: [generator.yaml]\n',
    'a second document': 'resources: []\n---\nresources: [../other]\n',
    'a folder without a kustomization': 'resources: [../other]\n',
    'an address of this machine': 'openapi: {path: "http://localhost:80/a.json"}\n',
    'what is not there': 'crds: [none.yaml]\n',
  };
  for (const [what, text] of Object.entries(files)) {
    await t.test(what, async (t) => {
      const generator = { 'kustomization.yaml': text, 'generator.yaml': 'kind: PrefixTransformer\n' };
      const { run, cache } = scene(t, 'kustomize', { ...kustomizations, prod: generator }, prod);
      for (const _ of [1, 2]) t.equal((await run())[1], false);
      t.notOk(existsSync(cache));
    });
  }
  await t.test('helm for its charts', async (t) => {
    const { run } = scene(t, 'kustomize', kustomizations, (each) =>
      each.kustomize({ directory: 'prod', enableHelm: true }),
    );
    for (const _ of [1, 2]) t.strictSame(await run(), [1, false]);
  });
});

const charts = {
  shop: {
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'values.yaml': 'a: 1\n',
    templates: { 'policy.yaml': '{{ if .Values.a }}a: 1{{ end }}\n' },
    charts: { common: { 'Chart.yaml': 'apiVersion: v2\nname: common\nversion: 1.0.0\n' } },
  },
  'prod.yaml': 'a: 2\n',
};
const request: HelmRequest = {
  chart: 'shop',
  values: ['prod.yaml', { inline: { b: 1 } }],
  set: { c: 1 },
  kubeVersion: '1.30.0',
};

t.test('what a chart renders to is taken from an earlier run only while all that it reads is the same', async (t) => {
  const changes: Readonly<Record<string, Change>> = {
    'a template': more('shop/templates/policy.yaml'),
    'its values': more('shop/values.yaml'),
    'a values file outside': more('prod.yaml'),
    'a chart that it depends on': more('shop/charts/common/Chart.yaml'),
  };
  for (const [what, change] of Object.entries(changes)) {
    await t.test(what, async (t) => {
      const { repository, run } = scene(t, 'helm', charts, (renderer) => renderer.helm(request));
      t.strictSame(await run(), [1, false]);
      t.strictSame(await run(), [0, true]);
      change(repository);
      t.strictSame(await run(), [1, false]);
    });
  }
});

t.test('what a chart is told is part of what it depends on', async (t) => {
  const others: readonly HelmRequest[] = [
    { ...request, kubeVersion: '1.31.0' },
    { ...request, release: 'a' },
    { ...request, namespace: 'a' },
    { ...request, set: { c: '1' } },
    { ...request, values: ['prod.yaml', { inline: { b: 2 } }] },
    { ...request, values: [{ inline: { b: 1 } }, 'prod.yaml'] },
  ];
  let asked = request;
  const { run } = scene(t, 'helm', charts, (renderer) => renderer.helm(asked));
  for (const each of [request, ...others]) {
    asked = each;
    t.strictSame(await run(), [1, false]);
    t.strictSame(await run(), [0, true]);
  }
});

t.test('a chart that may ask the clock is rendered every time', async (t) => {
  const clock = '{{ now | date "2006" }}';
  const files: Readonly<Record<string, Change>> = {
    'a template': write('shop/templates/a.yaml', clock),
    'values that are a template': write('prod.yaml', `a: '${clock}'\n`),
    'a template that is put together': write('shop/templates/a.yaml', '{{ tpl (printf "{{ %s }}" .Values.a) . }}'),
    'an archive': (repository) => writeFileSync(join(repository, 'shop/charts/a.tgz'), gzipSync(clock)),
    'an archive in an archive': (repository) =>
      writeFileSync(join(repository, 'shop/charts/a.tgz'), gzipSync(gzipSync(clock), { level: 0 })),
  };
  for (const [what, change] of Object.entries(files)) {
    await t.test(what, async (t) => {
      const { repository, run } = scene(t, 'helm', charts, (renderer) => renderer.helm(request));
      change(repository);
      for (const _ of [1, 2]) t.strictSame(await run(), [1, false]);
    });
  }
});

t.test('an entry that is damaged, or somebody else could have written, is made again', async (t) => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    empty: (path) => writeFileSync(path, ''),
    'no header': (path) => writeFileSync(path, manifest),
    'cut off': (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
    'another body': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('name: shop', 'name: shot')),
    'another folder': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"built":"/, '$&/x')),
    'another key': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"key":"./, '"key":"-')),
    'a folder that others may write to': (path) => chmodSync(join(path, '..'), 0o777),
  };
  for (const [what, damage] of Object.entries(damages)) {
    await t.test(what, async (t) => {
      const { run, cache } = scene(t, 'kustomize', kustomizations, prod);
      await run();
      for (const name of readdirSync(cache)) damage(join(cache, name));
      t.strictSame(await run(), [1, false]);
      if (!what.includes('others')) t.strictSame(await run(), [0, true], 'and kept');
    });
  }
});

t.test('only what succeeded is kept, by names without a trace of what was unfinished', async (t) => {
  const folder = t.testdir({ prod: { 'kustomization.yaml': 'resources: []\n' } });
  const { env } = fakeProgram(
    folder,
    'kustomize',
    "if (args[0] === 'version') console.log('v1'); else process.exitCode = 1;",
  );
  const cache = join(folder, 'cache');
  const renderer = createRenderer({ workingDirectory: folder, env, cache: createRenderCache(cache, env) });
  t.equal((await renderer.kustomize({ directory: 'prod' })).rendered, undefined);
  t.notOk(existsSync(cache));

  const whole = scene(t, 'kustomize', kustomizations, prod);
  await whole.run();
  t.match(readdirSync(whole.cache), [/^[0-9a-f]{64}\.rendering$/]);
  t.equal(statSync(whole.cache).mode & 0o777, 0o700);
});

t.test('what was used longest ago goes first', (t) => {
  const folder = t.testdir({
    'a.rendering': 'aaaa',
    'b.rendering': 'bbbb',
    'c.rendering': 'cccc',
    'd.tmp': 'dd',
    'e.txt': 'e',
  });
  const now = Date.now() / 1000;
  for (const [name, age] of Object.entries({
    'a.rendering': 300,
    'b.rendering': 200,
    'c.rendering': 100,
    'd.tmp': 999,
  }))
    utimesSync(join(folder, name), now - age, now - age);
  const left = (bounds: Bounds) => {
    prune(folder, bounds);
    return readdirSync(folder).sort();
  };
  t.strictSame(left({ age: 500_000, bytes: 100 }), ['a.rendering', 'b.rendering', 'c.rendering', 'e.txt']);
  t.strictSame(left({ age: 500_000, bytes: 8 }), ['b.rendering', 'c.rendering', 'e.txt']);
  t.strictSame(left({ age: 150_000, bytes: 8 }), ['c.rendering', 'e.txt']);
  t.doesNotThrow(() => prune(join(folder, 'none')));
  t.end();
});

t.test('renderings are kept in the folder of the job, else of the user, and never in the repository', (t) => {
  const folder = t.testdir({ repository: { '.git': {}, deploy: {} } });
  const here = join(folder, 'repository/deploy');
  const [temporary, cache, home] = [join(folder, 'temp'), join(folder, 'cache'), join(folder, 'home')];
  const of = (env: Readonly<Record<string, string>>) => cacheFolder(env, here);
  t.equal(of({ RUNNER_TEMP: temporary, XDG_CACHE_HOME: cache, HOME: home }), join(temporary, 'reachspec-cache'));
  t.equal(of({ XDG_CACHE_HOME: cache, HOME: home }), join(cache, 'reachspec'));
  t.equal(of({ XDG_CACHE_HOME: 'cache', HOME: home }), join(home, '.cache/reachspec'));
  t.equal(of({}), undefined);
  t.equal(of({ XDG_CACHE_HOME: join(folder, 'repository/cache'), HOME: home }), undefined);
  symlinkSync(here, cache);
  t.equal(of({ XDG_CACHE_HOME: cache }), undefined);
  mkdirSync(home);
  t.notOk(existsSync(join(home, '.cache')), 'nothing is made before there is something to keep');
  t.end();
});
