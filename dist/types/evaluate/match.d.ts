import type { PeerMatch, PodMatch, PortMatch } from '../compile/index.js';
import { type Condition, type Family, type Intervals, type Traffic } from '../sets/index.js';
import type { End, PodClass } from './ends.js';
/** What of the profile decides whether an address range matches an end. */
export interface AddressMatching {
    readonly ipBlockMatchesPods: Condition;
    readonly ipBlockMatchesNodes: Condition;
}
/** Which end a peer is, for the names of facts about it. */
export type Role = 'source' | 'destination';
export interface PeerQuestion {
    readonly end: End;
    readonly role: Role;
    readonly family: Family;
    readonly matching: AddressMatching;
}
/** Whether a rule's peers hold an end; `undefined` peers hold every end. */
export declare function matchPeers(peers: readonly PeerMatch[] | undefined, question: PeerQuestion, matchPodClass: (match: PodMatch, podClass: PodClass) => Condition): Condition;
/** Whether a match holds the pods of a class; hostNetwork pods belong to none (A-HOST-1). */
export declare function matchPods(match: PodMatch, podClass: PodClass): Condition;
/** The traffic that any of a rule's ports match, at one destination. */
export declare function matchPorts(ports: readonly PortMatch[], destination: End): Traffic;
/** Whether an end whose address may be anywhere in `possible` lies within a range. */
export declare function matchPool(within: Intervals<bigint>, possible: Intervals<bigint>, whose: string, family: Family): Condition;
