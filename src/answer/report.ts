import type { AssembledState } from '../assemble/assemble.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Sides } from '../diff/objects/changed-objects.js';
import { nothingToCompare } from '../diff/problems.js';
import { type InputOptions, inputDiagnostics } from '../intake/input-diagnostics.js';
import { hasManifests, inputsOf, missingRootsIn } from '../intake/inputs.js';
import type { ReadInput } from '../intake/read-input.js';
import { reported } from '../intake/reported.js';
import type {
  CoverageReport,
  DiffSide,
  Explanation,
  InitialSuite,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  ReachabilityMap,
  ReportedDiagnostic,
  Result,
  SidedDiagnostic,
  TestReport,
} from '../result.js';

/** What is answered, with everything that is to be said beside it. */
export type Answer =
  | TestAnswer
  | CoverageAnswer
  | InitAnswer
  | MutateAnswer
  | MapAnswer
  | ExplainAnswer
  | LintAnswer
  | DiffAnswer;

export interface TestAnswer extends Remarks {
  readonly command: 'test';
  readonly answered: Unreported<TestReport>;
}

export interface CoverageAnswer extends Remarks {
  readonly command: 'coverage';
  readonly answered: Unreported<CoverageReport>;
}

export interface InitAnswer extends Remarks {
  readonly command: 'init';
  readonly answered: Unreported<InitialSuite>;
}

export interface MutateAnswer extends Remarks {
  readonly command: 'mutate';
  readonly answered: Unreported<MutationReport>;
}

export interface MapAnswer extends Remarks {
  readonly command: 'map';
  readonly answered: Unreported<ReachabilityMap>;
}

export interface ExplainAnswer extends Remarks {
  readonly command: 'explain';
  readonly answered: Unreported<Explanation>;
}

/** Its findings are everything that is to be said. */
export interface LintAnswer extends Pick<Remarks, 'read'> {
  readonly command: 'lint';
  readonly answered: Omit<LintReport, 'inputs'>;
}

export interface DiffAnswer {
  readonly command: 'diff';
  readonly answered: Omit<Unreported<ReachabilityDiff>, 'base' | 'head'> & Sides<Unreported<DiffSide>>;
  readonly states: Sides<AssembledState>;
}

/** A result without what is said of what was read. */
export type Unreported<Whole> = Omit<Whole, 'diagnostics' | 'inputs'>;

/** What is said beside an answer: of what was read for it, and whatever was met on the way. */
export interface Remarks {
  readonly read: readonly ReadInput[];
  readonly additional: readonly Diagnostic[];
}

/** The result: the answer, with what was read for it and everything that is to be said of that. */
export function report(answer: Answer, options: InputOptions): Result {
  switch (answer.command) {
    case 'test':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'coverage':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'init':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'mutate':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'map':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'explain':
      return { ...answer.answered, ...reportedWith(answer, options) };
    case 'lint':
      return { ...answer.answered, inputs: inputsOf(answer.read, options) };
    case 'diff':
      return reportDiff(answer, options);
    default:
      return answer satisfies never;
  }
}

function reportedWith(remarks: Remarks, options: InputOptions): Pick<TestReport, 'diagnostics' | 'inputs'> {
  return { diagnostics: diagnosticsOf(remarks, options), inputs: inputsOf(remarks.read, options) };
}

/** Everything that is said, once, with the severities of the settings. */
export function diagnosticsOf({ read, additional }: Remarks, options: InputOptions): readonly ReportedDiagnostic[] {
  return reported([...inputDiagnostics(read, options), ...additional], options.settings.severities);
}

/** What is met on the way to a cluster. */
export function diagnosticsOfState({
  clusterState,
  chosen,
  evaluationContext,
}: Pick<AssembledState, 'clusterState' | 'chosen' | 'evaluationContext'>) {
  return [...clusterState.diagnostics, ...chosen.diagnostics, ...evaluationContext.diagnostics];
}

/** States with errors aren't said to be equivalent. */
function reportDiff({ answered, states }: DiffAnswer, options: InputOptions): ReachabilityDiff {
  const { equivalent, ...rest } = answered;
  const diagnostics = sidedDiagnostics(states, options);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const withInputs = (side: 'base' | 'head') => ({
    ...answered[side],
    inputs: inputsOf([states[side].input], options),
  });
  return {
    ...rest,
    base: withInputs('base'),
    head: withInputs('head'),
    ...(equivalent === undefined || hasErrors ? {} : { equivalent }),
    diagnostics,
  };
}

/**
 * What both sides say is reported once, as the head says it. A side without a manifest is empty; two of them are a
 * mistake.
 */
function sidedDiagnostics({ base, head }: Sides<AssembledState>, options: InputOptions): readonly SidedDiagnostic[] {
  const isEmpty = [base, head].every(({ input }) => !hasManifests(input) && missingRootsIn(input).length === 0);
  const [before, after] = [base, head].map((side) =>
    diagnosticsOf({ read: [side.input], additional: diagnosticsOfState(side) }, options),
  );
  const own = reported(isEmpty ? [nothingToCompare({}, undefined)] : [], options.settings.severities);
  const old = new Map((before ?? []).map((each) => [textOf(each), each]));
  const now = new Set((after ?? []).map(textOf));
  return [
    ...own.map((each) => ({ ...each, side: 'both' }) as const),
    ...(after ?? []).map((each) => ({ ...each, side: old.has(textOf(each)) ? 'both' : 'head' }) as const),
    ...[...old].filter(([text]) => !now.has(text)).map(([, each]) => ({ ...each, side: 'base' }) as const),
  ];
}

/** A text that is the same for what is said of one thing at both sides, on whichever line it stands. */
function textOf({ code, severity, message, file }: ReportedDiagnostic): string {
  return JSON.stringify([code, severity, message, file]);
}
