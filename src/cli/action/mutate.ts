import { type Mutated, mutationSummary } from '../../report/index.js';
import { exitCode, type TestReport } from '../../result.js';
import { type RunRequest, UsageError } from '../../run/index.js';
import { readEvent, textAt } from '../github/event.js';
import type { Mutate } from '../mutate.js';
import type { Step } from './step.js';

/** Changes the policies that the input `mutate` names, where every case passes; what keeps it from that is a reason in words. */
export async function mutatePolicies(
  step: Step,
  { request, report, mutate }: { readonly request: RunRequest; readonly report: TestReport; readonly mutate: Mutate },
): Promise<Mutated> {
  const { mutate: mode, baseRef } = step.inputs;
  if (mode === 'off') return { kind: 'none' };
  if (exitCode(report) !== 0) return problem('no policy was changed: not every case passes to begin with');
  const changedSince = mode === 'changed' ? (baseRef ?? (await baseOfEvent(step))) : undefined;
  if (mode === 'changed' && changedSince === undefined)
    return problem('no policy was changed: nothing tells what this run is to be compared with (set `base-ref`)');
  try {
    const found = await mutate({ ...request, command: 'mutate', changedSince });
    await step.log.write(['\n', `${mutationSummary(found)}\n`]);
    return { kind: 'report', report: found };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return problem(`no policy was changed: ${error.message}`);
  }
}

function problem(message: string): Mutated {
  return { kind: 'problem', message };
}

/** The commit that a pull request, or what a merge queue holds, is to be merged into. */
async function baseOfEvent({ io }: Step): Promise<string | undefined> {
  const event = await readEvent(io);
  return textAt(event, 'pull_request', 'base', 'sha') ?? textAt(event, 'merge_group', 'base_sha');
}
