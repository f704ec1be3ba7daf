import type { NamedPortMatch, PeerMatch, PodMatch, Rule, Stage, Tier, Unit } from '../compile/index.js';
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
import type { SideTier } from './fold.js';
import { hasNames, wholeOf } from './rules-at.js';

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
  { partsOf, isAt, world }: AdmissionOptions,
): readonly Admission[] {
  const found: Admission[] = [];
  let rest: PodCells = [podCell(within, allTraffic)];
  for (const { tier, stages } of tiers) {
    let passed: PodCells = [];
    let isolates = false;
    for (const { mode, units } of stages) {
      for (const { unit, rules } of units.filter(({ applies }) => holds(applies, world))) {
        isolates ||= unit.isolates;
        for (const { rule } of rules.filter(({ matches }) => holds(matches, world))) {
          const at = (addresses: Addresses) => holds(isAt(addresses), world);
          for (const { peer, region, traffic, named, isOpen } of cellsOf(rule, partsOf(rule), at)) {
            const cell = podCell(region, traffic);
            const passes = intersectCells(rest, [cell]);
            if (passes.length === 0) continue;
            if (rule.action === 'allow') found.push({ unit, rule, peer, named, passes });
            if (rule.action === 'pass') passed = [...passed, ...passes];
            if (mode === 'ordered' && !isOpen) rest = subtractCells(rest, [cell]);
          }
        }
      }
    }
    if (tier.end !== undefined && isolates)
      rest = subtractCells(rest, [podCell(anyLabels, uniteTraffic(tier.end.denied, tier.end.undefined))]);
    rest = [...rest, ...passed];
  }
  return rest.length === 0 ? found : [...found, { ...ungoverned, passes: rest }];
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
  { isAt, world }: Pick<AdmissionOptions, 'isAt' | 'world'>,
): readonly OwnAdmission[] {
  const found: OwnAdmission[] = [];
  let rest: PodCells = [podCell(within, allTraffic)];
  for (const { tier, stages } of tiers) {
    let passed: PodCells = [];
    let isolated: PodCells = [];
    for (const { mode, units } of stages) {
      for (const { unit, rules } of units.filter((each) => holds(each.inForce, world))) {
        const subject = regionOf(unit.subject);
        for (const { rule, parts } of rules.filter(({ matches }) => holds(matches, world))) {
          const own = ownRegions(rule, (addresses) => holds(isAt(addresses), world));
          for (const { traffic, isOpen } of parts) {
            const cells = intersectCells([podCell(subject, traffic)], own);
            const hit = intersectCells(rest, cells);
            if (rule.action === 'allow' && hit.length > 0) found.push({ unit, passes: hit });
            if (rule.action === 'pass') passed = [...passed, ...hit];
            if (mode === 'ordered' && !isOpen) rest = subtractCells(rest, cells);
          }
        }
        const { end } = tier;
        if (unit.isolates && end !== undefined)
          isolated = [...isolated, podCell(subject, uniteTraffic(end.denied, end.undefined))];
      }
    }
    rest = [...subtractCells(rest, isolated), ...passed];
  }
  return rest.length === 0 ? found : [...found, { unit: undefined, passes: rest }];
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
      return peer.holds !== 'others' && isAt(peer.addresses) ? [anyLabels] : [];
    case 'nodes':
    case 'domains':
      return [];
  }
}

/** The addresses by which rules may tell hypothetical pods apart. */
export function addressesOfRule({ action, peers = [], own = [] }: Rule): readonly Addresses[] {
  return [...peers, ...own].flatMap((peer) => {
    if (peer.kind === 'pods') return [peer.within ?? [], peer.without ?? []].flat();
    return peer.kind === 'addresses' && peer.holds !== 'others' && (action !== 'allow' || own.includes(peer))
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
