import type { Evaluation } from '../evaluate/index.js';
import type { Cluster, Pod } from '../model/index.js';
import { reachedBy, type Way } from '../pairs/reach/ways.js';
import { toReach } from '../pairs/reached.js';
import type { EntryReach } from '../result.js';
import { type Family, portTraffic } from '../sets/index.js';
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
    const ways = entryWays(leading, families, ground);
    const reach = toReach(reachedBy(ways));
    return reach.allow.length === 0 && reach.unknown.length === 0 ? [] : [{ to: id, ...reach }];
  });
}

function entryWays(pods: readonly Pod[], families: readonly Family[], ground: EntryGround): readonly Way[] {
  const { evaluation, entrances } = ground;
  // Entries may tell pods apart that policies don't: by Service, by name of a port.
  return pods.flatMap((pod) =>
    families.map((family): Way => {
      const question = { end: evaluation.endOf(pod), family, traffic: portTraffic, expect: 'deny' } as const;
      const pieces = judgeWays(entrances.waysTo(pod), question, evaluation, entrances.controllersOf);
      return {
        presence: pod.presence,
        stretches: pieces.map((piece) => ({ ...piece, words: piece.facts.map(({ words }) => words) })),
      };
    }),
  );
}
