import assert from 'node:assert/strict';
import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import t from 'tap';
import {
  type Addresses,
  addressCidrs,
  addressText,
  allAddresses,
  cidrAddresses,
  type Family,
  families,
  familyAddresses,
  type Intervals,
  intersectAddresses,
  interval,
  isAddressesWithin,
  isNoAddresses,
  isSameAddresses,
  noAddresses,
  parseAddress,
  parseCidr,
  subtractAddresses,
  uniteAddresses,
} from '../../src/sets/index.js';
import { checkLaw } from './check-law.js';

t.test('a range that the API server takes is read as it means it', async (t) => {
  const table = [
    { text: '10.0.0.0/8', first: '10.0.0.0', last: '10.255.255.255' },
    { text: '0.0.0.0/0', first: '0.0.0.0', last: '255.255.255.255' },
    { text: '255.255.255.255/32', first: '255.255.255.255', last: '255.255.255.255' },
    { text: '203.0.113.128/25', first: '203.0.113.128', last: '203.0.113.255' },
    { text: '::/0', first: '::', last: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' },
    { text: '2001:db8::/32', first: '2001:db8::', last: '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff' },
    { text: '2001:0DB8:0:0::/64', first: '2001:db8::', last: '2001:db8::ffff:ffff:ffff:ffff' },
    { text: '::1/128', first: '::1', last: '::1' },
    { text: '1:2:3:4:5:6:7:8/128', first: '1:2:3:4:5:6:7:8', last: '1:2:3:4:5:6:7:8' },
  ];
  for (const { text, first, last } of table) {
    const parsed = parseCidr(text);
    const [low = 0n, high = 0n] = parsed?.addresses[parsed.family] ?? [];
    t.strictSame(parsed?.oddities, [], text);
    t.strictSame(
      parsed && [addressText(parsed.family, low), addressText(parsed.family, high - 1n)],
      [first, last],
      text,
    );
  }
});

t.test(
  'what API servers took before strict validation is read, with what is odd about it (A-PEER-6, A.9)',
  async (t) => {
    const table = [
      { text: '010.0.0.0/8', canonical: '10.0.0.0/8', oddities: ['leading zeros'] },
      { text: '10.000.0.0/08', canonical: '10.0.0.0/8', oddities: ['leading zeros'] },
      { text: '10.0.0.0/08', canonical: '10.0.0.0/8', oddities: ['leading zeros'] },
      { text: '10.0.0.1/8', canonical: '10.0.0.0/8', oddities: ['bits beyond the prefix'] },
      { text: '2001:db8::1/32', canonical: '2001:db8::/32', oddities: ['bits beyond the prefix'] },
      { text: '010.0.0.1/8', canonical: '10.0.0.0/8', oddities: ['leading zeros', 'bits beyond the prefix'] },
    ];
    for (const { text, canonical, oddities } of table) {
      t.match(parseCidr(text), { canonical, oddities }, text);
      t.strictSame(parseCidr(text)?.addresses, parseCidr(canonical)?.addresses, text);
    }
  },
);

t.test('what is no range is refused', async (t) => {
  const table = [
    ...['', '/', '/8', '10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/+8', '10.0.0.0/8/8'],
    ...['10.0.0/8', '10.0.0.0.0/8', '256.0.0.0/8', '10.0.0.0/255.0.0.0', ' 10.0.0.0/8', '10.0.0.0/8 ', 'a.b.c.d/8'],
    ...['0x10.0.0.0/8', '10..0.0/8', '.10.0.0/8', '10.0.0./8', '1e1.0.0.0/8', 'example.com/8'],
    ...['::', '::/129', ':::/64', '1::2::3/64', '1:2:3:4:5:6:7/64', '1:2:3:4:5:6:7:8:9/64', '12345::/64', 'g::/64'],
    ...[':1:2:3:4:5:6:7/64', '1:2:3:4:5:6:7:/64', '1:2:3:4::5:6:7:8:9/64', 'fe80::1%eth0/64', '[::1]/128'],
    ...['::ffff:10.0.0.0/104', '::ffff:a00:0/104', '0:0:0:0:0:ffff:a00:0/104'],
  ];
  for (const text of table) t.equal(parseCidr(text), undefined, text);
});

t.test('an address is read without a prefix alone', async (t) => {
  t.strictSame(parseAddress('10.0.0.5')?.addresses, cidrAddresses('10.0.0.5/32'));
  t.strictSame(parseAddress('fd00::5')?.addresses, cidrAddresses('fd00::5/128'));
  for (const text of ['10.0.0.5/32', 'fd00::5/128', '10.0.0', '::ffff:10.0.0.1', 'localhost', '10']) {
    t.equal(parseAddress(text), undefined, text);
  }
});

const group = fc.nat(0xffff);
const sparseGroup = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: group });
const ipv6 = fc
  .array(fc.oneof(sparseGroup, group), { minLength: 8, maxLength: 8 })
  .map((groups) => groups.reduce((value, each) => (value << 16n) + BigInt(each), 0n));

