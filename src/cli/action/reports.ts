import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type Annotation,
  annotate,
  type Compared,
  type CoverageFacts,
  coverageAnnotations,
  type Links,
  loadDiffReport,
  loadTestReport,
  type Mutated,
  type PullRequestFacts,
  type Review,
  stepBudget,
  summary,
  type TestReportOptions,
} from '../../report/index.js';
import type { LintReport, ReportedDiagnostic, TestReport } from '../../result.js';
import type { Io } from '../io.js';
import { writeFileWhole } from '../output.js';
import type { Step } from './step.js';

/** Says the remarks of a run at their lines. */
export function sayAnnotations(
  { toolkit, inputs }: Step,
  { report, linted }: { readonly report: TestReport; readonly linted: LintReport | undefined },
  review: Review,
): void {
  const { shown, leftOut } = annotate(withFindings(report, linted), {
    ...review,
    budget: stepBudget,
    last: coverageAnnotations(report, review),
  });
  for (const { level, message, ...properties } of shown satisfies readonly Annotation[]) {
    if (level === 'error') toolkit.error(message, properties);
    else if (level === 'warning') toolkit.warning(message, properties);
    else toolkit.notice(message, properties);
  }
  if (leftOut > 0) toolkit.notice(`${leftOut} more, see the ${inputs.summary === 'on' ? 'job summary' : 'log'}`);
}

/** A report with the findings of a lint that it doesn't tell itself, behind what it does. */
function withFindings({ suites, diagnostics }: TestReport, linted: LintReport | undefined) {
  const textOf = ({ code, message, file, line }: ReportedDiagnostic) => JSON.stringify([code, message, file, line]);
  const known = new Set(diagnostics.map(textOf));
  const others = (linted?.findings ?? []).filter((each) => !known.has(textOf(each)));
  return { suites, diagnostics: [...diagnostics, ...others] };
}

/** Writes the job summary, where the runner takes one. */
export async function writeSummary(
  { toolkit, io, log }: Step,
  report: TestReport,
  shown: {
    readonly compared: Compared;
    readonly mutated: Mutated;
    readonly linted: LintReport | undefined;
    readonly links: Links;
    readonly coverage: CoverageFacts | undefined;
  },
): Promise<void> {
  if ((io.env['GITHUB_STEP_SUMMARY'] ?? '') === '') {
    await log.write(['no job summary: GITHUB_STEP_SUMMARY is not set\n']);
    return;
  }
  try {
    await toolkit.summary.addRaw(summary(report, shown)).write();
  } catch (error) {
    await log.write([`no job summary: ${error instanceof Error ? error.message : String(error)}\n`]);
  }
}

export interface Written {
  readonly compared: Compared;
  readonly facts: PullRequestFacts | undefined;
  readonly options: TestReportOptions;
}

/** The JSON report, always, with what a comparison found and what a comment says, and the reports that were asked for. */
export async function writeReports(step: Step, report: TestReport, written: Written): Promise<void> {
  const { toolkit, io, inputs, directory } = step;
  const { compared, facts, options } = written;
  const folder = await reportFolder(io, directory);
  const keep = async (output: string, file: string, pieces: Iterable<string>) => {
    const path = join(folder.path, `${folder.lead}${file}`);
    await writeFileWhole(path, directory, pieces);
    toolkit.setOutput(output, path);
  };
  await keep('report-json', 'report.json', (await loadTestReport('json'))(report, options));
  if (compared.kind === 'diff')
    await keep(
      'diff-json',
      'diff.json',
      (await loadDiffReport('json'))(compared.diff, { colour: 'never', detail: 'full' }),
    );
  if (facts !== undefined) await keep('comment-file', 'comment.json', [`${JSON.stringify(facts)}\n`]);
  for (const { name, file } of inputs.reporters) {
    if (file === undefined) continue;
    await writeFileWhole(file, directory, (await loadTestReport(name))(report, options));
    if (name === 'sarif') toolkit.setOutput('sarif', resolve(directory, file));
  }
}

/** A folder of its own for each step, so that two steps of a job keep theirs. */
async function reportFolder(io: Io, directory: string): Promise<{ readonly path: string; readonly lead: string }> {
  const temporary = io.env['RUNNER_TEMP'] ?? '';
  if (temporary === '') return { path: directory, lead: 'reachspec-' };
  return { path: await mkdtemp(join(temporary, 'reachspec-')), lead: '' };
}
