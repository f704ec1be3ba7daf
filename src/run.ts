import type { SourceFile } from './diagnostics/index.js';
import { finish } from './limit/index.js';
import type {
  CoverageReport,
  Explanation,
  InitialSuite,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  Result,
} from './result.js';
import { allParts } from './run/all-parts.js';
import { type GivenSides, memoryReader } from './run/memory.js';
import { endingAsAsked, pipeline } from './run/pipeline.js';
import type {
  Asked,
  CoverageOptions,
  DiffOptions,
  ExplainOptions,
  InitOptions,
  LintOptions,
  MutateOptions,
  RunOptions,
} from './run/request.js';
import type { RunResult } from './run/run-result.js';

export { definitions, UsageError } from './diagnostics/index.js';
export type { IngressController } from './ingress/controller.js';
export type { Selection } from './language/choose-cases.js';
export { portMeantBy } from './language/port.js';
export { connectivityTestSchema } from './language/schema.js';
export { baselineText } from './lint/findings/baseline-text.js';
export { execute } from './run/execute.js';
export type * from './run/request.js';
export type { RunResult } from './run/run-result.js';
export { settingsSchema } from './settings/schema.js';

/** Answers what is asked of files that are given: strings in, result out. */
export function run(given: readonly SourceFile[], asked: RunOptions): RunResult;
export function run(given: readonly SourceFile[], asked: InitOptions): InitialSuite;
export function run(given: readonly SourceFile[], asked: CoverageOptions): CoverageReport;
export function run(given: readonly SourceFile[], asked: MutateOptions): MutationReport;
export function run(given: readonly SourceFile[], asked: ExplainOptions): Explanation;
export function run(given: readonly SourceFile[], asked: LintOptions): LintReport;
export function run(given: GivenSides, asked: DiffOptions): ReachabilityDiff;
export function run(given: readonly SourceFile[] | GivenSides, asked: Asked): Result {
  return endingAsAsked(asked, () => finish(pipeline(memoryReader(given, asked), asked, allParts(asked))));
}
