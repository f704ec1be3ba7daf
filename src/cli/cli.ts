import { CommanderError } from 'commander';
import { didYouMean, isSystemError, systemFailure } from '../diagnostics/index.js';
import {
  changedFirst,
  explainInputs,
  loadTestReport,
  neutralised,
  pageWidth,
  type ReportOptions,
  type Review,
  summaryLine,
  type TestReportName,
  visible,
  wrap,
} from '../report/index.js';
import { exitCode, type Result } from '../result.js';
import { execute, UsageError } from '../run/index.js';
import {
  type Actions,
  buildCommands,
  buildProgram,
  commandNames,
  type SchemaName,
  type TestFlags,
} from './command-line/commands.js';
import { checkFirstWord } from './command-line/first-word.js';
import type { CommonFlags } from './command-line/options.js';
import { parseReporters } from './command-line/reporters.js';
import { requestFrom } from './command-line/request.js';
import type { Compare } from './diff.js';
import type { Explain } from './explain.js';
import type { Propose } from './init.js';
import type { Io } from './io.js';
import { lineLinksOf } from './line-links.js';
import type { Lint } from './lint.js';
import type { Execute } from './map.js';
import type { Mutate } from './mutate.js';
import { inFile, Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { reviewOf } from './review.js';
import { ending, timeLimitOf } from './run-end.js';
import { loadTool } from './tool.js';

export type { Compare } from './diff.js';
export type { Execute } from './map.js';

/** What answers a question, by its kind. */
interface Asks {
  readonly run: Execute;
  readonly compare: Compare;
  readonly explain: Explain;
  readonly lint: Lint;
  readonly propose: Propose;
  readonly mutate: Mutate;
}

/** Runs the command line `argv` (without node and script) and returns its exit code. Everything is written when it returns. */
export async function runCli(argv: readonly string[], io: Io, asks: Partial<Asks> = {}): Promise<number> {
  const encode = io.env['GITHUB_ACTIONS'] === 'true' ? neutralised : undefined;
  const session: Session = {
    io,
    ...{ run: execute, compare: execute, explain: execute, lint: execute, propose: execute, mutate: execute },
    ...asks,
    out: new Output('standard output', io.stdout, encode),
    notices: new Output('standard error', io.stderr, encode),
  };
  const printed = { out: '', error: '' };
  let code = 0;
  const settle = (own: number) => {
    code = own;
  };
  const program = buildProgram(
    actionsOf(session, settle, () => program.args[0]),
    {
      out: (text) => {
        printed.out += text;
      },
      error: (text) => {
        printed.error += text;
      },
    },
  );
  try {
    await parse(program, argv);
    await session.out.write([printed.out]);
  } catch (error) {
    code = await explainFailure(error, printed.error, session);
  }
  return code;
}

interface Session extends Asks {
  readonly io: Io;
  readonly out: Output;
  readonly notices: Output;
}

function actionsOf(session: Session, settle: (code: number) => void, firstWord: () => string | undefined): Actions {
  return {
    test: async (paths, flags) => {
      if (firstWord() !== 'test') checkFirstWord(paths[0], commandNames, session.io.cwd);
      settle(exitCode(await runTest(paths, flags, session)));
    },
    map: async (paths, flags) => {
      const { runMap } = await import('./map.js');
      settle(exitCode(await runMap(paths, flags, { ...session, options: optionsFrom(flags, session.io) })));
    },
    explain: async (ends, rest, flags) => {
      const { runExplain } = await import('./explain.js');
      settle(exitCode(await runExplain(ends, rest, flags, { ...session, options: optionsFrom(flags, session.io) })));
    },
    init: async (paths, flags) => {
      const { runInit } = await import('./init.js');
      settle(exitCode(await runInit(paths, flags, { ...session, options: optionsFrom(flags, session.io) })));
    },
    coverage: async (paths, flags) => {
      const { runCoverage } = await import('./coverage.js');
      settle(await runCoverage(paths, flags, { ...session, cover: execute, options: optionsFrom(flags, session.io) }));
    },
    diff: async (sides, paths, flags) => {
      const { runDiff } = await import('./diff.js');
      const options = optionsFrom(flags, session.io);
      settle(await runDiff(sides, { paths, flags }, { ...session, options }));
    },
    lint: async (paths, flags) => {
      const { runLint } = await import('./lint.js');
      settle(await runLint(paths, flags, { ...session, options: optionsFrom(flags, session.io) }));
    },
    mutate: async (paths, flags) => {
      const { runMutate } = await import('./mutate.js');
      settle(await runMutate(paths, flags, { ...session, options: optionsFrom(flags, session.io) }));
    },
    schema: async (name) => session.out.write([`${JSON.stringify(await schemaOf(name), undefined, 2)}\n`]),
    completion: async (shell) => {
      const { completionScript } = await import('./command-line/completion.js');
      await session.out.write([completionScript(idleProgram(), shell)]);
    },
    complete: async (words) => {
      const { completions } = await import('./command-line/completion.js');
      await session.out.write([completions(idleProgram(), words)]);
    },
  };
}

/** The program as completion describes it: none of its commands is run. */
function idleProgram(): ReturnType<typeof buildCommands> {
  const idle = async () => undefined;
  const own = { schema: idle, completion: idle, complete: idle };
  const actions = {
    ...{ test: idle, map: idle, explain: idle, diff: idle, init: idle, coverage: idle },
    ...{ lint: idle, mutate: idle, ...own },
  };
  return buildCommands(actions, { out: () => undefined, error: () => undefined });
}

async function schemaOf(name: SchemaName): Promise<unknown> {
  const { connectivityTestSchema, settingsSchema } = await import('../run.js');
  return { test: connectivityTestSchema, settings: settingsSchema }[name];
}

async function runTest(
  paths: readonly string[],
  flags: TestFlags,
  { io, run, out, notices }: Session,
): Promise<Result> {
  const reporters = parseReporters(flags.reporter);
  const request = requestFrom('test', paths, { flags, io });
  const found = await watched(ending(run, timeLimitOf(flags), io), request, progressLine(io, flags.quiet));
  if (found.kind !== 'TestReport') throw new Error(`test gave a ${found.kind}`);
  const review = reporters.some(({ name }) => name === 'github' || name === 'sarif' || name === 'markdown')
    ? await reviewOf(io, io.cwd)
    : noReview;
  const result = changedFirst(found, review);
  const bare = reporters.filter(({ file }) => file === undefined).map(({ name }) => name);
  const look = bare.includes('github') ? ({ colour: 'never' } as const) : {};
  const tool = await loadTool(reporters.map(({ name }) => name));
  const options = { ...optionsFrom(flags, io), ...look, today: request.today, review, tool };
  const shown = bare.find((name) => name !== 'github');
  if (shown !== undefined) await out.write(besideCommands(bare, io)((await loadTestReport(shown))(result, options)));
  else if (bare.length === 0 && flags.quiet !== true) await notices.write([`reachspec: ${summaryLine(result)}\n`]);
  if (bare.includes('github')) await commandsOutput(shown, io).write((await loadTestReport('github'))(result, options));
  if (flags.explainInputs === true) await notices.write(explainInputs(result.inputs, optionsFrom(flags, io)));
  for (const { name, file } of reporters) {
    if (file !== undefined)
      await writeFileWhole(file, io.cwd, (await loadTestReport(name))(result, { ...options, ...inFile }));
  }
  return result;
}

const noReview: Review = { prefix: '', changedLines: undefined };

/** Where a runner of GitHub is meant to read along, what isn't a command must not be taken for one; on a runner nothing ever is. */
function besideCommands(bare: readonly TestReportName[], { env }: Io): (pieces: Iterable<string>) => Iterable<string> {
  return bare.includes('github') && env['GITHUB_ACTIONS'] !== 'true' ? neutralised : (pieces) => pieces;
}

/** Where commands for GitHub's runner go, as they are: they must not stand in what a program reads. */
function commandsOutput(shown: TestReportName | undefined, { stdout, stderr }: Io): Output {
  return shown === undefined || shown === 'pretty'
    ? new Output('standard output', stdout)
    : new Output('standard error', stderr);
}

function optionsFrom({ quiet, color }: CommonFlags, io: Io): ReportOptions {
  const { stdout, env } = io;
  const isWanted = color && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    colour: isWanted && stdout.isTTY === true && env['GITHUB_ACTIONS'] !== 'true' ? 'always' : 'never',
    detail: quiet === true ? 'failures' : 'full',
    width: widthOf(io),
    links: lineLinksOf(io, io.cwd),
  };
}

