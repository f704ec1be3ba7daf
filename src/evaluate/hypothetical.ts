import type { PodMatch, PortMatch, Rule, Tier, Unit } from '../compile/index.js';
import {
  allTraffic,
  anyLabels,
  type Condition,
  holds,
  intersectPodTraffic,
  type LabelRegion,
  noTraffic,
  type PodTraffic,
  protocolTraffic,
  statesIn,
  subtractPodTraffic,
  type Traffic,
  uniteTraffic,
  type World,
} from '../sets/index.js';
import type { SideTier } from './fold.js';

/**
 * Pods that no manifest holds, by region: keys are `pod:KEY` for labels of the pod and `namespace:KEY` for those of its
 * namespace, so that one region speaks of both.
 */
export type HypotheticalRegion = LabelRegion;

/** The name that the API server gives every namespace as a label (A-DEF-4). */
export const namespaceNameKey = 'namespace:kubernetes.io/metadata.name';

/** The region of the pods that a match holds. */
export function regionOf({ namespaces, labels }: PodMatch): HypotheticalRegion {
  const place: LabelRegion =
    namespaces.kind === 'named'
      ? new Map([[namespaceNameKey, statesIn([namespaces.name])]])
      : prefixed('namespace:', namespaces.labels);
  return new Map([...place, ...prefixed('pod:', labels)]);
}

/** A region of labels as a part of a region of pods or of namespaces. */
export function prefixed(prefix: 'pod:' | 'namespace:', region: LabelRegion): HypotheticalRegion {
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
  readonly passes: PodTraffic;
}

export type NamedPortMatch = Extract<PortMatch, { kind: 'named' }>;

/** The traffic of a rule, its named ports apart. */
export interface RulePart {
  readonly traffic: Traffic;
  readonly named: NamedPortMatch | undefined;
}

/**
 * What the subject's own policies let through, rule by rule, less what stronger rules deny; `within` is where the
 * hypothetical pods are. Peers by address are left out: whoever covers the addresses covers the pods at them.
 */
export function admissions(
  tiers: readonly SideTier[],
  within: HypotheticalRegion,
  partsOf: (rule: Rule) => readonly RulePart[],
  world: World,
): readonly Admission[] {
  const found: Admission[] = [];
  let rest: PodTraffic = [{ pods: within, traffic: allTraffic }];
  for (const { tier, units } of tiers) {
    const applying = units.filter(({ applies }) => holds(applies, world));
    let passed: PodTraffic = [];
    for (const { unit } of applying) {
      for (const rule of unit.rules.filter(({ inForce }) => holds(inForce, world))) {
        for (const { peer, region, traffic, named } of cellsOf(rule, partsOf(rule))) {
          const passes = intersectPodTraffic(rest, [{ pods: region, traffic }]);
          if (passes.length === 0) continue;
          if (rule.action === 'allow') found.push({ unit, rule, peer, named, passes });
          if (rule.action === 'pass') passed = [...passed, ...passes];
          if (tier.mode === 'ordered') rest = subtractPodTraffic(rest, passes);
        }
      }
    }
    rest = [...rest, ...passed];
    const isolates = applying.some(({ unit }) => unit.isolates);
    if (tier.end !== undefined && isolates)
      rest = subtractPodTraffic(rest, [
        { pods: anyLabels, traffic: uniteTraffic(tier.end.denied, tier.end.undefined) },
      ]);
  }
  return rest.length === 0 ? found : [...found, { ...ungoverned, passes: rest }];
}

/** A unit of the hypothetical pods' own side, with what it has to say of the subject. */
export interface OwnUnit {
  readonly unit: Unit;
  readonly inForce: Condition;
  readonly rules: readonly { readonly rule: Rule; readonly matches: Condition; readonly traffic: Traffic }[];
}

export interface OwnTier {
  readonly tier: Tier;
  readonly units: readonly OwnUnit[];
}

/** What the policies that govern hypothetical pods themselves let through. */
export function ownPasses(tiers: readonly OwnTier[], within: HypotheticalRegion, world: World): PodTraffic {
  let allowed: PodTraffic = [];
  let rest: PodTraffic = [{ pods: within, traffic: allTraffic }];
  for (const { tier, units } of tiers) {
    let passed: PodTraffic = [];
    const inForce = units.filter((each) => holds(each.inForce, world));
    for (const { unit, rules } of inForce) {
      for (const { rule, traffic } of rules.filter(({ matches }) => holds(matches, world))) {
        const hit = intersectPodTraffic(rest, [{ pods: regionOf(unit.subject), traffic }]);
        if (rule.action === 'allow') allowed = [...allowed, ...hit];
        if (rule.action === 'pass') passed = [...passed, ...hit];
        if (tier.mode === 'ordered') rest = subtractPodTraffic(rest, hit);
      }
    }
    rest = [...rest, ...passed];
    const { end } = tier;
    if (end === undefined) continue;
    const isolated = inForce
      .filter(({ unit }) => unit.isolates)
      .map(({ unit }) => ({ pods: regionOf(unit.subject), traffic: uniteTraffic(end.denied, end.undefined) }));
    rest = subtractPodTraffic(rest, isolated);
  }
  return [...allowed, ...rest];
}

/** The traffic of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export function trafficAtAnyPod(rule: Rule): Traffic {
  return rule.ports.reduce(
    (sum, port) => uniteTraffic(sum, port.kind === 'traffic' ? port.traffic : protocolTraffic(port.protocol)),
    noTraffic,
  );
}

const ungoverned = { unit: undefined, rule: undefined, peer: undefined, named: undefined } as const;

/** What passes where nothing governs. */
export function freePassage(within: HypotheticalRegion): Admission {
  return { ...ungoverned, passes: [{ pods: within, traffic: allTraffic }] };
}

/** The parts of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export function partsAtAnyPod(rule: Rule): readonly RulePart[] {
  const numbers = rule.ports.reduce(
    (sum, port) => (port.kind === 'traffic' ? uniteTraffic(sum, port.traffic) : sum),
    noTraffic,
  );
  const names = rule.ports.flatMap((port) =>
    port.kind === 'named' ? [{ traffic: protocolTraffic(port.protocol), named: port }] : [],
  );
  return [{ traffic: numbers, named: undefined }, ...names];
}

function cellsOf(rule: Rule, parts: readonly RulePart[]) {
  return peersOf(rule).flatMap((peer) => parts.map((part) => ({ ...peer, ...part })));
}

function peersOf(rule: Rule): readonly { readonly peer: PodMatch | undefined; readonly region: HypotheticalRegion }[] {
  if (rule.peers === undefined) return [{ peer: undefined, region: anyLabels }];
  return rule.peers.flatMap((peer) => (peer.kind === 'pods' ? [{ peer: peer.pods, region: regionOf(peer.pods) }] : []));
}
