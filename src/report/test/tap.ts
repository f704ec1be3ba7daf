import { Scalar, stringify } from 'yaml';
import type { CaseResult, ReportedDiagnostic, Suite, TestReport } from '../../result.js';
import { suiteTitle } from '../text/suite-title.js';
import { shownProse, visible } from '../text/visible.js';
import { basisWords, cniWords, headline, locationText, summaryLine } from '../text/words.js';
import { explanationText } from './pretty.js';

/**
 * The report as TAP 14: a test point for each case, and one for each error in a file. What failed has a block of YAML; a failure
 * that is expected, or of severity `warning`, is a `TODO`, which doesn't make the run fail. https://testanything.org/tap-version-14-specification.html
 */
export function* tap(report: TestReport): Generator<string> {
  const points = [...pointsOf(report)];
  yield `TAP version 14\n1..${points.length}\n`;
  for (const suite of report.suites) yield* suiteComments(suite);
  for (const [index, { result, name, directive, details }] of points.entries()) {
    yield `${result} ${index + 1} - ${escapeName(name)}${directive === '' ? '' : ` # ${escapeReason(directive)}`}\n`;
    if (details !== undefined) yield yamlBlock(details);
  }
  yield `# ${summaryLine(report)}\n`;
}

/** What the verdicts of a suite rest on. */
function* suiteComments(suite: Suite): Generator<string> {
  yield `# ${suiteTitle(suite)}: ${cniWords(suite.cni)}\n`;
  for (const fact of suite.ground) yield `# ${suiteTitle(suite)}: ${basisWords(fact)}\n`;
}

interface Point {
  readonly result: 'ok' | 'not ok';
  readonly name: string;
  /** `SKIP` or `TODO` with its reason, or nothing. */
  readonly directive: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;
}

function* pointsOf({ suites, diagnostics }: TestReport): Generator<Point> {
  for (const suite of suites) for (const result of suite.cases) yield casePoint(suiteTitle(suite), result);
  for (const diagnostic of diagnostics) if (diagnostic.severity === 'error') yield diagnosticPoint(diagnostic);
}

function casePoint(suite: string, result: CaseResult): Point {
  const { status, severity, message } = result;
  const name = `${suite}/${visible(result.name)}`;
  const details = detailsOf(result);
  switch (status) {
    case 'passed':
      return { result: 'ok', name, directive: '', details: undefined };
    case 'skipped':
      return { result: 'ok', name, directive: `SKIP ${shownProse(message)}`.trim(), details: undefined };
    case 'expectedFailure':
      return { result: 'not ok', name, directive: `TODO ${shownProse(message)}`.trim(), details };
    case 'failed':
      return { result: 'not ok', name, directive: severity === 'warning' ? 'TODO a warning' : '', details };
    case 'errored':
      return { result: 'not ok', name, directive: '', details };
    default:
      return status satisfies never;
  }
}

function detailsOf(result: CaseResult): Readonly<Record<string, unknown>> {
  const { status, severity, file, line, column, expected, actual, counterexample } = result;
  return {
    message: headline(result),
    status,
    severity,
    at: { file, line, column },
    ...(expected === undefined ? {} : { wanted: expected }),
    ...(actual === undefined ? {} : { found: actual }),
    ...(counterexample === undefined ? {} : { counterexample }),
    explanation: explanationText(result),
  };
}

function diagnosticPoint({ code, message, file, line, column }: ReportedDiagnostic): Point {
  const place = file === undefined ? 'the run' : locationText({ file, line, column });
  const at = file === undefined ? {} : { at: { file, line, column } };
  const details = { message: shownProse(message), status: 'errored', severity: 'error', ...at };
  return { result: 'not ok', name: `${place} ${visible(code)}`, directive: '', details };
}

/** Every text is in quotes or a block, so that none can be taken for YAML or TAP, and what would hide is spelt out. */
function yamlBlock(details: Readonly<Record<string, unknown>>): string {
  const text = stringify(shown(details), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `  ---\n${text.replace(/^(?=.)/gm, '  ')}  ...\n`;
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return textNode(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return new Map(entries.map(([key, each]) => [visible(key), shown(each)]));
}

function textNode(text: string): Scalar {
  const node = new Scalar(text.split('\n').map(visible).join('\n'));
  if (text.endsWith('\n')) node.type = 'BLOCK_LITERAL';
  return node;
}

/** `#` begins a directive and `\` an escape; parsers of old take a brace at the end for the beginning of a subtest. */
function escapeName(text: string): string {
  return escapeReason(text).replace(/[\\#]/g, '\\$&');
}

function escapeReason(text: string): string {
  const kept = text.trimEnd();
  return kept.endsWith('{') ? `${kept.slice(0, -1)}\\u{7b}${text.slice(kept.length)}` : text;
}
