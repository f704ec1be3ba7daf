import { config, judgeRows, object, own, tier } from './cilium-rows.js';

const node = (name: string, address: string) =>
  object('v1 Node', `name: ${name}`, `status: {addresses: [{type: InternalIP, address: ${address}}]}`);
const ofNodes =
  node('n-1', '192.168.0.1') + node('n-2', '192.168.0.2') + config('ipam: kubernetes, policy-cidr-match-mode: nodes');
const ofKubernetes = object(
  'networking.k8s.io/v1 NetworkPolicy',
  'name: k, namespace: shop',
  'spec: {podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}',
);
const authenticated =
  own(
    'ingress: [{fromEndpoints: [{}], authentication: {mode: required}}, {fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: dev}}]}]',
  ) + config('mesh-auth-enabled: "true"');
const webToDb = 'shop/web > shop/db TCP/80';
const ofCluster = own('ingress: [{fromEndpoints: [{matchLabels: {app: web, io.cilium.k8s.policy.cluster: east}}]}]');
const namesInTier = tier(
  'looks-up',
  'tier: Baseline, priority: 1, egress: [{action: Accept, to: [{domainNames: ["*.example.com"]}], protocols: [{tcp: {destinationPort: {number: 80}}}]}]',
);
const tiersOfNodes = config('enable-k8s-cluster-network-policy: "true", enable-node-selector-labels: "true"');

judgeRows([
  {
    says: 'nodes that a tier denies, which are no addresses',
    manifests: tier('by-nodes', 'tier: Admin, priority: 1, egress: [{action: Deny, to: [{nodes: {}}]}]') + tiersOfNodes,
    asks: 'shop/db > shop/agent TCP/80',
    is: 'deny',
  },
  {
    says: 'what is outside beside nodes that a tier denies',
    manifests: tier('by-nodes', 'tier: Admin, priority: 1, egress: [{action: Deny, to: [{nodes: {}}]}]') + tiersOfNodes,
    asks: 'shop/db > 203.0.113.9 TCP/80',
    is: 'allow',
  },
  {
    says: 'names that only a tier lets be looked up',
    manifests: own('egress: [{toFQDNs: [{matchName: api.example.com}]}]') + namesInTier + tiersOfNodes,
    asks: 'shop/db > api.example.com TCP/443',
    is: 'unknown',
  },
  {
    says: 'other names than a tier lets be looked up',
    manifests: own('egress: [{toFQDNs: [{matchName: www.example.org}]}]') + namesInTier + tiersOfNodes,
    asks: 'shop/db > www.example.org TCP/443',
    is: 'deny',
  },
  {
    says: 'names beside a tier that 1.19 does not know',
    manifests: own('egress: [{toFQDNs: [{matchName: api.example.com}]}]') + namesInTier,
    asks: 'shop/db > api.example.com TCP/443',
    is: 'deny',
    cni: 'cilium@1.19',
  },
  {
    says: 'a tier that 1.19 does not know, switched on',
    manifests:
      tier('t', 'tier: Admin, priority: 1, ingress: [{action: Deny, from: [{namespaces: {}}]}]') +
      config('enable-k8s-cluster-network-policy: "true"'),
    asks: webToDb,
    is: 'allow',
    cni: 'cilium@1.19',
  },
  {
    says: 'a star inside a server name, which 1.19 refuses',
    manifests: own(
      'ingress: [{fromEndpoints: [{}], toPorts: [{ports: [{port: "80", protocol: TCP}], serverNames: ["a*.example.com"]}]}]',
    ),
    asks: 'dev/tool > shop/db TCP/80',
    is: 'unknown',
    cni: 'cilium@1.19',
  },
  { says: 'a rule that asks for authentication', manifests: authenticated, asks: webToDb, is: 'unknown' },
  { says: 'a rule beside it that does not', manifests: authenticated, asks: 'dev/tool > shop/db TCP/80', is: 'allow' },
  { says: 'the name of a cluster that nobody says', manifests: ofCluster, asks: webToDb, is: 'unknown' },
  { says: 'the name of the cluster', manifests: ofCluster + config('cluster-name: east'), asks: webToDb, is: 'allow' },
  { says: 'the name of another', manifests: ofCluster + config('cluster-name: west'), asks: webToDb, is: 'deny' },
  {
    says: 'two names of the cluster',
    manifests: ofCluster + config('cluster-name: west') + config('cluster-name: east').replace('kube-system', 'other'),
    asks: webToDb,
    is: 'unknown',
  },
  {
    says: 'a node by a range of no bits, in the mode `nodes` (asked of 1.20.2)',
    manifests: own('ingress: [{fromCIDR: [0.0.0.0/0]}]') + ofNodes,
    asks: 'nodes > shop/db TCP/80',
    is: 'deny',
  },
  {
    says: 'a node by its range, in the mode `nodes` (asked of 1.20.2)',
    manifests: own('ingress: [{fromCIDR: [0.0.0.0/0, 192.168.0.0/24]}]') + ofNodes,
    asks: 'nodes > shop/db TCP/80',
    is: 'allow',
  },
  {
    says: 'a node by a denied range of no bits, in the mode `nodes` (asked of 1.20.2)',
    manifests: own('ingress: [{fromEntities: [all]}], ingressDeny: [{fromCIDRSet: [{cidr: 0.0.0.0/0}]}]') + ofNodes,
    asks: 'nodes > shop/db TCP/80',
    is: 'allow',
  },
  {
    says: 'a node by an `ipBlock` of no bits, in the mode `nodes` (asked of 1.20.2)',
    manifests: ofKubernetes + ofNodes,
    asks: 'shop/db > nodes TCP/80',
    is: 'deny',
  },
  {
    says: 'a node by a range of no bits, in the modes `nodes` and `pods`',
    manifests: own('ingress: [{fromCIDR: [0.0.0.0/0]}]') + ofNodes.replace('mode: nodes', 'mode: "nodes pods"'),
    asks: 'nodes > shop/db TCP/80',
    is: 'allow',
  },
]);
