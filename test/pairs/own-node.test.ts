import t from 'tap';
import { run } from '../../src/run.js';
import { defaults, reportOn, rowsOf, type Written } from '../answer/run-files.js';
import { namespace, node, pod, policy, service } from '../oracle/closed/closed-manifests.js';

const on = (name: string, where: string, more = '') => pod('x', name, { spec: `, nodeName: ${where}${more}` });
const hosted = (name: string, where: string, address: string) =>
  on(name, where).replace(/\n$/, `\nstatus: {hostIP: ${address}, hostIPs: [{ip: ${address}}]}\n`);
const deployment =
  '---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d, namespace: x}\n' +
  'spec: {selector: {matchLabels: {app: d}}, template: {metadata: {labels: {app: d}}, spec: {containers: [{name: c, image: i}]}}}\n';
const denyAll = policy('x', 'deny-all', '{podSelector: {}, policyTypes: [Ingress, Egress]}');
const nodes = node('n1', '192.0.2.11') + node('n2', '192.0.2.12');
const base = namespace('x') + nodes + denyAll + on('a', 'n1') + deployment;
const deny = (from: string, to: string) => `{from: ${from}, to: ${to}, expect: deny}`;
const allow = (from: string, to: string) => `{from: ${from}, to: ${to}, ports: [TCP/80], expect: allow}`;
const fromNode = (address: string) =>
  policy('x', 'from-node', `{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: ${address}}}]}]}`);

interface Row extends Omit<Written, 'cases'> {
  readonly says: string;
  readonly cases: readonly (readonly [test: string, status: string])[];
}

