import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { byApp, namespace, pod, policy, shop, toDb } from '../oracle/closed/closed-manifests.js';

interface Row {
  readonly says: string;
  readonly world: string;
  readonly test: string;
  /** For each list of reasons the status that the case comes to. */
  readonly because: readonly (readonly [policies: string, status: string])[];
}

const allow = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow';
const deny = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: deny';
const any = policy('shop', 'any', '{podSelector: {}, ingress: [{}]}');
const shut = policy('shop', 'shut', '{podSelector: {}}');
const out = policy('shop', 'out', '{podSelector: {}, policyTypes: [Egress], egress: [{}]}');
const stuck = policy('shop', 'stuck', '{podSelector: {matchLabels: {app: web}}, policyTypes: [Egress]}');
const idle = policy('shop', 'idle', '{podSelector: {matchLabels: {app: nobody}}}');

const rows: readonly Row[] = [
  {
    says: 'every rule that admits the traffic is a reason, whichever comes first',
    world: shop + toDb(byApp('web')) + any,
    test: allow,
    because: [
      ['NetworkPolicy/shop/db', 'passed'],
      ['NetworkPolicy/shop/any', 'passed'],
      ['NetworkPolicy/shop/any, NetworkPolicy/shop/db', 'passed'],
    ],
  },
  {
    says: 'a policy that isolates and admits something else is none',
    world: shop + toDb(byApp('web')) + shut + idle,
    test: allow,
    because: [
      ['NetworkPolicy/shop/shut', 'failed'],
      ['NetworkPolicy/shop/idle', 'failed'],
      ['NetworkPolicy/shop/db, NetworkPolicy/shop/shut', 'failed'],
    ],
  },
  {
    says: 'what is admitted is admitted on both sides, and both have reasons',
    world: shop + toDb(byApp('web')) + out,
    test: allow,
    because: [
      ['NetworkPolicy/shop/out', 'passed'],
      ['NetworkPolicy/shop/out, NetworkPolicy/shop/db', 'passed'],
    ],
  },
  {
    says: 'of a denial the isolating policies are the reasons, each of them',
    world: shop + toDb(byApp('robot')) + shut + idle,
    test: deny,
    because: [
      ['NetworkPolicy/shop/shut', 'passed'],
      ['NetworkPolicy/shop/shut, NetworkPolicy/shop/db', 'passed'],
      ['NetworkPolicy/shop/idle', 'failed'],
    ],
  },
  {
    says: 'of a denial only the sides that deny have reasons',
    world: shop + toDb(byApp('robot')) + out,
    test: deny,
    because: [
      ['NetworkPolicy/shop/db', 'passed'],
      ['NetworkPolicy/shop/out', 'failed'],
    ],
  },
  {
    says: 'where both sides deny, the policies of both are reasons',
    world: shop + toDb(byApp('robot')) + stuck,
    test: deny,
    because: [['NetworkPolicy/shop/db, NetworkPolicy/shop/stuck', 'passed']],
  },
  {
    says: 'the reasons hold for every port',
    world: shop + toDb(byApp('web'), '{port: 5432}') + any,
    test: '{from: shop/web, to: shop/db, ports: [TCP/5432, TCP/80], expect: allow',
    because: [
      ['NetworkPolicy/shop/db', 'failed'],
      ['NetworkPolicy/shop/any', 'passed'],
    ],
  },
  {
    says: 'the reasons hold for every pair',
    world:
      shop +
      pod('shop', 'robot') +
      toDb(`${byApp('web')}`) +
      policy(
        'shop',
        'r',
        '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: robot}}}]}]}',
      ),
    test: '{from: [shop/web, shop/robot], to: shop/db, ports: [TCP/80], expect: allow',
    because: [
      ['NetworkPolicy/shop/db', 'failed'],
      ['NetworkPolicy/shop/r', 'failed'],
    ],
  },
  {
    says: 'where nothing governs, nothing is a reason',
    world: shop + idle,
    test: allow,
    because: [['NetworkPolicy/shop/idle', 'failed']],
  },
  {
    says: 'a policy that does not exist is a bad reference, not a failure',
    world: shop + toDb(byApp('web')),
    test: allow,
    because: [
      ['NetworkPolicy/shop/nope', 'errored'],
      ['NetworkPolicy/shop/db, NetworkPolicy/ops/db', 'errored'],
    ],
  },
  {
    says: 'a wrong verdict fails whatever the reasons',
    world: shop + toDb(byApp('web')),
    test: deny,
    because: [['NetworkPolicy/shop/db', 'failed']],
  },
  {
    says: 'beside `only…` the reasons are those of what is shut out',
    world: shop + namespace('ops') + toDb(byApp('web')) + idle,
    test: '{to: shop/db, onlyFrom: [shop/web]',
    because: [
      ['NetworkPolicy/shop/db', 'passed'],
      ['NetworkPolicy/shop/idle', 'failed'],
      ['NetworkPolicy/shop/nope', 'errored'],
    ],
  },
];

for (const { says, world, test, because } of rows) {
  t.test(says, async (t) => {
    for (const [policies, status] of because) {
      const [row] = rowsOf(reportOn({ manifests: world, cases: [`${test}, because: [${policies}]}`] }));
      t.equal(row?.status, status, `because ${policies}: ${row?.message}`);
    }
  });
}

t.test('a policy of another group is named with it, or without where no other has the name', async (t) => {
  const calico =
    '---\napiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: {name: db, namespace: shop}\nspec: {}\n';
  const test = (name: string) => `${allow}, because: [${name}]}`;
  const status = (name: string) =>
    rowsOf(
      reportOn({ manifests: shop + toDb(byApp('web')) + calico, cases: [test(name)], options: { cni: 'flannel' } }),
    )[0];
  t.equal(status('NetworkPolicy/shop/db')?.status, 'failed', 'flannel enforces neither');
  t.equal(status('NetworkPolicy.projectcalico.org/shop/db')?.status, 'failed');
  t.equal(status('NetworkPolicy.projectcalico.org/shop/nope')?.status, 'errored');
});

t.test('a missing reason shows the connection and what decided it instead', async (t) => {
  const [row] = rowsOf(
    reportOn({ manifests: shop + toDb(byApp('web')) + shut, cases: [`${allow}, because: [NetworkPolicy/shop/shut]}`] }),
  );
  t.match(row, {
    status: 'failed',
    actual: 'allow',
    counterexample: { from: 'shop/Pod/web', to: 'shop/Pod/db', port: 5432 },
  });
  t.ok(row?.decisions.some(({ policy: id }) => id === 'NetworkPolicy/shop/db'));
  t.match(row?.message, /NetworkPolicy\/shop\/shut/);
});
