import type { apiVersion } from './api-version.js';
import type { CniChoice } from './basis.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { Inputs } from './inputs.js';
/** A first suite: tests of what the manifests allow today, every case of which passes. */
export interface InitialSuite {
    /** The version of this form. */
    readonly apiVersion: typeof apiVersion;
    /** Tells it from the other results. */
    readonly kind: 'InitialSuite';
    /** The CNI plugin that it was judged by in each environment, and who said so. */
    readonly environments: readonly {
        /** `default` where there are none. */
        readonly name: string;
        /** The plugin. */
        readonly cni: CniChoice;
    }[];
    /** A test file for each namespace with something to assert, in byte order; none where the manifests have errors. */
    readonly files: readonly InitialTestFile[];
    /** What no case asserts, and what would settle or close it. */
    readonly unasserted: readonly UnassertedFact[];
    /** What is to be said of the files, by file and place; first what no file is to blame for. */
    readonly diagnostics: readonly ReportedDiagnostic[];
    /** What was read and what became of it. */
    readonly inputs: Inputs;
}
/** A test file of a first suite. */
export interface InitialTestFile {
    /** The namespace that its cases are about, `cluster-wide` for pods that are in no certain one; the name of the file is `NAMESPACE.yaml`. */
    readonly namespace: string;
    /** The object, as JSON has it. */
    readonly document: Readonly<Record<string, unknown>>;
    /** What is said above it, line by line. */
    readonly head: readonly string[];
    /** The policies that each case comes from, a line each, by the place of the case. */
    readonly comments: readonly string[];
    /** What isn't asserted, line by line. */
    readonly foot: readonly string[];
    /** How many cases it has. */
    readonly cases: number;
    /** How many ends they name: subjects, and items of their lists. */
    readonly items: number;
}
/** Something that isn't asserted. */
export interface UnassertedFact {
    /** The namespace that it is about. */
    readonly namespace: string;
    /** What isn't asserted, and why. */
    readonly words: string;
    /** What would settle or close it; empty where nobody knows. */
    readonly remedy: string;
}
