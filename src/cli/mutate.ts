import { explainInputs, loadMutationReport, type ReportOptions } from '../report/index.js';
import { exitCode, isUnder, type MutationReport } from '../result.js';
import type { MutateRequest } from '../run/index.js';
import type { MutateFlags } from './command-line/commands.js';
import { readPercent } from './command-line/percent.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { reviewOf } from './review.js';
import { ending, timeLimitOf } from './run-end.js';
import { loadTool } from './tool.js';

export type Mutate = (request: MutateRequest) => Promise<MutationReport>;

interface MutateSession {
  readonly io: Io;
  readonly mutate: Mutate;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Changes policies, prints what no case notices, and gives the exit code: 1 where fewer changes are noticed than `--fail-under` asks for. */
export async function runMutate(
  paths: readonly string[],
  flags: MutateFlags,
  { io, mutate, out, notices, options: own }: MutateSession,
): Promise<number> {
  const least = flags.failUnder === undefined ? undefined : readPercent(flags.failUnder, '`--fail-under`');
  const { command: _, ...request } = requestFrom('test', paths, { flags, io });
  const report = await watched(
    ending(mutate, timeLimitOf(flags), io),
    { ...request, command: 'mutate', changedSince: flags.changedSince },
    progressLine(io, flags.quiet),
  );
  const review = flags.format === 'table' || flags.format === 'json' ? noReview : await reviewOf(io, io.cwd);
  const options = { ...own, today: request.today, review, tool: await loadTool([flags.format]) };
  const print = await loadMutationReport(flags.format);
  if (flags.output !== undefined)
    await writeFileWhole(flags.output, io.cwd, print(report, { ...options, colour: 'never' }));
  else await out.write(print(report, options));
  if (flags.explainInputs === true) await notices.write(explainInputs(report.inputs));
  return exitCode(report) || (isUnder(report, least) ? 1 : 0);
}

const noReview = { prefix: '', changedLines: undefined } as const;
