import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { isSystemError, systemFailure } from '../../diagnostics/index.js';
import {
  type Compared,
  type CoverageFacts,
  changedFirst,
  coverageFacts,
  factsOf,
  isUnderCovered,
  type Mutated,
  neutralised,
  type PullRequestFacts,
  pretty,
  shownName,
} from '../../report/index.js';
import { countConnections, exitCode, type LintReport, type MutationReport, type TestReport } from '../../result.js';
import { execute, type RunRequest, UsageError } from '../../run/index.js';
import type { Compare, Execute } from '../cli.js';
import { requestFrom } from '../command-line/request.js';
import { readEvent } from '../github/event.js';
import type { Io } from '../io.js';
import { lineLinksOf } from '../line-links.js';
import type { Lint } from '../lint.js';
import type { Mutate } from '../mutate.js';
import { Output } from '../output.js';
import { reviewOf } from '../review.js';
import { ending } from '../run-end.js';
import { loadTool } from '../tool.js';
import { commentFromFile, commentOn } from './comment.js';
import { compareWithBase } from './compare.js';
import { type ActionContext, contextOf, identityOf, linksOf, originOf } from './context.js';
import { type ActionInputs, readInputs } from './inputs.js';
import { lintManifests } from './lint.js';
import { mutatePolicies } from './mutate.js';
import { sayAnnotations, writeReports, writeSummary } from './reports.js';
import { plain, type Step, type Toolkit } from './step.js';
import { type Beside, hasErrors, hasOwnError, isFailing, underWords, verdictOf } from './verdict.js';

/** The pipeline that the action puts to work. */
export interface Pipeline {
  readonly run: Execute;
  readonly compare: Compare;
  readonly lint: Lint;
  readonly mutate: Mutate;
}

/** Runs the action and returns the exit code of the step. Everything that is logged passes one writer that disarms it. */
export async function runAction(
  toolkit: Toolkit,
  io: Io,
  pipeline: Pipeline = { run: execute, compare: execute, lint: execute, mutate: execute },
): Promise<number> {
  const log = new Output('standard output', io.stdout, neutralised);
  try {
    const token = toolkit.getInput('github-token');
    io.forget('INPUT_GITHUB-TOKEN');
    await checkOutputs(io);
    const inputs = readInputs((name) => toolkit.getInput(name));
    const workspace = io.env['GITHUB_WORKSPACE'] || io.cwd;
    const directory = resolve(workspace, inputs.workingDirectory);
    await checkDirectory(directory, workspace, inputs);
    const step = { toolkit, io, log, inputs, token, directory };
    if (inputs.commentFrom !== undefined) return await commentFromFile(step, inputs.commentFrom);
    // One limit for all that the step does.
    const limit = { ...inputs.timeLimit, start: performance.now() };
    return await runStep(step, {
      run: ending(pipeline.run, limit, io),
      compare: ending(pipeline.compare, limit, io),
      lint: ending(pipeline.lint, limit, io),
      mutate: ending(pipeline.mutate, limit, io),
    });
  } catch (error) {
    if (error instanceof UsageError) return fail(toolkit, `reachspec: ${error.message}`, 2);
    if (isSystemError(error)) return fail(toolkit, `reachspec: ${systemFailure(error)}`, 2);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return fail(toolkit, `this is a bug in reachspec, please report it\n${stack}`, 70);
  }
}

function fail(toolkit: Toolkit, message: string, code: number): number {
  try {
    toolkit.setFailed(plain(message));
  } catch (error) {
    // Where nobody can be told, the exit code says it alone.
    if (!isSystemError(error)) throw error;
  }
  return code;
}

/** The runner makes the file that outputs go to; GitHub's toolkit takes a missing one for a fault of the program. */
async function checkOutputs({ env }: Io): Promise<void> {
  const path = env['GITHUB_OUTPUT'] ?? '';
  if (path !== '' && (await stat(path).catch(() => undefined)) === undefined)
    throw new UsageError('cannot write outputs: GITHUB_OUTPUT names no file; expected the one that the runner makes');
}

/** The directory may be a link that a pull request put there. */
async function checkDirectory(directory: string, workspace: string, { workingDirectory }: ActionInputs): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  const words = `input \`working-directory\`: \`${shownName(workingDirectory)}\``;
  if (found?.isDirectory() !== true) throw new UsageError(`${words} is not a directory`);
  const real = relative(await realpath(workspace), await realpath(directory));
  const isOut = relative(workspace, directory).startsWith('..');
  if (!isOut && (real.startsWith('..') || isAbsolute(real)))
    throw new UsageError(`${words} is a link that leads out of the workspace; name a directory inside it`);
}

