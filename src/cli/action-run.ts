import { mkdtemp, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type * as core from '@actions/core';
import {
  type Annotation,
  annotate,
  neutralised,
  neutraliseLines,
  type Review,
  shorten,
  shownName,
  stepBudget,
  summary,
  type TestReportOptions,
  testReports,
} from '../report/index.js';
import { exitCode, type TestReport } from '../result.js';
import { execute, type RunRequest, UsageError } from '../run.js';
import { type ActionInputs, readInputs } from './action-inputs.js';
import { isFailing, verdictOf } from './action-verdict.js';
import type { Execute } from './cli.js';
import type { Io } from './io.js';
import { lineLinksOf } from './line-links.js';
import { Output, writeFileWhole } from './output.js';
import { requestFrom } from './request.js';
import { reviewOf } from './review.js';
import { tool } from './tool.js';

/** What the action needs of GitHub's toolkit. */
export type Toolkit = Pick<
  typeof core,
  'getInput' | 'error' | 'warning' | 'notice' | 'setFailed' | 'setOutput' | 'summary'
>;

/** One run of the action. */
interface Step {
  readonly toolkit: Toolkit;
  readonly io: Io;
  readonly log: Output;
  readonly inputs: ActionInputs;
  /** The directory the run works in. */
  readonly directory: string;
}

/** Runs the action and returns the exit code of the step. Everything that is logged passes one writer that disarms it. */
export async function runAction(toolkit: Toolkit, io: Io, run: Execute = execute): Promise<number> {
  const log = new Output(io.stdout, neutralised);
  try {
    const inputs = readInputs((name) => toolkit.getInput(name));
    const workspace = io.env['GITHUB_WORKSPACE'] || io.cwd;
    const directory = resolve(workspace, inputs.workingDirectory);
    await checkDirectory(directory, inputs);
    return await runStep({ toolkit, io, log, inputs, directory }, run);
  } catch (error) {
    if (error instanceof UsageError) return fail(toolkit, `reachspec: ${error.message}`, 2);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return fail(toolkit, `this is a bug in reachspec, please report it\n${stack}`, 70);
  }
}

function fail(toolkit: Toolkit, message: string, code: number): number {
  toolkit.setFailed(plain(message));
  return code;
}

async function checkDirectory(directory: string, { workingDirectory }: ActionInputs): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  throw new UsageError(`input \`working-directory\`: \`${shownName(workingDirectory)}\` is not a directory`);
}

async function runStep(step: Step, run: Execute): Promise<number> {
  const request = requestOf(step);
  const report = await judged(step, request, run);
  if (report === undefined) return 0;
  const review = await reviewOf(step.io, step.directory);
  await step.log.write(testReports.pretty(report, { colour: 'never', detail: 'full' }));
  if (step.inputs.annotations === 'on') sayAnnotations(step, report, review);
  if (step.inputs.summary === 'on') await writeSummary(step, report);
  const links = lineLinksOf(step.io, step.directory);
  await writeReports(step, report, { colour: 'never', detail: 'full', today: request.today, review, tool, links });
  const { passed, failed, errored, skipped } = report.summary;
  // Nothing is compared yet: an empty count says so.
  const outputs = { passed, failed, errored, skipped, opened: '', closed: '' };
  for (const [name, value] of Object.entries(outputs)) step.toolkit.setOutput(name, value);
  if (isFailing(report, step.inputs.failOn)) return fail(step.toolkit, verdictOf(report), exitCode(report) || 1);
  if (exitCode(report) !== 0) await step.log.write([`${verdictOf(report)}; the step passes by \`fail-on\`\n`]);
  return 0;
}

function requestOf({ io, inputs, directory }: Step): RunRequest {
  const { cni, config, paths } = inputs;
  const flags = {
    podCidr: [],
    ...(cni === undefined ? {} : { cni }),
    ...(config === undefined ? {} : { config }),
  };
  return requestFrom('test', paths, { flags, io: { ...io, cwd: directory } });
}

/** The report; nothing where the call can't be carried out and `fail-on: never` lets that pass. */
async function judged({ toolkit, inputs }: Step, request: RunRequest, run: Execute): Promise<TestReport | undefined> {
  try {
    const result = await run(request);
    if (result.kind === 'TestReport') return result;
  } catch (error) {
    if (!(error instanceof UsageError) || inputs.failOn.length > 0) throw error;
    toolkit.error(plain(`reachspec: ${error.message}`));
    return undefined;
  }
  throw new Error('test gave no test report');
}

function sayAnnotations({ toolkit, inputs }: Step, report: TestReport, review: Review): void {
  const { shown, leftOut } = annotate(report, { ...review, budget: stepBudget });
  for (const annotation of shown) sayAnnotation(toolkit, annotation);
  if (leftOut > 0) toolkit.notice(`${leftOut} more, see the ${inputs.summary === 'on' ? 'job summary' : 'log'}`);
}

function sayAnnotation(toolkit: Toolkit, { level, message, ...properties }: Annotation): void {
  if (level === 'error') toolkit.error(message, properties);
  else toolkit.warning(message, properties);
}

async function writeSummary({ toolkit, io, log }: Step, report: TestReport): Promise<void> {
  if ((io.env['GITHUB_STEP_SUMMARY'] ?? '') === '') {
    await log.write(['no job summary: GITHUB_STEP_SUMMARY is not set\n']);
    return;
  }
  try {
    await toolkit.summary.addRaw(summary(report)).write();
  } catch (error) {
    await log.write([`no job summary: ${error instanceof Error ? error.message : String(error)}\n`]);
  }
}

/** The JSON report, always, and the reports that were asked for. */
async function writeReports(
  { toolkit, io, inputs, directory }: Step,
  report: TestReport,
  options: TestReportOptions,
): Promise<void> {
  const path = await reportPath(io, directory);
  await writeFileWhole(path, directory, testReports.json(report));
  toolkit.setOutput('report-json', path);
  for (const { name, file } of inputs.reporters) {
    if (file !== undefined) await writeFileWhole(file, directory, testReports[name](report, options));
  }
}

/** A folder of its own for each step, so that two steps of a job keep theirs. */
async function reportPath(io: Io, directory: string): Promise<string> {
  const temporary = io.env['RUNNER_TEMP'] ?? '';
  if (temporary === '') return join(directory, 'reachspec-report.json');
  return join(await mkdtemp(join(temporary, 'reachspec-')), 'report.json');
}

/** Text for a message of the runner, within what it takes. */
function plain(text: string): string {
  return shorten(neutraliseLines(text), 4000);
}
