import type { Evaluation } from '../../evaluate/index.js';
import type { Cluster, Pod } from '../../model/index.js';
import type { EntryReach } from '../../result.js';
import { type Family, noTraffic, openFacts, portTraffic } from '../../sets/index.js';
import { type Reached, toReach, uniteReached, unreached } from '../reached.js';
import { type Entrances, judgeWays } from './entrances.js';

interface EntryGround {
  readonly evaluation: Evaluation;
  readonly entrances: Entrances;
}

/** What entries let through to each workload behind them, on target ports, over all families and sorts of pods. */
export function mapEntries(
  { workloads }: Cluster,
  families: readonly Family[],
  ground: EntryGround,
): readonly EntryReach[] {
  return workloads.flatMap(({ id, pods }) => {
    const leading = pods.filter((pod) => ground.entrances.waysTo(pod).length > 0);
    const reached = leading.flatMap((pod) => families.map((family) => reachOf(pod, family, ground)));
    const reach = toReach(reached.reduce(uniteReached, unreached));
    return reach.allow.length === 0 && reach.unknown.length === 0 ? [] : [{ to: id, ...reach }];
  });
}

function reachOf(pod: Pod, family: Family, { evaluation, entrances }: EntryGround): Reached {
  const question = { end: evaluation.endOf(pod), family, traffic: portTraffic, expect: 'deny' } as const;
  const pieces = judgeWays(entrances.waysTo(pod), question, evaluation, entrances.controllersOf);
  const doubts = openFacts([pod.presence]).map(({ fact }) => fact.words);
  return pieces.reduce<Reached>((reached, { traffic, verdict, facts }) => {
    if (verdict === 'deny') return reached;
    if (verdict === 'allow' && doubts.length === 0) return uniteReached(reached, { allow: traffic, unknown: [] });
    const reason = [...new Set([...doubts, ...facts.map(({ words }) => words)])].join('; ');
    return uniteReached(reached, { allow: noTraffic, unknown: [{ traffic, reason }] });
  }, unreached);
}
