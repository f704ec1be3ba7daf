import t from 'tap';
import { matchLabels } from '../../src/model/index.js';
import { addressCidrs, statesIn, unknownFacts } from '../../src/sets/index.js';
import { labelTexts, podText, readCluster } from './read-cluster.js';

const nameLabel = 'kubernetes.io/metadata.name';

t.test('a namespace has its name as a label, whatever its manifest says (A-DEF-4, E-7)', async (t) => {
  const table = [
    { labels: '{}', known: [`${nameLabel}=shop`], told: [] },
    { labels: '', known: [`${nameLabel}=shop`], told: [] },
    { labels: '{team: a}', known: ['team=a', `${nameLabel}=shop`], told: [] },
    { labels: `{${nameLabel}: shop}`, known: [`${nameLabel}=shop`], told: [] },
    { labels: `{${nameLabel}: other}`, known: [`${nameLabel}=shop`], told: ['1:1 model/namespace-name-label'] },
    { labels: `{team: "\${TEAM}"}`, known: ['team=*', `${nameLabel}=shop`], told: ['3:39 model/unresolved-variable'] },
  ];
  for (const { labels, known, told } of table) {
    const text = `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: ${labels}}\n`;
    const read = readCluster(text);
    const shop = read.cluster.namespaces.get('shop');
    t.strictSame(shop && labelTexts(shop.labels), known, labels);
    t.strictSame(read.told, told, labels);
  }
});

