import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  disjointRegions,
  keyOf,
  matchSelector,
  mostRegions,
  parseSelector,
  type RegionSpace,
  type Selector,
  stateOfComparison,
} from '../../../src/dialects/calico/selector/index.js';
import { hasState, type LabelRegion, patternOf } from '../../../src/sets/index.js';
import { checkLaw } from '../../sets/check-law.js';
import { type LabelMap, saidSelectors } from './said-selectors.js';

function parsed(text: string): Selector {
  const found = parseSelector(text);
  if (found.kind === 'problem') throw new Error(`${text}: ${found.problem}`);
  return found.selector;
}

/** Whether a region holds a label map, its patterns compared here. */
function isIn(region: LabelRegion, labels: LabelMap): boolean {
  return [...region].every(([key, states]) => {
    const pattern = patternOf(key);
    if (pattern === undefined) return hasState(states, labels[key]);
    const value = labels[pattern.key];
    const compare = { contains: 'includes', 'starts with': 'startsWith', 'ends with': 'endsWith' } as const;
    return hasState(states, value?.[compare[pattern.operator]](pattern.text) ? 'true' : undefined);
  });
}

const plainSpace: RegionSpace = {
  literalOf: (comparison) => stateOfComparison(comparison, keyOf(comparison)),
  isAlwaysPresent: (key) => key === 'sure',
};

function isSelected(selector: Selector, labels: LabelMap): boolean {
  const matches = matchSelector(selector, (comparison) => {
    const { key, within } = stateOfComparison(comparison, keyOf(comparison));
    return isIn(new Map([[key, within]]), labels);
  });
  if (typeof matches !== 'boolean') throw new Error('nothing is open here');
  return matches;
}

const maps: readonly LabelMap[] = [
  {},
  { app: 'web' },
  { app: 'web-1', tier: 'front end' },
  { app: '', in: 'a' },
  { 'a.example/b_c-d': 'x', has: 'y', contains: 'z' },
];

t.test('a selector selects as its form says, also where the label is missing (calico.md §11)', async (t) => {
  const table = [
    { selector: '', selected: [0, 1, 2, 3, 4] },
    { selector: ' \t ', selected: [0, 1, 2, 3, 4] },
    { selector: 'all()', selected: [0, 1, 2, 3, 4] },
    { selector: 'all( )', selected: [0, 1, 2, 3, 4] },
    { selector: '!all()', selected: [] },
    { selector: "app == 'web'", selected: [1] },
    { selector: 'app=="web"', selected: [1] },
    { selector: "app != 'web'", selected: [0, 2, 3, 4] },
    { selector: "app == ''", selected: [3] },
    { selector: 'tier == "front end"', selected: [2] },
    { selector: `app == "it's"`, selected: [] },
    { selector: "app in {'web', 'web-1'}", selected: [1, 2] },
    { selector: "app in{'web','web-1',}", selected: [1, 2] },
    { selector: 'app in {}', selected: [] },
    { selector: "app not in {'web'}", selected: [0, 2, 3, 4] },
    { selector: "app notin {'web'}", selected: [0, 2, 3, 4] },
    { selector: "app not\t in{'web'}", selected: [0, 2, 3, 4] },
    { selector: 'app not in {}', selected: [0, 1, 2, 3, 4] },
    { selector: "app contains 'eb'", selected: [1, 2] },
    { selector: "app contains'EB'", selected: [] },
    { selector: "app contains ''", selected: [1, 2, 3] },
    { selector: "app starts with 'web-'", selected: [2] },
    { selector: "app startswith 'web-'", selected: [2] },
    { selector: "app ends with '-1'", selected: [2] },
    { selector: "app ends  with '-1'", selected: [2] },
    { selector: "!app contains 'web'", selected: [0, 3, 4] },
    { selector: 'has(app)', selected: [1, 2, 3] },
    { selector: 'has( app )', selected: [1, 2, 3] },
    { selector: '!has(app)', selected: [0, 4] },
    { selector: '!!has(app)', selected: [1, 2, 3] },
    { selector: '! ! ! has(app)', selected: [0, 4] },
    { selector: "!app == 'web'", selected: [0, 2, 3, 4] },
    { selector: "has(app) && app != 'web'", selected: [2, 3] },
    { selector: "has(tier) || app == 'web' && has(in)", selected: [2] },
    { selector: "(has(tier) || app == 'web') && has(app)", selected: [1, 2] },
    { selector: '((has(tier)))', selected: [2] },
    { selector: '!(has(tier)||has(in))', selected: [0, 1, 4] },
    { selector: "in == 'a'", selected: [3] },
    { selector: "in in {'a'}", selected: [3] },
    { selector: "contains contains 'z'", selected: [4] },
    { selector: "has == 'y' && has(has)", selected: [4] },
    { selector: "a.example/b_c-d == 'x'", selected: [4] },
    { selector: `${'a'.repeat(512)} == 'x'`, selected: [] },
  ];
  for (const { selector, selected } of table) {
    const found = maps.flatMap((labels, index) => (isSelected(parsed(selector), labels) ? [index] : []));
    t.strictSame(found, selected, selector);
  }
});

