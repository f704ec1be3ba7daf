import { type Namespace, type Pod, type Service, type Workload } from '../model/index.js';
import { type Addresses, type Condition } from '../sets/index.js';
/** One end of a case, looked up in a cluster. Members of one case have distinct ids, but for the Services that led to them. */
export type Member = WorkloadMember | HypotheticalMember | NodesMember | AddressesMember | DomainMember;
export interface WorkloadMember {
    readonly kind: 'workload';
    readonly id: string;
    readonly workload: Workload;
    /** Those of its pods that are meant; all of them unless a selector told them apart. */
    readonly pods: readonly Pod[];
    /** Holds where the workload is meant at all: open where its labels aren't known. */
    readonly isMeant: Condition;
    /** The case names this workload itself, and nothing else, at this end. */
    readonly isNamed: boolean;
    /** The Service through which it is reached. */
    readonly service: Service | undefined;
}
/** A pod that no manifest holds, with exactly the labels that are written. */
export interface HypotheticalMember {
    readonly kind: 'hypothetical';
    readonly id: string;
    readonly pod: HypotheticalPod;
}
export interface HypotheticalPod {
    readonly namespace: Namespace;
    readonly labels: ReadonlyMap<string, string>;
    readonly serviceAccount: string;
}
/** Every node but the pod's own. */
export interface NodesMember {
    readonly kind: 'nodes';
    readonly id: string;
}
export interface AddressesMember {
    readonly kind: 'addresses';
    readonly id: string;
    readonly addresses: Addresses;
    /** Written as numbers, and so judged whatever the families of the cluster are. */
    readonly isWritten: boolean;
}
/** One address of the internet, not known which. */
export interface DomainMember {
    readonly kind: 'domain';
    readonly id: string;
    readonly addresses: Addresses;
}
/** Whether policies can govern a member: a workload, or a pod that no manifest holds. */
export declare function isPod(member: Member): member is WorkloadMember | HypotheticalMember;
/** A workload as a member: all of its pods, meant for certain and not named, unless it is said otherwise. */
export declare function workloadMember(workload: Workload, { pods, isMeant, isNamed, service, }?: Partial<Omit<WorkloadMember, 'kind' | 'id' | 'workload'>>): WorkloadMember;
/** A namespace that nobody declares, with exactly these labels beside its name. */
export declare function exactNamespace(name: string, labels: ReadonlyMap<string, string>): Namespace;
