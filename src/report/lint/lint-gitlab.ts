import type { LintFinding, LintReport } from '../../result.js';
import { diagnosticFinding, fingerprintOf } from '../test/sarif-result.js';
import { jsonList } from '../text/json-text.js';
import type { TestReportOptions } from '../text/report.js';
import { repositoryPath } from '../text/repository-path.js';
import { shownName, shownProse } from '../text/visible.js';

/**
 * The findings as GitLab's Code Quality takes them (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): one JSON
 * array. What no file is to blame for stands at the first line of `.`.
 */
export function* lintGitlab({ findings }: LintReport, { review }: TestReportOptions): Generator<string> {
  const seen = new Map<string, number>();
  yield* jsonList(
    findings.map((finding) => {
      const { code, severity, message, file, line } = finding;
      const print = printOf(finding);
      const number = (seen.get(print) ?? 0) + 1;
      seen.set(print, number);
      return {
        description: shownProse(message),
        check_name: shownName(code),
        fingerprint: `${print}${number === 1 ? '' : `-${number}`}`,
        severity: severities[severity],
        location: {
          path: file === undefined ? '.' : (repositoryPath(review.prefix, file) ?? file),
          lines: { begin: line ?? 1 },
        },
      };
    }),
  );
  yield '\n';
}

const severities = { error: 'critical', warning: 'major', notice: 'info' } as const satisfies Record<
  LintFinding['severity'],
  string
>;

/** The same for the same finding, wherever its line has moved to. */
function printOf(finding: LintFinding): string {
  const found = diagnosticFinding({ ...finding, file: finding.file ?? '.' }, '');
  return found === undefined ? '' : fingerprintOf(found);
}
