import t from 'tap';
import { type Recognised, recogniseFiles, recogniseText } from './recognise-files.js';

const installation = (spec: string) => `apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec: ${spec}
`;

const pool = (name: string, spec: string, group = 'projectcalico.org/v3') => `apiVersion: ${group}
kind: IPPool
metadata:
  name: ${name}
spec: ${spec}
`;

const network = (group: string, spec: string) => `apiVersion: ${group}
kind: Network
metadata:
  name: cluster
spec: ${spec}
`;

const openshiftRanges = 'clusterNetwork: [{cidr: 10.128.0.0/14, hostPrefix: 23}], serviceNetwork: [172.30.0.0/16]';
const openshiftPods = ['10.128.0.0/14 2 a.yaml:5 OpenShift Network'];
const openshiftServices = ['172.30.0.0/16 2 a.yaml:5 OpenShift Network'];

const rows: readonly (readonly [title: string, text: string, found: Partial<Recognised>])[] = [
  [
    'Installation',
    installation('{calicoNetwork: {ipPools: [{cidr: 10.1.0.0/16, encapsulation: VXLAN}, {cidr: "fd00:1::/48"}]}}'),
    { plugins: ['calico a.yaml:4'], pods: ['10.1.0.0/16,fd00:1::/48 5 a.yaml:5 Installation'] },
  ],
  ['Installation without pools', installation('{}'), { plugins: ['calico a.yaml:4'] }],
  [
    'Installation with a pool for other uses',
    installation('{calicoNetwork: {ipPools: [{cidr: 10.1.0.0/16}, {cidr: 10.2.0.0/16, allowedUses: [LoadBalancer]}]}}'),
    { plugins: ['calico a.yaml:4'], pods: ['10.1.0.0/16 5 a.yaml:5 Installation'] },
  ],
  [
    'IPPool',
    pool('p', '{cidr: 10.1.0.0/16, natOutgoing: true}'),
    { plugins: ['calico a.yaml:4'], pods: ['10.1.0.0/16 5 a.yaml:5 Calico IPPool'] },
  ],
  [
    'IPPool as it is stored',
    pool('p', '{cidr: 10.1.0.0/16}', 'crd.projectcalico.org/v1'),
    { plugins: ['calico a.yaml:4'], pods: ['10.1.0.0/16 5 a.yaml:5 Calico IPPool'] },
  ],
  ['IPPool of tunnels', pool('p', '{cidr: 10.1.0.0/16, allowedUses: [Tunnel]}'), { plugins: ['calico a.yaml:4'] }],
  ['IPPool of Antrea', pool('p', '{cidr: 10.1.0.0/16}', 'crd.antrea.io/v1beta1'), {}],
  [
    'OVN-Kubernetes',
    network('config.openshift.io/v1', `{${openshiftRanges}, networkType: OVNKubernetes}`),
    { plugins: ['ovn-kubernetes a.yaml:4'], pods: openshiftPods, services: openshiftServices },
  ],
  [
    'OVN-Kubernetes of the operator',
    network('operator.openshift.io/v1', `{${openshiftRanges}, defaultNetwork: {type: OVNKubernetes}}`),
    { plugins: ['ovn-kubernetes a.yaml:4'], pods: openshiftPods, services: openshiftServices },
  ],
  [
    'OpenShift SDN, which has no profile',
    network('config.openshift.io/v1', `{${openshiftRanges}, networkType: OpenShiftSDN}`),
    { plugins: ['undefined a.yaml:4'], pods: openshiftPods, services: openshiftServices },
  ],
  ['Network of another API', network('example.com/v1', `{${openshiftRanges}, networkType: OVNKubernetes}`), {}],
  [
    'Node',
    'apiVersion: v1\nkind: Node\nmetadata: {name: n}\nspec: {podCIDR: 10.1.0.0/24, podCIDRs: [10.1.0.0/24, "fd00:1::/64"]}\n',
    { pods: ['10.1.0.0/24,fd00:1::/64 4 a.yaml:4 podCIDRs of Nodes'] },
  ],
];

t.test('custom resources of plugins and platforms tell the plugin and its ranges (F.3)', async (t) => {
  for (const [title, text, found] of rows) {
    t.strictSame(recogniseText(text), { plugins: [], pods: [], services: [], ...found }, title);
  }
});

t.test('policies of a plugin alone are weak evidence and name none (`language.md` §7)', async (t) => {
  const policies = [
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p}\nspec: {endpointSelector: {}}\n',
    'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata: {name: p}\nspec: {}\n',
    'apiVersion: crd.antrea.io/v1beta1\nkind: ClusterNetworkPolicy\nmetadata: {name: p}\nspec: {}\n',
  ];
  t.strictSame(recogniseText(policies.join('---\n')), { plugins: [], pods: [], services: [] });
});

t.test('pools hold a range together, and Nodes do; one that cannot be read takes the others with it', async (t) => {
  const one = pool('one', '{cidr: 10.0.0.0/16}');
  const two = pool('two', '{cidr: 10.1.0.0/16}');
  t.strictSame(recogniseText(`${one}---\n${two}`).pods, ['10.0.0.0/15 5 a.yaml:5 Calico IPPool']);
  const open = pool('two', `{cidr: "\${POD_CIDR}"}`);
  t.strictSame(recogniseText(`${one}---\n${open}`).pods, []);
});

t.test('an Installation beside the pools and the operator is one Calico', async (t) => {
  const operator = `apiVersion: apps/v1
kind: Deployment
metadata: {name: tigera-operator}
spec: {template: {spec: {containers: [{name: o, image: "quay.io/tigera/operator:v1.38.0"}]}}}
`;
  const files = { 'a.yaml': pool('p', '{}'), 'b.yaml': installation('{}'), 'c.yaml': operator };
  t.strictSame(recogniseFiles(files).plugins, ['calico c.yaml:3']);
});

const awsNode = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: aws-node}
spec: {template: {spec: {containers: [{name: n, image: "registry.example/amazon-k8s-cni:v1.20.3"}]}}}
`;

t.test('Calico enforces the policies where another plugin carries the traffic', async (t) => {
  for (const spec of ['{cni: {type: AmazonVPC}}', '{kubernetesProvider: EKS}']) {
    const files = { 'a.yaml': awsNode, 'b.yaml': installation(spec) };
    t.strictSame(recogniseFiles(files).plugins, ['calico b.yaml:4'], spec);
  }
  const own = { 'a.yaml': awsNode, 'b.yaml': installation('{kubernetesProvider: EKS, cni: {type: Calico}}') };
  t.equal(recogniseFiles(own).plugins.length, 2);
});

t.test('a pool of Calico belongs to Canal where Canal is installed', async (t) => {
  const canal = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: canal}
spec: {template: {spec: {containers: [{image: "quay.io/calico/node:v3.31.0"}, {image: "docker.io/flannel/flannel:v0.24.4"}]}}}
`;
  const files = { 'a.yaml': canal, 'b.yaml': pool('p', '{cidr: 10.1.0.0/16}') };
  t.strictSame(recogniseFiles(files).plugins, ['canal 3.31.0 a.yaml:3']);
});
