import type { apiVersion } from './api-version.js';
import type { BasisFact, CniChoice } from './basis.js';
import type { TestCoverage } from './coverage.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
/** What the connectivity tests came to; `--reporter json` writes it. */
export interface TestReport {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'TestReport';
    /** Counts over all suites. */
    readonly summary: Summary;
    /** In byte order of file, then by document, then by CNI. */
    readonly suites: readonly Suite[];
    /** For each test document that is judged by several CNI plugins: what comes out differently. */
    readonly comparisons: readonly Comparison[];
    /** What the cases speak of; absent where nobody asked. */
    readonly coverage?: TestCoverage;
    /** What is to be said of the files, by file and place; first what no file is to blame for. */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** One test document under several CNI plugins, side by side. */
export interface Comparison {
    /** The suite's name. */
    readonly name: string;
    /** The test file. */
    readonly file: string;
    /** Where the test document begins, from 1. */
    readonly line: number;
    /** The environment that all of them are judged in; `default` where there are none. */
    readonly environment: string;
    /** The suites are of one document without and with staged policies; missing where they are of several plugins. */
    readonly staged?: true;
    /** `NAME` or `NAME@VERSION`, in the order of the suites; `NAME with staged policies` where those are taken as enforced. */
    readonly cnis: readonly string[];
    /** How many cases come out alike under all of them. */
    readonly alike: number;
    /** The others. */
    readonly cases: readonly {
        /** The case's name. */
        readonly name: string;
        /** Where the case begins, from 1. */
        readonly line: number;
        /** What it came to, those of the first plugin first. */
        readonly outcomes: readonly ComparedOutcome[];
    }[];
}
/** What a case comes to under some of the plugins, and what makes the difference. */
export interface ComparedOutcome {
    /** What the case came to under these plugins. */
    readonly status: CaseStatus;
    /** Absent when nothing was judged. */
    readonly actual?: Verdict;
    /** The plugins, as in `cnis` of the comparison. */
    readonly cnis: readonly string[];
    /** One sentence; empty for a case that passed. */
    readonly why: string;
}
/** Counts over all suites of a run. */
export interface Summary {
    /** How many suites there are. */
    readonly suites: number;
    /** The sum of passed, failed, errored, skipped and expectedFailures. */
    readonly cases: number;
    /** Cases that came out as expected. */
    readonly passed: number;
    /** Cases that came out otherwise, those with severity `warning` included. */
    readonly failed: number;
    /** Cases that could not be judged. */
    readonly errored: number;
    /** Cases with `skip`. */
    readonly skipped: number;
    /** Cases with `expectFailure` that fail, as they say. */
    readonly expectedFailures: number;
    /** Pairs of ends that were checked, over all cases. */
    readonly pairs: number;
}
/** One test document under one environment and one CNI. */
export interface Suite {
    /** `metadata.name` of the test document. */
    readonly name: string;
    /** The test file. */
    readonly file: string;
    /** Where the test document begins, from 1. */
    readonly line: number;
    /** The environment that it is judged in; `default` where there are none. */
    readonly environment: string;
    /** The CNI plugin that it is judged by, and who said so. */
    readonly cni: CniChoice;
    /** What the verdicts of this suite rest on that no file says: assumed address pools, unlabelled namespaces. */
    readonly assumptions: readonly string[];
    /** What the verdicts rest on that files or flags say: address ranges, the configuration of the CNI plugin. */
    readonly ground: readonly BasisFact[];
    /** In the order of the file; only those that were chosen. */
    readonly cases: readonly CaseResult[];
}
/** What a case comes to; `errored` where it could not be judged, `expectedFailure` where it fails as `expectFailure` says. */
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'skipped' | 'expectedFailure';
/** What becomes of traffic; `unknown` where that depends on something that no file says. */
export type Verdict = 'allow' | 'deny' | 'unknown';
/** One case of a suite and what it came to. */
export interface CaseResult {
    /** As the test file has it. */
    readonly name: string;
    /** What it came to. */
    readonly status: CaseStatus;
    /** A `warning` that fails doesn't make exit code 1. */
    readonly severity: 'error' | 'warning';
    /** Those of the suite and its own, by key. */
    readonly labels: Readonly<Record<string, string>>;
    /** The place of the case in its test file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
    /** What the case expects, in words; absent where it was not read that far. */
    readonly expected?: string;
    /** Absent when nothing was judged. */
    readonly actual?: Verdict;
    /** The pairs of ends that were judged. */
    readonly pairs: {
        /** How many were judged. */
        readonly checked: number;
        /** How many of them came out otherwise than expected. */
        readonly differing: number;
    };
    /** One connection that came out otherwise than expected; absent where there is none. */
    readonly counterexample?: Counterexample;
    /** What decided the counterexample, egress first; every deciding rule, and every isolating policy, is an entry. */
    readonly decisions: readonly Decision[];
    /** How the traffic of the counterexample came through the tiers of policies, egress first; a side that nothing governs has none. */
    readonly paths: readonly TierPath[];
    /** The unknown facts that an `unknown` verdict depends on. */
    readonly unknowns: readonly Unknown[];
    /** Facts worth knowing about how the case was judged: ends left out, ports that differ from the Service's. */
    readonly notes: readonly string[];
    /** How the CNI plugin handles the rules that decided, where that isn't what the API says; the same are among `notes`. */
    readonly handled?: readonly string[];
    /** The rule that nearly decided otherwise, and what it lacks, in a sentence. */
    readonly nearestMiss?: string;
    /** One sentence: why the case isn't passed; for a skipped case its reason. Empty for a passed case. */
    readonly message: string;
    /** The line of the test file that the case begins on. */
    readonly excerpt: string;
}
/** One connection that shows what a case came to. */
export interface Counterexample {
    /** A workload id, an address, `a node`, or `hypothetical`: a pod that no manifest holds. */
    readonly from: string;
    /** Likewise. */
    readonly to: string;
    /** The names of the pods that are meant at the beginning, where policies tell those of a workload apart: `db-0`. */
    readonly fromPods?: readonly string[];
    /** Those at the end, likewise. */
    readonly toPods?: readonly string[];
    /** The labels of the hypothetical end, and those of its namespace. */
    readonly namespaceLabels?: Readonly<Record<string, string>>;
    /** The labels of the hypothetical pod. */
    readonly podLabels?: Readonly<Record<string, string>>;
    /** `TCP`, `UDP`, `SCTP` or `ICMP`. */
    readonly protocol: string;
    /** Absent for ICMP. */
    readonly port?: number;
    /** The addresses that it is judged with. */
    readonly family: 'IPv4' | 'IPv6';
    /** Other differing pairs, at most a few. */
    readonly others: readonly {
        /** As `from` above. */
        readonly from: string;
        /** As `to` above. */
        readonly to: string;
    }[];
}
/** A rule or policy that decided, and the line that says it. */
export interface Decision {
    /** Which end it governs: `egress` that where the traffic begins, `ingress` that where it ends. */
    readonly direction: 'egress' | 'ingress';
    /** What it decided. */
    readonly action: Verdict;
    /** Why, where no rule says so: `not isolated`, `no rule admits it`. */
    readonly reason?: string;
    /** As `Kind/namespace/name`; absent where no policy governs the end. */
    readonly policy?: string;
    /** Its place in the policy, as `spec.ingress[0]`; absent where the policy decides by isolating the pod. */
    readonly rule?: string;
    /** What alone passes of what it allows, any of it: `HTTP GET /v1/.*`. */
    readonly only?: readonly string[];
    /** The file of that rule, or of the policy. */
    readonly file?: string;
    /** From 1. */
    readonly line?: number;
    /** From 1. */
    readonly column?: number;
    /** The last line of the rule, where it has several. */
    readonly endLine?: number;
    /** Where the cited text ends, not included. */
    readonly endColumn?: number;
    /** The source line cited, without its line break. */
    readonly excerpt?: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
}
/** `Admin: pass (dev-ns) → default: deny (NetworkPolicy/shop/db)`: each tier that governs an end, up to the one that decides. */
export interface TierPath {
    /** Which end is governed. */
    readonly direction: 'egress' | 'ingress';
    /** The tiers and what each decided, in words. */
    readonly path: string;
}
/** A fact that no file says and that a verdict depends on. */
export interface Unknown {
    /** What is unknown, in words. */
    readonly fact: string;
    /** How to tell it, in words. */
    readonly remedy: string;
}
