import { type ConnectionSlice, type End, type Evaluation } from '../../evaluate/index.js';
import type { Pod } from '../../model/index.js';
import { type Condition, type Family, type Traffic } from '../../sets/index.js';
import type { Stand } from '../ends.js';
import type { UnknownFact } from '../finding.js';
import type { FindControllers } from './controllers.js';
import type { Way } from './ways.js';
/** What enters a cluster through its entries. */
export interface Entrances {
    /** Is there any entry at all? */
    readonly isEmpty: boolean;
    readonly waysTo: (pod: Pod) => readonly Way[];
    readonly controllersOf: FindControllers;
}
export interface EntryQuestion {
    /** A pod as a destination. */
    readonly end: End;
    readonly family: Family;
    /** The traffic that is asked about. */
    readonly traffic: Traffic;
    /** What must be shown: of replicas of one controller the worst for it counts (`language.md` §2). */
    readonly expect: 'allow' | 'deny';
}
/** A stretch of traffic to a pod, with what comes of it through entries. The pieces are disjoint and cover what is asked. */
export interface EnteredPiece {
    readonly traffic: Traffic;
    readonly verdict: ConnectionSlice['verdict'];
    /** What decided it; `undefined` where no entry leads there. */
    readonly hit: Hit | undefined;
    /** Everything that has a part in it. */
    readonly hits: readonly Hit[];
    /** What an unknown hangs on. */
    readonly facts: readonly UnknownFact[];
}
/** One way, from one end that the controller may be. */
export interface Hit {
    readonly way: Way;
    readonly source: Stand;
    readonly slice: ConnectionSlice;
    /** Ends of one controller have the same group. */
    readonly group: string;
    readonly presence: Condition;
}
/** Judges what gets through some ways: a port is reachable where one of them lets it through. */
export declare function judgeWays(ways: readonly Way[], question: EntryQuestion, evaluation: Evaluation, controllersOf: FindControllers): readonly EnteredPiece[];
