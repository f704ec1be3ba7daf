import { type Address, formatAddress, isInside } from '../addresses.js';
import { type ClusterState, idOf } from '../cluster.js';
import { groupBy } from '../group-by.js';
import type { Protocol } from '../kubernetes/kubernetes-objects.js';
import {
  type ExpectedMap,
  type ExpectedRow,
  expectMap,
  type MapEnd,
  type MapQuestion,
  type Segment,
} from './expected-map.js';
import { type ActualEnd, type ActualMap, type ActualRow, readMap } from './read-map.js';

/**
 * Differences between what a parsed `map --format json` says of a world and what is true, one sentence each; none where
 * they agree at every port and every address. Says nothing about order or about how rows are cut (see `checkMapShape`).
 */
export function compareMap(world: ClusterState, actual: unknown): readonly string[] {
  const expected = expectMap(world);
  const map = readMap(actual);
  const rows = groupBy(map.rows, (row) => `${row.from.workload} ${row.to.workload}`);
  return [
    ...compareWorkloads(world, map),
    ...compareFamilies(expected, map),
    ...expected.rows.flatMap((row) => compareRow(row, rows.get(pairOf(row)) ?? [])),
  ];
}

/** The verdict a parsed `map --format json` gives to one question; `allow and unknown` if it gives both. */
export function askMap(actual: unknown, question: MapQuestion): string {
  return prepareMap(actual)(question);
}

/** The same for many questions: the map is read once. */
export function prepareMap(actual: unknown): (question: MapQuestion) => string {
  const rows = groupBy(readMap(actual).rows, (row) => `${row.from.workload} ${row.to.workload}`);
  return (question) => answer(rows.get(pairOf(question)) ?? [], question);
}

function answer(rows: readonly ActualRow[], { from, to, protocol, port }: MapQuestion): string {
  const [address] = [from, to].flatMap((end) =>
    end.kind === 'addresses' ? [{ family: end.range.family, value: end.range.first }] : [],
  );
  return actualAt(
    rows.filter((row) => isAt(row.from, address) && isAt(row.to, address)),
    protocol,
    port,
  );
}

function compareWorkloads(world: ClusterState, { workloads, rows }: ActualMap): readonly string[] {
  const known = new Set(world.workloads.map(idOf));
  const listed = new Set(workloads);
  const named = rows.flatMap(({ from, to }) => [from, to]).flatMap(({ workload }) => workload ?? []);
  return [
    ...[...known].filter((id) => !listed.has(id)).map((id) => `${id} isn't among the workloads`),
    ...[...new Set([...workloads, ...named])].filter((id) => !known.has(id)).map((id) => `${id} isn't a workload`),
    ...rows
      .filter(({ from, to }) => from.workload !== undefined && from.workload === to.workload)
      .map(({ from }) => `${from.workload} is listed with itself`),
  ];
}

function compareFamilies({ families }: ExpectedMap, { rows }: ActualMap): readonly string[] {
  const found = new Set(rows.flatMap(({ from, to }) => [...from.ranges, ...to.ranges]).map(({ family }) => family));
  return [...found].filter((it) => !families.includes(it)).map((it) => `${it} isn't a family of this map`);
}

/** Also cuts where the actual rows change, so that each piece has one verdict on either side and one port stands for all. */
function compareRow(expected: ExpectedRow, candidates: readonly ActualRow[]): readonly string[] {
  const { from, to, protocol, segments } = expected;
  return cutAddresses(from, to, candidates).flatMap((address) => {
    const found = candidates.filter((row) => isAt(row.from, address) && isAt(row.to, address));
    const cuts = cutPorts(segments, found);
    return cuts.flatMap((port, i) => {
      const [{ verdict: right, mayBeUnknown }, wrong] = [expectedAt(segments, port), actualAt(found, protocol, port)];
      if (right === wrong || (mayBeUnknown && wrong === 'unknown')) return [];
      const ports = `${protocol} ${port}-${(cuts[i + 1] ?? 65536) - 1}`;
      return [
        `${describe(from, address)} to ${describe(to, address)} ${ports}: expected ${right}, the map says ${wrong}`,
      ];
    });
  });
}

const expectedAt = (segments: readonly Segment[], port: number): Omit<Segment, 'first'> =>
  segments.findLast(({ first }) => first <= port) ?? { verdict: 'deny', mayBeUnknown: false };

/** What isn't listed is denied. */
function actualAt(rows: readonly ActualRow[], protocol: Protocol, port: number): string {
  const isListed = (list: 'allow' | 'unknown'): boolean =>
    rows.some((row) => row[list].some((it) => it.protocol === protocol && it.from <= port && port <= it.to));
  const verdicts = (['allow', 'unknown'] as const).filter(isListed);
  return verdicts.length === 0 ? 'deny' : verdicts.join(' and ');
}

function cutPorts(segments: readonly Segment[], rows: readonly ActualRow[]): readonly number[] {
  const ranges = rows.flatMap(({ allow, unknown }) => [...allow, ...unknown]);
  const cuts = [...segments.map(({ first }) => first), ...ranges.flatMap(({ from, to }) => [from, to + 1])];
  return [...new Set(cuts)].filter((port) => port >= 1 && port <= 65535).sort((one, two) => one - two);
}

/** First addresses of the pieces; `undefined` once between workloads, which have no addresses here. */
function cutAddresses(from: MapEnd, to: MapEnd, rows: readonly ActualRow[]): readonly (Address | undefined)[] {
  const outside = [from, to].find((end) => end.kind === 'addresses');
  if (outside === undefined) return [undefined];
  const { range } = outside;
  const { family } = range;
  const cuts = rows
    .flatMap((row) => [...row.from.ranges, ...row.to.ranges])
    .flatMap((it) => (it.family === family ? [it.first, it.last + 1n] : []))
    .filter((value) => isInside({ family, value }, range));
  return [...new Set([range.first, ...cuts])].map((value) => ({ family, value }));
}

/** Addresses are no workload, on either side. */
const pairOf = ({ from, to }: Pick<MapQuestion, 'from' | 'to'>): string =>
  [from, to]
    .map((end) => (end.kind === 'workload' ? idOf(end.workload) : undefined))
    .map(String)
    .join(' ');

const isAt = (actual: ActualEnd, address: Address | undefined): boolean =>
  actual.workload !== undefined || (address !== undefined && actual.ranges.some((range) => isInside(address, range)));

const describe = (end: MapEnd, address: Address | undefined): string =>
  end.kind === 'workload' ? idOf(end.workload) : address === undefined ? 'nowhere' : formatAddress(address);
