import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';

const pod = (name: string, labels: string, containers = '') =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}${labels}}}\nspec: {${containers}}\n`;
const web = pod('web', '', 'containers: []');
const db = (labels = '', containers = 'containers: []') => web + pod('db', labels, containers);
const policy = (spec: string) =>
  `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {namespace: shop, name: p${spec.length}}\nspec: {${spec}}\n`;
const configMap = (data: string) =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config, namespace: kube-system}\ndata: {ipam: kubernetes, ${data}}\n`;

const closed = policy('podSelector: {}, policyTypes: [Ingress]');
const fromWeb = 'from: [{podSelector: {matchLabels: {app: web}}}]';
const unnamed = policy(
  `podSelector: {matchLabels: {app: db}}, policyTypes: [Egress], ingress: [{${fromWeb}}], egress: [{}]`,
);
const unnamedEgress = policy(
  'podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress], ingress: [{}], egress: [{ports: [{port: 443}]}]',
);
const closesKey = (key: string) => policy(`podSelector: {matchExpressions: [{key: ${key}, operator: Exists}]}`);
const byName = policy('podSelector: {}, policyTypes: [Ingress], ingress: [{ports: [{port: http}]}]');
const anyRange = policy('podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]');
const ports = (...numbers: readonly number[]) =>
  `ports: [${numbers.map((number) => `{name: http, containerPort: ${number}}`).join(', ')}]`;
const sidecar = db('', `initContainers: [{restartPolicy: Always, ${ports(80)}}], containers: []`);
const init = db('', `initContainers: [{${ports(80)}}], containers: []`);
const twice = db('', `containers: [{${ports(80)}}, {${ports(8080)}}]`);
const bothProtocols = db(
  '',
  'containers: [{ports: [{name: http, containerPort: 80}]}, {ports: [{name: http, protocol: UDP, containerPort: 80}]}]',
);

const tcp = 'from: shop/web, to: shop/db, ports: [TCP/80]';
const sctp = 'from: shop/web, to: shop/db, ports: [SCTP/80]';
const outside = 'from: 203.0.113.9, to: shop/db, ports: [TCP/80]';

interface Row {
  readonly states: string;
  readonly manifests: string;
  readonly asks: string;
  /** By profile; `files` is what the manifests themselves name. */
  readonly is: Readonly<Record<string, 'allow' | 'deny' | 'unknown'>>;
}

