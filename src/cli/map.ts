import {
  explainInputs,
  loadLayOut,
  loadMapReport,
  type MapReportOptions,
  type ReportOptions,
} from '../report/index.js';
import type { Result } from '../result.js';
import { type RunRequest, UsageError } from '../run/index.js';
import type { MapFlags } from './command-line/commands.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { inFile, type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { ending, timeLimitOf } from './run-end.js';

/** Answers a question about tests, or about all connections. */
export type Execute = (request: RunRequest) => Promise<Result>;

interface MapSession {
  readonly io: Io;
  readonly run: Execute;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Maps all connections. */
export async function runMap(
  paths: readonly string[],
  flags: MapFlags,
  { io, run, out, notices, options: own }: MapSession,
): Promise<Result> {
  if (flags.format === 'html') checkPageFlags(flags);
  const request = { ...requestFrom('map', paths, { flags, io }), map: mapRequestFrom(flags) };
  const result = await watched(ending(run, timeLimitOf(flags), io), request, progressLine(io, flags.quiet));
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  const groupBy = flags.groupBy ?? (flags.group === true ? 'connectivity' : undefined);
  const layOut = flags.format === 'svg' ? await loadLayOut() : undefined;
  const width = flags.wide === true ? undefined : own.width;
  const options: MapReportOptions = { ...own, width, groupBy, layOut };
  const report = await loadMapReport(flags.format);
  if (flags.output === undefined) await out.write(report(result, options));
  else await writeFileWhole(flags.output, io.cwd, report(result, { ...options, ...inFile }));
  if (flags.explainInputs === true) await notices.write(explainInputs(result.inputs, own));
  return result;
}

/** A page holds the whole map, with its exposure, so that what it says is denied is denied. */
function checkPageFlags({ focus, from, to, direction, port, group, groupBy }: MapFlags): void {
  const ends = { '--from': from, '--to': to };
  const flags = { '--focus': focus, ...ends, '--direction': direction, '--port': port };
  const named = Object.entries({ ...flags, '--group': group, '--group-by': groupBy });
  const [name] = named.find(([, value]) => value !== undefined) ?? [];
  if (name === undefined) return;
  throw new UsageError(`\`${name}\` doesn't go with \`--format html\`: the page itself filters and groups`);
}

function mapRequestFrom({ format, exposure, focus, from, to, direction, port }: MapFlags): RunRequest['map'] {
  if (exposure === true && (from ?? to) !== undefined)
    throw new UsageError(
      '`--exposure` is about pods that no manifest holds, and `--from` and `--to` name ends: leave out one of them',
    );
  return {
    exposure: exposure ?? format === 'html',
    decisions: format === 'html',
    focus: focus ?? [],
    direction,
    from: from ?? [],
    to: to ?? [],
    ports: port ?? [],
  };
}
