import { type AddressRange, everything, type Family, formatAddress } from '../addresses.js';
import type { Verdict } from '../answers.js';
import { type ClusterState, idOf } from '../cluster.js';
import { groupBy } from '../group-by.js';
import { type ExpectedRow, expectMap, type MapEnd } from './expected-map.js';
import type { PortRange } from './read-map.js';

/** `map --format json`, as far as it carries verdicts. */
export interface RenderedMap {
  readonly workloads: readonly { readonly id: string }[];
  readonly connections: readonly RenderedRow[];
}

export interface RenderedRow {
  readonly from: RenderedEnd;
  readonly to: RenderedEnd;
  readonly allow: readonly PortRange[];
  readonly unknown: readonly (PortRange & { readonly reason: string })[];
}

export type RenderedEnd = { readonly workload: string } | { readonly cidrs: readonly string[] };

/** The map of a world in the form of the contract, written from what the oracle expects. */
export function renderMap(world: ClusterState): RenderedMap {
  const cells = [...groupBy(expectMap(world).rows, ({ from, to }) => `${keyOf(from)} ${keyOf(to)}`).values()];
  const rows = [...groupBy(cells.flatMap(toCell), ({ key }) => key).values()].flatMap(joinCells);
  return {
    workloads: world.workloads.map((workload) => ({ id: idOf(workload) })).sort((one, two) => compare(one.id, two.id)),
    connections: rows.sort(
      (one, two) => compare(orderOf(one.from), orderOf(two.from)) || compare(orderOf(one.to), orderOf(two.to)),
    ),
  };
}

interface Cell extends Pick<ExpectedRow, 'from' | 'to'>, Pick<RenderedRow, 'allow' | 'unknown'> {
  /** Equal for cells that differ in their addresses only. */
  readonly key: string;
}

/** All protocols of one pair; nothing where all is denied. */
function toCell(rows: readonly ExpectedRow[]): readonly Cell[] {
  const [first] = rows;
  const allow = rows.flatMap((row) => portsOf(row, 'allow'));
  const unknown = rows.flatMap((row) => portsOf(row, 'unknown')).map((it) => ({ ...it, reason: 'left open' }));
  if (first === undefined || allow.length + unknown.length === 0) return [];
  const { from, to } = first;
  const ends = [from, to].map((end) => (end.kind === 'workload' ? idOf(end.workload) : 'addresses'));
  return [{ from, to, allow, unknown, key: JSON.stringify([ends, allow, unknown]) }];
}

function joinCells(cells: readonly Cell[]): readonly RenderedRow[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { allow, unknown } = first;
  return [
    { from: renderEnds(cells.map(({ from }) => from)), to: renderEnds(cells.map(({ to }) => to)), allow, unknown },
  ];
}

function renderEnds(ends: readonly MapEnd[]): RenderedEnd {
  const [first] = ends;
  if (first?.kind === 'workload') return { workload: idOf(first.workload) };
  const ranges = ends.flatMap((end) => (end.kind === 'addresses' ? [end.range] : []));
  return { cidrs: joinRanges(ranges).flatMap(toCidrs) };
}

/** Expects ranges in order, as elementary ranges are. */
function joinRanges(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const joined: AddressRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    const isNext = before?.family === range.family && before.last + 1n === range.first;
    if (isNext) joined.pop();
    joined.push(isNext ? { ...before, last: range.last } : range);
  }
  return joined;
}

/** The largest aligned block first, again and again. */
function toCidrs({ family, first, last }: AddressRange): readonly string[] {
  if (first > last) return [];
  let prefix = widthOf(family);
  let size = 1n;
  while (prefix > 0 && first % (size * 2n) === 0n && first + size * 2n - 1n <= last) {
    prefix -= 1;
    size *= 2n;
  }
  return [`${formatAddress({ family, value: first })}/${prefix}`, ...toCidrs({ family, first: first + size, last })];
}

function portsOf({ protocol, segments }: ExpectedRow, verdict: Verdict): readonly PortRange[] {
  const ranges: PortRange[] = [];
  for (const [i, segment] of segments.entries()) {
    if (segment.verdict !== verdict) continue;
    const isNext = ranges.at(-1)?.to === segment.first - 1;
    const from = (isNext ? ranges.pop()?.from : undefined) ?? segment.first;
    ranges.push({ protocol, from, to: (segments[i + 1]?.first ?? 65536) - 1 });
  }
  return ranges;
}

const widthOf = (family: Family): number => everything(family).last.toString(2).length;

const keyOf = (end: MapEnd): string =>
  end.kind === 'workload' ? idOf(end.workload) : `${end.range.family} ${end.range.first}`;

/** Addresses after workloads, whose ids are ASCII. */
const orderOf = (end: RenderedEnd): string => ('workload' in end ? end.workload : '~');

const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
