import type { CaseResult, Comparison, Inputs, ReportedDiagnostic, Suite, TestReport } from '../../result.js';
import { explainInputs } from '../inputs/explain-inputs.js';
import { notEvaluatedLine } from '../inputs/not-evaluated.js';
import type { Section } from '../text/cut.js';
import { count, pageWidth } from '../text/layout.js';
import { code, html, markdown, prose } from '../text/markdown.js';
import { nameInEnvironment } from '../text/suite-title.js';
import { shownName, shownProse } from '../text/visible.js';
import { basisWords, cniValue, locationText, statuses, summaryLine } from '../text/words.js';
import { caseBody } from './markdown-case.js';

/** `folded` where many look at the sum and few at the rest, `open` where the report is what is read. */
export type Unfolding = 'folded' | 'open';

/**
 * The report as Markdown, part by part: the sum, a table of the suites and what they rest on, an explanation of each case that
 * failed, what was found about the files, every case, what was read.
 */
export function* markdownSections(report: TestReport, unfolding: Unfolding): Generator<Section> {
  const cases = report.suites.flatMap((suite) => suite.cases.map((result) => ({ suite, result })));
  const unmet = cases.filter(({ result }) => result.status === 'failed' || result.status === 'errored');
  yield section(
    '',
    `## reachspec: ${summaryLine(report)}\n\n${inputsLine(report.inputs)}\n${notEvaluatedWords(report)}`,
    [],
  );
  yield section('suites', suiteHeading, report.suites.map(suiteRow));
  yield section('ground', '\n', report.suites.flatMap(basisItems));
  for (const comparison of report.comparisons) yield comparisonSection(comparison);
  yield section(
    'explanations',
    '\n### What failed, and why\n\n',
    unmet.map((each) => explanation(each, unfolding)),
  );
  for (const [severity, heading] of severities) {
    const found = report.diagnostics.filter((each) => each.severity === severity);
    yield section(`${severity}s`, `\n### ${heading}\n\n`, found.map(diagnosticItem));
  }
  yield section(
    'cases',
    '\n### Every case\n\n| | case | suite | CNI | expected | found |\n| --- | --- | --- | --- | --- | --- |\n',
    cases.map(caseRow),
  );
  yield section('inputs', '\n### What was read\n\n', [inputsItem(report.inputs)]);
}

function notEvaluatedWords({ diagnostics }: TestReport): string {
  return notEvaluatedLine(diagnostics)
    .map((line) => `\n⚠️ ${markdown(line)}\n`)
    .join('');
}

/** Folded away: it is looked at where a number is surprising. */
function inputsItem(inputs: Inputs): string {
  const text = html([...explainInputs(inputs, { mostPlaces: 5, width: pageWidth })].join(''));
  return `<details>\n<summary>${count(inputs.found, 'file')}, ${count(inputs.documents, 'document')}</summary>\n\n<pre>\n${text}</pre>\n\n</details>\n`;
}

function inputsLine({ files, documents, settings, skipped, unreadFiles }: Inputs): string {
  const read = `Read ${count(files, 'file')}, ${count(documents, 'document')}`;
  const passed = `skipped ${count(skipped.length, 'document')}, not read ${count(unreadFiles.length, 'file')}`;
  return `${read}; ${passed}${settings === undefined ? '' : `; settings: ${code(shownName(settings))}`}.`;
}

function section(what: string, heading: string, items: readonly string[]): Section {
  return { what, heading, items };
}

const severities = [
  ['error', 'Errors in the files'],
  ['warning', 'Warnings'],
  ['notice', 'Notices'],
] as const satisfies readonly (readonly [ReportedDiagnostic['severity'], string])[];

const suiteHeading = `
| suite | file | CNI | passed | failed | errored | skipped | failed as expected |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`;

function suiteRow(suite: Suite): string {
  const { file, cni, cases } = suite;
  const of = (status: CaseResult['status']) => String(cases.filter((each) => each.status === status).length);
  const counts = [of('passed'), of('failed'), of('errored'), of('skipped'), of('expectedFailure')];
  const name = markdown(shownName(nameInEnvironment(suite)));
  return row([name, markdown(shownName(file)), markdown(cniValue(cni)), ...counts]);
}

