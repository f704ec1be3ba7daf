import t from 'tap';
import { reportOn, rowsOf } from '../answer/run-files.js';
import { byApp, byTeam, fromDb, pod, policy, shop, toDb } from '../oracle/closed/closed-manifests.js';
import { onlyFrom, onlyTo } from '../oracle/closed/closed-rows.js';

const judge = (manifests: string, test: string, spec = '') => {
  const [row] = rowsOf(reportOn({ manifests, cases: [test], spec }));
  if (row === undefined) throw new Error('no row');
  return row;
};

t.test('a hypothetical pod is shown by its labels and those of its namespace', async (t) => {
  const { counterexample, status, actual } = judge(
    shop + toDb(byTeam('b', 'robot'), '{port: 5432}'),
    onlyFrom('shop/web'),
  );
  t.match({ status, actual }, { status: 'failed', actual: 'allow' });
  t.match(counterexample, {
    from: 'hypothetical',
    to: 'shop/Pod/db',
    namespaceLabels: { team: 'b', 'kubernetes.io/metadata.name': String },
    podLabels: { app: 'robot' },
    protocol: 'TCP',
    port: 5432,
    family: 'IPv4',
  });
  t.not(
    counterexample?.namespaceLabels?.['kubernetes.io/metadata.name'],
    'shop',
    'its namespace is one nobody declares',
  );
});

t.test('a hypothetical destination is shown in its place', async (t) => {
  const { counterexample } = judge(shop + fromDb(byApp('robot'), '{port: 80}'), onlyTo('shop/web'));
  t.match(counterexample, { from: 'shop/Pod/db', to: 'hypothetical', podLabels: { app: 'robot' }, port: 80 });
});

t.test('a real workload is shown by its id, without labels', async (t) => {
  const { counterexample } = judge(shop + toDb(byApp('web')), onlyFrom(''));
  t.match(counterexample, { from: 'shop/Pod/web', to: 'shop/Pod/db' });
  t.notOk(counterexample && ('podLabels' in counterexample || 'namespaceLabels' in counterexample));
});

t.test('the deciding rules of both sides are cited', async (t) => {
  const { decisions } = judge(shop + toDb('{podSelector: {}}'), onlyFrom('shop/web'));
  t.match(decisions, [
    { direction: 'egress', action: 'allow', reason: 'not isolated' },
    { direction: 'ingress', action: 'allow', policy: 'NetworkPolicy/shop/db', rule: 'spec.ingress[0]' },
  ]);
});

t.test('a failed case always shows a counterexample', async (t) => {
  const rules = ['{podSelector: {}}', '{namespaceSelector: {}}', '{ipBlock: {cidr: 0.0.0.0/0}}', byTeam('q')];
  for (const rule of rules) t.ok(judge(shop + toDb(rule), onlyFrom('')).counterexample, rule);
  t.ok(judge(shop + policy('shop', 'db', '{podSelector: {}, ingress: [{}]}'), onlyFrom('')).counterexample);
});

t.test('a range that holds the addresses of pods is a warning where it covers them', async (t) => {
  const spec = 'podCIDRs: [10.244.0.0/16]';
  const covered = judge(shop + toDb('{podSelector: {}}'), onlyFrom('10.0.0.0/8'), spec);
  t.match(covered.notes.join(' '), /^warning: .*10\.0\.0\.0\/8/);
  t.strictSame(judge(shop + toDb(byApp('web')), onlyFrom('shop/web, 203.0.113.0/24'), spec).notes, []);
});

t.test('a list item that matches nothing is a notice', async (t) => {
  const item = '{namespace: shop, podSelector: {matchLabels: {app: robot}}}';
  t.match(judge(shop + toDb(byApp('robot')), onlyFrom(item)).notes.join(), /matches no workload/);
  t.strictSame(judge(shop + toDb(byApp('web')), onlyFrom('shop/web')).notes, []);
});

t.test('a subject that uses the network of its node is left to everybody', async (t) => {
  const world = shop
    .replace('metadata: {name: db,', 'metadata: {name: db,')
    .replace(/(app: db.*\nspec: \{)/, '$1hostNetwork: true, ');
  t.equal(judge(world + policy('shop', 'deny', '{podSelector: {}}'), onlyFrom('')).status, 'failed');
  t.equal(judge(world, onlyFrom('anywhere')).status, 'passed');
});

t.test('pods like an excepted workload are excepted, whatever policy of their own lets them through', async (t) => {
  const cluster =
    shop +
    pod('shop', 'vault', { labels: '{app: vault, team: b}' }) +
    policy('shop', 'vault', '{podSelector: {matchLabels: {app: vault}}, policyTypes: [Egress]}') +
    toDb('{podSelector: {matchLabels: {team: b}}}');
  const others = policy(
    'shop',
    'others',
    '{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [vault]}]}, policyTypes: [Egress], egress: [{}]}',
  );
  for (const manifests of [cluster, cluster + others]) {
    const { status, counterexample } = judge(manifests, onlyFrom('{all: [cluster], except: [shop/vault]}'));
    t.equal(status, 'failed');
    t.match(counterexample, { from: 'hypothetical', to: 'shop/Pod/db', podLabels: { team: 'b' } });
  }
});
