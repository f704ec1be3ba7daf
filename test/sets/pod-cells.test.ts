import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  findPart,
  hasLabels,
  includes,
  intersectCells,
  intersectPodTraffic,
  type LabelRegion,
  type LabelStates,
  noTraffic,
  type PodCell,
  type PodTraffic,
  partsOfCells,
  podCell,
  portRange,
  portTraffic,
  statesIn,
  subtractCells,
  subtractPodTraffic,
} from '../../src/sets/index.js';
import { checkLaw } from './check-law.js';

const values = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }).map((each) => [...each].sort());
const states: fc.Arbitrary<LabelStates> = fc.record({ absent: fc.boolean(), others: fc.boolean(), values });
const regions: fc.Arbitrary<LabelRegion> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), states), { maxLength: 3, selector: ([key]) => key })
  .map((entries) => new Map(entries));
const traffics = fc.constantFrom(portTraffic, portRange('TCP', 1, 1), portRange('TCP', 1, 2), noTraffic);
const parts = fc.record({ pods: regions, traffic: traffics });
const plain = parts.map(({ pods, traffic }) => podCell(pods, traffic));
const cells: fc.Arbitrary<PodCell> = fc
  .record({
    part: parts,
    less: fc.array(fc.record({ part: plain, less: fc.array(plain, { maxLength: 2 }) }), { maxLength: 3 }),
  })
  .map(({ part, less }) => ({ ...part, less: less.map((each) => ({ ...each.part, less: each.less })) }));
const unions = fc.array(cells, { maxLength: 3 });

const labelValues = [undefined, 'x', 'y', 'z', 'other'];
const pods = labelValues.flatMap((a) =>
  labelValues.flatMap((b) =>
    labelValues.map(
      (c) =>
        new Map(
          Object.entries({ a, b, c }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
        ),
    ),
  ),
);

/** Which pods may do what on the ports 1 to 3, from the definition alone. */
function membersOf(union: readonly PodCell[]): readonly string[] {
  return pods.flatMap((labels) =>
    [1, 2, 3]
      .filter((port) => union.some((cell) => isIn(cell, labels, port)))
      .map((port) => `${JSON.stringify([...labels])} ${port}`),
  );
}

function isIn({ pods: region, traffic, less }: PodCell, labels: ReadonlyMap<string, string>, port: number): boolean {
  return includes(traffic.TCP, port) && hasLabels(region, labels) && !less.some((each) => isIn(each, labels, port));
}

const plainCells = (traffic: PodTraffic) => traffic.map((each) => podCell(each.pods, each.traffic));

t.test('cells are the sets that their parts are', async (t) => {
  checkLaw(
    t,
    fc.property(unions, (a) => assert.deepEqual(membersOf(plainCells(partsOfCells(a))), membersOf(a))),
    400,
  );
  checkLaw(
    t,
    fc.property(unions, unions, (a, b) =>
      assert.deepEqual(
        membersOf(intersectCells(a, b)),
        membersOf(plainCells(intersectPodTraffic(partsOfCells(a), partsOfCells(b)))),
      ),
    ),
    400,
  );
  checkLaw(
    t,
    fc.property(unions, unions, (a, b) =>
      assert.deepEqual(
        membersOf(subtractCells(a, b)),
        membersOf(plainCells(subtractPodTraffic(partsOfCells(a), partsOfCells(b)))),
      ),
    ),
    400,
  );
});

t.test('a part is found where there is one, and lies in the set', async (t) => {
  checkLaw(
    t,
    fc.property(unions, (a) => {
      const found = findPart(a, { left: 1_000_000 });
      const all = membersOf(a);
      if (found.kind !== 'part') return assert.deepEqual([found.kind, all], ['none', []]);
      const own = membersOf([podCell(found.part.pods, found.part.traffic)]);
      assert.deepEqual(
        own.filter((each) => !all.includes(each)),
        [],
      );
    }),
    400,
  );
});

const pair = (key: string): LabelRegion =>
  new Map([
    [`${key}1`, statesIn(['v'])],
    [`${key}2`, statesIn(['v'])],
  ]);

t.test('many regions of two labels take no more than each of them with each other', async (t) => {
  const some = Array.from({ length: 40 }, (_, index) => podCell(pair(`p${index}`), portTraffic));
  const budget = { left: 10_000 };
  const all = podCell(new Map(), portTraffic);
  t.equal(findPart(subtractCells([all], some), budget).kind, 'part');
  t.equal(findPart(subtractCells([...some, ...some], some), budget).kind, 'none');
  t.equal(findPart(subtractCells([all], [...some, all]), budget).kind, 'none');
  t.ok(budget.left > 0, `${budget.left}`);
});

t.test('a search that would take too long ends and says so', async (t) => {
  // Every way to give 12 labels a value is taken out by one of the regions, and by none alone.
  const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
  const both = keys.flatMap((a, at) =>
    keys.slice(at + 1).flatMap((b) => [
      podCell(
        new Map([
          [a, statesIn(['x'])],
          [b, statesIn(['x'])],
        ]),
        portTraffic,
      ),
      podCell(
        new Map([
          [a, { absent: true, others: true, values: ['x'] }],
          [b, { absent: true, others: true, values: ['x'] }],
        ]),
        portTraffic,
      ),
    ]),
  );
  const all = [podCell(new Map(), portTraffic)];
  t.equal(findPart(subtractCells(all, both), { left: 10 }).kind, 'too many');
  t.equal(findPart(subtractCells(all, both), { left: 1_000_000 }).kind, 'none', 'two of three labels are alike');
});
