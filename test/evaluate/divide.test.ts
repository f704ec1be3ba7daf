import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { divideTraffic } from '../../src/evaluate/divide.js';
import {
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  portRange,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
} from '../../src/sets/index.js';
import { holds } from '../support/holds.js';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261130);

const range: fc.Arbitrary<Traffic> = fc
  .tuple(fc.constantFrom('TCP', 'UDP', 'SCTP'), fc.nat(9), fc.nat(4))
  .map(([protocol, first, more]) => portRange(protocol, 1 + first, 1 + first + more));
const traffic = fc.array(range, { maxLength: 3 }).map((parts) => parts.reduce(uniteTraffic, noTraffic));

/** Rule by rule: what it matches of each piece goes before what it doesn't. */
function divideOneByOne(open: Traffic, rules: readonly { readonly matched: Traffic; readonly by: number }[]) {
  let pieces: readonly { readonly part: Traffic; readonly by: readonly number[] }[] = [{ part: open, by: [] }];
  for (const { matched, by } of rules) {
    pieces = pieces
      .flatMap((piece) => [
        { part: intersectTraffic(piece.part, matched), by: [...piece.by, by] },
        { part: subtractTraffic(piece.part, matched), by: piece.by },
      ])
      .filter(({ part }) => !isNoTraffic(part));
  }
  const rest = pieces.find(({ by }) => by.length === 0)?.part ?? noTraffic;
  return { pieces: pieces.filter(({ by }) => by.length > 0), rest };
}

t.test('rules divide traffic in one sweep as they do one by one, in the same order', (t) =>
  holds(t, () =>
    fc.assert(
      fc.property(traffic, fc.array(traffic, { maxLength: 6 }), (open, all) => {
        const rules = all.map((matched, by) => ({ matched, by }));
        assert.deepEqual(divideTraffic(open, rules), divideOneByOne(open, rules));
      }),
      { seed, numRuns: 400 },
    ),
  ),
);
