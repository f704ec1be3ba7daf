import t from 'tap';
import { recogniseFiles, recogniseText } from './recognise-files.js';

const configMap = (name: string, data: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: kube-system
data:
${data.replaceAll(/^/gm, '  ')}
`;

const netConf = `cni-conf.json: |
  {"name": "cbr0", "plugins": [{"type": "flannel"}]}
net-conf.json: |
  {
    "Network": "10.5.0.0/16",
    "EnableIPv6": true,
    "IPv6Network": "fd00:5::/64",
    "Backend": {"Type": "vxlan"}
  }`;

interface Row {
  readonly name: string;
  readonly data: string;
  readonly plugins?: readonly string[];
  readonly pods?: readonly string[];
  readonly services?: readonly string[];
}

/** ConfigMaps in the shape of the real ones, at line 7 of which their data begins. */
const rows: readonly Row[] = [
  {
    name: 'kube-flannel-cfg',
    data: netConf,
    plugins: ['flannel a.yaml:4'],
    pods: ['10.5.0.0/16,fd00:5::/64 5 a.yaml:11 ConfigMap `kube-flannel-cfg`'],
  },
  {
    name: 'kube-flannel-cfg',
    data: 'net-conf.json: \'{"Network": "10.5.0.0/16"}\'',
    plugins: ['flannel a.yaml:4'],
    pods: ['10.5.0.0/16 5 a.yaml:7 ConfigMap `kube-flannel-cfg`'],
  },
  { name: 'kube-flannel-cfg', data: 'net-conf.json: "{"', plugins: ['flannel a.yaml:4'] },
  {
    name: 'canal-config',
    data: netConf,
    plugins: ['canal a.yaml:4'],
    pods: ['10.5.0.0/16,fd00:5::/64 5 a.yaml:11 ConfigMap `canal-config`'],
  },
  { name: 'calico-config', data: 'calico_backend: bird', plugins: ['calico a.yaml:4'] },
  {
    name: 'cilium-config',
    data: 'ipam: cluster-pool\ncluster-pool-ipv4-cidr: "10.6.0.0/16 10.7.0.0/16"\ncluster-pool-ipv6-cidr: fd00:6::/104\nenable-policy: default',
    plugins: ['cilium a.yaml:4'],
    pods: ['10.6.0.0/15,fd00:6::/104 5 a.yaml:8 ConfigMap `cilium-config`'],
  },
  {
    name: 'cilium-config',
    data: 'ipam: kubernetes\ncluster-pool-ipv4-cidr: 10.6.0.0/16',
    plugins: ['cilium a.yaml:4'],
  },
  {
    name: 'cilium-config',
    data: 'enable-policy: never',
    plugins: ['cilium a.yaml:4: `enable-policy: never` switches network policies off'],
  },
  {
    name: 'cilium-config',
    data: 'enable-policy: always\npolicy-cidr-match-mode: nodes\nenable-sctp: "true"',
    plugins: [
      'cilium a.yaml:4: `enable-policy: always` isolates pods that no policy selects: `policy-cidr-match-mode: nodes` lets address ranges match nodes: `enable-sctp: true` switches SCTP on',
    ],
  },
  {
    name: 'cilium-config',
    data: 'policy-audit-mode: "true"\nenable-sctp: "false"',
    plugins: [
      'cilium a.yaml:4: `policy-audit-mode: true` only watches what network policies deny: `enable-sctp: false` leaves SCTP off',
    ],
  },
  {
    name: 'antrea-config',
    data: 'antrea-agent.conf: |\n  # The range of Services, e.g. serviceCIDR: 10.96.0.0/12\n  trafficEncapMode: "encap"\n  serviceCIDR: "10.98.0.0/16"\n  serviceCIDRv6: ""',
    plugins: ['antrea a.yaml:4'],
    services: ['10.98.0.0/16 5 a.yaml:10 ConfigMap `antrea-config`'],
  },
  { name: 'antrea-config-tk8tdfh5kb', data: 'antrea-agent.conf: |\n  serviceCIDR: ""', plugins: ['antrea a.yaml:4'] },
  {
    name: 'ovn-config',
    data: 'net_cidr: "10.128.0.0/14/23"\nsvc_cidr: "172.30.0.0/16"\nmtu: "1400"',
    plugins: ['ovn-kubernetes a.yaml:4'],
    pods: ['10.128.0.0/14 5 a.yaml:7 ConfigMap `ovn-config`'],
    services: ['172.30.0.0/16 5 a.yaml:8 ConfigMap `ovn-config`'],
  },
  {
    name: 'amazon-vpc-cni',
    data: 'enable-windows-ipam: "false"\nenable-network-policy-controller: "true"',
    plugins: ['aws-vpc-cni a.yaml:4'],
  },
  {
    name: 'amazon-vpc-cni',
    data: 'enable-network-policy-controller: "false"',
    plugins: ['aws-vpc-cni-nopolicy a.yaml:4'],
  },
  { name: 'kube-router-cfg', data: 'cni-conf.json: "{}"', plugins: ['kube-router a.yaml:4'] },
  { name: 'azure-npm-config', data: 'azure-npm.json: "{}"', plugins: ['azure-npm a.yaml:4'] },
  {
    name: 'eni-config',
    data: '10-terway.conf: "{}"\ndisable_network_policy: "true"',
    plugins: ['terway a.yaml:4: `disable_network_policy: true` switches network policies off'],
  },
  { name: 'eni-config', data: 'region: "1"' },
  {
    name: 'kubeadm-config',
    data: 'ClusterConfiguration: |\n  apiVersion: kubeadm.k8s.io/v1beta3\n  kind: ClusterConfiguration\n  networking:\n    dnsDomain: cluster.local\n    podSubnet: 10.8.0.0/16\n    serviceSubnet: 10.9.0.0/16',
    pods: ['10.8.0.0/16 0 a.yaml:12 kubeadm ClusterConfiguration'],
    services: ['10.9.0.0/16 0 a.yaml:13 kubeadm ClusterConfiguration'],
  },
  { name: 'our-cilium-config', data: 'enable-policy: never' },
];

t.test(
  'the ConfigMap of a plugin tells the plugin, its settings and its ranges, at their own lines (F.3)',
  async (t) => {
    for (const { name, data, plugins = [], pods = [], services = [] } of rows) {
      t.strictSame(recogniseText(configMap(name, data)), { plugins, pods, services }, `${name}: ${data}`);
    }
  },
);

t.test('a range that holds a variable, even in part, is none: it must not narrow anything', async (t) => {
  const data = `cluster-pool-ipv4-cidr: "10.6.0.0/16,\${MORE}"`;
  t.strictSame(recogniseText(configMap('cilium-config', data)).pods, []);
});

const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: cilium
spec: {template: {spec: {containers: [{name: agent, image: "quay.io/cilium/cilium:v1.18.2"}]}}}
`;

t.test('the objects of one plugin are one, told by what installs it and configured by the rest', async (t) => {
  const files = { 'a-config.yaml': configMap('cilium-config', 'enable-policy: never'), 'b-agent.yaml': agent };
  t.strictSame(recogniseFiles(files).plugins, [
    'cilium 1.18.2 b-agent.yaml:4: `enable-policy: never` switches network policies off',
  ]);
});

t.test('a configuration that fits several plugins belongs to the one that is installed', async (t) => {
  const gke = agent.replace('quay.io/cilium', 'gke.gcr.io/cilium');
  const files = { 'a.yaml': configMap('cilium-config', 'enable-sctp: "true"'), 'b.yaml': gke };
  t.strictSame(recogniseFiles(files).plugins, ['gke-dataplane-v2 b.yaml:4: `enable-sctp: true` switches SCTP on']);
});

t.test('configurations that isolate differently are of different clusters, and so two', async (t) => {
  const files = {
    'a.yaml': configMap('cilium-config', 'enable-policy: never'),
    'b.yaml': configMap('cilium-config', 'enable-policy: default'),
    'c.yaml': agent,
  };
  t.strictSame(recogniseFiles(files).plugins, [
    'cilium 1.18.2 a.yaml:4: `enable-policy: never` switches network policies off',
    'cilium 1.18.2 b.yaml:4',
  ]);
  const same = { 'a.yaml': files['a.yaml'], 'b.yaml': files['a.yaml'] };
  t.equal(recogniseFiles(same).plugins.length, 1);
});

t.test('AWS VPC CNI is two where one object switches policies on and another off', async (t) => {
  const node = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: aws-node}
spec: {template: {spec: {containers: [
  {name: aws-node, image: "registry.example/amazon-k8s-cni:v1.20.3"},
  {name: agent, image: "registry.example/aws-network-policy-agent:v1.2.6"}]}}}
`;
  const on = configMap('amazon-vpc-cni', 'enable-network-policy-controller: "true"');
  t.strictSame(recogniseFiles({ 'a.yaml': on, 'b.yaml': node }).plugins, ['aws-vpc-cni 1.20.3 b.yaml:3']);
  const off = node.replace('v1.2.6"}', 'v1.2.6", args: [--enable-network-policy=false]}');
  t.equal(recogniseFiles({ 'a.yaml': on, 'b.yaml': off }).plugins.length, 2);
});
