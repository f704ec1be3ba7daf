import t from 'tap';
import { type Recognised, recogniseFiles, recogniseText } from './recognise-files.js';

const release = (chart: string, values: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: cni
spec:
  chart: {spec: {chart: ${chart}, version: 1.18.2}}
  values: ${values}
`;

const application = (source: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: cni}
spec:
${source}
`;

const rows: readonly (readonly [title: string, text: string, found: Partial<Recognised>])[] = [
  [
    'a HelmRelease of Cilium',
    release(
      'cilium',
      '{ipam: {operator: {clusterPoolIPv4PodCIDRList: [10.1.0.0/16]}}, policyEnforcementMode: never, sctp: {enabled: true}, policyCIDRMatchMode: [nodes]}',
    ),
    {
      plugins: [
        'cilium 1.18.2 a.yaml:4: `policyEnforcementMode: never` switches network policies off: `policyCIDRMatchMode: nodes` lets address ranges match nodes: `sctp.enabled: true` switches SCTP on',
      ],
      pods: ['10.1.0.0/16 5 a.yaml:7 values of the chart `cilium`'],
    },
  ],
  [
    'a HelmRelease of Cilium that leaves addresses to the nodes',
    release('cilium', '{ipam: {mode: kubernetes, operator: {clusterPoolIPv4PodCIDRList: 10.1.0.0/16}}}'),
    { plugins: ['cilium 1.18.2 a.yaml:4'] },
  ],
  [
    'a HelmRelease by reference',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: c}\nspec: {chartRef: {kind: OCIRepository, name: cilium}}\n',
    { plugins: ['cilium a.yaml:3'] },
  ],
  [
    "a HelmRelease of Calico's operator",
    release('tigera-operator', '{installation: {calicoNetwork: {ipPools: [{cidr: 10.1.0.0/16}]}}}'),
    { plugins: ['calico 1.18.2 a.yaml:4'], pods: ['10.1.0.0/16 5 a.yaml:7 values of the chart `tigera-operator`'] },
  ],
  [
    'a HelmRelease of Antrea',
    release('antrea', '{serviceCIDR: 10.2.0.0/16}'),
    { plugins: ['antrea 1.18.2 a.yaml:4'], services: ['10.2.0.0/16 5 a.yaml:7 values of the chart `antrea`'] },
  ],
  [
    'a HelmRelease of Flannel',
    release('flannel', '{podCidr: 10.1.0.0/16}'),
    { plugins: ['flannel 1.18.2 a.yaml:4'], pods: ['10.1.0.0/16 5 a.yaml:7 values of the chart `flannel`'] },
  ],
  [
    'a HelmRelease of Flannel with its controller',
    release('flannel', '{netpol: {enabled: true}}'),
    { plugins: ['flannel-netpol 1.18.2 a.yaml:4'] },
  ],
  [
    'a HelmRelease of Kube-OVN',
    release('kube-ovn', '{ipv4: {POD_CIDR: 10.1.0.0/16, SVC_CIDR: 10.2.0.0/16}, func: {ENABLE_NP: false}}'),
    {
      plugins: ['kube-ovn 1.18.2 a.yaml:4: `func.ENABLE_NP: false` switches network policies off'],
      pods: ['10.1.0.0/16 5 a.yaml:7 values of the chart `kube-ovn`'],
      services: ['10.2.0.0/16 5 a.yaml:7 values of the chart `kube-ovn`'],
    },
  ],
  [
    'a HelmRelease of AWS VPC CNI',
    release('aws-vpc-cni', '{enableNetworkPolicy: "true"}'),
    { plugins: ['aws-vpc-cni a.yaml:4'] },
  ],
  ['a HelmRelease of something else', release('podinfo', '{cilium: {enabled: true}}'), {}],
  [
    'a HelmRelease that waits for Cilium',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {dependsOn: [{name: cilium}], chart: {spec: {chart: podinfo}}}\n',
    {},
  ],
  [
    'an Application',
    application(
      '  source:\n    chart: cilium\n    targetRevision: 1.18.2\n    helm:\n      values: |\n        policyEnforcementMode: always\n        ipam:\n          operator: {clusterPoolIPv4PodCIDRList: [10.1.0.0/16]}',
    ),
    {
      plugins: ['cilium 1.18.2 a.yaml:6: `policyEnforcementMode: always` isolates pods that no policy selects'],
      pods: ['10.1.0.0/16 5 a.yaml:12 values of the chart `cilium`'],
    },
  ],
  [
    'an Application of several sources',
    application(
      '  sources:\n  - {path: a}\n  - {chart: tigera-operator, targetRevision: v3.31.0, helm: {valuesObject: {installation: {calicoNetwork: {ipPools: [{cidr: 10.1.0.0/16}]}}}}}',
    ),
    { plugins: ['calico 3.31.0 a.yaml:7'], pods: ['10.1.0.0/16 5 a.yaml:7 values of the chart `tigera-operator`'] },
  ],
  [
    'a HelmChart of k3s',
    'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: c}\nspec:\n  chart: cilium/cilium\n  version: v1.18.2\n  valuesContent: |-\n    policyEnforcementMode: never\n',
    { plugins: ['cilium 1.18.2 a.yaml:3: `policyEnforcementMode: never` switches network policies off'] },
  ],
  [
    'a HelmChartConfig of RKE2',
    'apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-cilium}\nspec:\n  valuesContent: |-\n    ipam:\n      operator:\n        clusterPoolIPv4PodCIDRList: 10.1.0.0/16\n',
    { plugins: ['cilium a.yaml:3'], pods: ['10.1.0.0/16 5 a.yaml:8 values of the chart `rke2-cilium`'] },
  ],
  [
    'a HelmChartConfig of something else',
    'apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: rke2-coredns}\nspec: {valuesContent: "a: cilium"}\n',
    {},
  ],
];