const rows: readonly Row[] = [
  {
    states: 'a pod with a label `host` that a policy closes',
    manifests: db(', host: a') + closed,
    asks: tcp,
    is: { cilium: 'unknown', calico: 'deny', kindnet: 'deny', conformant: 'deny' },
  },
  {
    states: 'a pod beside one with a label `host`',
    manifests: db() + pod('other', ', host: a', 'containers: []') + closed,
    asks: tcp,
    is: { cilium: 'deny' },
  },
  { states: 'a label with the value `host`', manifests: db(', is: host') + closed, asks: tcp, is: { cilium: 'deny' } },
  {
    states: 'a pod with a label `host` without a policy',
    manifests: db(', host: a'),
    asks: tcp,
    is: { cilium: 'allow' },
  },
  {
    states: 'a pod with a label `init` without a policy',
    manifests: db(", init: ''"),
    asks: tcp,
    is: { cilium: 'unknown', calico: 'allow', kindnet: 'allow' },
  },
  {
    states: 'a pod with a label `init`, as a source',
    manifests: db(", init: ''"),
    asks: 'from: shop/db, to: shop/web, ports: [TCP/80]',
    is: { cilium: 'unknown', calico: 'allow' },
  },
  {
    states: 'rules for ingress in a policy for egress',
    manifests: db() + closed + unnamed,
    asks: tcp,
    is: {
      cilium: 'allow',
      'cilium@1.15': 'allow',
      kindnet: 'deny',
      calico: 'deny',
      'kube-router': 'deny',
      conformant: 'deny',
      antrea: 'unknown',
    },
  },
  {
    states: 'rules for ingress in a policy for egress, alone',
    manifests: db() + unnamed,
    asks: outside,
    is: { cilium: 'deny', kindnet: 'allow', calico: 'allow', conformant: 'allow', antrea: 'unknown' },
  },
  {
    states: 'rules for egress in a policy for ingress',
    manifests: db() + unnamedEgress,
    asks: tcp,
    is: { cilium: 'deny', kindnet: 'allow', calico: 'allow' },
  },
  {
    states: 'no rule for ingress in a policy for egress',
    manifests: db() + policy('podSelector: {}, policyTypes: [Egress], ingress: [], egress: [{}]'),
    asks: tcp,
    is: { cilium: 'allow' },
  },
  ...['statefulset.kubernetes.io/pod-name', 'pod-template-hash', 'controller-revision-hash', 'k8s.io/role'].map(
    (key): Row => ({
      states: `a policy on the label \`${key}\``,
      manifests: db(`, ${key}: a`) + closesKey(key),
      asks: tcp,
      is: { cilium: 'allow', calico: 'deny', kindnet: 'deny', 'azure-cilium': 'unknown' },
    }),
  ),
  {
    states: 'a peer without a label that is not seen',
    manifests:
      web +
      pod('db', '', 'containers: []') +
      policy(
        'podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchExpressions: [{key: topology.kubernetes.io/zone, operator: NotIn, values: [a]}]}}]}]',
      ),
    asks: tcp,
    is: { cilium: 'allow', calico: 'allow' },
  },
  {
    states: 'a policy on a label of an application',
    manifests: db(', app.kubernetes.io/name: a') + closesKey('app.kubernetes.io/name'),
    asks: tcp,
    is: { cilium: 'deny' },
  },
  {
    states: 'a policy on the name of a namespace',
    manifests:
      db() +
      policy(
        'podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}}]}]',
      ),
    asks: tcp,
    is: { cilium: 'allow' },
  },
  {
    states: 'a list of labels that leaves one out',
    manifests: db(', team: a') + configMap("labels: 'k8s:!team'") + closesKey('team'),
    asks: tcp,
    is: { files: 'allow', cilium: 'allow' },
  },
  {
    states: 'a list of labels that keeps one',
    manifests: db(', pod-template-hash: a') + configMap("labels: 'k8s:pod-template-hash.* k8s:app'") + closed,
    asks: tcp,
    is: { files: 'deny' },
  },
  {
    states: 'a list of labels that keeps others',
    manifests: db() + configMap("labels: 'k8s:team'") + closesKey('app'),
    asks: tcp,
    is: { files: 'allow' },
  },
  {
    states: 'a list of labels that can not be read',
    manifests: db() + configMap("labels: 'k8s:(a|b)'"),
    asks: tcp,
    is: { files: 'unknown', cilium: 'unknown', calico: 'allow' },
  },
  { states: 'SCTP without a policy', manifests: db(), asks: sctp, is: { cilium: 'unknown', calico: 'allow' } },
  {
    states: 'SCTP from outside',
    manifests: db(),
    asks: 'from: internet, to: shop/db, ports: [SCTP/80]',
    is: { cilium: 'unknown', kindnet: 'allow' },
  },
  {
    states: 'SCTP by a rule without ports',
    manifests: db() + policy('podSelector: {}, ingress: [{}]'),
    asks: sctp,
    is: { cilium: 'unknown', 'gke-dataplane-v2': 'unknown', terway: 'unknown' },
  },
  { states: 'SCTP that a policy denies', manifests: db() + closed, asks: sctp, is: { cilium: 'deny' } },
  {
    states: 'SCTP that is off',
    manifests: db() + configMap("enable-sctp: 'false'"),
    asks: sctp,
    is: { files: 'deny' },
  },
  { states: 'SCTP that is on', manifests: db() + configMap("enable-sctp: 'true'"), asks: sctp, is: { files: 'allow' } },
  {
    states: 'NetworkPolicies that are not read',
    manifests: db() + configMap("enable-k8s-networkpolicy: 'false'") + closed,
    asks: tcp,
    is: { files: 'allow', cilium: 'allow', calico: 'deny' },
  },
  {
    states: 'NetworkPolicies that are read',
    manifests: db() + configMap("enable-k8s-networkpolicy: 'true', enable-policy: default") + closed,
    asks: tcp,
    is: { files: 'deny' },
  },
  {
    states: 'an audit beside enforcement of every pod',
    manifests: db() + configMap("policy-audit-mode: 'true', enable-policy: always"),
    asks: tcp,
    is: { files: 'allow' },
  },
  ...['pods', 'nodes pods', 'pods,nodes'].map(
    (mode): Row => ({
      states: `ranges that match \`${mode}\``,
      manifests: db() + configMap(`policy-cidr-match-mode: '${mode}'`) + anyRange,
      asks: tcp,
      is: { files: 'allow' },
    }),
  ),
  ...["''", 'nodes'].map(
    (mode): Row => ({
      states: `ranges that match ${mode}`,
      manifests: db() + configMap(`policy-cidr-match-mode: ${mode}`) + anyRange,
      asks: tcp,
      is: { files: 'deny' },
    }),
  ),
  ...[
    'enable-policy: sometimes',
    'enable-policy: "${MODE}"',
    'enable-k8s-networkpolicy: maybe',
    'policy-cidr-match-mode: services',
    'label-prefix-file: /etc/labels.json',
    'allow-localhost: sometimes',
  ].map(
    (data): Row => ({
      states: `a setting that is not understood: ${data}`,
      manifests: db() + configMap(data) + closed,
      asks: tcp,
      is: { files: 'unknown' },
    }),
  ),
  {
    states: 'SCTP that is switched on and off',
    manifests:
      db() +
      configMap("enable-sctp: 'false'") +
      '---\napiVersion: cilium.io/v1alpha1\nkind: CiliumConfig\nmetadata: {name: c}\nspec: {sctp: {enabled: true}}\n',
    asks: tcp,
    is: { cilium: 'unknown' },
  },
  {
    states: 'the port name of a sidecar',
    manifests: sidecar + byName,
    asks: tcp,
    is: { cilium: 'deny', kindnet: 'deny', calico: 'allow', conformant: 'allow', antrea: 'unknown' },
  },
  {
    states: 'the port name of an init container',
    manifests: init + byName,
    asks: tcp,
    is: { cilium: 'deny', kindnet: 'deny', calico: 'allow', conformant: 'deny', antrea: 'unknown' },
  },
  {
    states: 'the first number of a name that is given twice',
    manifests: twice + byName,
    asks: tcp,
    is: { cilium: 'deny', kindnet: 'allow', calico: 'allow', conformant: 'allow', 'aws-vpc-cni': 'allow' },
  },
  {
    states: 'the last number of a name that is given twice',
    manifests: twice + byName,
    asks: tcp.replace('80', '8080'),
    is: { cilium: 'allow', kindnet: 'allow', calico: 'allow' },
  },
  {
    states: 'a name that is given in two protocols',
    manifests: bothProtocols + byName,
    asks: tcp,
    is: { cilium: 'deny', kindnet: 'allow', calico: 'allow', antrea: 'unknown' },
  },
  {
    states: 'a name that is given once, beside others',
    manifests:
      db('', 'containers: [{ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53}]}]') + byName,
    asks: tcp,
    is: { cilium: 'allow', antrea: 'allow', 'azure-npm': 'allow' },
  },
];

