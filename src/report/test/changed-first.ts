import type { CaseResult, TestReport } from '../../result.js';
import { byRelevance } from '../text/changed-lines.js';
import type { Review } from '../text/report.js';
import { repositoryPath } from '../text/repository-path.js';

/**
 * A report whose cases name first what the review changes: of the rules that decide a case those on changed lines, then those in
 * changed files. The same report where nobody knows what is changed.
 */
export function changedFirst(report: TestReport, { prefix, changedLines }: Review): TestReport {
  if (changedLines === undefined) return report;
  const inOrder = (result: CaseResult): CaseResult => ({
    ...result,
    decisions: byRelevance(result.decisions, changedLines, ({ file, line, endLine }) => ({
      file: file === undefined ? undefined : repositoryPath(prefix, file),
      startLine: line,
      endLine,
    })),
  });
  return { ...report, suites: report.suites.map((suite) => ({ ...suite, cases: suite.cases.map(inOrder) })) };
}
