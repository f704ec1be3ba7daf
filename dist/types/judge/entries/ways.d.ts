import { type Cluster, type Entry, type EntryBackend, type Pod, type Service, type ServicePort } from '../../model/index.js';
import { type Condition, type Traffic } from '../../sets/index.js';
/** That an entry leads to a pod on some ports. */
export interface Way {
    readonly entry: Entry;
    readonly backend: EntryBackend;
    /** The Service that leads there, and its port where it is known which. */
    readonly service: Service;
    readonly port: ServicePort | undefined;
    readonly pod: Pod;
    /** Target ports of the pod. */
    readonly traffic: Traffic;
    /** Holds where the entry really leads there. */
    readonly presence: Condition;
}
/** Every way from an entry to a pod, by the pod; pods that nothing leads to have no ways. */
export declare function findWays(cluster: Cluster): ReadonlyMap<Pod, readonly Way[]>;
