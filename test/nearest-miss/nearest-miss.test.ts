import t from 'tap';
import type { RunOptions } from '../../src/run.js';
import { reportOn, rowsOf } from '../answer/run-files.js';
import {
  byApp,
  byTeam,
  fromDb,
  namespace,
  node,
  pod,
  policy,
  service,
  shop,
  toDb,
} from '../oracle/closed/closed-manifests.js';

interface Row {
  readonly says: string;
  readonly world: string;
  readonly test?: string;
  readonly options?: Partial<RunOptions>;
  /** The whole sentence. */
  readonly miss: string | undefined;
}

const from = (end: string) => `{from: ${end}, to: shop/db, ports: [TCP/5432], expect: allow}`;
const allow = from('shop/web');
const deny = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: deny}';
const out = (end: string, port: string, expect = 'allow') =>
  `{from: shop/db, to: ${end}, ports: [${port}], expect: ${expect}}`;
const pods = (place: string, app: string) =>
  `{hypothetical: true, namespace: ${place}, podSelector: {matchLabels: {app: ${app}}}}`;

const expressed = (expression: string) => `{podSelector: {matchExpressions: [${expression}]}}`;
const block = (block: string) => `{ipBlock: {${block}}}`;
const named = (name: string) => `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}`;
const bank = namespace('bank', '{team: b}') + pod('bank', 'atm');
const stuck = (peers: string) =>
  policy('shop', 'stuck', `{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress], egress: [${peers}]}`);
const other = (subject: string) => policy('shop', 'x', `{podSelector: ${subject}}`);
const dbService = service('db', 'selector: {app: db}, ports: [{port: 80, targetPort: 5432}]');

const rule = 'NetworkPolicy/shop/db spec.ingress[0]';
const but = `${rule} would admit it, but`;
const outBut = 'NetworkPolicy/shop/db spec.egress[0] would admit it, but';

function tell(about: string, rows: readonly Row[]): void {
  t.test(about, async (t) => {
    for (const { says, world, test = allow, options = {}, miss } of rows) {
      const [row] = rowsOf(reportOn({ manifests: world, cases: [test], options }));
      t.equal(row?.status, 'failed', `${says}: ${row?.message}`);
      t.equal(row?.nearestMiss, miss, says);
    }
  });
}

tell('of a denial the label that a peer wants is told, and what the pod has', [
  {
    says: 'another value, which something else has',
    world: shop + toDb(byApp('db')),
    miss: `${but} it wants \`app=db\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'no such label',
    world: shop + toDb('{podSelector: {matchLabels: {role: x}}}'),
    miss: `${but} it wants \`role=x\`, and \`shop/Pod/web\` has no label \`role\` (nothing here carries \`role=x\`)`,
  },
  {
    says: 'a value that nothing has, and one that is nearly it',
    world: shop + toDb(byApp('Web')),
    miss: `${but} it wants \`app=Web\`, and \`shop/Pod/web\` has \`app=web\` (nothing here carries \`app=Web\`; did you mean \`app=web\`?)`,
  },
  {
    says: 'any of several values, of which the second is nearly one',
    world: shop + toDb(expressed('{key: app, operator: In, values: [wep, aaa]}')),
    miss: `${but} it wants \`app=aaa\` or \`app=wep\`, and \`shop/Pod/web\` has \`app=web\` (nothing here carries \`app=aaa\` or \`app=wep\`; did you mean \`app=web\`?)`,
  },
  {
    says: 'NotIn',
    world: shop + toDb(expressed('{key: app, operator: NotIn, values: [web, cart]}')),
    miss: `${but} it wants no \`app=cart\` or \`app=web\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'Exists',
    world: shop + toDb(expressed('{key: zone, operator: Exists}')),
    miss: `${but} it wants a label \`zone\`, and \`shop/Pod/web\` has no label \`zone\``,
  },
  {
    says: 'Exists and NotIn of one key',
    world: shop + toDb(expressed('{key: app, operator: Exists}, {key: app, operator: NotIn, values: [web]}')),
    miss: `${but} it wants a label \`app\` other than \`app=web\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'DoesNotExist',
    world: shop + toDb(expressed('{key: app, operator: DoesNotExist}')),
    miss: `${but} it wants no label \`app\`, and \`shop/Pod/web\` has \`app=web\``,
  },
]);