async function runStep(step: Step, { run, compare, lint, mutate }: Pipeline): Promise<number> {
  const { inputs, log } = step;
  const request = requestOf(step);
  const result = await judged(step, request, run);
  if (result === undefined) return 0;
  const review = await reviewOf(step.io, step.directory);
  const report = changedFirst(result, review);
  await log.write(pretty(report, { colour: 'never', detail: 'full' }));
  const compared = await compareWithBase(step, request, compare);
  const { report: linted, problem } = await lintManifests(step, request, lint);
  const problems = [
    ...(compared.kind === 'problem' ? [compared.message] : []),
    ...(problem === undefined ? [] : [problem]),
  ];
  const mutated = await mutatePolicies(step, { request, report, mutate });
  const context = contextOf(step, await readEvent(step.io));
  const coverage = coverageFacts(report, review, inputs.coverageUnder);
  const found = { report, compared, linted, problems, mutated, context, prefix: review.prefix, coverage };
  const facts = factsFor(step, found);
  if (inputs.annotations === 'on') sayAnnotations(step, { report, linted }, review);
  const base = compared.kind === 'diff' ? compared.diff.base.commit : undefined;
  const links = linksOf(context, { base, prefix: review.prefix });
  if (inputs.summary === 'on') await writeSummary(step, report, { compared, linted, mutated, links, coverage });
  setCounts(step, report, compared);
  if (mutated.kind === 'report') setMutationCounts(step, mutated.report);
  const look = { colour: 'never', detail: 'full', today: request.today } as const;
  const tool = await loadTool(['sarif']);
  const options = { ...look, review, tool, links: lineLinksOf(step.io, step.directory) };
  await writeReports(step, report, { compared, facts, options });
  await commentOn(step, facts, context);
  return verdict(step, report, { compared, linted, problems });
}

function requestOf({ io, inputs, directory }: Step): RunRequest {
  const { cni, config, paths } = inputs;
  const flags = {
    podCidr: [],
    ...(cni === undefined ? {} : { cni }),
    ...(config === undefined ? {} : { config }),
  };
  return { ...requestFrom('test', paths, { flags, io: { ...io, cwd: directory } }), coverage: true };
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

interface Found {
  readonly report: TestReport;
  readonly compared: Compared;
  readonly linted: LintReport | undefined;
  readonly problems: readonly string[];
  readonly mutated: Mutated;
  readonly context: ActionContext;
  readonly prefix: string;
  readonly coverage: CoverageFacts | undefined;
}

/** What a comment says; nothing where there is no pull request. */
function factsFor(
  step: Step,
  { report, compared, linted, problems, mutated, context, prefix, coverage }: Found,
): PullRequestFacts | undefined {
  const { pullRequest } = context;
  if (pullRequest === undefined) return undefined;
  const isBad =
    exitCode(report) !== 0 ||
    problems.length > 0 ||
    hasOwnError(compared) ||
    isFailing(report, { compared, linted }, step.inputs.failOn) ||
    isUnderCovered(report, step.inputs.coverageUnder);
  const outcome = isBad ? 'bad' : 'good';
  return factsOf(report, {
    ...{ pullRequest, outcome, compared, linted, mutated, prefix, coverage },
    identity: identityOf(step),
    origin: originOf(step),
  });
}

/** Counts as outputs; those of a comparison are empty where there is none. */
function setCounts({ toolkit }: Step, report: TestReport, compared: Compared): void {
  const { passed, failed, errored, skipped } = report.summary;
  const [opened, closed] =
    compared.kind === 'diff'
      ? [countConnections(compared.diff.opened), countConnections(compared.diff.closed)]
      : ['', ''];
  for (const [name, value] of Object.entries({ passed, failed, errored, skipped, opened, closed }))
    toolkit.setOutput(name, value);
}

/** What became of the mutants, as outputs. */
function setMutationCounts({ toolkit }: Step, { summary: { killed, survived } }: MutationReport): void {
  toolkit.setOutput('killed', killed);
  toolkit.setOutput('survived', survived);
}

/** The exit code of the step, and the words to it. */
async function verdict(
  { toolkit, log, inputs }: Step,
  report: TestReport,
  beside: Beside & Pick<Found, 'problems'>,
): Promise<number> {
  const { compared, linted, problems } = beside;
  const words = verdictOf(report, beside);
  if (problems.length > 0) {
    const message = `reachspec: ${problems.join('; ')}`;
    if (inputs.failOn.length > 0) return fail(toolkit, message, 2);
    toolkit.error(plain(message));
  }
  const code = exitCode(report) || (hasOwnError(compared) || hasErrors(linted) ? 2 : 0);
  const isUnder = isUnderCovered(report, inputs.coverageUnder);
  if (isFailing(report, beside, inputs.failOn) || (isUnder && inputs.failOn.length > 0))
    return fail(toolkit, isUnder ? `${words}; ${underWords(report, inputs.coverageUnder)}` : words, code || 1);
  if (code !== 0) await log.write([`${words}; the step passes by \`fail-on\`\n`]);
  return 0;
}