/** What the verdicts of a suite rest on. */
function basisItems(suite: Suite): readonly string[] {
  const title = prose(shownName(`${nameInEnvironment(suite)}, ${suite.cni.name}`));
  const assumed = suite.assumptions.map((words) => `assumed: ${shownProse(words)}`);
  return [...assumed, ...suite.ground.map(basisWords)].map((words) => `- ${title}: ${prose(words)}\n`);
}

/** The cases that come out differently, a column for each CNI, and why below. */
function comparisonSection(comparison: Comparison): Section {
  const { cnis, alike, cases } = comparison;
  const heading = `\n### ${markdown(shownName(nameInEnvironment(comparison)))} under ${count(cnis.length, 'CNI plugin')}\n\n`;
  const columns = cnis.map((cni) => markdown(shownName(cni)));
  const head = `| case | ${columns.join(' | ')} |\n| --- |${' --- |'.repeat(cnis.length)}\n`;
  const rows = cases.map(({ name: title, outcomes }) => {
    const cells = cnis.map((cni) => {
      const outcome = outcomes.find((each) => each.cnis.includes(cni));
      return outcome === undefined ? '' : icons[outcome.status];
    });
    return row([markdown(shownName(title)), ...cells]);
  });
  const reasons = cases.flatMap(({ name: title, outcomes }) =>
    outcomes
      .filter(({ why }) => why !== '')
      .map(
        ({ cnis: some, why }) => `- ${prose(shownName(`${title}, ${some.join(', ')}`))}: ${prose(shownProse(why))}\n`,
      ),
  );
  const rest = `\n${count(alike, 'case')} ${alike === 1 ? 'comes' : 'come'} out alike.\n`;
  const items = cases.length === 0 ? [rest] : [head, ...rows, '\n', ...reasons, rest];
  return section('comparisons', heading, items);
}

interface Judged {
  readonly suite: Suite;
  readonly result: CaseResult;
}

function caseRow({ suite, result }: Judged): string {
  const { name, status, expected = '', actual = '' } = result;
  const texts = [name, nameInEnvironment(suite), suite.cni.name, expected, actual].map((each) =>
    markdown(shownName(each)),
  );
  return row([icons[status], ...texts]);
}

const icons = {
  passed: '✅ passed',
  failed: '❌ failed',
  errored: '⚠️ errored',
  skipped: '⏭️ skipped',
  expectedFailure: '🟡 failed as expected',
} as const satisfies Record<CaseResult['status'], string>;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Behind the name of the case: folded, or below a heading. */
function explanation({ suite, result }: Judged, unfolding: Unfolding): string {
  const { symbol, word } = statuses[result.status];
  const severity = result.severity === 'warning' ? ', as a warning' : '';
  const body = caseBody(result, suite);
  const [name = '', of = ''] = [result.name, nameInEnvironment(suite)].map(shownName);
  const cni = cniValue(suite.cni);
  if (unfolding === 'open')
    return `#### ${symbol} ${word}${severity}: ${prose(name)}\n\n**Suite:** ${prose(of)} · **CNI:** ${prose(cni)}\n\n${body}\n`;
  const title = `${symbol} ${word}${severity}: <b>${markdown(name)}</b> (${markdown(of)}, CNI: ${markdown(cni)})`;
  return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`;
}

/** A diagnostic with its place; the line itself where there is one. */
function diagnosticItem({ code: name, message, file, line, column, related }: ReportedDiagnostic): string {
  const place = file === undefined ? '' : `${code(locationText({ file, line, column }))} `;
  const others = related.slice(0, 5).map((each) => code(locationText(each)));
  const more = related.length > 5 ? `, … and ${related.length - 5} more` : '';
  const see = others.length === 0 ? '' : ` (see also ${others.join(', ')}${more})`;
  return `- ${place}**${markdown(shownName(name))}** ${prose(shownProse(message))}${see}\n`;
}
