import type { Arrangement, Direction, Unit } from '../compile/index.js';
import type { Cluster, Pod } from '../model/index.js';
import { type Condition, type Family, type Intervals } from '../sets/index.js';
import { type Pools } from './classes.js';
import { type ConnectionSlice, type WorldsOfConnection } from './connection.js';
import type { End, PodClass, PodEnd } from './ends.js';
import type { SideTier } from './fold.js';
import type { OwnTier } from './hypothetical.js';
import type { AddressMatching } from './match.js';
export interface EvaluateOptions {
    readonly pools: Pools;
    readonly matching: AddressMatching;
}
export interface AddressesOfFamily {
    readonly family: Family;
    readonly addresses: Intervals<bigint>;
}
/** Answers questions about one cluster under one arrangement of policies; answers about pods are kept by class. */
export declare class Evaluation {
    #private;
    readonly classes: readonly PodClass[];
    /** The name of the CNI plugin, as its makers write it. */
    readonly title: string;
    constructor(cluster: Cluster, arrangement: Arrangement, { pools, matching }: EvaluateOptions);
    classOf(pod: Pod): PodClass;
    /** The end that a pod is: its class, or a node where it uses the network of its node (A-HOST-1). */
    endOf(pod: Pod): Exclude<End, {
        kind: 'address';
    }>;
    /** The end that a pod is which no manifest holds. */
    endOfHypothetical(pod: Pick<PodClass, 'namespace' | 'namespaceLabels' | 'labels'>): PodEnd;
    /** The verdict of every traffic between two ends in one family. */
    connect(source: End, destination: End, family: Family): readonly ConnectionSlice[];
    /** The verdicts between two ends in each world of what they and some further conditions hang on. */
    connectInWorlds(source: End, destination: End, { family, conditions }: {
        readonly family: Family;
        readonly conditions: readonly Condition[];
    }): WorldsOfConnection;
    /** The tiers with the units that govern an end in a direction; none where it is no pod. */
    governing(end: End, direction: Direction): readonly SideTier[];
    /** The units of every tier that govern hypothetical pods in a direction, with what their rules say of one end. */
    ownSide(direction: Direction, peer: End, family: Family): readonly OwnTier[];
    /** Every unit, in effect or not. */
    get allUnits(): readonly Unit[];
    /** Every unit that is in effect. */
    get units(): readonly Unit[];
    /** Addresses cut into parts that the rules of an end in one direction treat alike. */
    partitionAddresses(end: End, direction: Direction, { family, addresses }: AddressesOfFamily): readonly Intervals<bigint>[];
    /** Addresses cut into parts that no rule of a direction tells apart, whichever pods it governs. */
    partitionByAll(direction: Direction, { family, addresses }: AddressesOfFamily): readonly Intervals<bigint>[];
    /** Whether address ranges of rules may decide between two pods, so that their addresses matter. */
    readsAddresses(source: End, destination: End): boolean;
    /** The units without effect that would govern an end if the CNI plugin enforced them. */
    inertUnits(end: End, direction: Direction): readonly Unit[];
}