tell('of a denial the namespace is told that a peer wants', [
  {
    says: 'by a label',
    world: shop + bank + toDb(byTeam('a')),
    test: from('bank/atm'),
    miss: `${but} it wants \`team=a\`, and namespace \`bank\` has \`team=b\``,
  },
  {
    says: 'by a label that nothing has but for its case',
    world: shop + namespace('ops', '{team: SRE}') + pod('ops', 'p') + toDb(byTeam('sre')),
    test: from('ops/p'),
    miss: `${but} it wants \`team=sre\`, and namespace \`ops\` has \`team=SRE\` (nothing here carries \`team=sre\`; did you mean \`team=SRE\`?)`,
  },
  {
    says: 'by a label that a namespace which nobody declares may have',
    world: shop + bank + pod('mars', 'p') + toDb(byTeam('B')),
    test: from('bank/atm'),
    miss: `${but} it wants \`team=B\`, and namespace \`bank\` has \`team=b\` (did you mean \`team=b\`?)`,
  },
  {
    says: 'by name',
    world: shop + bank + toDb(named('shop')),
    test: from('bank/atm'),
    miss: `${but} it wants namespace \`shop\`, and \`bank/Pod/atm\` is in \`bank\``,
  },
  {
    says: 'by a name that none has',
    world: shop + bank + toDb(named('bnak')),
    test: from('bank/atm'),
    miss: `${but} it wants namespace \`bnak\`, and \`bank/Pod/atm\` is in \`bank\` (there is no namespace \`bnak\` here; did you mean \`bank\`?)`,
  },
  {
    says: 'the own one, where the peer names none',
    world: shop + bank + toDb(byApp('atm')),
    test: from('bank/atm'),
    miss: `${but} it names pods of its own namespace \`shop\`, and \`bank/Pod/atm\` is in \`bank\``,
  },
]);

tell('of a denial the ports are told that a rule admits', [
  {
    says: 'another number',
    world: shop + toDb(byApp('web'), '{port: 5433}'),
    miss: `${but} it admits TCP/5433, asked is TCP/5432`,
  },
  {
    says: 'another range',
    world: shop + toDb(byApp('web'), '{port: 8000, endPort: 8080}, {port: 80}'),
    miss: `${but} it admits TCP/80, TCP/8000-8080, asked is TCP/5432`,
  },
  {
    says: 'another protocol',
    world: shop + toDb(byApp('web'), '{port: 5432, protocol: UDP}'),
    miss: `${but} it admits UDP/5432, asked is TCP/5432`,
  },
  {
    says: 'a name that the destination does not declare',
    world: shop + toDb(byApp('web'), '{port: postgres}'),
    miss: `${but} it admits the TCP port \`postgres\`, and \`shop/Pod/db\` has none of that name`,
  },
  {
    says: 'a name that the destination declares of another protocol',
    world: shop + toDb(byApp('web'), '{port: pg, protocol: UDP}'),
    miss: `${but} it admits the UDP port \`pg\`, and \`shop/Pod/db\` has none of that name`,
  },
  {
    says: 'a name, at an address',
    world: shop + fromDb(block('cidr: 203.0.113.0/24'), '{port: https}'),
    test: out('203.0.113.7', 'TCP/443'),
    miss: `${outBut} it admits the TCP port \`https\`, and 203.0.113.7 is no pod: only pods have named ports`,
  },
  {
    says: 'the port of a Service, where its pods are asked',
    world: shop + dbService + toDb(byApp('web'), '{port: 80}'),
    test: '{from: shop/web, to: shop/service/db, ports: [TCP/80], expect: allow}',
    miss: `${but} it admits TCP/80, asked is TCP/5432`,
  },
]);

