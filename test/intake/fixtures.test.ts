import t from 'tap';
import { run } from '../../src/index.js';
import { report, reportOn, rowsOf, toldOf } from '../answer/run-files.js';
import { namespace, policy, shop } from '../oracle/closed/closed-manifests.js';

const query = (service: string, port: string) => `{from: shop/web, to: ${service}, ports: [${port}], expect: allow}`;
const asksShop = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}';

/** The row of one case beside fixtures, and every code of the report. */
function judge(fixtures: string, test: string, manifests = shop) {
  const told = reportOn({ manifests, spec: `fixtures: [${fixtures}]`, cases: [test] });
  return { row: rowsOf(told)[0], codes: told.diagnostics.map(({ code }) => code), told: toldOf(told) };
}

t.test('each builtin is the DNS of a cluster, and its ports are those of its pods (language.md §1)', async (t) => {
  const unresolved = (place: string, port: string) =>
    policy(place, 'dns', `{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}], ports: [${port}]}]}`);
  const table = [
    { builtin: 'kube-dns', to: 'kube-system/service/kube-dns', port: 'UDP/53', pods: '{port: 53, protocol: UDP}' },
    { builtin: 'kube-dns', to: 'kube-system/service/kube-dns', port: 'TCP/53', pods: '{port: dns-tcp}' },
    { builtin: 'kube-dns', to: 'kube-system/coredns', port: 'TCP/9153', pods: '{port: metrics}' },
    {
      builtin: 'coredns-openshift',
      to: 'openshift-dns/service/dns-default',
      port: 'UDP/53',
      pods: '{port: 5353, protocol: UDP}',
    },
    { builtin: 'coredns-openshift', to: 'openshift-dns/dns-default', port: 'TCP/5353', pods: '{port: dns-tcp}' },
    { builtin: 'node-local-dns', to: 'kube-system/node-local-dns', port: 'UDP/53', pods: '{port: 99}' },
  ];
  for (const { builtin, to, port, pods } of table) {
    const [place = ''] = to.split('/');
    const { row, codes } = judge(`{builtin: ${builtin}}`, query(to, port), shop + unresolved(place, pods));
    t.equal(row?.status, 'passed', `${builtin} ${port}: ${row?.message}`);
    t.strictSame(codes, builtin === 'node-local-dns' ? ['policy/host-network'] : [], builtin);
  }
});

t.test('what a builtin is selected by: its labels and the name of its namespace', async (t) => {
  const to = (peer: string) =>
    policy('shop', 'out', `{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{to: [${peer}]}]}`);
  const table = [
    { peer: '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}', status: 'passed' },
    { peer: '{namespaceSelector: {}, podSelector: {matchLabels: {k8s-app: kube-dns}}}', status: 'passed' },
    { peer: '{namespaceSelector: {}, podSelector: {matchLabels: {app: coredns}}}', status: 'failed' },
    { peer: '{namespaceSelector: {matchLabels: {team: ops}}}', status: 'failed' },
  ];
  for (const { peer, status } of table) {
    const { row } = judge('{builtin: kube-dns}', query('kube-system/service/kube-dns', 'UDP/53'), shop + to(peer));
    t.equal(row?.status, status, `${peer}: ${row?.message}`);
  }
});

t.test('the Namespace of a builtin steps back where another one is declared', async (t) => {
  const out = policy(
    'shop',
    'out',
    '{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {matchLabels: {team: ops}}}]}]}',
  );
  const kubeSystem = '{apiVersion: v1, kind: Namespace, metadata: {name: kube-system, labels: {team: ops}}}';
  const table = [
    { says: 'by a manifest', fixtures: '{builtin: kube-dns}', manifests: namespace('kube-system', '{team: ops}') },
    { says: 'by a fixture', fixtures: `{builtin: kube-dns}, ${kubeSystem}`, manifests: '' },
    {
      says: 'by two builtins',
      fixtures: `{builtin: kube-dns}, {builtin: node-local-dns}, ${kubeSystem}`,
      manifests: '',
    },
    {
      says: 'by the builtin again',
      fixtures: `${kubeSystem}, {builtin: kube-dns}, {builtin: kube-dns}`,
      manifests: '',
    },
  ];
  for (const { says, fixtures, manifests } of table) {
    const asks = query('kube-system/service/kube-dns', 'UDP/53');
    const { row, codes } = judge(fixtures, asks, shop + out + manifests);
    t.equal(row?.status, 'passed', `${says}: ${row?.message}`);
    t.strictSame(codes, [], says);
  }
});

