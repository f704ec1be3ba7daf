import { resolve } from 'node:path';
import { realPathOf } from '../real-path.js';
import { shown } from './repository.js';

/** The path by which a run shows a file that a command line names, whether the file is there or not. */
export function shownPathOf(path: string, workingDirectory: string): string {
  const named = resolve(workingDirectory, path);
  return shown(realPathOf(named) ?? named, realPathOf(workingDirectory) ?? workingDirectory);
}
