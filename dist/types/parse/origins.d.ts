import type { SourceFile } from '../diagnostics/index.js';
/** Whether a document is applied as it stands or is the source of something rendered, and by which file. */
export type Origin = {
    readonly kind: 'applied';
} | {
    readonly kind: 'kustomization' | 'chart';
    readonly marker: string;
};
/** Answers for any path which marker file is nearest at or above its folder. */
export interface Origins {
    readonly originOf: (path: string) => Origin;
    /** The folder's own `Chart.yaml` or the nearest above, whatever kustomizations lie between. */
    readonly chartOf: (path: string) => string | undefined;
}
/** The files that turn a folder into the source of something rendered. */
export type MarkerKind = 'kustomization' | 'chart';
/** What a file is by its name; undefined for a file that marks nothing. */
export declare function markerKindOf(path: string): MarkerKind | undefined;
/** The origins below these files; of a kustomization and a chart in one folder the kustomization counts. */
export declare function originsFrom(files: readonly SourceFile[]): Origins;
/** A path made absolute below a made-up working directory, so that `..` can be compared; reads no file system. */
export declare function anchored(path: string): string;
