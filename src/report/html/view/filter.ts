import type { PortRange } from '../../../result.js';
import type { MapData } from '../page-data.js';
import type { End } from './ends.js';
import { type Reachability, verdictsBetween } from './reachability.js';

/** What of a map is looked at. */
export interface Filter {
  readonly from: SideFilter;
  readonly to: SideFilter;
  readonly ports: readonly PortRange[];
  /** The verdicts that are wanted, as bits. */
  readonly verdicts: number;
}

export interface SideFilter {
  /** A namespace, `=KEY` for an end that is no workload, or empty for all. */
  readonly namespace: string;
  /** Part of the id of a workload; empty for all. */
  readonly name: string;
}

export const wholeSide: SideFilter = { namespace: '', name: '' };

/** Whether a side asks for an end; a group is asked for where one of its members is. */
export function isAsked({ namespace, name }: SideFilter, end: End, { workloads }: MapData): boolean {
  if (namespace !== '' && namespace !== (end.kind === 'workloads' ? end.namespace : `=${end.key}`)) return false;
  if (name === '') return true;
  const wanted = name.toLowerCase();
  if (end.kind !== 'workloads') return end.label.toLowerCase().includes(wanted);
  return end.members.some((member) => workloads[member]?.id.toLowerCase().includes(wanted));
}

/** The rows and columns of a matrix that are left, and the verdicts of every cell between them, row by row. */
export interface Matrix {
  readonly sources: readonly End[];
  readonly destinations: readonly End[];
  readonly cells: Uint8Array;
}

/** A matrix without the rows and columns in which no cell has a verdict that is wanted. */
export function filterMatrix(
  sides: { readonly sources: readonly End[]; readonly destinations: readonly End[] },
  reachability: Reachability,
  { table, filter }: { readonly table: Uint8Array; readonly filter: Filter },
): Matrix {
  const sources = sides.sources.filter((end) => isAsked(filter.from, end, reachability.map));
  const destinations = sides.destinations.filter((end) => isAsked(filter.to, end, reachability.map));
  const width = destinations.length;
  const cells = new Uint8Array(sources.length * width);
  const rows = new Uint8Array(sources.length);
  const columns = new Uint8Array(width);
  for (const [row, from] of sources.entries()) {
    for (const [column, to] of destinations.entries()) {
      const bits = verdictsBetween(from, to, reachability, table);
      cells[row * width + column] = bits;
      if ((bits & filter.verdicts) === 0) continue;
      rows[row] = 1;
      columns[column] = 1;
    }
  }
  return withoutEmpty({ sources, destinations, cells }, rows, columns);
}

function withoutEmpty({ sources, destinations, cells }: Matrix, rows: Uint8Array, columns: Uint8Array): Matrix {
  const keptRows = [...rows.keys()].filter((row) => rows[row] === 1);
  const keptColumns = [...columns.keys()].filter((column) => columns[column] === 1);
  const kept = new Uint8Array(keptRows.length * keptColumns.length);
  let next = 0;
  for (const row of keptRows) {
    for (const column of keptColumns) kept[next++] = cells[row * destinations.length + column] ?? 0;
  }
  return {
    sources: sources.filter((_, row) => rows[row] === 1),
    destinations: destinations.filter((_, column) => columns[column] === 1),
    cells: kept,
  };
}
