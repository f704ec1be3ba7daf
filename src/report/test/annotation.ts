import type { CaseResult, Decision, ReportedDiagnostic, Suite } from '../../result.js';
import { neutraliseLines } from '../text/neutralise.js';
import { shorten, shownName, shownProse } from '../text/visible.js';
import { cniWords, locationText, statuses } from '../text/words.js';
import { explain } from './explain.js';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A remark at a line of the pull request. Plain text; `file` is relative to the repository as it is checked out. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  /** Where it is about several lines, the last of them; the remark stands at the first that is changed. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A case and what its suite says of it. */
export interface JudgedCase extends Pick<Suite, 'cni' | 'environment'> {
  readonly result: CaseResult;
}

/** A case that failed, at its own line, with its whole explanation. */
export function caseAnnotation({ result, cni, environment }: JudgedCase): Annotation {
  const { name, status, file, line, column } = result;
  const statements = [...explain(result)].map(({ kind, text }) => (kind === 'place' ? `  ${text}` : text));
  const profile = cni.source === 'default' ? [] : [cniWords(cni)];
  const place = environment === 'default' ? [] : [`environment ${shownName(environment)}`];
  return {
    level: levelOf(result),
    title: safe(`${statuses[status].word}: ${shownName(name)}`, longestTitle),
    message: safe([shownName(name), ...statements, ...place, ...profile].join('\n'), longestMessage),
    file,
    startLine: line,
    startColumn: column,
  };
}

/** What was found about a file, at its place. */
export function diagnosticAnnotation(diagnostic: ReportedDiagnostic): Annotation {
  const { code, severity, message, file, line, column, endLine = line, endColumn, related } = diagnostic;
  const others = related.slice(0, 5).map((other) => `${locationText(other)} ${shownProse(other.message)}`);
  return {
    level: severity === 'error' ? 'error' : 'warning',
    title: safe(shownName(code), longestTitle),
    message: safe([shownProse(message), ...others].join('\n'), longestMessage),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endColumn === undefined || endLine !== line ? {} : { endColumn }),
  };
}

/** One remark a line that decides cases, however many it decides. */
export function decisionAnnotations(cases: readonly CaseResult[]): readonly Annotation[] {
  const byPlace = new Map<string, Decided[]>();
  for (const result of cases) {
    for (const decision of result.decisions.filter(({ action }) => action === result.actual)) {
      if (decision.file === undefined || decision.line === undefined) continue;
      const key = JSON.stringify([levelOf(result), decision.file, decision.line]);
      const there = byPlace.get(key);
      if (there === undefined) byPlace.set(key, [{ result, decision }]);
      else there.push({ result, decision });
    }
  }
  return [...byPlace.values()].flatMap(decisionAnnotation);
}

interface Decided {
  readonly result: CaseResult;
  readonly decision: Decision;
}

function decisionAnnotation(decided: readonly Decided[]): readonly Annotation[] {
  const [first] = decided;
  if (first === undefined) return [];
  const { file, line, column, endLine, endColumn, policy = '', rule = '', direction, action } = first.decision;
  const cases = [...new Map(decided.map(({ result }) => [locationText(result), result])).values()];
  const named = cases
    .slice(0, 10)
    .map((each) => `${statuses[each.status].word}: ${shownName(each.name)} (${locationText(each)})`);
  const more = cases.length > named.length ? [`… and ${cases.length - named.length} more`] : [];
  const title = `${direction} ${action}: ${shownName(`${policy} ${rule}`.trim())}`;
  return [
    {
      level: levelOf(first.result),
      title: safe(title, longestTitle),
      message: safe([title, 'this line decides', ...named, ...more].join('\n'), longestMessage),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  ];
}

function levelOf({ status, severity }: CaseResult): AnnotationLevel {
  return status === 'failed' && severity === 'warning' ? 'warning' : 'error';
}

/** The runner cuts longer messages itself, without a sign. */
export const longestMessage = 4000;
const longestTitle = 200;

function safe(text: string, length: number): string {
  return shorten(neutraliseLines(text), length);
}
