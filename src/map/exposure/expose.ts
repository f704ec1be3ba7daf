import type { Direction, PolicyRules, Rule } from '../../compile/index.js';
import {
  addressesOfRule,
  type DirectionRules,
  type DirectionTier,
  directionRules,
  type End,
  type Evaluation,
  hasNames,
  isInFamily,
  type OwnRules,
  type OwnTier,
} from '../../evaluate/index.js';
import { budgetOf } from '../../limit/index.js';
import type { Cluster } from '../../model/index.js';
import type { ReachEnd } from '../../pairs/reach/reach-between.js';
import type { Exposure } from '../../result.js';
import {
  type Addresses,
  allOf,
  type Condition,
  type Family,
  type PodTraffic,
  type SearchBudget,
  uncertainCondition,
} from '../../sets/index.js';
import {
  type AllowedTraffic,
  type AllowedTrafficQuestion,
  allowedTrafficIn,
  type FindParts,
  mapRuleSets,
  type Uncertainty,
} from './allowed-traffic.js';
import { describe } from './describe.js';
import { admittingParts, isPlain, portParts } from './openings.js';
import { mayHold, type PossibleNamespace, placeNames, possibleNamespaces } from './possible-namespaces.js';

export interface ExposureContext {
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
}

/** Tells of workloads, by their sorts of pods, what pods that no manifest holds could reach them or be reached by them. */
export type Expose = (reachEnds: readonly ReachEnd[]) => readonly Exposure[];

/**
 * Prepares what holds for all workloads of a cluster. As in a closed world (`language.md` §5) pods are taken rule by rule: those
 * that a rule admits, less what stronger rules deny and what the policies of their own namespace forbid.
 */
export function exposeIn(cluster: Cluster, exposed: ExposureContext): Expose {
  const places = possibleNamespaces(placeNames(cluster, exposed.evaluation.ruleSets), cluster);
  const find = allowedTrafficFinder(places, exposed);
  return (reachEnds) => directions.flatMap((direction) => describe(find(reachEnds, direction), { direction, places }));
}

const directions = ['ingress', 'egress'] as const satisfies readonly Direction[];

/**
 * What hypothetical pods of some namespaces, or of those that are meant, and a workload may send each other in one
 * direction.
 */
export type FindAllowedTraffic = (
  reachEnds: readonly ReachEnd[],
  direction: Direction,
  isMeant?: (place: PossibleNamespace) => boolean,
) => readonly AllowedTraffic[];

/** Prepares what holds for all workloads of a cluster, for hypothetical pods of some namespaces. */
export function allowedTrafficFinder(
  places: readonly PossibleNamespace[],
  { evaluation, families }: ExposureContext,
): FindAllowedTraffic {
  const evaluationContext: EvaluationContext = {
    evaluation,
    places,
    kept: new Map(),
    total: { left: budgetOf('exposures') },
    numbers: new Map(),
    shared: new Map(),
    ruleSetsAt: ruleSetsByNamespace(evaluation.ruleSets),
  };
  return (reachEnds, direction, isMeant) => {
    const meant = isMeant === undefined ? evaluationContext : { ...evaluationContext, places: places.filter(isMeant) };
    return reachEnds.flatMap((reachEnd) =>
      families
        .filter((family) => evaluation.mayHypotheticalBeIn(family) && isInFamily(reachEnd.end, family))
        .flatMap((family) => allowedTrafficOf(reachEnd, { direction, family }, meant)),
    );
  };
}

interface EvaluationContext {
  readonly evaluation: Evaluation;
  readonly places: readonly PossibleNamespace[];
  /** What policies of namespaces let pass, by what distinguishes subjects to them. */
  readonly kept: Map<string, PodTraffic | undefined>;
  readonly total: SearchBudget;
  /** Rules by number, to tell them apart in a text. */
  readonly numbers: Numbers;
  /** What passes between hypothetical pods of a namespace and subjects that the same rules govern, by both. */
  readonly shared: Map<string, readonly AllowedTraffic[]>;
  readonly ruleSetsAt: (place: PossibleNamespace, direction: Direction) => ReadonlySet<PolicyRules>;
}

type Numbers = Map<Rule | PolicyRules, number>;

interface Asked {
  readonly direction: Direction;
  readonly family: Family;
}

