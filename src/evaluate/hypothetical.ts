import type { NamedPortMatch, PeerMatch, PodMatch, Rule, Stage, Tier, TierEnd, Unit } from '../compile/index.js';
import {
  type Addresses,
  allTraffic,
  anyLabels,
  type Condition,
  holds,
  intersectCells,
  type LabelRegion,
  noTraffic,
  type PodCells,
  podCell,
  statesIn,
  subtractCells,
  type Traffic,
  uniteTraffic,
  type World,
} from '../sets/index.js';
import type { SideTier, SideUnit } from './fold.js';
import { hasNames, wholeOf } from './rules-at.js';
import { type AskedRule, type AskedTier, evaluateTiers, type Sets } from './tiers.js';

/**
 * Pods that no manifest holds, by region: keys are `pod:KEY` for labels of the pod, `namespace:KEY` for those of its namespace and
 * `account:KEY` for those of its ServiceAccount, so that one region speaks of all.
 */
export type HypotheticalRegion = LabelRegion;

/** The name that the API server gives every namespace as a label (A-DEF-4). */
export const namespaceNameKey = 'namespace:kubernetes.io/metadata.name';

/** The region of the pods that a match holds. */
export function regionOf({ namespaces, labels, account = anyLabels }: PodMatch): HypotheticalRegion {
  const place: LabelRegion =
    namespaces.kind === 'named'
      ? new Map([[namespaceNameKey, statesIn([namespaces.name])]])
      : prefixed('namespace:', namespaces.labels);
  return new Map([...place, ...prefixed('pod:', labels), ...prefixed('account:', account)]);
}

/** A region of labels as a part of a region of pods or of namespaces. */
export function prefixed(prefix: 'pod:' | 'namespace:' | 'account:', region: LabelRegion): HypotheticalRegion {
  return new Map([...region].map(([key, states]) => [`${prefix}${key}`, states]));
}

/** What one rule lets through between hypothetical pods and a subject; no rule where nothing governs the traffic. */
export interface Admission {
  readonly unit: Unit | undefined;
  readonly rule: Rule | undefined;
  /** The peer of the rule that names the pods; `undefined` where the rule admits every peer. */
  readonly peer: PodMatch | undefined;
  /** The named port by which it passes at a pod that may give the name any number. */
  readonly named: NamedPortMatch | undefined;
  readonly passes: PodCells;
}

/** The traffic of a rule, its named ports apart. */
export interface RulePart {
  readonly traffic: Traffic;
  readonly named: NamedPortMatch | undefined;
  /** Some pods of the region give a name this number and others don't: the rule matches some of them only. */
  readonly isOpen: boolean;
}

/**
 * What the subject's own policies let through, rule by rule, less what stronger rules deny; `within` is where the
 * hypothetical pods are. An admission by address is left out: whoever covers the addresses covers the pods at them.
 */
export function admissions(
  tiers: readonly SideTier[],
  within: HypotheticalRegion,
  options: AdmissionOptions,
): readonly Admission[] {
  const asked = tiers.map(({ tier, stages }): AskedCells<By> => {
    const applying = stages.map(({ mode, units }) => ({
      mode,
      units: units.filter(({ applies }) => holds(applies, options.world)),
    }));
    const isIsolated = applying.some(({ units }) => units.some(({ unit }) => unit.isolates));
    return {
      tier: undefined,
      stages: applying.map(({ mode, units }) => ({
        mode,
        rules: units.flatMap((each) => askedRules(each, tier.end, options)),
      })),
      ends: isIsolated ? endsOf(tier.end, [anyLabels]) : [],
    };
  });
  const { decided, open } = evaluateTiers(asked, [podCell(within, allTraffic)], cellSets<By>());
  const found = decided.flatMap(({ part, by: [by] }) => (by === undefined ? [] : [{ ...by, passes: part }]));
  const rest = open.flatMap(({ part }) => part);
  return rest.length === 0 ? found : [...found, { ...ungoverned, passes: rest }];
}

/** What an admission passes by. */
type By = Omit<Admission, 'passes'>;

