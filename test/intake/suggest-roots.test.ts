import t from 'tap';
import { type Root, rootText } from '../../src/parse/index.js';
import { parseRoot } from '../../src/settings/read.js';
import { report } from '../answer/run-files.js';

const pod = (name: string) => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec: {containers: [{name: a, image: a}]}
`;
const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: a}
spec: {podSelector: {}}
`;

/** The roots that are offered, by the file of the error. */
function offered(files: Readonly<Record<string, string>>): readonly string[] {
  return report(files).diagnostics.flatMap(({ code, file, message }) => {
    if (code !== 'discover/unrendered') return [];
    const roots = /roots? (?:that you apply of )?(.*?)(?:, which lacks| \(in )/.exec(message)?.[1] ?? 'nothing';
    return [`${file}: ${roots.replaceAll('`', '')}`];
  });
}

t.test('of kustomizations those are offered that no other takes in, for each base', async (t) => {
  const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': pod('web') };
  const overlay = (path: string, of = '../base') => ({ [`${path}/kustomization.yaml`]: `resources: [${of}]\n` });
  const table = [
    { files: base, expect: ['base/kustomization.yaml: {kustomize: base}'] },
    { files: { ...base, ...overlay('prod') }, expect: ['base/kustomization.yaml: {kustomize: prod}'] },
    {
      files: { ...base, ...overlay('prod'), ...overlay('eu', '../prod'), ...overlay('dev') },
      expect: ['base/kustomization.yaml: {kustomize: dev}, {kustomize: eu}'],
    },
    {
      files: { ...base, 'base/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n' },
      expect: ['base/kustomization.yaml: nothing'],
    },
    {
      files: { ...base, 'base/kustomization.yaml': 'resources: [web.yaml]\nhelmCharts: [{name: x}]\n' },
      expect: ['base/kustomization.yaml: {kustomize: base, enableHelm: true}'],
    },
  ];
  for (const { files, expect } of table) t.strictSame(offered(files), expect);
});

t.test('a kustomization that Flux or Argo CD apply is offered, whoever else takes it in', async (t) => {
  const files = {
    'top/apps/kustomization.yaml': 'resources: [web.yaml]\n',
    'top/apps/web.yaml': pod('web'),
    'top/all/kustomization.yaml': 'resources: [../apps]\n',
  };
  const flux = (spec: string) =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec: ${spec}\n`;
  const argo = (source: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: apps}\nspec: {source: ${source}}\n`;
  const place = 'top/apps/kustomization.yaml';
  const both = [`${place}: {kustomize: top/all}, {kustomize: top/apps}`];
  t.strictSame(offered(files), [`${place}: {kustomize: top/all}`]);
  t.strictSame(offered({ ...files, 'a.yaml': flux('{path: ./top/apps/}') }), both);
  t.strictSame(offered({ ...files, 'a.yaml': argo('{path: top/apps}') }), both);
  t.strictSame(offered({ ...files, 'a.yaml': flux('{path: ./top}') }), [`${place}: {kustomize: top/all}`]);
  const told = (text: string) =>
    report({ ...files, 'a.yaml': text }).diagnostics.find(({ code }) => code === 'discover/unrendered')?.message;
  t.match(
    told(flux('{path: top/apps, targetNamespace: shop, patches: [{}], namePrefix: null}')),
    /, which lacks `patches` of the Flux Kustomization `apps` \(in/,
  );
  t.match(
    told(argo('{path: top/apps, kustomize: {namePrefix: a}}')),
    /, which lacks `kustomize.namePrefix` of the Application `apps` \(/,
  );
});

t.test('a chart is offered with the values of each release that names it', async (t) => {
  const chart = { 'charts/api/Chart.yaml': 'name: api\nversion: 1.0.0\n', 'charts/api/templates/a.yaml': policy };
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: api, namespace: shop}
spec:
  chart: {spec: {chart: ./charts/api, sourceRef: {kind: GitRepository, name: x}, valuesFiles: [charts/prod.yaml]}}
  valuesFrom: [{kind: ConfigMap, name: common}]
  values: {replicas: 2, image: {tag: "1"}}
`;
  const place = 'charts/api/Chart.yaml';
  t.strictSame(offered(chart), [`${place}: {helm: {chart: charts/api}}`]);
  const within = { 'charts/api/charts/x/Chart.yaml': 'name: x\n', 'charts/api/charts/x/templates/a.yaml': policy };
  const deeper = {
    'charts/api/charts/x/charts/y/Chart.yaml': '',
    'charts/api/charts/x/charts/y/templates/a.yaml': pod('y'),
  };
  t.strictSame(offered({ ...chart, ...within, ...deeper }), [`${place}: {helm: {chart: charts/api}}`]);
  const files = { ...chart, 'charts/prod.yaml': 'a: 1\n', 'release.yaml': release };
  t.strictSame(offered(files), [
    `${place}: {helm: {chart: charts/api, release: api, namespace: shop, values: [charts/prod.yaml, {replicas: 2, image: {tag: "1"}}]}}`,
  ]);
  const [told] = report(files).diagnostics.filter(({ code }) => code === 'discover/unrendered');
  t.match(told?.message, /, which lacks ConfigMap common of `valuesFrom` \(in/);
});

t.test('a root that is printed is read as the same root', async (t) => {
  const chart = { chart: 'charts/x y', release: 'no', namespace: '1', kubeVersion: '1.30', span: undefined } as const;
  const roots: readonly Root[] = [
    { kind: 'kustomize', directory: './a-b/{c}', enableHelm: true, span: undefined },
    { kind: 'kustomize', directory: '../x', enableHelm: false, span: undefined },
    { kind: 'raw', directory: '.', span: undefined },
    { kind: 'git', ref: '1e3', path: 'on', span: undefined },
    { kind: 'git', ref: 'v1.0', path: '~', span: undefined },
    {
      kind: 'helm',
      ...chart,
      values: ['a: b', { inline: { y: [null, true, 'true', '', '0x1f', { n: 1.5 }] } }],
      set: { 'a.b': 'null', n: null },
    },
  ];
  for (const root of roots) t.strictSame(parseRoot(rootText(root)), root, rootText(root));
});

t.test('a root that is none says what it should be', async (t) => {
  const table = [
    { text: '{kustomise: a}', problem: 'found the unknown field `kustomise`; did you mean `kustomize`?' },
    {
      text: '{kustomize: a, raw: b}',
      problem: 'found `kustomize` and `raw` in one root; expected one of them: write an item for each',
    },
    { text: '{helm: {release: a}}', problem: 'helm: found no `chart`; add it' },
    { text: '{helm: {chart: a, sets: {}}}', problem: 'helm: found the unknown field `sets`; did you mean `set`?' },
    { text: '{git: main}', problem: 'found `git` and no `path`; add it beside' },
    { text: '{raw: a, enableHelm: true}', problem: 'found `enableHelm` and no `kustomize`; add it beside' },
    {
      text: '{kustomize: 1}',
      problem:
        'kustomize: found the number `1`; expected a string (a path relative to this file, inside the repository)',
    },
    { text: '{}', problem: 'found an empty map; expected at least one entry' },
  ];
  for (const { text, problem } of table) t.equal(parseRoot(text), problem);
  t.type(parseRoot('{kustomize: a'), 'string');
});
