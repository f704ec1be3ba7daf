import t from 'tap';
import { report, rowsOf } from '../../answer/run-files.js';
import { map } from './run-map.js';

const flux = (spec: string, name = 'shop') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {${spec}}\n`;
const argo = (spec: string, name = 'shop') =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}, namespace: argocd}\nspec: {${spec}}\n`;
const pod = (name: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, labels: {app: ${name}}${more}}\nspec: {containers: [{name: c, image: i}]}\n`;
const deny = `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny}\nspec: {podSelector: {}}\n`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c, image: i}]}}
`;
const source = 'source: {repoURL: "https://example.com/r", path: apps}';
const flux1 = 'path: ./apps, sourceRef: {kind: GitRepository, name: r}';

type Files = Readonly<Record<string, string>>;

/** The workloads that a run knows. */
function workloads(files: Files): readonly string[] {
  return map(files).workloads.map(({ id }) => id);
}

/** `code file:line` of every diagnostic of this area. */
function told(files: Files): readonly string[] {
  return map(files)
    .diagnostics.filter(({ code }) => code.startsWith('applied/'))
    .map(({ code, file, line }) => `${code} ${file}:${line}`);
}

/** The statuses of one case that pods of `away` reach, or don't. */
function statuses(files: Files, expect: 'allow' | 'deny', to: string, from = 'away/client'): string {
  const test = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases: [{name: a, from: ${from}, to: ${to}, ports: [TCP/80], expect: ${expect}}]\n`;
  const all = { 'away.yaml': pod('client', ', namespace: away'), ...files, 'test.yaml': test };
  return rowsOf(report(all))
    .map(({ status, actual }) => `${status} ${actual ?? ''}`.trim())
    .join();
}

t.test('an object is in the namespace that Flux or Argo CD give it', async (t) => {
  const apps = { 'apps/web.yaml': pod('web') };
  const named = { 'apps/web.yaml': pod('web', ', namespace: own') };
  const table: readonly { readonly name: string; readonly files: Files; readonly expect: readonly string[] }[] = [
    {
      name: 'Flux gives it',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: shop`), ...apps },
      expect: ['shop/Pod/web'],
    },
    {
      name: 'Flux overrides it',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: shop`), ...named },
      expect: ['shop/Pod/web'],
    },
    { name: 'Flux gives none', files: { 'f.yaml': flux(flux1), ...apps }, expect: ['default/Pod/web'] },
    {
      name: 'Flux gives an empty one',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: ""`), ...apps },
      expect: ['default/Pod/web'],
    },
    {
      name: 'Argo CD gives it',
      files: { 'a.yaml': argo(`${source}, destination: {namespace: shop}`), ...apps },
      expect: ['shop/Pod/web'],
    },
    {
      name: 'Argo CD leaves it',
      files: { 'a.yaml': argo(`${source}, destination: {namespace: shop}`), ...named },
      expect: ['own/Pod/web'],
    },
    {
      name: 'kustomize in Argo CD overrides it',
      files: {
        'a.yaml': argo(
          'source: {repoURL: "https://example.com/r", path: apps, kustomize: {namespace: shop}}, destination: {namespace: x}',
        ),
        ...named,
      },
      expect: ['shop/Pod/web'],
    },
    {
      name: 'a subfolder is below the path of Flux',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: shop`), 'apps/a/b/web.yaml': pod('web') },
      expect: ['shop/Pod/web'],
    },
    {
      name: 'a subfolder is no part of an Application',
      files: { 'a.yaml': argo(`${source}, destination: {namespace: shop}`), 'apps/a/web.yaml': pod('web') },
      expect: ['default/Pod/web'],
    },
    {
      name: 'a subfolder is part of an Application that recurses',
      files: {
        'a.yaml': argo(
          'source: {repoURL: "https://example.com/r", path: apps/, directory: {recurse: true, exclude: "{b,c}/*"}}, destination: {namespace: shop}',
        ),
        'apps/a/web.yaml': pod('web'),
        'apps/b/db.yaml': pod('db'),
      },
      expect: ['default/Pod/db', 'shop/Pod/web'],
    },
    {
      name: 'a folder whose name begins alike is another',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: shop`), ...apps, 'apps2/db.yaml': pod('db') },
      expect: ['default/Pod/db', 'shop/Pod/web'],
    },
    {
      name: 'several sources',
      files: {
        'a.yaml': argo(
          'sources: [{repoURL: r, path: apps}, {repoURL: r, path: more}, {repoURL: r, ref: values}], destination: {namespace: shop}',
        ),
        ...apps,
        'more/db.yaml': pod('db'),
      },
      expect: ['shop/Pod/db', 'shop/Pod/web'],
    },
    {
      name: 'a variable that is given',
      files: {
        'f.yaml': `${flux('path: ./apps, targetNamespace: "${NS}"')}---\n${flux('path: ./f, postBuild: {substitute: {NS: shop}}', 'all')}`,
        ...apps,
        'f/x.yaml': 'a: b',
      },
      expect: ['default/Pod/web'],
    },
    {
      name: 'another API of the same kind',
      files: { 'f.yaml': flux(`${flux1}, targetNamespace: shop`).replace('toolkit.fluxcd.io', 'example.com'), ...apps },
      expect: ['default/Pod/web'],
    },
    {
      name: 'in a part of a repository',
      files: {
        'part/f.yaml': flux(`${flux1}, targetNamespace: shop`),
        'part/apps/web.yaml': pod('web'),
      },
      expect: ['shop/Pod/web'],
    },
  ];
  for (const { name, files, expect } of table) t.strictSame(workloads(files), expect, name);
});