const rows: readonly Row[] = [
  {
    says: "the address of a pod's own node always reaches it (A-NODE-1)",
    manifests: base,
    cases: [
      [deny('192.0.2.11', 'x/a'), 'failed'],
      [allow('192.0.2.11', 'x/a'), 'passed'],
      [deny('192.0.2.12', 'x/a'), 'passed'],
      [allow('192.0.2.12', 'x/a'), 'failed'],
      [deny('{cidr: 192.0.2.11/32}', 'x/a'), 'failed'],
      [deny('198.51.100.7', 'x/a'), 'passed'],
    ],
  },
  {
    says: 'a range that holds it, a group, and what is excepted',
    manifests: base,
    spec: 'groups: {own: [192.0.2.11]}',
    cases: [
      [deny('192.0.2.0/24', 'x/a'), 'failed'],
      [deny('own', 'x/a'), 'failed'],
      [deny('{cidr: 192.0.2.0/24, except: [192.0.2.11/32]}', 'x/a'), 'passed'],
      [deny('{all: [192.0.2.0/24], except: [192.0.2.11]}', 'x/a'), 'passed'],
      [deny('{all: [192.0.2.0/24], except: [nodes]}', 'x/a'), 'passed'],
      [deny('internet', 'x/a'), 'passed'],
    ],
  },
  {
    says: 'a pod that may run there hangs on where it runs',
    manifests: base,
    cases: [
      [deny('192.0.2.11', 'x/d'), 'errored'],
      [allow('192.0.2.11', 'x/d'), 'errored'],
      [deny('198.51.100.7', 'x/d'), 'passed'],
    ],
  },
  {
    says: 'the status of a Pod tells the addresses of its node',
    manifests: namespace('x') + denyAll + hosted('a', 'n1', '192.0.2.11') + hosted('b', 'n2', '192.0.2.12'),
    cases: [
      [deny('192.0.2.11', 'x/a'), 'failed'],
      [deny('192.0.2.12', 'x/a'), 'passed'],
      [deny('192.0.2.0/24', 'x/b'), 'failed'],
      [deny('nodes', 'x/a'), 'passed'],
      ['{to: x/a, onlyFrom: []}', 'passed'],
    ],
  },
  {
    says: 'and those of a node that is declared without, also for other pods',
    manifests:
      namespace('x') +
      '---\napiVersion: v1\nkind: Node\nmetadata: {name: n1}\n' +
      denyAll +
      on('a', 'n1') +
      hosted('b', 'n1', '192.0.2.11'),
    cases: [
      [deny('192.0.2.11', 'x/a'), 'failed'],
      [deny('192.0.2.12', 'x/a'), 'passed'],
    ],
  },
  {
    says: 'and not where its policies admit that node anyway',
    manifests: base + fromNode('192.0.2.11/32'),
    cases: [[allow('192.0.2.11', 'x/d'), 'passed']],
  },
  {
    says: '`nodes` are all but its own',
    manifests: base + fromNode('192.0.2.11/32'),
    cases: [
      [deny('nodes', 'x/a'), 'passed'],
      [deny('nodes', 'x/d'), 'errored'],
    ],
  },
  {
    says: 'and certain where the other nodes get in',
    manifests: base + fromNode('192.0.2.12/32'),
    cases: [
      [allow('nodes', 'x/a'), 'passed'],
      [deny('nodes', 'x/a'), 'failed'],
    ],
  },
  {
    says: 'where only its own node is declared another one is judged',
    manifests: namespace('x') + node('n1', '192.0.2.11') + denyAll + on('a', 'n1') + fromNode('192.0.2.11/32'),
    cases: [[deny('nodes', 'x/a'), 'passed']],
  },
  {
    says: 'a pod on the network of its node is that node',
    manifests:
      base + on('h', 'n2', ', hostNetwork: true') + on('own', 'n1', ', hostNetwork: true') + fromNode('192.0.2.12/32'),
    cases: [
      [allow('x/h', 'x/a'), 'passed'],
      [allow('x/own', 'x/a'), 'passed'],
      [deny('x/own', 'x/a'), 'failed'],
    ],
  },
  {
    says: 'a pod on the network of another node is not let in by that',
    manifests: base + on('h', 'n2', ', hostNetwork: true') + fromNode('192.0.2.11/32'),
    cases: [[deny('x/h', 'x/a'), 'passed']],
  },
  {
    says: 'two pods on one node have no such right',
    manifests: base + on('b', 'n1'),
    cases: [[deny('x/b', 'x/a'), 'passed']],
  },
  {
    says: 'a list need not hold the own node, whose address is let in',
    manifests: namespace('x') + nodes + on('a', 'n1') + fromNode('192.0.2.11/32') + deployment,
    cases: [
      ['{to: x/a, onlyFrom: []}', 'passed'],
      ['{to: x/d, onlyFrom: []}', 'failed'],
      ['{to: x/d, onlyFrom: [192.0.2.11]}', 'passed'],
      ['{to: x/d, onlyFrom: [nodes]}', 'passed'],
      ['{to: x/a, exactlyFrom: [192.0.2.11], ports: [TCP/80]}', 'passed'],
    ],
  },
  {
    says: 'and another node counts',
    manifests: namespace('x') + nodes + on('a', 'n1') + fromNode('192.0.2.12/32'),
    cases: [
      ['{to: x/a, onlyFrom: []}', 'failed'],
      ['{to: x/a, onlyFrom: [192.0.2.12]}', 'passed'],
    ],
  },
  {
    says: 'an address of a Service or a pod is an error in every place',
    manifests:
      namespace('x') +
      pod('x', 'a').replace(/\n$/, '\nstatus: {podIP: 10.1.0.1, podIPs: [{ip: 10.1.0.1}]}\n') +
      pod('x', 'b').replace(/\n$/, '\nstatus: {podIP: 10.1.0.2, podIPs: [{ip: 10.1.0.2}]}\n') +
      service('s', 'clusterIP: 10.96.0.9, ports: [{port: 80}], selector: {app: a}').replace(
        'namespace: shop',
        'namespace: x',
      ) +
      denyAll,
    spec: 'groups: {vip: [10.96.0.9]}',
    cases: [
      [deny('10.1.0.1', 'x/b'), 'errored'],
      [deny('10.1.0.1/32', 'x/b'), 'errored'],
      [deny('10.1.0.0/30', 'x/b'), 'passed'],
      [deny('x/b', '10.96.0.9'), 'errored'],
      [deny('x/b', 'vip'), 'errored'],
      ['{to: x/b, onlyFrom: [10.1.0.1]}', 'errored'],
      ['{from: x/b, onlyTo: [{cidr: 10.96.0.9/32}]}', 'errored'],
      [deny('{all: [10.0.0.0/8], except: [10.1.0.1]}', 'x/b'), 'errored'],
    ],
  },
];

for (const { says, cases, ...written } of rows) {
  t.test(says, async (t) => {
    for (const [test, status] of cases) {
      const [row] = rowsOf(reportOn({ ...written, cases: [test] }));
      t.equal(row?.status, status, `${test}: ${row?.message}`);
    }
  });
}

t.test('an explanation tells of the own node', async (t) => {
  const { verdict, ingress } = run([{ path: 'm.yaml', text: base }], {
    ...defaults,
    command: 'explain',
    from: '192.0.2.11',
    to: 'x/a',
    port: 'TCP/80',
  });
  t.equal(verdict, 'allow');
  t.match(ingress.reason, /node n1/);
  const [row] = rowsOf(reportOn({ manifests: base, cases: [deny('192.0.2.11', 'x/a')] }));
  t.equal(row?.nearestMiss, undefined, 'no policy is to blame');
});
