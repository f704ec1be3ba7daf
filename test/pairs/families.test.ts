import t from 'tap';
import { reachBetweenClasses } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults, reportOn, rowsOf } from '../answer/run-files.js';
import { exposureMap } from '../map/exposed-pods.js';
import { namespace, node, policy } from '../oracle/closed/closed-manifests.js';

/** A Pod as a cluster exports it, at these addresses. */
function exported(name: string, addresses: readonly string[], more = ''): string {
  const metadata = `{name: ${name}, namespace: x, labels: {app: ${name}}}`;
  const status = `{podIP: '${addresses[0]}', podIPs: [${addresses.map((ip) => `{ip: '${ip}'}`).join(', ')}]}`;
  return `---\napiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: {${more}containers: [{name: c, image: i}]}\nstatus: ${status}\n`;
}

const [four, six, both] = [['10.1.0.1'], ['fd00::a'], ['10.1.0.3', 'fd00::c']] as const;
const [a4, b4] = [exported('a', four), exported('b', ['10.1.0.2'])];
const [a6, b6] = [exported('a', six), exported('b', ['fd00::b'])];
const [aBoth, bBoth] = [exported('a', both), exported('b', ['10.1.0.4', 'fd00::d'])];
const unknown =
  '---\napiVersion: v1\nkind: Pod\nmetadata: {name: u, namespace: x, labels: {app: u}}\n' +
  'spec: {containers: [{name: c, image: i}]}\n';
const x = namespace('x');
const toB = (peers: string) =>
  policy('x', 'b', `{podSelector: {matchLabels: {app: b}}, ingress: [{from: [${peers}]}]}`);
const block = (cidr: string) => `{ipBlock: {cidr: '${cidr}'}}`;
const namesSix = policy(
  'x',
  'six',
  `{podSelector: {matchLabels: {app: none}}, ingress: [{from: [${block('2001:db8::/32')}]}]}`,
);

interface Row {
  readonly says: string;
  readonly manifests: string;
  readonly cases: readonly (readonly [test: string, status: string, message?: RegExp])[];
  readonly spec?: string;
}

const allow = (from: string, to: string) => `{from: ${from}, to: ${to}, ports: [TCP/80], expect: allow}`;
const deny = (from: string, to: string) => `{from: ${from}, to: ${to}, expect: deny}`;
const apart = /IPv4.*IPv6|IPv6.*IPv4/;

