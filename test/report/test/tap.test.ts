import fc from 'fast-check';
import t from 'tap';
import { Parser, type Result } from 'tap-parser';
import { testReports, visible } from '../../../src/report/index.js';
import type { TestReport } from '../../../src/result.js';
import { matchesGolden } from '../../golden.js';
import { holds } from '../../support/holds.js';
import {
  caseOf,
  deceiving,
  deceivingText,
  diagnosticOf,
  failedCase,
  fullReport,
  reportOf,
  suiteOf,
} from '../samples.js';

function tapText(report: TestReport): string {
  return [...testReports.tap(report)].join('');
}

/** The test points that a parser sees; throws where it meets anything that isn't meant. */
function pointsIn(text: string): readonly Result[] {
  const events = Parser.parse(text);
  const kinds = events.map(([kind]) => kind).filter((kind) => kind !== 'assert' && kind !== 'comment');
  if (kinds.join() !== 'version,plan,complete,finish,close') throw new Error(`${kinds.join()}\n${text}`);
  return events.flatMap((event) => (event[0] === 'assert' ? [event[1]] : []));
}

function kindOf({ ok, skip, todo, diag, tapError }: Result): string {
  const directive = `${skip === false ? '' : ' skip'}${todo === false ? '' : ' todo'}`;
  return `${ok ? 'ok' : 'not ok'}${directive}${diag === null ? '' : ' with details'}${tapError ?? ''}`;
}

t.test('the report in TAP', async (t) => {
  const text = tapText(fullReport);
  matchesGolden(t, 'report/report.tap', text);
  const points = pointsIn(text);
  t.strictSame(points.map(kindOf), [
    'ok',
    'not ok with details',
    'not ok with details',
    'ok skip',
    'not ok todo with details',
    'not ok todo with details',
    'ok',
    'not ok with details',
  ]);
  t.match(points[1], {
    name: 'shop/nothing else reaches the database',
    diag: {
      status: 'failed',
      at: { file: 'tests/shop.yaml', line: 31, column: 7 },
      wanted: 'deny',
      found: 'allow',
      counterexample: { from: 'shop/Deployment/debug', port: 5432 },
      explanation: /^expected deny, found allow: 4 of 8 pairs differ\n {2}shop\/Deployment\/debug → /,
    },
  });
  t.match(points[4], { todo: 'expected to fail until 2027-01-31: NET-123' });
});

t.test('a name that ends in a brace begins no subtest', async (t) => {
  const cases = [caseOf({ name: 'a {' }), caseOf({ name: 'b{ ', status: 'skipped', message: 'why {' }), caseOf({})];
  t.strictSame(
    pointsIn(tapText(reportOf({ suites: [suiteOf({ cases })] }))).map(({ name, skip }) => [name, skip]),
    [
      ['shop/a \\u{7b}', false],
      ['shop/b\\u{7b}', 'why \\u{7b}'],
      ['shop/web reaches the database', false],
    ],
  );
});

t.test('a parser agrees with the exit code on what fails', async (t) => {
  const table = [
    { report: reportOf({ suites: [suiteOf({ cases: [caseOf({})] })] }), ok: true },
    { report: reportOf({ suites: [suiteOf({ cases: [failedCase] })] }), ok: false },
    { report: reportOf({ suites: [suiteOf({ cases: [{ ...failedCase, severity: 'warning' }] })] }), ok: true },
    { report: reportOf({ suites: [suiteOf({ cases: [caseOf({ status: 'expectedFailure' })] })] }), ok: true },
    { report: reportOf({ suites: [suiteOf({ cases: [caseOf({ status: 'skipped' })] })] }), ok: true },
    { report: reportOf({ diagnostics: [diagnosticOf({})] }), ok: false },
    { report: reportOf({ diagnostics: [diagnosticOf({ severity: 'warning' })] }), ok: true },
  ];
  for (const { report, ok } of table) {
    const parser = new Parser({ strict: true });
    parser.end(tapText(report));
    t.equal(parser.results?.ok, ok);
  }
});

t.test('whatever names hold, a parser sees exactly the points that are meant', async (t) => {
  const pieces = fc.constantFrom(
    ...[
      ' # SKIP',
      ' # TODO x',
      '#',
      '\\',
      '{',
      ' {',
      '}',
      '\n',
      '...',
      '  ...',
      '---',
      'Bail out!',
      '1..3',
      '\nok 9 x',
      '# time=5ms',
    ],
  );
  const text = fc.array(fc.oneof(pieces, deceivingText), { maxLength: 6 }).map((parts) => parts.join(''));
  const prove = () =>
    fc.assert(
      fc.property(text, (name) => {
        const [passed, ...others] = pointsIn(tapText(deceiving(name, [caseOf({ name: `${name}.` })])));
        const kinds = others.map(kindOf).join();
        if (kinds !== 'not ok with details,not ok with details') throw new Error(kinds);
        const shown = `${visible(`${name} (${name})/${name}`)}.`.trim();
        if (name.trim() !== '' && passed?.name !== shown) throw new Error(`${passed?.name} is not ${shown}`);
      }),
      { numRuns: 500 },
    );
  await holds(t, prove);
});
