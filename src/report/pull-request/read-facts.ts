import {
  apiVersion,
  type Blame,
  type ConnectionChange,
  type Covered,
  type CoveringCase,
  type HypotheticalEnd,
  type PodsEnd,
} from '../../result.js';
import type { CoverageFacts, UncoveredRule } from './coverage.js';
import type { CaseCounts, ComparisonFacts, DecidedBy, FileError, PullRequestFacts, UnmetCase } from './facts.js';
import type { FoundMistake, LintFacts } from './lint-section.js';
import type { MutationFacts, SurvivorFacts } from './mutation-section.js';

/**
 * The facts in a text that anybody may have written; `undefined` where a field is missing, is of another type or isn't known. What
 * is text may hold anything: reports disarm it.
 */
export function readFacts(text: string): PullRequestFacts | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFacts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Check = (value: unknown) => boolean;

/** A check for each field of a type: one that is forgotten doesn't compile. */
type Fields<Type> = { readonly [Field in keyof Type]-?: Check };

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const is =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const list =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const optional =
  (isValue: Check): Check =>
  (value) =>
    value === undefined || isValue(value);
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

function object<Type>(fields: Fields<Type>): Check {
  const checks = Object.entries<Check>(fields);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    checks.every(([key, check]) => check(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined));
}

const isCommit = matching(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const state = is('allow', 'deny', 'unknown');
const range = { protocol: isText, from: isCount, to: isCount };

const isFileError = object<FileError>({ message: isText, file: optional(isText), line: optional(isCount) });

const isUnmetCase = object<UnmetCase>({
  ...{ status: is('failed', 'errored'), name: isText, suite: isText, cni: isText, file: isText, line: isCount },
  ...{ found: isText, unknowns: list(isText), connection: optional(isText), nearestMiss: optional(isText) },
  decisions: list(object<DecidedBy>({ words: isText, file: optional(isText), line: optional(isCount) })),
});

const citation = { file: isText, line: isCount, excerpt: isText };

const isBlame = object<Blame>({
  ...{ object: isText, field: isText, change: is('added', 'removed', 'changed'), side: is('base', 'head') },
  ...citation,
  before: optional(object(citation)),
});

const isNamespaces: Check = (value) =>
  value === 'any' || [object({ name: isText }), object({ labels: list(isText) })].some((check) => check(value));

const isEnds: Check = (value) =>
  [
    object({ workloads: list(isText) }),
    object({ entity: is('ingress-controller', 'nodes') }),
    object({ pods: object<PodsEnd>({ namespace: isText, selector: isText }) }),
    object({ hypothetical: object<HypotheticalEnd>({ namespaces: isNamespaces, labels: list(isText) }) }),
    object({ cidrs: list(isText) }),
  ].some((check) => check(value));

const isChanges = list(
  object<ConnectionChange>({
    ...{ from: isEnds, to: isEnds, pairs: is('all', 'same-namespace', 'cross-namespace') },
    ...{ was: state, now: state, new: optional(is(true)), certain: optional(is(false)), because: list(isBlame) },
    allow: list(object({ ...range, only: optional(list(isText)) })),
    wasOnly: optional(list(isText)),
    unknown: list(object({ ...range, reason: isText })),
    coveredBy: list(
      object<CoveringCase>({ suite: isText, case: isText, file: isText, line: isCount, extent: is('whole', 'part') }),
    ),
    reasons: list(is('internet', 'cloud-metadata', 'cross-namespace')),
  }),
);

const isComparison = object<ComparisonFacts>({
  ...{ ref: isText, commit: optional(isCommit), added: isCount, removed: isCount },
  ...{ opened: isChanges, closed: isChanges, uncertain: isChanges },
  ...{ notes: list(isText), baseErrors: list(isFileError) },
});

const isLint = object<LintFacts>({
  ...{ errors: isCount, warnings: isCount, notices: isCount, ignored: isCount, baseline: isCount },
  findings: list(
    object<FoundMistake>({ code: isText, message: isText, file: optional(isText), line: optional(isCount) }),
  ),
});

const isCovered = object<Covered>({ covered: isCount, total: isCount });

const isCoverage = object<CoverageFacts>({
  ...{ rules: isCovered, isolations: isCovered, workloads: isCovered, connections: isCovered },
  under: optional((value) => typeof value === 'number' && value >= 0 && value <= 100),
  uncovered: list(object<UncoveredRule>({ policy: isText, rule: isText, file: isText, line: isCount })),
});

const isMutation = object<MutationFacts>({
  ...{ words: isText, more: isCount },
  survived: list(object<SurvivorFacts>({ words: isText, file: isText, line: isCount })),
});

const hasFacts = object<PullRequestFacts>({
  ...{
    apiVersion: is(apiVersion),
    kind: is('PullRequestFacts'),
    pullRequest: isCount,
    identity: matching(/^[0-9a-f]{16}$/),
  },
  ...{ origin: isText, outcome: is('good', 'bad'), prefix: isText },
  counts: object<CaseCounts>({
    ...{ passed: isCount, failed: isCount, errored: isCount, skipped: isCount, expectedFailures: isCount },
  }),
  ...{ errors: list(isFileError), notEvaluated: list(isText), cases: list(isUnmetCase) },
  ...{
    comparison: optional(isComparison),
    coverage: optional(isCoverage),
    problem: optional(isText),
    lint: optional(isLint),
    mutation: optional(isMutation),
  },
});

function isFacts(value: unknown): value is PullRequestFacts {
  return hasFacts(value);
}
