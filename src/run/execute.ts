import { finishInTurns } from '../limit/index.js';
import type {
  CoverageReport,
  Explanation,
  InitialSuite,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  Result,
} from '../result.js';
import { type DiskRequest, diskReader } from './disk.js';
import { loadParts } from './load-parts.js';
import { endingAsAsked, pipeline } from './pipeline.js';
import type {
  CoverageRequest,
  DiffRequest,
  ExplainRequest,
  InitRequest,
  LintRequest,
  MutateRequest,
  RunRequest,
} from './request.js';
import type { RunResult } from './run-result.js';

/** Answers what is asked of files on disk, or at git refs. */
export async function execute(request: RunRequest): Promise<RunResult>;
export async function execute(request: InitRequest): Promise<InitialSuite>;
export async function execute(request: CoverageRequest): Promise<CoverageReport>;
export async function execute(request: MutateRequest): Promise<MutationReport>;
export async function execute(request: ExplainRequest): Promise<Explanation>;
export async function execute(request: LintRequest): Promise<LintReport>;
export async function execute(request: DiffRequest): Promise<ReachabilityDiff>;
export async function execute(request: DiskRequest): Promise<Result> {
  const reader = diskReader(request);
  const parts = await loadParts(request, reader.settings);
  return endingAsAsked(request, () => finishInTurns(pipeline(reader, request, parts)));
}
