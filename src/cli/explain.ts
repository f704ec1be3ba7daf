import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainInputs, loadExplanationReport, type ReportOptions } from '../report/index.js';
import type { Explanation } from '../result.js';
import { type ExplainRequest, portMeantBy, UsageError } from '../run/index.js';
import type { ExplainEnds, ExplainFlags } from './command-line/commands.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { inFile, type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { ending, timeLimitOf } from './run-end.js';

export type Explain = (request: ExplainRequest) => Promise<Explanation>;

interface ExplainSession {
  readonly io: Io;
  readonly explain: Explain;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Explains one connection; of the words behind the two ends the first may be a port, the others are paths. */
export async function runExplain(
  ends: ExplainEnds,
  rest: readonly string[],
  flags: ExplainFlags,
  { io, explain, out, notices, options }: ExplainSession,
): Promise<Explanation> {
  const { port, paths } = portAndPaths(rest, io.cwd);
  const result = await watched(
    ending(explain, timeLimitOf(flags), io),
    {
      ...requestFrom('map', paths, { flags, io }),
      command: 'explain',
      ...ends,
      port,
      http: flags.http,
      tls: flags.tls,
    },
    progressLine(io, flags.quiet),
  );
  const report = await loadExplanationReport(flags.format);
  if (flags.output === undefined) await out.write(report(result, options));
  else await writeFileWhole(flags.output, io.cwd, report(result, { ...options, ...inFile }));
  if (flags.explainInputs === true) await notices.write(explainInputs(result.inputs, options));
  return result;
}

function portAndPaths(
  [first, ...others]: readonly string[],
  cwd: string,
): { readonly port: string | undefined; readonly paths: readonly string[] } {
  if (first === undefined) return { port: undefined, paths: [] };
  if (/^(all|(TCP|UDP|SCTP|ICMP|ICMPv6)(\/.*)?)$/.test(first)) return { port: first, paths: others };
  if (/^[0-9]+(-[0-9]+)?$/.test(first))
    throw new UsageError(`\`${first}\` names no protocol: write \`TCP/${first}\` or \`UDP/${first}\``);
  const meant = existsSync(resolve(cwd, first)) ? undefined : portMeantBy(first);
  if (meant !== undefined)
    throw new UsageError(`\`${first}\` is neither a port nor a path; did you mean \`${meant}\`?`);
  return { port: undefined, paths: [first, ...others] };
}
