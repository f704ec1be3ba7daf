import { Readable } from 'node:stream';
import { runCli } from '../../src/cli/cli.js';
import { endingBy } from '../../src/limit/index.js';
import type {
  InitialSuite,
  LintReport,
  MutationReport,
  ReachabilityDiff,
  ReportedDiagnostic,
} from '../../src/result.js';
import { execute, type MutateRequest, type Progress, type RunResult } from '../../src/run.js';
import { gather } from '../support/gather.js';

export interface RanHere {
  readonly code: number;
  /** What stands on standard output, then on standard error. */
  readonly text: string;
  readonly result: RunResult | undefined;
  readonly diff: ReachabilityDiff | undefined;
  readonly lint: LintReport | undefined;
  /** Everything that is said of the files. */
  readonly said: readonly ReportedDiagnostic[] | undefined;
  readonly suite: InitialSuite | undefined;
  readonly mutation: MutationReport | undefined;
}

/** What a run finds around it. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** The time limit is over once so many changes of policies are judged; never where it is missing. */
  readonly mutants?: number;
}

/** Prose is read in 80 columns; the rows of a map are searched, each on a line of its own. */
export function columnsFor(command: string | undefined): { readonly COLUMNS?: string } {
  return command === 'map' ? {} : { COLUMNS: '80' };
}

/** Runs a command line in a folder, as a user would, with all that they get to see and the result behind it; no program is there. */
export async function runHere(
  argv: readonly string[],
  cwd: string,
  { env = {}, stdin = '', mutants }: Surroundings = {},
): Promise<RanHere> {
  const [stdout, stderr] = [gather(), gather()];
  const io = {
    stdin: Readable.from([stdin]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    env: { PATH: '', ...columnsFor(argv[0]), ...env },
    forget: () => undefined,
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  let result: RunResult | undefined;
  let suite: InitialSuite | undefined;
  let diff: ReachabilityDiff | undefined;
  let lint: LintReport | undefined;
  let mutation: MutationReport | undefined;
  const code = await runCli(argv, io, {
    run: async (request) => {
      result = await execute(request);
      return result;
    },
    compare: async (request) => {
      diff = await execute(request);
      return diff;
    },
    lint: async (request) => {
      lint = await execute(request);
      return lint;
    },
    propose: async (request) => {
      suite = await execute(request);
      return suite;
    },
    mutate: async (request) => {
      mutation = await endingAfter(mutants, request);
      return mutation;
    },
  });
  const said = lint?.findings ?? (result ?? diff ?? suite ?? mutation)?.diagnostics;
  return { code, text: stdout.text() + stderr.text(), result, diff, lint, said, suite, mutation };
}

/** A run of `mutate` that has to end after some mutants. */
function endingAfter(mutants: number | undefined, request: MutateRequest): Promise<MutationReport> {
  if (mutants === undefined) return execute(request);
  let isOver = false;
  const onProgress = (progress: Progress) => {
    isOver ||= progress.kind === 'mutating' && progress.mutant > mutants;
  };
  const end = { reason: () => (isOver ? 'the time limit of 1s was over' : undefined) };
  return endingBy(end, () => execute({ ...request, onProgress }));
}
