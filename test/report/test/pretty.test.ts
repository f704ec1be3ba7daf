import { stripVTControlCharacters } from 'node:util';
import t from 'tap';
import { mapReports, testReports } from '../../../src/report/index.js';
import { pageWidth, screenWidth } from '../../../src/report/text/layout.js';
import { connectionWords } from '../../../src/report/text/words.js';
import type { TestReport } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { noInputs } from '../inputs/sample-inputs.js';
import { caseOf, diagnosticOf, fullReport, plain, reportOf, sampleMap, suiteOf } from '../samples.js';

function prettyText(
  report: TestReport,
  options: Parameters<typeof testReports.pretty>[1] = { ...plain, width: pageWidth },
): string {
  return [...testReports.pretty(report, options)].join('');
}

t.test('the report for people', async (t) => {
  matchesGolden(t, 'report/pretty.txt', prettyText(fullReport));
});

t.test('the report for people, failures only', async (t) => {
  matchesGolden(
    t,
    'report/pretty-failures.txt',
    prettyText(fullReport, { colour: 'never', detail: 'failures', width: pageWidth }),
  );
});

t.test('the report for people, in colour', async (t) => {
  const text = prettyText(fullReport, { colour: 'always', detail: 'full', width: pageWidth });
  matchesGolden(t, 'report/pretty-colour.txt', text);
  t.equal(stripVTControlCharacters(text), prettyText(fullReport), 'differs by colours alone');
});

t.test('the map as a table', async (t) => {
  const text = [...mapReports.table(sampleMap, plain)].join('');
  matchesGolden(t, 'report/map-table.txt', text);
});

t.test('no line is wider than the page', async (t) => {
  const lines = [prettyText(fullReport), ...mapReports.table(sampleMap, { ...plain, width: pageWidth })]
    .join('')
    .split('\n');
  t.strictSame(
    lines.filter((line) => screenWidth(line) > pageWidth),
    [],
  );
});

t.test('a pod that no manifest holds is told by its labels', async (t) => {
  const team = { team: 'y', 'kubernetes.io/metadata.name': 'shop' };
  const table = [
    {
      labels: [{ app: 'x' }, { team: 'y' }],
      words: 'hypothetical pod with labels app=x in a namespace labelled team=y',
    },
    { labels: [{ b: '', a: '1' }, {}], words: 'hypothetical pod with labels a=1, b= in a namespace without labels' },
    { labels: [{}, team], words: 'hypothetical pod without labels in namespace shop labelled team=y' },
    { labels: [{}, undefined], words: 'hypothetical pod without labels' },
    { labels: [undefined, undefined], words: 'hypothetical pod' },
  ];
  for (const {
    labels: [podLabels, namespaceLabels],
    words,
  } of table) {
    const example = {
      from: 'hypothetical',
      to: 'shop/Pod/db',
      protocol: 'TCP',
      port: 1,
      family: 'IPv4',
      others: [],
      ...(podLabels === undefined ? {} : { podLabels }),
      ...(namespaceLabels === undefined ? {} : { namespaceLabels }),
    } as const;
    t.equal(connectionWords(example), `${words} → shop/Pod/db TCP/1`);
  }
});

t.test('a long id stands whole on a line of its own', async (t) => {
  const id = `shop/Deployment/${'a'.repeat(90)}`;
  const report = reportOf({
    suites: [suiteOf({ cases: [caseOf({ status: 'errored', message: `no workload ${id}` })] })],
  });
  t.ok(prettyText(report).split('\n').includes(`        ${id}`));
});

t.test('what users wrote can neither hide nor act', async (t) => {
  const nasty = 'a\u001b[2Kb\rc\nd\u202ee\u0085f\u200bg\u2028h\ud800i';
  const shown = 'a\\u{1b}[2Kb\\u{d}c\\u{a}d\\u{202e}e\\u{85}f\\u{200b}g\\u{2028}h\\u{d800}i';
  const report = reportOf({
    suites: [
      suiteOf({
        name: nasty,
        file: nasty,
        environment: nasty,
        cni: { name: nasty, title: nasty, enforcement: nasty, source: 'recognised', file: nasty, line: 1 },
        assumptions: [nasty],
        ground: [{ words: nasty, file: nasty, line: 1 }],
        cases: [
          caseOf({
            name: nasty,
            status: 'failed',
            file: nasty,
            expected: nasty,
            actual: 'deny',
            counterexample: {
              from: nasty,
              to: nasty,
              protocol: nasty,
              family: 'IPv4',
              others: [{ from: nasty, to: nasty }],
            },
            decisions: [
              {
                direction: 'egress',
                action: 'deny',
                policy: nasty,
                rule: nasty,
                reason: nasty,
                file: nasty,
                line: 1,
                column: 2,
                excerpt: nasty,
              },
            ],
            unknowns: [{ fact: nasty, remedy: nasty }],
            notes: [nasty],
            nearestMiss: nasty,
            message: nasty,
          }),
        ],
      }),
    ],
    diagnostics: [
      diagnosticOf({
        code: nasty,
        message: nasty,
        file: nasty,
        line: 1,
        column: 1,
        excerpt: nasty,
        related: [{ file: nasty, line: 1, column: 1, message: nasty }],
      }),
    ],
    inputs: {
      ...noInputs,
      files: 1,
      documents: 1,
      kinds: [{ kind: nasty, count: 1 }],
      skipped: [{ file: nasty, line: 1, reason: nasty, kind: nasty }],
      unreadFiles: [{ file: nasty, reason: nasty }],
    },
  });
  const text = prettyText(report);
  t.notMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  t.ok(text.includes(shown));
  t.equal(text.split('\n').filter((line) => line.startsWith('d')).length, 0, 'no line begins inside a name');
});

t.test('of many diagnostics of one code a few are shown and the rest is counted', async (t) => {
  const table = [
    { severity: 'error', number: 12, shown: 10, rest: '… and 2 more like it (a/b)' },
    { severity: 'warning', number: 4, shown: 3, rest: '… and 1 more like it (a/b)' },
    { severity: 'notice', number: 3, shown: 3, rest: undefined },
  ] as const;
  for (const { severity, number, shown, rest } of table) {
    const diagnostics = Array.from({ length: number }, () =>
      diagnosticOf({ code: 'a/b', severity, message: 'so it is' }),
    );
    const text = prettyText(reportOf({ diagnostics }));
    t.equal(text.split('so it is').length - 1, shown, severity);
    t.equal(/… and .*/.exec(text)?.[0], rest, severity);
  }
});
