import t from 'tap';
import { definitions, locate } from '../../src/diagnostics/index.js';
import { settingsSchema } from '../../src/run.js';
import { addressCidrs } from '../../src/sets/index.js';
import { readSettings } from '../../src/settings/read.js';

function read(text: string) {
  const settings = readSettings({ path: 'reachspec.yaml', text }, (group) => group === 'apps');
  const reports = settings.diagnostics.map(({ code, span }) => {
    if (span === undefined) return code;
    const { line, column } = locate(span);
    return `${line}:${column} ${code}`;
  });
  return { settings, reports, messages: settings.diagnostics.map(({ message }) => message) };
}

t.test('every field of the schema is read', async (t) => {
  const { settings, reports } =
    read(`# yaml-language-server: $schema=https://reachspec.dev/schemas/v1alpha1/settings.schema.json
apiVersion: reachspec.dev/v1alpha1
kind: Settings
paths: [deploy, "tests/*.yaml"]
ignores: [generated/, "!generated/kept.yaml"]
roots:
  - cluster
  - {kustomize: deploy/prod, enableHelm: true}
  - helm:
      {chart: charts/api, release: api, namespace: shop, values: [prod.yaml, {a: [1]}], set: {b.c: 2, d: "2"}, kubeVersion: "1.34"}
  - {raw: vendor}
  - {git: main, path: old}
environments:
  prod: {manifests: [clusters/prod], cni: calico, podCIDRs: [10.0.0.0/8]}
  dev: {manifests: [{raw: clusters/dev}]}
cni: kindnet@0.23
calicoVersion: "3.31"
cilium: {policyEnforcementMode: always, hostFirewall: {enabled: true}}
podCIDRs: [10.244.0.0/16, "fd00:10:244::/56"]
serviceCIDRs: [10.96.0.0/12]
nodeCIDRs: [172.18.0.0/16]
kubeAPIServer: [172.18.0.2, "fd00::2"]
kubernetesVersion: "1.34"
namespace: shop
undeclaredNamespaces: unlabelled
variables: {REGION: eu-1}
ingressControllers:
  - {name: nginx, namespace: ingress-nginx, podLabels: {app: nginx}, ingressClasses: [nginx], hostNetwork: true}
  - {name: envoy, namespace: envoy, podLabels: {app: envoy}, gatewayClasses: [envoy]}
podTemplatePaths:
  - {group: apps.example.com, kind: Workshop, path: spec.template}
  - {group: apps.example.com, kind: Workshop, version: v1beta1, path: spec.worker.podTemplate}
severities:
  model/identical-copy: off
  kubernetes/null-rule: error
`);
  t.strictSame(reports, []);
  t.match(settings, {
    file: { path: 'reachspec.yaml' },
    paths: [{ value: 'deploy' }, { value: 'tests/*.yaml' }],
    ignores: [{ value: 'generated/' }, { value: '!generated/kept.yaml' }],
    roots: [
      { kind: 'path', text: 'cluster' },
      { kind: 'kustomize', directory: 'deploy/prod', enableHelm: true },
      {
        kind: 'helm',
        chart: 'charts/api',
        release: 'api',
        namespace: 'shop',
        values: ['prod.yaml', { inline: { a: [1] } }],
        set: { 'b.c': 2, d: '2' },
        kubeVersion: '1.34',
      },
      { kind: 'raw', directory: 'vendor' },
      { kind: 'git', ref: 'main', path: 'old' },
    ],
    environments: [
      { name: 'prod', manifests: [{ kind: 'path', text: 'clusters/prod' }], cni: { value: 'calico' }, problems: [] },
      { name: 'dev', manifests: [{ kind: 'raw', directory: 'clusters/dev' }], cni: undefined, podCidrs: undefined },
    ],
    cni: { value: 'kindnet@0.23' },
    calicoVersion: '3.31',
    cilium: [
      { kind: 'policies', is: 'always', words: '`policyEnforcementMode: always` isolates pods that no policy selects' },
      {
        kind: 'switch',
        of: 'governsNodes',
        is: 'yes',
        words: '`hostFirewall.enabled: true` lets policies govern nodes',
      },
    ],
    kubernetesVersion: { major: 1, minor: 34, patch: undefined, text: '1.34' },
    namespace: 'shop',
    undeclaredNamespaces: 'unlabelled',
    variables: [{ name: 'REGION', text: 'eu-1', source: 'settings' }],
    ingressControllers: [
      {
        name: 'nginx',
        namespace: 'ingress-nginx',
        podLabels: { app: 'nginx' },
        ingressClasses: ['nginx'],
        gatewayClasses: undefined,
        hostNetwork: true,
      },
      { name: 'envoy', ingressClasses: undefined, gatewayClasses: ['envoy'], hostNetwork: false },
    ],
    podTemplatePaths: [
      { group: 'apps.example.com', kind: 'Workshop', version: undefined, path: ['spec', 'template'] },
      { kind: 'Workshop', version: 'v1beta1', path: ['spec', 'worker', 'podTemplate'] },
    ],
  });
  const ranges = [settings.podCidrs, settings.serviceCidrs, settings.nodeCidrs, settings.kubeApiServer];
  t.strictSame(
    ranges.map((each) => each && addressCidrs(each.addresses)),
    [['10.244.0.0/16', 'fd00:10:244::/56'], ['10.96.0.0/12'], ['172.18.0.0/16'], ['172.18.0.2/32', 'fd00::2/128']],
  );
  t.equal(settings.podCidrs?.written[1]?.value, 'fd00:10:244::/56');
  t.strictSame(
    [...settings.severities],
    [
      ['model/identical-copy', 'off'],
      ['kubernetes/null-rule', 'error'],
    ],
  );
  const fields = Object.keys(settingsSchema.properties);
  for (const field of fields) t.match(settings.file?.text, new RegExp(`^${field}:`, 'm'), field);
});

