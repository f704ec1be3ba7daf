import { type Compared, count, diffSummary, lintSummary } from '../../report/index.js';
import { type DiffThreshold, isCrossed, type LintReport, type TestReport } from '../../result.js';
import type { FailOn } from './inputs.js';

/** What a step found beside its tests. */
export interface Beside {
  readonly compared: Compared;
  /** `undefined` where nothing was linted. */
  readonly linted: LintReport | undefined;
}

/** Whether a lint found a warning, which counts like a case that fails. */
function hasWarnings(linted: LintReport | undefined): boolean {
  return linted !== undefined && linted.summary.warnings > 0;
}

/** Whether it found an error, which counts like a case that is errored. */
export function hasErrors(linted: LintReport | undefined): boolean {
  return linted !== undefined && linted.summary.errors > 0;
}

/** Whether the step fails by what `fail-on` names. Errors in the files of the base alone are what a change may be about to mend. */
export function isFailing(report: TestReport, { compared, linted }: Beside, failOn: readonly FailOn[]): boolean {
  const { suites, diagnostics } = report;
  const cases = suites.flatMap((suite) => suite.cases);
  const crosses = (threshold: DiffThreshold) => compared.kind === 'diff' && isCrossed(compared.diff, [threshold]);
  const holds = {
    failed: () =>
      cases.some(({ status, severity }) => status === 'failed' && severity === 'error') || hasWarnings(linted),
    errored: () =>
      cases.some(({ status }) => status === 'errored') ||
      diagnostics.some(({ severity }) => severity === 'error') ||
      hasOwnError(compared) ||
      hasErrors(linted),
    unknown: () => cases.some(({ status, actual }) => status === 'errored' && actual === 'unknown'),
    opened: () => crosses('opened'),
    'opened:internet': () => crosses('opened:internet'),
    'opened:cross-namespace': () => crosses('opened:cross-namespace'),
    closed: () => crosses('closed'),
    uncertain: () => crosses('uncertain'),
  } as const satisfies Record<FailOn, () => boolean>;
  return failOn.some((each) => holds[each]());
}

/** Whether the comparison found an error in the files of HEAD. */
export function hasOwnError(compared: Compared): boolean {
  return (
    compared.kind === 'diff' &&
    compared.diff.diagnostics.some(({ severity, side }) => severity === 'error' && side !== 'base')
  );
}

/** `reachspec: 1 failed, 0 errored of 6 cases, 2 errors in the files; 3 connections opened, 1 closed`. */
export function verdictOf({ summary, diagnostics }: TestReport, { compared, linted }: Beside): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const files = errors === 0 ? '' : `, ${count(errors, 'error')} in the files`;
  const changes = compared.kind === 'diff' ? `; ${diffSummary(compared.diff)}` : '';
  const lint = linted === undefined ? '' : `; lint: ${lintSummary(linted.summary)}`;
  return `reachspec: ${summary.failed} failed, ${summary.errored} errored of ${count(summary.cases, 'case')}${files}${changes}${lint}`;
}

/** What the input `coverage-under` demands, and what is found. */
export function underWords({ coverage }: TestReport, under: number | undefined): string {
  const { covered = 0, total = 0 } = coverage?.summary.rules ?? {};
  return `${covered} of ${total} rules are covered, and \`coverage-under\` demands ${under}%`;
}
