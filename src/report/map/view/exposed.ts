import type { Exposure, ReachabilityMap } from '../../../result.js';
import { groupMap, type MapGroup, type MapGrouping } from './groups.js';

/** A workload, or several reported as one, and the pods that no manifest holds which it is exposed to. */
export interface Exposed {
  readonly id: string;
  readonly workloads: readonly string[];
  readonly exposure: readonly Exposure[];
}

/** What each workload in the scope of a map is exposed to, put together as asked; nothing where nobody asked for it. */
export function exposedIn(map: ReachabilityMap, by: MapGrouping): readonly Exposed[] {
  if (map.exposure === undefined) return [];
  const focus = map.scope?.workloads === undefined ? undefined : new Set(map.scope.workloads);
  return groupMap(map, by)
    .groups.filter(({ workloads }) => workloads.some(({ id }) => focus?.has(id) ?? true))
    .map(toExposed);
}

function toExposed({ id, workloads, exposure }: MapGroup): Exposed {
  return { id, workloads: workloads.map((workload) => workload.id), exposure };
}
