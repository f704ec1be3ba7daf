import { collapseIPv6Number, IPv4, IPv4CidrRange, IPv6, IPv6CidrRange } from 'ip-num';
import {
  type Intervals,
  intersect,
  interval,
  isSame,
  isSubset,
  meets,
  stretches,
  subtract,
  union,
  unionOf,
} from './intervals.js';

/** Address families, as `Service.spec.ipFamilies` spells them, in the order in which they are shown. */
export const families = ['IPv4', 'IPv6'] as const;
export type Family = (typeof families)[number];

/** A set of addresses: one set of numbers a family. */
export type Addresses = Readonly<Record<Family, Intervals<bigint>>>;

const bits = { IPv4: 32n, IPv6: 128n } as const;

export const noAddresses: Addresses = { IPv4: [], IPv6: [] };
export const allAddresses: Addresses = {
  IPv4: interval(0n, 1n << bits.IPv4),
  IPv6: interval(0n, 1n << bits.IPv6),
};

/** fc00::/7, in numbers: what runs at start reads no IPv6, which takes expressions that many runs never need. */
export const uniqueLocalAddresses: Intervals<bigint> = interval(0xfcn << 120n, 0xfen << 120n);

/** A range that was read, with how its notation differs from what the API server wants. */
export interface ParsedCidr {
  readonly family: Family;
  readonly addresses: Addresses;
  /** The range written as the API server wants it: no leading zeros, no bits beyond the prefix. */
  readonly canonical: string;
  readonly oddities: readonly CidrOddity[];
}

/** What an API server accepted before strict validation and rejects with it (StrictIPCIDRValidation, KEP-4858). */
export type CidrOddity = 'leading zeros' | 'bits beyond the prefix';

const parsedCidrs = new Map<string, ParsedCidr | undefined>();

/**
 * Reads `10.0.0.0/8` or `2001:db8::/32`; `undefined` for everything else: a bare address, a wrong prefix, a zone, an
 * IPv4-mapped IPv6 address (whose meaning differs between implementations). Host bits are masked and leading zeros read
 * as decimal, as the API server does without strict validation; both are reported in `oddities`.
 */
export function parseCidr(text: string): ParsedCidr | undefined {
  if (!parsedCidrs.has(text)) parsedCidrs.set(text, readCidr(text));
  return parsedCidrs.get(text);
}

/** Reads one address without a prefix, as a set of that address alone. */
export function parseAddress(text: string): ParsedCidr | undefined {
  if (text.includes('/')) return undefined;
  return parseCidr(`${text}/${text.includes(':') ? 128 : 32}`);
}

export function uniteAddresses(a: Addresses, b: Addresses): Addresses {
  return { IPv4: union(a.IPv4, b.IPv4), IPv6: union(a.IPv6, b.IPv6) };
}

/** Whether two sets have an address in common. */
export function meetsAddresses(a: Addresses, b: Addresses): boolean {
  return families.some((family) => meets(a[family], b[family]));
}

/** The union of many sets. */
export function unionOfAddresses(sets: readonly Addresses[]): Addresses {
  return { IPv4: unionOf(sets.map(({ IPv4 }) => IPv4)), IPv6: unionOf(sets.map(({ IPv6 }) => IPv6)) };
}

export function intersectAddresses(a: Addresses, b: Addresses): Addresses {
  return { IPv4: intersect(a.IPv4, b.IPv4), IPv6: intersect(a.IPv6, b.IPv6) };
}

export function subtractAddresses(a: Addresses, b: Addresses): Addresses {
  return { IPv4: subtract(a.IPv4, b.IPv4), IPv6: subtract(a.IPv6, b.IPv6) };
}

export function isNoAddresses(set: Addresses): boolean {
  return set.IPv4.length === 0 && set.IPv6.length === 0;
}

export function isSameAddresses(a: Addresses, b: Addresses): boolean {
  return isSame(a.IPv4, b.IPv4) && isSame(a.IPv6, b.IPv6);
}

