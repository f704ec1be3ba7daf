import t from 'tap';
import { summary, testReports } from '../../src/report/index.js';
import { exitCode } from '../../src/result.js';
import { UsageError } from '../../src/run.js';
import { cniText, report } from '../answer/run-files.js';

const web = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
`;
const closed = (peer = '') => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed, namespace: shop}
spec: {podSelector: {}, policyTypes: [Ingress], ingress: [${peer}]}
`;
const test = (spec = '', from = 'internet') => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
${spec === '' ? '' : `  ${spec}\n`}  cases: [{name: one, from: ${from}, to: shop/web, expect: deny}]
`;

/** The report on a closed shop and one case, beside settings. */
function reportBy(settings: string, { spec = '', from = 'internet', peer = '', options = {} } = {}) {
  const files = { 'web.yaml': web + closed(peer), 'test.yaml': test(spec, from) };
  return report(settings === '' ? files : { ...files, 'reachspec.yaml': settings }, options);
}

t.test('the version of Calico is the one of the settings where nothing else tells it (calico.md §15)', async (t) => {
  const table = [
    { settings: 'cni: calico', spec: '', expect: 'calico@3.30 (settings)' },
    { settings: 'cni: canal', spec: '', expect: 'canal@3.30 (settings)' },
    { settings: 'cni: calico@3.31', spec: '', expect: 'calico@3.31 (settings)' },
    { settings: 'cni: kindnet', spec: '', expect: 'kindnet (settings)' },
    { settings: '', spec: 'cni: calico', expect: 'calico@3.30 (test)' },
  ];
  for (const { settings, spec, expect } of table) {
    const text = `calicoVersion: "3.30"\n${settings}\n`;
    const { suites } = report({ 'web.yaml': web, 'test.yaml': test(spec), 'reachspec.yaml': text });
    t.strictSame(suites.map(cniText), [expect], settings + spec);
  }
});

// language.md §7
t.test('the CNI of the settings goes after flag and test, and before what is recognised', async (t) => {
  const flannel = `---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: kube-flannel-ds, namespace: kube-flannel}