tell('of a denial the addresses are told that a rule admits', [
  {
    says: 'an address outside, and no more ranges than one can read',
    world: shop + toDb(block('cidr: 203.0.113.0/24, except: [203.0.113.8/29]')),
    test: from('203.0.113.9'),
    miss: `${but} it admits 203.0.113.0/29, 203.0.113.16/28, 203.0.113.32/27 and 2 more ranges, and 203.0.113.9 is outside`,
  },
  {
    says: 'an address of the other family',
    world: shop + toDb(block('cidr: 203.0.113.0/24')),
    test: from('"2001:db8::1"'),
    miss: `${but} it admits only 203.0.113.0/24, and 2001:db8::1 is outside`,
  },
  {
    says: 'a pod',
    world: shop + toDb(block('cidr: 203.0.113.0/24')),
    miss: `${but} it admits 203.0.113.0/24, and \`shop/Pod/web\` has no address there`,
  },
  {
    says: 'a pod at an address that is admitted, where ranges match no pods',
    world: shop + toDb(block('cidr: 0.0.0.0/0')),
    options: { ipBlocks: 'external' },
    miss: `${but} it admits 0.0.0.0/0, and under a conformant CNI plugin address ranges match no pods`,
  },
  {
    says: 'a node',
    world: shop + node('n1', '192.0.2.1') + toDb(block('cidr: 203.0.113.0/24')),
    test: from('nodes'),
    miss: `${but} it admits 203.0.113.0/24, and node n1 has no address there`,
  },
]);

tell('what is no pod is said to be none', [
  {
    says: 'a node',
    world: shop + node('n1', '192.0.2.1') + toDb(byApp('web')),
    test: from('nodes'),
    miss: `${but} it names pods, and node n1 is none`,
  },
  {
    says: 'an address',
    world: shop + toDb(byApp('web')),
    test: from('203.0.113.1'),
    miss: `${but} it names pods, and 203.0.113.1 is none`,
  },
  {
    says: 'a pod in the network of its node, which looks like a pod',
    world: shop + pod('shop', 'agent', { spec: ', hostNetwork: true' }) + toDb(byApp('agent')),
    test: from('shop/agent'),
    miss: `${but} it names pods, and policies see \`shop/Pod/agent\` as its node (\`hostNetwork: true\`)`,
  },
]);

tell('of a denial the rule is told that fails by the fewest conditions, on each side that denies', [
  {
    says: 'one condition goes before two, in whichever policy',
    world:
      shop +
      toDb(byApp('x'), '{port: 80}') +
      policy('shop', 'z', '{podSelector: {}, ingress: [{ports: [{port: 80}]}]}'),
    miss: 'NetworkPolicy/shop/z spec.ingress[0] would admit it, but it admits TCP/80, asked is TCP/5432',
  },
  {
    says: 'all conditions of the nearest peer',
    world: shop + bank + toDb(byTeam('a', 'web'), '{port: 80}'),
    test: from('bank/atm'),
    miss: `${but} it wants \`team=a\`, and namespace \`bank\` has \`team=b\`, and it wants \`app=web\`, and \`bank/Pod/atm\` has \`app=atm\`, and it admits TCP/80, asked is TCP/5432`,
  },
  {
    says: 'no rule at all',
    world: shop + policy('shop', 'shut', '{podSelector: {}}'),
    miss: 'no policy that isolates `shop/Pod/db` for ingress has a rule',
  },
  {
    says: 'egress',
    world: shop + fromDb(byApp('db')),
    test: out('shop/web', 'TCP/80'),
    miss: `${outBut} it wants \`app=db\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'both directions',
    world: shop + stuck('') + toDb(byApp('db')),
    miss: `both sides deny: no policy that isolates \`shop/Pod/web\` for egress has a rule; ${but} it wants \`app=db\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'an item of exactlyFrom',
    world: shop + toDb(byApp('db')),
    test: '{to: shop/db, exactlyFrom: [shop/web], ports: [TCP/80]}',
    miss: `${but} it wants \`app=db\`, and \`shop/Pod/web\` has \`app=web\``,
  },
  {
    says: 'a pod that no manifest holds',
    world: shop + bank + toDb(byApp('web')),
    test: from(pods('bank', 'web')),
    miss: `${but} it names pods of its own namespace \`shop\`, and the hypothetical pod is in \`bank\``,
  },
]);

