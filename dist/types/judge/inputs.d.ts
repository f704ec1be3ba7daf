import { type NetworkEvidence } from '../cni/index.js';
import { type Diagnostic, type SourceFile } from '../diagnostics/index.js';
import type { ManifestDocument, Manifests } from '../parse/index.js';
import type { Inputs } from '../result.js';
/** What was read for one set of paths. */
export interface ReadInput {
    readonly files: readonly SourceFile[];
    /** Kustomizations and charts above the files. */
    readonly markers: readonly SourceFile[];
    readonly manifests: Manifests;
    /** Files that were met and not read. */
    readonly unread: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
    /** What was found while files were looked for and read. */
    readonly diagnostics: readonly Diagnostic[];
}
/** The API group of the test language. */
export declare const testGroup = "reachspec.dev";
/** Whether a document belongs to the test language. */
export declare function isTest({ group }: ManifestDocument): boolean;
/** The objects that are evaluated: those of charts and kustomizations only where they are taken raw. */
export declare function appliedIn({ manifests }: ReadInput, { raw }: {
    readonly raw: boolean;
}): readonly ManifestDocument[];
/** Whether there is any manifest, applied or not. */
export declare function hasManifests({ manifests }: ReadInput): boolean;
/** What all that was read tells of the network, applied or not. */
export declare function recogniseAll({ manifests }: ReadInput): NetworkEvidence;
/** What was read and what became of it, over all sources; a document that two sources hold counts once. */
export declare function inputsOf(sources: readonly ReadInput[]): Inputs;
