import t from 'tap';
import { report, reportOn, rowsOf } from '../answer/run-files.js';
import { base, config, judgeRows, own, type Row, tier, wide } from './cilium-rows.js';

const webOnly = own('ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]');
const dns =
  '{toEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": kube-system}}], toPorts: [{ports: [{port: "53"}], rules: {dns: [{matchPattern: "*"}]}}]}';
const names = own(`egress: [${dns}, {toFQDNs: [{matchPattern: "*.example.com"}]}]`);

const toDb = 'dev/tool > shop/db TCP/80';

const rows: readonly Row[] = [
  { says: 'a pod that the policy names', manifests: webOnly, asks: 'shop/web > shop/db TCP/80', is: 'allow' },
  { says: 'another pod', manifests: webOnly, asks: toDb, is: 'deny' },
  { says: 'a policy under another CNI', manifests: webOnly, asks: toDb, is: 'allow', cni: 'calico' },
  { says: 'a policy under no CNI', manifests: webOnly, asks: toDb, is: 'unknown', cni: '' },
  { says: 'a kind that GKE does not serve', manifests: webOnly, asks: toDb, is: 'allow', cni: 'gke-dataplane-v2' },
  { says: 'a kind that AKS serves', manifests: webOnly, asks: toDb, is: 'deny', cni: 'azure-cilium' },
  { says: 'audit mode', manifests: webOnly + config('policy-audit-mode: "true"'), asks: toDb, is: 'allow' },
  { says: 'no policies at all', manifests: webOnly + config('enable-policy: never'), asks: toDb, is: 'allow' },
  {
    says: 'a kind that is off',
    manifests: webOnly + config('enable-cilium-network-policy: "false"'),
    asks: toDb,
    is: 'allow',
  },
  {
    says: 'another kind that is off',
    manifests: webOnly + config('enable-k8s-networkpolicy: "false"'),
    asks: toDb,
    is: 'deny',
  },
  { says: 'every pod isolated', manifests: config('enable-policy: always'), asks: toDb, is: 'deny' },
  { says: 'a switch that is not understood', manifests: config('enable-policy: often'), asks: toDb, is: 'unknown' },
  {
    says: 'a direction left open',
    manifests: own('enableDefaultDeny: {ingress: false}, ingress: [{fromEndpoints: [{}]}]'),
    asks: toDb,
    is: 'allow',
  },
  {
    says: 'a direction left open, which is not read',
    manifests:
      own('enableDefaultDeny: {ingress: false}, ingress: [{fromEndpoints: [{}]}]') +
      config('enable-non-default-deny-policies: "false"'),
    asks: toDb,
    is: 'deny',
  },
  { says: 'a node, isolated', manifests: own('ingress: [{}]'), asks: 'shop/agent > shop/db TCP/80', is: 'deny' },
  {
    says: 'a node, by `host`',
    manifests: own('ingress: [{fromEntities: [host]}]'),
    asks: 'shop/agent > shop/db TCP/80',
    is: 'unknown',
  },
  {
    says: 'a node, by `remote-node`',
    manifests: own('ingress: [{fromEntities: [remote-node]}]'),
    asks: 'shop/agent > shop/db TCP/80',
    is: 'allow',
  },
  {
    says: 'to a node, by `remote-node`',
    manifests: own('egress: [{toEntities: [remote-node]}]'),
    asks: 'shop/db > shop/agent TCP/80',
    is: 'unknown',
  },
  {
    says: 'to a node, by `cluster`',
    manifests: own('egress: [{toEntities: [cluster]}]'),
    asks: 'shop/db > shop/agent TCP/80',
    is: 'allow',
  },
  {
    says: 'other nodes, by `host`',
    manifests: own('ingress: [{fromEntities: [host]}]'),
    asks: 'nodes > shop/db TCP/80',
    is: 'deny',
  },
  {
    says: 'a policy for nodes',
    manifests: wide('nodeSelector: {}, ingress: [{fromEntities: [world]}]'),
    asks: 'shop/web > shop/agent TCP/80',
    is: 'allow',
  },
  {
    says: 'a policy for nodes with the host firewall',
    manifests: wide('nodeSelector: {}, ingress: [{fromEntities: [world]}]') + config('enable-host-firewall: "true"'),
    asks: 'shop/web > shop/agent TCP/80',
    is: 'deny',
  },
  { says: 'a name that may be looked up', manifests: names, asks: 'shop/db > api.example.com TCP/443', is: 'allow' },
  { says: 'another name', manifests: names, asks: 'shop/db > example.org TCP/443', is: 'deny' },
  { says: 'a name one level deeper', manifests: names, asks: 'shop/db > a.api.example.com TCP/443', is: 'deny' },
  { says: 'an address', manifests: names, asks: 'shop/db > 203.0.113.9 TCP/443', is: 'deny' },
  { says: 'many addresses', manifests: names, asks: 'shop/db > internet TCP/443', is: 'unknown' },
  {
    says: 'a name that nothing looks up',
    manifests: own('egress: [{toFQDNs: [{matchName: a.example.com}]}]'),
    asks: 'shop/db > a.example.com TCP/443',
    is: 'deny',
  },
  { says: 'ranges that hold no pods', manifests: own('ingress: [{fromCIDR: [0.0.0.0/0]}]'), asks: toDb, is: 'deny' },
  {
    says: 'ranges that hold pods',
    manifests: own('ingress: [{fromCIDR: [0.0.0.0/0]}]') + config('policy-cidr-match-mode: pods'),
    asks: toDb,
    is: 'allow',
  },
  {
    says: 'a group of ranges that is nowhere',
    manifests: own('egress: [{toCIDRSet: [{cidrGroupRef: g}]}]'),
    asks: 'shop/db > 203.0.113.9 TCP/80',
    is: 'unknown',
  },
  {
    says: 'a group of ranges that is nowhere, asked of a pod',
    manifests: own('egress: [{toCIDRSet: [{cidrGroupRef: g}]}]'),
    asks: 'shop/db > dev/tool TCP/80',
    is: 'deny',
  },
  {
    says: 'a Service that is nowhere',
    manifests: own(
      'egress: [{toServices: [{k8sService: {serviceName: s, namespace: dev}}], toPorts: [{ports: [{port: "80", protocol: TCP}]}]}]',
    ),
    asks: 'shop/db > 203.0.113.9 TCP/80',
    is: 'unknown',
  },
  {
    says: 'a Service that is nowhere, at another port',
    manifests: own(
      'egress: [{toServices: [{k8sService: {serviceName: s, namespace: dev}}], toPorts: [{ports: [{port: "80", protocol: TCP}]}]}]',
    ),
    asks: 'shop/db > 203.0.113.9 TCP/81',
    is: 'deny',
  },
  { says: 'an entity of 1.20', manifests: own('ingress: [{fromEntities: [cluster-mesh]}]'), asks: toDb, is: 'allow' },
  {
    says: 'an entity of 1.20 before',
    manifests: own('ingress: [{fromEntities: [cluster-mesh]}]'),
    asks: toDb,
    is: 'unknown',
    cni: 'cilium@1.19',
  },
  {
    says: 'rules of Kafka before they were gone',
    manifests: own('ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{}]}}]}]'),
    asks: 'dev/tool > shop/db TCP/81',
    is: 'deny',
    cni: 'cilium@1.19',
  },
  {
    says: 'rules of Kafka',
    manifests: own('ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {kafka: [{}]}}]}]'),
    asks: 'dev/tool > shop/db TCP/81',
    is: 'unknown',
  },
  {
    says: 'a field of 1.16 before',
    manifests: own('enableDefaultDeny: {ingress: true}, ingress: [{}]'),
    asks: toDb,
    is: 'unknown',
    cni: 'cilium@1.15',
  },
  {
    says: 'no layer 7 proxy',
    manifests:
      own('egress: [{toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{}]}}]}]') +
      config('enable-l7-proxy: "false"'),
    asks: 'shop/db > dev/tool TCP/81',
    is: 'unknown',
  },
  {
    says: 'tiers that nobody switched on',
    manifests: tier('t', 'tier: Admin, priority: 1, ingress: [{action: Deny, from: [{namespaces: {}}]}]'),
    asks: toDb,
    is: 'unknown',
  },
  {
    says: 'tiers',
    manifests:
      tier('t', 'tier: Admin, priority: 1, ingress: [{action: Deny, from: [{namespaces: {}}]}]') +
      config('enable-k8s-cluster-network-policy: "true"'),
    asks: toDb,
    is: 'deny',
  },
  {
    says: 'a baseline that allows, before isolation denies',
    manifests:
      webOnly +
      tier('t', 'tier: Baseline, priority: 1, ingress: [{action: Accept, from: [{namespaces: {}}]}]') +
      config('enable-k8s-cluster-network-policy: "true"'),
    asks: toDb,
    is: 'allow',
  },
  { says: 'ICMP, isolated', manifests: webOnly, asks: 'dev/tool > shop/db ICMP/8', is: 'deny' },
];