function askedRules(
  { unit, rules }: SideUnit,
  end: TierEnd | undefined,
  { partsOf, isAt, world }: AdmissionOptions,
): readonly AskedRule<PodCells, By>[] {
  const at = (addresses: Addresses) => holds(isAt(addresses), world);
  return rules
    .filter(({ matches }) => holds(matches, world))
    .flatMap(({ rule }) =>
      cellsOf(rule, partsOf(rule), at).map(({ peer, region, traffic, named, isOpen }) => ({
        action: rule.action,
        matched: [podCell(region, traffic)],
        isPartial: isOpen,
        isEnded: rule.action === 'allow' && end !== undefined && unit.isolates,
        by: { unit, rule, peer, named },
      })),
    );
}

/** Cells as tiers divide them; ways aren't told apart. */
type AskedCells<Deciding> = AskedTier<PodCells, Deciding, undefined>;

/** What is taken out is only noted, so that nothing is cut before it has to be; what rules admit may overlap. */
function cellSets<Deciding>(): Sets<PodCells, Deciding, undefined, undefined> {
  return {
    intersect: intersectCells,
    subtract: subtractCells,
    isNone: (cells) => cells.length === 0,
    isTold: (outcome) => outcome === 'allow' || outcome === 'pass',
    divide: (open, rules) => ({
      pieces: rules
        .map(({ matched, by }) => ({ part: intersectCells(open, matched), by: [by] }))
        .filter(({ part }) => part.length > 0),
      rest: subtractCells(
        open,
        rules.flatMap(({ matched, isPartial, isEnded }) => (isPartial === true || isEnded === true ? [] : matched)),
      ),
    }),
    start: undefined,
    follow: () => undefined,
    join: (handed) => [
      {
        part: handed.flatMap(({ passed, rest }) => [...rest.part, ...passed.flatMap(({ part }) => part)]),
        path: undefined,
      },
    ],
  };
}

/** Isolation of the pods of some regions. */
function endsOf(end: TierEnd | undefined, regions: readonly HypotheticalRegion[]): AskedCells<never>['ends'] {
  if (end === undefined || regions.length === 0) return [];
  const ended = uniteTraffic(end.denied, end.undefined);
  return [{ action: 'deny', of: regions.map((region) => podCell(region, ended)), by: [] }];
}

