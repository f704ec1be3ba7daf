import type { ExposureRow } from '../exposure-data.js';
import type { MapData } from '../page-data.js';
import type { End } from './ends.js';

/** Workloads that the same pods without a manifest could reach, and that could reach the same. */
export interface ExposedEnds {
  readonly ends: readonly End[];
  readonly rows: readonly ExposureRow[];
}

/** What pods that no manifest holds could send (`ingress`) or be sent by (`egress`) some workload of an end; each row once. */
export function exposureOf(end: End, { exposure }: MapData): readonly ExposureRow[] {
  if (exposure === undefined) return [];
  const places = new Set(end.classes.flatMap((each) => exposure.byClass[each.class] ?? []));
  return [...places].flatMap((place) => exposure.rows[place] ?? []);
}

/** Ends with the same exposure put together, in the order of the first of each. */
export function exposedEnds(ends: readonly End[], map: MapData): readonly ExposedEnds[] {
  const groups = new Map<string, { readonly ends: End[]; readonly rows: readonly ExposureRow[] }>();
  for (const end of ends) {
    const key = end.classes.map((each) => map.exposure?.byClass[each.class]?.join(' ')).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ends: [end], rows: exposureOf(end, map) });
    else group.ends.push(end);
  }
  return [...groups.values()];
}