judgeRows(rows);

/** What else may reach `shop/db`, by the list that a closed world is asked with. */
const closed: readonly (readonly [string, string, string])[] = [
  ['ingress: [{fromEndpoints: [{}]}]', 'to: shop/db, onlyFrom: [shop/*]', 'passed'],
  ['ingress: [{fromEndpoints: [{}]}]', 'to: shop/db, onlyFrom: [shop/web]', 'failed'],
  ['ingress: [{fromEntities: [world]}]', 'to: shop/db, onlyFrom: [0.0.0.0/0, "::/0"]', 'passed'],
  ['ingress: [{fromEntities: [world]}]', 'to: shop/db, onlyFrom: [cluster]', 'failed'],
  ['ingress: [{fromEntities: [host]}]', 'to: shop/db, onlyFrom: [shop/web]', 'passed'],
  ['ingress: [{fromEntities: [remote-node]}]', 'to: shop/db, onlyFrom: [shop/web]', 'failed'],
  ['ingress: [{fromEntities: [remote-node]}]', 'to: shop/db, onlyFrom: [nodes]', 'passed'],
  [
    'ingress: [{fromEndpoints: [{}]}], ingressDeny: [{fromEntities: [all]}]',
    'to: shop/db, onlyFrom: [0.0.0.0/0]',
    'passed',
  ],
  [
    `egress: [${dns}, {toFQDNs: [{matchName: a.example.com}]}]`,
    'from: shop/db, ports: [TCP/443], onlyTo: [shop/web]',
    'errored',
  ],
  [
    `egress: [${dns}, {toFQDNs: [{matchName: a.example.com}]}]`,
    'from: shop/db, ports: [TCP/443], onlyTo: [a.example.com]',
    'passed',
  ],
  ['egress: [{toEntities: [kube-apiserver]}]', 'from: shop/db, onlyTo: [shop/web]', 'failed'],
  ['egress: [{toCIDR: [203.0.113.0/24]}]', 'from: shop/db, onlyTo: [203.0.113.0/24]', 'passed'],
];