t.test('a Namespace below the path has the name of the namespace that Flux gives', async (t) => {
  const files = {
    'f.yaml': flux(`${flux1}, targetNamespace: shop`),
    'apps/web.yaml': `${pod('web')}---\napiVersion: v1\nkind: Namespace\nmetadata: {name: old, labels: {team: a}}\n`,
    'policy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: away}
spec: {podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: a}}}]}]}
`,
  };
  t.equal(statuses(files, 'allow', 'away/client', 'shop/web'), 'passed allow');
});

t.test('labels of commonMetadata are set in the metadata of objects and nowhere else', async (t) => {
  const policy = `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p}\nspec: {podSelector: {matchLabels: {team: a}}}\n`;
  const f = { 'f.yaml': flux(`${flux1}, targetNamespace: shop, commonMetadata: {labels: {team: a}}`) };
  t.equal(statuses({ ...f, 'apps/web.yaml': pod('web') + policy }, 'deny', 'shop/web'), 'passed deny');
  t.equal(statuses({ ...f, 'apps/web.yaml': `${deployment}${policy}` }, 'allow', 'shop/web'), 'passed allow');
});

t.test('what changes policies or workloads otherwise is an error, and what hangs on it unknown', async (t) => {
  const patch = (text: string, target = '') =>
    `patches: [{patch: '${text}'${target === '' ? '' : `, target: {${target}}`}}]`;
  const opening = patch('[{op: add, path: /spec/ingress, value: [{}]}]', 'kind: NetworkPolicy');
  const closed = {
    'apps/m.yaml': pod('web', ', namespace: shop') + deny.replace('name: deny', 'name: deny, namespace: shop'),
  };
  const unknown = 'errored unknown';
  const table: readonly {
    readonly name: string;
    readonly by: string;
    readonly expect: string;
    readonly codes: number;
  }[] = [
    { name: 'a patch of the policy', by: flux(`${flux1}, ${opening}`), expect: unknown, codes: 1 },
    {
      name: 'a patch of Argo CD',
      by: argo(`source: {path: apps, repoURL: r, kustomize: {${opening}}}`),
      expect: unknown,
      codes: 1,
    },
    {
      name: 'a patch by its own name',
      by: flux(
        `${flux1}, ${patch('{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny}, spec: {ingress: [{}]}}')}`,
      ),
      expect: unknown,
      codes: 1,
    },
    {
      name: 'a patch of another name',
      by: flux(
        `${flux1}, ${patch('{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: other}, spec: {ingress: [{}]}}')}`,
      ),
      expect: 'passed deny',
      codes: 0,
    },
    {
      name: 'a patch of another kind',
      by: flux(`${flux1}, ${patch('[{op: add, path: /spec/ingress, value: [{}]}]', 'kind: HelmRelease')}`),
      expect: 'passed deny',
      codes: 0,
    },
    {
      name: 'a patch of annotations',
      by: flux(`${flux1}, ${patch('[{op: add, path: /metadata/annotations/a, value: b}]', 'kind: .*')}`),
      expect: 'passed deny',
      codes: 0,
    },
    {
      name: 'older patches',
      by: flux(
        `${flux1}, patchesStrategicMerge: [{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: deny}, spec: {ingress: [{}]}}]`,
      ),
      expect: unknown,
      codes: 1,
    },
    {
      name: 'older operations',
      by: flux(
        `${flux1}, patchesJson6902: [{target: {kind: NetworkPolicy, name: deny}, patch: [{op: remove, path: /spec}]}]`,
      ),
      expect: unknown,
      codes: 1,
    },
    {
      name: 'a patch that is no YAML',
      by: flux(`${flux1}, ${patch('{a: ]', 'kind: NetworkPolicy')}`),
      expect: unknown,
      codes: 1,
    },
    { name: 'components', by: flux(`${flux1}, components: [../c]`), expect: unknown, codes: 1 },
    { name: 'no component', by: flux(`${flux1}, components: []`), expect: 'passed deny', codes: 0 },
    { name: 'a prefix', by: flux(`${flux1}, namePrefix: a-`), expect: unknown, codes: 1 },
    {
      name: 'common labels',
      by: argo('source: {path: apps, repoURL: r, kustomize: {commonLabels: {a: b}}}'),
      expect: unknown,
      codes: 1,
    },
    { name: 'a plugin', by: argo('source: {path: apps, repoURL: r, plugin: {name: x}}'), expect: unknown, codes: 1 },
    {
      name: 'images',
      by: argo('source: {path: apps, repoURL: r, kustomize: {images: ["a=b"]}}'),
      expect: 'passed deny',
      codes: 0,
    },
  ];
  for (const { name, by, expect, codes } of table) {
    const files = { 'by.yaml': by, ...closed };
    t.equal(statuses(files, 'deny', 'shop/web'), expect, name);
    t.equal(told(files).length, codes, name);
  }
});

t.test('a patch of a workload reaches as far as it says', async (t) => {
  const selecting = deny.replace('podSelector: {}', 'podSelector: {matchLabels: {app: web}}');
  const files = (operation: string) => ({
    'f.yaml': flux(`${flux1}, targetNamespace: shop, patches: [{patch: '[${operation}]', target: {kind: Deployment}}]`),
    'apps/m.yaml': deployment + selecting,
  });
  const table = [
    ['{op: add, path: /spec/template/spec/containers/0/resources, value: {limits: {cpu: 1}}}', 'passed deny'],
    ['{op: replace, path: /spec/replicas, value: 3}', 'passed deny'],
    ['{op: replace, path: /spec/template/metadata/labels/app, value: other}', 'errored unknown'],
    ['{op: replace, path: /spec/template/metadata, value: {labels: {app: other}}}', 'errored unknown'],
    ['{op: add, path: /spec/template/spec/hostNetwork, value: true}', 'errored unknown'],
  ] as const;
  for (const [operation, expect] of table) t.equal(statuses(files(operation), 'deny', 'shop/web'), expect, operation);
});

t.test('other folders stay certain beside one that is changed', async (t) => {
  const files = {
    'f.yaml': flux(`${flux1}, targetNamespace: shop, components: [../c]`),
    'apps/m.yaml': pod('web') + deny,
    'b/m.yaml': pod('db', ', namespace: b') + deny.replace('name: deny', 'name: deny, namespace: b'),
  };
  t.equal(statuses(files, 'deny', 'b/db'), 'passed deny');
  t.equal(statuses(files, 'deny', 'shop/web'), 'errored unknown');
});

t.test('two that apply one folder differently make it unknown in both namespaces', async (t) => {
  const both = (first: string, second: string) => ({
    'one/f.yaml': flux(`${flux1}, ${first}`, 'one'),
    'two/f.yaml': flux(`${flux1}, ${second}`, 'two'),
    'apps/m.yaml': pod('web') + deny,
  });
  const files = both('targetNamespace: a', 'targetNamespace: b');
  t.strictSame(workloads(files), ['a/Pod/web', 'b/Pod/web']);
  t.strictSame(told(files), ['applied/differently one/f.yaml:4', 'applied/differently two/f.yaml:4']);
  t.equal(statuses(files, 'deny', 'a/web'), 'errored unknown');
  t.strictSame(told(both('targetNamespace: a', 'targetNamespace: a')), []);
  t.strictSame(told(both('targetNamespace: a', 'interval: 5m')), []);
});

t.test('the manifests of one cluster are named with what applies them', async (t) => {
  const test = (manifests: string, to: string) =>
    `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  manifests: [${manifests}, away.yaml]\n  cases: [{name: a, from: away/client, to: ${to}, ports: [TCP/80], expect: deny}]\n`;
  const files = {
    'away.yaml': pod('client', ', namespace: away'),
    'one/f.yaml': flux(`${flux1}, targetNamespace: a`, 'one'),
    'two/f.yaml': flux(`${flux1}, targetNamespace: b`, 'two'),
    'apps/m.yaml': pod('web') + deny,
  };
  const both = report({
    ...files,
    'a.test.yaml': test('one, apps', 'a/web'),
    'b.test.yaml': test('two, apps', 'b/web'),
  });
  t.strictSame(
    both.suites.map(({ cases }) => cases.map(({ status }) => status)),
    [['passed'], ['passed']],
  );
  t.strictSame(
    both.diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  const shared = report({ ...files, 'two/f.yaml': '', 'a.test.yaml': test('apps', 'a/web') });
  t.strictSame(
    shared.suites.map(({ cases }) => cases.map(({ status }) => status)),
    [['passed']],
  );
});

t.test('a namespace that is not known makes an object doubtful', async (t) => {
  const files = (by: string, more = '') => ({ 'by.yaml': by, 'apps/m.yaml': pod('web', more) + deny });
  t.strictSame(told(files(flux(`${flux1}, targetNamespace: "\${NS}"`))), ['applied/changed by.yaml:4']);
  t.strictSame(told(files(argo(`${source}, destination: {namespace: "\${NS}"}`))), ['applied/changed by.yaml:4']);
  const named = {
    'by.yaml': argo(`${source}, destination: {namespace: "\${NS}"}`),
    'apps/m.yaml': pod('web', ', namespace: a'),
  };
  t.strictSame(told(named), []);
});

t.test('an ApplicationSet is read as far as its generators are lists', async (t) => {
  const set = (generators: string, path: string) =>
    `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: all}
