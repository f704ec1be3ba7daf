import { deflateRawSync } from 'node:zlib';
import type { Invocation, Notification, ReportingDescriptor, Result, ToolComponent } from 'sarif';
import { exitCode, type TestReport } from '../../result.js';
import { jsonList, jsonText } from '../text/json-text.js';
import { count } from '../text/layout.js';
import type { TestReportOptions } from '../text/report.js';
import { shownName, shownProse } from '../text/visible.js';
import { sourceRoot } from './sarif-place.js';
import { caseFinding, diagnosticFinding, type Finding, type Fixable, fingerprintOf } from './sarif-result.js';
import { homepage, sarifRules } from './sarif-rules.js';

/** What GitHub's code scanning takes of one run; a file that holds more is refused whole. */
export interface SarifLimits {
  readonly results: number;
  /** Of the file as it is sent, compressed by gzip. */
  readonly bytes: number;
}

/** 25,000 results and 10 MB, of which some room is kept for what stands around the results. */
export const sarifLimits: SarifLimits = { results: 25_000, bytes: 9_000_000 };

/**
 * The report for code scanning, as SARIF 2.1.0: a result for each case that failed or couldn't be judged and for each diagnostic
 * about a file, errors first. What is skipped or fails as expected is left out: GitHub passes over `suppressions` and would show it
 * as an open alert. What no file is to blame for, and what had to be cut, are notifications of the invocation.
 */
export function sarif(
  report: TestReport,
  options: TestReportOptions,
  limits: SarifLimits = sarifLimits,
): Generator<string> {
  const code = exitCode(report);
  return sarifLog({ ...report, exit: { code, words: exitCodes[code] } }, options, limits);
}

/** What a log is made from: cases, diagnostics, and how the run ended. */
export interface Logged extends Pick<TestReport, 'suites'> {
  readonly diagnostics: readonly Fixable[];
  readonly exit: { readonly code: 0 | 1 | 2; readonly words: string };
}

/** The log of whatever was found. */
export function* sarifLog(
  report: Logged,
  { review, tool }: TestReportOptions,
  limits: SarifLimits = sarifLimits,
): Generator<string> {
  const { diagnostics, exit } = report;
  const rules = sarifRules(tool.diagnostics, diagnostics);
  yield* sarifFile({ findings: findingsOf(report, review.prefix), rules, diagnostics, exit }, tool, limits);
}

/** What a file of SARIF says. */
export interface SarifContent {
  /** What matters most first. */
  readonly findings: readonly Finding[];
  readonly rules: readonly ReportingDescriptor[];
  readonly diagnostics: TestReport['diagnostics'];
  readonly exit: { readonly code: number; readonly words: string };
}

/** The file, of one run. */
export function* sarifFile(
  { findings, rules, diagnostics, exit }: SarifContent,
  tool: TestReportOptions['tool'],
  limits: SarifLimits = sarifLimits,
): Generator<string> {
  const results = fitting(resultsOf(findings, rules), limits);
  const driver: ToolComponent = {
    name: 'reachspec',
    fullName: `reachspec ${tool.version}`,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: homepage,
    shortDescription: { text: 'Proves who can reach whom in a Kubernetes cluster, from its manifests.' },
    rules: [...rules],
  };
  yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
  yield `"tool": {"driver": ${jsonText(driver)}},\n`;
  yield `"invocations": [${jsonText(invocationOf({ diagnostics, exit }, rules, findings.length - results.length))}],\n`;
  yield `"originalUriBaseIds": ${jsonText({ [sourceRoot]: { description: { text: 'The root of the repository.' } } })},\n`;
  yield '"columnKind": "utf16CodeUnits",\n"results": ';
  yield* jsonList(results, (text) => [text]);
  yield '\n}]}\n';
}

/** Errors first, so that what is cut, or not shown by GitHub (it shows 5,000), is what matters least. */
function findingsOf({ suites, diagnostics }: Logged, prefix: string): readonly Finding[] {
  const cases = suites.flatMap((suite) =>
    suite.cases
      .filter(({ status }) => status === 'failed' || status === 'errored')
      .map((result) => caseFinding({ suite, result }, prefix)),
  );
  const found = diagnostics.flatMap((each) => diagnosticFinding(each, prefix) ?? []);
  return [...cases, ...found].sort((a, b) => ranks[a.level] - ranks[b.level]);
}

const ranks = { error: 0, warning: 1, note: 2 } as const satisfies Record<Finding['level'], number>;

/**
 * Results as text. Findings that are alike to the letter are distinguished by their number, so that no two have one
 * fingerprint.
 */
function* resultsOf(findings: readonly Finding[], rules: readonly ReportingDescriptor[]): Generator<string> {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const print = fingerprintOf(finding);
    const number = (seen.get(print) ?? 0) + 1;
    seen.set(print, number);
    const { level, message, location, relatedLocations, fixes } = finding;
    const ruleId = shownName(finding.ruleId);
    const result: Result = {
      ruleId,
      ruleIndex: places.get(ruleId) ?? 0,
      level,
      message,
      locations: [location],
      ...(relatedLocations.length === 0 ? {} : { relatedLocations: [...relatedLocations] }),
      ...(fixes === undefined ? {} : { fixes: [...fixes] }),
      partialFingerprints: { 'reachspecIdentity/v1': `${print}:${number}` },
    };
    yield jsonText(result);
  }
}

/** As many of the first results as the limits allow; compressed block by block, which takes more room than the file will. */
function fitting(results: Iterable<string>, { results: most, bytes }: SarifLimits): readonly string[] {
  const kept: string[] = [];
  let block: string[] = [];
  let used = 0;
  for (const result of results) {
    if (kept.length + block.length >= most) break;
    block.push(result);
    if (block.length < blockLength) continue;
    used += deflateRawSync(block.join('\n')).length;
    if (used > bytes) return kept;
    kept.push(...block);
    block = [];
  }
  used += deflateRawSync(block.join('\n')).length;
  return used > bytes ? kept : [...kept, ...block];
}

const blockLength = 100;

function invocationOf(
  { diagnostics, exit: { code, words } }: Pick<SarifContent, 'diagnostics' | 'exit'>,
  rules: readonly ReportingDescriptor[],
  cut: number,
): Invocation {
  const notifications = [...(cut === 0 ? [] : [cutNotification(cut)]), ...homeless(diagnostics, rules)];
  return {
    executionSuccessful: code !== 2,
    exitCode: code,
    exitCodeDescription: words,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

const exitCodes = {
  0: 'Every assertion holds.',
  1: 'An assertion failed.',
  2: "The input can't be trusted: a bad file, or a case that couldn't be judged.",
} as const satisfies Record<ReturnType<typeof exitCode>, string>;

function cutNotification(cut: number): Notification {
  const words = `${count(cut, 'result is', 'results are')} left out here, the least severe ones: code scanning takes 25,000 results and 10 MB. The JSON report has them all.`;
  return { level: 'warning', message: { text: words } };
}

/** What was found that no file is to blame for. */
function homeless(diagnostics: Logged['diagnostics'], rules: readonly ReportingDescriptor[]): readonly Notification[] {
  return diagnostics
    .filter(({ file }) => file === undefined)
    .map(({ code, severity, message }) => {
      const id = shownName(code);
      const index = rules.findIndex((rule) => rule.id === id);
      return {
        level: severity === 'notice' ? 'note' : severity,
        message: { text: shownProse(message) },
        associatedRule: { id, ...(index < 0 ? {} : { index }) },
      };
    });
}
