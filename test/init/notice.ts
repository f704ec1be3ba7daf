import type { SourceFile } from '../../src/diagnostics/index.js';
import { suiteText } from '../../src/report/init/initial-suite.js';
import type { ReachabilityDiff } from '../../src/result.js';
import { run, UsageError } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { removals } from './removals.js';

export type Options = Partial<
  Omit<typeof defaults, 'command' | 'cni' | 'podCidrs' | 'ipBlocks' | 'undeclaredNamespaces' | 'namespace'>
> & {
  readonly cni?: string | undefined;
  readonly podCidrs?: readonly string[];
  readonly ipBlocks?: 'any' | 'external' | undefined;
  readonly undeclaredNamespaces?: 'unknown' | 'unlabelled' | undefined;
  readonly namespace?: string | undefined;
};

/** The files of a first suite for some manifests. */
export function initialFiles(files: readonly SourceFile[], options: Partial<Options> = {}): readonly SourceFile[] {
  const suite = run(files, { ...defaults, ...options, command: 'init' });
  return suite.files.map((file) => ({ path: `tests/${file.namespace}.yaml`, text: suiteText(file) }));
}

/** What of the removals that make a difference a first suite notices. */
export interface Noticed {
  readonly green: string;
  readonly noticed: readonly string[];
  readonly missed: readonly string[];
  /** Removals that change nothing but what was unknown: no case that passes can notice them. */
  readonly unnoticeable: readonly string[];
}

export function noticed(files: readonly SourceFile[], options: Partial<Options> = {}): Noticed {
  const asked = { ...defaults, ...options };
  const tests = initialFiles(files, options);
  const statuses = (changed: readonly SourceFile[]) => {
    const report = run([...changed, ...tests], { ...asked, command: 'test' });
    if (report.kind !== 'TestReport') throw new Error(report.kind);
    if (report.suites.length < tests.length) throw new Error('a file that was written is not read');
    return report.suites.flatMap(({ cases }) =>
      cases
        .filter(({ status }) => status !== 'passed')
        .map(({ name, status, message }) => `${status} ${name}: ${message}`),
    );
  };
  const green = tests.length === 0 ? '' : statuses(files).join('\n');
  const found = { green, noticed: [] as string[], missed: [] as string[], unnoticeable: [] as string[] };
  for (const { what, files: changed } of removals(files)) {
    let diff: ReachabilityDiff;
    try {
      diff = run({ base: files, head: changed }, { ...asked, command: 'diff' });
    } catch (error) {
      if (error instanceof UsageError) continue;
      throw error;
    }
    if (diff.equivalent !== false) continue;
    const isNoticed = tests.length > 0 && statuses(changed).length > 0;
    if (isNoticed) found.noticed.push(what);
    else (isCertainChanged(diff) ? found.missed : found.unnoticeable).push(what);
  }
  return found;
}

/** Whether something that was certain has changed. */
function isCertainChanged({ opened, closed, uncertain }: ReachabilityDiff): boolean {
  return [...opened, ...closed, ...uncertain].some(({ was }) => was !== 'unknown');
}