export function isAddressesWithin(a: Addresses, b: Addresses): boolean {
  return isSubset(a.IPv4, b.IPv4) && isSubset(a.IPv6, b.IPv6);
}

/** What ranges hold without those that hold a whole family; `undefined` where none does. */
export function withoutWholeRanges(ranges: readonly Addresses[]): Addresses | undefined {
  const others = ranges.filter((range) => !families.some((family) => isSame(range[family], allAddresses[family])));
  return others.length === ranges.length ? undefined : unionOfAddresses(others);
}

/** The set of one family's numbers. */
export function familyAddresses(family: Family, numbers: Intervals<bigint>): Addresses {
  return { ...noAddresses, [family]: numbers };
}

/** The union of ranges given as text; ranges that can't be read are left out. */
export function cidrAddresses(...cidrs: readonly string[]): Addresses {
  return unionOfAddresses(cidrs.flatMap((cidr) => parseCidr(cidr)?.addresses ?? []));
}

/** One address as text, IPv6 as RFC 5952 writes it. */
export function addressText(family: Family, value: bigint): string {
  return family === 'IPv4' ? new IPv4(value).toString() : collapseIPv6Number(new IPv6(value).toString());
}

/** The fewest CIDRs that cover exactly a set: IPv4 before IPv6, by address. */
export function addressCidrs(set: Addresses): readonly string[] {
  return families.flatMap((family) => stretches(set[family]).flatMap(([low, high]) => stretchCidrs(family, low, high)));
}

function stretchCidrs(family: Family, low: bigint, high: bigint): readonly string[] {
  const cidrs: string[] = [];
  for (let at = low; at < high; ) {
    let hostBits = 0n;
    while (hostBits < bits[family] && at % (2n << hostBits) === 0n && at + (2n << hostBits) <= high) hostBits++;
    cidrs.push(`${addressText(family, at)}/${bits[family] - hostBits}`);
    at += 1n << hostBits;
  }
  return cidrs;
}

function readCidr(text: string): ParsedCidr | undefined {
  const written = /^([0-9a-fA-F:.]+)\/([0-9]{1,3})$/.exec(text);
  const address = written?.[1];
  const prefix = written?.[2];
  if (address === undefined || prefix === undefined) return undefined;
  const family: Family = address.includes(':') ? 'IPv6' : 'IPv4';
  const plainAddress = family === 'IPv4' ? withoutLeadingZeros(address) : address;
  const plainPrefix = String(Number(prefix));
  const range = readRange(family, `${plainAddress}/${plainPrefix}`);
  if (range === undefined || isMappedIpv4(family, range.given)) return undefined;
  const oddities: CidrOddity[] = [];
  if (plainAddress !== address || plainPrefix !== prefix) oddities.push('leading zeros');
  if (range.given !== range.first) oddities.push('bits beyond the prefix');
  return {
    family,
    addresses: familyAddresses(family, interval(range.first, range.last + 1n)),
    canonical: `${addressText(family, range.first)}/${plainPrefix}`,
    oddities,
  };
}

function readRange(family: Family, cidr: string): { given: bigint; first: bigint; last: bigint } | undefined {
  const [address = ''] = cidr.split('/');
  try {
    const range = family === 'IPv4' ? IPv4CidrRange.fromCidr(cidr) : IPv6CidrRange.fromCidr(cidr);
    const given = family === 'IPv4' ? new IPv4(address) : new IPv6(address);
    return { given: given.getValue(), first: range.getFirst().getValue(), last: range.getLast().getValue() };
  } catch {
    return undefined; // ip-num throws for every text that is no range
  }
}

function withoutLeadingZeros(address: string): string {
  return address.replace(/(^|\.)0+(?=[0-9])/g, '$1');
}

function isMappedIpv4(family: Family, value: bigint): boolean {
  return family === 'IPv6' && value >> 32n === 0xffffn;
}
