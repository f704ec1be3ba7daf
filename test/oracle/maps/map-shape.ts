import type { AddressRange } from '../addresses.js';
import { type ActualEnd, type ActualRow, readMap } from './read-map.js';

/** Where a parsed `map --format json` breaks the form the contract gives it, whatever it is about; one sentence each. */
export function checkMapShape(actual: unknown): readonly string[] {
  const { workloads, rows } = readMap(actual);
  const keys = rows.map(({ from, to }) => [from, to].map(orderKey));
  return [
    ...checkOrder(
      'workloads',
      workloads.map((id) => [id]),
    ),
    ...checkOrder('connections', keys),
    ...rows.filter(isEmpty).map((row) => `${describe(row)} allows nothing and leaves nothing unknown`),
    ...rows
      .filter(isOfWorkloads)
      .filter((row, i, all) => all.findIndex((it) => describe(it) === describe(row)) < i)
      .map((row) => `${describe(row)} is listed twice`),
    ...rows.flatMap((row) => [...checkRanges(row.from.ranges), ...checkRanges(row.to.ranges)]),
  ];
}

/** Byte order of ids; addresses after workloads, in whatever order the rows of one workload come. */
function checkOrder(name: string, keys: readonly (readonly string[])[]): readonly string[] {
  const bytes = keys.map((key) => Buffer.from(key.join('\0')));
  return bytes.flatMap((key, i) => {
    const before = bytes[i - 1];
    return before !== undefined && Buffer.compare(before, key) > 0 ? [`${name}[${i}] is out of order`] : [];
  });
}

const afterWorkloads = '\u{10ffff}';

const orderKey = (end: ActualEnd): string => end.workload ?? afterWorkloads;

/** IPv4 before IPv6, by address, and the fewest: no overlap, and no two halves of one range. */
function checkRanges(ranges: readonly AddressRange[]): readonly string[] {
  return ranges.flatMap((range, i) => {
    const before = ranges[i - 1];
    if (before === undefined) return [];
    if (before.family !== range.family) return before.family === 'IPv4' ? [] : ['IPv6 stands before IPv4'];
    if (before.last >= range.first) return [`two of ${ranges.length} cidrs overlap or are out of order`];
    return areHalves(before, range) ? [`two of ${ranges.length} cidrs are halves of one`] : [];
  });
}

function areHalves(one: AddressRange, two: AddressRange): boolean {
  const [size, other] = [one.last - one.first + 1n, two.last - two.first + 1n];
  return size === other && one.last + 1n === two.first && one.first % (2n * size) === 0n;
}

const isEmpty = ({ allow, unknown }: ActualRow): boolean => allow.length + unknown.length === 0;

const isOfWorkloads = ({ from, to }: ActualRow): boolean => from.workload !== undefined && to.workload !== undefined;

const describe = ({ from, to }: ActualRow): string =>
  `${from.workload ?? 'addresses'} to ${to.workload ?? 'addresses'}`;
