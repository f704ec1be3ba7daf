import { distinctNotes, type Note, noteText } from '../diagnostics/index.js';
import type { Member } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { EntryContext } from '../ingress/judge-via.js';
import type { PairsAssertion, TestCase } from '../language/test-file.js';
import { serviceRangeNotes } from '../lint/service-ranges.js';
import { nearestMiss } from '../nearest-miss/nearest-miss.js';
import { checkBecause, unknownPolicies } from '../pairs/because.js';
import { type JudgeContext, resolveContextOf } from '../pairs/context.js';
import { decisionsOf, locationOf } from '../pairs/decisions.js';
import type { Example, Finding, UnknownFact } from '../pairs/finding.js';
import { judgePairs } from '../pairs/judge-pairs.js';
import type { DecidingRule } from '../pairs/recorder.js';
import { tierPathsOf } from '../pairs/tier-paths.js';
import type { CaseResult, Counterexample, Unknown } from '../result.js';
import { applyExpectedFailure } from './expected-failure.js';
import { closedPart, viaPart } from './parts.js';
import { admittedFor, askWords, contextUnder, onlyWords, requestWords } from './request.js';
import { questionKey } from './same-question.js';

/** A case with its ends looked up, and the row it came to. */
export interface JudgedCase {
  readonly test: TestCase;
  /** Empty where the ends weren't looked up, and for closed worlds. */
  readonly from: readonly Member[];
  readonly to: readonly Member[];
  readonly result: CaseResult;
  /** What is said beside the verdict. */
  readonly notes: readonly Note[];
  /** What decided anything of it, where that is recorded; missing where it isn't. */
  readonly deciding?: readonly DecidingRule[];
}

/** Judges one case. Never fails: a broken case has its row. `problems` are those of its file. */
export function judgeCase(test: TestCase, problems: readonly string[], context: EntryContext): JudgedCase {
  const row = rowOf(test);
  const broken = [...problems, ...test.problems, ...unknownPolicies(test.because, context)];
  const unjudged = (result: CaseResult): JudgedCase => ({ test, from: [], to: [], result, notes: [] });
  if (broken.length > 0) return unjudged({ ...row, status: 'errored', message: sentence(broken) });
  if (test.skip !== undefined) return unjudged({ ...row, status: 'skipped', message: test.skip });
  const judged = judgeOnce(test, row, context);
  return { ...judged, result: applyExpectedFailure(judged.result, test.expectFailure, context.today) };
}

/** Judges a case, or takes what another of its suite came to that asks the same: thousands may do so. */
function judgeOnce(test: TestCase, row: CaseResult, context: EntryContext): JudgedCase {
  const ofSuite = judgedBySuite.get(context) ?? new Map<string, JudgedCase>();
  judgedBySuite.set(context, ofSuite);
  const key = questionKey(test);
  const known = ofSuite.get(key);
  if (known === undefined) {
    const found = judge(test, row, context);
    const judged = context.recorder === undefined ? found : { ...found, deciding: context.recorder.take() };
    ofSuite.set(key, judged);
    return judged;
  }
  const { name, severity, labels, file, line, column, excerpt } = row;
  return { ...known, test, result: { ...known.result, name, severity, labels, file, line, column, excerpt } };
}

const judgedBySuite = new WeakMap<EntryContext, Map<string, JudgedCase>>();

function judge(test: TestCase, row: CaseResult, context: EntryContext): JudgedCase {
  const { assertion } = test;
  if (assertion.kind === 'pairs') return resolveAndJudge(test, assertion, row, context);
  const finding = closedPart.module().judgeClosed(test, assertion, contextUnder(test, context));
  return { test, from: [], to: [], result: resultOf(test, row, finding, context), notes: finding.notes };
}