t.test(
  'a selector that can not be parsed says what was found, where, and how to mend it (calico.md §11)',
  async (t) => {
    const table = [
      { selector: "app = 'web'", at: '=', says: 'write `==`' },
      { selector: "app === 'web'", at: '=', offset: 6, says: 'write `==`' },
      { selector: "has(a) & b == 'c'", at: '&', says: 'write `&&`' },
      { selector: "has(a) | b == 'c'", at: '|', says: 'write `||`' },
      { selector: 'app', at: 'app', says: "write `has(app)` or `app == '…'`" },
      { selector: 'app && has(b)', at: 'app', says: 'write `has(app)`' },
      { selector: 'app == web', at: 'web', offset: 7, says: "write `'web'`" },
      { selector: 'app == other', at: 'other', says: "write `'other'`" },
      { selector: "app == 'web", at: "'", says: 'no second one' },
      { selector: '()', at: ')', says: 'found `)`; expected a comparison after `(`' },
      { selector: '(has(a)', at: '', offset: 7, says: 'expected `)` for the `(` in column 1' },
      { selector: 'has(a))', at: ')', offset: 6, says: 'expected a `(` before it' },
      {
        selector: "app == 'web' &&",
        at: '',
        offset: 15,
        says: 'found the end of the selector; expected a comparison after `&&`',
      },
      { selector: "|| app == 'web'", at: '||', says: 'expected a comparison' },
      { selector: '!', at: '', offset: 1, says: 'expected a comparison after `!`' },
      { selector: "a == 'b' c == 'd'", at: 'c', says: 'expected `&&` or `||`' },
      { selector: "a == 'b', c == 'd'", at: ',', says: 'write `&&`' },
      { selector: "a == 'b' and c == 'd'", at: 'and', says: 'write `&&`' },
      { selector: "a == 'b' or c == 'd'", at: 'or', says: 'write `||`' },
      { selector: 'has (app)', at: 'has (', says: 'write `has(`' },
      { selector: 'all ()', at: 'all (', says: 'write `all(`' },
      { selector: 'hass(app)', at: 'hass(', says: 'did you mean `has`' },
      { selector: 'has()', at: 'has()', says: 'expected one, without quotes' },
      { selector: "has('app')", at: 'has(', says: 'expected one, without quotes' },
      { selector: 'has(app', at: 'has(app', says: 'expected `has(app)`' },
      { selector: 'all(', at: 'all(', says: 'expected `all()`' },
      { selector: 'all(app)', at: 'all(app)', says: 'expected `all()`' },
      { selector: "app in ('a')", at: '(', says: "write `{'a', 'b'}`" },
      { selector: "app in ['a']", at: '[', says: 'write `{…}`' },
      { selector: 'app in {a}', at: 'a', offset: 8, says: "write `'a'`" },
      { selector: "app in {'a'", at: '', offset: 11, says: 'expected `,` or `}`' },
      { selector: 'app in {,}', at: ',', says: 'expected `,` or `}`' },
      { selector: "app inx {'a'}", at: 'inx', says: 'after the label `app`' },
      { selector: "app equals 'a'", at: 'equals', says: 'expected `==`, `!=`, `in`' },
      { selector: "app contain 'a'", at: 'contain', says: 'did you mean `contains`?' },
      { selector: "app starts 'a'", at: 'starts', says: 'did you mean `starts with`?' },
      { selector: 'app starts withx', at: 'starts withx', says: 'did you mean `starts with`?' },
      { selector: "'a' == app", at: "'a'", says: 'write the label first' },
      { selector: "app: 'web'", at: ':', says: 'write `==`' },
      { selector: 'app == ‘web’', at: '‘', says: 'expected a plain quote' },
      { selector: 'has(a) &&\nhas(b)', at: '\n', says: 'write `>-`' },
      { selector: 'has(a)\n', at: '\n', says: 'write `>-`' },
      { selector: "app == 'a' && ü", at: 'ü', says: 'expected a label' },
      { selector: `has(${'a'.repeat(513)})`, at: 'a'.repeat(513), says: 'found a label of 513 letters; expected 512' },
      { selector: `app == '${'a'.repeat(1016)}'`, says: 'found 1025 letters; expected 1024 at most' },
    ];
    for (const { selector, at, offset, says } of table) {
      const found = parseSelector(selector);
      if (found.kind !== 'problem') {
        t.fail(`parsed: ${selector}`);
        continue;
      }
      t.ok(found.problem.includes(says), `${selector}: ${found.problem}`);
      if (at === undefined) continue;
      t.equal(selector.slice(found.start, found.end), at, selector);
      t.equal(found.start, offset ?? selector.indexOf(at), selector);
    }
    t.equal(parseSelector(`app == '${'a'.repeat(1015)}'`).kind, 'selector');
  },
);

