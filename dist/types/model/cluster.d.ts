import type { Span } from '../diagnostics/index.js';
import type { Addresses, Condition, Intervals, LabelStates, PortProtocol } from '../sets/index.js';
import type { Entries } from './entries/read-entries.js';
/** What the manifests of one root say is in the cluster. Lists are in byte order of id or name. */
export interface Cluster extends Entries {
    /** Declared ones, and those that some object is in. */
    readonly namespaces: ReadonlyMap<string, Namespace>;
    readonly workloads: readonly Workload[];
    readonly services: readonly Service[];
    readonly nodes: readonly ClusterNode[];
}
/**
 * The labels of an object as far as manifests tell: the states of the keys in `known`, and of every other key. A key with more
 * than one possible state is an unknown fact, named after `owner`.
 */
export interface Labels {
    readonly known: ReadonlyMap<string, LabelStates>;
    readonly others: LabelStates;
    readonly owner: LabelOwner;
}
/** Who has the labels, for the words of an unknown fact. */
export interface LabelOwner {
    /** Two owners with one id have the same labels. */
    readonly id: string;
    readonly words: string;
    readonly remedy: string;
}
export interface Namespace {
    readonly name: string;
    readonly labels: Labels;
    /** The Namespace object; `undefined` where no manifest declares it. */
    readonly declaredAt: Span | undefined;
}
/** A pod template with a name; replicas of one owner are one workload. */
export interface Workload {
    /** `namespace/Kind/name`. */
    readonly id: string;
    readonly namespace: string;
    readonly kind: string;
    readonly name: string;
    /** The sorts of pods it has, at least one: more where replicas differ, or where different copies were found. */
    readonly pods: readonly Pod[];
    readonly span: Span;
}
export interface Pod {
    readonly workload: string;
    readonly namespace: string;
    readonly labels: Labels;
    /** Ports with a name; one name may stand for several numbers of several containers (A-PORT-5). */
    readonly namedPorts: readonly NamedPort[];
    readonly isHostNetwork: boolean;
    /** A Pod that no controller made. */
    readonly isBare: boolean;
    /** Some of its ports couldn't be read: any number may have any name. */
    readonly mayNamePorts: boolean;
    readonly serviceAccount: string;
    /** The images of its containers, init containers too. */
    readonly images: readonly string[];
    /** Its addresses, where the manifest gives them: a family without one is not known. */
    readonly addresses: Addresses;
    /** Which of several different copies it belongs to; `true` where there is one copy. */
    readonly presence: Condition;
    readonly span: Span;
}
export interface NamedPort {
    readonly name: string;
    readonly protocol: PortProtocol;
    readonly port: number;
}
export interface Service {
    readonly namespace: string;
    readonly name: string;
    readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName';
    /** `undefined` for a Service without a selector, whose endpoints are written by somebody else. */
    readonly selector: ReadonlyMap<string, string> | undefined;
    readonly ports: readonly ServicePort[];
    readonly isHeadless: boolean;
    readonly clusterIps: Addresses;
    readonly externalName: string | undefined;
    readonly externalTrafficPolicy: 'Cluster' | 'Local';
    /** How many different copies were found; its backends aren't known where there are several. */
    readonly copies: number;
    readonly span: Span;
}
export interface ServicePort {
    readonly name: string | undefined;
    readonly protocol: PortProtocol;
    readonly port: number;
    /** A number, or the name of a container port. */
    readonly targetPort: number | string;
}
export interface ClusterNode {
    readonly name: string;
    readonly labels: Labels;
    readonly addresses: Addresses;
    readonly span: Span;
}
/** The addresses that pods without a known one may have, and whether anybody said so. */
export interface AddressPool {
    readonly addresses: Addresses;
    readonly isAssumed: boolean;
}
/** The numbers of one family. */
export type FamilyPool = Intervals<bigint>;
