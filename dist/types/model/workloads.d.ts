import type { Diagnostic } from '../diagnostics/index.js';
import { type Node } from '../parse/index.js';
import { type Addresses } from '../sets/index.js';
import type { Workload } from './cluster.js';
import type { Copy } from './duplicates.js';
import { type PodTemplatePath } from './workload-kinds.js';
export interface Workloads {
    readonly list: readonly Workload[];
    /** Pods that have run to their end, and so hold no address (A-PHASE-1). */
    readonly completed: number;
    readonly diagnostics: readonly Diagnostic[];
}
export interface WorkloadOptions {
    readonly defaultNamespace: string;
    /** Where kinds of the user's own keep their pod templates. */
    readonly podTemplatePaths?: readonly PodTemplatePath[] | undefined;
}
/** The workloads of a cluster (section E): what an owner in the input made is part of it, completed pods are left out. */
export declare function readWorkloads(copies: readonly Copy[], options: WorkloadOptions): Workloads;
/** The addresses that are written in some nodes; those that can't be read are left out, and so not known. */
export declare function addressesIn(nodes: readonly (Node | undefined)[]): Addresses;
