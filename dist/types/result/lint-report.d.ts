import type { apiVersion } from './api-version.js';
import type { CniChoice } from './basis.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
/** What is wrong, or likely a mistake, in the manifests. */
export interface LintReport {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'LintReport';
    /** The CNI plugin that findings are judged by, and who said so. */
    readonly cni: CniChoice;
    /** How many findings there are of each severity, and how many are left out. */
    readonly summary: LintSummary;
    /** By file, line, column and code; those without a file last. Neither ignored nor in the baseline. */
    readonly findings: readonly LintFinding[];
    /** What wasn't looked at, in sentences. */
    readonly notes: readonly string[];
    /** Those that a baseline would hold: all but errors, ignored ones left out; only where it is to be written. */
    readonly baseline?: readonly BaselineEntry[];
    /** The path of that baseline; only with it. */
    readonly baselineFile?: string;
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** Counts of findings. */
export interface LintSummary {
    /** Of severity `error`. */
    readonly errors: number;
    /** Of severity `warning`. */
    readonly warnings: number;
    /** Of severity `notice`. */
    readonly notices: number;
    /** How many a comment in their file silences. */
    readonly ignored: number;
    /** How many the baseline holds. */
    readonly baseline: number;
}
/** One finding: a diagnostic, with the object and the field that it is about. */
export interface LintFinding extends ReportedDiagnostic {
    /** `Kind/ns/name` of a policy, `ns/Kind/name` of another object; absent where no object is to blame. */
    readonly object?: string;
    /** From the root of the object, items of lists by a hash of what they hold: `spec.ingress[3f2a91c0].from`. */
    readonly field?: string;
    /** What would mend it; absent where nothing is known to. */
    readonly fix?: LintFix;
}
/** Changes of text that mend a finding, all of them together. */
export interface LintFix {
    /** In the order of the file; none overlaps another. */
    readonly edits: readonly LintEdit[];
    /** Whether the policies mean the same before and after; absent where nobody asked. Where they do and the file was read directly, `--fix` makes the edits. */
    readonly equivalent?: boolean;
}
/** A stretch of a file and what takes its place. */
export interface LintEdit {
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** From 1, in UTF-16 units. */
    readonly column: number;
    /** From 1. */
    readonly endLine: number;
    /** From 1, not included. */
    readonly endColumn: number;
    /** What takes its place. */
    readonly text: string;
}
/** Findings that are known: so many of one code about one field of one object in one file. */
export interface BaselineEntry {
    /** The code of the findings. */
    readonly code: string;
    /** As in findings; absent where no object is to blame. */
    readonly object?: string;
    /** As in findings; absent with `object`. */
    readonly field?: string;
    /** Relative to the folder of the baseline; absent where no file is to blame. */
    readonly file?: string;
    /** At least 1. */
    readonly count: number;
}
/** The severities by which `lint` fails, from the gravest. */
export declare const lintThresholds: readonly ['error', 'warning', 'notice'];
/** The mildest severity of a finding that `lint` fails by; `never` is none. */
export type LintThreshold = (typeof lintThresholds)[number] | 'never';
/** Whether a finding is as grave as a threshold, or graver. */
export declare function isLintCrossed({ summary }: LintReport, threshold: LintThreshold): boolean;
