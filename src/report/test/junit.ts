import XMLBuilder from 'fast-xml-builder';
import type { CaseResult, ReportedDiagnostic, Suite, TestReport } from '../../result.js';
import type { TestReportOptions } from '../text/report.js';
import { suiteTitle } from '../text/suite-title.js';
import { shownProse, visible } from '../text/visible.js';
import { basisWords, cniValue, headline, locationText, statuses } from '../text/words.js';
import { explanationText } from './pretty.js';

/**
 * The report as JUnit XML, within all of its published schemas: those of Ant (windyroad), of Jenkins and of its xUnit plugin. None of
 * them has an attribute for a place, so it begins the text of a failure. A failure that is expected, or of severity `warning`,
 * doesn't make the run fail and is `skipped`; errors in files are a suite of their own.
 */
export function* junit(report: TestReport, { today }: TestReportOptions): Generator<string> {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
  const suites = [
    ...report.suites.map((suite) => suiteElement(suite)),
    ...(errors.length === 0 ? [] : [filesElement(errors)]),
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (const [id, suite] of suites.entries()) yield builder.build({ testsuite: framed(suite, id, today) });
  yield '</testsuites>\n';
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});

/** What an element holds: attributes behind `@`, elements by name, its text. */
interface CaseElement {
  readonly '@name': string;
  readonly '@classname': string;
  readonly '@time': '0';
  readonly failure?: Outcome;
  readonly error?: Outcome;
  readonly skipped?: string;
}

interface Outcome {
  readonly '@type': string;
  readonly '@message': string;
  readonly '#text': string;
}

interface SuiteElement {
  readonly name: string;
  readonly package: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly CaseElement[];
  readonly output: string;
}

function suiteElement(suite: Suite): SuiteElement {
  const { file, environment, cni, assumptions, ground, cases } = suite;
  const name = suiteTitle(suite);
  return {
    name,
    package: visible(file),
    properties: [
      ['environment', visible(environment)],
      ['cni', cniValue(cni)],
      ...ground.map((fact) => ['ground', basisWords(fact)] as const),
    ],
    cases: cases.map((result) => ({
      '@name': visible(result.name),
      '@classname': name,
      '@time': '0',
      ...outcomeOf(result),
    })),
    output: assumptions.map((assumption) => `assumed: ${shownProse(assumption)}`).join('\n'),
  };
}

function outcomeOf(result: CaseResult): Pick<CaseElement, 'failure' | 'error' | 'skipped'> {
  const { status, severity, message } = result;
  const outcome = {
    '@type': status,
    '@message': headline(result),
    '#text': `${locationText(result)}\n${explanationText(result)}`,
  };
  switch (status) {
    case 'passed':
      return {};
    case 'failed':
      return severity === 'error' ? { failure: outcome } : { skipped: `failed, as a warning: ${outcome['#text']}` };
    case 'errored':
      return { error: outcome };
    case 'skipped':
      return { skipped: shownProse(message) };
    case 'expectedFailure':
      return { skipped: `${statuses.expectedFailure.word}: ${outcome['#text']}` };
    default:
      return status satisfies never;
  }
}

function filesElement(errors: readonly ReportedDiagnostic[]): SuiteElement {
  const cases = errors.map(({ code, message, file, line, column }) => {
    const place = file === undefined ? 'the run' : locationText({ file, line, column });
    const words = shownProse(message);
    return {
      '@name': `${place} ${visible(code)}`,
      '@classname': 'files',
      '@time': '0',
      error: { '@type': visible(code), '@message': words, '#text': `${place}\n${words}\n` },
    } as const;
  });
  return { name: 'files', package: 'files', properties: [['reports', 'errors in files']], cases, output: '' };
}

/** A suite with everything that one of the schemas demands. */
function framed({ name, package: of, properties, cases, output }: SuiteElement, id: number, today: string) {
  const number = (kind: 'failure' | 'error' | 'skipped') => cases.filter((each) => each[kind] !== undefined).length;
  return {
    '@id': id,
    '@name': name,
    '@package': of,
    '@timestamp': `${today}T00:00:00`,
    '@hostname': 'localhost',
    '@tests': cases.length,
    '@failures': number('failure'),
    '@errors': number('error'),
    '@skipped': number('skipped'),
    '@time': '0',
    properties: { property: properties.map(([key, value]) => ({ '@name': key, '@value': value })) },
    testcase: cases,
    'system-out': output,
    'system-err': '',
  };
}
