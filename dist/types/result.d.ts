import type { apiVersion } from './result/api-version.js';
import type { ReportedDiagnostic } from './result/diagnostic.js';
import type { ReachabilityDiff, StagedChanges } from './result/diff.js';
import type { Explanation } from './result/explanation.js';
import type { Exposure, MapScope } from './result/exposure.js';
import type { CniChoice, GroundFact } from './result/ground.js';
import type { Inputs } from './result/inputs.js';
import type { MapEnd, PortRange, Reach } from './result/reach.js';
export * from './result/api-version.js';
export * from './result/diagnostic.js';
export * from './result/diff.js';
export * from './result/explanation.js';
export * from './result/exposure.js';
export * from './result/ground.js';
export * from './result/inputs.js';
export * from './result/reach.js';
/**
 * What a run found, as plain JSON-safe data: no bigint, no absolute path, no clock. Every report is a pure function of it. The
 * names are those of the published JSON; fields may be added, never renamed.
 */
export type Result = TestReport | ReachabilityMap | ReachabilityDiff | Explanation;
export interface TestReport {
    readonly apiVersion: typeof apiVersion;
    readonly kind: 'TestReport';
    readonly summary: Summary;
    /** In byte order of file, then by document, then by CNI. */
    readonly suites: readonly Suite[];
    /** For each test document that is judged by several CNI plugins: what comes out differently. */
    readonly comparisons: readonly Comparison[];
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly inputs: Inputs;
}
/** One test document under several CNI plugins, side by side. */
export interface Comparison {
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly environment: string;
    /** The suites are of one document without and with staged policies; missing where they are of several plugins. */
    readonly staged?: true;
    /** `NAME` or `NAME@VERSION`, in the order of the suites; `NAME with staged policies` where those are taken as enforced. */
    readonly cnis: readonly string[];
    /** How many cases come out alike under all of them. */
    readonly alike: number;
    /** The others. */
    readonly cases: readonly {
        readonly name: string;
        readonly line: number;
        readonly outcomes: readonly ComparedOutcome[];
    }[];
}
/** What a case comes to under some of the plugins, and what makes the difference. */
export interface ComparedOutcome {
    readonly status: CaseStatus;
    readonly actual?: Verdict;
    readonly cnis: readonly string[];
    /** One sentence; empty for a case that passed. */
    readonly why: string;
}
export interface Summary {
    readonly suites: number;
    /** The sum of passed, failed, errored, skipped and expectedFailures. */
    readonly cases: number;
    readonly passed: number;
    readonly failed: number;
    readonly errored: number;
    readonly skipped: number;
    readonly expectedFailures: number;
    /** Pairs of ends that were checked, over all cases. */
    readonly pairs: number;
}
/** One test document under one environment and one CNI. */
export interface Suite {
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly environment: string;
    readonly cni: CniChoice;
    /** What the verdicts of this suite rest on that no file says: assumed address pools, unlabelled namespaces. */
    readonly assumptions: readonly string[];
    /** What the verdicts rest on that files or flags say: address ranges, the configuration of the CNI plugin. */
    readonly ground: readonly GroundFact[];
    readonly cases: readonly CaseResult[];
}
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'skipped' | 'expectedFailure';
export type Verdict = 'allow' | 'deny' | 'unknown';
export interface CaseResult {
    readonly name: string;
    readonly status: CaseStatus;
    /** A `warning` that fails doesn't make exit code 1. */
    readonly severity: 'error' | 'warning';
    readonly labels: Readonly<Record<string, string>>;
    /** The place of the case in its test file. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly expected?: string;
    /** Absent when nothing was judged. */
    readonly actual?: Verdict;
    readonly pairs: {
        readonly checked: number;
        readonly differing: number;
    };
    readonly counterexample?: Counterexample;
    /** What decided the counterexample, egress first; every deciding rule, and every isolating policy, is an entry. */
    readonly decisions: readonly Decision[];
    /** How the traffic of the counterexample came through the tiers of policies, egress first; a side that nothing governs has none. */
    readonly paths: readonly TierPath[];
    /** The unknown facts that an `unknown` verdict hangs on. */
    readonly unknowns: readonly Unknown[];
    /** Facts worth knowing about how the case was judged: ends left out, ports that differ from the Service's. */
    readonly notes: readonly string[];
    readonly nearestMiss?: string;
    /** One sentence: why the case isn't passed; for a skipped case its reason. Empty for a passed case. */
    readonly message: string;
    /** The line of the test file that the case begins on. */
    readonly excerpt: string;
}
export interface Counterexample {
    /** A workload id, an address, `a node`, or `hypothetical`: a pod that no manifest holds. */
    readonly from: string;
    readonly to: string;
    /** The labels of the hypothetical end, and those of its namespace. */
    readonly namespaceLabels?: Readonly<Record<string, string>>;
    readonly podLabels?: Readonly<Record<string, string>>;
    readonly protocol: string;
    /** Absent for ICMP. */
    readonly port?: number;
    readonly family: 'IPv4' | 'IPv6';
    /** Other differing pairs, at most a few. */
    readonly others: readonly {
        readonly from: string;
        readonly to: string;
    }[];
}
export interface Decision {
    readonly direction: 'egress' | 'ingress';
    readonly action: Verdict;
    /** Why, where no rule says so: `not isolated`, `no rule admits it`. */
    readonly reason?: string;
    readonly policy?: string;
    readonly rule?: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly endColumn?: number;
    /** The source line cited, without its line break. */
    readonly excerpt?: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
}
/** `Admin: pass (dev-ns) → default: deny (NetworkPolicy/shop/db)`: each tier that governs an end, up to the one that decides. */
export interface TierPath {
    readonly direction: 'egress' | 'ingress';
    readonly path: string;
}
export interface Unknown {
    readonly fact: string;
    readonly remedy: string;
}
/**
 * Who can reach whom. Workloads of one class have the same connectivity, so connections are kept between classes;
 * `mapConnections` spells them out.
 */
