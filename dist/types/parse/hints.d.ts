import type { Span } from '../diagnostics/index.js';
import type { ManifestDocument } from './objects.js';
import type { Origin } from './origins.js';
import type { Preview } from './prefilter.js';
/** How documents are found that tell something of the cluster and are none of its objects that count. */
export interface HintOptions {
    /** Whether a document may tell something, by its text; `kind` and `apiVersion` as far as the text shows them. */
    readonly mayTell: (document: TextOfDocument) => boolean;
    /** Whether it does, once it is read. One without a `kind`, as settings of programs are, has the kind `''`. */
    readonly tells: (document: ManifestDocument) => boolean;
}
export interface TextOfDocument {
    readonly path: string;
    readonly text: string;
    readonly kind: string | undefined;
    readonly apiVersion: string | undefined;
}
/** The hints in one document, which is skipped whatever it tells; what can't be read tells nothing. */
export declare function readHints(span: Span, { kind, apiVersion }: Preview, { source, hints }: {
    readonly source: Origin;
    readonly hints: HintOptions | undefined;
}): readonly ManifestDocument[];
