import type { CoverageReport, IsolationCoverage } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { coverageSummary } from '../text/coverage-words.js';
import { count } from '../text/layout.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shownName } from '../text/visible.js';
import { locationText } from '../text/words.js';

/** The coverage for people: each policy with its rules and how many cases speak of them, then workloads that no case is about. */
export function* coverageTable(report: CoverageReport, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  const isFull = options.detail === 'full';
  for (const [policy, rows] of byPolicy(report)) {
    const shown = isFull ? rows : rows.filter(({ covered }) => !covered);
    if (shown.length === 0) continue;
    yield `${paint.bold(shownName(policy))}\n`;
    for (const row of shown) yield `${rowLine(row, paint)}\n`;
  }
  yield '\n';
  yield* workloadLines(report, paint);
  yield* prettyDiagnostics(report.diagnostics, options, paint);
  if (isFull) yield* prettyInputs(report.inputs, paint);
  for (const line of notEvaluatedLine(report.diagnostics)) yield `${paint.yellow(line)}\n`;
  for (const line of paint.wrap(`covered: ${coverageSummary(report.summary)}`, { first: '', rest: '  ' }))
    yield `${paint.bold(line)}\n`;
  const { passed, failed, errored, skipped } = report.tests;
  yield `${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped\n`;
}

type Row = IsolationCoverage & { readonly rule?: string };

/** Rules and isolations of each policy, in the order of their lines. */
function byPolicy({ rules, isolations }: CoverageReport): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of [...isolations, ...rules]) {
    const known = found.get(row.policy);
    if (known === undefined) found.set(row.policy, [row]);
    else known.push(row);
  }
  return found;
}

function rowLine({ rule, direction, covered, cases, file, line }: Row, paint: Paint): string {
  const what = rule === undefined ? `isolation, ${direction}` : shownName(rule);
  const by = covered ? count(cases.length, 'case') : 'no case';
  const mark = covered ? paint.green('✓') : paint.red('✗');
  return `  ${mark} ${locationText({ file, line })} ${what}: ${by}`;
}

function* workloadLines({ workloads }: CoverageReport, paint: Paint): Generator<string> {
  const missing = workloads.filter(({ covered }) => !covered);
  if (missing.length === 0) return;
  yield `${paint.bold('No case is about')}\n`;
  for (const direction of ['ingress', 'egress'] as const) {
    const ids = missing.filter((each) => each.direction === direction).map(({ id }) => shownName(id));
    if (ids.length === 0) continue;
    for (const line of paint.wrap(`${direction} of ${ids.join(', ')}`, { first: '  ', rest: '    ' }))
      yield `${line}\n`;
  }
  yield '\n';
}
