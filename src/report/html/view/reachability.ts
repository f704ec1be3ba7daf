import type { DecidedPorts, PortRange, Reach } from '../../../result.js';
import type { MapData, OutsideReach, Runs } from '../page-data.js';
import { type ClassCount, type End, entryEnd, groupWorkloads, outsideEnd } from './ends.js';
import { allowBit, denyBit, unknownBit, verdictsOf } from './port-filter.js';

/** A map, ready to be asked. */
export interface Reachability {
  readonly map: MapData;
  readonly between: Uint32Array;
  /** Places of accounts; empty where the map tells none. */
  readonly decided: Uint32Array;
  /** By workload: what the ingress controller may send to it. */
  readonly entries: ReadonlyMap<number, number>;
}

export function openMap(map: MapData): Reachability {
  const size = map.classes * map.classes;
  return {
    map,
    between: fromRuns(map.between, size),
    decided: map.decided === undefined ? new Uint32Array() : fromRuns(map.decided.between, size),
    entries: new Map(map.entries.map(({ to, reach }) => [to, reach])),
  };
}

function fromRuns(runs: Runs, size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  let next = 0;
  for (let index = 0; index + 1 < runs.length; index += 2) {
    const times = runs[index + 1] ?? 0;
    numbers.fill(runs[index] ?? 0, next, next + times);
    next += times;
  }
  return numbers;
}

/** The ends that traffic can come from, and those that it can go to. */
export function sidesOf(
  { map }: Reachability,
  grouping: Parameters<typeof groupWorkloads>[1],
): { readonly sources: readonly End[]; readonly destinations: readonly End[] } {
  const ends = groupWorkloads(map, grouping);
  return {
    sources: [...ends, ...(map.entries.length === 0 ? [] : [entryEnd]), outsideEnd],
    destinations: [...ends, outsideEnd],
  };
}

/** The verdicts of each distinct reach on the ports of a filter. */
export function verdictTable({ map }: Reachability, filter: readonly PortRange[]): Uint8Array {
  return Uint8Array.from(map.reaches, (reach) => verdictsOf(reach, filter));
}

/** The verdicts that occur between two ends, as bits; 0 where there is nothing between them to judge. */
export function verdictsBetween(
  from: End,
  to: End,
  { map, between, entries }: Reachability,
  table: Uint8Array,
): number {
  if (from.kind === 'workloads' && to.kind === 'workloads') {
    let bits = 0;
    for (const source of from.classes) {
      for (const destination of to.classes) {
        if (isOnlyItself(from, to, source, destination)) continue;
        bits |= table[between[source.class * map.classes + destination.class] ?? 0] ?? 0;
      }
    }
    return bits;
  }
  if (from.kind === 'entry' && to.kind === 'workloads') {
    return to.members.reduce((bits, member) => {
      const reach = entries.get(member);
      return bits | (reach === undefined ? 0 : (table[reach] ?? 0));
    }, 0);
  }
  return outsideRows(from, to, map).reduce((bits, { outside: { rows, isWhole } }) => {
    const own = rows.reduce((sum, { reach }) => sum | (table[reach] ?? 0), isWhole ? 0 : denyBit);
    return bits | own;
  }, 0);
}

/** A workload with itself isn't part of a map. */
function isOnlyItself(from: End, to: End, source: ClassCount, destination: ClassCount): boolean {
  return source.class === destination.class && source.count === 1 && from.key === to.key;
}

interface ClassOutside {
  readonly class: number;
  readonly outside: OutsideReach;
}

function outsideRows(from: End, to: End, map: MapData): readonly ClassOutside[] {
  const [workloads, table] = from.kind === 'outside' ? [to, map.fromAddresses] : [from, map.toAddresses];
  if (workloads.kind !== 'workloads') return [];
  return workloads.classes.flatMap(({ class: each }) => {
    const outside = table[each];
    return outside === undefined ? [] : [{ class: each, outside }];
  });
}

