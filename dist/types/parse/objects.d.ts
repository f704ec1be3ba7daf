import type { Diagnostic, SourceFile, Span } from '../diagnostics/index.js';
import type { MapNode, Node } from './node.js';
import type { Origin } from './origins.js';
import type { SkippedDocument } from './skipped.js';
/** One object of a kind that counts. `group` is empty for the core group; `name` and `namespace` as written. */
export interface ManifestDocument {
    readonly file: SourceFile;
    readonly node: MapNode;
    readonly apiVersion: string;
    readonly group: string;
    readonly version: string;
    readonly kind: string;
    readonly name: string | undefined;
    readonly namespace: string | undefined;
    readonly span: Span;
    readonly source: Origin;
}
/** Where a finding about an object as a whole is shown: at its name, else at the object. */
export declare function nameSpan({ node, span }: ManifestDocument): Span;
/** How many lists were opened and how many items, nulls left out, were found in them. */
export interface ListCount {
    readonly lists: number;
    readonly listItems: number;
}
/** The objects of one document: itself, or the items of the list it is, at any depth. */
export interface Objects {
    readonly documents: readonly ManifestDocument[];
    /** What tells something of the cluster, all of it among `skipped` too. */
    readonly hints: readonly ManifestDocument[];
    readonly skipped: readonly SkippedDocument[];
    readonly diagnostics: readonly Diagnostic[];
    readonly count: ListCount;
}
/** What is known around an object: where it comes from, what counts, and the type a typed list gives its items. */
export interface Surroundings {
    readonly source: Origin;
    readonly isWanted: (kind: string, group: string) => boolean;
    /** Whether what isn't wanted tells something of the cluster all the same. */
    readonly tells?: ((document: ManifestDocument) => boolean) | undefined;
    readonly inherited: ObjectType;
}
/** The two fields that say what an object is, as far as they are known. */
export interface ObjectType {
    readonly apiVersion: string | undefined;
    readonly kind: string | undefined;
}
/** Opens lists, typed or not, and sorts every object into those that count and those that don't. */
export declare function readObjects(node: Node, surroundings: Surroundings): Objects;
