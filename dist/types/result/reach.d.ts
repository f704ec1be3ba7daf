/** What one end may send another. */
export interface Reach {
    readonly allow: readonly PortRange[];
    readonly unknown: readonly UnknownRange[];
}
/** Ports `from` to `to`, both ends included. */
export interface PortRange {
    readonly protocol: string;
    readonly from: number;
    readonly to: number;
}
export interface UnknownRange extends PortRange {
    readonly reason: string;
}
export type MapEnd = {
    readonly workload: string;
}
/** Pods that only policies know. */
 | {
    readonly pods: PodsEnd;
} | {
    readonly entity: MapEntity;
}
/** Pods that no manifest holds. */
 | {
    readonly hypothetical: HypotheticalEnd;
} | {
    readonly cidrs: readonly string[];
};
/** What no object of the manifests is; `nodes`: every node but the pod's own. */
export type MapEntity = 'ingress-controller' | 'nodes';
/** Every pod that no manifest holds, in such namespaces, that has such labels. */
export interface HypotheticalEnd {
    readonly namespaces: 'any' | {
        readonly name: string;
    } | {
        readonly labels: readonly string[];
    };
    /** Each as `kubectl --selector` takes it: `app=web`, `tier in (a,b)`, `!debug`; any pod where there are none. */
    readonly labels: readonly string[];
}
/** Every pod of a namespace that a selector selects, as the policy that knows them does. */
export interface PodsEnd {
    readonly namespace: string;
    readonly selector: string;
}
/** `shop/pods(app=db)`. */
export declare function podsId({ namespace, selector }: PodsEnd): string;
