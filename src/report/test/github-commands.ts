import type { TestReport } from '../../result.js';
import type { TestReportOptions } from '../text/report.js';
import type { Annotation } from './annotation.js';
import { type Annotated, type Annotations, annotate } from './github.js';

/**
 * The remarks of a run as commands for GitHub's runner, which reads them from either stream of a step. The verdict isn't among
 * them: the runner says itself that a step failed.
 */
export function githubCommands(report: TestReport, options: TestReportOptions): Generator<string> {
  return annotationCommands(report, options);
}

/** The same of whatever is remarked. */
export function* annotationCommands(report: Annotated, { review }: TestReportOptions): Generator<string> {
  const { shown, leftOut } = annotate(report, {
    ...review,
    budget: { error: 10, warning: 10, notice: 10 },
  });
  yield* commandsOf({ shown, leftOut });
}

/** Remarks as commands. */
export function* commandsOf({ shown, leftOut }: Annotations): Generator<string> {
  for (const annotation of shown) yield command(annotation);
  if (leftOut > 0) yield `::notice::${leftOut} more, see the other reports\n`;
}

function command({ level, title, message, file, startLine, startColumn, endColumn }: Annotation): string {
  const properties = Object.entries({ title, file, line: startLine, col: startColumn, endColumn })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
