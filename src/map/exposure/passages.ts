import type { Rule, Unit } from '../../compile/index.js';
import {
  addressesOfRule,
  admissions,
  freePassage,
  type OwnTier,
  ownPasses,
  partsAtAnyPod,
  regionOf,
  type SideTier,
  type SideUnit,
  sideUnits,
  worldLimit,
} from '../../evaluate/index.js';
import { budgetOf } from '../../limit/index.js';
import {
  type Addresses,
  type Condition,
  holds,
  intersectPodTraffic,
  noTraffic,
  openFacts,
  type PodTraffic,
  type PodTrafficPart,
  partsOfCells,
  portTraffic,
  regionKey,
  type SearchBudget,
  subtractPodTraffic,
  uniteTraffic,
  type World,
  worldsOf,
} from '../../sets/index.js';
import type { SideRule } from './openings.js';
import type { NamespacePlace } from './places.js';

/** What one rule lets pass between a subject and hypothetical pods of one place; no rule where no policy governs the subject. */
export interface Passage {
  readonly place: NamespacePlace;
  readonly unit: Unit | undefined;
  readonly rule: Rule | undefined;
  readonly allow: PodTraffic;
  readonly unknown: PodTraffic;
  /** What makes `unknown` unknown. */
  readonly reason: string;
  /** Nothing was told apart: it would have taken too much. */
  readonly isUnsettled?: true;
}

/** The policies at both ends of what a subject and hypothetical pods may send each other. */
export interface PassageSides {
  readonly presence: Condition;
  /** Those of the subject, their rules taken apart. */
  readonly tiers: readonly SideTier[];
  /** Those of the hypothetical pods of a place. */
  readonly own: (place: NamespacePlace) => readonly OwnTier[];
  /** What the policies of a place let pass: many subjects are alike to them, and what passes is found once. */
  readonly keep: (place: NamespacePlace, own: readonly OwnTier[], find: FindParts) => ReturnType<FindParts>;
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  /** What may still be compared in the whole map. */
  readonly total: SearchBudget;
  /** Pods of which nobody knows whether one of these units governs them. */
  readonly doubtful: (place: NamespacePlace) => readonly Doubt[];
}

/** `undefined` where finding takes too much. */
export type FindParts = () => PodTraffic | undefined;

export interface Doubt {
  readonly unit: Unit;
  readonly words: string;
}

/** What passes in one place: certain where every possible world lets it pass by the same rule. */
export function passagesIn(place: NamespacePlace, sides: PassageSides): readonly Passage[] {
  return spending(sides.total, (budget) => passagesWithin(budget, place, sides));
}

/** Does something within the budget of one question, which the total bounds. */
function spending<Found>(total: SearchBudget, find: (budget: SearchBudget) => Found): Found {
  const most = budgetOf('exposure');
  const start = Math.max(most / 100, Math.min(most, total.left));
  const budget = { left: start };
  const found = find(budget);
  total.left -= start - budget.left;
  return found;
}

function passagesWithin(budget: SearchBudget, place: NamespacePlace, sides: PassageSides): readonly Passage[] {
  const own = sides.own(place);
  const doubts = sides.doubtful(place);
  const facts = openFacts([sides.presence, ...conditionsOf(sides.tiers, own, sides.isAt)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return [unsettled(place, facts.map(({ fact }) => fact.words).join('; '))];
  const question = { place, own, doubts, sides, budget };
  const seen = worlds.map((world) => passingIn(world, question));
  const passages = [...new Set(seen.flatMap((each) => [...each.keys()]))].map((key) => join(key, seen, question));
  const isOver = () => budget.left < 0;
  if (isOver() || passages.some(({ allow, unknown }) => allow.length + unknown.length > partLimit))
    return [unsettled(place, tooMany())];
  const doubtful = doubts.map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: portTraffic }));
  const certain = passages.flatMap(({ allow }) => subtractPodTraffic(allow, doubtful, budget));
  const told = passages.map((passage) => {
    const open = [...passage.unknown, ...intersectPodTraffic(passage.allow, doubtful, budget)];
    const allow = subtractPodTraffic(passage.allow, doubtful, budget);
    return { ...passage, allow, unknown: subtractPodTraffic(open, certain, budget) };
  });
  return isOver() ? [unsettled(place, tooMany())] : told;
}

/** Parts beyond this number aren't told apart. */
const partLimit = 1000;

/** What was given up, by which budget, and what helps. */
function tooMany(): string {
  const most = budgetOf('exposure').toLocaleString('en');
  return `which combinations of labels the policies tell apart: more than ${partLimit.toLocaleString('en')} of them, or ${most} comparisons; split the policies, so that fewer rules of several labels govern one pod`;
}

