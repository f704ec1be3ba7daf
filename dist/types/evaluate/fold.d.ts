import type { Rule, Tier, Unit } from '../compile/index.js';
import { type Condition, type Traffic, type World } from '../sets/index.js';
/** One direction of a question: the tiers with only those units and rules that may have a say in it. */
export interface Side {
    /** `false` where the governed end is no pod: nothing applies to it. */
    readonly isGoverned: boolean;
    readonly tiers: readonly SideTier[];
}
export interface SideTier {
    readonly tier: Tier;
    readonly units: readonly SideUnit[];
}
export interface SideUnit {
    readonly unit: Unit;
    /** Holds where the unit is in force and governs the pod. */
    readonly applies: Condition;
    readonly rules: readonly SideRule[];
}
export interface SideRule {
    readonly rule: Rule;
    /** Holds where the rule is in force and its peers hold the other end. */
    readonly matches: Condition;
    readonly traffic: Traffic;
}
/** A stretch of traffic that one thing decides. The slices of a side are disjoint and cover all traffic. */
export interface Slice {
    readonly traffic: Traffic;
    readonly action: 'allow' | 'deny' | 'unknown';
    readonly reason: SliceReason;
    /** What decided: the first rule that matches in an ordered tier, every one in an unordered tier, every isolating policy. */
    readonly by: readonly Deciding[];
    readonly words: string;
}
export type SliceReason = 'not governed' | 'not isolated' | 'rule' | 'isolated' | 'undefined';
export interface Deciding {
    readonly unit: Unit;
    readonly rule: Rule | undefined;
}
/** Splits all traffic by what decides it, in one world: the first match in order of tiers. */
export declare function fold(side: Side, world: World): readonly Slice[];
