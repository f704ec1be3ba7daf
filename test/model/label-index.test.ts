import t from 'tap';
import { indexLabels, indexRegions, type Labels, matchLabels } from '../../src/model/index.js';
import {
  absentState,
  anyState,
  intersectRegions,
  isNoRegion,
  type LabelRegion,
  presentState,
  statesIn,
  statesNotIn,
} from '../../src/sets/index.js';

const owner = { id: 'o', words: 'the pod', remedy: 'write them' };
const labelled = (
  known: readonly (readonly [string, ReturnType<typeof statesIn>])[],
  others = absentState,
): Labels => ({
  known: new Map(known),
  others,
  owner,
});

const all: readonly Labels[] = [
  labelled([]),
  labelled([['a', statesIn(['x'])]]),
  labelled([['a', statesIn(['y'])]]),
  labelled([['a', statesIn(['x', 'y'])]]),
  labelled([['a', { absent: true, others: false, values: ['x'] }]]),
  labelled([['a', statesNotIn(['x'])]]),
  labelled([['b', statesIn(['x'])]], anyState),
  labelled([
    ['a', statesIn(['x'])],
    ['b', statesIn(['z'])],
  ]),
];

const regions: readonly LabelRegion[] = [
  new Map(),
  new Map([['a', statesIn(['x'])]]),
  new Map([['a', statesIn(['x', 'y'])]]),
  new Map([['a', statesIn([])]]),
  new Map([['a', presentState]]),
  new Map([['a', absentState]]),
  new Map([
    ['b', statesNotIn(['x'])],
    ['a', statesIn(['x'])],
  ]),
];

t.test('an index leaves out nothing that a selector may hold, each once', async (t) => {
  const like = indexLabels(all, (labels) => labels);
  for (const region of regions) {
    const found = like(region);
    t.equal(new Set(found).size, found.length);
    t.same(
      all.filter((labels) => matchLabels(region, labels) !== false).filter((labels) => !found.includes(labels)),
      [],
    );
  }
});

t.test('of many values a selector for one looks at one', async (t) => {
  const many = Array.from({ length: 100 }, (_, index) => labelled([['a', statesIn([`v${index}`])]]));
  t.same(indexLabels(many, (labels) => labels)(new Map([['a', statesIn(['v7'])]])), [many[7]]);
});

t.test('an index of selectors leaves out none that may hold something of a region, each once', async (t) => {
  const like = indexRegions(regions, (region) => region);
  for (const region of regions) {
    const found = like(region);
    t.equal(new Set(found).size, found.length);
    t.same(
      regions.filter((each) => !isNoRegion(intersectRegions(each, region))).filter((each) => !found.includes(each)),
      [],
    );
  }
  t.same(like(new Map([['a', statesIn(['y'])]])).includes(regions[1] ?? new Map()), false);
});