function allowedTrafficOf(
  { end: selectedPods, presence }: ReachEnd,
  { direction, family }: Asked,
  evaluationContext: EvaluationContext,
): readonly AllowedTraffic[] {
  const { evaluation } = evaluationContext;
  const written = evaluation.governing(selectedPods, direction);
  const places = evaluationContext.places.filter((place) =>
    mayPass(place, written, ({ policyRules }) => policyRules.rules),
  );
  if (places.length === 0) return [];
  const isIncoming = direction === 'ingress';
  const destination = isIncoming ? selectedPods : undefined;
  const isAt = (addresses: Addresses) => evaluation.isHypotheticalAt(addresses, family);
  const governing = evaluation.governingRules(selectedPods, direction, family);
  const tiers = mapRuleSets(governing, (each) => ({
    ...each,
    rules: each.rules
      .filter(({ rule }) => places.some((place) => mayName(rule, place)))
      .flatMap((rule) => admittingParts(rule, { destination, isAt })),
  }));
  const other = isIncoming ? 'egress' : 'ingress';
  const meant = places.filter((place) => mayPass(place, tiers, ({ rules }) => rules.map(({ rule }) => rule)));
  const near = new Set(meant.flatMap((place) => [...evaluationContext.ruleSetsAt(place, other)]));
  const own = evaluation.ownSide(other, selectedPods, { family, isMeant: (each) => near.has(each) });
  const sides: AllowedTrafficQuestion = {
    presence: allOf([presence, mayPassNode(selectedPods, direction, evaluationContext)]),
    tiers,
    isAt,
    total: evaluationContext.total,
    keep: (place, at, find) => {
      const key = keyOf(at, destination, evaluationContext.numbers);
      return key === undefined
        ? find()
        : keepIn(evaluationContext.kept, `${direction} ${place.name ?? ''} ${key}`, find);
    },
    own: (place) => ownAt(own, evaluationContext.ruleSetsAt(place, other), destination),
    uncertain: (place) => uncertaintiesAt(evaluationContext.ruleSetsAt(place, other)),
  };
  const { numbers, shared } = evaluationContext;
  const ownKey = sides.presence === true ? keyOf(own, destination, numbers) : undefined;
  const key = subjectKey(governing, ownKey, destination, numbers);
  return meant.flatMap((place) => {
    if (key === undefined) return allowedTrafficIn(place, sides);
    const textKey = `${direction} ${family} ${selectedPods.kind} ${place.name ?? ''} ${key}`;
    const found = shared.get(textKey) ?? allowedTrafficIn(place, sides);
    shared.set(textKey, found);
    return found;
  });
}

/**
 * A text that is the same for subjects that the same rules govern and the rules of hypothetical pods hold alike; `undefined` where
 * something else has a say too: facts, port names at the subject.
 */
function subjectKey(
  tiers: readonly DirectionTier[],
  own: string | undefined,
  destination: End | undefined,
  numbers: Numbers,
): string | undefined {
  const ruleSets = tiers.flatMap(directionRules);
  const isPartial = ruleSets.some(
    ({ applies, rules }) =>
      typeof applies !== 'boolean' ||
      rules.some(
        ({ rule, matches }) => typeof matches !== 'boolean' || (destination !== undefined && rule.ports.some(hasNames)),
      ),
  );
  if (own === undefined || isPartial) return undefined;
  const governing = ruleSets.map(({ policyRules, applies, rules }) => {
    const matching = rules.filter(({ matches }) => matches === true).map(({ rule }) => numberOf(rule, numbers));
    return `${numberOf(policyRules, numbers)} ${applies} ${matching.join()}`;
  });
  return `${governing.join(';')} ${own}`;
}

function numberOf(of: Rule | PolicyRules, numbers: Numbers): number {
  const number = numbers.get(of) ?? numbers.size;
  numbers.set(of, number);
  return number;
}

/** What policies for nodes say of hypothetical pods isn't distinguished. */
function mayPassNode(selectedPods: End, direction: Direction, { evaluation }: EvaluationContext): Condition {
  const isGoverned = evaluation.ruleSets.some(
    (policyRules) => policyRules.governsNodes !== undefined && policyRules.direction === direction,
  );
  return selectedPods.kind !== 'node' || !isGoverned || isAllowedNode;
}

