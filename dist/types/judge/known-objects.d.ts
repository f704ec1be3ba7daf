import { type Diagnostic } from '../diagnostics/index.js';
import { type ManifestDocument, type Manifests, type SkipReason } from '../parse/index.js';
/** What is known of a kind of object. */
export interface KnownKinds {
    /** Of the group and kind: an object of the model, a policy that a dialect reads, or nothing that is known. */
    readonly roleOf: (group: string, kind: string) => 'model' | 'policy' | undefined;
    /** The groups in which a kind is known. */
    readonly groupsOf: (kind: string) => readonly string[];
}
/** Leaves out, with the reason, what shares its kind with objects that count and isn't one, or can't be told apart. */
export declare function takeKnown(manifests: Manifests, known: KnownKinds): Manifests;
/** A warning at each policy and workload that names no namespace while others do (`inputs.md`). */
export declare function reportMixedNamespaces(documents: readonly ManifestDocument[], defaultNamespace: string): readonly Diagnostic[];
interface Doubt {
    readonly reason: SkipReason;
    readonly diagnostic: Diagnostic | undefined;
}
/** Why a document is none of the objects that count, where it isn't. */
export declare function doubtOf(document: ManifestDocument, known: KnownKinds): Doubt | undefined;
export {};
