/** An IP address family, as the API's `ipFamilies` spells it. */
export type Family = 'IPv4' | 'IPv6';

export const families = ['IPv4', 'IPv6'] as const satisfies readonly Family[];

/** One address as a number of its family. */
export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

/** Addresses of one family, both ends included. */
export interface AddressRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads `10.0.0.1` or `2001:db8::1`; throws on anything else, for worlds are written by us. */
export function parseAddress(text: string): Address {
  if (!text.includes(':')) return { family: 'IPv4', value: joinParts(text.split('.').map(BigInt), 4, 8n) };
  const [head = '', tail, ...rest] = text.split('::');
  if (rest.length > 0) throw new Error(`not an address: ${text}`);
  const left = parseGroups(head);
  const right = tail === undefined ? [] : parseGroups(tail);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return { family: 'IPv6', value: joinParts([...left, ...Array<bigint>(zeros).fill(0n), ...right], 8, 16n) };
}

/** Reads `10.0.0.0/8`; bits set beyond the prefix are dropped (A-PEER-6). */
export function parseCidr(text: string): AddressRange {
  const range = knownCidrs.get(text) ?? readCidr(text);
  knownCidrs.set(text, range);
  return range;
}

/** The whole of a family. */
export const everything = (family: Family): AddressRange => ({
  family,
  first: 0n,
  last: (1n << widthOf(family)) - 1n,
});

/** An IPv4 range never holds an IPv6 address, nor the reverse (A-PEER-4, A-PEER-5). */
export const isInside = (address: Address, range: AddressRange): boolean =>
  address.family === range.family && range.first <= address.value && address.value <= range.last;

/** For messages: IPv6 in its long form. */
export function formatAddress({ family, value }: Address): string {
  const [parts, bits, radix, separator] =
    family === 'IPv4' ? ([4, 8n, 10, '.'] as const) : ([8, 16n, 16, ':'] as const);
  const mask = (1n << bits) - 1n;
  return Array.from({ length: parts }, (_, i) =>
    ((value >> (BigInt(parts - 1 - i) * bits)) & mask).toString(radix),
  ).join(separator);
}

/** The oracle asks for the same few ranges with every packet. */
const knownCidrs = new Map<string, AddressRange>();

function readCidr(text: string): AddressRange {
  const [address = '', prefix = ''] = text.split('/');
  const { family, value } = parseAddress(address);
  const size = 1n << (widthOf(family) - BigInt(prefix));
  const first = value - (value % size);
  return { family, first, last: first + size - 1n };
}

const widthOf = (family: Family): bigint => (family === 'IPv4' ? 32n : 128n);

const parseGroups = (text: string): bigint[] =>
  text === '' ? [] : text.split(':').map((group) => BigInt(`0x${group}`));

function joinParts(parts: readonly bigint[], count: number, bits: bigint): bigint {
  if (parts.length !== count) throw new Error(`not an address: ${parts.length} parts instead of ${count}`);
  return parts.reduce((value, part) => (value << bits) + part, 0n);
}