spec: {template: {metadata: {labels: {app: flannel}}, spec: {containers: [{name: a, image: flannel/flannel}]}}}
`;
  const table = [
    { cni: 'calico@3.31', flag: undefined, spec: '', expect: 'calico@3.31 (settings)' },
    { cni: 'calico', flag: 'cilium', spec: '', expect: 'cilium (flag)' },
    { cni: 'calico', flag: undefined, spec: 'cni: cilium', expect: 'cilium (test)' },
    { cni: undefined, flag: undefined, spec: '', expect: 'flannel (recognised)' },
  ];
  for (const { cni, flag, spec, expect } of table) {
    const files = { 'web.yaml': web + closed() + flannel, 'test.yaml': test(spec) };
    const { suites } = report(cni === undefined ? files : { ...files, 'reachspec.yaml': `\ncni: ${cni}\n` }, {
      cni: flag,
    });
    t.strictSame(suites.map(cniText), [expect]);
    if (expect.endsWith('(settings)')) t.match(suites[0]?.cni, { file: 'reachspec.yaml', line: 2 });
  }
});

t.test('a CNI of the settings is a declared one: what it does not enforce changes nothing', async (t) => {
  t.match(reportBy('cni: flannel'), { suites: [{ cases: [{ status: 'failed' }] }] });
  t.match(reportBy('cni: calico'), { suites: [{ cases: [{ status: 'passed' }] }], diagnostics: [] });
});

t.test('the pod ranges of the settings go after those of test and flag (language.md §6)', async (t) => {
  const table = [
    { settings: '', spec: '', flag: [], status: 'errored' },
    { settings: 'podCIDRs: [192.168.0.0/16]', spec: '', flag: [], status: 'passed' },
    { settings: 'podCIDRs: [10.0.0.0/8]', spec: '', flag: [], status: 'failed' },
    { settings: 'podCIDRs: [10.0.0.0/8]', spec: '', flag: ['192.168.0.0/16'], status: 'passed' },
    { settings: 'podCIDRs: [192.168.0.0/16]', spec: 'podCIDRs: [10.0.0.0/8]', flag: [], status: 'failed' },
  ];
  const client = web.replaceAll('web', 'client');
  const peer = '{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}';
  for (const { settings, spec, flag, status } of table) {
    const files = { 'web.yaml': `${web}---\n${client}${closed(peer)}`, 'test.yaml': test(spec, 'shop/client') };
    const all = settings === '' ? files : { ...files, 'reachspec.yaml': settings };
    t.equal(report(all, { podCidrs: flag }).suites[0]?.cases[0]?.status, status, `${settings} ${spec} ${flag}`);
  }
});

t.test('the namespace of objects that name none is that of the flag, else that of the settings', async (t) => {
  const files = {
    'web.yaml': (web + closed()).replaceAll(', namespace: shop', ''),
    'test.yaml': test(),
    'reachspec.yaml': 'namespace: shop',
  };
  t.equal(report(files).suites[0]?.cases[0]?.status, 'passed');
  t.equal(report(files, { namespace: 'other' }).suites[0]?.cases[0]?.status, 'errored');
});

t.test('labels of undeclared namespaces are assumed as flag or settings say', async (t) => {
  const peer = '{from: [{namespaceSelector: {matchLabels: {team: sre}}}]}';
  const other = `---\n${web.replaceAll('web', 'client').replace('namespace: shop', 'namespace: other')}`;
  const statusOf = (settings: string, options = {}) => {
    const files = { 'web.yaml': web + other + closed(peer), 'test.yaml': test('', 'other/client') };
    const all = settings === '' ? files : { ...files, 'reachspec.yaml': settings };
    return report(all, options).suites[0]?.cases[0]?.status;
  };
  t.equal(statusOf(''), 'errored');
  t.equal(statusOf('undeclaredNamespaces: unlabelled'), 'passed');
  t.equal(statusOf('undeclaredNamespaces: unlabelled', { undeclaredNamespaces: 'unknown' }), 'errored');
});

t.test('a diagnostic is left out, lowered or raised as the settings say, and the exit code follows', async (t) => {
  const peer = 'null';
  const table = [
    { level: '', found: 'warning', code: 1 },
    { level: 'off', found: undefined, code: 1 },
    { level: '"off"', found: undefined, code: 1 },
    { level: 'notice', found: 'notice', code: 1 },
    { level: 'error', found: 'error', code: 2 },
  ];
  for (const { level, found, code } of table) {
    const result = reportBy(level === '' ? '' : `severities: {kubernetes/null-rule: ${level}}`, { peer });
    t.equal(result.diagnostics.find((each) => each.code === 'kubernetes/null-rule')?.severity, found, level);
    t.equal(exitCode(result), code, level);
  }
});

t.test('strict validation of ranges is on from 1.36, which no setting can lower (A.9)', async (t) => {
  const peer = '{from: [{ipBlock: {cidr: 10.0.0.1/8}}]}';
  const table = [
    { version: undefined, severity: 'warning', status: 'failed' },
    { version: '1.35.7', severity: 'warning', status: 'failed' },
    { version: '1.36', severity: 'error', status: 'errored' },
    { version: 'v1.36.0', severity: 'error', status: 'errored' },
    { version: '2.0', severity: 'error', status: 'errored' },
  ];
  for (const { version, severity, status } of table) {
    const reports = 'severities: {kubernetes/legacy-cidr: warning}\n';
    const settings = version === undefined ? reports : `${reports}kubernetesVersion: "${version}"`;
    const result = reportBy(settings, { peer, from: '10.1.2.3' });
    t.match(result.diagnostics, [{ code: 'kubernetes/legacy-cidr', severity }], `${version}`);
    t.equal(result.suites[0]?.cases[0]?.status, status, `${version}`);
  }
});

t.test('broken settings are errors of the run, all of them at once', async (t) => {
  const result = reportBy('cnii: calico\nnamespace: x\npodCIDRs: [y]\n');
  t.equal(exitCode(result), 2);
  t.strictSame(
    result.diagnostics.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`),
    ['reachspec.yaml:1:1 settings/invalid', 'reachspec.yaml:3:12 settings/invalid'],
  );
  t.equal(result.suites[0]?.cases[0]?.status, 'errored');
});

