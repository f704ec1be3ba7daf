import { type Compared, loadDiffReport } from '../../report/index.js';
import { type DiffRequest, type RunRequest, UsageError } from '../../run/index.js';
import type { Compare } from '../cli.js';
import type { Step } from './step.js';

/** Compares the working directory with `base-ref`, which is read from git's objects; a ref that can't be is a problem in words. */
export async function compareWithBase(step: Step, request: RunRequest, compare: Compare): Promise<Compared> {
  const ref = step.inputs.baseRef;
  if (ref === undefined) return { kind: 'none' };
  const wanted: DiffRequest = { ...request, command: 'diff', base: `git:${ref}`, head: '.' };
  try {
    const diff = await compare(wanted);
    const table = await loadDiffReport('table');
    await step.log.write(['\n', ...table(diff, { colour: 'never', detail: 'failures' })]);
    return { kind: 'diff', ref, diff };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'problem', message: `input \`base-ref\`: ${error.message}` };
  }
}
