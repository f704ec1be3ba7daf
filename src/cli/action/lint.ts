import { loadLintReport } from '../../report/index.js';
import { exitCode, type LintReport } from '../../result.js';
import { type RunRequest, UsageError } from '../../run/index.js';
import type { Lint } from '../lint.js';
import { loadTool } from '../tool.js';
import { plain, type Step } from './step.js';

/**
 * Lints what the tests are judged by, where the input asks for it, and logs what is found. Where that can't be done the step fails,
 * but for `fail-on: never`.
 */
export async function lintManifests(step: Step, request: RunRequest, lint: Lint): Promise<LintReport | undefined> {
  const { inputs, log, toolkit } = step;
  if (inputs.lint === 'off') return undefined;
  try {
    const report = await lint({ ...request, command: 'lint', writesBaseline: false, isFixing: false });
    const exit = exitCode(report);
    const look = { colour: 'never', detail: 'failures', today: request.today } as const;
    const review = { prefix: '', changedLines: undefined };
    const print = await loadLintReport('table');
    const tool = await loadTool([]);
    await log.write(['\nLint\n', ...print(report, { ...look, review, tool, exit, failOn: 'warning' })]);
    return report;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = `input \`lint\`: ${error.message}`;
    if (inputs.failOn.length > 0) throw new UsageError(message);
    toolkit.error(plain(`reachspec: ${message}`));
    return undefined;
  }
}
