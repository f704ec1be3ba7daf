import { loadLintReport } from '../../report/index.js';
import { exitCode, type LintReport } from '../../result.js';
import { type RunRequest, UsageError } from '../../run/index.js';
import type { Lint } from '../lint.js';
import { loadTool } from '../tool.js';
import type { Step } from './step.js';

/** What came of linting. */
export interface Linted {
  /** `undefined` where nothing was linted. */
  readonly report: LintReport | undefined;
  /** Why nothing could be. */
  readonly problem?: string;
}

/** Lints what the tests are judged by, where the input asks for it, and logs what is found; what keeps it from that is a problem in words. */
export async function lintManifests(step: Step, request: RunRequest, lint: Lint): Promise<Linted> {
  const { inputs, log } = step;
  if (inputs.lint === 'off') return { report: undefined };
  try {
    const report = await lint({ ...request, command: 'lint', writesBaseline: false, isFixing: false });
    const exit = exitCode(report);
    const look = { colour: 'never', detail: 'failures', today: request.today } as const;
    const review = { prefix: '', changedLines: undefined };
    const print = await loadLintReport('table');
    const tool = await loadTool([]);
    await log.write(['\nLint\n', ...print(report, { ...look, review, tool, exit, failOn: 'warning' })]);
    return { report };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { report: undefined, problem: `input \`lint\`: ${error.message}` };
  }
}
