import { deepStrictEqual, doesNotMatch } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { mapReports, testReports } from '../../../src/report/index.js';
import { jsonText } from '../../../src/report/text/json-text.js';
import { mapConnections, type ReachabilityMap } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import { noInputs } from '../inputs/sample-inputs.js';
import { caseOf, fullReport, reportOf, sampleMap, suiteOf } from '../samples.js';

t.test('the report for machines is the result', async (t) => {
  const text = [...testReports.json(fullReport)].join('');
  matchesGolden(t, 'report/report.json', text);
  t.strictSame(JSON.parse(text), JSON.parse(JSON.stringify(fullReport)));
  t.match(text, /\}\n$/);
});

t.test('the map for machines has its workloads without classes and its connections spelt out', async (t) => {
  const text = [...mapReports.json(sampleMap)].join('');
  matchesGolden(t, 'report/map.json', text);
  const { connections, workloads } = JSON.parse(text);
  t.strictSame(connections, [...mapConnections(sampleMap)]);
  t.strictSame(Object.keys(workloads[0]), ['id', 'namespace', 'kind', 'name']);
});

t.test('an empty result is valid JSON too', async (t) => {
  const empty: ReachabilityMap = {
    ...sampleMap,
    workloads: [],
    classes: 0,
    between: [],
    fromAddresses: [],
    toAddresses: [],
    entries: [],
  };
  t.strictSame(JSON.parse([...testReports.json(reportOf({}))].join('')).suites, []);
  t.strictSame(JSON.parse([...testReports.json(reportOf({ suites: [suiteOf({})] }))].join('')).suites[0].cases, []);
  t.strictSame(JSON.parse([...mapReports.json(empty)].join('')).connections, []);
});

t.test('text of any kind comes back from JSON as it was, and shows nothing hidden', async (t) => {
  const prove = () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '##[error]', '\u202e', '\u007f', '\u{e0041}'),
        (text, more) => {
          const value = { [text]: [more + text] };
          const written = jsonText(value);
          deepStrictEqual(JSON.parse(written), value);
          doesNotMatch(written, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
        },
      ),
      { numRuns: 200 },
    );
  await holds(t, prove);
});

t.test('a large map is written in pieces', async (t) => {
  const workloads = Array.from({ length: 400 }, (_, index) => {
    const name = `w${String(index).padStart(4, '0')}`;
    return { id: `x/Pod/${name}`, namespace: 'x', kind: 'Pod', name, class: 0 };
  });
  const reach = { allow: [{ protocol: 'TCP', from: 1, to: 65535 }], unknown: [] };
  const map: ReachabilityMap = {
    ...sampleMap,
    workloads,
    classes: 1,
    reaches: [reach],
    between: [0],
    fromAddresses: [[]],
    toAddresses: [[]],
    entries: [],
    inputs: noInputs,
  };
  let longest = 0;
  let connections = 0;
  for (const piece of mapReports.json(map)) {
    longest = Math.max(longest, piece.length);
    if (piece.startsWith('{"from":')) connections++;
  }
  t.equal(connections, 400 * 399);
  t.ok(longest < 1000);
});

t.test('a case keeps its labels', async (t) => {
  const report = reportOf({ suites: [suiteOf({ cases: [caseOf({ labels: { tier: 'pci' } })] })] });
  t.strictSame(JSON.parse([...testReports.json(report)].join('')), JSON.parse(JSON.stringify(report)));
});