const isAllowedNode: Condition = uncertainCondition({
  id: 'hypothetical/policies for nodes',
  words: 'what policies that govern nodes say of the hypothetical pod',
  remedy: 'declare the workload',
});

/**
 * Whether anything may pass from a namespace: nothing governs the subject, some of it isn't isolated, or a rule names
 * pods there.
 */
function mayPass(
  place: PossibleNamespace,
  tiers: readonly DirectionTier[],
  rulesOf: (of: DirectionRules) => readonly Rule[],
): boolean {
  const isClosed = tiers.some(
    (each) =>
      each.tier.end !== undefined &&
      directionRules(each).some(({ policyRules, applies }) => policyRules.isolates && applies === true),
  );
  if (!isClosed) return true;
  return tiers.some((tier) => directionRules(tier).some((each) => rulesOf(each).some((rule) => mayName(rule, place))));
}

function mayName({ peers }: Rule, place: PossibleNamespace): boolean {
  return peers?.some((peer) => peer.kind !== 'pods' || mayHold(peer.pods, place)) ?? true;
}

/** Which rule sets may govern pods of each namespace. */
function ruleSetsByNamespace(ruleSets: readonly PolicyRules[]): EvaluationContext['ruleSetsAt'] {
  const known = { ingress: new Map<PossibleNamespace, Own>(), egress: new Map<PossibleNamespace, Own>() };
  return (place, direction) => {
    const own = known[direction].get(place) ?? new Set(ruleSets.filter((each) => mayGovern(each, place, direction)));
    known[direction].set(place, own);
    return own;
  };
}

type Own = ReadonlySet<PolicyRules>;

function mayGovern(policyRules: PolicyRules, place: PossibleNamespace, direction: Direction): boolean {
  return (
    policyRules.direction === direction &&
    policyRules.governsNodes === undefined &&
    mayHold(policyRules.selectedPods, place)
  );
}

/** What governs the pods of a namespace, each named port of it on a condition. */
function ownAt(
  tiers: readonly OwnTier[],
  ruleSets: ReadonlySet<PolicyRules>,
  destination: End | undefined,
): readonly OwnTier[] {
  return tiers.map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, ruleSets: all }) => ({
      mode,
      ruleSets: all
        .filter(({ policyRules }) => ruleSets.has(policyRules))
        .map((each) => admittingOwn(each, destination)),
    })),
  }));
}

/** Which rules hold the subject; `undefined` where something else matters too: facts, addresses, port names at the subject. */
function keyOf(tiers: readonly OwnTier[], destination: End | undefined, numbers: Numbers): string | undefined {
  const ruleSets = tiers.flatMap(({ stages }) => stages.flatMap((stage) => stage.ruleSets));
  const rules = ruleSets.flatMap((policyRules) => policyRules.rules);
  const isPartial =
    ruleSets.some(({ inForce }) => typeof inForce !== 'boolean') ||
    rules.some(({ rule, matches }) => {
      const isNamed = destination !== undefined && rule.ports.some(hasNames);
      return typeof matches !== 'boolean' || isNamed || addressesOfRule(rule).length > 0;
    });
  if (isPartial) return undefined;
  return rules
    .filter(({ matches }) => matches === true)
    .map(({ rule }) => numberOf(rule, numbers))
    .join();
}

function keepIn(kept: EvaluationContext['kept'], key: string, find: FindParts): ReturnType<FindParts> {
  if (!kept.has(key)) kept.set(key, find());
  return kept.get(key);
}

function admittingOwn({ policyRules, inForce, rules }: OwnRules, destination: End | undefined): OwnRules {
  return {
    policyRules,
    inForce,
    rules: rules.flatMap(({ rule, matches }) =>
      portParts(rule, destination).map(({ traffic, when }) => ({
        rule,
        matches: allOf([matches, when]),
        parts: [{ traffic, isPartial: false }],
      })),
    ),
  };
}

/** Rule sets of which nobody knows whether they govern a hypothetical pod. */
function uncertaintiesAt(ruleSets: ReadonlySet<PolicyRules>): readonly Uncertainty[] {
  return [...ruleSets]
    .filter(({ selectedPods }) => !isPlain(selectedPods))
    .map((policyRules) => ({
      policyRules,
      words: `whether ${policyRules.policy.id} governs a pod that may have no owner`,
    }));
}
