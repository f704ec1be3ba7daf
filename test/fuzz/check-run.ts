import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Execute, runCli } from '../../src/cli/cli.js';
import type { Inputs, Result } from '../../src/result.js';
import { execute } from '../../src/run.js';
import type { RandomRun } from './random-runs.js';

const mostSeconds = 10;

/** Runs a command line as the command does; fails where it ends as a bug, takes too long, or counts something twice or never. */
export async function checkRun({ argv, files }: RandomRun, run: Execute = execute): Promise<void> {
  const cwd = folderOf(files);
  try {
    let result: Result | undefined;
    let said = '';
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk);
        done();
      },
    });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
    const io = {
      stdin: Readable.from(['']),
      stdout,
      stderr,
      cwd,
      env: {},
      forget: () => undefined,
      now: () => new Date('2026-11-22'),
    };
    const start = process.cpuUsage();
    const code = await runCli(argv, io, {
      run: async (request) => {
        result = await run(request);
        return result;
      },
    });
    const { user, system } = process.cpuUsage(start);
    assert.ok([0, 1, 2].includes(code), `exit ${code}: ${said}`);
    assert.ok(user + system < mostSeconds * 1e6, `${(user + system) / 1e6} s of work`);
    if (result !== undefined && result.kind !== 'ReachabilityDiff') checkCounts(result.inputs);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Runs a command line in a process of its own, by the script of a command; fails where that ends otherwise than the command may. */
export function checkProcess({ argv, files }: RandomRun, script: string): void {
  // No process can be given them.
  if (argv.some((each) => each.includes('\0'))) return;
  const cwd = folderOf(files);
  try {
    const { status, signal, stderr } = spawnSync(process.execPath, [script, ...argv], {
      cwd,
      input: '',
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
      timeout: 6 * mostSeconds * 1000,
      killSignal: 'SIGKILL',
    });
    assert.ok(signal === null && [0, 1, 2].includes(status ?? -1), `exit ${status ?? signal}: ${stderr}`);
    // What nobody catches is exit code 1 too.
    assert.doesNotMatch(stderr, /^ +at .*:\d+:\d+\)?$/m);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function folderOf(files: RandomRun['files']): string {
  const cwd = mkdtempSync(join(tmpdir(), 'reachspec-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

function checkCounts({ found, files, asideFiles, unreadFiles, documents, kinds, skipped }: Inputs): void {
  assert.equal(found, files + asideFiles.length + unreadFiles.length, 'every file is in one count');
  const taken = kinds.reduce((sum, { count }) => sum + count, 0);
  assert.equal(documents, taken + skipped.length, 'every document is in one count');
}
