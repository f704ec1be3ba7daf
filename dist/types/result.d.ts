import type { apiVersion } from './result/api-version.js';
import type { BasisFact, CniChoice } from './result/basis.js';
import type { ClassPairs } from './result/class-pairs.js';
import type { CoverageReport } from './result/coverage.js';
import type { ReportedDiagnostic } from './result/diagnostic.js';
import type { ReachabilityDiff, StagedChanges } from './result/diff.js';
import type { Explanation } from './result/explanation.js';
import type { Exposure, MapScope } from './result/exposure.js';
import type { InitialSuite } from './result/initial-suite.js';
import type { Inputs } from './result/inputs.js';
import type { LintReport } from './result/lint-report.js';
import type { MutationReport } from './result/mutation.js';
import type { MapEnd, PortRange, Reach } from './result/reach.js';
import type { Decision, TestReport, TierPath, Verdict } from './result/test-report.js';
export * from './result/api-version.js';
export * from './result/basis.js';
export * from './result/class-pairs.js';
export * from './result/coverage.js';
export * from './result/diagnostic.js';
export * from './result/diff.js';
export * from './result/explanation.js';
export * from './result/exposure.js';
export * from './result/initial-suite.js';
export * from './result/inputs.js';
export * from './result/lint-report.js';
export * from './result/mutation.js';
export * from './result/reach.js';
export * from './result/test-report.js';
/**
 * What a run found, as plain JSON-safe data: no bigint, no absolute path, no clock. Every report is a pure function of it. The
 * names are those of the published JSON; fields may be added, never renamed.
 */
export type Result = TestReport | CoverageReport | InitialSuite | ReachabilityMap | ReachabilityDiff | Explanation | LintReport | MutationReport;
/**
 * Who can reach whom. Workloads of one class have the same connectivity, so connections are kept between classes;
 * `mapConnections` spells them out.
 */
export interface ReachabilityMap extends ClassPairs {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'ReachabilityMap';
    /** The CNI plugin that the map is judged by, and who said so. */
    readonly cni: CniChoice;
    /** The address families of the cluster. */
    readonly families: readonly ('IPv4' | 'IPv6')[];
    /** What the map rests on that no file says: assumed address pools, unlabelled namespaces. */
    readonly assumptions: readonly string[];
    /** What it rests on that files or flags say. */
    readonly ground: readonly BasisFact[];
    /** In byte order of id. */
    readonly workloads: readonly MapWorkload[];
    /** Pods that only policies know, in byte order of id: they are no workloads, and in none of their counts. */
    readonly pods: readonly MapPods[];
    /** How many classes there are; what they may send each other is in `between` and `reaches`. */
    readonly classes: number;
    /** By class: what addresses outside may send to it, and it to them; one row per distinct reach, by address. */
    readonly fromAddresses: readonly (readonly AddressReach[])[];
    /** By class: what it may send to addresses outside. */
    readonly toAddresses: readonly (readonly AddressReach[])[];
    /** What comes in through Ingresses, routes and Gateways, by workload, in byte order of id. */
    readonly entries: readonly EntryReach[];
    /**
     * By class: the pods that no manifest holds which could reach it, then those that it could reach; absent where nobody asked.
     */
    readonly exposure?: readonly (readonly Exposure[])[];
    /** What nodes may send and be sent; absent where nobody asked about them. */
    readonly nodes?: MapNodes;
    /** What of the whole map `mapConnections` tells; absent where that is everything. */
    readonly scope?: MapScope;
    /** What staged policies change, which this is the map with; absent where nobody asked for it. */
    readonly staged?: StagedChanges;
    /** What decided between classes; absent where nobody asked for it. */
    readonly decided?: MapDecisions;
    /** What is to be said of the files, by file and place; first what no file is to blame for. */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** What decided the connections of a map, each thing written once. */
export interface MapDecisions {
    /** Every decision once. */
    readonly decisions: readonly Decision[];
    /** The distinct partitions of all ports, each with what decided them. */
    readonly accounts: readonly (readonly DecidedPorts[])[];
    /** Places in `accounts`, at `from * classes + to`. */
    readonly between: readonly number[];
}
/** Ports that the same rules decide alike, and those decisions by their places, egress first. */
export interface DecidedPorts {
    /** What was decided. */
    readonly verdict: Verdict;
    /** Those that it was decided of. */
    readonly ports: readonly PortRange[];
    /** Places in `decisions` of the map. */
    readonly by: readonly number[];
    /** How they came through the tiers, where there are others than that of NetworkPolicies. */
    readonly paths?: readonly TierPath[];
}
/** A workload of a map. */
export interface MapWorkload {
    /** As `namespace/Kind/name`. */
    readonly id: string;
    /** Its namespace. */
    readonly namespace: string;
    /** Its kind, such as `Deployment`. */
    readonly kind: string;
    /** Its name. */
    readonly name: string;
    /** The class that it belongs to, from 0. */
    readonly class: number;
    /** The names of its pods, those together that policies treat alike; absent where that is all of them. */
    readonly replicas?: readonly (readonly string[])[];
}
/**
 * All pods that a policy selects, where no workload is among them: `shop/pods(app=db)`. What is reported of them holds
 * for each of them, or is unknown.
 */
export interface MapPods {
    /** As `namespace/pods(selector)`. */
    readonly id: string;
    /** The name of their namespace; `*` for any, and `[team=a]` for those with such labels. */
    readonly namespace: string;
    /** As `kubectl --selector` takes it: `app=db`; empty for every pod. */
    readonly selector: string;
    /** The class that they belong to, from 0. */
    readonly class: number;
}
/** What every node but the pod's own may send to each class, and each class to them; empty on a side that nobody asked about. */
export interface MapNodes {
    /** By class: what nodes may send to it. */
    readonly from: readonly Reach[];
    /** By class: what it may send to nodes. */
    readonly to: readonly Reach[];
}
/** What addresses outside may send, or be sent. */
export interface AddressReach extends Reach {
    /** The fewest that cover the addresses, IPv4 before IPv6, by address. */
    readonly cidrs: readonly string[];
}
/** What the ingress controller may send to a workload, on target ports. */
export interface EntryReach extends Reach {
    /** The id of the workload. */
    readonly to: string;
}
/** What one end of a map may send to another. */
export interface Connection extends Reach {
    /** Where the traffic begins. */
    readonly from: MapEnd;
    /** Where it ends. */
    readonly to: MapEnd;
}
/**
 * Every connection of a map that is allowed or unknown for some port: by source, then by destination, in byte order of ids,
 * addresses after workloads. Made one at a time, because a large cluster has a great many.
 */
export declare function mapConnections(map: ReachabilityMap): Generator<Connection>;
/**
 * Exit code: 2 where the input can't be trusted, else 1 where an assertion failed, else 0; for `diff --fail-on` see `isCrossed`, for
 * `lint --fail-on` `isLintCrossed`.
 */
export declare function exitCode(result: Result): 0 | 1 | 2;
