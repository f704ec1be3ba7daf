import type { MutationReport, Survivor } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { describeChanges, mutationSummary, noCaseWords, survivorWords } from '../text/mutation-words.js';
import { type Paint, paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shorten, shownName, shownProse, visible } from '../text/visible.js';
import { locationText } from '../text/words.js';

/** The mutants for people: each that survived at its line, with what it changes and a case that would notice. */
export function* mutationTable(report: MutationReport, options: ReportOptions): Generator<string> {
  const paint = paintFor(options);
  for (const survivor of report.survived) yield* survivorLines(survivor, options, paint);
  if (options.detail === 'full')
    for (const note of report.notes) yield* paint.paragraph(`note: ${shownProse(note)}`, ['', '  '], paint.yellow);
  if (options.detail === 'full' && report.notes.length > 0) yield '\n';
  yield* prettyDiagnostics(report.diagnostics, options, paint);
  if (options.detail === 'full') yield* prettyInputs(report.inputs, paint);
  for (const line of notEvaluatedLine(report.diagnostics)) yield `${paint.yellow(line)}\n`;
  const { summary } = report;
  const colour = summary.survived > 0 ? paint.red : paint.green;
  yield `${paint.bold(colour(mutationSummary(report)))}\n`;
}

/** So many connections of a kind are shown one by one. */
const mostLines = 4;

function* survivorLines(survivor: Survivor, { width }: ReportOptions, paint: Paint): Generator<string> {
  const { from, to, operator, suite } = survivor;
  const room = width === undefined ? longestText : Math.max(20, width - signWidth);
  const shown = (text: string) => shorten(visible(text), room);
  yield `${paint.bold(locationText(survivor))}\n`;
  yield* paint.paragraph(survivorWords(survivor), ['  ', '    '], paint.red);
  yield `    ${paint.dim(`- ${shown(from)}`)}\n`;
  if (to !== '') yield `    ${paint.dim(`+ ${shown(to)}`)}\n`;
  else if (operator === 'remove-policy') yield `    ${paint.dim('+ nothing')}\n`;
  for (const { words, lines: connections } of describeChanges(survivor, mostLines)) {
    yield* paint.paragraph(connections.length === 0 ? words : `${words}:`, ['  ', '    ']);
    for (const line of connections) yield* paint.paragraph(line, ['    ', '      ']);
  }
  if (survivor.case === undefined) yield* paint.paragraph(noCaseWords(survivor), ['  ', '    '], paint.yellow);
  else {
    yield* paint.paragraph(`a case that would notice, for spec.cases of ${shownName(suite ?? '')}:`, ['  ', '    ']);
    for (const line of survivor.case.trimEnd().split('\n')) yield `${paint.green(visible(`    ${line}`))}\n`;
  }
  yield '\n';
}

/** Without a terminal more of a text than this isn't shown. */
const longestText = 320;

/** The columns before a text that is cited. */
const signWidth = 6;
