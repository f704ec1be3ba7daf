import type { Direction, Rule, Unit } from '../../compile/index.js';
import {
  addressesOfRule,
  type End,
  type Evaluation,
  hasNames,
  isInFamily,
  type OwnTier,
  type OwnUnit,
  type SideTier,
  sideUnits,
} from '../../evaluate/index.js';
import { budgetOf } from '../../limit/index.js';
import type { Cluster } from '../../model/index.js';
import type { Standing } from '../../pairs/reach/reach-between.js';
import type { Exposure } from '../../result.js';
import {
  type Addresses,
  allOf,
  type Condition,
  type Family,
  type PodTraffic,
  perhaps,
  type SearchBudget,
} from '../../sets/index.js';
import { describe } from './describe.js';
import { isPlain, openRule, portParts } from './openings.js';
import { type Doubt, type FindParts, mapUnits, type Passage, type PassageSides, passagesIn } from './passages.js';
import { mayHold, type NamespacePlace, namespacePlaces, placeNames } from './places.js';

export interface ExposureGround {
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
}

/** Tells of workloads, by their sorts of pods, what pods that no manifest holds could reach them or be reached by them. */
export type Expose = (standings: readonly Standing[]) => readonly Exposure[];

/**
 * Prepares what holds for all workloads of a cluster. As in a closed world (`language.md` §5) pods are taken rule by rule: those
 * that a rule admits, less what stronger rules deny and what the policies of their own namespace forbid.
 */
export function exposeIn(cluster: Cluster, exposed: ExposureGround): Expose {
  const places = namespacePlaces(placeNames(cluster, exposed.evaluation.units), cluster);
  const find = passagesAmong(places, exposed);
  return (standings) => directions.flatMap((direction) => describe(find(standings, direction), { direction, places }));
}

const directions = ['ingress', 'egress'] as const satisfies readonly Direction[];

/** What hypothetical pods of some places, or of those that are meant, and a workload may send each other in one direction. */
export type FindPassages = (
  standings: readonly Standing[],
  direction: Direction,
  isMeant?: (place: NamespacePlace) => boolean,
) => readonly Passage[];

/** Prepares what holds for all workloads of a cluster, for hypothetical pods of some places. */
export function passagesAmong(
  places: readonly NamespacePlace[],
  { evaluation, families }: ExposureGround,
): FindPassages {
  const ground: Ground = {
    evaluation,
    places,
    kept: new Map(),
    total: { left: budgetOf('exposures') },
    numbers: new Map(),
    unitsAt: unitsByPlace(places, evaluation.units),
  };
  return (standings, direction, isMeant) => {
    const meant = isMeant === undefined ? ground : { ...ground, places: places.filter(isMeant) };
    return standings.flatMap((standing) =>
      families
        .filter((family) => evaluation.mayHypotheticalBeIn(family) && isInFamily(standing.end, family))
        .flatMap((family) => passagesOf(standing, { direction, family }, meant)),
    );
  };
}

interface Ground {
  readonly evaluation: Evaluation;
  readonly places: readonly NamespacePlace[];
  /** What policies of places let pass, by what distinguishes subjects to them. */
  readonly kept: Map<string, PodTraffic | undefined>;
  readonly total: SearchBudget;
  /** Rules by number, to tell them apart in a text. */
  readonly numbers: Map<Rule, number>;
  readonly unitsAt: (place: NamespacePlace, direction: Direction) => ReadonlySet<Unit>;
}

interface Asked {
  readonly direction: Direction;
  readonly family: Family;
}

function passagesOf(
  { end: subject, presence }: Standing,
  { direction, family }: Asked,
  ground: Ground,
): readonly Passage[] {
  const { evaluation, places } = ground;
  const isIncoming = direction === 'ingress';
  const destination = isIncoming ? subject : undefined;
  const isAt = (addresses: Addresses) => evaluation.isHypotheticalAt(addresses, family);
  const tiers = mapUnits(evaluation.governingRules(subject, direction, family), (each) => ({
    ...each,
    rules: each.rules.flatMap((rule) => openRule(rule, { destination, isAt })),
  }));
  const other = isIncoming ? 'egress' : 'ingress';
  const own = evaluation.ownSide(other, subject, family);
  const sides: PassageSides = {
    presence: allOf([presence, mayPassNode(subject, direction, ground)]),
    tiers,
    isAt,
    total: ground.total,
    keep: (place, at, find) => {
      const key = keyOf(at, destination, ground.numbers);
      return key === undefined ? find() : keepIn(ground.kept, `${direction} ${place.name ?? ''} ${key}`, find);
    },
    own: (place) => ownAt(own, ground.unitsAt(place, other), destination),
    doubtful: (place) => doubtsAt(ground.unitsAt(place, other)),
  };
  return places.filter((place) => mayPass(place, tiers)).flatMap((place) => passagesIn(place, sides));
}