/** The row of a case that the run had to end before. */
export function endedCase(test: TestCase, reason: string): JudgedCase {
  const row = rowOf(test);
  const isSkipped = test.skip !== undefined && test.problems.length === 0;
  const result: CaseResult = isSkipped
    ? { ...row, status: 'skipped', message: test.skip }
    : { ...row, status: 'errored', message: `${reason} before this case was judged` };
  return { test, from: [], to: [], result, notes: [] };
}

function resolveAndJudge(
  test: TestCase,
  assertion: PairsAssertion,
  row: CaseResult,
  context: EntryContext,
): JudgedCase {
  const [from, to] = (['from', 'to'] as const).map((side) => {
    const ends = resolveEndpoints(assertion[side], resolveContextOf(context, { side, allowsEmpty: test.allowsEmpty }));
    return assertion.via === undefined ? ends : viaPart.module().enteringEnds(ends, side);
  });
  const unresolved = [...(from?.problems ?? []), ...(to?.problems ?? [])];
  if (from === undefined || to === undefined || unresolved.length > 0) {
    return { test, from: [], to: [], result: { ...row, status: 'errored', message: sentence(unresolved) }, notes: [] };
  }
  const question = { ports: test.ports, within: undefined, expect: assertion.expect, because: test.because };
  const ask = assertion.via === undefined ? judgePairs : viaPart.module().judgeVia;
  const found = ask(from.members, to.members, question, contextUnder(test, context));
  const translated = serviceRangeNotes(assertion.to, context.serviceAddresses);
  const finding = { ...found, notes: [...from.notes, ...to.notes, ...found.notes, ...translated] };
  const result = resultOf(test, row, finding, context);
  return { test, from: from.members, to: to.members, result, notes: finding.notes };
}

function rowOf(test: TestCase): CaseResult {
  const { file, line, column, excerpt } = locationOf(test.span);
  const { name, severity, labels, assertion } = test;
  return {
    name,
    status: 'passed',
    severity,
    labels,
    file,
    line,
    column,
    expected: assertion.kind === 'pairs' ? assertion.expect : 'deny',
    pairs: { checked: 0, differing: 0 },
    decisions: [],
    paths: [],
    unknowns: [],
    notes: [],
    message: '',
    excerpt,
  };
}

function resultOf(test: TestCase, row: CaseResult, finding: Finding, context: EntryContext): CaseResult {
  const { outcome, expected, problems, pairs } = finding;
  const base = { ...row, expected, pairs, notes: distinctNotes(finding.notes).map(noteText) };
  if (outcome === 'differs') return failed(test, { ...base, notes: [...base.notes, ...problems] }, finding, context);
  if (problems.length > 0) return { ...base, status: 'errored', message: sentence(problems) };
  if (outcome === 'unknown') return undecided(base, finding, context);
  if (outcome === 'vacuous') return vacuous(test, base, finding.gap);
  if (finding.narrowed !== undefined) return narrowed(base, finding.narrowed, context);
  const missing = checkBecause(test.because, finding.holding);
  if (missing === undefined) return { ...base, actual: expected };
  const counterexample = counterexampleOf(missing.example, []);
  return {
    ...base,
    status: 'failed',
    actual: expected,
    counterexample,
    ...decided(missing.example, context),
    message: `${expected}, as expected, but not because of ${missing.policies.join(', ')}: ${describe(counterexample)}`,
  };
}

function vacuous(test: TestCase, row: CaseResult, gap: string | undefined): CaseResult {
  if (test.allowsEmpty) return { ...row, notes: [...row.notes, 'examined nothing, as `allowEmpty` permits'] };
  return {
    ...row,
    status: 'errored',
    message:
      gap !== undefined
        ? `vacuous: ${gap}`
        : 'vacuous: no pair of ends and no port is left to examine; a pair needs a workload, and a workload is paired with itself only where it is named at both ends',
  };
}