t.test('a file without settings says nothing, and is no mistake', async (t) => {
  for (const text of ['', '# nothing yet\n', '{}\n', 'apiVersion: reachspec.dev/v1alpha1\nkind: Settings\n']) {
    t.match(read(text), { reports: [], settings: { cni: undefined, paths: undefined, podCidrs: undefined } }, text);
  }
});

t.test('what settings do not know is told at its place, with what is meant', async (t) => {
  const table = [
    { text: 'podCIDR: []', place: '1:1', words: /unknown field `podCIDR`; did you mean `podCIDRs`/ },
    { text: 'kind: ConnectivityTest', place: '1:7', words: /found `ConnectivityTest`; expected `Settings`/ },
    { text: 'apiVersion: v1', place: '1:13', words: /expected `reachspec.dev\/v1alpha1`/ },
    { text: 'paths: deploy', place: '1:8', words: /expected a list/ },
    { text: 'paths: []', place: '1:8', words: /empty list/ },
    { text: 'cni: calicoo', place: '1:6', words: /no CNI profile `calicoo`; did you mean `calico`/ },
    { text: 'cni: [calico]', place: '1:6', words: /found a list; expected a string/ },
    { text: 'podCIDRs: [10.244.0.0]', place: '1:12', words: /`10.244.0.0` is no range/ },
    { text: 'kubeAPIServer: [10.0.0.300]', place: '1:17', words: /`10.0.0.300` is no address/ },
    { text: 'nodeCIDRs: [1]', place: '1:13', words: /found the number `1`; expected a string/ },
    {
      text: 'kubernetesVersion: 1.30',
      place: '1:20',
      words: /number `1.30`.*in\s+quotes.*reads 1.30 as the number 1.3/,
    },
    { text: 'calicoVersion: 3.30', place: '1:16', words: /number `3.30`/ },
    { text: 'calicoVersion: "new"', place: '1:16', words: /found `new`; expected/ },
    { text: 'kubernetesVersion: "new"', place: '1:20', words: /found `new`; expected a version/ },
    { text: 'namespace: Shop', place: '1:12', words: /found `Shop`; expected/ },
    { text: 'undeclaredNamespaces: unlabeled', place: '1:23', words: /did you mean `unlabelled`/ },
    { text: 'ingressControllers: [{name: a, namespace: b}]', place: '1:22', words: /found no `podLabels`/ },
    {
      text: 'ingressControllers: [{name: a, namespace: b, podLabels: {}}]',
      place: '1:57',
      words: /found an empty map; expected at least one entry/,
    },
    {
      text: 'podTemplatePaths:\n  - {group: x.io, kind: A, path: spec.a}\n  - {group: x.io, kind: A, path: spec.a}',
      place: '3:5',
      words: /`x.io\/A spec.a` is listed twice/,
    },
    {
      text: 'podTemplatePaths: [{group: apps, kind: Deployment, path: spec.template}]',
      place: '1:20',
      words: /Deployment of `apps` needs no path/,
    },
    { text: 'podTemplatePaths: [{group: x.io, kind: A, path: spec..a}]', place: '1:49', words: /with dots/ },
    { text: 'severities: {model/identical-copie: off}', place: '1:14', words: /did you mean `model\/identical-copy`/ },
    { text: 'severities: {model/identical-copy: no}', place: '1:36', words: /found `no`; expected one of `error`/ },
    { text: 'severities: {model/identical-copy: 1}', place: '1:36', words: /found the number `1`/ },
    { text: '- a', place: '1:1', words: /found a list; expected a map/ },
    { text: 'cni: calico\n---\ncni: flannel', place: '3:1', words: /second document/ },
    { text: 'cni: "calico', place: '1:13', words: /closing quote/ },
  ];
  for (const { text, place, words } of table) {
    const { reports, messages } = read(text);
    t.strictSame(reports, [`${place} settings/invalid`], text);
    t.match(messages, [words], text);
  }
});