t.test(
  'what installs the chart of a plugin tells the plugin, and its values their settings and ranges (F.3)',
  async (t) => {
    for (const [title, text, found] of rows) {
      t.strictSame(recogniseText(text), { plugins: [], pods: [], services: [], ...found }, title);
    }
  },
);

t.test('charts below kustomizations and charts count, also where those lie above what is read', async (t) => {
  const kustomization =
    'helmCharts:\n- name: cilium\n  version: 1.18.2\n  valuesInline: {ipam: {operator: {clusterPoolIPv4PodCIDRList: [10.1.0.0/16]}}}\n';
  const chart =
    'apiVersion: v2\nname: platform\nversion: 1.0.0\ndependencies:\n- name: tigera-operator\n  version: v3.31.0\n';
  const found = recogniseFiles({ 'k/kustomization.yaml': kustomization, 'c/Chart.yaml': chart });
  t.strictSame(found.plugins, ['cilium 1.18.2 k/kustomization.yaml:2', 'calico 3.31.0 c/Chart.yaml:5']);
  t.strictSame(found.pods, ['10.1.0.0/16 5 k/kustomization.yaml:4 values of the chart `cilium`']);
  const above = recogniseFiles({ 'k/a.yaml': 'a: 1\n' }, [{ path: 'k/kustomization.yaml', text: kustomization }]);
  t.strictSame(above.plugins, ['cilium 1.18.2 k/kustomization.yaml:2']);
});

t.test('a release and the configuration that it leaves are one plugin', async (t) => {
  const files = {
    'a.yaml': release('cilium', '{}'),
    'b.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\ndata: {enable-sctp: "true"}\n',
  };
  t.strictSame(recogniseFiles(files).plugins, ['cilium 1.18.2 a.yaml:4: `enable-sctp: true` switches SCTP on']);
});

t.test('a release that takes values from elsewhere leaves open whom Cilium isolates', async (t) => {
  const never = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config}\ndata: {enable-policy: never}\n';
  const whole = release('cilium', '{}');
  t.equal(recogniseFiles({ 'a.yaml': whole, 'b.yaml': never }).plugins.length, 2);
  const open = `${whole}  valuesFrom: [{kind: ConfigMap, name: values}]\n`;
  t.strictSame(recogniseFiles({ 'a.yaml': open, 'b.yaml': never }).plugins, [
    'cilium 1.18.2 a.yaml:4: `enable-policy: never` switches network policies off',
  ]);
});

t.test('a file of values tells what it is for by values that no other chart has (F.3)', async (t) => {
  const own = 'policyEnforcementMode: never\nipam:\n  operator: {clusterPoolIPv4PodCIDRList: [10.1.0.0/16]}\n';
  const cilium = {
    plugins: ['cilium values.yaml:1: `policyEnforcementMode: never` switches network policies off'],
    pods: ['10.1.0.0/16 5 values.yaml:3 values of the chart `cilium`'],
    services: [],
  };
  t.strictSame(recogniseFiles({ 'values.yaml': own }), cilium);
  const calico = 'installation:\n  calicoNetwork:\n    ipPools: [{cidr: 10.1.0.0/16}]\n';
  t.strictSame(recogniseFiles({ 'values.yaml': calico }).plugins, ['calico values.yaml:3']);
  const chart = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' };
  t.strictSame(recogniseFiles({ ...chart, 'c/values.yaml': own }).plugins, [], 'the defaults of a chart');
  const below = { ...chart, 'c/values.yaml': `cilium:\n${own.replaceAll(/^/gm, '  ')}` };
  t.equal(recogniseFiles(below).plugins.length, 1);
  t.strictSame(recogniseFiles({ 'values.yaml': 'ipam: {mode: a}\n' }).plugins, []);
  const open = `${release('cilium', '{}')}  valuesFrom: [{kind: ConfigMap, name: values}]\n`;
  t.strictSame(recogniseFiles({ 'a.yaml': open, 'values.yaml': own }).plugins, [
    'cilium 1.18.2 a.yaml:4: `policyEnforcementMode: never` switches network policies off',
  ]);
});

t.test('Cilium that is chained to the plugin of AWS enforces the policies', async (t) => {
  const eksctl =
    'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: c}\naddons: [{name: vpc-cni}]\n';
  const files = { 'a.yaml': eksctl, 'b.yaml': release('cilium', '{cni: {chainingMode: aws-cni}}') };
  t.strictSame(recogniseFiles(files).plugins, ['cilium 1.18.2 b.yaml:4']);
});
