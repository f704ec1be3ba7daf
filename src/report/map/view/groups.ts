import { createHash } from 'node:crypto';
import { byBytes } from '../../../diagnostics/index.js';
import type { AddressReach, Exposure, MapWorkload, Reach, ReachabilityMap } from '../../../result.js';
import { uniteReaches } from './ports.js';

/** How workloads are put together: each alone, those with the same connectivity, or those of a namespace. */
export type MapGrouping = 'none' | 'connectivity' | 'namespace';

/** Workloads that a report tells of as one, in byte order of id. */
export interface MapGroup {
  /** The id of the one workload; that of the first with how many more there are; or `ns/*`. */
  readonly id: string;
  readonly workloads: readonly MapWorkload[];
  /** The pods that no manifest holds which could reach some of them, or be reached. */
  readonly exposure: readonly Exposure[];
}

export type GroupEnd =
  | { readonly group: MapGroup }
  | { readonly entity: 'ingress-controller' | 'nodes' }
  | { readonly cidrs: readonly string[] };

/** What may pass between some workload of one group and some of the other; by connectivity, between each and each. */
export interface GroupConnection extends Reach {
  readonly from: GroupEnd;
  readonly to: GroupEnd;
  /** How many pairs of workloads, or of a workload and the addresses, it represents. */
  readonly pairs: number;
}

export interface GroupedMap {
  readonly groups: readonly MapGroup[];
  /** In the order of the groups, addresses after them; made one at a time. */
  readonly connections: () => Iterable<GroupConnection>;
}

/** A map with its workloads put together; `apart` keeps those of different namespaces apart. */
export function groupMap(map: ReachabilityMap, by: MapGrouping, apart: 'apart' | 'together' = 'together'): GroupedMap {
  const keyOf = keysBy(map, by, apart);
  const found = new Map<string, MapWorkload[]>();
  for (const workload of membersOf(map)) {
    const key = keyOf(workload);
    const members = found.get(key);
    if (members === undefined) found.set(key, [workload]);
    else members.push(workload);
  }
  const parts = [...found.values()].map((workloads) => partsOf(workloads, by, map));
  return { groups: parts.map(({ group }) => group), connections: () => connectionsOf(parts, map) };
}

/** The workloads of a map, and pods that only policies know as if they were some. */
function membersOf({ workloads, pods }: ReachabilityMap): readonly MapWorkload[] {
  if (pods.length === 0) return workloads;
  const others = pods.map(({ id, namespace, class: index }) => ({
    ...{ id, namespace, class: index },
    kind: podsKind,
    name: id.slice(id.indexOf('/pods(') + 1),
  }));
  return [...workloads, ...others].sort((a, b) => byBytes(a.id, b.id));
}

/** In the place of the kind of a workload: no kind is spelt so. */
const podsKind = 'pods()';

/** Whether a group is pods that only policies know. */
export function isPolicyPods({ workloads }: Pick<MapGroup, 'workloads'>): boolean {
  return workloads[0]?.kind === podsKind;
}

/** A group, and its workloads by class and by whether the map is focused on them. */
interface Parted {
  readonly group: MapGroup;
  readonly cells: readonly GroupCell[];
}

interface GroupCell {
  readonly class: number;
  readonly isMeant: boolean;
  /** Whether the map tells of connections from them, and to them. */
  readonly isFrom: boolean;
  readonly isTo: boolean;
  readonly ids: readonly string[];
}

function partsOf(workloads: readonly MapWorkload[], by: MapGrouping, map: ReachabilityMap): Parted {
  const focus = map.scope?.workloads === undefined ? undefined : new Set(map.scope.workloads);
  const [sources, destinations] = [map.scope?.sources, map.scope?.destinations].map((ids) => ids && new Set(ids));
  const cells = new Map<string, GroupCell & { readonly ids: string[] }>();
  for (const workload of workloads) {
    const isMeant = focus?.has(workload.id) ?? true;
    const [isFrom, isTo] = [sources?.has(workload.id) !== false, destinations?.has(workload.id) !== false];
    const key = `${workload.class} ${isMeant} ${isFrom} ${isTo}`;
    const cell = cells.get(key) ?? { class: workload.class, isMeant, isFrom, isTo, ids: [] };
    cell.ids.push(workload.id);
    cells.set(key, cell);
  }
  const list = [...cells.values()];
  const exposed = list.filter(({ isMeant }) => isMeant).flatMap((cell) => map.exposure?.[cell.class] ?? []);
  const exposure = [...new Map(exposed.map((row) => [`${row.direction} ${row.words}`, row])).values()];
  return { group: { id: groupId(workloads, by), workloads, exposure }, cells: list };
}

