import { count } from '../report/index.js';
import type { TestReport } from '../result.js';
import type { FailOn } from './action-inputs.js';

/** Whether the step fails by what `fail-on` names. */
export function isFailing({ suites, diagnostics }: TestReport, failOn: readonly FailOn[]): boolean {
  const cases = suites.flatMap((suite) => suite.cases);
  const holds = {
    failed: () => cases.some(({ status, severity }) => status === 'failed' && severity === 'error'),
    errored: () =>
      cases.some(({ status }) => status === 'errored') || diagnostics.some(({ severity }) => severity === 'error'),
    unknown: () => cases.some(({ status, actual }) => status === 'errored' && actual === 'unknown'),
  } as const satisfies Record<FailOn, () => boolean>;
  return failOn.some((each) => holds[each]());
}

/** `reachspec: 1 failed, 0 errored of 6 cases, 2 errors in the files`. */
export function verdictOf({ summary, diagnostics }: TestReport): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const files = errors === 0 ? '' : `, ${count(errors, 'error')} in the files`;
  return `reachspec: ${summary.failed} failed, ${summary.errored} errored of ${count(summary.cases, 'case')}${files}`;
}