function unsettled(place: NamespacePlace, reason: string): Passage {
  const unknown = [{ pods: place.within, traffic: portTraffic }];
  return { place, unit: undefined, rule: undefined, allow: [], unknown, reason, isUnsettled: true };
}

/** What passes in one world, by what lets it pass. */
type Passing = ReadonlyMap<
  string,
  { readonly unit: Unit | undefined; readonly rule: Rule | undefined; readonly passes: PodTraffic }
>;

interface PlaceQuestion {
  readonly place: NamespacePlace;
  readonly own: readonly OwnTier[];
  readonly doubts: readonly Doubt[];
  readonly sides: PassageSides;
  readonly budget: SearchBudget;
}

function passingIn(world: World, { place, own, doubts, sides, budget }: PlaceQuestion): Passing {
  const found = new Map<string, { unit: Unit | undefined; rule: Rule | undefined; passes: PodTraffic }>();
  if (!holds(sides.presence, world) || budget.left < 0) return found;
  const { within } = place;
  const { isAt } = sides;
  const options = { partsOf: partsAtAnyPod, isAt, world };
  const admitted = sides.tiers.length === 0 ? [freePassage(within)] : admissions(sides.tiers, within, options);
  if (admitted.length === 0) return found;
  const possible = sides.keep(place, own, () => {
    const doubtful = doubts.map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: portTraffic }));
    // kept for other subjects: what is found of it mustn't hang on what this one has left
    return spending(sides.total, (whole) => {
      const passes = [...partsOfCells(ownPasses(own, within, { isAt, world }), whole), ...doubtful];
      const parts = intersectPodTraffic(passes, [{ pods: within, traffic: portTraffic }], whole);
      return whole.left < 0 ? undefined : parts;
    });
  });
  if (possible === undefined) budget.left = -1;
  if (possible === undefined) return found;
  for (const { unit, rule, passes } of admitted) {
    const through = intersectPodTraffic(partsOfCells(passes, budget), possible, budget);
    if (through.length === 0) continue;
    const key = unit === undefined ? '' : `${unit.policy.id} ${rule?.path ?? ''}`;
    const known = found.get(key);
    found.set(key, { unit, rule, passes: [...(known?.passes ?? []), ...through] });
  }
  return found;
}

/** What a rule lets pass in every world, and what in some. */
function join(key: string, worlds: readonly Passing[], question: PlaceQuestion): Passage {
  const { unit, rule } = worlds.flatMap((each) => each.get(key) ?? [])[0] ?? {};
  const { place, budget } = question;
  const reason = reasonFor(unit, rule, question);
  const passes = worlds.map((each) => tidy(each.get(key)?.passes ?? []));
  const [first = [], ...others] = passes;
  const allow = others.reduce((all, each) => tidy(intersectPodTraffic(all, each, budget)), first);
  const unknown = tidy(passes.flatMap((each) => subtractPodTraffic(each, allow, budget)));
  return { place, unit, rule, allow, unknown, reason };
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

/** What the passing by one rule may hang on. */
function reasonFor(unit: Unit | undefined, rule: Rule | undefined, { own, doubts, sides }: PlaceQuestion): string {
  const isOfRule = (each: SideRule, policy: Unit['policy']) =>
    each.rule.action !== 'allow' || (policy === unit?.policy && each.rule.path === rule?.path);
  const tiers = mapUnits(sides.tiers, (each) => ({
    ...each,
    rules: each.rules.filter((one) => isOfRule(one, each.unit.policy)),
  }));
  const facts = openFacts([sides.presence, ...conditionsOf(tiers, own, sides.isAt)]);
  const words = [...facts.map(({ fact }) => fact.words), ...doubts.map((doubt) => doubt.words)];
  return [...new Set(words)].join('; ');
}

/** The same tiers with other units. */
export function mapUnits(tiers: readonly SideTier[], change: (unit: SideUnit) => SideUnit): readonly SideTier[] {
  return tiers.map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, units }) => ({ mode, units: units.map(change) })),
  }));
}

function conditionsOf(
  tiers: readonly SideTier[],
  own: readonly OwnTier[],
  isAt: PassageSides['isAt'],
): readonly Condition[] {
  const governing = tiers.flatMap((tier) =>
    sideUnits(tier).flatMap(({ applies, rules }) => [applies, ...rules.map(({ matches }) => matches)]),
  );
  const others = own.flatMap(({ stages }) =>
    stages.flatMap(({ units }) =>
      units.flatMap(({ inForce, rules }) => [
        inForce,
        ...rules.flatMap(({ rule, matches }) => [matches, ...addressesOfRule(rule).map(isAt)]),
      ]),
    ),
  );
  return [...governing, ...others];
}
