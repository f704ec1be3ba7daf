import { doesNotMatch, equal, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  loadLayOut,
  type MapReportName,
  type MapReportOptions,
  mapReports,
  pageWidth,
} from '../../../src/report/index.js';
import { screenWidth } from '../../../src/report/text/layout.js';
import type { MapWorkload, Reach, ReachabilityMap } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import { deceivingText, plain, sampleMap } from '../samples.js';
import { exposedMap } from './sample-exposure.js';

function text(name: MapReportName, map: ReachabilityMap, options: Partial<MapReportOptions> = {}): string {
  return [...mapReports[name](map, { ...plain, ...options })].join('');
}

t.test('each format of a map, with pods that no manifest holds', async (t) => {
  const layOut = await loadLayOut();
  matchesGolden(t, 'report/map-exposure-table.txt', text('table', exposedMap));
  matchesGolden(t, 'report/map-exposure.json', text('json', exposedMap));
  matchesGolden(t, 'report/map.csv', text('csv', exposedMap));
  matchesGolden(t, 'report/map.dot', text('dot', exposedMap));
  matchesGolden(t, 'report/map.mmd', text('mermaid', exposedMap));
  matchesGolden(t, 'report/map.svg', text('svg', exposedMap, { layOut }));
});

t.test('workloads put together, by connectivity and by namespace', async (t) => {
  for (const groupBy of ['connectivity', 'namespace'] as const) {
    matchesGolden(t, `report/map-by-${groupBy}.txt`, text('table', exposedMap, { groupBy }));
    matchesGolden(t, `report/map-by-${groupBy}.json`, text('json', exposedMap, { groupBy }));
    const lines = text('table', exposedMap, { groupBy, width: pageWidth }).split('\n');
    t.strictSame(
      lines.filter((line) => screenWidth(line) > pageWidth),
      [],
      'within the page',
    );
  }
});

t.test('a table is as wide as the terminal, and no name is broken', (t) => {
  for (const width of [80, 120]) {
    const table = text('table', exposedMap, { width });
    matchesGolden(t, `report/map-in-${width}-columns.txt`, table);
    const [rows = ''] = table.split('\n\nUnknown');
    t.ok(rows.split('\n').every((line) => screenWidth(line) <= width));
    for (const { id } of exposedMap.workloads) t.ok(rows.includes(id), id);
  }
  const [wide, endless] = [text('table', exposedMap, { width: 400 }), text('table', exposedMap)];
  t.equal(wide.split('\n').length, endless.split('\n').length);
  t.end();
});

const everyPort: Reach = { allow: [{ protocol: 'TCP', from: 1, to: 65535 }], unknown: [] };
const nothing: Reach = { allow: [], unknown: [] };

function workloadOf(index: number, namespace = 'x'): MapWorkload {
  const name = `w${String(index).padStart(4, '0')}`;
  return { id: `${namespace}/Pod/${name}`, namespace, kind: 'Pod', name, class: index };
}

/** A map of so many workloads, each its own class; `reachOf` says what one may send another. */
function mapOf(
  count: number,
  reachOf: (from: number, to: number) => Reach,
  namespaceOf = (_: number) => 'x',
): ReachabilityMap {
  const all = Array.from({ length: count }, (_, index) => index);
  return {
    ...sampleMap,
    workloads: all.map((index) => workloadOf(index, namespaceOf(index))),
    classes: count,
    reaches: all.flatMap((from) => all.map((to) => reachOf(from, to))),
    between: Uint32Array.from({ length: count * count }, (_, pair) => pair),
    fromAddresses: all.map(() => []),
    toAddresses: all.map(() => []),
    entries: [],
  };
}

t.test('classes with the same connectivity are one, and one that differs in a single arrow is not', async (t) => {
  const alike = mapOf(4, (from) => (from < 3 ? everyPort : nothing));
  const groups = JSON.parse(text('json', alike, { groupBy: 'connectivity' })).classes;
  t.strictSame(
    groups.map(({ workloads }: { workloads: readonly string[] }) => workloads.length),
    [3, 1],
  );
  const apart = mapOf(4, (from, to) => (from < 3 && !(from === 1 && to === 3) ? everyPort : nothing));
  t.equal(JSON.parse(text('json', apart, { groupBy: 'connectivity' })).classes.length, 3);
});

