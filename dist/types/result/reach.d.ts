/** What one end may send another. */
export interface Reach {
    /** Ports that are allowed: TCP, UDP, SCTP, each by number, in the fewest ranges. */
    readonly allow: readonly AllowedRange[];
    /** Ports of which it is unknown, in the same order. */
    readonly unknown: readonly UnknownRange[];
}
/** Ports `from` to `to`, both ends included. */
export interface PortRange {
    /** `TCP`, `UDP`, `SCTP` or `ICMP`. */
    readonly protocol: string;
    /** The first port. */
    readonly from: number;
    /** The last port. */
    readonly to: number;
}
/** Ports that are allowed, for everything, or for some requests alone. */
export interface AllowedRange extends PortRange {
    /** What alone layer 7 lets through there, any of it: `HTTP GET /v1/.*`; absent where everything passes. */
    readonly only?: readonly string[];
}
/** Ports of which it is unknown whether they are allowed. */
export interface UnknownRange extends PortRange {
    /** What it depends on, in words. */
    readonly reason: string;
}
/** An end of a connection of a map. */
export type MapEnd = WorkloadEnd | PolicyPodsEnd | EntityEnd | HypotheticalPodsEnd | AddressesEnd;
/** A workload as an end. */
export interface WorkloadEnd {
    /** Its id, `namespace/Kind/name`. */
    readonly workload: string;
    /**
     * The pod of it that is meant, in a difference of workloads whose pods policies treat differently: its name, or the labels that tell some
     * pods from the others (`role=canary`); absent where all are.
     */
    readonly pod?: string;
}
/** Pods that only policies know as an end. */
export interface PolicyPodsEnd {
    /** Which pods they are. */
    readonly pods: PodsEnd;
}
/** What no object of the manifests is, as an end. */
export interface EntityEnd {
    /** What it is. */
    readonly entity: MapEntity;
}
/** Pods that no manifest holds as an end. */
export interface HypotheticalPodsEnd {
    /** Which pods they are. */
    readonly hypothetical: HypotheticalEnd;
}
/** Addresses that are no workload's own, as an end. */
export interface AddressesEnd {
    /** The fewest ranges that cover them, IPv4 before IPv6, by address. */
    readonly cidrs: readonly string[];
}
/** What no object of the manifests is; `nodes`: every node but the pod's own. */
export type MapEntity = 'ingress-controller' | 'nodes';
/** Every pod that no manifest holds, in such namespaces, that has such labels. */
export interface HypotheticalEnd {
    /** Any namespace, one by its name, or those with some labels. */
    readonly namespaces: 'any' | NamedNamespace | LabelledNamespaces;
    /** Each as `kubectl --selector` takes it: `app=web`, `tier in (a,b)`, `!debug`; any pod where there are none. */
    readonly labels: readonly string[];
}
/** One namespace. */
export interface NamedNamespace {
    /** Its name. */
    readonly name: string;
}
/** Every namespace with some labels. */
export interface LabelledNamespaces {
    /** Each as `kubectl --selector` takes it. */
    readonly labels: readonly string[];
}
/** Every pod of a namespace that a selector selects, as the policy that knows them does. */
export interface PodsEnd {
    /** Its name; `*` for any, and `[team=a]` for those with such labels. */
    readonly namespace: string;
    /** As `kubectl --selector` takes it: `app=db`; empty for every pod. */
    readonly selector: string;
}
/** `shop/pods(app=db)`. */
export declare function podsId({ namespace, selector }: PodsEnd): string;
