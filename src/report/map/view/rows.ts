import { type Connection, type MapEnd, mapConnections, type Reach, type ReachabilityMap } from '../../../result.js';
import { type GroupEnd, groupMap, type MapGrouping } from './groups.js';

/** An end of a row as the JSON of a map has it; `class` is the id of workloads that are shown as one. */
export type RowEnd = MapEnd | { readonly class: string };

export interface MapRow extends Reach {
  readonly from: RowEnd;
  readonly to: RowEnd;
}

/** Every connection of a map, workloads put together as asked; one at a time. */
export function mapRows(map: ReachabilityMap, by: MapGrouping): Iterable<MapRow | Connection> {
  return by === 'none' ? mapConnections(map) : groupRows(map, by);
}

function* groupRows(map: ReachabilityMap, by: MapGrouping): Generator<MapRow> {
  for (const { from, to, allow, unknown } of groupMap(map, by).connections()) {
    yield { from: endOf(from), to: endOf(to), allow, unknown };
  }
}

function endOf(end: GroupEnd): RowEnd {
  return 'group' in end ? { class: end.group.id } : end;
}
