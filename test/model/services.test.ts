import t from 'tap';
import { addressCidrs } from '../../src/sets/index.js';
import { podText, readCluster } from './read-cluster.js';

const service = (spec: string, rest = '') =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: shop}\nspec: ${spec}\n${rest}`;

t.test('a service is read with its ways in from outside (E-9)', async (t) => {
  const table = [
    { spec: '{}', isExposed: false, external: [], balancer: [], ranges: undefined },
    { spec: '{type: NodePort}', isExposed: true, external: [], balancer: [], ranges: undefined },
    {
      spec: '{externalIPs: [203.0.113.1, "2001:db8::1"]}',
      isExposed: true,
      external: ['203.0.113.1/32', '2001:db8::1/128'],
    },
    { spec: '{externalIPs: [203.0.113.1], clusterIP: None}', isExposed: false, external: ['203.0.113.1/32'] },
    { spec: '{externalIPs: [203.0.113.1], type: ExternalName}', isExposed: false, external: [] },
    { spec: '{type: LoadBalancer, loadBalancerIP: 203.0.113.2}', isExposed: true, balancer: ['203.0.113.2/32'] },
    { spec: '{type: ClusterIP, loadBalancerIP: 203.0.113.2}', isExposed: false, balancer: [] },
    {
      spec: '{type: LoadBalancer, loadBalancerSourceRanges: [" 10.0.0.0/8 "]}',
      isExposed: true,
      ranges: ['10.0.0.0/8'],
    },
    { spec: '{type: LoadBalancer, loadBalancerSourceRanges: []}', isExposed: true, ranges: undefined },
  ];
  for (const { spec, isExposed, external = [], balancer = [], ranges } of table) {
    const { cluster, told } = readCluster(service(spec));
    const [read] = cluster.services;
    t.equal(read?.isExposed, isExposed, spec);
    t.strictSame(read && addressCidrs(read.externalIps), external, spec);
    t.strictSame(read && addressCidrs(read.loadBalancerIps), balancer, spec);
    t.strictSame(read?.loadBalancerSourceRanges && addressCidrs(read.loadBalancerSourceRanges), ranges, spec);
    t.strictSame(told, [], spec);
  }
  const status = 'status: {loadBalancer: {ingress: [{ip: 203.0.113.3}, {hostname: lb.example.com}]}}\n';
  const [read] = readCluster(service('{type: LoadBalancer}', status)).cluster.services;
  t.strictSame(read && addressCidrs(read.loadBalancerIps), ['203.0.113.3/32']);
  const ports = '{type: NodePort, ports: [{port: 80, nodePort: 30080}, {port: 81}]}';
  const [numbered] = readCluster(service(ports)).cluster.services;
  t.strictSame(
    numbered?.ports.map(({ nodePort }) => nodePort),
    [30080, undefined],
  );
});

t.test('copies of a service that differ have the addresses of all', async (t) => {
  const copies = ['203.0.113.1', '203.0.113.2'].map((each) => service(`{externalIPs: [${each}]}`));
  const [read] = readCluster(copies.join('---\n')).cluster.services;
  t.strictSame(read && addressCidrs(read.externalIps), ['203.0.113.1/32', '203.0.113.2/32']);
});

const slice = (rest: string, label = 's') =>
  `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: s-1, namespace: shop, labels: {kubernetes.io/service-name: ${label}}}\n${rest}\n`;
const endpoints = (rest: string, name = 's') =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: {name: ${name}, namespace: shop}\n${rest}\n`;

t.test('what is written behind a service without a selector is read with it (E-9)', async (t) => {
  const table = [
    {
      text: slice('addressType: IPv4\nendpoints: [{addresses: [203.0.113.9]}]\nports: [{name: web, port: 80}]'),
      groups: ['203.0.113.9 web TCP/80'],
    },
    { text: slice('addressType: IPv6\nendpoints: [{addresses: ["2001:db8::9"]}]'), groups: ['2001:db8::9 '] },
    {
      text: slice('addressType: FQDN\nendpoints: [{addresses: [db.example.com]}]'),
      groups: ['domain db.example.com '],
    },
    {
      text: slice(
        'addressType: IPv4\nendpoints: [{addresses: [10.1.1.1], targetRef: {kind: Pod, name: a, namespace: x}}]',
      ),
      groups: ['10.1.1.1=x/a '],
    },
    {
      text: slice('addressType: IPv4\nendpoints: [{addresses: [10.1.1.1], targetRef: {kind: Node, name: a}}]'),
      groups: ['10.1.1.1 '],
    },
    { text: slice('addressType: IPv4\nendpoints: null'), groups: [' '] },
    { text: slice('addressType: IPv4\nendpoints: [{addresses: [10.1.1.1]}]', 'other'), groups: [] },
    {
      text: endpoints('subsets: [{addresses: [{ip: 10.1.1.1}, {ip: 10.1.1.2}], ports: [{port: 53, protocol: UDP}]}]'),
      groups: ['10.1.1.1,10.1.1.2 UDP/53'],
    },
    {
      text: endpoints('subsets: [{addresses: [{ip: 10.1.1.1}]}, {notReadyAddresses: [{ip: 10.1.1.2}]}]'),
      groups: ['10.1.1.1 ', ' '],
    },
    { text: endpoints('subsets: [{addresses: [{ip: 10.1.1.1}]}]', 'other'), groups: [] },
    { text: endpoints('metadataOnly: true'), groups: [] },
  ];
  for (const { text, groups } of table) {
    const { cluster, told } = readCluster(`${text}---\n${service('{ports: [{port: 80}]}')}`);
    const [read] = cluster.services;
    const found = read?.endpoints.map((group) => {
      const ends = group.endpoints.map(({ kind, text: written, pod }) => {
        const at = pod === undefined ? '' : `=${pod.namespace}/${pod.name}`;
        return `${kind === 'address' ? '' : `${kind} `}${written}${at}`;
      });
      const ports = group.ports.map(
        ({ name, protocol, port }) => `${name === undefined ? '' : `${name} `}${protocol}/${port}`,
      );
      return `${ends.join()} ${ports.join()}`;
    });
    t.strictSame(found, groups, text);
    t.strictSame(told, [], text);
  }
});

t.test('a service with a selector has no endpoints of anybody else', async (t) => {
  const text = endpoints('subsets: [{addresses: [{ip: 10.1.1.1}]}]');
  const [read] = readCluster(`${text}---\n${service('{selector: {app: a}, ports: [{port: 80}]}')}`).cluster.services;
  t.strictSame(read?.endpoints, []);
});

t.test('a pod has a name where a manifest or its ordinal tells it', async (t) => {
  const text = [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: lone}\n',
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: {replicas: 2, template: {metadata: {labels: {app: db}}}}\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {labels: {app: web}}}}\n',
  ].join('---\n');
  const pods = readCluster(text).cluster.workloads.flatMap((workload) => workload.pods);
  t.strictSame(
    pods.map(({ name }) => name),
    [undefined, 'lone', 'db-0', 'db-1'],
    pods.map(podText).join(),
  );
});
