import type { ReportedDiagnostic } from '../../result.js';
import { excerptLines } from '../text/excerpt.js';
import { count } from '../text/layout.js';
import type { Colour, Paint } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shownName, shownProse } from '../text/visible.js';
import { locationText } from '../text/words.js';

type Severity = ReportedDiagnostic['severity'];

/** How a severity is headed, and how many diagnostics of one code are shown before the rest is only counted. */
const severities = {
  error: { heading: 'Errors', colour: 'red', shown: 10 },
  warning: { heading: 'Warnings', colour: 'yellow', shown: 3 },
  notice: { heading: 'Notices', colour: 'cyan', shown: 3 },
} as const satisfies Record<Severity, { heading: string; colour: Colour; shown: number }>;

const order = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** How diagnostics are shown. */
export interface PrettyOptions<Shown> extends Pick<ReportOptions, 'detail'> {
  /** How many of one code are shown, by severity; few where it is missing. */
  readonly shown?: Readonly<Record<Severity, number>>;
  /** What is said below one, a line each. */
  readonly below?: (diagnostic: Shown) => Iterable<string>;
}

/** What was found about the files: errors first, like ones together, each with the line that is meant. */
export function* prettyDiagnostics<Shown extends ReportedDiagnostic>(
  diagnostics: readonly Shown[],
  { detail, shown: most, below }: PrettyOptions<Shown>,
  paint: Paint,
): Generator<string> {
  for (const severity of order) {
    const chosen = diagnostics.filter((each) => each.severity === severity);
    if (chosen.length === 0 || (detail === 'failures' && severity !== 'error')) continue;
    const { heading, colour, shown: usual } = severities[severity];
    const shown = most?.[severity] ?? usual;
    yield `${paint.bold(paint[colour](heading))}\n`;
    for (const [code, alike] of byCode(chosen)) {
      for (const diagnostic of alike.slice(0, shown)) {
        yield* diagnosticLines(diagnostic, paint[colour], paint);
        for (const line of below?.(diagnostic) ?? []) yield `    ${paint.dim(line)}\n`;
      }
      const more = alike.length - shown;
      if (more > 0) yield `  ${paint.dim(`… and ${more} more like it (${shownName(code)})`)}\n`;
    }
    yield '\n';
  }
}

/** One diagnostic: its place, what it says, the line that is meant; each piece a line, or several. */
export function* diagnosticLines(
  diagnostic: ReportedDiagnostic,
  colour: (text: string) => string,
  paint: Paint,
  indent = '',
): Generator<string> {
  const { file, line, column, code, message, related } = diagnostic;
  const place = file === undefined ? '' : locationText({ file, line, column });
  for (const each of paint.wrap(`${place} ${shownName(code)}`, { first: `${indent}  `, rest: `${indent}    ` }))
    yield `${colour(each)}\n`;
  for (const each of paint.wrap(shownProse(message), { first: `${indent}    `, rest: `${indent}    ` }))
    yield `${each}\n`;
  yield* diagnosticExcerpt(diagnostic, colour, { paint, indent: `${indent}    ` });
  for (const other of related.slice(0, mostRelated)) {
    const text = `${locationText(other)} ${shownProse(other.message)}`;
    for (const each of paint.wrap(text, { first: `${indent}    `, rest: `${indent}      ` }))
      yield `${paint.dim(each)}\n`;
  }
  if (related.length > mostRelated) yield `${indent}    … and ${count(related.length - mostRelated, 'more place')}\n`;
}

const mostRelated = 5;

function* diagnosticExcerpt(
  diagnostic: ReportedDiagnostic,
  colour: (text: string) => string,
  { paint, indent }: { readonly paint: Paint; readonly indent: string },
): Generator<string> {
  const { line, column, endLine = line, endColumn, excerpt, excerptColumn } = diagnostic;
  if (line === undefined || excerpt === undefined || excerpt.trim() === '') return;
  const isWholeFile = line === 1 && column === 1 && endLine === 1 && endColumn === 1;
  if (isWholeFile) return;
  const cited = { line, column, endColumn: endLine === line ? endColumn : undefined, excerpt, excerptColumn };
  const [source, carets] = excerptLines(cited, indent, paint.width);
  yield `${source}\n`;
  if (carets !== undefined) yield `${colour(carets)}\n`;
}

function byCode<Shown extends ReportedDiagnostic>(
  diagnostics: readonly Shown[],
): ReadonlyMap<string, readonly Shown[]> {
  const groups = new Map<string, Shown[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.code);
    if (group === undefined) groups.set(diagnostic.code, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}
