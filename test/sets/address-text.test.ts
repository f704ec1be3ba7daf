import t from 'tap';
import { readIpv4, readIpv6, writeIpv4, writeIpv6 } from '../../src/sets/address-text.js';

const sixes: readonly (readonly [text: string, value: bigint | undefined])[] = [
  ['::', 0n],
  ['::1', 1n],
  ['1::', 1n << 112n],
  ['2001:db8::a:0:0:1', (0x20010db8n << 96n) + (10n << 48n) + 1n],
  ['1:2:3:4:5:6:7:8', 0x00010002000300040005000600070008n],
  ['1:2:3:4:5:6:7::', 0x00010002000300040005000600070000n],
  ['::1:2:3:4:5:6:7:8', undefined],
  ['1:2:3:4:5:6:7', undefined],
  ['1::2::3', undefined],
  [':1::', undefined],
  ['1:', undefined],
  [':::', undefined],
  ['', undefined],
  ['12345::', undefined],
  ['::1.2.3.4', undefined],
  ['fe80::1%eth', undefined],
];

for (const [text, value] of sixes) {
  t.test(`the IPv6 address \`${text}\``, async (t) => t.equal(readIpv6(text), value));
}

t.test('IPv6 addresses are written as RFC 5952 does', async (t) => {
  const texts = ['::', '::1', '1::', '1:0:2::3:0:4', '1:2:3:4:5:6:0:8', '0:0:0:1::', '::ffff:102:304'];
  for (const text of texts) t.equal(writeIpv6(readIpv6(text) ?? -1n), text);
  t.equal(writeIpv6(readIpv6('1:0:0:2:3:0:0:4') ?? -1n), '1::2:3:0:0:4');
});

t.test('IPv4 addresses', async (t) => {
  for (const text of ['0.0.0.0', '10.0.0.255', '255.255.255.255']) t.equal(writeIpv4(readIpv4(text) ?? -1n), text);
  for (const text of ['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1..2.3', '1.2.3.0b1', '1.2.3.1000']) {
    t.equal(readIpv4(text), undefined, text);
  }
});
