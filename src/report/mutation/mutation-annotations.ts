import type { MutationReport, Survivor } from '../../result.js';
import { type Annotation, diagnosticAnnotation } from '../test/annotation.js';
import { type AnnotationOptions, type Annotations, annotateInOrder } from '../test/github.js';
import { commandsOf } from '../test/github-commands.js';
import { describeChanges, noCaseWords, survivorWords } from '../text/mutation-words.js';
import { neutraliseLines } from '../text/neutralise.js';
import type { TestReportOptions } from '../text/report.js';
import { shorten, shownName } from '../text/visible.js';

/** The mutants that survived as remarks at their lines, behind what makes files bad. */
export function annotateMutation(report: MutationReport, options: AnnotationOptions): Annotations {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  return annotateInOrder([errors.map(diagnosticAnnotation), report.survived.map(survivorAnnotation)], options);
}

/** The same as commands for GitHub's runner. */
export function* mutationCommands(report: MutationReport, { review }: TestReportOptions): Generator<string> {
  yield* commandsOf(annotateMutation(report, { ...review, budget: { error: 10, warning: 10, notice: 10 } }));
}

function survivorAnnotation(survivor: Survivor): Annotation {
  const { file, line, column, endLine, endColumn, operator, policy } = survivor;
  return {
    level: 'warning',
    title: shorten(neutraliseLines(`no case notices ${operator}: ${shownName(policy)}`), 240),
    message: shorten(neutraliseLines(survivorText(survivor)), 4000),
    file,
    startLine: line,
    startColumn: column,
    ...(endLine === line ? { endColumn } : {}),
  };
}

/** What was changed, what that changes, and the case that would notice, line by line. */
export function survivorText(survivor: Survivor): string {
  const { from, to, suite } = survivor;
  const changes = describeChanges(survivor, 3).flatMap(({ words, lines }) =>
    lines.length === 0 ? [words] : [`${words}:`, ...lines.map((line) => `  ${line}`)],
  );
  const added =
    survivor.case === undefined
      ? [noCaseWords(survivor)]
      : [`a case that would notice, for spec.cases of ${shownName(suite ?? '')}:`, survivor.case.trimEnd()];
  return [survivorWords(survivor), `- ${from}`, ...(to === '' ? [] : [`+ ${to}`]), ...changes, ...added].join('\n');
}