t.test('with a focus, what others do among themselves does not tell them apart', async (t) => {
  const chain = mapOf(5, (from, to) => (to === 4 || to === from + 1 ? everyPort : nothing));
  t.equal(JSON.parse(text('json', chain, { groupBy: 'connectivity' })).classes.length, 5);
  const focused = { ...chain, scope: { focus: ['x/w0004'], workloads: ['x/Pod/w0004'] } };
  const { classes, connections } = JSON.parse(text('json', focused, { groupBy: 'connectivity' }));
  t.equal(classes.length, 2);
  t.equal(connections.length, 1);
});

t.test('a picture of too much is of namespaces, and says so', async (t) => {
  const large = mapOf(
    200,
    (from, to) => (to === (from + 1) % 200 ? everyPort : nothing),
    (index) => `n${index % 3}`,
  );
  for (const name of ['dot', 'mermaid'] as const) {
    const drawn = text(name, large);
    t.match(drawn, 'Workloads are drawn by namespace', name);
    t.match(drawn, '67 workloads');
  }
});

t.test('Mermaid stays below the limits of GitHub and says what is left out', async (t) => {
  const dense = mapOf(60, (from, to) => ({
    allow: [{ protocol: 'TCP', from: from * 60 + to + 1, to: from * 60 + to + 1 }],
    unknown: [],
  }));
  const drawn = text('mermaid', dense, { groupBy: 'none' });
  const arrows = drawn.split('\n').filter((line) => /->\|/.test(line));
  t.ok(arrows.length <= 500);
  t.ok(drawn.length < 50_000);
  t.match(drawn, /Left out. \d+ of 3540 arrows/);
  const workloads = Array.from({ length: 2500 }, (_, index) => ({ ...workloadOf(index), class: 0 }));
  t.match(
    text('mermaid', { ...mapOf(1, () => nothing), workloads }, { groupBy: 'none' }),
    'This map is too large for Mermaid',
  );
});

/** A map whose every name is hostile. */
function hostileMap(name: string): ReachabilityMap {
  const workloads = ['a', 'b'].map((end, index) => ({
    id: `${name}/Pod/${name}${end}`,
    namespace: name,
    kind: 'Pod',
    name: `${name}${end}`,
    class: index,
  }));
  const reach: Reach = { allow: [], unknown: [{ protocol: 'TCP', from: 1, to: 1, reason: name }] };
  const exposure = exposedMap.exposure?.map((rows) => rows.map((row) => ({ ...row, pods: name, words: name })));
  return {
    ...sampleMap,
    workloads,
    reaches: [nothing, reach],
    between: [0, 1, 1, 0],
    entries: [],
    ...(exposure === undefined ? {} : { exposure }),
  };
}

t.test('no name of a workload gets out of its place', async (t) => {
  const layOut = await loadLayOut();
  const svgShape = (map: ReachabilityMap) =>
    text('svg', map, { layOut })
      .match(/<\/?[a-z]+/g)
      ?.join('') ?? '';
  const expected = svgShape(hostileMap('shop'));
  const prove = () =>
    fc.assert(
      fc.property(deceivingText, (name) => {
        const map = hostileMap(`x${name}`);
        for (const line of text('mermaid', map)
          .split('\n')
          .filter((each) => !each.startsWith('  classDef'))) {
          doesNotMatch(line.replace(/"[^"]*"|<(?=-)/g, ''), /["<`;#]/);
          doesNotMatch(line, /[\p{Cc}\p{Cf}]/u);
        }
        const svg = text('svg', map, { layOut });
        doesNotMatch(svg, /<script|<foreignObject|<a[ >]|<image/i);
        strictEqual((svgShape(map).match(/<path/g) ?? []).length, (expected.match(/<path/g) ?? []).length);
        const rows = readCsv(text('csv', map));
        ok(
          rows.every((cells) => cells.length === 10),
          'ten fields in every row',
        );
        ok(
          rows.every((cells) => cells.every((cell) => !/^[=+\-@]/.test(cell))),
          'no formula',
        );
        equal(JSON.parse(text('json', map)).workloads[0].namespace, `x${name}`);
      }),
      { numRuns: 60 },
    );
  await holds(t, prove);
});

t.test('a name that would be a formula is text to a spreadsheet', async (t) => {
  const [, row] = readCsv(text('csv', hostileMap('=1+1')));
  t.match(row?.[1], /^'=1\+1/);
});

/** The records of a text in the form of RFC 4180. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
