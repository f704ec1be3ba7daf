import { type Diagnostic } from '../diagnostics/index.js';
import { type ManifestDocument } from '../parse/index.js';
import type { Condition } from '../sets/index.js';
/** One of the different copies of an object. */
export interface Copy {
    readonly document: ManifestDocument;
    /** Holds where this copy is the one that counts; `true` where there is one only. */
    readonly presence: Condition;
    readonly copies: number;
}
export interface Copies {
    readonly list: readonly Copy[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Sorts out objects that are declared more than once (`language.md` §6): identical copies count once, with a notice; different ones
 * are each a possibility, with an error at every place.
 */
export declare function sortCopies(documents: readonly ManifestDocument[], defaultNamespace: string): Copies;
/** `Kind/namespace/name`, outside the built-in groups `Kind.group/…`. */
export declare function objectId({ group, kind, namespace, name }: ManifestDocument, defaultNamespace: string): string;
/** The API's own names tell: cluster-wide kinds of policies begin so. */
export declare function isClusterWide(kind: string): boolean;
