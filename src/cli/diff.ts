import { explainInputs, loadDiffReport, type ReportOptions } from '../report/index.js';
import { exitCode, isCrossed, type ReachabilityDiff } from '../result.js';
import type { DiffRequest } from '../run/index.js';
import type { DiffFlags, DiffSides } from './command-line/commands.js';
import { readThresholds } from './command-line/fail-on.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { inFile, type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { ending, timeLimitOf } from './run-end.js';

export type Compare = (request: DiffRequest) => Promise<ReachabilityDiff>;

interface DiffSession {
  readonly io: Io;
  readonly compare: Compare;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Compares two states of the manifests; the exit code says whether a threshold was crossed. */
export async function runDiff(
  sides: DiffSides,
  { paths, flags }: { readonly paths: readonly string[]; readonly flags: DiffFlags },
  { io, compare, out, notices, options }: DiffSession,
): Promise<number> {
  const thresholds = readThresholds(flags.failOn ?? []);
  const request = { ...requestFrom('map', paths, { flags, io }), command: 'diff', ...sides } as const;
  const diff = await watched(ending(compare, timeLimitOf(flags), io), request, progressLine(io, flags.quiet));
  const report = await loadDiffReport(flags.format);
  if (flags.output === undefined) await out.write(report(diff, options));
  else await writeFileWhole(flags.output, io.cwd, report(diff, { ...options, ...inFile }));
  if (flags.explainInputs === true) {
    await notices.write([`${diff.base.name}:\n`, ...explainInputs(diff.base.inputs, options)]);
    await notices.write([`${diff.head.name}:\n`, ...explainInputs(diff.head.inputs, options)]);
  }
  return exitCode(diff) || (isCrossed(diff, thresholds) ? 1 : 0);
}
