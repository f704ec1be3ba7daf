import type { apiVersion } from './api-version.js';
import type { BasisFact, CniChoice } from './basis.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
import type { MapEnd, Reach, WorkloadEnd } from './reach.js';
/**
 * What became of connections between two states of the manifests, BASE and HEAD. Changes are kept as sets of connections that
 * changed alike; `diffConnections` spells them out.
 */
export interface ReachabilityDiff {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'ReachabilityDiff';
    /** The state before. */
    readonly base: DiffSide;
    /** The state after. */
    readonly head: DiffSide;
    /** Not allowed for certain at BASE and allowed at HEAD, or denied at BASE and not for certain at HEAD; what matters most first. */
    readonly opened: readonly ConnectionChange[];
    /** Allowed at BASE and denied at HEAD; what matters most first. */
    readonly closed: readonly ConnectionChange[];
    /** Every other change of or to what is unknown. */
    readonly uncertain: readonly ConnectionChange[];
    /** Those that only one side has, in byte order of id. */
    readonly workloads: {
        /** At HEAD only. */
        readonly added: readonly DiffWorkload[];
        /** At BASE only. */
        readonly removed: readonly DiffWorkload[];
    };
    /**
     * Whether no pod, address or pod that no manifest holds could tell the two sides apart; absent where a side has errors, and where there
     * are too many sorts of pods to tell.
     */
    readonly equivalent?: boolean;
    /** Facts worth knowing about how the sides were compared: what only one of them has, what wasn't looked for. */
    readonly notes: readonly string[];
    /** Those of both sides. */
    readonly diagnostics: readonly SidedDiagnostic[];
}
/** What staged policies would change, were they applied. */
export type StagedChanges = Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain'>;
/** Which of the two states: `base` before, `head` after. */
export type SideName = 'base' | 'head';
/** One of the two states. */
export interface DiffSide {
    /** As it was asked for: `git:origin/main`, a directory. */
    readonly name: string;
    /** The commit's full id, where the side is a git ref. */
    readonly commit?: string;
    /** The CNI plugin that the side is judged by, and who said so. */
    readonly cni: CniChoice;
    /** The address families of the cluster. */
    readonly families: readonly ('IPv4' | 'IPv6')[];
    /** What the side rests on that no file says. */
    readonly assumptions: readonly string[];
    /** What it rests on that files or flags say. */
    readonly ground: readonly BasisFact[];
    /** How many there are. */
    readonly workloads: number;
    /** What was read of the side and what became of it. */
    readonly inputs: Inputs;
}
/** A workload that only one side has. */
export interface DiffWorkload {
    /** As `namespace/Kind/name`. */
    readonly id: string;
    /** Its namespace. */
    readonly namespace: string;
    /** Its kind, such as `Deployment`. */
    readonly kind: string;
    /** Its name. */
    readonly name: string;
}
/** A diagnostic, and the side that gives it. */
export interface SidedDiagnostic extends ReportedDiagnostic {
    /** Which state gives it. */
    readonly side: SideName | 'both';
}
/**
 * Connections that changed alike, for one reason: every pair of `from` and `to` that `pairs` admits; a workload with itself is two of
 * its replicas. At least one side is workloads, or pods that only policies know.
 */
export interface ConnectionChange extends ChangeFacts {
    /** Where the traffic begins. */
    readonly from: ChangeEnds;
    /** Where it ends. */
    readonly to: ChangeEnds;
    /** Which pairs of workloads are meant. */
    readonly pairs: 'all' | 'same-namespace' | 'cross-namespace';
}
/** Workload ids in byte order, or another end of a map. */
export type ChangeEnds = WorkloadEnds | Exclude<MapEnd, WorkloadEnd>;
/** Several workloads as ends of connections that changed alike. */
export interface WorkloadEnds {
    /** Their ids, in byte order; `namespace/Kind/name/pod` for one pod of a workload whose pods policies treat differently. */
    readonly workloads: readonly string[];
}
/** What is reported of one connection, and of all that changed with it. The reach holds only the ports that changed. */
export interface ChangeFacts extends Reach {
    /** What became of it at BASE. */
    readonly was: 'allow' | 'deny' | 'unknown';
    /** What becomes of it at HEAD. */
    readonly now: 'allow' | 'deny' | 'unknown';
    /** What alone layer 7 let through at BASE, where that is what changed; absent where it was everything. */
    readonly wasOnly?: readonly string[];
    /** It may be allowed and wasn't. Absent where the verdict at HEAD is certain. */
    readonly certain?: false;
    /** An end was added or removed. */
    readonly new?: true;
    /** The smallest set of changes that could be found whose undoing at HEAD undoes this: no member can be spared. */
    readonly because: readonly Blame[];
    /** The cases of the test files at HEAD that refer to this connection; empty where none does. */
    readonly coveredBy: readonly CoveringCase[];
    /** Why it matters, the first reason most; empty for a connection within one namespace. */
    readonly reasons: readonly RankReason[];
}
/** `internet` holds for what enters through Ingresses, routes and Gateways too. */
export type RankReason = 'internet' | 'cloud-metadata' | 'cross-namespace';
/** One thing that changed between the sides, with the place where it is written. */
export interface Blame {
    /** `NetworkPolicy/shop/db`; a workload by its id. */
    readonly object: string;
    /** `spec.ingress[0].from`, as `side` writes it; empty for the whole object. */
    readonly field: string;
    /** What happened to it between BASE and HEAD. */
    readonly change: 'added' | 'removed' | 'changed';
    /** Whose file it is: what was removed is written at the base only. */
    readonly side: SideName;
    /** The file that is cited. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** The line that is cited, without its line break. */
    readonly excerpt: string;
    /** Where it stood before, for what was changed. */
    readonly before?: {
        /** The file at BASE. */
        readonly file: string;
        /** From 1. */
        readonly line: number;
        /** The line, without its line break. */
        readonly excerpt: string;
    };
}
/** A case of a test file, and where it is written. */
export interface CoveringCase {
    /** The suite's name. */
    readonly suite: string;
    /** The case's name. */
    readonly case: string;
    /** The test file. */
    readonly file: string;
    /** Where the case begins, from 1. */
    readonly line: number;
    /** Whether it covers all that changed there, or some ports or addresses of it. */
    readonly extent: 'whole' | 'part';
}
/** One connection that changed. */
export interface DiffConnection extends ChangeFacts {
    /** Where the traffic begins. */
    readonly from: MapEnd;
    /** Where it ends. */
    readonly to: MapEnd;
}
/** Every connection of some changes, one at a time, because a small change can touch a great many. */
export declare function diffConnections(changes: readonly ConnectionChange[]): Generator<DiffConnection>;
/** How many connections some changes are. */
export declare function countConnections(changes: readonly ConnectionChange[]): number;
/** What `--fail-on` names; none by `never`. */
export declare const diffThresholds: readonly ['opened', 'opened:internet', 'opened:cross-namespace', 'closed', 'uncertain'];
/** One of them. */
export type DiffThreshold = (typeof diffThresholds)[number];
/** Whether a difference crosses one of the thresholds. */
export declare function isCrossed({ opened, closed, uncertain }: Pick<ReachabilityDiff, 'opened' | 'closed' | 'uncertain'>, thresholds: readonly DiffThreshold[]): boolean;