const rows: readonly Row[] = [
  {
    says: 'pods at IPv6 addresses alone are not judged over IPv4',
    manifests: x + a6 + b6 + toB(block('fd00::a/128')),
    cases: [
      [allow('x/a', 'x/b'), 'passed'],
      [deny('x/a', 'x/b'), 'failed'],
    ],
  },
  {
    says: 'pods at IPv4 addresses alone are not judged over IPv6, whatever ranges policies name',
    manifests: x + a4 + b4 + toB(`${block('10.9.0.0/16')}, ${block('::/0')}`),
    cases: [
      [deny('x/a', 'x/b'), 'passed'],
      [deny('internet', 'x/b'), 'passed'],
      ['{to: x/b, onlyFrom: []}', 'failed'],
      ['{to: x/b, onlyFrom: [10.9.0.0/16]}', 'passed'],
    ],
  },
  {
    says: 'an address whose pod is not known may be in both families',
    manifests: x + unknown + bBoth + toB(block('::/0')),
    cases: [[deny('x/u', 'x/b'), 'failed']],
  },
  {
    says: 'a pod that is not known meets one at IPv4 addresses in IPv4',
    manifests: x + unknown + b4 + toB(block('::/0')),
    cases: [[deny('x/u', 'x/b'), 'passed']],
  },
  {
    says: 'pods in both families are judged in both',
    manifests: x + aBoth + bBoth + toB(block('10.1.0.0/16')),
    cases: [
      [allow('x/a', 'x/b'), 'failed'],
      [deny('x/a', 'x/b'), 'failed'],
    ],
  },
  {
    says: 'a pod in both families meets one of IPv4 in IPv4 alone',
    manifests: x + aBoth + b4 + toB(block('10.1.0.0/16')),
    cases: [[allow('x/a', 'x/b'), 'passed']],
  },
  {
    says: 'ends without a family in common have no connection to judge',
    manifests: x + a4 + b6,
    cases: [
      [allow('x/a', 'x/b'), 'errored', apart],
      [deny('x/a', 'x/b'), 'errored', apart],
      ['{from: x/a, to: x/b, expect: deny, allowEmpty: true}', 'passed'],
      ['{to: x/b, exactlyFrom: [x/a], ports: [TCP/80]}', 'failed'],
    ],
  },
  {
    says: 'an address that is written is always judged',
    manifests: x + a4 + b6 + policy('x', 'out', '{podSelector: {matchLabels: {app: b}}, policyTypes: [Egress]}'),
    cases: [
      [allow('198.51.100.1', 'x/b'), 'passed'],
      [deny('x/b', '198.51.100.1'), 'passed'],
      [deny("'2001:db8::1'", 'x/a'), 'failed'],
    ],
  },
  {
    says: 'no pair passes because it is never judged',
    manifests: x + a4 + b6 + exported('c', ['fd00::e']),
    cases: [
      [allow('[x/a, x/c]', 'x/b'), 'errored', apart],
      [deny('[x/a, x/c]', 'x/b'), 'failed'],
    ],
  },
  {
    says: 'families that somebody gives leave pods of another out',
    manifests: x + a6 + b6 + policy('x', 'all', '{podSelector: {}}'),
    spec: 'ipFamilies: [IPv4]',
    cases: [
      [deny('x/a', 'x/b'), 'errored', apart],
      ['{to: x/b, onlyFrom: []}', 'errored', apart],
      ['{from: x/b, onlyTo: []}', 'errored', apart],
    ],
  },
  {
    says: 'a known address counts beside a range of the other family',
    manifests: x + a6 + b6 + policy('x', 'all', '{podSelector: {}}'),
    spec: 'podCIDRs: [10.1.0.0/16]',
    cases: [[deny('x/a', 'x/b'), 'passed']],
  },
  {
    says: 'nodes at IPv4 addresses alone are not judged over IPv6',
    manifests: x + bBoth + node('n1', '192.0.2.1') + node('n2', '192.0.2.2') + toB(block('::/0')),
    cases: [
      [deny('nodes', 'x/b'), 'passed'],
      ['{from: nodes, to: x/b, expect: allow, ports: [TCP/80]}', 'failed'],
    ],
  },
  {
    says: 'nodes of the other family have no connection to judge',
    manifests: x + b4 + node('n1', '2001:db8::1') + node('n2', '2001:db8::2') + toB(block('::/0')),
    cases: [[deny('nodes', 'x/b'), 'errored', apart]],
  },
  {
    says: 'hostNetwork pods have the addresses of their host',
    manifests:
      x +
      exported('h', ['192.0.2.1'], 'hostNetwork: true, ').replace(
        'status: {',
        "status: {hostIPs: [{ip: '192.0.2.1'}], ",
      ) +
      bBoth +
      toB(block('::/0')),
    cases: [[deny('x/h', 'x/b'), 'passed']],
  },
  {
    says: 'ICMP belongs to IPv4 and ICMPv6 to IPv6',
    manifests: x + a4 + b4 + namesSix,
    cases: [
      ['{from: x/a, to: x/b, ports: [ICMP], expect: allow}', 'passed'],
      ['{from: x/a, to: x/b, ports: [ICMPv6], expect: deny}', 'errored'],
    ],
  },
  {
    says: 'a list that holds the pods of the one family that a subject has covers them',
    manifests: x + a4 + b4 + toB(`${block('10.0.0.0/8')}, ${block('2001:db8::/32')}`),
    spec: 'podCIDRs: [10.0.0.0/8]',
    cases: [
      ['{to: x/b, onlyFrom: [10.0.0.0/8]}', 'passed'],
      ['{to: x/b, onlyFrom: []}', 'failed'],
    ],
  },
];

for (const { says, manifests, cases, spec = '' } of rows) {
  t.test(says, async (t) => {
    for (const [test, status, message] of cases) {
      const [row] = rowsOf(reportOn({ manifests, cases: [test], spec }));
      t.equal(row?.status, status, `${test}: ${row?.message} ${JSON.stringify(row?.notes)}`);
      if (message !== undefined) t.match(`${row?.message}`, message);
    }
  });
}

t.test('a map shows no connection in a family that an end does not have', async (t) => {
  const text = x + a4 + b4 + toB(`${block('10.9.0.0/16')}, ${block('::/0')}`);
  const map = exposureMap(text);
  const at = (id: string) => map.workloads.find((each) => each.id === id)?.class ?? 0;
  t.strictSame(reachBetweenClasses(map, at('x/Pod/a'), at('x/Pod/b'))?.allow, []);
  t.strictSame(
    map.fromAddresses[at('x/Pod/b')]?.map(({ cidrs }) => cidrs),
    [['10.9.0.0/16']],
  );
});

t.test('an explanation names the families that two ends do not share', async (t) => {
  const ask = () =>
    run([{ path: 'm.yaml', text: x + a4 + b6 }], {
      ...{ ...defaults, from: 'x/a', to: 'x/b', port: 'TCP/80' },
      command: 'explain',
    });
  t.throws(ask, apart);
});