t.test('the settings file is no manifest and no test, and the report says that it was read', async (t) => {
  const { inputs, diagnostics } = reportBy('apiVersion: reachspec.dev/v1alpha1\nkind: Settings\n');
  t.match(inputs, { files: 2, documents: 3, skipped: [], settings: 'reachspec.yaml' });
  t.strictSame(diagnostics, []);
  t.notOk('settings' in reportBy('').inputs);
  const shown = (settings: string) =>
    [...testReports.pretty(reportBy(settings), { colour: 'never', detail: 'full' })].join('');
  t.match(shown('namespace: shop'), /^Settings: reachspec\.yaml$/m);
  t.notMatch(shown(''), /^Settings/m);
  t.match(summary(reportBy('namespace: shop')), /; settings: `reachspec\.yaml`/);
  t.notMatch(summary(reportBy('')), /settings/);
});

t.test('the settings among given files are those of the root, or those that are named', async (t) => {
  const files = { 'web.yaml': web + closed(), 'test.yaml': test() };
  const cniOf = (more: Readonly<Record<string, string>>, config?: string) =>
    report({ ...files, ...more }, { config }).suites.map(cniText)[0];
  t.equal(cniOf({ 'reachspec.yml': 'cni: calico' }), 'calico (settings)');
  t.equal(cniOf({ 'ci/reachspec.yaml': 'cni: calico' }), 'conformant (default)');
  t.equal(cniOf({ 'ci/reachspec.yaml': 'cni: calico' }, './ci/reachspec.yaml'), 'calico (settings)');
  t.throws(() => cniOf({ 'ci/reachspec.yaml': '' }, 'ci/reachspec.yml'), UsageError);
  const both = report({ ...files, 'reachspec.yaml': 'cni: calico', 'reachspec.yml': 'cni: flannel' });
  t.match(both.diagnostics, [{ code: 'settings/two-files', file: 'reachspec.yml' }]);
  t.equal(both.inputs.files, 2);
});

t.test('kinds of the user make pods where the settings say', async (t) => {
  const app = web
    .replace('v1\nkind: Pod', 'example.com/v1\nkind: App')
    .replace(/spec: .*/, 'spec: {runs: {metadata: {labels: {app: web}}, spec: {image: a}}}');
  const files = { 'web.yaml': app + closed(), 'test.yaml': test() };
  const settings = 'podTemplatePaths: [{group: example.com, kind: App, path: spec.runs}]';
  t.equal(report({ ...files, 'reachspec.yaml': settings }).suites[0]?.cases[0]?.status, 'passed');
  t.equal(report(files).suites[0]?.cases[0]?.status, 'errored');
});

t.test('the pods behind an Ingress are those that the settings name', async (t) => {
  const manifests = `${web}---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {ingressClassName: edge, defaultBackend: {service: {name: web, port: {number: 80}}}}
${closed('{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: edge}}}]}')}`;
  const cases = '[{name: one, from: internet, via: ingress, to: shop/web, ports: [TCP/80], expect: allow}]';
  const entry = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec: {cases: ${cases}}\n`;
  const statusOf = (namespace: string) => {
    const settings = `ingressControllers: [{name: edge, namespace: ${namespace}, podLabels: {app: edge}, ingressClasses: [edge]}]`;
    const files = { 'web.yaml': manifests, 'test.yaml': entry };
    const all = namespace === '' ? files : { ...files, 'reachspec.yaml': settings };
    return report(all).suites[0]?.cases[0]?.status;
  };
  t.equal(statusOf(''), 'errored');
  t.equal(statusOf('edge'), 'passed');
  t.equal(statusOf('other'), 'failed');
});

t.test(
  'a `cni` of the settings that names no profile settles nothing: what hangs on it is an error (language.md §7)',
  async (t) => {
    const statuses = (settings: string, spec = '', options = {}) =>
      reportBy(settings, { spec, options }).suites.flatMap(({ cases }) => cases.map(({ status }) => status));
    for (const cni of ['calcio', '[calico]', '7']) {
      t.strictSame(statuses(`cni: ${cni}`), ['errored'], cni);
      t.strictSame(statuses(`cni: ${cni}`, 'cni: calico'), ['passed'], cni);
      t.strictSame(statuses(`cni: ${cni}`, '', { cni: 'calico' }), ['passed'], cni);
    }
  },
);
