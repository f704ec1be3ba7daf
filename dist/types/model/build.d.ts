import { type Diagnostic } from '../diagnostics/index.js';
import type { Cluster } from './cluster.js';
import type { Copy } from './duplicates.js';
import { undeclaredLabels } from './objects.js';
import { type PodTemplatePath } from './workload-kinds.js';
import { type WorkloadOptions } from './workloads.js';
export interface BuildOptions extends WorkloadOptions {
    readonly undeclaredNamespaces: keyof typeof undeclaredLabels;
}
export interface BuiltCluster {
    readonly cluster: Cluster;
    readonly completedPods: number;
    readonly diagnostics: readonly Diagnostic[];
}
/** The kinds of objects that the model is made of. */
export interface ModelKinds {
    /** Their names, whatever their group. */
    readonly names: readonly string[];
    /** The API groups in which a kind is part of the model. */
    readonly groupsOf: (kind: string) => readonly string[];
}
/** The kinds of the model, with those of the user's own. */
export declare function modelKindsWith(podTemplatePaths: readonly PodTemplatePath[]): ModelKinds;
/** The names of the kinds that every cluster has, and of the well-known custom resources. */
export declare const modelKinds: readonly string[];
/** Builds the model of a cluster from objects whose copies are sorted out. */
export declare function buildCluster(copies: readonly Copy[], options: BuildOptions): BuiltCluster;
