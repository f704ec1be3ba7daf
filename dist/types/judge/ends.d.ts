import type { End } from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import { type Condition, type Family, type Intervals } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { HypotheticalPod, Member, WorkloadMember } from './members.js';
/** One way in which a member can stand at an end of a connection. */
export interface Stand {
    readonly end: End;
    /** For a counterexample: a workload id, an address, `a node`. */
    readonly text: string;
    /** Holds where this is really one of the member's ways. */
    readonly presence: Condition;
    readonly pod: Pod | undefined;
    /** The labels of a pod that no manifest holds. */
    readonly hypothetical: HypotheticalLabels | undefined;
}
export interface HypotheticalLabels {
    readonly namespaceLabels: Readonly<Record<string, string>>;
    readonly podLabels: Readonly<Record<string, string>>;
}
/** The pods of a workload as ends; those of a hostNetwork workload are nodes. */
export declare function podStands(member: WorkloadMember, context: JudgeContext): readonly Stand[];
/** A pod that no manifest holds as an end. */
export declare function hypotheticalStand({ namespace, labels }: HypotheticalPod, { evaluation }: JudgeContext): Stand;
/** The nodes: each that is declared with addresses, else one that may be anywhere in their range. */
export declare function nodeStands({ cluster, nodePool }: JudgeContext): readonly Stand[];
/** The addresses of a member, one stand for each part that the rules at the other end can tell apart. */
export declare function addressStands(member: Extract<Member, {
    kind: 'addresses' | 'domain';
}>, family: Family, pieces: readonly Intervals<bigint>[]): readonly Stand[];
