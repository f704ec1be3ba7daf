import { Writable } from 'node:stream';
import { runCli } from './cli.js';
import { endOnSignals } from './end.js';
import { processIo } from './io.js';

/**
 * Does what the words behind the name of the program ask for. `failure` is what writing to standard output came to already. The exit
 * code is only set, so that the process ends when the last byte is written.
 */
export async function runProcess(words: readonly string[], failure?: unknown): Promise<void> {
  endOnSignals();
  const io = processIo();
  process.exitCode = await runCli(words, failure instanceof Error ? { ...io, stdout: failing(failure) } : io);
}

function failing(failure: Error): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(failure) });
}
