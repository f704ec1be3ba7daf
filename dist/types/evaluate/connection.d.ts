import { type Condition, type Fact, type OpenFact, type Traffic, type World } from '../sets/index.js';
import { type Side, type Slice } from './fold.js';
/** A stretch of traffic between two ends, with its verdict. The slices of a connection are disjoint and cover all traffic. */
export interface ConnectionSlice {
    readonly traffic: Traffic;
    readonly verdict: 'allow' | 'deny' | 'unknown';
    /** What decided, in one possible world where the verdict is unknown. */
    readonly egress: Slice;
    readonly ingress: Slice;
    /** The facts that the verdict hangs on; empty where it is certain, or where the API itself doesn't say. */
    readonly facts: readonly Fact[];
}
/** The worlds of one question are enumerated up to this number; beyond it, what hangs on them is unknown. */
export declare const worldLimit = 256;
/**
 * The verdict of every traffic between two ends. A connection is allowed where both sides allow it (A-ISO-5) and denied where
 * one side denies it; it is certain where all possible worlds agree.
 */
export declare function connect(egress: Side, ingress: Side): readonly ConnectionSlice[];
/** What two ends may send each other in each possible world; no worlds where there are too many to enumerate. */
export interface WorldsOfConnection {
    readonly facts: readonly OpenFact[];
    readonly worlds: readonly {
        readonly world: World;
        readonly slices: readonly ConnectionSlice[];
    }[] | undefined;
}
/** As `connect`, before the worlds are brought to agree; `conditions` adds facts that matter to the one who asks. */
export declare function connectInWorlds(egress: Side, ingress: Side, conditions: readonly Condition[]): WorldsOfConnection;
/** The facts of which one alone, changed, changes the verdict in some world. */
export declare function decisiveFacts(verdicts: readonly ConnectionSlice['verdict'][], { facts, worlds }: {
    readonly facts: readonly OpenFact[];
    readonly worlds: readonly World[];
}): readonly Fact[];
