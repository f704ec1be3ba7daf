import type { Unit } from '../compile/index.js';
import { type Cluster, type Pod } from '../model/index.js';
import { type Addresses } from '../sets/index.js';
import type { PodClass } from './ends.js';
/** The pods of a cluster by class. */
export interface Classes {
    readonly list: readonly PodClass[];
    readonly of: ReadonlyMap<Pod, PodClass>;
}
export interface Pools {
    readonly pods: Addresses;
    readonly nodes: Addresses;
}
/** Groups pods by what policies can tell apart: labels and values they name, namespaces, named ports, addresses. */
export declare function classify(cluster: Cluster, units: readonly Unit[], pools: Pools): Classes;
