import { Readable, Writable } from 'node:stream';
import { type Execute, runCli } from '../../src/cli/cli.js';
import type { Result } from '../../src/result.js';
import type { RunRequest } from '../../src/run.js';

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
}

/** Runs a command line where the pipeline gives `result`, or throws it. */
export async function ran(argv: readonly string[], result: Result | Error, setting: Setting = {}): Promise<Ran> {
  const requests: RunRequest[] = [];
  const execute: Execute = async (request) => {
    requests.push(request);
    if (result instanceof Error) throw result;
    return result;
  };
  const [stdout, stderr] = [gather(), gather()];
  const { cwd = '/nowhere', env = {}, stdin = '', isTTY = false } = setting;
  const io = {
    stdin: Readable.from([stdin]),
    stdout: Object.assign(stdout.stream, { isTTY }),
    stderr: stderr.stream,
    cwd,
    env,
  };
  const code = await runCli(argv, io, execute);
  return { code, stdout: stdout.text(), stderr: stderr.text(), requests };
}

function gather(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
