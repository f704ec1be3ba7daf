import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  absentState,
  allTraffic,
  anyLabels,
  anyState,
  complementStates,
  exampleStates,
  hasLabels,
  hasState,
  type Intervals,
  icmpMessages,
  includes,
  intersect,
  intersectAllStates,
  intersectionOfRegions,
  intersectRegions,
  intersectStates,
  intersectTraffic,
  interval,
  isNoRegion,
  isNoStates,
  isNoTraffic,
  isRegionWithin,
  isSame,
  isSameTraffic,
  isStatesWithin,
  isSubset,
  isTrafficWithin,
  type LabelRegion,
  type LabelStates,
  meets,
  noState,
  noTraffic,
  type PortProtocol,
  partition,
  partitionTraffic,
  portRange,
  portTraffic,
  presentState,
  protocols,
  protocolTraffic,
  regionKey,
  stateOf,
  statesIn,
  statesNotIn,
  stretches,
  subtract,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  trafficText,
  union,
  unionOf,
  uniteTraffic,
} from '../../src/sets/index.js';
import { checkLaw } from './check-law.js';

const size = 24;
const universe = Array.from({ length: size }, (_, value) => value);

const boundaries = fc.uniqueArray(fc.nat(size), { maxLength: 8 }).map((values): Intervals<number> => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.slice(0, sorted.length - (sorted.length % 2));
});

/** The one way to write a set that is given by its members. */
function written(isIn: (value: number) => boolean): Intervals<number> {
  return [...universe, size].filter((value) => (value < size && isIn(value)) !== (value > 0 && isIn(value - 1)));
}

const membersOf = (set: Intervals<number>): readonly number[] => universe.filter((value) => includes(set, value));

t.test('intervals are sets, and equal sets are equal lists', async (t) => {
  const law = fc.property(boundaries, boundaries, (a, b) => {
    const [inA, inB] = [a, b].map((set) => (value: number) => stretchHolds(set, value));
    if (inA === undefined || inB === undefined) return;
    assert.deepEqual(membersOf(a), universe.filter(inA));
    assert.deepEqual(
      union(a, b),
      written((value) => inA(value) || inB(value)),
    );
    assert.deepEqual(
      intersect(a, b),
      written((value) => inA(value) && inB(value)),
    );
    assert.deepEqual(
      subtract(a, b),
      written((value) => inA(value) && !inB(value)),
    );
    assert.equal(
      isSubset(a, b),
      universe.every((value) => !inA(value) || inB(value)),
    );
    assert.equal(
      isSame(a, b),
      universe.every((value) => inA(value) === inB(value)),
    );
  });
  checkLaw(t, law, 300);
});

function stretchHolds(set: Intervals<number>, value: number): boolean {
  return stretches(set).some(([low, high]) => low <= value && value < high);
}

t.test('intervals of addresses follow the laws of intervals of ports', async (t) => {
  const big = (set: Intervals<number>): Intervals<bigint> => set.map(BigInt);
  const law = fc.property(boundaries, boundaries, fc.nat(size), (a, b, value) => {
    assert.deepEqual(union(big(a), big(b)), big(union(a, b)));
    assert.deepEqual(intersect(big(a), big(b)), big(intersect(a, b)));
    assert.deepEqual(subtract(big(a), big(b)), big(subtract(a, b)));
    assert.equal(includes(big(a), BigInt(value)), includes(a, value));
    assert.equal(meets(a, b), intersect(a, b).length > 0);
  });
  checkLaw(t, law, 100);
});

t.test('an interval without a number is the empty set', async (t) => {
  t.strictSame([interval(3, 3), interval(4, 3), interval(3, 4)], [[], [], [3, 4]]);
});

t.test('a partition is disjoint, covers the whole, and no two of its pieces lie in the same parts', async (t) => {
  const law = fc.property(boundaries, fc.array(boundaries, { maxLength: 4 }), (whole, parts) => {
    const pieces = partition(whole, parts);
    assert.deepEqual(
      pieces.reduce<Intervals<number>>((sum, piece) => union(sum, piece), []),
      whole,
    );
    assert.equal(
      pieces.reduce((sum, piece) => sum + membersOf(piece).length, 0),
      membersOf(whole).length,
    );
    const partsOf = (value: number) => parts.map((part) => includes(part, value)).join();
    assert.equal(new Set(pieces.map(([first = 0]) => partsOf(first))).size, pieces.length);
    for (const piece of pieces) {
      assert.ok(piece.length > 0);
      assert.deepEqual(
        piece,
        written((value) => includes(piece, value)),
      );
      for (const value of membersOf(piece)) assert.equal(partsOf(value), partsOf(piece[0] ?? 0));
    }
    const firsts = pieces.map(([first = 0]) => first);
    assert.deepEqual(
      firsts,
      [...firsts].sort((a, b) => a - b),
    );
  });
  checkLaw(t, law, 200);
});

