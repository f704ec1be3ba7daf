import type { PolicyRules, Rule } from '../../compile/index.js';
import {
  addressesOfRule,
  admittingRules,
  assignmentLimit,
  type DirectionRules,
  type DirectionTier,
  directionRules,
  type OwnTier,
  ownPasses,
  partsAtAnyPod,
  regionOf,
  ungovernedTraffic,
} from '../../evaluate/index.js';
import { budgetOf, countComparisons } from '../../limit/index.js';
import {
  type Addresses,
  type Assignment,
  assignmentsOf,
  type Condition,
  holds,
  intersectPodTraffic,
  noTraffic,
  type PodTraffic,
  type PodTrafficPart,
  partsOfCells,
  portTraffic,
  regionKey,
  type SearchBudget,
  subtractPodTraffic,
  uniteTraffic,
  unknownFacts,
} from '../../sets/index.js';
import type { DirectionRule } from './openings.js';
import type { PossibleNamespace } from './possible-namespaces.js';

/**
 * What one rule lets pass between a subject and hypothetical pods of one namespace; no rule where no policy governs the
 * subject.
 */
export interface AllowedTraffic {
  readonly place: PossibleNamespace;
  readonly policyRules: PolicyRules | undefined;
  readonly rule: Rule | undefined;
  /** What layer 7 lets through of all of it, in words; missing where everything passes. */
  readonly only?: readonly string[];
  readonly allow: PodTraffic;
  readonly unknown: PodTraffic;
  /** What makes `unknown` unknown. */
  readonly reason: string;
  /** Nothing was distinguished: it would have taken too much. */
  readonly isUnsettled?: true;
}

/** The policies at both ends of what a subject and hypothetical pods may send each other. */
export interface AllowedTrafficQuestion {
  readonly presence: Condition;
  /** Those of the subject, their rules taken apart. */
  readonly tiers: readonly DirectionTier[];
  /** Those of the hypothetical pods of a namespace. */
  readonly own: (place: PossibleNamespace) => readonly OwnTier[];
  /** What the policies of a namespace let pass: many subjects are alike to them, and what passes is found once. */
  readonly keep: (place: PossibleNamespace, own: readonly OwnTier[], find: FindParts) => ReturnType<FindParts>;
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  /** What may still be compared in the whole map. */
  readonly total: SearchBudget;
  /** Pods of which nobody knows whether one of these rule sets governs them. */
  readonly uncertain: (place: PossibleNamespace) => readonly Uncertainty[];
}

/** `undefined` where finding takes too much. */
export type FindParts = () => PodTraffic | undefined;

export interface Uncertainty {
  readonly policyRules: PolicyRules;
  readonly words: string;
}

/** What passes in one namespace: certain where every assignment lets it pass by the same rule. */
export function allowedTrafficIn(place: PossibleNamespace, sides: AllowedTrafficQuestion): readonly AllowedTraffic[] {
  return spending(sides.total, (budget) => allowedTrafficWithin(budget, place, sides));
}

/** Does something within the budget of one question, which the total bounds. */
function spending<Found>(total: SearchBudget, find: (budget: SearchBudget) => Found): Found {
  const most = budgetOf('exposure');
  const start = Math.max(most / 100, Math.min(most, total.left));
  const budget = { left: start };
  const found = find(budget);
  total.left -= start - budget.left;
  countComparisons(start - budget.left);
  return found;
}

function allowedTrafficWithin(
  budget: SearchBudget,
  place: PossibleNamespace,
  sides: AllowedTrafficQuestion,
): readonly AllowedTraffic[] {
  const own = sides.own(place);
  const uncertainties = sides.uncertain(place);
  const facts = unknownFacts([sides.presence, ...conditionsOf(sides.tiers, own, sides.isAt)]);
  const assignments = assignmentsOf(facts, assignmentLimit);
  if (assignments === undefined) return [unsettled(place, facts.map(({ fact }) => fact.words).join('; '))];
  const question = { place, own, uncertainties, sides, budget };
  const seen = assignments.map((assignment) => trafficByRuleIn(assignment, question));
  const allowedTraffics = [...new Set(seen.flatMap((each) => [...each.keys()]))].map((key) =>
    join(key, seen, question),
  );
  const isOver = () => budget.left < 0;
  if (isOver() || allowedTraffics.some(({ allow, unknown }) => allow.length + unknown.length > partLimit))
    return [unsettled(place, tooMany())];
  const uncertain = uncertainties.map(({ policyRules }) => ({
    pods: regionOf(policyRules.selectedPods),
    traffic: portTraffic,
  }));
  const certainOf = (those: readonly AllowedTraffic[]) =>
    those.flatMap(({ allow }) => subtractPodTraffic(allow, uncertain, budget));
  const certain = certainOf(allowedTraffics);
  const hasNarrowed = allowedTraffics.some(({ only }) => only !== undefined);
  // what may pass whole is news where some requests alone pass for certain
  const certainWhole = hasNarrowed ? certainOf(allowedTraffics.filter(({ only }) => only === undefined)) : certain;
  const found = allowedTraffics.map((allowedTraffic) => {
    const unknown = [...allowedTraffic.unknown, ...intersectPodTraffic(allowedTraffic.allow, uncertain, budget)];
    const allow = subtractPodTraffic(allowedTraffic.allow, uncertain, budget);
    return {
      ...allowedTraffic,
      allow,
      unknown: subtractPodTraffic(unknown, allowedTraffic.only ? certain : certainWhole, budget),
    };
  });
  return isOver() ? [unsettled(place, tooMany())] : found;
}