function failed(
  test: TestCase,
  row: CaseResult,
  { expected, example, others }: Finding,
  context: EntryContext,
): CaseResult {
  const actual = expected === 'allow' ? 'deny' : 'allow';
  if (example === undefined) return { ...row, status: 'failed', actual };
  const counterexample = counterexampleOf(example, others);
  if (test.request !== undefined && actual === 'deny') {
    const admitted = admittedFor(example, context);
    if (admitted !== undefined)
      return {
        ...row,
        status: 'failed',
        actual,
        counterexample,
        ...decided({ ...example, decided: admitted }, context),
        message: `expected allow, found deny: ${describe(counterexample)} \`${requestWords(test.request)}\`, allowed for ${onlyWords(admitted)} only`,
      };
  }
  const near = nearestMiss(example, expected, contextUnder(test, context));
  return {
    ...row,
    status: 'failed',
    actual,
    counterexample,
    ...decided(example, context),
    ...(near === undefined ? {} : { nearestMiss: near }),
    message: `expected ${expected}, found ${actual}: ${describe(counterexample)}${example.words === undefined ? '' : `; ${example.words}`}`,
  };
}

/** What is allowed for some requests alone is neither allowed nor denied as it was asked (`language.md` §3). */
function narrowed(row: CaseResult, example: Example, context: JudgeContext): CaseResult {
  const counterexample = counterexampleOf(example, []);
  return {
    ...row,
    status: 'errored',
    actual: 'allow',
    counterexample,
    ...decided(example, context),
    message: `allowed for ${onlyWords(example.decided)} only, and everything was asked for: ${describe(counterexample)}${askWords(example.decided)}`,
  };
}

function undecided(row: CaseResult, { facts, example, others }: Finding, context: JudgeContext): CaseResult {
  const unknowns = distinctUnknowns(facts);
  const why = unknowns.map(({ fact }) => fact).join('; ');
  const base = {
    ...row,
    status: 'errored',
    actual: 'unknown',
    unknowns,
    message: `unknown: it depends on ${why}`,
  } as const;
  if (example === undefined) return base;
  return { ...base, counterexample: counterexampleOf(example, others), ...decided(example, context) };
}

function decided(
  { decided: part, source, destination, words }: Example,
  { evaluation }: JudgeContext,
): Pick<CaseResult, 'decisions' | 'paths'> {
  if (words !== undefined) return { decisions: [{ direction: 'ingress', action: 'deny', reason: words }], paths: [] };
  return {
    decisions: decisionsOf(part, { source: source.end, destination: destination.end }, evaluation),
    paths: tierPathsOf(part),
  };
}

const shownUnknowns = 8;

function distinctUnknowns(facts: readonly UnknownFact[]): readonly Unknown[] {
  const byWords = new Map(facts.map(({ words, remedy }) => [words, { fact: words, remedy }]));
  const all = [...byWords.values()];
  if (all.length <= shownUnknowns) return all;
  const rest = { fact: `${all.length - shownUnknowns} more facts`, remedy: 'settle these first' };
  return [...all.slice(0, shownUnknowns), rest];
}

function counterexampleOf(example: Example, others: Finding['others']): Counterexample {
  const { source, destination, family, range } = example;
  const isIcmp = range.protocol === 'ICMP' || range.protocol === 'ICMPv6';
  const labels = source.hypothetical ?? destination.hypothetical;
  return {
    from: source.text,
    to: destination.text,
    ...(source.replicas === undefined ? {} : { fromPods: source.replicas }),
    ...(destination.replicas === undefined ? {} : { toPods: destination.replicas }),
    ...(labels === undefined ? {} : labels),
    protocol: range.protocol,
    ...(isIcmp ? {} : { port: range.from }),
    family,
    others,
  };
}

function describe({ from, to, protocol, port }: Counterexample): string {
  return `${from} → ${to} ${protocol}${port === undefined ? '' : `/${port}`}`;
}

/** At most three problems in one sentence. */
function sentence(problems: readonly string[]): string {
  const shown = [...new Set(problems)];
  const more = shown.length > 3 ? [`and ${shown.length - 3} more`] : [];
  return [...shown.slice(0, 3), ...more].join('; ');
}