function groupId(workloads: readonly MapWorkload[], by: MapGrouping): string {
  const [first] = workloads;
  if (by === 'namespace' && first?.kind !== podsKind) return `${first?.namespace ?? ''}/*`;
  return `${first?.id ?? ''}${workloads.length > 1 ? `+${workloads.length - 1}` : ''}`;
}

function* connectionsOf(parts: readonly Parted[], map: ReachabilityMap): Generator<GroupConnection> {
  const entries = new Map(map.entries.map((entry) => [entry.to, entry]));
  const shown = map.reaches.map((reach) => (isNothing(reach) ? undefined : reach));
  for (const source of parts) {
    for (const destination of parts) yield* between(source, destination, { map, shown });
    if (map.scope?.direction === 'ingress') continue;
    yield* nodes(source, map.nodes?.to ?? [], 'to');
    yield* outside(source, map.toAddresses, 'to');
  }
  if (map.scope?.direction === 'egress') return;
  for (const destination of parts) {
    const ids = destination.cells.flatMap((cell) => (cell.isMeant && cell.isTo ? cell.ids : []));
    const reaches = ids.flatMap((id) => entries.get(id) ?? []).map(({ allow, unknown }) => ({ allow, unknown }));
    if (reaches.length === 0) continue;
    const ends = { from: { entity: 'ingress-controller' }, to: { group: destination.group } } as const;
    yield { ...ends, ...uniteReaches(reaches), pairs: reaches.length };
  }
  for (const destination of parts) {
    yield* nodes(destination, map.nodes?.from ?? [], 'from');
    yield* outside(destination, map.fromAddresses, 'from');
  }
}

/** `shown`: the reaches of the map, without those of which nothing is told. */
function* between(
  source: Parted,
  destination: Parted,
  { map, shown }: { readonly map: ReachabilityMap; readonly shown: readonly (Reach | undefined)[] },
): Generator<GroupConnection> {
  const { scope, classes } = map;
  const isScoped = (from: GroupCell, to: GroupCell) => {
    if (!from.isFrom || !to.isTo) return false;
    if (scope?.direction === 'ingress') return to.isMeant;
    return from.isMeant || (scope?.direction !== 'egress' && to.isMeant);
  };
  let pairs = 0;
  const found = new Set<Reach>();
  for (const from of source.cells) {
    const start = from.class * classes;
    for (const to of destination.cells) {
      const reach = shown[map.between[start + to.class] ?? -1];
      if (reach === undefined || !isScoped(from, to)) continue;
      const count = from.ids.length * to.ids.length - (from === to ? from.ids.length : 0);
      if (count > 0) found.add(reach);
      pairs += count;
    }
  }
  const reaches = [...found];
  if (pairs > 0)
    yield { from: { group: source.group }, to: { group: destination.group }, ...uniteReaches(reaches), pairs };
}

function* outside(
  { group, cells }: Parted,
  rows: readonly (readonly AddressReach[])[],
  side: 'from' | 'to',
): Generator<GroupConnection> {
  const byRange = new Map<string, { readonly cidrs: readonly string[]; readonly reaches: Reach[]; pairs: number }>();
  for (const cell of askedCells(cells, side)) {
    for (const { cidrs, allow, unknown } of rows[cell.class] ?? []) {
      const known = byRange.get(cidrs.join()) ?? { cidrs, reaches: [], pairs: 0 };
      known.reaches.push({ allow, unknown });
      known.pairs += cell.ids.length;
      byRange.set(cidrs.join(), known);
    }
  }
  for (const { cidrs, reaches, pairs } of byRange.values()) {
    const [from, to] = side === 'from' ? [{ cidrs }, { group }] : [{ group }, { cidrs }];
    yield { from, to, ...uniteReaches(reaches), pairs };
  }
}

