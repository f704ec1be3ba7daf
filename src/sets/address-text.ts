/** The number of an IPv4 address in four decimal parts; `undefined` for any other text. Leading zeros are the caller's to judge. */
export function readIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) <= 255);
  return isAddress ? BigInt(parts.reduce((number, part) => number * 256 + Number(part), 0)) : undefined;
}

/** The number of an IPv6 address in hexadecimal groups; `undefined` for any other text, so also with a zone or an IPv4 tail. */
export function readIpv6(text: string): bigint | undefined {
  const [head, tail, ...more] = text.split('::').map((half) => (half === '' ? [] : half.split(':')));
  if (head === undefined || more.length > 0) return undefined;
  const missing = 8 - head.length - (tail ?? []).length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

/** An IPv4 address by its number. */
export function writeIpv4(value: bigint): string {
  const number = Number(value);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

/** An IPv6 address by its number, as RFC 5952 writes it: the first of the longest runs of two zeros or more is `::`. */
export function writeIpv6(value: bigint): string {
  const digits = value.toString(16).padStart(32, '0');
  const groups = Array.from({ length: 8 }, (_, index) => Number.parseInt(digits.slice(4 * index, 4 * index + 4), 16));
  const [start, length] = longestZeros(groups);
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return length < 2 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}

function longestZeros(groups: readonly number[]): readonly [start: number, length: number] {
  let [start, length] = [0, 0];
  for (let at = 0; at < groups.length; at++) {
    const end = groups.findIndex((group, index) => index >= at && group !== 0);
    const run = (end === -1 ? groups.length : end) - at;
    if (run > length) [start, length] = [at, run];
  }
  return [start, length];
}