const podIn = (namespace: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: ${namespace}}\n`;

t.test(
  'of a namespace that no manifest declares the name is certain, the rest unknown, or none where that is said (E-7)',
  async (t) => {
    const table = [
      { undeclared: 'unknown', texts: [`${nameLabel}=shop`, 'others=*'] },
      { undeclared: 'unlabelled', texts: [`${nameLabel}=shop`] },
    ] as const;
    for (const { undeclared, texts } of table) {
      const shop = readCluster(podIn('shop'), undeclared).cluster.namespaces.get('shop');
      t.strictSame(shop && labelTexts(shop.labels), texts, undeclared);
      t.equal(shop?.declaredAt, undefined);
    }
  },
);

t.test('an unknown label is a fact with the name of its owner and a remedy', async (t) => {
  const { cluster } = readCluster(`${podIn('shop')}---\n${podIn('bank')}`);
  const conditions = ['shop', 'bank', 'shop'].map((name) => {
    const labels = cluster.namespaces.get(name)?.labels;
    return labels === undefined ? false : matchLabels(new Map([['team', statesIn(['a'])]]), labels);
  });
  const facts = unknownFacts(conditions).map(({ fact }) => fact);
  t.strictSame(
    facts.map(({ id }) => id),
    ['namespace/shop/label/team', 'namespace/bank/label/team'],
  );
  t.match(facts[0]?.words, /label `team` of namespace `shop`/);
  t.match(facts[0]?.remedy, /declare the Namespace `shop`/);
});

t.test('namespaces, workloads and services are listed in byte order', async (t) => {
  const names = ['b', 'a', 'b-1', 'B', 'a1'];
  const { cluster } = readCluster(names.map(podIn).join('---\n'));
  t.strictSame([...cluster.namespaces.keys()], ['B', 'a', 'a1', 'b', 'b-1']);
  t.strictSame(
    cluster.workloads.map(({ id }) => id),
    ['B/Pod/a', 'a/Pod/a', 'a1/Pod/a', 'b-1/Pod/a', 'b/Pod/a'],
  );
});

t.test('a service is read with its ports, its selector and its addresses (E-9)', async (t) => {
  const table = [
    { spec: '{selector: {app: a}, ports: [{port: 80}]}', expect: { ports: ['TCP/80>80'], selector: { app: 'a' } } },
    {
      spec: '{selector: {app: a}, ports: [{name: web, port: 80, targetPort: http}, {port: 53, protocol: UDP, targetPort: 5353}]}',
      expect: { ports: ['web TCP/80>http', 'UDP/53>5353'] },
    },
    { spec: '{clusterIP: None}', expect: { isHeadless: true, addresses: [] } },
    {
      spec: '{clusterIPs: [10.96.0.1, "fd00::1"]}',
      expect: { isHeadless: false, addresses: ['10.96.0.1/32', 'fd00::1/128'] },
    },
    { spec: '{selector: {}}', expect: { selector: undefined } },
    { spec: '{}', expect: { selector: undefined, type: 'ClusterIP', policy: 'Cluster' } },
    { spec: '{type: LoadBalancer, externalTrafficPolicy: Local}', expect: { type: 'LoadBalancer', policy: 'Local' } },
    { spec: '{type: NodePort}', expect: { type: 'NodePort', policy: 'Cluster' } },
    { spec: '{type: ExternalName, externalName: example.com}', expect: { type: 'ExternalName', name: 'example.com' } },
  ];
  for (const { spec, expect } of table) {
    const { cluster, told } = readCluster(`apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: ${spec}\n`);
    const [service] = cluster.services;
    const found = service && {
      type: service.type,
      selector: service.selector && Object.fromEntries(service.selector),
      ports: service.ports.map(
        ({ name, protocol, port, targetPort }) =>
          `${name === undefined ? '' : `${name} `}${protocol}/${port}>${targetPort}`,
      ),
      isHeadless: service.isHeadless,
      addresses: addressCidrs(service.clusterIps),
      policy: service.externalTrafficPolicy,
      name: service.externalName,
    };
    t.match(found, expect, spec);
    if ('selector' in expect && expect.selector === undefined) t.equal(service?.selector, undefined, spec);
    t.strictSame(told, [], spec);
  }
});

t.test('a service or node that the API server rejects is told at the place', async (t) => {
  const table = [
    { spec: '{ports: [{name: web}]}', told: ['4:16 model/invalid-object'] },
    { spec: '{ports: [{port: 80, protocol: http}]}', told: ['4:37 model/invalid-object'] },
    { spec: '{ports: 80}', told: ['4:15 model/invalid-object'] },
    { spec: '{selector: [a]}', told: ['4:18 model/invalid-object'] },
  ];
  for (const { spec, told } of table) {
    const { told: found } = readCluster(`apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: ${spec}\n`);
    t.strictSame(found, told, spec);
  }
});

t.test('a node has the addresses of its status, host names left out (E-10)', async (t) => {
  const addresses = '[{type: InternalIP, address: 192.168.0.1}, {type: Hostname, address: n1}]';
  const { cluster } = readCluster(
    `apiVersion: v1\nkind: Node\nmetadata: {name: n1, labels: {zone: a}}\nstatus: {addresses: ${addresses}}\n`,
  );
  const [node] = cluster.nodes;
  t.strictSame(node && [node.name, addressCidrs(node.addresses), labelTexts(node.labels)], [
    'n1',
    ['192.168.0.1/32'],
    ['zone=a'],
  ]);
});

t.test('alike copies count once, with a notice at the second', async (t) => {
  const copy = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {x: a, z: b}}\n';
  const turned = 'kind: Pod\nmetadata:\n  labels: {z: b, x: a}\n  name: a\napiVersion: v1\n';
  const { cluster, told } = readCluster([copy, turned, copy].join('---\n'));
  t.strictSame(
    cluster.workloads.map(({ pods }) => pods.map(podText)),
    [['x=a z=b']],
  );
  t.strictSame(told, ['5:1 model/identical-copy']);
});

t.test('copies that differ are each a possibility, with one error that names every place', async (t) => {
  const copies = ['a', 'b', 'a'].map(
    (app) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: ${app}}}\n`,
  );
  const { cluster, told } = readCluster(copies.join('---\n'));
  const [workload] = cluster.workloads;
  t.strictSame(workload?.pods.map(podText), ['app=a perhaps', 'app=b perhaps']);
  t.strictSame(told, ['1:1 model/duplicate']);
  const facts = unknownFacts(workload?.pods.map(({ presence }) => presence) ?? []);
  t.strictSame(
    facts.map(({ fact, examples }) => [fact.id, examples]),
    [['copy/Pod/default/p', [0, 1]]],
  );
});

t.test('copies of a namespace that differ leave open the labels in which they differ', async (t) => {
  const copies = ['{team: a, tier: x}', '{team: b, tier: x, zone: z}'].map(
    (labels) => `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: ${labels}}\n`,
  );
  const shop = readCluster(copies.join('---\n')).cluster.namespaces.get('shop');
  t.strictSame(shop && labelTexts(shop.labels), ['team=a|b', 'tier=x', `${nameLabel}=shop`, '!zone=z']);
});

t.test('copies of a service that differ are one service that is not known', async (t) => {
  const copies = [80, 81].map(
    (port) => `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: ${port}}]}\n`,
  );
  const { cluster } = readCluster(copies.join('---\n'));
  t.strictSame(
    cluster.services.map(({ name, copies: count }) => [name, count]),
    [['s', 2]],
  );
});

t.test('objects of one name are copies in one namespace, of one kind, of one group only', async (t) => {
  const documents = [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\n',
    'apiVersion: v1\nkind: Service\nmetadata: {name: a}\n',
    'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n',
    'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n',
  ];
  t.strictSame(readCluster(documents.join('---\n')).told, []);
});