/** What nodes and a group may send each other, by class, where a map was asked about nodes. */
function* nodes({ group, cells }: Parted, reaches: readonly Reach[], side: 'from' | 'to'): Generator<GroupConnection> {
  const asked = askedCells(cells, side).flatMap((cell) => {
    const reach = reaches[cell.class];
    return reach === undefined || isNothing(reach) ? [] : [{ reach, count: cell.ids.length }];
  });
  if (asked.length === 0) return;
  const [from, to] =
    side === 'from' ? [{ entity: 'nodes' } as const, { group }] : [{ group }, { entity: 'nodes' } as const];
  yield {
    from,
    to,
    ...uniteReaches(asked.map(({ reach }) => reach)),
    pairs: asked.reduce((sum, each) => sum + each.count, 0),
  };
}

/** The workloads of a group that a map tells of beside what is no workload, on its `side`. */
function askedCells(cells: readonly GroupCell[], side: 'from' | 'to'): readonly GroupCell[] {
  return cells.filter((cell) => cell.isMeant && (side === 'to' ? cell.isFrom : cell.isTo));
}

/** What workloads must have in common to be put together. */
function keysBy(map: ReachabilityMap, by: MapGrouping, apart: 'apart' | 'together'): (workload: MapWorkload) => string {
  if (by === 'none') return ({ id }) => id;
  if (by === 'namespace') return ({ id, kind, namespace }) => (kind === podsKind ? id : namespace);
  const focus = map.scope?.workloads === undefined ? undefined : new Set(map.scope.workloads);
  const isMeant = ({ id }: MapWorkload) => focus?.has(id) ?? true;
  const meant = [
    ...new Set(
      membersOf(map)
        .filter(isMeant)
        .map((workload) => workload.class),
    ),
  ];
  const keyOf = connectivityKeys(map, meant);
  const entries = new Map(map.entries.map(({ to, allow, unknown }) => [to, JSON.stringify([allow, unknown])]));
  return (workload) => {
    const own = isMeant(workload) ? `meant ${entries.get(workload.id) ?? ''}` : '';
    return [
      workload.kind === podsKind ? workload.id : '',
      apart === 'apart' ? workload.namespace : '',
      keyOf(workload.class, isMeant(workload)),
      own,
    ].join(' ');
  };
}

/**
 * A text for workloads of a class, of those that a map is focused on or of others, that is the same where all others, and addresses,
 * reach and are reached by them alike; to others only those of the focus count, which are of the classes `meant`.
 */
function connectivityKeys(map: ReachabilityMap, meant: readonly number[]): (index: number, isMeant: boolean) => string {
  const { classes, between: reaches, fromAddresses, toAddresses, exposure, nodes: atNodes } = map;
  const numbers = new Map<string, number>();
  const ids = map.reaches.map((reach) => numberText(JSON.stringify([reach.allow, reach.unknown]), numbers));
  const all = Array.from({ length: classes }, (_, index) => index);
  const known = new Map<string, string>();
  const make = (index: number, isMeant: boolean): string => {
    const others = isMeant ? all : meant;
    const own = new Uint32Array(2 * others.length);
    for (const [at, other] of others.entries()) {
      own[at] = ids[reaches[index * classes + other] ?? 0] ?? 0;
      own[others.length + at] = ids[reaches[other * classes + index] ?? 0] ?? 0;
    }
    const outside = isMeant
      ? JSON.stringify([fromAddresses, toAddresses, exposure, atNodes?.from, atNodes?.to].map((rows) => rows?.[index]))
      : '';
    return String(numberText(`${createHash('sha256').update(own).digest('base64')} ${outside}`, numbers));
  };
  return (index, isMeant) => {
    const at = `${index} ${isMeant}`;
    const key = known.get(at) ?? make(index, isMeant);
    known.set(at, key);
    return key;
  };
}

function numberText(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function isNothing({ allow, unknown }: Reach): boolean {
  return allow.length === 0 && unknown.length === 0;
}
