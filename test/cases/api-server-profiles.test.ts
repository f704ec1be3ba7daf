import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';

const byAddress = ['conformant', 'calico', 'canal', 'kindnet', 'antrea'];
const byIdentity = ['cilium@1.20', 'cilium@1.19', 'azure-cilium', 'gke-dataplane-v2'];

const web = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {nodeName: n1, containers: [{name: c, image: i}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress: [{to: [{ipBlock: {cidr: 10.0.0.0/24}}], ports: [{port: 6443}]}]
---
`;
const node = (name: string, address: string) =>
  `apiVersion: v1\nkind: Node\nmetadata: {name: ${name}}\nstatus: {addresses: [{type: InternalIP, address: ${address}}]}\n---\n`;
const endpoints = (address: string) =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: {name: kubernetes, namespace: default}\nsubsets: [{addresses: [{ip: ${address}}], ports: [{port: 6443}]}]\n---\n`;
const kubeadm = (address: string) =>
  `apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\ncontrolPlaneEndpoint: "${address}:6443"\n---\n`;
const nodes = node('n1', '192.168.0.1') + node('n2', '10.0.0.2');

/** What is known of the API server, and the verdict by its address and by its identity, of a pod that may reach 10.0.0.0/24. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['outside, in the range', endpoints('10.0.0.9') + nodes, 'allow', 'allow'],
  ['outside, in another', endpoints('10.9.0.9') + nodes, 'deny', 'deny'],
  ['on a node, in the range', endpoints('10.0.0.2') + nodes, 'allow', 'deny'],
  ['outside, where nodes may be', endpoints('10.0.0.9'), 'allow', 'unknown'],
  ['at either of two places', kubeadm('10.0.0.9') + kubeadm('10.9.0.9') + nodes, 'unknown', 'deny'],
  ['as the stronger of two sources says', endpoints('10.0.0.9') + kubeadm('10.9.0.9') + nodes, 'allow', 'allow'],
  ['anywhere', nodes, 'unknown', 'unknown'],
];

for (const [cnis, column] of [
  [byAddress, 2],
  [byIdentity, 3],
] as const)
  for (const cni of cnis)
    for (const row of rows)
      t.test(`the API server is ${row[0]}: ${row[column]} under ${cni}`, async (t) => {
        const statuses = ['allow', 'deny'].map((expect) => {
          const cases = [`{from: shop/web, to: {entity: kube-apiserver}, ports: [TCP/6443], expect: ${expect}}`];
          return rowsOf(reportOn({ manifests: web + row[1], cases, options: { cni } }))[0]?.status;
        });
        const expected = { allow: 'passed,failed', deny: 'failed,passed', unknown: 'errored,errored' };
        t.equal(statuses.join(), Object.entries(expected).find(([verdict]) => verdict === row[column])?.[1]);
      });
