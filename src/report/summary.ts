import type { CaseResult, Comparison, Inputs, ReportedDiagnostic, Suite, TestReport } from '../result.js';
import { cutToBytes, type Section } from './cut.js';
import { explainInputs } from './explain-inputs.js';
import { count } from './layout.js';
import { html, markdown } from './markdown.js';
import { explanationText } from './pretty.js';
import { nameInEnvironment } from './suite-title.js';
import { shownName, shownProse } from './visible.js';
import { cniValue, cniWords, groundWords, placeOf, statuses, summaryLine } from './words.js';

/** GitHub drops a summary of more than 1 MiB whole; some room is kept. */
export const summaryLimit = 1_048_576 - 4_096;

/**
 * The job summary, in Markdown: the sum, a table of the suites, an explanation of each case that failed, what was found about
 * the files, every case. At most `limit` bytes; what was left out is counted where it is missing.
 */
export function summary(report: TestReport, limit: number = summaryLimit): string {
  return cutToBytes([...sections(report)], limit);
}

function* sections(report: TestReport): Generator<Section> {
  const cases = report.suites.flatMap((suite) => suite.cases.map((result) => ({ suite, result })));
  const unmet = cases.filter(({ result }) => result.status === 'failed' || result.status === 'errored');
  yield section('', `## reachspec: ${summaryLine(report.summary)}\n\n${inputsLine(report.inputs)}\n`, []);
  yield section('suites', suiteHeading, report.suites.map(suiteRow));
  yield section('ground', '\n', report.suites.flatMap(groundItems));
  for (const comparison of report.comparisons) yield comparisonSection(comparison);
  yield section('explanations', '\n### What failed, and why\n\n', unmet.map(explanation));
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

/** Folded away: it is looked at where a number is surprising. */
function inputsItem(inputs: Inputs): string {
  const text = html([...explainInputs(inputs, 5)].join(''));
  return `<details>\n<summary>${count(inputs.found, 'file')}, ${count(inputs.documents, 'document')}</summary>\n\n<pre>\n${text}</pre>\n\n</details>\n`;
}

function inputsLine({ files, documents, settings, skipped, unreadFiles }: Inputs): string {
  const read = `Read ${count(files, 'file')}, ${count(documents, 'document')}`;
  const passed = `skipped ${count(skipped.length, 'document')}, not read ${count(unreadFiles.length, 'file')}`;
  return `${read}; ${passed}${settings === undefined ? '' : `; settings: ${markdown(shownName(settings))}`}.`;
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
function groundItems(suite: Suite): readonly string[] {
  const title = markdown(shownName(`${nameInEnvironment(suite)}, ${suite.cni.name}`));
  return suite.ground.map((fact) => `- ${title}: ${markdown(groundWords(fact))}\n`);
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
        ({ cnis: some, why }) =>
          `- ${markdown(shownName(`${title}, ${some.join(', ')}`))}: ${markdown(shownProse(why))}\n`,
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
  const said = [name, nameInEnvironment(suite), suite.cni.name, expected, actual].map((each) =>
    markdown(shownName(each)),
  );
  return row([icons[status], ...said]);
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

/** Folded away behind the name of the case; the text is the one of the log. */
function explanation({ suite, result }: Judged): string {
  const { symbol, word } = statuses[result.status];
  const [name, ...about] = [result.name, nameInEnvironment(suite), cniWords(suite.cni)].map((each) =>
    markdown(shownName(each)),
  );
  const title = `${symbol} ${word}: <b>${name}</b> (${about.join(', ')})`;
  const text = html(`${placeOf(result)}\n${explanationText(result)}`);
  return `<details>\n<summary>${title}</summary>\n\n<pre>\n${text}</pre>\n\n</details>\n\n`;
}

function diagnosticItem({ code, message, file, line, column, related }: ReportedDiagnostic): string {
  const place = file === undefined ? '' : `${markdown(placeOf({ file, line, column }))} `;
  const more = related.length === 0 ? '' : ` (see also ${markdown(related.slice(0, 5).map(placeOf).join(', '))})`;
  return `- ${place}<code>${markdown(shownName(code))}</code> ${markdown(shownProse(message))}${more}\n`;
}
