import { Readable, Writable } from 'node:stream';
import * as core from '@actions/core';
import { runAction } from '../../src/cli/action/run.js';
import { execute, UsageError } from '../../src/run.js';
import type { Job, Outcome, Printed } from './step.js';

// The process of `runSteps`: gets the outcomes of some steps of a job, runs the action with each, and sends back what it printed.
process.on('message', async ({ outcomes, cwd, env }: Job) => {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  // it is looked up once
  Reflect.deleteProperty(core.summary, '_filePath');
  const printed: Printed[] = [];
  for (const outcome of outcomes) printed.push(await takenDown(outcome));
  process.exitCode = 0;
  process.send?.(printed);
});

/** GitHub's toolkit writes to the standard output of the process, the action to a stream that it is given: both are taken down. */
async function takenDown(outcome: Outcome): Promise<Printed> {
  const said = { stdout: '', stderr: '' };
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => {
    said.stdout += String(chunk);
    return true;
  };
  const io = {
    stdin: Readable.from([]),
    stdout: streamInto((text) => {
      said.stdout += text;
    }),
    stderr: streamInto((text) => {
      said.stderr += text;
    }),
    cwd: process.cwd(),
    env: process.env,
    forget: (variable: string) => {
      delete process.env[variable];
    },
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  const code = await runAction(core, io, {
    run: async () => resultOf(outcome),
    compare: execute,
    lint: execute,
    mutate: execute,
  });
  process.stdout.write = write;
  return { code, ...said, inputs: Object.keys(process.env).filter((name) => name.startsWith('INPUT_')) };
}

function resultOf(outcome: Outcome) {
  if (outcome.kind === 'result') return outcome.result;
  throw outcome.kind === 'usage' ? new UsageError(outcome.message) : new Error(outcome.message);
}

function streamInto(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      take(chunk.toString('utf8'));
      done();
    },
  });
}