/** Parts beyond this number aren't distinguished. */
const partLimit = 1000;

/** What was given up, by which budget, and what helps. */
function tooMany(): string {
  const most = budgetOf('exposure').toLocaleString('en');
  return `which combinations of labels the policies tell apart: more than ${partLimit.toLocaleString('en')} of them, or ${most} comparisons; split the policies, so that fewer rules of several labels govern one pod`;
}

function unsettled(place: PossibleNamespace, reason: string): AllowedTraffic {
  const unknown = [{ pods: place.within, traffic: portTraffic }];
  return { place, policyRules: undefined, rule: undefined, allow: [], unknown, reason, isUnsettled: true };
}

/** What passes under one assignment of the facts, by what lets it pass. */
type TrafficByRule = ReadonlyMap<string, TrafficOfRule>;

interface TrafficOfRule extends Pick<AllowedTraffic, 'policyRules' | 'rule' | 'only'> {
  readonly passes: PodTraffic;
}

interface NamespaceQuestion {
  readonly place: PossibleNamespace;
  readonly own: readonly OwnTier[];
  readonly uncertainties: readonly Uncertainty[];
  readonly sides: AllowedTrafficQuestion;
  readonly budget: SearchBudget;
}

function trafficByRuleIn(
  assignment: Assignment,
  { place, own, uncertainties, sides, budget }: NamespaceQuestion,
): TrafficByRule {
  const found = new Map<string, TrafficOfRule>();
  if (!holds(sides.presence, assignment) || budget.left < 0) return found;
  const { within } = place;
  const { isAt } = sides;
  const options = { partsOf: partsAtAnyPod, isAt, assignment };
  const admitted =
    sides.tiers.length === 0 ? [ungovernedTraffic(within)] : admittingRules(sides.tiers, within, options);
  if (admitted.length === 0) return found;
  const passesOf = (tiers: readonly OwnTier[]) => {
    const uncertain = uncertainties.map(({ policyRules }) => ({
      pods: regionOf(policyRules.selectedPods),
      traffic: portTraffic,
    }));
    // kept for other subjects: what is found of it mustn't depend on what this one has left
    return spending(sides.total, (whole) => {
      const passes = [...partsOfCells(ownPasses(tiers, within, { isAt, assignment }), whole), ...uncertain];
      const parts = intersectPodTraffic(passes, [{ pods: within, traffic: portTraffic }], whole);
      return whole.left < 0 ? undefined : parts;
    });
  };
  const possible = sides.keep(place, own, () => passesOf(own));
  const narrowing = narrowingOf(own, assignment);
  const whole = narrowing.length === 0 ? possible : passesOf(narrowedBy(own, undefined));
  const throughEach = narrowing.length < 2 ? [] : narrowing.map((words) => passesOf(narrowedBy(own, words)));
  if (possible === undefined || whole === undefined || throughEach.includes(undefined)) {
    budget.left = -1;
    return found;
  }
  const pieces = throughEach.map((parts, index) => ({ parts: parts ?? [], only: narrowing.slice(index, index + 1) }));
  for (const { policyRules, rule, passes } of admitted) {
    const through = intersectPodTraffic(partsOfCells(passes, budget), possible, budget);
    const narrowed = narrowing.length === 0 ? [] : subtractPodTraffic(through, whole, budget);
    const plain = narrowing.length === 0 ? through : intersectPodTraffic(through, whole, budget);
    const own = rule?.only === undefined ? undefined : [rule.only.words];
    const apart = pieces.length === 0 ? [{ parts: narrowed, only: narrowing }] : apartBy(narrowed, pieces, budget);
    const both = (words: readonly string[]) =>
      own === undefined ? words : words.flatMap((each) => bothWords(each, own));
    for (const { parts, only } of [
      { parts: plain, only: own },
      ...apart.map((piece) => ({ parts: piece.parts, only: both(piece.only) })),
    ]) {
      if (parts.length === 0) continue;
      const key = JSON.stringify([policyRules?.policy.id, rule?.path, only]);
      const known = found.get(key);
      found.set(key, { policyRules, rule, ...(only && { only }), passes: [...(known?.passes ?? []), ...parts] });
    }
  }
  return found;
}

/** What the rules of hypothetical pods themselves let through for some requests alone, in words. */
function narrowingOf(own: readonly OwnTier[], assignment: Assignment): readonly string[] {
  const words = own.flatMap(({ stages }) =>
    stages.flatMap(({ ruleSets }) =>
      ruleSets.flatMap(({ rules }) =>
        rules.flatMap(({ rule, matches }) =>
          rule.only === undefined || !holds(matches, assignment) ? [] : [rule.only.words],
        ),
      ),
    ),
  );
  return [...new Set(words)].sort();
}

