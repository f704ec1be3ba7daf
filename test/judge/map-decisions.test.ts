import { test } from 'tap';
import { type DecidedPorts, mapConnections, type ReachabilityMap, type Verdict } from '../../src/result.js';
import { type RunOptions, run } from '../../src/run.js';
import { demo } from '../browser/pages.js';
import { defaults } from './run-files.js';

function mapOf(options: Partial<RunOptions>): ReachabilityMap {
  const result = run(demo('shop'), { ...defaults, command: 'map', ...options });
  if (result.kind !== 'ReachabilityMap') throw new Error(result.kind);
  return result;
}

const portsOf = (account: readonly DecidedPorts[], verdict: Verdict) =>
  account
    .filter((each) => each.verdict === verdict)
    .flatMap(({ ports }) => ports.flatMap(({ protocol, from, to }) => [`${protocol} ${from}`, `${protocol} ${to}`]));

const reachPorts = (ranges: ReachabilityMap['between'][number]['allow']) =>
  ranges.flatMap(({ protocol, from, to }) => [`${protocol} ${from}`, `${protocol} ${to}`]);

test('what decided is told where it is asked for, and agrees with the connections', async (t) => {
  t.equal(mapOf({}).decided, undefined);
  for (const cni of ['conformant', 'flannel', 'gke-dataplane-v1']) {
    const map = mapOf({ cni, map: { decisions: true } });
    const { decided } = map;
    t.equal(decided?.between.length, map.classes * map.classes);
    for (const [place, { allow, unknown }] of map.between.entries()) {
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

function sizeOf(account: readonly DecidedPorts[]): number {
  return account.flatMap(({ ports }) => ports).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
