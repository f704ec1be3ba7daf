import type { Span } from '../diagnostics/index.js';
/** What can be told of a document from its text alone. */
export interface Preview {
    /** False only where it is certain that the document's own kind is none of those asked for. */
    readonly mayMatter: boolean;
    /** The document's kind where the text shows it at once; a guess, good enough to count by. */
    readonly kind: string | undefined;
    readonly apiVersion: string | undefined;
    readonly isEncrypted: boolean;
}
/** Tells whether a document can be of a wanted kind, a list, or of a wanted group, without parsing it. */
export type Prefilter = (document: Span) => Preview;
/** Makes the prefilter for these kinds and API groups. Lists, typed or not, always may matter. */
export declare function prefilterFor(kinds: readonly string[], groups: readonly string[]): Prefilter;