t.test('an IPv6 address is written as RFC 5952 has it', async (t) => {
  const table = [
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['2001:DB8::ABCD', '2001:db8::abcd'],
  ] as const;
  for (const [text, canonical] of table) {
    t.equal(addressText('IPv6', parseAddress(text)?.addresses.IPv6[0] ?? -1n), canonical, text);
  }
  const law = fc.property(ipv6, (value) => {
    const groups = Array.from({ length: 8 }, (_, index) => (value >> BigInt(112 - 16 * index)) & 0xffffn);
    const { hostname } = new URL(`http://[${groups.map((each) => each.toString(16)).join(':')}]`);
    assert.equal(`[${addressText('IPv6', value)}]`, hostname);
  });
  checkLaw(t, law, 200);
});

t.test('an address that is written is read again as the same', async (t) => {
  const value = fc.oneof(
    fc.tuple(fc.constant<Family>('IPv4'), fc.bigInt(0n, (1n << 32n) - 1n)),
    fc.tuple(
      fc.constant<Family>('IPv6'),
      ipv6.filter((each) => each >> 32n !== 0xffffn),
    ),
  );
  const law = fc.property(value, ([family, number]) => {
    assert.deepEqual(
      parseAddress(addressText(family, number))?.addresses,
      familyAddresses(family, interval(number, number + 1n)),
    );
  });
  checkLaw(t, law, 200);
});

t.test('IPv6 text is taken where Node takes it, IPv4 inside it apart', async (t) => {
  const step = fc.constantFrom('0', '1', 'ab', 'FFFF', '00001', 'g', '', '');
  const law = fc.property(fc.array(step, { minLength: 2, maxLength: 10 }), (steps) => {
    const text = steps.join(':');
    assert.equal(parseAddress(text) !== undefined, isIPv6(text) && !isMapped(text), text);
  });
  checkLaw(t, law, 500);
});

function isMapped(text: string): boolean {
  return /^\[::ffff:[0-9a-f]+:[0-9a-f]+\]$/.test(new URL(`http://[${text}]`).hostname);
}

const places = fc.uniqueArray(fc.nat(32), { maxLength: 8 }).map((values): readonly number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.slice(0, sorted.length - (sorted.length % 2));
});

/** A set of the 32 addresses from `base` on. */
function setAt(family: Family, base: bigint, boundaries: readonly number[]): Addresses {
  const numbers: Intervals<bigint> = boundaries.map((each) => base + BigInt(each));
  return familyAddresses(family, numbers);
}

/** How many blocks cover a set of 2^n numbers, by halving. */
function countBlocks(isIn: (value: number) => boolean, low: number, size: number): number {
  const members = Array.from({ length: size }, (_, index) => isIn(low + index));
  if (!members.includes(true)) return 0;
  if (!members.includes(false)) return 1;
  return countBlocks(isIn, low, size / 2) + countBlocks(isIn, low + size / 2, size / 2);
}

t.test('the CIDRs of a set cover it exactly, are the fewest, and stand in order, in both families', async (t) => {
  const base = fc.constantFrom(
    ['IPv4', 0n] as const,
    ['IPv4', 0x0a000020n] as const,
    ['IPv4', (1n << 32n) - 32n] as const,
    ['IPv6', 0n] as const,
    ['IPv6', (0xfd00n << 112n) + 64n] as const,
    ['IPv6', (1n << 128n) - 32n] as const,
  );
  const law = fc.property(base, places, ([family, low], boundaries) => {
    const set = setAt(family, low, boundaries);
    const cidrs = addressCidrs(set);
    const parts = cidrs.map((cidr) => cidrAddresses(cidr));
    assert.ok(isSameAddresses(parts.reduce(uniteAddresses, noAddresses), set));
    const isIn = (value: number) => isAddressesWithin(setAt(family, low, [value, value + 1]), set);
    assert.equal(cidrs.length, countBlocks(isIn, 0, 32));
    const firsts = parts.map((part) => part[family][0] ?? -1n);
    assert.deepEqual(
      firsts,
      [...firsts].sort((a, b) => (a < b ? -1 : 1)),
    );
  });
  checkLaw(t, law, 200);
});

t.test('the CIDRs of wide sets are the fewest too', async (t) => {
  const but = (whole: string, ...less: readonly string[]) =>
    addressCidrs(subtractAddresses(cidrAddresses(whole), cidrAddresses(...less)));
  t.strictSame(addressCidrs(allAddresses), ['0.0.0.0/0', '::/0']);
  t.strictSame(addressCidrs(noAddresses), []);
  t.strictSame(but('10.0.0.0/8', '10.0.0.0/10'), ['10.64.0.0/10', '10.128.0.0/9']);
  t.strictSame(but('::/0', '8000::/1'), ['::/1']);
  t.equal(but('0.0.0.0/0', '255.255.255.255/32').length, 32);
  t.equal(but('::/0', '::1/128').length, 128);
});

t.test('sets of addresses are one set a family, and families do not mix (A-PEER-4)', async (t) => {
  const [four, six] = [cidrAddresses('0.0.0.0/0'), cidrAddresses('::/0')];
  t.ok(isSameAddresses(uniteAddresses(four, six), allAddresses));
  t.ok(isNoAddresses(intersectAddresses(four, six)));
  t.ok(isSameAddresses(subtractAddresses(allAddresses, six), four));
  t.notOk(isAddressesWithin(allAddresses, four));
  t.ok(isAddressesWithin(four, allAddresses));
  t.strictSame(families, ['IPv4', 'IPv6']);
});
