import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { applyEdits } from '../diagnostics/index.js';
import { count, loadLintReport, type ReportOptions, type Review, shownName } from '../report/index.js';
import { exitCode, isLintCrossed, type LintEdit, type LintReport } from '../result.js';
import { baselineText, type LintRequest } from '../run.js';
import type { LintFlags } from './command-line/commands.js';
import { requestFrom } from './command-line/request.js';
import type { Io } from './io.js';
import { inFile, type Output, writeFileWhole } from './output.js';
import { progressLine, watched } from './progress.js';
import { reviewOf } from './review.js';
import { ending, timeLimitOf } from './run-end.js';
import { loadTool } from './tool.js';

export type Lint = (request: LintRequest) => Promise<LintReport>;

interface LintSession {
  readonly io: Io;
  readonly lint: Lint;
  readonly out: Output;
  readonly notices: Output;
  readonly options: ReportOptions;
}

/** Tells what is wrong in the manifests, mends it or writes it down where that is asked for, and returns the exit code. */
export async function runLint(paths: readonly string[], flags: LintFlags, session: LintSession): Promise<number> {
  const { io, out, notices, options } = session;
  const { baseline, writeBaseline, fix, format, output, failOn } = flags;
  const request: LintRequest = {
    ...requestFrom('map', paths, { flags, io }),
    command: 'lint',
    baseline,
    writesBaseline: writeBaseline === true,
    isFixing: fix === true,
  };
  const run = (asked: LintRequest) =>
    watched(ending(session.lint, timeLimitOf(flags), io), asked, progressLine(io, flags.quiet));
  const found = await run(request);
  const { report, fixed } = fix === true ? await mend(found, () => run(request), io.cwd) : { report: found, fixed: 0 };
  const written = writeBaseline === true ? await writeBaselineFile(report, io.cwd) : undefined;
  const shown = written === undefined ? report : allKnown(report);
  const review: Review = format === 'table' || format === 'json' ? noReview : await reviewOf(io, io.cwd);
  const code: 0 | 1 | 2 = exitCode(shown) === 2 ? 2 : isLintCrossed(shown, failOn) ? 1 : 0;
  const print = await loadLintReport(format);
  const tool = await loadTool([format]);
  const own = { ...options, today: request.today, review, tool, exit: code, failOn };
  if (output === undefined) await out.write(print(shown, own));
  else await writeFileWhole(output, io.cwd, print(shown, { ...own, ...inFile }));
  if (fix === true)
    await notices.write([`reachspec: ${fixed === 0 ? 'nothing was mended' : `mended ${count(fixed, 'finding')}`}\n`]);
  if (written !== undefined) await notices.write([`reachspec: ${written}\n`]);
  return code;
}

const noReview: Review = { prefix: '', changedLines: undefined };

/** How often a file is mended, at most: mending may show more that can be. */
const mostRounds = 10;

/** Makes the edits that change no connection, until there are none. */
async function mend(
  first: LintReport,
  again: () => Promise<LintReport>,
  folder: string,
): Promise<{ readonly report: LintReport; readonly fixed: number }> {
  let report = first;
  let fixed = 0;
  let before = '';
  for (let round = 0; round < mostRounds; round++) {
    const safe = report.findings.flatMap(({ fix }) => (fix?.equivalent === true ? [fix.edits] : []));
    const text = JSON.stringify(safe);
    // What is as it was although it was written is read from somewhere else.
    if (safe.length === 0 || text === before) break;
    before = text;
    await writeEdits(safe.flat(), folder);
    fixed += safe.length;
    report = await again();
  }
  return { report, fixed };
}

async function writeEdits(edits: readonly LintEdit[], folder: string): Promise<void> {
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const text = await readFile(resolve(folder, file), 'utf8');
    const starts = lineStarts(text);
    const at = (line: number, column: number) => (starts[line - 1] ?? text.length) + column - 1;
    const own = edits
      .filter((edit) => edit.file === file)
      .map(({ line, column, endLine, endColumn, text: replacement }) => ({
        start: at(line, column),
        end: at(endLine, endColumn),
        text: replacement,
      }));
    await writeFileWhole(file, folder, [applyEdits(text, own)]);
  }
}

/** Where lines begin as places count them: a byte order mark is no part of the first, and a lone carriage return ends one. */
function lineStarts(text: string): readonly number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
}

async function writeBaselineFile({ baseline = [], baselineFile = '' }: LintReport, folder: string): Promise<string> {
  await writeFileWhole(baselineFile, folder, baselineText(baseline));
  const findings = baseline.reduce((sum, entry) => sum + entry.count, 0);
  return `wrote ${shownName(baselineFile)}, which holds ${count(findings, 'finding')}: from now on they are known, and an entry must go when its finding is mended`;
}

/** The report once all that it finds is known, errors left. */
function allKnown(report: LintReport): LintReport {
  const findings = report.findings.filter(({ severity }) => severity === 'error');
  const { errors, ignored } = report.summary;
  const known = report.findings.length - findings.length;
  return { ...report, findings, summary: { errors, warnings: 0, notices: 0, ignored, baseline: known } };
}