/** The same with only those of its narrowing rules that let some requests through; with none where no words are given. */
function narrowedBy(own: readonly OwnTier[], words: string | undefined): readonly OwnTier[] {
  const isKept = ({ rule: { only } }: Pick<DirectionRule, 'rule'>) => only === undefined || only.words === words;
  return own.map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, ruleSets }) => ({
      mode,
      ruleSets: ruleSets.map((each) => ({ ...each, rules: each.rules.filter(isKept) })),
    })),
  }));
}

interface NarrowedParts {
  readonly parts: PodTraffic;
  readonly only: readonly string[];
}

/** What is narrowed in parts that don't overlap, each with all that lets some of it through. */
function apartBy(
  narrowed: PodTraffic,
  pieces: readonly NarrowedParts[],
  budget: SearchBudget,
): readonly NarrowedParts[] {
  return pieces
    .reduce<readonly NarrowedParts[]>(
      (known, { parts: through, only }) =>
        known.flatMap((piece) => {
          const common = intersectPodTraffic(piece.parts, through, budget);
          if (common.length === 0) return [piece];
          const left = { ...piece, parts: subtractPodTraffic(piece.parts, common, budget) };
          return [left, { parts: common, only: [...piece.only, ...only] }];
        }),
      [{ parts: narrowed, only: [] }],
    )
    .map((piece) => (piece.only.length > 0 ? piece : { ...piece, only: pieces.flatMap(({ only }) => only) }));
}

function bothWords(words: string, others: readonly string[]): readonly string[] {
  return others.map((other) => (other === words ? words : `${words} and ${other}`));
}

/** What a rule lets pass under every assignment of the facts, and what in some. */
function join(key: string, assignments: readonly TrafficByRule[], question: NamespaceQuestion): AllowedTraffic {
  const { policyRules, rule, only } = assignments.flatMap((each) => each.get(key) ?? [])[0] ?? {};
  const { place, budget } = question;
  const reason = reasonFor(policyRules, rule, question);
  const passes = assignments.map((each) => tidy(each.get(key)?.passes ?? []));
  const [first = [], ...others] = passes;
  const allow = others.reduce((all, each) => tidy(intersectPodTraffic(all, each, budget)), first);
  const unknown = tidy(passes.flatMap((each) => subtractPodTraffic(each, allow, budget)));
  return { place, policyRules, rule, ...(only && { only }), allow, unknown, reason };
}

/** Parts of equal pods put together. */
function tidy(parts: PodTraffic): PodTraffic {
  const byPods = new Map<string, PodTrafficPart>();
  for (const { pods, traffic } of parts) {
    const key = regionKey(pods);
    byPods.set(key, { pods, traffic: uniteTraffic(byPods.get(key)?.traffic ?? noTraffic, traffic) });
  }
  return [...byPods.values()];
}

/** The facts that traffic by one rule may depend on. */
function reasonFor(
  policyRules: PolicyRules | undefined,
  rule: Rule | undefined,
  { own, uncertainties, sides }: NamespaceQuestion,
): string {
  const isOfRule = (each: DirectionRule, policy: PolicyRules['policy']) =>
    each.rule.action !== 'allow' || (policy === policyRules?.policy && each.rule.path === rule?.path);
  const tiers = mapRuleSets(sides.tiers, (each) => ({
    ...each,
    rules: each.rules.filter((one) => isOfRule(one, each.policyRules.policy)),
  }));
  const facts = unknownFacts([sides.presence, ...conditionsOf(tiers, own, sides.isAt)]);
  const words = [...facts.map(({ fact }) => fact.words), ...uncertainties.map((uncertainty) => uncertainty.words)];
  return [...new Set(words)].join('; ');
}

/** The same tiers with other rule sets. */
export function mapRuleSets(
  tiers: readonly DirectionTier[],
  change: (policyRules: DirectionRules) => DirectionRules,
): readonly DirectionTier[] {
  return tiers.map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, ruleSets }) => ({ mode, ruleSets: ruleSets.map(change) })),
  }));
}

function conditionsOf(
  tiers: readonly DirectionTier[],
  own: readonly OwnTier[],
  isAt: AllowedTrafficQuestion['isAt'],
): readonly Condition[] {
  const governing = tiers.flatMap((tier) =>
    directionRules(tier).flatMap(({ applies, rules }) => [applies, ...rules.map(({ matches }) => matches)]),
  );
  const others = own.flatMap(({ stages }) =>
    stages.flatMap(({ ruleSets }) =>
      ruleSets.flatMap(({ inForce, rules }) => [
        inForce,
        ...rules.flatMap(({ rule, matches }) => [matches, ...addressesOfRule(rule).map(isAt)]),
      ]),
    ),
  );
  return [...governing, ...others];
}
