import type { ReachabilityMap } from '../../../src/result.js';
import { run } from '../../../src/run.js';
import { defaults } from '../../answer/run-files.js';

/** The map of files that are given by their paths. */
export function map(files: Readonly<Record<string, string>>): ReachabilityMap {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const result = run(sources, { ...defaults, command: 'map' });
  if (result.kind !== 'ReachabilityMap') throw new Error(`map gave a ${result.kind}`);
  return result;
}
