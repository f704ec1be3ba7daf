import { type AddressRange, parseCidr } from '../addresses.js';

/** The parts of a `map --format json` that carry verdicts. */
export interface ActualMap {
  readonly workloads: readonly string[];
  readonly rows: readonly ActualRow[];
}

export interface ActualRow {
  readonly from: ActualEnd;
  readonly to: ActualEnd;
  readonly allow: readonly PortRange[];
  readonly unknown: readonly PortRange[];
}

export interface ActualEnd {
  readonly workload: string | undefined;
  readonly ranges: readonly AddressRange[];
}

/** Ports, both ends included. */
export interface PortRange {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** Reads what the contract promises and nothing else; throws with the path of what is missing. Pods that only policies know are left out. */
export function readMap(map: unknown): ActualMap {
  const rows = readList(map, 'connections', (row, path) => {
    const ends = [readField(row, 'from', path), readField(row, 'to', path)];
    return ends.some((end) => isRecord(end) && 'pods' in end) ? [] : [readRow(row, path)];
  });
  return { workloads: readList(map, 'workloads', (it, path) => readString(it, 'id', path)), rows: rows.flat() };
}

function readRow(row: unknown, path: string): ActualRow {
  return {
    from: readEnd(readField(row, 'from', path), `${path}.from`),
    to: readEnd(readField(row, 'to', path), `${path}.to`),
    allow: readList(row, 'allow', readPorts, path),
    unknown: readList(
      row,
      'unknown',
      (it, at) => {
        readString(it, 'reason', at);
        return readPorts(it, at);
      },
      path,
    ),
  };
}

function readEnd(end: unknown, path: string): ActualEnd {
  if (isRecord(end) && 'workload' in end) return { workload: readString(end, 'workload', path), ranges: [] };
  return { workload: undefined, ranges: readList(end, 'cidrs', (it, at) => parseCidr(expectString(it, at)), path) };
}

function readPorts(item: unknown, path: string): PortRange {
  return {
    protocol: readString(item, 'protocol', path),
    from: readNumber(item, 'from', path),
    to: readNumber(item, 'to', path),
  };
}

function readList<Item>(
  from: unknown,
  key: string,
  read: (item: unknown, path: string) => Item,
  path = '',
): readonly Item[] {
  const list = readField(from, key, path);
  if (!Array.isArray(list)) throw new Error(`${path}.${key}: expected a list`);
  return list.map((item: unknown, i) => read(item, `${path}.${key}[${i}]`));
}

const readString = (from: unknown, key: string, path: string): string =>
  expectString(readField(from, key, path), `${path}.${key}`);

function expectString(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Error(`${path}: expected a string`);
  return value;
}

function readNumber(from: unknown, key: string, path: string): number {
  const value = readField(from, key, path);
  if (typeof value !== 'number') throw new Error(`${path}.${key}: expected a number`);
  return value;
}

function readField(from: unknown, key: string, path: string): unknown {
  if (!isRecord(from) || !(key in from)) throw new Error(`${path}.${key}: expected, but not there`);
  return from[key];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
