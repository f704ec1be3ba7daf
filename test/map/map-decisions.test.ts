import { test } from 'tap';
import { type DecidedPorts, mapConnections, type Reach, type ReachabilityMap, type Verdict } from '../../src/result.js';
import { type RunOptions, run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { demo } from '../browser/pages.js';

function mapOf(options: Partial<RunOptions>): ReachabilityMap {
  const result = run(demo('shop'), { ...defaults, command: 'map', ...options });
  if (result.kind !== 'ReachabilityMap') throw new Error(result.kind);
  return result;
}

const portsOf = (account: readonly DecidedPorts[], verdict: Verdict) =>
  account
    .filter((each) => each.verdict === verdict)
    .flatMap(({ ports }) => ports.flatMap(({ protocol, from, to }) => [`${protocol} ${from}`, `${protocol} ${to}`]));

const reachPorts = (ranges: Reach['allow']) =>
  ranges.flatMap(({ protocol, from, to }) => [`${protocol} ${from}`, `${protocol} ${to}`]);

test('what decided is told where it is asked for, and agrees with the connections', async (t) => {
  t.equal(mapOf({}).decided, undefined);
  for (const cni of ['conformant', 'flannel', 'gke-dataplane-v1']) {
    const map = mapOf({ cni, map: { decisions: true } });
    const { decided } = map;
    t.equal(decided?.between.length, map.classes * map.classes);
    for (const [place, reach] of Array.from(map.between).entries()) {
      const { allow = [], unknown = [] } = map.reaches[reach] ?? {};
      const account = decided?.accounts[decided.between[place] ?? -1] ?? [];
      const ends = (verdict: Verdict) => new Set(portsOf(account, verdict));
      for (const end of reachPorts(allow)) t.ok(ends('allow').has(end) || account.length > 1, `${cni} ${place} ${end}`);
      t.equal(ends('allow').size > 0, allow.length > 0, `${cni} ${place}`);
      t.equal(ends('unknown').size > 0, unknown.length > 0, `${cni} ${place}`);
      t.equal(sizeOf(account), 3 * 65_535, 'the parts are disjoint and cover every port');
    }
  }
});

test('a decision names its policy, its rule and the line', async (t) => {
  const map = mapOf({ map: { decisions: true } });
  const classOf = (id: string) => map.workloads.find((each) => each.id === id)?.class ?? -1;
  const place = classOf('shop/Deployment/cart') * map.classes + classOf('shop/StatefulSet/db');
  const account = map.decided?.accounts[map.decided.between[place] ?? -1] ?? [];
  const allowed = account.find(({ verdict }) => verdict === 'allow');
  t.strictSame(
    allowed?.by
      .map((each) => map.decided?.decisions[each])
      .map((each) => [each?.direction, each?.policy, each?.rule, each?.file]),
    [
      ['egress', 'NetworkPolicy/shop/cart', 'spec.egress[0]', 'shop/policies.yaml'],
      ['ingress', 'NetworkPolicy/shop/db', 'spec.ingress[0]', 'shop/policies.yaml'],
    ],
  );
  t.ok([...mapConnections(map)].length > 0);
});

test('the path through the tiers is told, and where ways differ each is (B-2)', (t) => {
  const rule = (action: string, port: number) =>
    `    - {action: ${action}, from: [{namespaces: {}}], protocols: [{tcp: {destinationPort: {number: ${port}}}}]}`;
  const policy = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: some}
spec:
  tier: Admin
  priority: 1
  subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}
  ingress:
${[rule('Pass', 80), rule('Deny', 81)].join('\n')}
`;
  const pods = ['web', 'db'].map(
    (name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\n`,
  );
  const input = [
    { path: 'policy.yaml', text: policy },
    { path: 'shop.yaml', text: pods.join('---\n') },
  ];
  const map = run(input, { ...defaults, command: 'map', map: { decisions: true } });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  const told = (map.decided?.accounts.flat() ?? []).flatMap(({ verdict, paths = [] }) =>
    paths.map(({ direction, path }) => `${verdict} ${direction} ${path}`),
  );
  const id = 'ClusterNetworkPolicy.policy.networking.k8s.io/some';
  t.strictSame(
    [...new Set(told)],
    [`allow ingress Admin: pass (${id})`, 'allow ingress Admin: no rule matches', `deny ingress Admin: deny (${id})`],
  );
  t.end();
});

function sizeOf(account: readonly DecidedPorts[]): number {
  return account.flatMap(({ ports }) => ports).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
