import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { partMayBegin } from '../../limit/index.js';
import { allowed, type Environment } from './environment.js';
import { onInterruption } from './interruption.js';
import { inTemporaryFolder } from './temporary-folder.js';

/** A program to run, found on the PATH of `env`, with its arguments; no shell reads them. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The environment variables of the run; few of them are passed on (`allowed`). */
  readonly env: Environment;
  /** What else the program is given. */
  readonly own?: Readonly<Record<string, string>>;
  /** What the program reads from its standard input; nothing where it is left out. */
  readonly input?: string;
  /** After how many milliseconds the program is ended. */
  readonly timeLimit: number;
  /** How much it may print. */
  readonly mostBytes: number;
}

/** How a program ended, with what it printed. */
export type Ran =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  | { readonly kind: 'missing' }
  /** By a signal that isn't ours, as the system sends where memory runs out. */
  | { readonly kind: 'killed'; readonly signal: string }
  /** The run had to end before, or while it ran. */
  | { readonly kind: 'run-ended'; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly stderr: string }
  | { readonly kind: 'too-much' };

const mostErrorBytes = 1024 * 1024;

/**
 * Runs a program to its end, or ends it and all that it has started where it breaks a limit. Its HOME is an empty folder. Throws a
 * UsageError where there is no place for that, and a RunEnded where the whole run has to end.
 */
export async function runProgram(program: Program): Promise<Ran> {
  const reason = partMayBegin();
  if (reason !== undefined) return { kind: 'run-ended', reason };
  const ran = await inTemporaryFolder((home) => run(program, { ...allowed(program.env), ...program.own, HOME: home }));
  const ended = ran.kind === 'killed' ? partMayBegin() : undefined;
  return ended === undefined ? ran : { kind: 'run-ended', reason: ended };
}

async function run({ name, args, folder, input = '', timeLimit, mostBytes }: Program, env: Environment): Promise<Ran> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: folder, env, detached: process.platform !== 'win32', windowsHide: true });
    const forget = onInterruption(() => killGroup(child));
    const stdout = gather(child.stdout, mostBytes, () => end({ kind: 'too-much' }));
    const stderr = gather(child.stderr, mostErrorBytes, () => undefined);
    const timer = setTimeout(() => end({ kind: 'too-slow', stderr: stderr().toString('utf8') }), timeLimit);
    // Resolved once: what comes after a limit was broken says nothing more.
    const settle = (ran: Ran) => {
      clearTimeout(timer);
      forget();
      resolve(ran);
    };
    const end = (ran: Ran) => {
      killGroup(child);
      settle(ran);
    };
    child.on('error', () => settle({ kind: 'missing' }));
    child.on('close', (code, signal) =>
      settle(
        signal === null
          ? { kind: 'ended', code: code ?? 1, stdout: stdout(), stderr: stderr().toString('utf8') }
          : { kind: 'killed', signal },
      ),
    );
    // A program that doesn't read its input closes it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function gather(stream: NodeJS.ReadableStream, most: number, onMore: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size > most) return;
    size += chunk.length;
    if (size > most) onMore();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}

/** Ends the program with its children, which may hold its output open. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  child.stdout.destroy();
  child.stderr.destroy();
  try {
    if (child.pid === undefined || process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Lets at most `limit` tasks run at a time, in the order in which they were asked for. */
export function sideBySide(limit: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((start) => waiting.push(start));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
