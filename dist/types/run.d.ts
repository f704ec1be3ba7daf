import { type SourceFile } from './diagnostics/index.js';
import { type IngressController, type Selection } from './judge/index.js';
import { type PodTemplatePath } from './model/index.js';
import type { Result } from './result.js';
export { UsageError } from './diagnostics/index.js';
export { connectivityTestSchema, type IngressController, type Selection } from './judge/index.js';
/** How manifests are taken, whatever they are read from. */
export interface RunOptions {
    readonly command: 'test' | 'map';
    readonly cni: string | undefined;
    /** The namespace of namespaced objects that name none. */
    readonly namespace: string;
    readonly raw: boolean;
    readonly podCidrs: readonly string[];
    readonly ipBlocks: 'any' | 'external' | undefined;
    readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
    /** Where kinds of the user's own keep their pod templates; none where it is missing. */
    readonly podTemplatePaths?: readonly PodTemplatePath[] | undefined;
    /** Where the traffic of Ingresses, routes and Gateways comes from, beside the controllers that manifests hold. */
    readonly ingressControllers?: readonly IngressController[];
    /** Which cases of the test files are judged; all where it is missing. */
    readonly selection?: Selection;
    /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
    readonly today: string;
    /** Told how far the run is, often. */
    readonly onProgress?: (progress: Progress) => void;
}
/** How far a run is: what it reads, then which of its cases it judges, from 1. */
export type Progress = {
    readonly kind: 'reading';
    readonly files: number;
    readonly characters: number;
} | {
    readonly kind: 'judging';
    readonly row: number;
    readonly rows: number;
};
/** What a command line or an action's inputs ask for. */
export interface RunRequest extends RunOptions {
    /** Files, directories, globs, or `-` for standard input; relative to the working directory. */
    readonly paths: readonly string[];
    readonly workingDirectory: string;
    /** Called once at most, and only where `paths` holds `-`. */
    readonly stdin: () => Promise<string>;
}
/** Reads what a request names, with what its test files ask for, and judges it: the whole pipeline. */
export declare function execute(request: RunRequest): Promise<Result>;
/** Judges files that are already read: strings in, result out. `spec.manifests` of a test file selects among them. */
export declare function run(given: readonly SourceFile[], options: RunOptions): Result;
