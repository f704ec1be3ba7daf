import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { type Intervals, includes, indexAddresses, interval, unionOf } from '../../src/sets/index.js';
import { checkLaw } from './check-law.js';

const ranges = fc.tuple(fc.nat(12), fc.nat(12)).map(([low, size]) => interval(BigInt(low), BigInt(low + size)));
const sets: fc.Arbitrary<Intervals<bigint> | undefined> = fc.option(fc.array(ranges, { maxLength: 3 }).map(unionOf), {
  nil: undefined,
});

t.test('an index finds every set that holds an address, and no other', async (t) => {
  const law = fc.property(fc.array(sets, { maxLength: 12 }), (all) => {
    const index = indexAddresses(all);
    for (let address = 0n; address < 28n; address++) {
      const expected = all.flatMap((set, place) => (set === undefined || includes(set, address) ? [place] : []));
      assert.deepEqual(index.at(address), expected);
    }
  });
  checkLaw(t, law, 300);
});