/** The columns of the terminal, or those that `COLUMNS` asks for where there is none; else lines aren't broken. */
function widthOf({ stdout, env }: Io): number | undefined {
  if (stdout.isTTY === true) return stdout.columns || pageWidth;
  const asked = env['COLUMNS'] ?? '';
  return /^[1-9][0-9]{0,3}$/.test(asked) ? Number(asked) : undefined;
}

/** Help and versions end commander's work like a failure. */
async function parse(program: ReturnType<typeof buildProgram>, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
}

/** Says on standard error why there is no result. `said` is what commander had to say. */
async function explainFailure(error: unknown, printed: string, { notices }: Session): Promise<number> {
  const { words, code } = failureOf(error, printed);
  // Where no output can be written, only the exit code reports it.
  await notices.write([words]).catch(() => undefined);
  return code;
}

/** Only what is neither the caller's nor the system's doing is a bug. */
function failureOf(error: unknown, printed: string): { readonly words: string; readonly code: number } {
  if (error instanceof CommanderError) return { words: message(commanderWords(printed)), code: 2 };
  if (error instanceof UsageError) return { words: message(error.message), code: 2 };
  if (isSystemError(error)) return { words: message(systemFailure(error)), code: 2 };
  return {
    words: `${message('this is a bug in reachspec, please report it')}${visibleLines(stackOf(error))}\n`,
    code: 70,
  };
}

/** What commander says, on one line and with a way on. */
function commanderWords(printed: string): string {
  const text = printed
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean ([^\n]*)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '');
  if (text.includes('; did you mean')) return text;
  const [refused = '', choices] = text.split('. Allowed choices are ');
  const word = refused.split(' is invalid')[0]?.split("'").at(-2) ?? '';
  const near = choices === undefined ? '' : didYouMean(word, choices.split(', '));
  return `${text}${near || '; see `reachspec --help`'}`;
}

/** One line, that a program can look for; a long list in it is broken for who reads it. */
function message(text: string): string {
  const line = `reachspec: ${visible(text)}`;
  return `${line.length <= 2 * pageWidth ? line : wrap(line, { first: '', rest: '  ' }, pageWidth).join('\n')}\n`;
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
