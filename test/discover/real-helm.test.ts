import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import t from 'tap';
import { locate } from '../../src/diagnostics/index.js';
import { type HelmRequest, renderHelm } from '../../src/discover/render/index.js';
import { readRendered } from '../../src/parse/index.js';
import { execute } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { placesOf, relocated } from '../parse/relocate/relocated.js';

const { PATH } = process.env;
const env = { PATH };
const isThere = spawnSync('helm', ['version'], { env }).status === 0;
const options = isThere ? {} : { skip: 'there is no helm here' };

const shop = {
  'Chart.yaml': `apiVersion: v2
name: shop
version: 1.0.0
dependencies: [{name: common, version: 0.1.0, condition: common.enabled}]
`,
  'values.yaml': 'clients: {web: gateway, cart: web}\nstrict: false\ncommon: {enabled: true}\n',
  templates: {
    '_policy.tpl': `{{- define "shop.policy" -}}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
spec:
  podSelector:
    matchLabels: {app: {{ .name }}}
  ingress:
    - from: [{podSelector: {matchLabels: {app: {{ .client }}}}}]
{{- end }}
`,
    'policies.yaml': `{{- range $name, $client := .Values.clients }}
---
{{ include "shop.policy" (dict "name" $name "client" $client) }}
{{- end }}
`,
    'pods.yaml': `{{- range list "web" "cart" "gateway" }}
---
apiVersion: v1
kind: Pod
metadata:
  name: {{ . }}
  labels: {app: {{ . }}}
spec: {containers: [{name: main, image: "{{ . }}"}]}
{{- end }}
`,
    'strict.yaml': `{{- if and .Values.strict (not (lookup "v1" "Secret" .Release.Namespace "a")) }}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: strict}
spec: {podSelector: {}}
{{- end }}
`,
    'new.yaml': `{{- if semverCompare ">=1.30-0" .Capabilities.KubeVersion.Version }}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: new, namespace: elsewhere}
spec: {podSelector: {}}
{{- end }}
`,
    'job.yaml': `apiVersion: batch/v1
kind: Job
metadata: {name: "{{ .Release.Name }}-migrate", annotations: {helm.sh/hook: pre-install}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: main, image: b}]}}}
`,
    'NOTES.txt': 'Thank you.\n',
    tests: {
      'test.yaml': `apiVersion: v1
kind: Pod
metadata: {name: test, annotations: {helm.sh/hook: test}}
`,
    },
  },
  crds: {
    'crd.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b.c}\n',
  },
  charts: {
    common: {
      'Chart.yaml': 'apiVersion: v2\nname: common\nversion: 0.1.0\n',
      templates: {
        'dns.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: dns}
spec: {podSelector: {}, policyTypes: [Egress]}
`,
      },
    },
  },
};

const repository = { '.git': {}, charts: { shop }, 'prod.yaml': 'strict: true\nclients: {web: cart}\n' };

const objects = (folder: string, request: Omit<HelmRequest, 'chart'>) =>
  renderHelm({ chart: 'charts/shop', ...request }, { workingDirectory: folder, env });

t.test('what helm renders of a chart is what its values ask for, and leads to templates', options, async (t) => {
  const folder = t.testdir(repository);
  const table: readonly { readonly request: Omit<HelmRequest, 'chart'>; readonly policies: readonly string[] }[] = [
    { request: { kubeVersion: '1.29.0' }, policies: ['cart', 'dns', 'web'] },
    { request: { kubeVersion: '1.30.0' }, policies: ['cart', 'dns', 'new', 'web'] },
    { request: { kubeVersion: '1.29', values: ['prod.yaml'] }, policies: ['cart', 'dns', 'strict', 'web'] },
    {
      request: { kubeVersion: '1.29', values: ['prod.yaml', { inline: { strict: false, clients: { cart: null } } }] },
      policies: ['dns', 'web'],
    },
    { request: { kubeVersion: '1.29', set: { 'common.enabled': false } }, policies: ['cart', 'web'] },
    { request: { kubeVersion: '1.29', set: { strict: '' } }, policies: ['cart', 'dns', 'web'] },
  ];
  for (const { request, policies } of table) {
    const { rendered, diagnostics } = await objects(folder, { namespace: 'shop', release: 'live', ...request });
    t.strictSame(diagnostics, []);
    const all = rendered === undefined ? [] : relocated(rendered);
    const names = all.filter(({ kind }) => kind === 'NetworkPolicy').map(({ name }) => name);
    t.strictSame(names.sort(), policies);
    const pods = all.filter(({ kind }) => kind === 'Pod' || kind === 'Job').map(({ name = '' }) => name);
    t.strictSame(pods.sort(), ['cart', 'gateway', 'live-migrate', 'web'], 'a hook is applied, a test is not');
  }
});

t.test('objects of one loop and of a subchart each lead to their template', options, async (t) => {
  const { rendered } = await objects(t.testdir(repository), { namespace: 'shop', kubeVersion: '1.30' });
  const places = new Map(
    (rendered === undefined ? [] : relocated(rendered)).map((each) => [`${each.kind} ${each.name}`, placesOf(each)]),
  );
  t.match(Object.fromEntries(places), {
    'Pod cart': { '/metadata/name': 'charts/shop/templates/pods.yaml:6' },
    'Pod web': { '/metadata/name': 'charts/shop/templates/pods.yaml:6' },
    'NetworkPolicy dns': { '/metadata/name': 'charts/shop/charts/common/templates/dns.yaml:3' },
    'NetworkPolicy new': { '/metadata/namespace': 'charts/shop/templates/new.yaml:4' },
    'NetworkPolicy web': { '/metadata/name': /^charts\/shop\/templates\/policies\.yaml:/ },
  });
});

t.test('what names no namespace is in that of the release', options, async (t) => {
  const { rendered } = await objects(t.testdir(repository), { namespace: 'shop', kubeVersion: '1.30' });
  if (rendered === undefined) return;
  const kinds = ['NetworkPolicy', 'Pod'];
  const { documents } = readRendered(rendered, { kinds, groups: [], policyKinds: [], kustomizationsAndCharts: [] });
  t.ok(documents.length > 0);
  for (const { name, namespace } of documents) t.equal(namespace, name === 'new' ? 'elsewhere' : 'shop');
});

t.test(
  'objects of a loop count one by one, what two releases share once, and each rendering has its row',
  options,
  async (t) => {
    const folder = t.testdir(repository);
    const roots = [
      '{helm: {chart: charts/shop, namespace: a, kubeVersion: 1.29.0}}',
      '{helm: {chart: charts/shop, namespace: b, release: b, kubeVersion: 1.29.0, values: [prod.yaml]}}',
    ];
    const request = { ...defaults, command: 'map', paths: roots, workingDirectory: folder, env } as const;
    const result = await execute({ ...request, stdin: async () => '' });
    t.strictSame(result.inputs.kinds, [
      { kind: 'Job', count: 1 },
      { kind: 'NetworkPolicy', count: 4 },
      { kind: 'Pod', count: 3 },
    ]);
    t.strictSame(
      result.inputs.roots?.map(({ root, documents }) => [root, documents]),
      [
        ['<helm charts/shop b>', 8],
        ['<helm charts/shop>', 7],
      ],
    );
    t.strictSame(
      result.kind === 'ReachabilityMap' && result.workloads.map(({ id }) => id),
      ['a', 'b'].flatMap((namespace) => [
        `${namespace}/Job/${namespace === 'a' ? 'release-name' : 'b'}-migrate`,
        ...['cart', 'gateway', 'web'].map((name) => `${namespace}/Pod/${name}`),
      ]),
    );
  },
);

t.test('a chart that can not be rendered says why, without paths of this machine', options, async (t) => {
  const chart = (templates: string, more = '') => ({
    'Chart.yaml': `apiVersion: v2\nname: c\nversion: 1.0.0\n${more}`,
    'values.yaml': 'image: {}\n',
    templates: { 'a.yaml': templates },
  });
  const table = [
    {
      chart: chart('a: {{ required "give a tag" .Values.image.tag }}'),
      words: /c\/templates\/a\.yaml:1:6\): give a tag$/,
    },
    { chart: chart('a: {{ .Values.a.b.c }}'), words: /nil pointer evaluating interface \{\}\.b$/ },
    { chart: chart('a: {{ if }}'), words: /missing value for if$/ },
    { chart: chart('a:\n  - b\n c: d\n'), words: /YAML parse error on c\/templates\/a\.yaml/ },
    {
      chart: chart('', 'dependencies: [{name: x, version: 1.0.0, repository: "https://charts.example.com"}]\n'),
      words: /missing in charts\/ directory: x$/,
    },
    { chart: chart('', 'kubeVersion: ">=1.99.0"\n'), words: /requires kubeVersion: >=1\.99\.0/ },
    { chart: chart('', 'type: library\n'), words: /library charts are not installable/ },
    { chart: chart(''), values: 'a: [\n', words: /failed to parse v\.yaml/ },
  ];
  for (const { chart: files, values, words } of table) {
    const folder = t.testdir({ c: files, ...(values === undefined ? {} : { 'v.yaml': values }) });
    const request = { chart: 'c', ...(values === undefined ? {} : { values: ['v.yaml'] }) };
    const { rendered, diagnostics } = await renderHelm(request, { workingDirectory: folder, env });
    const [{ code, message, span } = { code: '', message: '', span: undefined }] = diagnostics;
    t.equal(rendered, undefined);
    t.equal(code, 'discover/render-failed');
    t.match(message, words);
    t.notMatch(message, folder);
    t.equal(span && locate(span).file, join('c', 'Chart.yaml'));
  }
});