for (const [spec, asks, status] of closed) {
  t.test(`the closed world of Cilium: ${spec} ${asks}`, async (t) => {
    const report = reportOn({ manifests: base + own(spec), cases: [`{${asks}}`], options: { cni: 'cilium' } });
    t.equal(rowsOf(report)[0]?.status, status, rowsOf(report)[0]?.message ?? '');
  });
}

t.test('what layer 7 narrows is errored where it is asked as a whole, and told (language.md §3)', async (t) => {
  const http = (more = '') =>
    own(
      `ingress: [{fromEndpoints: [{}], toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: /v1/.*}, {path: /v2}]}}]}${more}]`,
    );
  const ask = (manifests: string, expect: string) =>
    rowsOf(
      reportOn({
        manifests: base + manifests,
        cases: [`{from: shop/web, to: shop/db, ports: [TCP/80], expect: ${expect}}`],
        options: { cni: 'cilium' },
      }),
    )[0];
  const narrowed = ask(http(), 'allow');
  t.equal(narrowed?.status, 'errored');
  t.equal(narrowed?.actual, 'allow');
  t.match(narrowed?.message, /`HTTP GET \/v1\/\.\*` or `HTTP \/v2` only, and everything was asked for/);
  t.strictSame(
    narrowed?.decisions.map(({ only }) => only),
    [undefined, ['HTTP GET /v1/.*', 'HTTP /v2']],
  );
  t.equal(ask(http(), 'deny')?.status, 'failed');
  t.equal(ask(http(', {fromEndpoints: [{matchLabels: {app: web}}]}'), 'allow')?.status, 'passed');
  const open = http().replace('ingress:', 'enableDefaultDeny: {ingress: false}, ingress:');
  t.equal(ask(open, 'allow')?.status, 'passed');
});

t.test('every denial that decides is named', async (t) => {
  const deny = (name: string) => own('ingressDeny: [{fromEntities: [all]}]').replace('name: p', `name: ${name}`);
  const [row] = rowsOf(
    reportOn({
      manifests: base + deny('a') + deny('b') + webOnly,
      cases: ['{from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}'],
      options: { cni: 'cilium' },
    }),
  );
  t.strictSame(
    row?.decisions.map(({ policy, rule }) => `${policy} ${rule}`),
    [
      'undefined undefined',
      ...['a', 'b'].map((name) => `CiliumNetworkPolicy.cilium.io/shop/${name} spec.ingressDeny[0]`),
    ],
  );
});

t.test('the settings say what the chart says, and go before it', async (t) => {
  const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: t}
spec: {cases: [{name: a, from: dev/tool, to: shop/db, ports: [TCP/80], expect: deny}]}
`;
  const statusOf = (settings: string, found = '') =>
    rowsOf(report({ 'm.yaml': base + found, 't.yaml': test, 'reachspec.yaml': settings }))[0]?.status;
  t.equal(statusOf('cni: cilium\n'), 'failed');
  t.equal(statusOf('cni: cilium\ncilium: {policyEnforcementMode: always}\n'), 'passed');
  t.equal(statusOf('cilium: {policyEnforcementMode: always}\n', config('enable-policy: never')), 'passed');
  t.equal(statusOf('cni: calico\ncilium: {policyEnforcementMode: always}\n'), 'failed');
});
