import t from 'tap';
import type { CaseResult } from '../../src/result.js';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { policy } from '../answer/shop.js';

const label = 'k8s.ovn.org/primary-user-defined-network';
const namespace = (name: string, labels = `{${label}: ""}`) =>
  `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}\n---\n`;
const pod = (place: string, extra = '') => {
  const [in_, name] = place.split('/');
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${in_}, labels: {app: ${name}}${extra}}\nspec: {containers: []}\n---\n`;
};
const udn = (place: string, spec = '{topology: Layer3, layer3: {role: Primary}}') =>
  `apiVersion: k8s.ovn.org/v1\nkind: UserDefinedNetwork\nmetadata: {name: net, namespace: ${place}}\nspec: ${spec}\n---\n`;
const cudn = (selector: string, name = 'tenant') =>
  `apiVersion: k8s.ovn.org/v1\nkind: ClusterUserDefinedNetwork\nmetadata: {name: ${name}}\nspec: {namespaceSelector: ${selector}, network: {topology: Layer2, layer2: {role: Primary}}}\n---\n`;
const attachment = (place: string, config: string) =>
  `apiVersion: k8s.cni.cncf.io/v1\nkind: NetworkAttachmentDefinition\nmetadata: {name: net, namespace: ${place}}\nspec: {config: '${config}'}\n---\n`;
const overlay = (role: string, name = 'tenant') =>
  `{"cniVersion": "1.0.0", "type": "ovn-k8s-cni-overlay", "name": "${name}", "role": "${role}", "topology": "layer3"}`;

const both = namespace('blue') + namespace('green') + namespace('plain', '{}');
const pods = ['blue/web', 'blue/cart', 'green/db', 'plain/app'].map((place) => pod(place)).join('');

/** What is found of one end reaching another at TCP/80. */
function found(from: string, to: string, manifests: string, cni = 'ovn-kubernetes'): CaseResult | undefined {
  const cases = [`{from: ${from}, to: ${to}, ports: [TCP/80], expect: allow}`];
  return rowsOf(reportOn({ cases, manifests, options: { cni } }))[0];
}
const actual = (from: string, to: string, manifests: string, cni?: string) => found(from, to, manifests, cni)?.actual;

t.test('pods of different primary networks do not reach each other, whatever policies say', async (t) => {
  const open = policy('green', 'open', '{podSelector: {}, ingress: [{}], egress: [{}]}');
  const manifests = both + pods + udn('blue') + udn('green') + open;
  const table = [
    { from: 'blue/web', to: 'green/db', actual: 'deny' },
    { from: 'green/db', to: 'blue/web', actual: 'deny' },
    { from: 'blue/web', to: 'plain/app', actual: 'deny' },
    { from: 'plain/app', to: 'blue/web', actual: 'deny' },
    { from: 'blue/web', to: 'blue/cart', actual: 'allow' },
    { from: 'blue/web', to: 'internet', actual: 'allow' },
    { from: 'internet', to: 'blue/web', actual: 'allow' },
    { from: 'nodes', to: 'blue/web', actual: 'unknown' },
    { from: 'nodes', to: 'plain/app', actual: 'allow' },
  ] as const;
  for (const each of table) t.equal(actual(each.from, each.to, manifests), each.actual, `${each.from} → ${each.to}`);
});

t.test('the verdict names the network, and the line that makes it primary', async (t) => {
  const row = found('blue/web', 'green/db', both + pods + udn('blue'));
  t.equal(row?.actual, 'deny');
  t.match(row?.decisions, [
    { policy: 'UserDefinedNetwork.k8s.ovn.org/blue/net', rule: 'spec.layer3.role', file: 'manifests.yaml' },
  ]);
});

t.test('policies go on holding inside a network', async (t) => {
  const closed = policy('blue', 'closed', '{podSelector: {matchLabels: {app: cart}}, policyTypes: [Ingress]}');
  t.equal(actual('blue/web', 'blue/cart', both + pods + udn('blue') + closed), 'deny');
  t.equal(actual('blue/cart', 'blue/web', both + pods + udn('blue') + closed), 'allow');
});

t.test('a network that is not primary keeps nothing apart', async (t) => {
  const table = [
    udn('blue', '{topology: Layer3, layer3: {role: Secondary}}'),
    udn('blue', '{topology: Layer2, layer2: {role: Secondary}, layer3: {role: Primary}}'),
    attachment('blue', overlay('secondary')),
    attachment('blue', '{"type": "macvlan", "role": "primary"}'),
    attachment('blue', '{"type": "ovn-k8s-cni-overlay", "name": "x"}'),
  ];
  const plain = namespace('blue', '{}') + namespace('green', '{}') + pods;
  for (const network of table) t.equal(actual('blue/web', 'green/db', plain + network), 'allow', network);
});

t.test('only a namespace with the label of primary networks joins one', async (t) => {
  const other = namespace('blue', '{}') + namespace('green', '{}') + namespace('plain', '{}');
  t.equal(actual('blue/web', 'green/db', other + pods + udn('blue')), 'allow');
  t.equal(actual('blue/web', 'green/db', pods + udn('blue')), 'unknown', 'nobody declares the namespace');
  t.equal(actual('green/db', 'plain/app', both + pods + udn('blue')), 'unknown', 'no network is there for the label');
  t.equal(actual('green/db', 'plain/app', both + pods), 'unknown', 'no network at all');
});

t.test('a cluster-wide network joins the namespaces that it selects', async (t) => {
  const teams = namespace('blue', `{${label}: "", team: a}`) + namespace('green', `{${label}: "", team: a}`);
  const manifests = teams + namespace('plain', '{team: a}') + pods + cudn('{matchLabels: {team: a}}');
  t.equal(actual('blue/web', 'green/db', manifests), 'allow');
  t.equal(actual('blue/web', 'plain/app', manifests), 'deny', 'selected, and without the label');
  const named =
    both + pods + cudn(`{matchExpressions: [{key: kubernetes.io/metadata.name, operator: In, values: [blue]}]}`);
  t.equal(actual('blue/web', 'green/db', named), 'deny');
});

t.test(
  'attachments of one name are one network, and those of OVN-Kubernetes’ own making are told by their owner',
  async (t) => {
    const shared = both + pods + attachment('blue', overlay('primary')) + attachment('green', overlay('primary'));
    t.equal(actual('blue/web', 'green/db', shared), 'allow');
    t.equal(actual('blue/web', 'plain/app', shared), 'deny');
    const apart =
      both + pods + attachment('blue', overlay('primary', 'a')) + attachment('green', overlay('primary', 'b'));
    t.equal(actual('blue/web', 'green/db', apart), 'deny');
    const made = attachment('blue', overlay('primary', 'blue_net')).replace(
      'namespace: blue',
      'namespace: blue, ownerReferences: [{kind: UserDefinedNetwork, name: net}]',
    );
    t.equal(actual('blue/web', 'green/db', both + pods + udn('blue') + made), 'deny');
  },
);

t.test('of two networks for one namespace nobody knows which is the one', async (t) => {
  const manifests =
    both +
    pods +
    udn('blue') +
    cudn(`{matchExpressions: [{key: kubernetes.io/metadata.name, operator: In, values: [blue, green]}]}`);
  t.equal(actual('blue/web', 'green/db', manifests), 'unknown');
  t.equal(actual('blue/web', 'plain/app', manifests), 'deny', 'neither reaches the default network');
});

t.test('what the platform may make exceptions for is unknown', async (t) => {
  const platform = ['kube-system', 'openshift-dns', 'default'];
  const manifests =
    both + pods + udn('blue') + platform.map((each) => namespace(each, '{}') + pod(`${each}/dns`)).join('');
  for (const each of platform) {
    t.equal(actual('blue/web', `${each}/dns`, manifests), 'unknown', each);
    t.equal(actual(`${each}/dns`, 'blue/web', manifests), 'unknown', each);
    t.equal(actual('plain/app', `${each}/dns`, manifests), 'allow', each);
  }
  const opened = pods.replace(
    'labels: {app: cart}',
    'labels: {app: cart}, annotations: {k8s.ovn.org/open-default-ports: x}',
  );
  t.equal(
    actual('plain/app', 'blue/cart', both + opened + udn('blue')),
    'unknown',
    'ports opened to the default network',
  );
  t.equal(actual('green/db', 'blue/cart', both + opened + udn('blue') + udn('green')), 'deny', 'not to other networks');
  const connect = 'apiVersion: k8s.ovn.org/v1\nkind: ClusterNetworkConnect\nmetadata: {name: c}\nspec: {}\n---\n';
  t.equal(actual('blue/web', 'green/db', both + pods + udn('blue') + udn('green') + connect), 'unknown');
});

t.test('pods of a network have the addresses of its subnets, or those that they had', async (t) => {
  const admit = (cidr: string) =>
    policy(
      'blue',
      'range',
      `{podSelector: {matchLabels: {app: cart}}, ingress: [{from: [{ipBlock: {cidr: ${cidr}}}]}]}`,
    );
  const subnets = udn('blue', '{topology: Layer3, layer3: {role: Primary, subnets: [{cidr: 198.51.100.0/24}]}}');
  const asked = (network: string, cidr: string) => {
    const cases = ['{from: blue/web, to: blue/cart, ports: [TCP/80], expect: allow}'];
    const options = { cni: 'ovn-kubernetes', podCidrs: ['10.244.0.0/16'] };
    return rowsOf(reportOn({ cases, manifests: both + pods + network + admit(cidr), options }))[0]?.actual;
  };
  t.equal(asked('', '10.244.0.0/16'), 'allow');
  t.equal(asked(subnets, '10.244.0.0/16'), 'unknown');
  t.equal(asked(subnets, '198.51.100.0/24'), 'unknown');
  t.equal(asked(subnets, '203.0.113.0/24'), 'deny');
  t.equal(asked(udn('blue'), '203.0.113.0/24'), 'unknown', 'the network does not say its subnets');
});

t.test('a network that can not be read in full may be one or not', async (t) => {
  const table = [
    udn('blue', '{topology: Layer3, layer3: {role: primary}}'),
    udn('blue', '{topology: Localnet, localnet: {role: Primary}}'),
    udn('blue', '{layer3: {role: Primary}}'),
    attachment('blue', '{"role": "primary", '),
    cudn('{matchExpressions: [{key: team, operator: Is, values: [a]}]}'),
    cudn('null'),
  ];
  for (const network of table)
    t.equal(
      actual('blue/web', 'green/db', namespace('blue') + namespace('green', '{}') + pods + network),
      'unknown',
      network,
    );
});

t.test('under a plugin that is not known to have such networks nobody knows', async (t) => {
  for (const cni of ['conformant', 'calico', 'cilium']) {
    const row = found('blue/web', 'green/db', both + pods + udn('blue') + udn('green'), cni);
    t.equal(row?.actual, 'unknown', cni);
    t.equal(actual('blue/web', 'blue/cart', both + pods + udn('blue'), cni), 'allow', cni);
  }
});

t.test('a closed world leaves out whom the network keeps out', async (t) => {
  const cases = [
    '{to: blue/web, onlyFrom: [blue/*, internet, nodes, 0.0.0.0/0]}',
    '{from: blue/web, onlyTo: [blue/*, anywhere]}',
  ];
  const manifests = both + pods + udn('blue') + udn('green');
  for (const row of rowsOf(reportOn({ cases, manifests, options: { cni: 'ovn-kubernetes' } })))
    t.not(row.status, 'failed', row.message);
});
