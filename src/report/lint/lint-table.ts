import type { LintFinding, LintFix, LintReport, LintThreshold } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { prettyInputs } from '../inputs/pretty-inputs.js';
import { lintSummary } from '../text/lint-words.js';
import { type Paint, paintFor } from '../text/paint.js';
import { shorten, visible } from '../text/visible.js';
import { cniWords } from '../text/words.js';
import type { LintReportOptions } from './lint-sarif.js';

/** The findings for people: errors first, each with its line and what would mend it, and the sum. */
export function* lintTable(report: LintReport, options: LintReportOptions): Generator<string> {
  const { findings, inputs, cni } = report;
  const paint = paintFor(options);
  if (options.detail === 'full') yield `${paint.dim(cniWords(cni))}\n\n`;
  const shown = options.detail === 'full' ? findings : findings.filter((each) => isFailing(each, options.failOn));
  yield* prettyDiagnostics(
    shown,
    { detail: 'full', shown: mostShown, below: (finding) => fixLines(finding, paint) },
    paint,
  );
  if (options.detail === 'full') yield* prettyInputs(inputs, paint);
  for (const line of [...notEvaluatedLine(findings), ...report.notes])
    yield* paint.paragraph(line, ['', '  '], paint.yellow);
  yield* paint.paragraph(lintSummary(report.summary), ['', '  '], paint.bold);
}

function isFailing({ severity }: LintFinding, failOn: LintThreshold): boolean {
  return severity === 'error' || (failOn !== 'never' && ranks[severity] >= ranks[failOn]);
}

const ranks = { notice: 0, warning: 1, error: 2 } as const satisfies Record<LintFinding['severity'], number>;

/** How many of one code are shown; the other formats tell of all. */
const mostShown = { error: 1000, warning: 1000, notice: 10 } as const;

/** What would mend a finding, in a line or two. */
function* fixLines({ fix }: LintFinding, paint: Paint): Generator<string> {
  if (fix === undefined) return;
  const words = fixWords(fix);
  const lead = fix.equivalent === false ? 'to mend it by hand: ' : 'to mend it: ';
  yield* paint.wrap(`${lead}${words}`, { first: '', rest: '  ' });
}

/** Edits in words, with their places. */
export function fixWords({ edits }: LintFix): string {
  return edits
    .map(({ line, column, endLine, endColumn, text }) => {
      const added = shorten(visible(text.trim().replaceAll(/\s+/g, ' ')), 60);
      const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
      const lines = last > line ? `lines ${line} to ${last}` : `line ${line}`;
      if (text === '') return `remove ${lines}`;
      if (added === '') return `remove \`-\` at ${line}:${column}`;
      if (line === endLine && column === endColumn) return `insert \`${added}\` at ${line}:${column}`;
      return `write \`${added}\` at ${line}:${column}`;
    })
    .join(' and ');
}
