import t from 'tap';
import { readCluster } from './read-cluster.js';

const object = (apiVersion: string, kind: string, metadata: string, fields: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web${metadata}}\n${fields}\n`;

t.test('a name or an address that YAML makes something else of is told at its place', async (t) => {
  const table = [
    { text: object('v1', 'Service', '', 'spec: {selector: {a: b}, clusterIP: 1}'), told: ['4:37'] },
    { text: object('v1', 'Service', '', 'spec: {selector: {a: b}, clusterIPs: [1.5]}'), told: ['4:39'] },
    { text: object('v1', 'Service', '', 'spec: {selector: {a: b}, loadBalancerIP: 1.5}'), told: ['4:42'] },
    { text: object('v1', 'Service', '', 'status: {loadBalancer: {ingress: [{ip: 7}]}}'), told: ['4:40'] },
    { text: object('v1', 'Node', '', 'status: {addresses: [{type: InternalIP, address: 10}]}'), told: ['4:50'] },
    { text: object('v1', 'Pod', '', 'status: {podIP: 1.5, podIPs: [{ip: 12}]}'), told: ['4:17', '4:36'] },
    { text: object('v1', 'Pod', '', 'status: {hostIP: 1.5, hostIPs: [{ip: 12}]}'), told: ['4:18', '4:38'] },
    {
      text: object('v1', 'Pod', ', ownerReferences: [{kind: Job, name: y}]', 'spec: {containers: [{}]}'),
      told: ['3:59'],
    },
    {
      text: object('v1', 'Endpoints', '', 'subsets: [{addresses: [{ip: 10.0.0.1, targetRef: {kind: Pod, name: n}}]}]'),
      told: ['4:68'],
    },
    {
      text: object(
        'discovery.k8s.io/v1',
        'EndpointSlice',
        ', labels: {kubernetes.io/service-name: web}',
        'addressType: IPv4\nendpoints: [{addresses: [10.0.0.1], targetRef: {kind: Pod, name: a, namespace: no}}]',
      ),
      told: ['5:80'],
    },
    { text: object('v1', 'Pod', '', 'status: {podIP: null, hostIP: 10.0.0.1}'), told: [] },
  ];
  for (const { text, told } of table) {
    const expected = told.map((each) => `${each} model/invalid-object`);
    t.strictSame(readCluster(text).told, expected, text);
  }
});