const values = ['', 'a', 'ab', 'b'] as const;
const said = saidSelectors(['x', 'y', 'sure'], values);
const some = [undefined, ...values, 'c'];
const everyMap: readonly LabelMap[] = some.flatMap((x) =>
  some.flatMap((y) =>
    [...values, 'c'].map((sure) => ({
      ...(x === undefined ? {} : { x }),
      ...(y === undefined ? {} : { y }),
      sure,
    })),
  ),
);

t.test(
  'exactly one of the regions of a selector holds each label map that it selects, and none any other',
  async (t) => {
    const law = fc.property(said, ({ text, holds }) => {
      const selector = parsed(text);
      const regions = disjointRegions(selector, plainSpace);
      for (const labels of everyMap) {
        const wanted = holds(labels);
        assert.equal(isSelected(selector, labels), wanted, `${text} on ${JSON.stringify(labels)}`);
        const holding = (regions ?? []).filter((region) => isIn(region, labels));
        if (regions !== undefined) assert.equal(holding.length, wanted ? 1 : 0, `${text} on ${JSON.stringify(labels)}`);
      }
    });
    checkLaw(t, law, 400);
  },
);

t.test('regions are as few as can be told', async (t) => {
  const table = [
    { selector: "a == '1' || a == '2' || a in {'3'}", count: 1 },
    { selector: "a == '1' || a != '1'", count: 1 },
    { selector: "a == '1' || b == '1'", count: 2 },
    { selector: "(a == '1' || b == '1') && (a == '1' || c == '1')", count: 2 },
    { selector: "a == '1' && a == '2'", count: 0 },
    { selector: "a == 'web' && a contains 'w'", count: 1 },
    { selector: "a == 'web' && a contains 'x'", count: 0 },
    { selector: "a contains 'x' && !has(a)", count: 0 },
    { selector: '!has(sure)', count: 0 },
    { selector: 'has(sure)', count: 1 },
    { selector: 'has(a) || has(b) || has(c) || has(d)', count: 4 },
  ];
  for (const { selector, count } of table)
    t.equal(disjointRegions(parsed(selector), plainSpace)?.length, count, selector);
});

t.test('values that are known decide patterns, and a pattern needs its label', async (t) => {
  const table = [
    { selector: "a == 'web' && a contains 'w'", keys: ['a'] },
    { selector: "a in {'web', 'db'} && !(a starts with 'w')", keys: ['a'] },
    { selector: "a contains 'w'", keys: ['a', 'a contains "w"'] },
    { selector: "!(a contains 'w')", keys: ['a contains "w"'] },
    { selector: "a contains ''", keys: ['a'] },
  ];
  for (const { selector, keys } of table) {
    const regions = disjointRegions(parsed(selector), plainSpace) ?? [];
    t.strictSame(
      regions.map((region) => [...region.keys()].sort()),
      [keys],
      selector,
    );
  }
});

t.test('a selector with too many alternatives is told apart', async (t) => {
  const pairs = Array.from({ length: 8 }, (_, index) => `(has(a${index}) || has(b${index}))`);
  t.equal(disjointRegions(parsed(pairs.join(' && ')), plainSpace), undefined);
  const chain = Array.from({ length: mostRegions }, (_, index) => `has(a${index})`);
  t.equal(disjointRegions(parsed(chain.join(' || ')), plainSpace)?.length, mostRegions);
  t.equal(disjointRegions(parsed(`${chain.join(' || ')} || has(z)`), plainSpace), undefined);
});