/** How rules are read at hypothetical pods, and in which world. */
export interface AdmissionOptions {
  readonly partsOf: (rule: Rule) => readonly RulePart[];
  /** Whether such a pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  readonly world: World;
}

/** A unit of the hypothetical pods' own side, with what it has to say of the subject. */
export interface OwnUnit {
  readonly unit: Unit;
  readonly inForce: Condition;
  readonly rules: readonly OwnRule[];
}

export interface OwnRule {
  readonly rule: Rule;
  readonly matches: Condition;
  readonly parts: readonly Pick<RulePart, 'traffic' | 'isOpen'>[];
}

export interface OwnTier {
  readonly tier: Tier;
  readonly stages: readonly { readonly mode: Stage['mode']; readonly units: readonly OwnUnit[] }[];
}

/** What one of the policies that govern hypothetical pods themselves lets through; no unit where none has a say. */
export interface OwnAdmission {
  readonly unit: Unit | undefined;
  readonly passes: PodCells;
}

/** What the policies that govern hypothetical pods themselves let through. */
export function ownPasses(
  tiers: readonly OwnTier[],
  within: HypotheticalRegion,
  options: Pick<AdmissionOptions, 'isAt' | 'world'>,
): PodCells {
  return ownAdmissions(tiers, within, options).flatMap(({ passes }) => passes);
}

/** The same, policy by policy. */
export function ownAdmissions(
  tiers: readonly OwnTier[],
  within: HypotheticalRegion,
  options: Pick<AdmissionOptions, 'isAt' | 'world'>,
): readonly OwnAdmission[] {
  const asked = tiers.map(({ tier, stages }): AskedCells<Unit> => {
    const applying = stages.map(({ mode, units }) => ({
      mode,
      units: units.filter(({ inForce }) => holds(inForce, options.world)),
    }));
    const isolating = applying.flatMap(({ units }) => units.filter(({ unit }) => unit.isolates));
    return {
      tier: undefined,
      stages: applying.map(({ mode, units }) => ({
        mode,
        rules: units.flatMap((each) => ownAskedRules(each, tier.end, options)),
      })),
      ends: endsOf(
        tier.end,
        isolating.map(({ unit }) => regionOf(unit.subject)),
      ),
    };
  });
  const { decided, open } = evaluateTiers(asked, [podCell(within, allTraffic)], cellSets<Unit>());
  const found = decided.map(({ part, by: [unit] }): OwnAdmission => ({ unit, passes: part }));
  const rest = open.flatMap(({ part }) => part);
  return rest.length === 0 ? found : [...found, { unit: undefined, passes: rest }];
}

function ownAskedRules(
  { unit, rules }: OwnUnit,
  end: TierEnd | undefined,
  { isAt, world }: Pick<AdmissionOptions, 'isAt' | 'world'>,
): readonly AskedRule<PodCells, Unit>[] {
  const subject = regionOf(unit.subject);
  return rules
    .filter(({ matches }) => holds(matches, world))
    .flatMap(({ rule, parts }) => {
      const own = ownRegions(rule, (addresses) => holds(isAt(addresses), world));
      return parts.map(({ traffic, isOpen }) => ({
        action: rule.action,
        matched: intersectCells([podCell(subject, traffic)], own),
        isPartial: isOpen,
        isEnded: rule.action === 'allow' && end !== undefined && unit.isolates,
        by: unit,
      }));
    });
}

/** The hypothetical pods that a rule is about, where it speaks of the governed end too. */
function ownRegions({ own }: Rule, isAt: (addresses: Addresses) => boolean): PodCells {
  if (own === undefined) return [podCell(anyLabels, allTraffic)];
  return own.flatMap((peer) => regionsOf(peer, isAt).map((pods) => podCell(pods, allTraffic)));
}

/** The hypothetical pods that a peer holds, where they are or aren't at the addresses that it names. */
function regionsOf(peer: PeerMatch, isAt: (addresses: Addresses) => boolean): readonly HypotheticalRegion[] {
  switch (peer.kind) {
    case 'pods': {
      const isHeld = peer.within === undefined || isAt(peer.within);
      return isHeld && !(peer.without !== undefined && isAt(peer.without)) ? [regionOf(peer.pods)] : [];
    }
    case 'addresses':
      return peer.holds === undefined && isAt(peer.addresses) ? [anyLabels] : [];
    case 'nodes':
    case 'domains':
    case 'apiServer':
      return [];
  }
}

/** The addresses by which rules may tell hypothetical pods apart. */
export function addressesOfRule({ action, peers = [], own = [] }: Rule): readonly Addresses[] {
  return [...peers, ...own].flatMap((peer) => {
    if (peer.kind === 'pods') return [peer.within ?? [], peer.without ?? []].flat();
    return peer.kind === 'addresses' && peer.holds === undefined && (action !== 'allow' || own.includes(peer))
      ? peer.addresses
      : [];
  });
}

const ungoverned = { unit: undefined, rule: undefined, peer: undefined, named: undefined } as const;

/** What passes where nothing governs. */
export function freePassage(within: HypotheticalRegion): Admission {
  return { ...ungoverned, passes: [podCell(within, allTraffic)] };
}

/** The parts of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export function partsAtAnyPod(rule: Rule): readonly RulePart[] {
  const [open, certain] = [rule.ports.filter(hasNames), rule.ports.filter((port) => !hasNames(port))];
  const numbers = certain.reduce(
    (sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, port.traffic) : sum),
    noTraffic,
  );
  return [
    { traffic: numbers, named: undefined, isOpen: false },
    ...open.map((port): RulePart => {
      if (port.kind === 'traffic') return { traffic: port.traffic, named: undefined, isOpen: true };
      return { traffic: wholeOf(port), named: port, isOpen: true };
    }),
  ];
}

function cellsOf(rule: Rule, parts: readonly RulePart[], isAt: (addresses: Addresses) => boolean) {
  return peersOf(rule, isAt).flatMap((peer) => parts.map((part) => ({ ...peer, ...part })));
}

function peersOf(
  rule: Rule,
  isAt: (addresses: Addresses) => boolean,
): readonly { readonly peer: PodMatch | undefined; readonly region: HypotheticalRegion }[] {
  if (rule.peers === undefined) return [{ peer: undefined, region: anyLabels }];
  return rule.peers
    .filter(({ kind }) => kind === 'pods' || rule.action !== 'allow')
    .flatMap((peer) =>
      regionsOf(peer, isAt).map((region) => ({ peer: peer.kind === 'pods' ? peer.pods : undefined, region })),
    );
}
