import { resolve } from 'node:path';
import { shown } from './repository.js';
import { realPathOf } from './walk.js';

/** The path by which a run shows a file that a command line names, whether the file is there or not. */
export function shownPathOf(path: string, workingDirectory: string): string {
  const named = resolve(workingDirectory, path);
  return shown(realPathOf(named) ?? named, realPathOf(workingDirectory) ?? workingDirectory);
}