t.test('the union of many sets is what one after the other gives', async (t) => {
  const law = fc.property(fc.array(boundaries, { maxLength: 9 }), (sets) =>
    assert.deepEqual(unionOf(sets), sets.reduce(union, [])),
  );
  checkLaw(t, law, 200);
});

const traffic: fc.Arbitrary<Traffic> = fc.record(
  { TCP: boundaries, UDP: boundaries, SCTP: boundaries, ICMP: boundaries, ICMPv6: boundaries },
  { noNullPrototype: true },
);

t.test('traffic is cut into what lies in the same sets, each piece with those', async (t) => {
  const law = fc.property(traffic, fc.array(traffic, { maxLength: 5 }), (whole, parts) => {
    const pieces = partitionTraffic(whole, parts);
    assert.deepEqual(pieces.map((piece) => piece.traffic).reduce(uniteTraffic, noTraffic), whole);
    assert.equal(new Set(pieces.map(({ within }) => within.join())).size, pieces.length, 'each once');
    for (const piece of pieces) {
      assert.ok(!isNoTraffic(piece.traffic));
      for (const [place, part] of parts.entries()) {
        const common = intersectTraffic(piece.traffic, part);
        assert.deepEqual(common, piece.within.includes(place) ? piece.traffic : noTraffic);
      }
    }
  });
  checkLaw(t, law, 200);
});

t.test('traffic is one set of numbers a protocol, and protocols do not mix', async (t) => {
  const law = fc.property(traffic, traffic, (a, b) => {
    for (const protocol of protocols) {
      assert.deepEqual(uniteTraffic(a, b)[protocol], union(a[protocol], b[protocol]));
      assert.deepEqual(intersectTraffic(a, b)[protocol], intersect(a[protocol], b[protocol]));
      assert.deepEqual(subtractTraffic(a, b)[protocol], subtract(a[protocol], b[protocol]));
    }
    assert.equal(isSameTraffic(a, b), isTrafficWithin(a, b) && isTrafficWithin(b, a));
    assert.equal(isTrafficWithin(a, b), isNoTraffic(subtractTraffic(a, b)));
    const ranges = trafficRanges(a).map(({ protocol, from, to }) => ({
      ...noTraffic,
      [protocol]: interval(from, to + 1),
    }));
    assert.deepEqual(ranges.reduce(uniteTraffic, noTraffic), a);
  });
  checkLaw(t, law, 100);
});

t.test('ports are 1 to 65535, both ends included', async (t) => {
  const range = (protocol: PortProtocol, first: number, last: number) =>
    trafficRanges(portRange(protocol, first, last));
  t.strictSame(range('TCP', 80, 80), [{ protocol: 'TCP', from: 80, to: 80 }]);
  t.strictSame(range('UDP', 0, 70000), [{ protocol: 'UDP', from: 1, to: 65535 }]);
  t.strictSame(range('SCTP', 90, 80), []);
  t.strictSame(trafficRanges(portTraffic).length, 3);
});

t.test('traffic is told in the words of tests', async (t) => {
  const table = [
    [noTraffic, 'nothing'],
    [portTraffic, 'all ports'],
    [allTraffic, 'TCP, UDP, SCTP, ICMP, ICMPv6'],
    [protocolTraffic('UDP'), 'UDP'],
    [uniteTraffic(portRange('TCP', 80, 80), portRange('TCP', 8000, 8080)), 'TCP/80, TCP/8000-8080'],
    [uniteTraffic(portRange('UDP', 53, 53), portRange('TCP', 53, 53)), 'TCP/53, UDP/53'],
    [icmpMessages('ICMP', 8, undefined), 'ICMP/8'],
    [icmpMessages('ICMPv6', 128, 0), 'ICMPv6/128/0'],
  ] as const;
  for (const [given, text] of table) t.equal(trafficText(given), text);
});

