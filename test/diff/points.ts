import {
  type Connection,
  type DiffConnection,
  type MapEnd,
  mapConnections,
  type ReachabilityMap,
} from '../../src/result.js';
import { families, parseCidr } from '../../src/sets/index.js';

export type Verdict = 'allow' | 'deny' | 'unknown';

/** One packet: between workloads, or with an address outside. */
export interface Point {
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly port: number;
}

/** An address as text that can be compared: its family and its number. */
const outside = (family: string, address: bigint) => `${family} ${address}`;

/** Ends of a map's row as texts; addresses by those of `probes` that lie in it. */
function endsOf(end: MapEnd, probes: readonly string[]): readonly string[] {
  if ('workload' in end) return [end.workload];
  if ('entity' in end) return [end.entity];
  // a map knows pods that only policies know of its own side alone, and no others that no manifest holds
  if ('pods' in end || 'hypothetical' in end) return [];
  const ranges = rangesOf(end);
  return probes.filter((probe) => {
    const [family, address = ''] = probe.split(' ');
    return ranges.some((each) => each.family === family && each.low <= BigInt(address) && BigInt(address) < each.high);
  });
}

function rangesOf(end: MapEnd) {
  if (!('cidrs' in end)) return [];
  return end.cidrs.flatMap((cidr) => {
    const { addresses } = parseCidr(cidr) ?? {};
    return families.flatMap((family) => {
      const [low, high] = addresses?.[family] ?? [];
      return low === undefined || high === undefined ? [] : [{ family, low, high }];
    });
  });
}

/** The addresses at which some rows begin and end, on both sides of each border. */
export function probesOf(rows: readonly { readonly from: MapEnd; readonly to: MapEnd }[]): readonly string[] {
  const borders = rows.flatMap(({ from, to }) =>
    [from, to].flatMap((end) =>
      rangesOf(end).flatMap(({ family, low, high }) => [outside(family, low), outside(family, high - 1n)]),
    ),
  );
  return [...new Set(borders)];
}

/** The ports at which some rows begin and end. */
export function portsOf(rows: readonly Pick<Connection, 'allow' | 'unknown'>[]): readonly number[] {
  const ports = rows.flatMap(({ allow, unknown }) =>
    [...allow, ...unknown].flatMap(({ from, to }) => [from - 1, from, to, to + 1]),
  );
  return [...new Set([1, 65535, ...ports])].filter((port) => port >= 1 && port <= 65535);
}

/** The packets of a row at some addresses and ports. */
export function pointsOf(
  { from, to, allow, unknown }: Connection,
  probes: readonly string[],
  ports: readonly number[],
): readonly Point[] {
  return endsOf(from, probes).flatMap((source) =>
    endsOf(to, probes).flatMap((destination) =>
      [...allow, ...unknown].flatMap((range) =>
        ports
          .filter((port) => range.from <= port && port <= range.to)
          .map((port) => ({ from: source, to: destination, protocol: range.protocol, port })),
      ),
    ),
  );
}

/** What a map says of packets. */
export function verdictsIn(
  map: ReachabilityMap,
  probes: readonly string[],
  ports: readonly number[],
): (point: Point) => Verdict {
  const verdicts = new Map<string, Verdict>();
  for (const row of mapConnections(map)) {
    for (const verdict of ['allow', 'unknown'] as const) {
      const part = { ...row, allow: row[verdict], unknown: [] };
      for (const point of pointsOf(part, probes, ports)) verdicts.set(keyOf(point), verdict);
    }
  }
  return (point) => verdicts.get(keyOf(point)) ?? 'deny';
}

export function keyOf({ from, to, protocol, port }: Point): string {
  return `${from} > ${to} ${protocol}/${port}`;
}

/** The packets of changes, each with the verdicts that the changes say it has. */
export function changedPoints(
  rows: readonly DiffConnection[],
  probes: readonly string[],
  ports: readonly number[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) =>
      pointsOf(row, probes, ports).map((point) => [keyOf(point), `${row.was} ${row.now}`] as const),
    ),
  );
}
