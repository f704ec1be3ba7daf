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
}

/** The policies at both ends of what a subject and hypothetical pods may send each other. */
export interface PassageSides {
  readonly presence: Condition;
  /** Those of the subject, their rules taken apart. */
  readonly tiers: readonly SideTier[];
  /** Those of the hypothetical pods of a place. */
  readonly own: (place: NamespacePlace) => readonly OwnTier[];
  /** What the policies of a place let pass: many subjects are alike to them, and what passes is found once. */
  readonly keep: (place: NamespacePlace, own: readonly OwnTier[], find: () => PodTraffic) => PodTraffic;
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  /** Pods of which nobody knows whether one of these units governs them. */
  readonly doubtful: (place: NamespacePlace) => readonly Doubt[];
}

export interface Doubt {
  readonly unit: Unit;
  readonly words: string;
}

/** What passes in one place: certain where every possible world lets it pass by the same rule. */
export function passagesIn(place: NamespacePlace, sides: PassageSides): readonly Passage[] {
  const own = sides.own(place);
  const doubts = sides.doubtful(place);
  const facts = openFacts([sides.presence, ...conditionsOf(sides.tiers, own, sides.isAt)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return [unsettled(place, facts.map(({ fact }) => fact.words).join('; '))];
  const question = { place, own, doubts, sides };
  const seen = worlds.map((world) => passingIn(world, question));
  const passages = [...new Set(seen.flatMap((each) => [...each.keys()]))].map((key) => join(key, seen, question));
  if (passages.some(({ allow, unknown }) => allow.length + unknown.length > partLimit)) {
    return [unsettled(place, 'too many combinations of labels to tell apart')];
  }
  const doubtful = doubts.map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: portTraffic }));
  const certain = passages.flatMap(({ allow }) => subtractPodTraffic(allow, doubtful));
  return passages.map((passage) => ({
    ...passage,
    allow: subtractPodTraffic(passage.allow, doubtful),
    unknown: subtractPodTraffic([...passage.unknown, ...intersectPodTraffic(passage.allow, doubtful)], certain),
  }));
}

/** Parts beyond this number aren't told apart. */
const partLimit = 1000;

function unsettled(place: NamespacePlace, reason: string): Passage {
  const unknown = [{ pods: place.within, traffic: portTraffic }];
  return { place, unit: undefined, rule: undefined, allow: [], unknown, reason };
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
}

function passingIn(world: World, { place, own, doubts, sides }: PlaceQuestion): Passing {
  const found = new Map<string, { unit: Unit | undefined; rule: Rule | undefined; passes: PodTraffic }>();
  if (!holds(sides.presence, world)) return found;
  const { within } = place;
  const { isAt } = sides;
  const options = { partsOf: partsAtAnyPod, isAt, world };
  const admitted = sides.tiers.length === 0 ? [freePassage(within)] : admissions(sides.tiers, within, options);
  if (admitted.length === 0) return found;
  const possible = sides.keep(place, own, () => {
    const doubtful = doubts.map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: portTraffic }));
    const passes = [...partsOfCells(ownPasses(own, within, { isAt, world })), ...doubtful];
    return intersectPodTraffic(passes, [{ pods: within, traffic: portTraffic }]);
  });
  for (const { unit, rule, passes } of admitted) {
    const through = intersectPodTraffic(partsOfCells(passes), possible);
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
  const { place } = question;
  const reason = reasonFor(unit, rule, question);
  const passes = worlds.map((each) => tidy(each.get(key)?.passes ?? []));
  const [first = [], ...others] = passes;
  const allow = others.reduce((all, each) => tidy(intersectPodTraffic(all, each)), first);
  const unknown = tidy(passes.flatMap((each) => subtractPodTraffic(each, allow)));
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