export interface ReachabilityMap {
    readonly apiVersion: typeof apiVersion;
    readonly kind: 'ReachabilityMap';
    readonly cni: CniChoice;
    readonly families: readonly ('IPv4' | 'IPv6')[];
    readonly assumptions: readonly string[];
    readonly ground: readonly GroundFact[];
    /** In byte order of id. */
    readonly workloads: readonly MapWorkload[];
    /** Pods that only policies know, in byte order of id: they are no workloads, and in none of their counts. */
    readonly pods: readonly MapPods[];
    /** What class `from` may send to class `to`, at `from * classes + to`. */
    readonly classes: number;
    readonly between: readonly Reach[];
    /** By class: what addresses outside may send to it, and it to them; one row per distinct reach, by address. */
    readonly fromAddresses: readonly (readonly AddressReach[])[];
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
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly inputs: Inputs;
}
/** What decided the connections of a map, each thing written once. */
export interface MapDecisions {
    readonly decisions: readonly Decision[];
    /** The distinct partitions of all ports, each with what decided them. */
    readonly accounts: readonly (readonly DecidedPorts[])[];
    /** Places in `accounts`, at `from * classes + to`. */
    readonly between: readonly number[];
}
/** Ports that the same rules decide alike, and those decisions by their places, egress first. */
export interface DecidedPorts {
    readonly verdict: Verdict;
    readonly ports: readonly PortRange[];
    readonly by: readonly number[];
    /** How they came through the tiers, where there are others than that of NetworkPolicies. */
    readonly paths?: readonly TierPath[];
}
export interface MapWorkload {
    readonly id: string;
    readonly namespace: string;
    readonly kind: string;
    readonly name: string;
    readonly class: number;
}
/**
 * All pods that a policy selects, where no workload is among them: `shop/pods(app=db)`. What is told of them holds for each of them, or
 * is unknown.
 */
export interface MapPods {
    readonly id: string;
    /** The name of their namespace; `*` for any, and `[team=a]` for those with such labels. */
    readonly namespace: string;
    /** As `kubectl --selector` takes it: `app=db`; empty for every pod. */
    readonly selector: string;
    readonly class: number;
}
/** What every node but the pod's own may send to each class, and each class to them; empty on a side that nobody asked about. */
export interface MapNodes {
    readonly from: readonly Reach[];
    readonly to: readonly Reach[];
}
export interface AddressReach extends Reach {
    /** The fewest that cover the addresses, IPv4 before IPv6, by address. */
    readonly cidrs: readonly string[];
}
/** What the ingress controller may send to a workload, on target ports. */
export interface EntryReach extends Reach {
    readonly to: string;
}
export interface Connection extends Reach {
    readonly from: MapEnd;
    readonly to: MapEnd;
}
/**
 * Every connection of a map that is allowed or unknown for some port: by source, then by destination, in byte order of ids,
 * addresses after workloads. Made one at a time, because a large cluster has a great many.
 */
export declare function mapConnections(map: ReachabilityMap): Generator<Connection>;
/** Exit code: 2 where the input can't be trusted, else 1 where an assertion failed, else 0; for `diff --fail-on` see `isCrossed`. */
export declare function exitCode(result: Result): 0 | 1 | 2;