/** What policies for nodes say of hypothetical pods isn't told apart. */
function mayPassNode(subject: End, direction: Direction, { evaluation }: Ground): Condition {
  const isGoverned = evaluation.units.some((unit) => unit.governsNodes !== undefined && unit.direction === direction);
  return subject.kind !== 'node' || !isGoverned || isPassingNode;
}

const isPassingNode: Condition = perhaps({
  id: 'hypothetical/policies for nodes',
  words: 'what policies that govern nodes say of the hypothetical pod',
  remedy: 'declare the workload',
});

/** Whether anything may pass at a place: nothing governs the subject, some of it isn't isolated, or a rule names pods there. */
function mayPass(place: NamespacePlace, tiers: readonly SideTier[]): boolean {
  const units = tiers.flatMap(sideUnits);
  const isClosed = tiers.some(
    (each) =>
      each.tier.end !== undefined && sideUnits(each).some(({ unit, applies }) => unit.isolates && applies === true),
  );
  if (!isClosed) return true;
  return units.some(({ rules }) =>
    rules.some(
      ({ rule: { peers } }) => peers?.some((peer) => peer.kind === 'pods' && mayHold(peer.pods, place)) ?? true,
    ),
  );
}

/** Which units may govern pods of each place. */
function unitsByPlace(places: readonly NamespacePlace[], units: readonly Unit[]): Ground['unitsAt'] {
  const found = (direction: Direction) =>
    new Map(
      places.map((place) => [
        place,
        new Set(
          units.filter(
            (unit) => unit.direction === direction && unit.governsNodes === undefined && mayHold(unit.subject, place),
          ),
        ),
      ]),
    );
  const byDirection = { ingress: found('ingress'), egress: found('egress') };
  return (place, direction) => byDirection[direction].get(place) ?? new Set();
}

/** What governs the pods of a place, each named port of it on a condition. */
function ownAt(tiers: readonly OwnTier[], units: ReadonlySet<Unit>, destination: End | undefined): readonly OwnTier[] {
  return tiers.map(({ tier, stages }) => ({
    tier,
    stages: stages.map(({ mode, units: all }) => ({
      mode,
      units: all.filter(({ unit }) => units.has(unit)).map((each) => openOwn(each, destination)),
    })),
  }));
}

/** Which rules hold the subject; `undefined` where something else matters too: facts, addresses, port names at the subject. */
function keyOf(
  tiers: readonly OwnTier[],
  destination: End | undefined,
  numbers: Map<Rule, number>,
): string | undefined {
  const units = tiers.flatMap(({ stages }) => stages.flatMap((stage) => stage.units));
  const rules = units.flatMap((unit) => unit.rules);
  const isOpen =
    units.some(({ inForce }) => typeof inForce !== 'boolean') ||
    rules.some(({ rule, matches }) => {
      const isNamed = destination !== undefined && rule.ports.some(hasNames);
      return typeof matches !== 'boolean' || isNamed || addressesOfRule(rule).length > 0;
    });
  if (isOpen) return undefined;
  const held = rules
    .filter(({ matches }) => matches === true)
    .map(({ rule }) => {
      const number = numbers.get(rule) ?? numbers.size;
      numbers.set(rule, number);
      return number;
    });
  return held.join();
}

function keepIn(kept: Ground['kept'], key: string, find: FindParts): ReturnType<FindParts> {
  if (!kept.has(key)) kept.set(key, find());
  return kept.get(key);
}

function openOwn({ unit, inForce, rules }: OwnUnit, destination: End | undefined): OwnUnit {
  return {
    unit,
    inForce,
    rules: rules.flatMap(({ rule, matches }) =>
      portParts(rule, destination).map(({ traffic, when }) => ({
        rule,
        matches: allOf([matches, when]),
        parts: [{ traffic, isOpen: false }],
      })),
    ),
  };
}

/** Units of which nobody knows whether they govern a hypothetical pod. */
function doubtsAt(units: ReadonlySet<Unit>): readonly Doubt[] {
  return [...units]
    .filter(({ subject }) => !isPlain(subject))
    .map((unit) => ({ unit, words: `whether ${unit.policy.id} governs a pod that may have no owner` }));
}
