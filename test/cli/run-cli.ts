import { Readable } from 'node:stream';
import { type Execute, runCli } from '../../src/cli/cli.js';
import type { Result } from '../../src/result.js';
import type { Progress, RunRequest } from '../../src/run.js';
import { gather } from '../support/gather.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly RunRequest[];
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  /** The width of the terminal. */
  readonly columns?: number;
  /** What the clock shows, one moment after the other; the last one stays. */
  readonly clock?: readonly string[];
  readonly progress?: readonly Progress[];
}

/** Runs a command line where the pipeline gives `result`, or throws it, after it has told its progress. */
export async function ran(argv: readonly string[], result: Result | Error, setting: Setting = {}): Promise<Ran> {
  const requests: RunRequest[] = [];
  const execute: Execute = async ({ onProgress, ...request }) => {
    requests.push(request);
    for (const progress of setting.progress ?? []) onProgress?.(progress);
    if (result instanceof Error) throw result;
    return result;
  };
  const [stdout, stderr] = [gather(), gather()];
  const { cwd = '/nowhere', env = {}, stdin = '', isTTY = false, columns } = setting;
  const io = {
    stdin: Readable.from([stdin]),
    stdout: Object.assign(stdout.stream, columns === undefined ? { isTTY } : { isTTY, columns }),
    stderr: Object.assign(stderr.stream, { isTTY }),
    cwd,
    env,
    forget: () => undefined,
    now: clockOf(setting.clock ?? ['2026-11-22T12:00:00Z']),
  };
  const code = await runCli(argv, io, { run: execute });
  return { code, stdout: stdout.text(), stderr: stderr.text(), requests };
}

function clockOf(moments: readonly string[]): () => Date {
  let at = 0;
  return () => new Date(moments[Math.min(at++, moments.length - 1)] ?? '');
}
