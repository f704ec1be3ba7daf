import type { Evaluation } from '../evaluate/index.js';
import type { Cluster, Pod } from '../model/index.js';
import { narrowedWords, type PairReach, reachedBy } from '../pairs/reach/pair-reach.js';
import { toReach } from '../pairs/reached.js';
import type { EntryReach } from '../result.js';
import { type Family, portTraffic } from '../sets/index.js';
import { type EnteringTraffic, type IngressRouting, judgeIngressPaths } from './ingress-routing.js';

interface IngressContext {
  readonly evaluation: Evaluation;
  readonly ingressRouting: IngressRouting;
}

/** What entries let through to each workload behind them, on target ports, over all families and sorts of pods. */
export function mapEntries(
  { workloads }: Cluster,
  families: readonly Family[],
  evaluationContext: IngressContext,
): readonly EntryReach[] {
  return workloads.flatMap(({ id, pods }) => {
    const leading = pods.filter((pod) => evaluationContext.ingressRouting.ingressPathsTo(pod).length > 0);
    const ingressPaths = entryPaths(leading, families, evaluationContext);
    const reach = toReach(reachedBy(ingressPaths));
    return reach.allow.length === 0 && reach.unknown.length === 0 ? [] : [{ to: id, ...reach }];
  });
}

function entryPaths(
  pods: readonly Pod[],
  families: readonly Family[],
  evaluationContext: IngressContext,
): readonly PairReach[] {
  const { evaluation, ingressRouting } = evaluationContext;
  // Entries may tell pods apart that policies don't: by Service, by name of a port.
  return pods.flatMap((pod) =>
    families.map((family): PairReach => {
      const question = { end: evaluation.endOf(pod), family, traffic: portTraffic, expect: 'deny' } as const;
      const pieces = judgeIngressPaths(
        ingressRouting.ingressPathsTo(pod),
        question,
        evaluation,
        ingressRouting.controllersOf,
      );
      return {
        presence: pod.presence,
        stretches: pieces.map((piece) => ({
          ...piece,
          words: piece.facts.map(({ words }) => words),
          ...narrowedBy(piece),
        })),
      };
    }),
  );
}

/** What layer 7 lets through of what enters, where each path that is open narrows it. */
function narrowedBy({ verdict, controllerPaths }: EnteringTraffic): { readonly only?: readonly string[] } {
  if (verdict !== 'allow') return {};
  const open = controllerPaths
    .filter(({ decided }) => decided.verdict === 'allow')
    .map(({ decided }) => narrowedWords(decided).only);
  const only = open.flatMap((each) => each ?? []);
  return open.length === 0 || open.includes(undefined) ? {} : { only: [...new Set(only)].sort() };
}