t.test('a key that is written twice is told, as in every file', async (t) => {
  t.strictSame(read('cni: calico\ncni: flannel\n').reports, ['2:1 parse/duplicate-key']);
});

t.test('all mistakes are told at once, and cost nothing but themselves', async (t) => {
  const { settings, reports } = read('cni: calicoo\npodCIDRs: [10.0.0.0/8, x]\nnamespace: shop\nseverity: {}\n');
  t.strictSame(reports.toSorted(), ['1:6 settings/invalid', '2:24 settings/invalid', '4:1 settings/invalid']);
  t.equal(settings.namespace, 'shop');
  t.equal(settings.cni, undefined);
  t.equal(settings.podCidrs, undefined, 'half a pool would be a claim that nobody made');
});

t.test('errors and what guards trust can be raised and never lowered, everything else can be either', async (t) => {
  const levels = ['off', 'notice', 'warning', 'error'] as const;
  const declared = definitions();
  t.ok(declared.some(({ severity, guardsTrust }) => guardsTrust && severity === 'warning'));
  t.ok(declared.some(({ severity, guardsTrust }) => !guardsTrust && severity === 'warning'));
  for (const { code, severity, guardsTrust } of declared) {
    for (const level of levels) {
      const { settings, reports } = read(`severities: {${code}: ${level}}\n`);
      const isRefused = (guardsTrust || severity === 'error') && levels.indexOf(level) < levels.indexOf(severity);
      t.strictSame(reports, isRefused ? [`1:${16 + code.length} settings/lowered-severity`] : [], `${code}: ${level}`);
      t.equal(settings.severities.get(code), isRefused ? undefined : level);
    }
  }
});

t.test('what keeps a wrong green from looking right can not be silenced', async (t) => {
  const guards = definitions().flatMap(({ code, guardsTrust, severity }) =>
    guardsTrust && severity !== 'error' ? [code] : [],
  );
  const wanted = [
    ...['cni/not-enforced', 'policy/not-evaluated', 'parse/unevaluated-chart', 'parse/unevaluated-template'],
    ...['parse/unevaluated-encrypted', 'discover/binary', 'discover/link-outside', 'test/suspicious'],
  ];
  t.strictSame(
    wanted.filter((code) => !guards.includes(code)),
    [],
  );
});

t.test('values of variables are texts under names that a variable can have', async (t) => {
  const { settings, reports } = read('variables: {A: a, B: 80, c-d: x}\n');
  t.strictSame(
    settings.variables.map(({ name }) => name),
    ['A'],
  );
  t.strictSame([...reports].sort(), ['1:22 settings/invalid', '1:26 settings/invalid']);
});
