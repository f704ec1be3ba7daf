import type { Rule } from '../compile/index.js';
import {
  type AdmittingRule,
  admittingRules,
  directionRules,
  type HypotheticalRegion,
  type OwnAdmittingPolicy,
  ownAdmittingPolicies,
  partsAt,
  partsAtAnyPod,
  type RulePart,
  ungovernedTraffic,
} from '../evaluate/index.js';
import { budgetOf, goOn } from '../limit/index.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { Example, UnknownFact } from '../pairs/finding.js';
import {
  type Assignment,
  anyLabels,
  findPart,
  intersectCells,
  type PodCells,
  patternOf,
  podCell,
  type Search,
  subtractCells,
} from '../sets/index.js';
import type { ClosedWorldQuery } from './closed-world-query.js';
import { coveredAsSubjects, coveredBy, exceptsPods } from './covered-pods.js';
import { exampleOf } from './example-pod.js';
import { namespaceKeys } from './namespace-keys.js';
import { declaredScopes, type NamespaceScope, occupiedScopes, undeclaredScope } from './namespace-scope.js';
import { tooManyDecisions } from './violation.js';

/** A hypothetical pod, and what its existence depends on. */
export interface Found {
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
}

/** Hypothetical pods, under one assignment, that may connect and that no item covers; certain ones first. */
export function findUncovered(assignment: Assignment, query: ClosedWorldQuery): Found | undefined {
  const { cluster } = query.familyQuestion.question.context;
  const keys = namespaceKeys(query);
  const declared = declaredScopes(cluster, keys);
  let uncertainty: Found | undefined;
  for (const scope of [...declared, ...occupiedScopes(cluster), undeclaredScope(cluster)]) {
    const found = findUncoveredInScope(scope, assignment, query);
    if (found?.facts.length === 0) return found;
    uncertainty ??= found;
  }
  return uncertainty;
}

function findUncoveredInScope(
  scope: NamespaceScope,
  assignment: Assignment,
  query: ClosedWorldQuery,
): Found | undefined {
  const { candidate, tiers, own, isAt, familyQuestion } = query;
  const { decisions } = familyQuestion.question;
  decisions.left -= (1 + rulesIn(tiers)) / rulesADecision;
  if (decisions.left < 0) return { example: undefined, facts: tooManyDecisions().facts };
  const admitted =
    tiers.length === 0
      ? [ungovernedTraffic(scope.within)]
      : admittingRules(tiers, scope.within, { partsOf: partsOf(candidate, query), isAt, assignment });
  const counted = admitted.filter(({ peer }) =>
    peer === undefined ? scope.namespace !== undefined : !isOccupied(scope),
  );
  if (counted.length === 0) return undefined;
  const ownParts = ownAdmittingPolicies(own, scope.within, { isAt, assignment });
  for (const admittingRule of counted) {
    for (const { traffic, named } of query.asked) {
      const by = { ...admittingRule, named: admittingRule.named ?? named };
      const admittedCells = intersectCells(admittingRule.passes, [podCell(anyLabels, traffic)]);
      if (admittedCells.length > 0)
        familyQuestion.question.context.recorder?.addRule(admittingRule.policyRules, admittingRule.rule);
      const found = admittedCells.length === 0 ? none : findAdmitted(admittedCells, ownParts, by, query);
      if (decisions.left < 0) return { example: undefined, facts: tooManyDecisions().facts };
      if (found.kind === 'too many') return { example: undefined, facts: [tooManyRegions()] };
      if (found.kind !== 'part') continue;
      const facts = [...uncertaintiesOf(scope), ...patternsIn(found.part.pods)];
      return { example: exampleOf(found.part, scope, query), facts };
    }
  }
  return undefined;
}

/** So many rules are read, or regions put together, in the time of one decision. */
const rulesADecision = 20;
const cellsADecision = 50;

function rulesIn(tiers: ClosedWorldQuery['tiers']): number {
  return tiers.flatMap(directionRules).reduce((sum, { rules }) => sum + rules.length, 0);
}

const none: Search = { kind: 'none' };

/** What no item covers of pods that pass by policies of their own, each of which may select listed workloads as its subject. */
function findAdmitted(
  admittedCells: PodCells,
  ownParts: readonly OwnAdmittingPolicy[],
  by: AdmittingRule,
  query: ClosedWorldQuery,
): Search {
  goOn();
  const { budget, decisions } = query.familyQuestion.question;
  const covered = coveredBy(by, query);
  decisions.left -= 1 + covered.length / cellsADecision;
  const uncovered = subtractCells(admittedCells, covered);
  const isByPolicy = exceptsPods(query);
  for (const { policyRules, passes } of ownParts) {
    decisions.left -= 1 + passes.reduce((sum, { less }) => sum + less.length, 0) / cellsADecision;
    if (decisions.left < 0) return { kind: 'too many' };
    const open =
      isByPolicy && policyRules !== undefined
        ? subtractCells(admittedCells, coveredBy(by, query, policyRules))
        : uncovered;
    const through = intersectCells(open, passes);
    const found = findPart(through, budget);
    if (found.kind === 'none') continue;
    if (found.kind === 'too many' || policyRules === undefined) return found;
    const left = findPart(subtractCells(through, coveredAsSubjects(policyRules, by, query)), budget);
    if (left.kind !== 'none') return left;
  }
  return none;
}

function uncertaintiesOf(scope: NamespaceScope): readonly UnknownFact[] {
  return scope.isCertain ? [] : [unresolvedNamespace(scope)];
}

/**
 * Pods distinguished by a pattern may be none at all: patterns aren't intersected with one another (`language.md` §5).
 */
function patternsIn(region: HypotheticalRegion): readonly UnknownFact[] {
  const keys = [...region.keys()].filter((key) => patternOf(key) !== undefined);
  return keys.map((key) => ({
    words: `whether a pod can match and fail the patterns of selectors in question, \`${key.slice(key.indexOf(':') + 1)}\` among them`,
    remedy: 'select by `==`, `in` or `has()`, or set `closedOver: declared`',
  }));
}

function tooManyRegions(): UnknownFact {
  return {
    words: `more than ${budgetOf('comparisons').toLocaleString('en')} comparisons of labels that policies or items tell apart`,
    remedy: 'split the case: list fewer items in each, or set `closedOver: declared`',
  };
}

function unresolvedNamespace({ namespace }: NamespaceScope): UnknownFact {
  return {
    words: `the labels of namespace \`${namespace?.name ?? ''}\``,
    remedy: 'give it one declaration with plain labels',
  };
}

/** Pods of namespaces that hold a workload and aren't declared count beside undeclared ones only where no peer is named. */
function isOccupied({ namespace, isDeclared }: NamespaceScope): boolean {
  return namespace !== undefined && !isDeclared;
}

function partsOf(candidate: EndCandidate, { familyQuestion }: ClosedWorldQuery): (rule: Rule) => readonly RulePart[] {
  if (familyQuestion.question.assertion.side === 'to') return partsAtAnyPod;
  return (rule) => partsAt(rule, candidate.end);
}