/** By the statuses of `expect: allow` and `expect: deny`. */
const verdicts = new Map([
  ['passed,failed', 'allow'],
  ['failed,passed', 'deny'],
  ['errored,errored', 'unknown'],
]);

for (const { states, manifests, asks, is } of rows) {
  t.test(`what plugins make of ${states}`, async (t) => {
    for (const [profile, verdict] of Object.entries(is)) {
      const options = profile === 'files' ? {} : { cni: profile };
      const statuses = ['allow', 'deny'].map(
        (expect) => rowsOf(reportOn({ manifests, cases: [`{${asks}, expect: ${expect}}`], options }))[0]?.status,
      );
      t.equal(verdicts.get(statuses.join()) ?? statuses.join(), verdict, profile);
    }
  });
}

t.test('what is read otherwise is said at its place', async (t) => {
  const told = (manifests: string, cni: string) =>
    reportOn({ manifests, cases: [`{${tcp}, expect: allow}`], options: { cni } })
      .diagnostics.filter(({ code }) => code.startsWith('cni/'))
      .map(({ code, line }) => `${line} ${code}`);
  t.strictSame(told(db(', host: a'), 'cilium'), ['7 cni/reserved-label']);
  t.strictSame(told(db(', host: a'), 'calico'), []);
  t.strictSame(told(db() + unnamed, 'cilium'), ['15 cni/reads-otherwise']);
  t.strictSame(told(db() + closesKey('pod-template-hash'), 'cilium'), ['15 cni/reads-otherwise']);
  t.strictSame(told(db() + configMap('enable-policy: a'), 'cilium'), ['15 cni/setting-not-understood']);
  t.strictSame(told(db() + configMap('enable-policy: a'), 'kindnet'), []);
});
