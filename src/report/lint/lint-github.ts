import type { LintReport } from '../../result.js';
import { annotationCommands } from '../test/github-commands.js';
import type { TestReportOptions } from '../text/report.js';

/** Errors and warnings as commands for GitHub's runner, at their lines; notices are counted alone. */
export function* lintGithub({ findings, summary }: LintReport, options: TestReportOptions): Generator<string> {
  yield* annotationCommands({ suites: [], diagnostics: findings }, options);
  if (summary.notices > 0)
    yield `::notice::${summary.notices} ${summary.notices === 1 ? 'notice' : 'notices'}, see the other reports\n`;
}
