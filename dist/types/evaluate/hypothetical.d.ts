import type { PodMatch, PortMatch, Rule, Tier, Unit } from '../compile/index.js';
import { type Condition, type LabelRegion, type PodTraffic, type Traffic, type World } from '../sets/index.js';
import type { SideTier } from './fold.js';
/**
 * Pods that no manifest holds, by region: keys are `pod:KEY` for labels of the pod and `namespace:KEY` for those of its
 * namespace, so that one region speaks of both.
 */
export type HypotheticalRegion = LabelRegion;
/** The name that the API server gives every namespace as a label (A-DEF-4). */
export declare const namespaceNameKey = "namespace:kubernetes.io/metadata.name";
/** The region of the pods that a match holds. */
export declare function regionOf({ namespaces, labels }: PodMatch): HypotheticalRegion;
/** A region of labels as a part of a region of pods or of namespaces. */
export declare function prefixed(prefix: 'pod:' | 'namespace:', region: LabelRegion): HypotheticalRegion;
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
export type NamedPortMatch = Extract<PortMatch, {
    kind: 'named';
}>;
/** The traffic of a rule, its named ports apart. */
export interface RulePart {
    readonly traffic: Traffic;
    readonly named: NamedPortMatch | undefined;
}
/**
 * What the subject's own policies let through, rule by rule, less what stronger rules deny; `within` is where the
 * hypothetical pods are. Peers by address are left out: whoever covers the addresses covers the pods at them.
 */
export declare function admissions(tiers: readonly SideTier[], within: HypotheticalRegion, partsOf: (rule: Rule) => readonly RulePart[], world: World): readonly Admission[];
/** A unit of the hypothetical pods' own side, with what it has to say of the subject. */
export interface OwnUnit {
    readonly unit: Unit;
    readonly inForce: Condition;
    readonly rules: readonly {
        readonly rule: Rule;
        readonly matches: Condition;
        readonly traffic: Traffic;
    }[];
}
export interface OwnTier {
    readonly tier: Tier;
    readonly units: readonly OwnUnit[];
}
/** What the policies that govern hypothetical pods themselves let through. */
export declare function ownPasses(tiers: readonly OwnTier[], within: HypotheticalRegion, world: World): PodTraffic;
/** The traffic of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export declare function trafficAtAnyPod(rule: Rule): Traffic;
/** What passes where nothing governs. */
export declare function freePassage(within: HypotheticalRegion): Admission;
/** The parts of a rule at a pod whose named ports may have any number: a name is the whole of its protocol. */
export declare function partsAtAnyPod(rule: Rule): readonly RulePart[];
