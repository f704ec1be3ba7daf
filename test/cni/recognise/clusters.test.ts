import t from 'tap';
import { type Recognised, recogniseFiles, recogniseText } from './recognise-files.js';

const kubeadm = (networking: string) => `apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
kubernetesVersion: v1.34.0
${networking}`;

const kind = (networking: string) => `kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
nodes: [{role: control-plane, image: "kindest/node:v1.31.0"}]
networking: ${networking}
`;

const controlPlane = (program: string, ...args: readonly string[]) => `apiVersion: v1
kind: Pod
metadata: {name: ${program}, namespace: kube-system}
spec:
  containers:
  - name: ${program}
    command: ${JSON.stringify([program, ...args])}
`;

const rows: readonly (readonly [title: string, text: string, found: Partial<Recognised>])[] = [
  [
    'kubeadm',
    kubeadm('networking:\n  podSubnet: 10.1.0.0/16,fd00:1::/56\n  serviceSubnet: 10.2.0.0/16\n'),
    {
      pods: ['10.1.0.0/16,fd00:1::/56 0 a.yaml:5 kubeadm ClusterConfiguration'],
      services: ['10.2.0.0/16 0 a.yaml:6 kubeadm ClusterConfiguration'],
    },
  ],
  [
    'kubeadm that leaves Services to its default',
    kubeadm('networking:\n  podSubnet: 10.1.0.0/16\n'),
    {
      pods: ['10.1.0.0/16 0 a.yaml:5 kubeadm ClusterConfiguration'],
      services: ['10.96.0.0/12 0 a.yaml:5 kubeadm ClusterConfiguration, by default'],
    },
  ],
  [
    'kube-controller-manager',
    controlPlane('kube-controller-manager', '--cluster-cidr=10.1.0.0/16', '--service-cluster-ip-range=10.2.0.0/16'),
    {
      pods: ['10.1.0.0/16 1 a.yaml:7 `--cluster-cidr` of kube-controller-manager'],
      services: ['10.2.0.0/16 1 a.yaml:7 `--service-cluster-ip-range` of kube-controller-manager'],
    },
  ],
  [
    'kube-controller-manager, flag and value apart',
    controlPlane('kube-controller-manager', '--cluster-cidr', '10.1.0.0/16'),
    { pods: ['10.1.0.0/16 1 a.yaml:7 `--cluster-cidr` of kube-controller-manager'] },
  ],
  [
    'kube-apiserver',
    controlPlane('kube-apiserver', '--service-cluster-ip-range=10.2.0.0/16,fd00:2::/112'),
    { services: ['10.2.0.0/16,fd00:2::/112 1 a.yaml:7 `--service-cluster-ip-range` of kube-apiserver'] },
  ],
  ['another program with the flag', controlPlane('cloud-proxy', '--cluster-cidr=10.1.0.0/16'), {}],
  [
    'Cluster API',
    `apiVersion: cluster.x-k8s.io/v1beta1
kind: Cluster
metadata: {name: c}
spec:
  clusterNetwork:
    pods: {cidrBlocks: [10.1.0.0/16]}
    services: {cidrBlocks: [10.2.0.0/16]}
`,
    { pods: ['10.1.0.0/16 2 a.yaml:6 Cluster API Cluster'], services: ['10.2.0.0/16 2 a.yaml:7 Cluster API Cluster'] },
  ],
  [
    'kind',
    kind('{podSubnet: 10.1.0.0/16, serviceSubnet: 10.2.0.0/16}'),
    {
      plugins: ['kindnet a.yaml:1'],
      pods: ['10.1.0.0/16 2 a.yaml:4 kind Cluster'],
      services: ['10.2.0.0/16 2 a.yaml:4 kind Cluster'],
    },
  ],
  ['kind without ranges', kind('{}'), { plugins: ['kindnet a.yaml:1'] }],
  [
    'kind without its plugin',
    kind('{disableDefaultCNI: true, podSubnet: 10.1.0.0/16}'),
    { pods: ['10.1.0.0/16 2 a.yaml:4 kind Cluster'] },
  ],
  [
    'kOps',
    'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: {name: c}\nspec: {networking: {cilium: {}}, podCIDR: 100.96.0.0/11, serviceClusterIPRange: 100.64.0.0/13}\n',
    {
      plugins: ['cilium a.yaml:3'],
      pods: ['100.96.0.0/11 2 a.yaml:4 kOps Cluster'],
      services: ['100.64.0.0/13 2 a.yaml:4 kOps Cluster'],
    },
  ],
  [
    'kOps with the plugin of AWS',
    'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nmetadata: {name: c}\nspec: {networking: {amazonvpc: {}}}\n',
    { plugins: ['aws-vpc-cni-nopolicy a.yaml:3'] },
  ],
  [
    'eksctl',
    `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: c}
kubernetesNetworkConfig: {serviceIPv4CIDR: 10.2.0.0/16}
addons:
- name: vpc-cni
  version: v1.20.3-eksbuild.1
  configurationValues: |-
    {"enableNetworkPolicy": "true"}
`,
    { plugins: ['aws-vpc-cni 1.20.3 a.yaml:6'], services: ['10.2.0.0/16 2 a.yaml:4 eksctl ClusterConfig'] },
  ],
  [
    'eksctl that leaves policies off',
    'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: c}\naddons: [{name: vpc-cni, version: latest}]\n',
    { plugins: ['aws-vpc-cni-nopolicy a.yaml:4'] },
  ],
  ['eksctl without the add-on', 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: c}\n', {}],
  [
    'GKE with Dataplane V2',
    'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: {name: c}\nspec: {datapathProvider: ADVANCED_DATAPATH, ipAllocationPolicy: {clusterIpv4CidrBlock: 10.1.0.0/16, servicesIpv4CidrBlock: /20}}\n',
    { plugins: ['gke-dataplane-v2 a.yaml:3'], pods: ['10.1.0.0/16 2 a.yaml:4 ContainerCluster'] },
  ],
  [
    'GKE with Calico',
    'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: {name: c}\nspec: {networkPolicy: {enabled: true}}\n',
    { plugins: ['calico a.yaml:3'] },
  ],
  [
    'GKE with neither',
    'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: {name: c}\nspec: {datapathProvider: LEGACY_DATAPATH}\n',
    { plugins: ['gke-dataplane-v1 a.yaml:3'] },
  ],
  [
    'GKE that does not say',
    'apiVersion: container.cnrm.cloud.google.com/v1beta1\nkind: ContainerCluster\nmetadata: {name: c}\nspec: {location: europe-west1}\n',
    {},
  ],
  ['a Cluster of a database', 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: {name: c}\nspec: {}\n', {}],
];

t.test('the configuration of a cluster tells its plugin and its ranges, by rank (F.3)', async (t) => {
  for (const [title, text, found] of rows) {
    t.strictSame(recogniseText(text), { plugins: [], pods: [], services: [], ...found }, title);
  }
});

t.test('ranges are in the order of their authority, not of their files (F.3)', async (t) => {
  const files = {
    'a.yaml': 'apiVersion: v1\nkind: Node\nmetadata: {name: n}\nspec: {podCIDR: 10.5.0.0/24}\n',
    'b.yaml': 'apiVersion: projectcalico.org/v3\nkind: IPPool\nmetadata: {name: p}\nspec: {cidr: 10.6.0.0/16}\n',
    'c.yaml':
      'version: v1alpha1\nmachine: {type: worker}\ncluster: {network: {podSubnets: [10.4.0.0/16], cni: {name: none}}}\n',
    'd.yaml': kind('{podSubnet: 10.3.0.0/16, disableDefaultCNI: true}'),
    'e.yaml': controlPlane('kube-controller-manager', '--cluster-cidr=10.2.0.0/16'),
    'f.yaml': kubeadm('networking: {podSubnet: 10.1.0.0/16}\n'),
  };
  t.strictSame(
    recogniseFiles(files).pods.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['10.1.0.0/16 0', '10.2.0.0/16 1', '10.3.0.0/16 2', '10.4.0.0/16 3', '10.5.0.0/24 4', '10.6.0.0/16 5'],
  );
});