const values = ['', 'a', 'b', 'c'] as const;
const allStates = [undefined, ...values, 'nobody mentions this'] as const;
const states: fc.Arbitrary<LabelStates> = fc.record(
  { absent: fc.boolean(), others: fc.boolean(), values: fc.subarray([...values]) },
  { noNullPrototype: true },
);

t.test('the states of a label are a set, written in one way', async (t) => {
  const law = fc.property(states, states, (a, b) => {
    for (const value of allStates) {
      assert.equal(hasState(intersectStates(a, b), value), hasState(a, value) && hasState(b, value));
      assert.equal(hasState(complementStates(a), value), !hasState(a, value));
    }
    const isWithin = allStates.every((value) => !hasState(a, value) || hasState(b, value));
    assert.equal(isStatesWithin(a, b), isWithin);
    assert.equal(isNoStates(a), !allStates.some((value) => hasState(a, value)));
    assert.deepEqual(intersectStates(a, b), intersectStates(b, a));
    assert.deepEqual(intersectAllStates([a, b, a]), intersectStates(a, b));
    assert.deepEqual(intersectStates(a, anyState), a);
    assert.deepEqual(intersectStates(a, a), a);
  });
  checkLaw(t, law, 200);
});

t.test('each operator of a selector holds its cells of the truth table (A.5)', async (t) => {
  const table = [
    { states: statesIn(['1']), holds: ['1'] },
    { states: statesIn(['2', '1', '1']), holds: ['1', '2'] },
    { states: statesNotIn(['1']), holds: [undefined, '2', '3', ''] },
    { states: presentState, holds: ['1', '2', '3', ''] },
    { states: absentState, holds: [undefined] },
    { states: statesIn(['']), holds: [''] },
    { states: intersectStates(statesNotIn(['1']), presentState), holds: ['2', '3', ''] },
    { states: stateOf('2'), holds: ['2'] },
    { states: stateOf(undefined), holds: [undefined] },
    { states: anyState, holds: [undefined, '1', '2', '3', ''] },
    { states: noState, holds: [] },
  ];
  for (const { states: given, holds } of table) {
    t.strictSame(
      [undefined, '1', '2', '3', ''].filter((value) => hasState(given, value)),
      holds,
      JSON.stringify(given),
    );
  }
});

t.test(
  'examples of a label show every combination that sets of its states can take, and nothing impossible',
  async (t) => {
    const law = fc.property(states, fc.array(states, { maxLength: 3 }), (possible, sets) => {
      const signature = (value: string | undefined) => sets.map((each) => hasState(each, value)).join();
      const examples = exampleStates(possible, sets);
      assert.ok(examples.every((value) => hasState(possible, value)));
      assert.equal(new Set(examples).size, examples.length);
      const shown = new Set(examples.map(signature));
      for (const value of allStates.filter((each) => hasState(possible, each))) assert.ok(shown.has(signature(value)));
    });
    checkLaw(t, law, 200);
  },
);

const region: fc.Arbitrary<LabelRegion> = fc
  .tuple(fc.option(states), fc.option(states))
  .map(([k, l]) => new Map([...(k === null ? [] : [['k', k] as const]), ...(l === null ? [] : [['l', l] as const])]));

const labelMaps: readonly ReadonlyMap<string, string>[] = allStates.flatMap((k) =>
  allStates.map(
    (l) => new Map(Object.entries({ k, l }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  ),
);

t.test('a region is the set of the label maps that a selector selects', async (t) => {
  const law = fc.property(region, region, (a, b) => {
    const both = intersectRegions(a, b);
    for (const labels of labelMaps) assert.equal(hasLabels(both, labels), hasLabels(a, labels) && hasLabels(b, labels));
    assert.equal(isNoRegion(a), !labelMaps.some((labels) => hasLabels(a, labels)));
    const isWithin = labelMaps.every((labels) => !hasLabels(a, labels) || hasLabels(b, labels));
    assert.equal(isRegionWithin(a, b), isWithin);
    assert.equal(regionKey(both), regionKey(intersectRegions(b, a)));
    if (regionKey(a) === regionKey(b)) assert.ok(isWithin);
    assert.equal(regionKey(intersectionOfRegions([a, b, a])), regionKey(both));
  });
  checkLaw(t, law, 60);
});

t.test('the empty selector selects everything (A-SEL-3)', async (t) => {
  t.ok(labelMaps.every((labels) => hasLabels(anyLabels, labels)));
});
