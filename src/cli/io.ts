import type { Readable, Writable } from 'node:stream';
import { UsageError } from '../diagnostics/index.js';
import { isInterrupted } from './end.js';

/** The outside of the command: everything it reads and writes besides files. */
export interface Io {
  readonly stdin: Readable;
  /** `columns`: the width of the terminal, where it is one. */
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes a variable out of the environment, so that nothing that is started later gets to see it. */
  readonly forget: (variable: string) => void;
  readonly now: () => Date;
  /** Whether somebody asked the process to end. */
  readonly isInterrupted?: () => boolean;
}

/** The outside of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const forget = (variable: string) => {
    delete env[variable];
  };
  return {
    // It is opened where it is asked for.
    get stdin() {
      return process.stdin;
    },
    ...{ stdout, stderr, env, forget, cwd: process.cwd(), now: () => new Date(), isInterrupted },
  };
}

const mostBytes = 64 * 1024 * 1024;

/** Everything on a stream, as UTF-8, as far as a file would be read. Throws a UsageError where there is more. */
export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw new UsageError('standard input holds more than 64 MiB; expected less; split it');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
