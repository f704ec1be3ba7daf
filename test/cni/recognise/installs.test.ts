import t from 'tap';
import { recogniseFiles, recogniseText } from './recognise-files.js';

interface Install {
  readonly kind?: string;
  readonly name?: string;
  /** Fields of the pod, in flow style. */
  readonly pod?: string;
  readonly containers: readonly string[];
}

function install({ kind = 'DaemonSet', name = 'cni', pod = '', containers }: Install): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  namespace: kube-system
spec:
  selector: {matchLabels: {k8s-app: ${name}}}
  template:
    metadata: {labels: {k8s-app: ${name}}}
    spec:
      hostNetwork: true
      ${pod}
      initContainers: [{name: install, image: "registry.example:5000/tools/copy:1.0"}]
      containers:
${containers.map((container) => `      - ${container}\n`).join('')}`;
}

/** Install manifests in the shape of the real ones, and what is recognised in them. */
const rows: readonly (readonly [title: string, install: Install, plugins: readonly string[]])[] = [
  [
    'Flannel',
    { containers: ['{name: kube-flannel, image: "ghcr.io/flannel-io/flannel:v0.28.9"}'] },
    ['flannel 0.28.9'],
  ],
  [
    'Flannel with its controller',
    {
      containers: [
        '{name: kube-flannel, image: "ghcr.io/flannel-io/flannel:v0.26.1"}',
        '{name: netpol, image: "registry.k8s.io/networking/kube-network-policies:v0.5.0", command: [/bin/netpol]}',
      ],
    },
    ['flannel-netpol 0.26.1'],
  ],
  [
    'Flannel with its controller from a mirror',
    {
      containers: [
        '{name: kube-flannel, image: "registry.example:5000/mirror/flannel:v0.26.1@sha256:0123"}',
        '{name: netpol, image: "registry.example:5000/mirror/netpol:1", command: [/bin/netpol, -v=2]}',
      ],
    },
    ['flannel-netpol 0.26.1'],
  ],
  ['Calico', { containers: ['{name: calico-node, image: "quay.io/calico/node:v3.31.0"}'] }, ['calico 3.31.0']],
  ['Calico of a branch', { containers: ['{name: calico-node, image: "quay.io/calico/node:master"}'] }, ['calico']],
  [
    'the operator of Calico',
    {
      kind: 'Deployment',
      name: 'tigera-operator',
      containers: ['{name: tigera-operator, image: "quay.io/tigera/operator:v1.38.0"}'],
    },
    ['calico'],
  ],
  [
    'Canal',
    {
      containers: [
        '{name: calico-node, image: "quay.io/calico/node:v3.31.0"}',
        '{name: kube-flannel, image: "docker.io/flannel/flannel:v0.24.4"}',
      ],
    },
    ['canal 3.31.0'],
  ],
  [
    'Canal of RKE2',
    {
      name: 'rke2-canal',
      containers: [
        '{name: calico-node, image: "rancher/hardened-calico:v3.30.3-build20251015"}',
        '{name: kube-flannel, image: "rancher/hardened-flannel:v0.27.4-build20251015"}',
      ],
    },
    ['canal 3.30.3'],
  ],
  [
    'Cilium',
    { containers: ['{name: cilium-agent, image: "quay.io/cilium/cilium:v1.18.2@sha256:01"}'] },
    ['cilium 1.18.2'],
  ],
  [
    'the operator of Cilium',
    { kind: 'Deployment', containers: ['{name: o, image: "quay.io/cilium/operator-generic:v1.18.2"}'] },
    ['cilium 1.18.2'],
  ],
  [
    'Cilium of RKE2',
    { containers: ['{name: cilium-agent, image: "rancher/mirrored-cilium-cilium:v1.17.6"}'] },
    ['cilium 1.17.6'],
  ],
  [
    'Cilium of Azure',
    { containers: ['{name: cilium-agent, image: "mcr.microsoft.com/oss/cilium/cilium:1.14.15"}'] },
    ['azure-cilium 1.14.15'],
  ],
  [
    'Antrea',
    {
      containers: [
        '{name: antrea-agent, image: "antrea/antrea-agent-ubuntu:v2.4.0"}',
        '{name: antrea-ovs, image: "antrea/antrea-agent-ubuntu:v2.4.0"}',
      ],
    },
    ['antrea 2.4.0'],
  ],
  [
    'Weave Net',
    {
      containers: [
        '{name: weave, image: "weaveworks/weave-kube:2.8.1"}',
        '{name: weave-npc, image: "weaveworks/weave-npc:2.8.1"}',
      ],
    },
    ['weave 2.8.1'],
  ],
  [
    'Weave Net without its controller',
    { containers: ['{name: weave, image: "ghcr.io/weaveworks/launcher/weave-kube:2.8.1"}'] },
    ['weave 2.8.1: no container `weave-npc` enforces network policies'],
  ],
  [
    'kube-router',
    {
      containers: [
        '{name: r, image: "docker.io/cloudnativelabs/kube-router:v2.6.1", args: ["--run-router=true", "--run-firewall=true"]}',
      ],
    },
    ['kube-router 2.6.1'],
  ],
  [
    'kube-router without its firewall',
    {
      containers: ['{name: r, image: "cloudnativelabs/kube-router", args: [--run-router=true, --run-firewall=false]}'],
    },
    ['kube-router: `--run-firewall=false` switches network policies off'],
  ],
  [
    'kube-router as a proxy of Services only',
    {
      containers: ['{name: r, image: "cloudnativelabs/kube-router", args: [--run-router=false, --run-firewall=false]}'],
    },
    [],
  ],
  ['kindnet', { containers: ['{name: k, image: "docker.io/kindest/kindnetd:v20250512-df8de77b"}'] }, ['kindnet']],
  [
    'kindnet before it enforced policies',
    { containers: ['{name: k, image: "docker.io/kindest/kindnetd:v20240202-8f1494ea"}'] },
    ['kindnet: this image, of 20240202, enforces no network policies yet'],
  ],
  [
    'OVN-Kubernetes',
    {
      name: 'ovnkube-node',
      containers: ['{name: n, image: "ghcr.io/ovn-kubernetes/ovn-kubernetes/ovn-kube-ubuntu:master"}'],
    },
    ['ovn-kubernetes'],
  ],
  [
    'OVN-Kubernetes of OpenShift, by digest',
    {
      name: 'ovnkube-node',
      containers: ['{name: n, image: "quay.io/openshift-release-dev/ocp-v4.0-art-dev@sha256:01"}'],
    },
    ['ovn-kubernetes'],
  ],
  [
    'AWS VPC CNI as it comes',
    {
      name: 'aws-node',
      containers: [
        '{name: aws-node, image: "602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.20.3"}',
        '{name: aws-eks-nodeagent, image: "602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon/aws-network-policy-agent:v1.2.6", args: [--enable-ipv6=false, --enable-network-policy=false]}',
      ],
    },
    ['aws-vpc-cni-nopolicy 1.20.3'],
  ],
  [
    'AWS VPC CNI with policies',
    {
      name: 'aws-node',
      containers: [
        '{name: aws-node, image: "602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.20.3"}',
        '{name: aws-eks-nodeagent, image: "602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon/aws-network-policy-agent:v1.2.6", args: [--enable-network-policy=true]}',
      ],
    },
    ['aws-vpc-cni 1.20.3'],
  ],
  [
    'AWS VPC CNI before it had an agent',
    { containers: ['{name: aws-node, image: "602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.12.6"}'] },
    ['aws-vpc-cni-nopolicy 1.12.6'],
  ],
  [
    'Azure NPM',
    {
      pod: 'nodeSelector: {kubernetes.io/os: linux}',
      containers: ['{name: azure-npm, image: "mcr.microsoft.com/containernetworking/azure-npm:v1.5.5"}'],
    },
    ['azure-npm 1.5.5'],
  ],
  [
    'Azure NPM on Windows',
    {
      pod: 'nodeSelector: {kubernetes.io/os: windows}',
      containers: ['{name: azure-npm, image: "mcr.microsoft.com/containernetworking/azure-npm:v1.5.5"}'],
    },
    ['azure-npm-windows 1.5.5'],
  ],
  [
    'GKE Dataplane V2',
    { name: 'anetd', containers: ['{name: cilium-agent, image: "gke.gcr.io/cilium/cilium:v1.14.4-gke.10@sha256:01"}'] },
    ['gke-dataplane-v2'],
  ],
  [
    'GKE with Calico',
    { containers: ['{name: calico-node, image: "gke.gcr.io/calico/node:v3.26.3"}'] },
    ['calico 3.26.3'],
  ],
  [
    'Kube-OVN',
    {
      kind: 'Deployment',
      name: 'kube-ovn-controller',
      containers: [
        '{name: kube-ovn-controller, image: "docker.io/kubeovn/kube-ovn:v1.14.4", args: [--enable-np=true]}',
      ],
    },
    ['kube-ovn 1.14.4'],
  ],
  [
    'Kube-OVN without policies',
    {
      kind: 'Deployment',
      name: 'kube-ovn-controller',
      containers: [
        '{name: kube-ovn-controller, image: "docker.io/kubeovn/kube-ovn:v1.14.4", args: [--enable-np=false]}',
      ],
    },
    ['kube-ovn 1.14.4: `--enable-np=false` switches network policies off'],
  ],
  [
    'Terway',
    {
      name: 'terway-eniip',
      containers: ['{name: terway, image: "registry-cn-zhangjiakou.ack.aliyuncs.com/acs/terway:v1.9.6"}'],
    },
    ['terway 1.9.6'],
  ],
  [
    'Romana, which has no profile',
    { containers: ['{name: a, image: "quay.io/romana/agent:v2.0.2"}'] },
    ['undefined 2.0.2'],
  ],
  ['a dashboard', { containers: ['{name: a, image: "registry.example/flannel-dashboard:1"}'] }, []],
  ['the relay of Cilium', { containers: ['{name: a, image: "quay.io/cilium/hubble-relay:v1.18.2"}'] }, []],
  ['the user interface of Antrea', { containers: ['{name: a, image: "antrea/antrea-ui-frontend:v0.7.0"}'] }, []],
];

t.test('the install manifest of a plugin tells its profile, its version and its switches (F.3)', async (t) => {
  for (const [title, given, plugins] of rows) {
    const found = recogniseText(install(given));
    t.strictSame(
      found.plugins.map((plugin) => plugin.replace(' a.yaml:4', '')),
      plugins,
      title,
    );
  }
});

t.test('variables and flags of install manifests hold ranges (F.3)', async (t) => {
  const variable = (image: string, name: string, value: string) =>
    install({ containers: [`{name: n, image: "${image}", env: [{name: ${name}, value: "${value}"}]}`] });
  const calico = (name: string, value: string) => variable('quay.io/calico/node:v3.31.0', name, value);
  const table: readonly (readonly [text: string, pods: readonly string[], services: readonly string[]])[] = [
    [calico('CALICO_IPV4POOL_CIDR', '10.1.0.0/16'), ['10.1.0.0/16 5 a.yaml:15 `CALICO_IPV4POOL_CIDR` of Calico'], []],
    [calico('CALICO_IPV6POOL_CIDR', 'fd00:1::/48'), ['fd00:1::/48 5 a.yaml:15 `CALICO_IPV6POOL_CIDR` of Calico'], []],
    [calico('CALICO_IPV4POOL_CIDR', '$(POD_CIDR)'), [], []],
    [calico('OTHER', '10.1.0.0/16'), [], []],
    [
      variable('kindest/kindnetd:v20250512-df8de77b', 'POD_SUBNET', '10.2.0.0/16,fd00:2::/56'),
      ['10.2.0.0/16,fd00:2::/56 5 a.yaml:15 `POD_SUBNET` of kindnet'],
      [],
    ],
    [
      variable('weaveworks/weave-kube:2.8.1', 'IPALLOC_RANGE', '10.3.0.0/16'),
      ['10.3.0.0/16 5 a.yaml:15 `IPALLOC_RANGE` of Weave Net'],
      [],
    ],
    [
      install({
        kind: 'Deployment',
        containers: [
          '{name: c, image: "kubeovn/kube-ovn:v1.14.4", args: [/kube-ovn/start-controller.sh, --default-cidr=10.16.0.0/16, --service-cluster-ip-range=10.97.0.0/16]}',
        ],
      }),
      ['10.16.0.0/16 5 a.yaml:15 `--default-cidr` of Kube-OVN'],
      ['10.97.0.0/16 5 a.yaml:15 `--service-cluster-ip-range` of Kube-OVN'],
    ],
  ];
  for (const [text, pods, services] of table) {
    const found = recogniseText(text);
    t.strictSame(found.pods, pods);
    t.strictSame(found.services, services);
  }
});

t.test('a default that is commented out in the install manifest is no range (`language.md` §6)', async (t) => {
  const text = install({
    containers: [
      `name: calico-node
        image: quay.io/calico/node:v3.31.0
        env:
            # - name: CALICO_IPV4POOL_CIDR
            #   value: "192.168.0.0/16"
            - {name: IP, value: autodetect}`,
    ],
  });
  t.strictSame(recogniseText(text), { plugins: ['calico 3.31.0 a.yaml:4'], pods: [], services: [] });
});

t.test('the pool of Calico is none where Flannel gives the addresses, as in Canal', async (t) => {
  const text = install({
    containers: [
      '{name: n, image: "quay.io/calico/node:v3.31.0", env: [{name: CALICO_IPV4POOL_CIDR, value: 192.168.0.0/16}]}',
      '{name: f, image: "docker.io/flannel/flannel:v0.24.4"}',
    ],
  });
  t.strictSame(recogniseText(text).pods, []);
});

const flannel = install({ name: 'flannel', containers: ['{name: f, image: "ghcr.io/flannel-io/flannel:v0.28.9"}'] });
const router = (args: string) =>
  install({
    name: 'kube-router',
    containers: [`{name: r, image: "cloudnativelabs/kube-router:v2.6.1", args: [${args}]}`],
  });
const cilium = install({ name: 'cilium', containers: ['{name: c, image: "quay.io/cilium/cilium:v1.18.2"}'] });

t.test('a plugin that carries the traffic and a controller of policies beside it are one', async (t) => {
  const both = { 'flannel.yaml': flannel, 'router.yaml': router('--run-router=false, --run-firewall=true') };
  t.strictSame(recogniseFiles(both).plugins, ['kube-router 2.6.1 router.yaml:4']);
  const routes = { 'cilium.yaml': cilium, 'router.yaml': router('--run-firewall=false, --enable-cni=false') };
  t.strictSame(recogniseFiles(routes).plugins, ['cilium 1.18.2 cilium.yaml:4']);
});

t.test('two plugins that each do all of it are two', async (t) => {
  const both = { 'flannel.yaml': flannel, 'cilium.yaml': cilium };
  t.strictSame(recogniseFiles(both).plugins, ['flannel 0.28.9 flannel.yaml:4', 'cilium 1.18.2 cilium.yaml:4']);
  const routers = { 'flannel.yaml': flannel, 'router.yaml': router('--run-router=true') };
  t.equal(recogniseFiles(routers).plugins.length, 2);
  const open = { 'cilium.yaml': cilium, 'router.yaml': router('--run-firewall=false') };
  t.equal(recogniseFiles(open).plugins.length, 2, 'kube-router without policies, in a cluster of its own');
});
