import type { CaseResult, ReportedDiagnostic, Suite, TestReport } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { diagnosticLines, prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { excerptLines } from '../text/excerpt.js';
import { pageWidth } from '../text/layout.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shownName, shownProse } from '../text/visible.js';
import { basisWords, cniWords, locationText, statuses, summaryLine } from '../text/words.js';
import { explain, type Statement } from './explain.js';
import { prettyComparison } from './pretty-comparison.js';

/** The report for people: every case, an explanation of each that isn't passed, what was found about the files, the sum. */
export function* pretty(report: TestReport, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  const reportedAlready = new Set<ReportedDiagnostic>();
  for (const suite of report.suites) yield* prettySuite(suite, { ...options, report, reportedAlready }, paint);
  for (const comparison of report.comparisons) yield* prettyComparison(comparison, paint);
  const others = report.diagnostics.filter((each) => !reportedAlready.has(each));
  yield* prettyDiagnostics(others, options, paint);
  if (options.detail === 'full') yield* prettyInputs(report.inputs, paint);
  for (const line of notEvaluatedLine(report.diagnostics)) yield `${paint.yellow(line)}\n`;
  yield* painted(paint.wrap(summaryLine(report), { first: '', rest: '  ' }), paint.bold);
}

interface CaseOptions extends ReportOptions {
  readonly report: TestReport;
  /** Gathers the diagnostics that are reported with their case. */
  readonly reportedAlready: Set<ReportedDiagnostic>;
}

function* prettySuite(suite: Suite, options: CaseOptions, paint: Paint): Generator<string> {
  const { detail } = options;
  const shown = suite.cases.filter(({ status }) => detail === 'full' || status === 'failed' || status === 'errored');
  if (shown.length === 0 && detail === 'failures') return;
  yield* suiteHeading(suite, paint);
  for (const result of shown) yield* prettyCase(result, options, paint);
  yield '\n';
}

function* suiteHeading(suite: Suite, paint: Paint): Generator<string> {
  const environment = suite.environment === 'default' ? [] : [`environment ${shownName(suite.environment)}`];
  const about = [shownName(suite.name), shownName(suite.file), ...environment, cniWords(suite.cni)];
  const [title, ...lines] = paint.wrap(about.join(' · '), { first: '', rest: '  ' });
  yield `${paint.bold(title ?? '')}\n`;
  yield* painted(lines, paint.bold);
  for (const assumption of suite.assumptions) {
    yield* painted(paint.wrap(`assumed: ${shownProse(assumption)}`, { first: '  ', rest: '    ' }), paint.yellow);
  }
  for (const fact of suite.ground)
    yield* painted(paint.wrap(basisWords(fact), { first: '  ', rest: '    ' }), paint.dim);
}

function* prettyCase(result: CaseResult, { report, reportedAlready }: CaseOptions, paint: Paint): Generator<string> {
  const { symbol, colour } = statuses[result.status];
  const name = result.severity === 'warning' ? `${shownName(result.name)} (warning)` : shownName(result.name);
  const lines = paint.wrap(name, { first: `  ${symbol} `, rest: '    ' });
  yield* painted(lines, paint[colour]);
  if (result.status === 'passed') {
    yield* notesOf(result, paint);
    return;
  }
  yield `      ${paint.dim(locationText(result))}\n`;
  // A failure that is expected is no news: its reason is reported, and what was found.
  if (result.status === 'expectedFailure')
    yield* painted(paint.wrap(shownProse(result.message), { first: '      ', rest: '        ' }), paint.dim);
  else if (result.status === 'errored')
    yield* erroredLines(result, errorsOf(result, report), { reportedAlready, paint });
  else yield* explanationLines(result, paint);
}

/** The errors in the file of a test that make up the message of its case, if nothing else does. */
function errorsOf({ file, message }: CaseResult, { diagnostics }: TestReport): readonly ReportedDiagnostic[] {
  const own = diagnostics.filter((each) => each.file === file && each.severity === 'error' && each.message !== '');
  const meant = own.filter((each) => message.includes(each.message));
  const rest = meant.reduce((text, each) => text.replace(each.message, ''), message);
  return /^[; ]*(and [0-9]+ more)?$/.test(rest) ? meant : [];
}

/** An error in a file is reported once, with its case. */
function* erroredLines(
  result: CaseResult,
  errors: readonly ReportedDiagnostic[],
  { reportedAlready, paint }: Pick<CaseOptions, 'reportedAlready'> & { readonly paint: Paint },
): Generator<string> {
  if (errors.length === 0) yield* explanationLines(result, paint);
  for (const error of errors) {
    reportedAlready.add(error);
    yield* diagnosticLines(error, paint.yellow, paint, '    ');
  }
}

function* notesOf({ notes }: CaseResult, paint: Paint): Generator<string> {
  for (const note of notes)
    yield* painted(paint.wrap(`note: ${shownProse(note)}`, { first: '      ', rest: '        ' }), paint.dim);
}

/** The explanation of a case as lines of the page. */
function* explanationLines(result: CaseResult, paint: Paint): Generator<string> {
  for (const statement of explain(result)) {
    const indent = indents[statement.kind];
    const lines = paint.wrap(statement.text, { first: indent, rest: `${indent}  ` });
    yield* painted(lines, colourOf(statement, paint));
    if (statement.cited === undefined) continue;
    const [source, carets] = excerptLines(statement.cited, `${indent}  `, paint.width);
    yield `${source}\n`;
    if (carets !== undefined) yield `${paint.red(carets)}\n`;
  }
}

/** The explanation of a case as plain text, from the margin. */
export function explanationText(result: CaseResult): string {
  return [...explanationLines(result, paintFor({ colour: 'never', width: pageWidth }))]
    .map((line) => line.replace(/^ {6}/, ''))
    .join('');
}

const indents = {
  verdict: '      ',
  connection: '        ',
  decision: '      ',
  path: '      ',
  place: '        ',
  unknown: '      ',
  note: '      ',
  message: '      ',
} as const satisfies Record<Statement['kind'], string>;

function colourOf({ kind }: Statement, paint: Paint): (text: string) => string {
  if (kind === 'connection') return paint.bold;
  if (kind === 'place' || kind === 'note') return paint.dim;
  return kind === 'unknown' ? paint.yellow : (text) => text;
}

function* painted(lines: readonly string[], colour: (text: string) => string): Generator<string> {
  for (const line of lines) yield `${colour(line)}\n`;
}
