import type { InitialSuite } from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { prettyDiagnostics } from '../inputs/pretty-diagnostics.js';
import { count } from '../text/layout.js';
import { paintFor } from '../text/paint.js';
import type { ReportOptions } from '../text/report.js';
import { shownName, shownProse } from '../text/visible.js';
import { suiteText } from './suite-text.js';

export { suiteText } from './suite-text.js';

/** What was written for people: the files, what they don't assert, and what to do next. `paths` are those of the files, in their order. */
export function* initialSuiteTable(
  suite: InitialSuite,
  { paths, ...options }: ReportOptions & { readonly paths: readonly string[] },
): Generator<string> {
  const paint = paintFor(options);
  for (const [index, { cases, items }] of suite.files.entries())
    yield `${shownName(paths[index] ?? '')}: ${count(cases, 'case')}, ${count(items, 'end')}\n`;
  if (suite.files.length > 0) yield '\n';
  if (suite.unasserted.length > 0 && options.detail === 'full') {
    yield `${paint.bold('Not asserted')}\n`;
    for (const { words, remedy } of suite.unasserted) {
      for (const line of paint.wrap(shownProse(words), { first: '  ', rest: '    ' })) yield `${line}\n`;
      for (const line of paint.wrap(shownProse(remedy), { first: '    ', rest: '    ' }))
        if (remedy !== '') yield `${paint.dim(line)}\n`;
    }
    yield '\n';
  }
  yield* prettyDiagnostics(suite.diagnostics, options, paint);
  for (const line of notEvaluatedLine(suite.diagnostics)) yield `${paint.yellow(line)}\n`;
  yield `${paint.bold(summaryWords(suite))}\n`;
}

function summaryWords({ files, unasserted, diagnostics }: InitialSuite): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `nothing written: ${count(errors, 'error')}`;
  const cases = files.reduce((sum, file) => sum + file.cases, 0);
  if (cases === 0) return 'nothing written: nothing is isolated for certain';
  return `${count(files.length, 'file')}, ${count(cases, 'case')}, all passed; ${unasserted.length} not asserted`;
}

/** The files themselves, one YAML document each, with their paths above. */
export function* initialSuiteText({ files }: InitialSuite, paths: readonly string[]): Generator<string> {
  for (const [index, file] of files.entries())
    yield `${index === 0 ? '' : '---\n'}# ${paths[index] ?? ''}\n${suiteText(file)}`;
}