tell('of an open door the policy is told that nearly selects the pod', [
  { says: 'none is there', world: shop, test: deny, miss: 'no policy selects `shop/Pod/db` for ingress' },
  {
    says: 'one that selects nothing',
    world: shop + other('{matchLabels: {app: DB}}'),
    test: deny,
    miss: 'no policy selects `shop/Pod/db` for ingress; NetworkPolicy/shop/x nearly does, but it wants `app=DB`, and `shop/Pod/db` has `app=db` (nothing here carries `app=DB`; did you mean `app=db`?)',
  },
  {
    says: 'one that wants a label that the pod lacks',
    world: shop + other('{matchLabels: {tier: front}}'),
    test: deny,
    miss: 'no policy selects `shop/Pod/db` for ingress; NetworkPolicy/shop/x nearly does, but it wants `tier=front`, and `shop/Pod/db` has no label `tier`',
  },
  {
    says: 'not one that is meant for other pods, and selects them',
    world: shop + other('{matchLabels: {app: web}}'),
    test: deny,
    miss: 'no policy selects `shop/Pod/db` for ingress',
  },
  {
    says: 'not one of another namespace',
    world: shop + bank + policy('bank', 'x', '{podSelector: {matchLabels: {app: db}}}'),
    test: deny,
    miss: 'no policy selects `shop/Pod/db` for ingress',
  },
  {
    says: 'one that selects it, and that the CNI plugin does not enforce',
    world: shop + toDb(byApp('x')),
    test: deny,
    options: { cni: 'flannel' },
    miss: 'NetworkPolicy/shop/db selects `shop/Pod/db`, but Flannel does not enforce it',
  },
  {
    says: 'egress, where the other end is an address',
    world: shop,
    test: out('203.0.113.7', 'TCP/443', 'deny'),
    miss: 'no policy selects `shop/Pod/db` for egress',
  },
  {
    says: 'a pod that no manifest holds',
    world: shop,
    test: `{from: shop/web, to: ${pods('shop', 'x')}, ports: [TCP/80], expect: deny}`,
    miss: 'no policy selects the hypothetical pod for ingress',
  },
  {
    says: 'a closed world',
    world: shop,
    test: '{from: shop/db, onlyTo: [shop/web]}',
    miss: 'no policy selects `shop/Pod/db` for egress',
  },
]);

tell('of an open door the peer is told that lets the traffic in', [
  {
    says: 'a rule without peers',
    world: shop + policy('shop', 'x', '{podSelector: {}, ingress: [{}]}'),
    test: deny,
    miss: 'NetworkPolicy/shop/x spec.ingress[0] admits every peer: its `from` is missing or empty',
  },
  {
    says: 'every pod of the own namespace',
    world: shop + toDb('{podSelector: {}}'),
    test: deny,
    miss: `${rule}.from[0] admits every pod of namespace \`shop\``,
  },
  {
    says: 'the second peer',
    world: shop + toDb(`${byApp('x')}, ${byTeam('a')}`),
    test: deny,
    miss: `${rule}.from[1] admits every pod of namespaces with \`team=a\``,
  },
  {
    says: 'some pods of a namespace that is named',
    world:
      shop +
      toDb(
        '{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}, podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [x]}]}}',
      ),
    test: deny,
    miss: `${rule}.from[0] admits pods with no \`app=x\` of namespace \`shop\``,
  },
  {
    says: 'addresses, to which a pod may belong',
    world: shop + toDb(block('cidr: 0.0.0.0/0')),
    test: deny,
    miss: `${rule}.from[0] admits the addresses 0.0.0.0/0`,
  },
  {
    says: 'the labels and not the addresses, where those match no pods',
    world: shop + toDb(`${block('cidr: 0.0.0.0/0')}, ${byApp('web')}`),
    test: deny,
    options: { ipBlocks: 'external' },
    miss: `${rule}.from[1] admits pods with \`app=web\` of namespace \`shop\``,
  },
  {
    says: 'egress',
    world: shop + fromDb(block('cidr: 203.0.113.0/24')),
    test: out('203.0.113.7', 'TCP/443', 'deny'),
    miss: 'NetworkPolicy/shop/db spec.egress[0].to[0] admits the addresses 203.0.113.0/24',
  },
  {
    says: 'at a Service',
    world: shop + dbService + toDb(byApp('web')),
    test: '{from: shop/web, to: shop/service/db, ports: [TCP/80], expect: deny}',
    miss: `${rule}.from[0] admits pods with \`app=web\` of namespace \`shop\``,
  },
  {
    says: 'a closed world, by a pod that no manifest holds',
    world: shop + toDb(`${byApp('web')}, ${byTeam('sre')}`),
    test: '{to: shop/db, onlyFrom: [shop/web]}',
    miss: `${rule}.from[1] admits every pod of namespaces with \`team=sre\``,
  },
]);
