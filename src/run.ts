import { answer } from './answer/answer.js';
import { report } from './answer/report.js';
import { assemble } from './assemble/assemble.js';
import type { Reading } from './assemble/reading.js';
import type { SourceFile } from './diagnostics/index.js';
import { endingInParts, finish, finishInTurns, type Steps } from './limit/index.js';
import type {
  CoverageReport,
  Explanation,
  InitialSuite,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  ReachabilityMap,
  Result,
  TestReport,
} from './result.js';
import { type DiskRequest, diskReader } from './run/disk.js';
import { find } from './run/find.js';
import { type GivenSides, memoryReader } from './run/memory.js';
import { optionsFrom } from './run/options.js';
import { type Plan, planRun } from './run/plan.js';
import { type Inputs, read, rereader } from './run/read.js';
import type { Reader } from './run/reader.js';
import type {
  Asked,
  CoverageOptions,
  CoverageRequest,
  DiffOptions,
  DiffRequest,
  ExplainOptions,
  ExplainRequest,
  InitOptions,
  InitRequest,
  LintOptions,
  LintRequest,
  MutateOptions,
  MutateRequest,
  RunOptions,
  RunRequest,
} from './run/request.js';

export { UsageError } from './diagnostics/index.js';
export type { IngressController } from './ingress/controller.js';
export type { Selection } from './language/choose-cases.js';
export { portMeantBy } from './language/port.js';
export { connectivityTestSchema } from './language/schema.js';
export { baselineText } from './lint/findings/baseline-text.js';
export type * from './run/request.js';
export { settingsSchema } from './settings/index.js';

/** What a run of one state of the manifests comes to. */
export type RunResult = TestReport | ReachabilityMap;

/** Answers what is asked of files on disk, or at git refs. */
export async function execute(request: RunRequest): Promise<RunResult>;
export async function execute(request: InitRequest): Promise<InitialSuite>;
export async function execute(request: CoverageRequest): Promise<CoverageReport>;
export async function execute(request: MutateRequest): Promise<MutationReport>;
export async function execute(request: ExplainRequest): Promise<Explanation>;
export async function execute(request: LintRequest): Promise<LintReport>;
export async function execute(request: DiffRequest): Promise<ReachabilityDiff>;
export async function execute(request: DiskRequest): Promise<Result> {
  const answered = () => finishInTurns(pipeline(diskReader(request), request));
  return isInParts(request) ? endingInParts(answered) : answered();
}

/** Answers what is asked of files that are given: strings in, result out. */
export function run(given: readonly SourceFile[], asked: RunOptions): RunResult;
export function run(given: readonly SourceFile[], asked: InitOptions): InitialSuite;
export function run(given: readonly SourceFile[], asked: CoverageOptions): CoverageReport;
export function run(given: readonly SourceFile[], asked: MutateOptions): MutationReport;
export function run(given: readonly SourceFile[], asked: ExplainOptions): Explanation;
export function run(given: readonly SourceFile[], asked: LintOptions): LintReport;
export function run(given: GivenSides, asked: DiffOptions): ReachabilityDiff;
export function run(given: readonly SourceFile[] | GivenSides, asked: Asked): Result {
  const answered = () => finish(pipeline(memoryReader(given, asked), asked));
  return isInParts(asked) ? endingInParts(answered) : answered();
}

/** Of tests a run that has to end tells the cases that are done, and the names of the others; of anything else a part says nothing. */
function isInParts({ command }: Asked): boolean {
  return command === 'test';
}

/** The whole way from what is asked to the result, whatever is asked and wherever it is read. */
function* pipeline<Waits>(reader: Reader<Waits>, asked: Asked): Steps<Result, Waits> {
  const options = optionsFrom(asked, reader);
  const states = yield* reader.open(options);
  try {
    let inputs: Inputs = new Map();
    let step: Plan<Waits> | Reading = planRun(asked, states, options);
    while ('wanted' in step) {
      const found = yield* find(step.wanted);
      inputs = read(found, inputs, options);
      step = step.next(inputs);
    }
    const assembly = assemble(step, options);
    const answered = yield* answer(assembly, { ...options, reread: rereader(options) });
    return report(answered, options);
  } finally {
    states.close();
  }
}