/** Pairs of one cell that come out alike. */
export interface Finding {
  readonly reach: Reach;
  /** What decided; absent where the map doesn't tell. */
  readonly account?: readonly DecidedPorts[];
  /** For addresses: the ranges that this holds for; empty means those that no other finding names. */
  readonly cidrs?: readonly string[];
  readonly pairs: number;
  /** Some of the pairs, by the places of the workloads; an end that is no workload is -1. */
  readonly examples: readonly Pair[];
}

export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** How many pairs are named one by one. */
const mostExamples = 24;

const nothing: Reach = { allow: [], unknown: [] };

/** What holds between two ends, pairs that come out alike together: what is open first, then the more pairs the earlier. */
export function findingsBetween(from: End, to: End, reachability: Reachability): readonly Finding[] {
  const { map, entries } = reachability;
  const gather = gatherer();
  if (from.kind === 'workloads' && to.kind === 'workloads') gatherPairs(from, to, reachability, gather);
  else if (from.kind === 'entry') {
    for (const member of to.members) {
      const reach = map.reaches[entries.get(member) ?? -1];
      if (reach !== undefined) gather.add(`${entries.get(member)}`, { reach }, { from: -1, to: member });
    }
  } else gatherOutside(from, to, map, gather);
  const isReachable = ({ reach }: Finding) => (reach.allow.length + reach.unknown.length > 0 ? 1 : 0);
  return gather.findings().sort((a, b) => isReachable(b) - isReachable(a) || b.pairs - a.pairs);
}

function gatherPairs(from: End, to: End, { map, between, decided }: Reachability, gather: Gatherer): void {
  for (const source of from.members) {
    const row = (map.workloads[source]?.class ?? 0) * map.classes;
    for (const destination of to.members) {
      if (source === destination) continue;
      const place = row + (map.workloads[destination]?.class ?? 0);
      const account = map.decided?.accounts[decided[place] ?? -1];
      const facts = {
        reach: map.reaches[between[place] ?? 0] ?? nothing,
        ...(account === undefined ? {} : { account }),
      };
      gather.add(`${between[place]} ${decided[place]}`, facts, { from: source, to: destination });
    }
  }
}

function gatherOutside(from: End, to: End, map: MapData, gather: Gatherer): void {
  const members = from.kind === 'outside' ? to.members : from.members;
  const outsides = new Map(outsideRows(from, to, map).map((each) => [each.class, each.outside]));
  for (const member of members) {
    const { rows, isWhole } = outsides.get(map.workloads[member]?.class ?? 0) ?? { rows: [], isWhole: false };
    const pair = from.kind === 'outside' ? { from: -1, to: member } : { from: member, to: -1 };
    for (const { cidrs, reach } of rows) {
      gather.add(`${reach} ${cidrs.join()}`, { reach: map.reaches[reach] ?? nothing, cidrs }, pair);
    }
    if (!isWhole) gather.add('', { reach: nothing, cidrs: [] }, pair);
  }
}

type Gatherer = ReturnType<typeof gatherer>;

function gatherer() {
  const found = new Map<string, { facts: Omit<Finding, 'pairs' | 'examples'>; pairs: number; examples: Pair[] }>();
  return {
    add(key: string, facts: Omit<Finding, 'pairs' | 'examples'>, pair: Pair): void {
      const known = found.get(key);
      if (known === undefined) found.set(key, { facts, pairs: 1, examples: [pair] });
      else {
        known.pairs++;
        if (known.examples.length < mostExamples) known.examples.push(pair);
      }
    },
    findings: (): Finding[] => [...found.values()].map(({ facts, ...counts }) => ({ ...facts, ...counts })),
  };
}

/** What the verdicts of a cell come to in one word. */
export type Shade = 'none' | 'allowed' | 'partly' | 'unknown' | 'denied';

/** An unknown verdict is never hidden behind a certain one. */
export function shadeOf(bits: number): Shade {
  if (bits === 0) return 'none';
  if ((bits & unknownBit) !== 0) return 'unknown';
  if (bits === allowBit) return 'allowed';
  return bits === denyBit ? 'denied' : 'partly';
}
