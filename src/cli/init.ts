import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import { isSystemError } from '../diagnostics/index.js';
import { explainInputs, loadInitialSuite, type ReportOptions } from '../report/index.js';
import type { InitialSuite } from '../result.js';
import { type InitRequest, UsageError } from '../run/index.js';
import type { InitFlags } from './command-line/commands.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { ending, timeLimitOf } from './run-end.js';

export type Propose = (request: InitRequest) => Promise<InitialSuite>;

interface InitSession {
  readonly io: Io;
  readonly propose: Propose;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Writes a first suite, a file for each namespace, or nothing: where one of the files exists, or something that was read has an error. */
export async function runInit(
  paths: readonly string[],
  flags: InitFlags,
  { io, propose, out, notices, options }: InitSession,
): Promise<InitialSuite> {
  const request = requestFrom('map', paths, { flags, io });
  const suite = await watched(
    ending(propose, timeLimitOf(flags), io),
    { ...request, command: 'init' as const, map: { focus: flags.focus ?? [] } },
    progressLine(io, flags.quiet),
  );
  const files = suite.files.map(({ namespace }) => join(flags.output, `${namespace}.yaml`));
  const there = files.filter((file) => isThere(resolve(io.cwd, file)));
  if (there.length > 0)
    throw new UsageError(
      `nothing written: ${there.map((file) => `\`${file}\``).join(', ')} ${there.length === 1 ? 'exists' : 'exist'} already, and \`init\` never overwrites; name another folder by \`--output\`, or other namespaces by \`--focus\``,
    );
  const { initialSuiteTable, initialSuiteText, suiteText } = await loadInitialSuite();
  if (flags.dryRun === true) await out.write(initialSuiteText(suite, files));
  else
    for (const [index, file] of suite.files.entries())
      await writeFileWhole(files[index] ?? '', io.cwd, [suiteText(file)]);
  const words = initialSuiteTable(suite, { ...options, paths: files });
  // The files say themselves what they don't assert.
  const isSaid = flags.dryRun === true && suite.files.length > 0 && suite.diagnostics.length === 0;
  if (!isSaid) await (flags.dryRun === true ? notices : out).write(words);
  if (flags.explainInputs === true) await notices.write(explainInputs(suite.inputs, options));
  return suite;
}

/** A link that leads nowhere is there too. Where nobody can look nothing can be written either, which writing tells. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
