import type { CaseResult, Decision } from '../../result.js';
import type { Cited } from '../text/excerpt.js';
import { count } from '../text/layout.js';
import { shownName, shownProse } from '../text/visible.js';
import { connectionWords, locationText, nearestWords, verdictWords } from '../text/words.js';

/** One statement of an explanation: plain text, safe to show, and the source line it cites. */
export interface Statement {
  readonly kind: 'verdict' | 'connection' | 'decision' | 'place' | 'path' | 'unknown' | 'note' | 'message';
  readonly text: string;
  readonly cited?: Cited;
  /** The line that a statement of the kind `place` names. */
  readonly at?: { readonly file: string; readonly line: number | undefined };
}

/** Why a case is what it is: what was expected and found, an example, what decided it, what isn't known. */
export function* explain(result: CaseResult): Generator<Statement> {
  const verdict = verdictWords(result);
  if (verdict !== '') yield { kind: 'verdict', text: verdict };
  yield* connections(result);
  for (const decision of result.decisions) yield* decided(decision);
  yield* paths(result);
  for (const { fact, remedy } of result.unknowns) {
    yield { kind: 'unknown', text: `unknown: ${shownProse(fact)}` };
    if (remedy !== '') yield { kind: 'unknown', text: `to settle it: ${shownProse(remedy)}` };
  }
  const nearest = nearestWords(result);
  if (nearest !== undefined) yield { kind: 'note', text: nearest };
  for (const note of result.notes) yield { kind: 'note', text: `note: ${shownProse(note)}` };
  if (result.message !== '' && !isShownByExample(result)) yield { kind: 'message', text: shownProse(result.message) };
}

/** The message of a verdict says in one sentence what its example and the decisions have said already. */
function isShownByExample({ status, actual, counterexample }: CaseResult): boolean {
  return counterexample !== undefined && (status === 'failed' || actual === 'unknown');
}

function* connections({ counterexample, pairs }: CaseResult): Generator<Statement> {
  if (counterexample === undefined) return;
  yield { kind: 'connection', text: connectionWords(counterexample) };
  for (const { from, to } of counterexample.others) {
    yield { kind: 'connection', text: `also ${shownName(from)} → ${shownName(to)}` };
  }
  const more = pairs.differing - 1 - counterexample.others.length;
  if (more > 0) yield { kind: 'connection', text: `… and ${count(more, 'more pair')}` };
}

/** The way through the tiers, where there is more to it than one tier of NetworkPolicies, which its decision tells. */
function* paths({ paths: all }: CaseResult): Generator<Statement> {
  const isExplained = all.every(({ path }) => !path.includes('→') && /^\w+: \w+ \(NetworkPolicy\//.test(path));
  if (isExplained) return;
  for (const { direction, path } of all) yield { kind: 'path', text: `${direction} tiers: ${shownProse(path)}` };
}

function* decided(decision: Decision): Generator<Statement> {
  const { direction, action, policy, rule, reason, file, line, column, endColumn, excerpt, excerptColumn } = decision;
  const by = [policy, rule].filter((each) => each !== undefined).map(shownName);
  const only = decision.only === undefined ? '' : `for ${decision.only.map(shownName).join(' or ')} only`;
  const because = [by.join(' '), reason === undefined ? '' : shownProse(reason), only].filter((each) => each !== '');
  yield { kind: 'decision', text: `${direction} ${action}: ${because.join(', ')}` };
  if (file === undefined) return;
  const text = `at ${locationText({ file, line, column })}`;
  if (line === undefined || excerpt === undefined) yield { kind: 'place', text, at: { file, line } };
  else yield { kind: 'place', text, at: { file, line }, cited: { line, column, endColumn, excerpt, excerptColumn } };
}
