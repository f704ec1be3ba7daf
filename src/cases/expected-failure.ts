import type { ExpectedFailure } from '../language/test-file.js';
import type { CaseResult } from '../result.js';

/**
 * How an expected failure changes a row (`language.md` §4): `failed` becomes `expectedFailure`, `passed` becomes `failed`, and
 * after the end of its last day (UTC) it is `errored`. `today` is `YYYY-MM-DD`.
 */
export function applyExpectedFailure(
  result: CaseResult,
  expected: ExpectedFailure | undefined,
  today: string,
): CaseResult {
  if (expected === undefined || result.status === 'errored' || result.status === 'skipped') return result;
  const { reason, until } = expected;
  if (today > until) {
    return {
      ...result,
      status: 'errored',
      message: `the expected failure \`${reason}\` ended on ${until}: mend the case, or give it a later day`,
    };
  }
  if (result.status === 'failed') {
    return {
      ...result,
      status: 'expectedFailure',
      message: `fails as expected until ${until} (${reason}): ${result.message}`,
    };
  }
  return { ...result, status: 'failed', message: `now passes: remove its \`expectFailure\` (${reason})` };
}
