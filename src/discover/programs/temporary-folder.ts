import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemWords, UsageError } from '../../diagnostics/index.js';
import { onInterruption } from './interruption.js';

/** A folder that is there for a task alone. */
export interface TemporaryFolder {
  /** Its real path. */
  readonly path: string;
  /** Takes it away, with all that is in it. */
  readonly remove: () => void;
}

/**
 * Makes a folder that nobody else may enter, in the system's folder for such; it goes when the process is interrupted, too. Throws
 * a UsageError where there is no place for one.
 */
export function makeTemporaryFolder(): TemporaryFolder {
  const path = make();
  const take = () => rmSync(path, { recursive: true, force: true });
  const forget = onInterruption(take);
  return {
    path,
    remove: () => {
      forget();
      take();
    },
  };
}

/** Does a task with a temporary folder of its own. */
export async function inTemporaryFolder<Result>(task: (path: string) => Promise<Result>): Promise<Result> {
  const { path, remove } = makeTemporaryFolder();
  try {
    return await task(path);
  } finally {
    remove();
  }
}

/** Whether a folder, given by its real path, is one that a run made for a task: of another run, where it lies in a tree that is read. */
export function isTemporaryFolder(path: string): boolean {
  return basename(path).startsWith(prefix) && dirname(path) === systemFolder();
}

const prefix = 'reachspec-run-';

function systemFolder(): string | undefined {
  try {
    return realpathSync(tmpdir());
  } catch {
    return undefined;
  }
}

function make(): string {
  try {
    return mkdtempSync(join(realpathSync(tmpdir()), prefix));
  } catch (error) {
    throw new UsageError(
      `cannot make a temporary folder in \`${tmpdir()}\`: ${systemWords(error)}; set TMPDIR to a folder that can be written to`,
    );
  }
}