t.test('a fixture that redefines an object costs its file, and is told once (language.md §1)', async (t) => {
  const table = [
    '{apiVersion: v1, kind: Namespace, metadata: {name: shop}}',
    '{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: a}}}',
    '{apiVersion: v1, kind: Pod, metadata: {name: db, namespace: shop}}',
    '{builtin: kube-dns}',
  ];
  const dns =
    '---\napiVersion: v1\nkind: Service\nmetadata: {name: kube-dns, namespace: kube-system}\nspec: {selector: {a: b}}\n';
  for (const fixture of table) {
    const { row, codes } = judge(fixture, asksShop, shop + (fixture.includes('builtin') ? dns : ''));
    t.match(row, { status: 'errored', message: /a fixture may only add/ }, fixture);
    t.strictSame(codes, ['test/redefining-fixture'], fixture);
  }
});

t.test('what is no fixture costs its file, and what is meant is told at its place', async (t) => {
  const table = [
    { fixture: '{builtin: kubedns}', words: /no builtin fixture `kubedns`; did you mean `kube-dns`\?/ },
    { fixture: '{builtin: toString}', words: /expected one of kube-dns, coredns-openshift, node-local-dns/ },
    { fixture: '{builtin: 7}', words: /`builtin` is no name; expected one of kube-dns/ },
    {
      fixture: '{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}',
      words: /`ConfigMap` can't change a verdict; remove it/,
    },
    { fixture: '{apiVersion: v1, kind: Namespce, metadata: {name: x}}', words: /did you mean `Namespace`\?/ },
    { fixture: '{metadata: {name: x}}', words: /found no `kind`/ },
  ];
  for (const { fixture, words } of table) {
    const { row, told } = judge(fixture, asksShop);
    t.match(row, { status: 'errored', message: words }, fixture);
    t.strictSame(told, ['4:14 test/unusable-fixture'], fixture);
  }
});

t.test('a policy, a workload, a list: whatever changes a verdict may be a fixture', async (t) => {
  const shut =
    '{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: shut, namespace: shop}, spec: {podSelector: {}}}';
  const probe = '{apiVersion: v1, kind: Pod, metadata: {name: probe, namespace: shop}}';
  const asks = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: deny, because: [NetworkPolicy/shop/shut]}';
  t.match(judge(shut, asks).row, { status: 'passed' });
  t.match(judge(shut, asksShop).row, { status: 'failed' });
  const probes = '{from: shop/probe, to: shop/db, ports: [TCP/5432], expect: allow}';
  t.match(judge(probe, probes).row, { status: 'passed' });
  t.match(judge(`{apiVersion: v1, kind: List, items: [${probe}]}`, probes).row, { status: 'passed' });
});

t.test('only its own file sees a fixture (language.md §1)', async (t) => {
  const probe = '{apiVersion: v1, kind: Pod, metadata: {name: probe, namespace: shop}}';
  const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n';
  const cases = '  cases:\n    - {name: a, from: shop/probe, to: shop/db, ports: [TCP/5432], expect: allow}\n';
  const { suites } = report({
    'manifests.yaml': shop,
    'one.yaml': `${head}  fixtures: [${probe}]\n${cases}`,
    'two.yaml': head + cases,
  });
  const statuses = suites.map(({ file, cases: rows }) => [file, rows[0]?.status]);
  t.strictSame(statuses, [
    ['one.yaml', 'passed'],
    ['two.yaml', 'errored'],
  ]);
});

t.test(
  'a fixture of an API group that does not serve its kind is an error, and so is one without a name',
  async (t) => {
    for (const fixture of [
      '{apiVersion: v1, kind: NetworkPolicy, metadata: {name: shut, namespace: shop}}',
      '{apiVersion: v1, kind: Namespace}',
    ]) {
      const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec:
  fixtures: [${fixture}]
  cases: [{name: a, from: shop/a, to: shop/b, ports: [TCP/80], expect: allow}]
`;
      const pods = ['a', 'b'].map((name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\n`);
      const report = run([
        { path: 'pods.yaml', text: pods.join('---\n') },
        { path: 'test.yaml', text: test },
      ]);
      t.strictSame(
        report.suites.flatMap(({ cases }) => cases.map(({ status }) => status)),
        ['errored'],
        fixture,
      );
    }
  },
);
