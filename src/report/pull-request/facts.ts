import {
  apiVersion,
  type CaseResult,
  type LintReport,
  type ReachabilityDiff,
  type Suite,
  type TestReport,
} from '../../result.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import { nameInEnvironment } from '../text/suite-title.js';
import { cniValue, connectionWords, nearestWords, verdictWords } from '../text/words.js';
import type { CoverageFacts } from './coverage.js';
import { type LintFacts, lintFacts } from './lint-section.js';
import { type Mutated, type MutationFacts, mutationFacts } from './mutation-section.js';

/**
 * All that a comment on a pull request says, as plain data. One workflow may find it and another post it, so that none of it is
 * Markdown yet, and the reader of a file of it trusts no field.
 */
export interface PullRequestFacts {
  readonly apiVersion: typeof apiVersion;
  readonly kind: 'PullRequestFacts';
  readonly pullRequest: number;
  /** Tells the comment from those of other steps: 16 hexadecimal digits. */
  readonly identity: string;
  /** The workflow, the job and the directory, for people. */
  readonly origin: string;
  /** Whether a case, the files or a threshold of `fail-on` fails. */
  readonly outcome: 'good' | 'bad';
  /** From the root of the repository to the working directory. */
  readonly prefix: string;
  readonly counts: CaseCounts;
  readonly errors: readonly FileError[];
  /** What of the files is not evaluated: `not evaluated: 3 charts with policies`; none where all is. */
  readonly notEvaluated: readonly string[];
  /** The first of those that failed or couldn't be judged. */
  readonly cases: readonly UnmetCase[];
  /** Absent where nothing was to be compared. */
  readonly comparison?: ComparisonFacts;
  /** What the cases speak of; absent where that wasn't recorded. */
  readonly coverage?: CoverageFacts;
  /** Why nothing could be compared, where it should have been. */
  readonly problem?: string;
  /** Absent where nothing was linted. */
  readonly lint?: LintFacts;
  /** Absent where no policy was to be changed. */
  readonly mutation?: MutationFacts;
}

export interface CaseCounts {
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly expectedFailures: number;
}

export interface FileError {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A case that failed or couldn't be judged. */
export interface UnmetCase {
  readonly status: 'failed' | 'errored';
  readonly name: string;
  readonly suite: string;
  readonly cni: string;
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly connection?: string;
  readonly decisions: readonly DecidedBy[];
  /** What isn't known, and what would settle it. */
  readonly unknowns: readonly string[];
  /** With its lead: `nearest miss: …`. */
  readonly nearestMiss?: string;
}

export interface DecidedBy {
  readonly words: string;
  readonly file?: string;
  readonly line?: number;
}

/** What a comparison found, without what it read. */
export interface ComparisonFacts extends Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain'> {
  /** The ref as it was asked for. */
  readonly ref: string;
  readonly commit?: string;
  readonly added: number;
  readonly removed: number;
  readonly notes: readonly string[];
  /** Errors in the files of the base alone; those of HEAD are the run's own. */
  readonly baseErrors: readonly FileError[];
}

/** How the two states were compared: not at all, with a result, or in vain. */
export type Compared =
  | { readonly kind: 'none' }
  | { readonly kind: 'diff'; readonly ref: string; readonly diff: ReachabilityDiff }
  | { readonly kind: 'problem'; readonly message: string };

export interface FactsContext
  extends Pick<PullRequestFacts, 'pullRequest' | 'identity' | 'origin' | 'outcome' | 'prefix'> {
  readonly compared: Compared;
  /** Missing where nothing was linted. */
  readonly linted?: LintReport | undefined;
  readonly coverage?: CoverageFacts | undefined;
  readonly mutated?: Mutated;
}

/** Cases and errors beyond these are counted only. */
const most = { cases: 50, errors: 50, notes: 20, decisions: 6, unknowns: 3 };

/** The facts of a run for a comment. */
export function factsOf(
  report: TestReport,
  { compared, mutated = { kind: 'none' }, coverage, linted, ...context }: FactsContext,
): PullRequestFacts {
  const mutation = mutationFacts(mutated);
  const { passed, failed, errored, skipped, expectedFailures } = report.summary;
  const unmet = report.suites.flatMap((suite) =>
    suite.cases.flatMap((result) => {
      const { status } = result;
      return status === 'failed' || status === 'errored' ? [unmetCase(result, status, suite)] : [];
    }),
  );
  return {
    apiVersion,
    kind: 'PullRequestFacts',
    ...context,
    counts: { passed, failed, errored, skipped, expectedFailures },
    errors: errorsIn(report.diagnostics),
    notEvaluated: notEvaluatedLine(report.diagnostics),
    cases: unmet.slice(0, most.cases),
    ...(compared.kind === 'diff' ? { comparison: comparisonFacts(compared.ref, compared.diff) } : {}),
    ...(coverage === undefined ? {} : { coverage }),
    ...(compared.kind === 'problem' ? { problem: compared.message } : {}),
    ...(linted === undefined ? {} : { lint: lintFacts(linted) }),
    ...(mutation === undefined ? {} : { mutation }),
  };
}

function unmetCase(result: CaseResult, status: UnmetCase['status'], suite: Suite): UnmetCase {
  const { name, file, line, message, counterexample, decisions, unknowns } = result;
  const nearestMiss = nearestWords(result);
  return {
    ...{ status, name, file, line },
    suite: nameInEnvironment(suite),
    cni: cniValue(suite.cni),
    found: verdictWords(result) || message,
    ...(counterexample === undefined ? {} : { connection: connectionWords(counterexample) }),
    decisions: decisions.slice(0, most.decisions).map(({ direction, action, policy, rule, reason, file, line }) => ({
      words: [`${direction} ${action}:`, policy, rule, reason].filter((each) => each !== undefined).join(' '),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    })),
    unknowns: unknowns
      .slice(0, most.unknowns)
      .map(({ fact, remedy }) => (remedy === '' ? fact : `${fact}; to settle it: ${remedy}`)),
    ...(nearestMiss === undefined ? {} : { nearestMiss }),
  };
}

/** What the comparison comes to. */
export function comparisonFacts(ref: string, diff: ReachabilityDiff): ComparisonFacts {
  const { base, opened, closed, uncertain, workloads, notes, diagnostics } = diff;
  return {
    ref,
    ...(base.commit === undefined ? {} : { commit: base.commit }),
    ...{ opened, closed, uncertain },
    added: workloads.added.length,
    removed: workloads.removed.length,
    notes: notes.slice(0, most.notes),
    baseErrors: errorsIn(diagnostics.filter(({ side }) => side === 'base')),
  };
}

function errorsIn(diagnostics: TestReport['diagnostics']): readonly FileError[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .slice(0, most.errors)
    .map(({ message, file, line }) => ({
      message,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }));
}
