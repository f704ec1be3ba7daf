import type { apiVersion } from './api-version.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
/** What the connectivity tests speak of, of all that the policies say. */
export interface CoverageReport {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'CoverageReport';
    /** How much is covered. */
    readonly summary: {
        /** Rules that decided something that a case judged. */
        readonly rules: Covered;
        /** Directions in which policies isolate pods, that shut something out that a case judged. */
        readonly isolations: Covered;
        /** Directions of workloads that cases are about. */
        readonly workloads: Covered;
        /** Allowed connections all ports of which `allow` or `exactly` cases ask for. */
        readonly connections: Covered;
    };
    /** How the cases came out. */
    readonly tests: CoverageTests;
    /** Every rule, by file and line. */
    readonly rules: readonly RuleCoverage[];
    /** Every direction in which a policy isolates, by file and line. */
    readonly isolations: readonly IsolationCoverage[];
    /** Every direction of every workload, by id. */
    readonly workloads: readonly WorkloadCoverage[];
    /** What is to be said of the files, by file and place; first what no file is to blame for. */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** How many cases came out how. */
export interface CoverageTests {
    /** All of them. */
    readonly cases: number;
    /** What they assert holds. */
    readonly passed: number;
    /** It doesn't. */
    readonly failed: number;
    /** Of those, the ones that aren't warnings only. */
    readonly failing: number;
    /** They couldn't be judged. */
    readonly errored: number;
    /** They say that they aren't to be judged. */
    readonly skipped: number;
    /** They failed, as they say that they do. */
    readonly expectedFailures: number;
}
/** The part of a coverage that a run of the tests tells, where it is asked to. */
export type TestCoverage = Pick<CoverageReport, 'summary' | 'rules'>;
/** A part of a number. */
export interface Covered {
    /** How many are covered. */
    readonly covered: number;
    /** How many there are. */
    readonly total: number;
}
/** A rule, and the cases that speak of it. */
export interface RuleCoverage extends IsolationCoverage {
    /** Its place in the policy, as `spec.ingress[0]`. */
    readonly rule: string;
    /** The lines of its policy, from its name to the end of its last rule, both included. */
    readonly policyLines: {
        /** From 1. */
        readonly from: number;
        /** Not before `from`. */
        readonly to: number;
    };
}
/** A direction in which a policy isolates pods, and the cases that speak of it. */
export interface IsolationCoverage {
    /** As `Kind/namespace/name`. */
    readonly policy: string;
    /** Of the connections that it is about. */
    readonly direction: 'ingress' | 'egress';
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** Whether a case speaks of it. */
    readonly covered: boolean;
    /** Those that do, as `suite/case`, in byte order. */
    readonly cases: readonly string[];
}
/** A direction of a workload. */
export interface WorkloadCoverage {
    /** As `namespace/Kind/name`. */
    readonly id: string;
    /** Of the connections that are meant. */
    readonly direction: 'ingress' | 'egress';
    /** Whether a case judged such a connection of it. */
    readonly covered: boolean;
    /** Whether a policy isolates it. */
    readonly isolated: boolean;
}
/** Whether fewer of the rules are covered than a percentage asks for; where there are none nothing is missing. */
export declare function isCoveredUnder({ summary: { rules } }: {
    readonly summary: Pick<CoverageReport['summary'], 'rules'>;
}, percent: number | undefined): boolean;
