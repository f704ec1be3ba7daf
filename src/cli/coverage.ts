import { explainInputs, loadCoverageReport, type ReportOptions } from '../report/index.js';
import { type CoverageReport, exitCode, isCoveredUnder } from '../result.js';
import type { CoverageRequest } from '../run/index.js';
import type { CoverageFlags } from './command-line/commands.js';
import { readPercent } from './command-line/percent.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { ending, timeLimitOf } from './run-end.js';

export type Cover = (request: CoverageRequest) => Promise<CoverageReport>;

interface CoverageSession {
  readonly io: Io;
  readonly cover: Cover;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Says what the tests speak of; the exit code is that of the tests, else 1 where too few rules are covered. */
export async function runCoverage(
  paths: readonly string[],
  flags: CoverageFlags,
  { io, cover, out, notices, options }: CoverageSession,
): Promise<number> {
  const least = flags.failUnder === undefined ? undefined : readPercent(flags.failUnder, '`--fail-under`');
  const request = requestFrom('test', paths, { flags, io });
  const report = await watched(
    ending(cover, timeLimitOf(flags), io),
    { ...request, command: 'coverage' as const },
    progressLine(io, flags.quiet),
  );
  const made = await loadCoverageReport(flags.format);
  if (flags.output === undefined) await out.write(made(report, options));
  else await writeFileWhole(flags.output, io.cwd, made(report, { ...options, width: undefined, colour: 'never' }));
  if (flags.explainInputs === true) await notices.write(explainInputs(report.inputs, options));
  const isUnder = isCoveredUnder(report, least);
  if (isUnder) {
    const { covered, total } = report.summary.rules;
    await notices.write([`reachspec: ${covered} of ${total} rules are covered, which is under ${least}%\n`]);
  }
  return exitCode(report) || (isUnder ? 1 : 0);
}