spec:
  generators: ${generators}
  template:
    metadata: {name: "{{name}}"}
    spec: {source: {repoURL: r, path: "${path}"}, destination: {namespace: "{{name}}"}}
`;
  const apps = { 'apps/a/m.yaml': pod('web'), 'apps/b/m.yaml': pod('db'), 'other/m.yaml': pod('own') };
  const list = { ...apps, 's.yaml': set('[{list: {elements: [{name: a}, {name: b}]}}]', 'apps/{{name}}') };
  t.strictSame(workloads(list), ['a/Pod/web', 'b/Pod/db', 'default/Pod/own']);
  t.strictSame(told(list), []);
  const folders = '[{git: {repoURL: r, directories: [{path: apps/*}, {path: apps/b, exclude: true}]}}]';
  const git = { ...apps, 's.yaml': set(folders, '{{path}}').replaceAll('{{name}}', '{{path.basename}}') };
  t.strictSame(workloads(git), ['a/Pod/web', 'default/Pod/db', 'default/Pod/own']);
  t.strictSame(told(git), []);
  const clusters = { ...apps, 's.yaml': set('[{clusters: {}}]', 'apps/{{name}}') };
  t.strictSame(told(clusters), ['applied/changed s.yaml:8']);
  t.equal(statuses(clusters, 'allow', 'default/web'), 'errored unknown');
});

t.test('the source of another repository changes nothing here', async (t) => {
  const repository = (name: string, url: string) =>
    `---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {url: "${url}"}\n`;
  const of = (name: string) => `sourceRef: {kind: GitRepository, name: ${name}}`;
  const own = {
    'clusters/prod/sync.yaml':
      flux(`path: ./clusters/prod, ${of('own')}`, 'sync') + repository('own', 'ssh://git@github.com/acme/fleet'),
    'apps/m.yaml': pod('web', ', namespace: a'),
  };
  const app = (url: string, path: string) => ({
    'clusters/prod/app.yaml': flux(`path: ${path}, targetNamespace: app, ${of('app')}`, 'app') + repository('app', url),
  });
  const other = 'https://github.com/acme/app';
  t.strictSame(workloads({ ...own, ...app(other, './apps') }), ['a/Pod/web']);
  t.strictSame(workloads({ ...own, ...app(other, './') }), ['a/Pod/web']);
  t.strictSame(workloads({ ...own, ...app('https://github.com/acme/fleet.git', './apps') }), ['app/Pod/web']);
  const nameless = flux(`path: ./, targetNamespace: app, ${of('elsewhere')}`, 'app');
  t.strictSame(told({ ...own, 'clusters/prod/app.yaml': nameless }), [
    'applied/unsure-source clusters/prod/app.yaml:1',
  ]);
  t.strictSame(told({ ...own, 'clusters/prod/app.yaml': flux(`path: ./, ${of('elsewhere')}`, 'app') }), []);
});

t.test('a Kustomization that another one patches applies nobody knows what', async (t) => {
  const patched = (path: string) => ({
    'clusters/all.yaml': flux(
      `path: ./clusters, patches: [{patch: '[{op: add, path: ${path}, value: x}]', target: {kind: Kustomization}}]`,
      'all',
    ),
    'clusters/f.yaml': flux(`${flux1}, targetNamespace: shop`),
    'apps/m.yaml': pod('web') + deny,
  });
  t.strictSame(told(patched('/spec/targetNamespace')), ['applied/changed clusters/all.yaml:4']);
  t.strictSame(told(patched('/spec/interval')), []);
  const given = (kind: string) => ({
    ...patched(''),
    'clusters/all.yaml': flux(
      `path: ./clusters, patches: [{patch: '{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: not-used}, spec: {deletionPolicy: Orphan, patches: [{target: {kind: ${kind}}, patch: "[{op: remove, path: /spec}]"}]}}', target: {group: kustomize.toolkit.fluxcd.io, kind: Kustomization}}]`,
      'all',
    ),
  });
  t.strictSame(told(given('HelmRelease')), []);
  t.strictSame(told(given('NetworkPolicy')), ['applied/changed clusters/all.yaml:4']);
});
