import type { Diagnostic, SourceFile } from '../diagnostics/index.js';
import type { HintOptions } from './hints.js';
import type { ListCount, ManifestDocument } from './objects.js';
import type { SkippedDocument, SkipReason } from './skipped.js';
/** What counts as a manifest: the caller knows the kinds, `parse` none. */
export interface ReadOptions {
    /** Kinds of any group that can change a verdict: workloads, policies, Namespace, Service, Node, … */
    readonly kinds: readonly string[];
    /** Groups of which every object is returned, whatever its kind: `reachspec.dev`. */
    readonly groups: readonly string[];
    /** The kinds whose loss in a template or an encrypted file is worth a warning. */
    readonly policyKinds: readonly string[];
    /** Kustomizations and charts above `files`. */
    readonly markers: readonly SourceFile[];
    /** What else tells something of the cluster; nothing where it is missing. */
    readonly hints?: HintOptions;
}
/**
 * INVARIANT: `documents - lists + listItems` = `manifests` + the sum of `skipped`: each document that is found, and each
 * item of a list, ends in exactly one place.
 */
export interface InputCounts extends ListCount {
    readonly files: number;
    readonly documents: number;
    readonly manifests: number;
    readonly skipped: Readonly<Record<SkipReason, number>>;
}
/** What a set of files holds, in the order of the files and of the text. */
export interface Manifests {
    readonly documents: readonly ManifestDocument[];
    /** What tells something of the cluster and is no object of it: each is skipped too, or lies in a marker. */
    readonly hints: readonly ManifestDocument[];
    readonly skipped: readonly SkippedDocument[];
    readonly diagnostics: readonly Diagnostic[];
    readonly counts: InputCounts;
}
/** Finds every object that counts, and says of everything else why it doesn't. */
export declare function readManifests(files: readonly SourceFile[], options: ReadOptions): Manifests;
