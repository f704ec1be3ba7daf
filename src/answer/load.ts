import type { Assembly } from '../assemble/assemble.js';
import type { Answerers } from './answer.js';
import { judgeTests } from './test-report.js';

/** What answers one command, with little else. `isCovered`: a test report tells what the cases speak of. */
export async function loadAnswerer(
  command: Assembly['command'],
  { isCovered }: { readonly isCovered: boolean },
): Promise<Answerers> {
  if (command === 'test' && !isCovered) return { test: judgeTests };
  if (command === 'map' || command === 'explain' || command === 'diff')
    return (await import('./cluster-answers.js')).clusterAnswerers;
  return (await import('./all.js')).allAnswerers({ isCovered });
}
