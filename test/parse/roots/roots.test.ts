import t from 'tap';
import { chartsIn, kustomizationsIn } from '../../../src/parse/index.js';

function filesOf(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

t.test('kustomizations are offered that no other takes in or that Flux applies, and never Components', async (t) => {
  const files = filesOf({
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': 'kind: Pod\n',
    'components/debug/Kustomization': 'kind: Component\n',
    'components/unused/kustomization.yaml': 'kind: Component\n',
    'overlays/prod/kustomization.yaml': 'resources: [../../base/]\ncomponents: [../../components/debug]\n',
    'overlays/all/kustomization.yml': 'bases: [../staging]\nresources: ["https://example.com/prod"]\n',
    'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
    'flux/kustomization.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {path: base}\n',
    'kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nresources: [apps]\n',
    'apps/kustomization.yaml': 'transformers: [./labels]\n',
    'apps/labels/kustomization.yaml': 'resources: [labels.yaml]\n',
    '../shared/kustomization.yaml': '',
  });
  t.strictSame(
    kustomizationsIn(files).map(({ directory, span }) => [directory, span.file.path]),
    [
      ['.', 'kustomization.yaml'],
      ['../shared', '../shared/kustomization.yaml'],
      ['base', 'base/kustomization.yaml'],
      ['overlays/all', 'overlays/all/kustomization.yml'],
      ['overlays/prod', 'overlays/prod/kustomization.yaml'],
    ],
  );
});

const charts = { 'charts/shop/Chart.yaml': 'name: shop\n', 'charts/shop/values-prod.yaml': '', 'values/shop.yaml': '' };

const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: shop, namespace: flux-system}
spec:
  targetNamespace: prod
  chart:
    spec:
      chart: ./charts/shop
      sourceRef: {kind: GitRepository, name: repository}
      valuesFiles: [charts/shop/values-prod.yaml, charts/shop/none.yaml]
  valuesFrom:
    - {kind: Secret, name: passwords}
  values:
    replicas: 2
`;

const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop, namespace: argocd}
spec:
  destination: {namespace: prod}
  source:
    path: charts/shop
    helm:
      releaseName: store
      valueFiles: [values-prod.yaml, /values/shop.yaml, $values/other.yaml, none.yaml]
      values: |
        replicas: 3
      parameters:
        - {name: port, value: "80"}
        - {name: image.tag, value: "1.20"}
        - {name: debug, value: "true"}
        - {name: zip, value: "007", forceString: true}
      kubeVersion: 1.31.0
`;

t.test('a chart is offered with what its HelmRelease gives it, and with what is not here', async (t) => {
  const files = filesOf({ ...charts, 'flux/shop.yaml': `kind: List\n---\n${release}` });
  const [offered, ...rest] = chartsIn(files);
  t.strictSame(rest, []);
  const { span, ...chart } = offered ?? {};
  t.strictSame(chart, {
    kind: 'helm',
    directory: 'charts/shop',
    release: 'prod-shop',
    namespace: 'prod',
    values: ['charts/shop/values-prod.yaml', { inline: { replicas: 2 } }],
    set: {},
    kubeVersion: undefined,
    unknown: ['the values file `charts/shop/none.yaml`', 'Secret passwords of `valuesFrom`'],
  });
  t.equal(span?.file.text.slice(span.start).split('\n')[1], 'kind: HelmRelease');
});

t.test('a chart is offered with what its Application gives it', async (t) => {
  const files = filesOf({ ...charts, 'argo/shop.yaml': application });
  const [{ span, ...chart } = {}] = chartsIn(files);
  t.strictSame(chart, {
    kind: 'helm',
    directory: 'charts/shop',
    release: 'store',
    namespace: 'prod',
    values: ['charts/shop/values-prod.yaml', 'values/shop.yaml', { inline: { replicas: 3 } }],
    set: { port: 80, 'image.tag': '1.20', debug: true, zip: '007' },
    kubeVersion: '1.31.0',
    unknown: ['the values file `$values/other.yaml`', 'the values file `none.yaml`'],
  });
  const lenient = application.replace('releaseName: store', 'ignoreMissingValueFiles: true');
  const [second] = chartsIn(filesOf({ ...charts, 'argo/shop.yaml': lenient }));
  t.strictSame([second?.release, second?.unknown], ['shop', ['the values file `$values/other.yaml`']]);
});

t.test('charts of other repositories are not offered', async (t) => {
  const table = [
    release.replace('./charts/shop', 'redis'),
    release.replace('GitRepository', 'HelmRepository'),
    release.replace('helm.toolkit.fluxcd.io', 'helm.cattle.io'),
    application.replace('path: charts/shop', 'chart: shop'),
    application.replace('path: charts/shop', 'path: charts/none'),
    application.replace('argoproj.io', 'app.k8s.io'),
  ];
  for (const text of table) t.strictSame(chartsIn(filesOf({ ...charts, 'a.yaml': text })), []);
});

t.test('paths of objects start from the root of the repository, wherever the run starts', async (t) => {
  const files = filesOf({ '../charts/shop/Chart.yaml': '', 'a.yaml': release.replace('charts/shop/none', 'values') });
  const [offered] = chartsIn(files, '..');
  t.equal(offered?.directory, '../charts/shop');
});
