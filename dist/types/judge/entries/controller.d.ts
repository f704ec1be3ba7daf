import type { Evaluation } from '../../evaluate/index.js';
import { type Cluster, type Workload } from '../../model/index.js';
import { type Addresses, type ChoiceFact, type LabelStates } from '../../sets/index.js';
import type { Stand } from '../ends.js';
/** An ingress controller as the settings or a caller name it. */
export interface IngressController {
    readonly name: string;
    readonly namespace: string;
    readonly podLabels: Readonly<Record<string, string>>;
    /** The IngressClasses that it serves; it serves everything where neither list is given. */
    readonly ingressClasses?: readonly string[];
    readonly gatewayClasses?: readonly string[];
    readonly hostNetwork?: boolean;
}
/** The end that traffic through entries comes from, in maps and counterexamples. */
export declare const ingressControllerId = "ingress-controller";
/** Pods that may be those which an entry's traffic comes from; without stands nobody knows which they are. */
export interface Candidate {
    readonly id: string;
    readonly title: string;
    readonly stands: readonly Stand[] | undefined;
}
export declare const unknownController: Candidate;
/** What nobody says where the pods of a controller aren't known. */
export declare const unknownPods: ChoiceFact;
/** What ends of controllers are made from. */
export interface ControllerGround {
    readonly cluster: Cluster;
    readonly evaluation: Evaluation;
    /** Where a node may be. */
    readonly nodes: Addresses;
    /** The labels of a namespace that no manifest declares, beyond its name. */
    readonly undeclared: LabelStates;
}
/** A controller that a workload of the manifests is. */
export declare function workloadCandidate({ id, pods }: Workload, { evaluation }: ControllerGround): Candidate;
/** A controller whose pods no manifest holds: of their labels only some are known. */
export declare function absentCandidate(id: string, { namespace, labels, words, }: {
    readonly namespace: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly words: string;
}, { cluster, evaluation, undeclared }: ControllerGround): Candidate;
/** The controllers that a setting names: the workloads that have its labels, else pods that no manifest holds. */
export declare function configuredCandidates(controller: IngressController, ground: ControllerGround): readonly Candidate[];
