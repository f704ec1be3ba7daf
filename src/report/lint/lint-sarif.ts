import type { LintReport, LintThreshold } from '../../result.js';
import { sarifLog } from '../test/sarif.js';
import type { TestReportOptions } from '../text/report.js';

/** What a report of a lint is told beside its findings. */
export interface LintReportOptions extends TestReportOptions {
  /** The exit code of the run. */
  readonly exit: 0 | 1 | 2;
  /** The mildest severity that the run fails by. */
  readonly failOn: LintThreshold;
}

/** The findings for code scanning, as SARIF 2.1.0, with what would mend them as `fixes`. */
export function lintSarif({ findings }: LintReport, { exit, ...options }: LintReportOptions): Generator<string> {
  const words = {
    0: 'No finding is as grave as `--fail-on` says.',
    1: 'A finding is as grave as `--fail-on` says.',
    2: "The input can't be trusted: something is an error.",
  } as const;
  return sarifLog({ suites: [], diagnostics: findings, exit: { code: exit, words: words[exit] } }, options);
}
