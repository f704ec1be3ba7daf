import type { PortRange, Reach } from './reach.js';
/**
 * One sort of pods that no manifest holds, and what they could send to a workload (`ingress`) or be sent by it (`egress`). Every pod
 * that carries such labels, in a namespace that carries such labels, is of that sort.
 */
export interface Exposure extends Reach {
    /** `ingress`: they could reach the workload; `egress`: it could reach them. */
    readonly direction: 'ingress' | 'egress';
    /** Of their namespaces, as Kubernetes spells selectors; `{}` is every namespace. */
    readonly namespaceSelector: LabelSelector;
    /** Of the pods themselves; `{}` is every pod. */
    readonly podSelector: LabelSelector;
    /** The rule that admits them; absent where no policy governs the workload in this direction. */
    readonly by?: {
        /** As `Kind/namespace/name`. */
        readonly policy: string;
        /** Its place in the policy, as `spec.ingress[0]`. */
        readonly rule: string;
        /** Its file. */
        readonly file: string;
        /** From 1. */
        readonly line: number;
    };
    /** The pods in words: `any pod of a namespace labelled team=sre that has app=prometheus`. */
    readonly pods: string;
    /** All of it in one sentence without an end mark. */
    readonly words: string;
}
/** A label selector as the Kubernetes API has it: everything in it must hold. */
export interface LabelSelector {
    /** Labels that must have these values. */
    readonly matchLabels?: Readonly<Record<string, string>>;
    /** Requirements that must all hold. */
    readonly matchExpressions?: readonly {
        /** The label that it is about. */
        readonly key: string;
        /** What must hold of it. */
        readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        /** In byte order; absent for `Exists` and `DoesNotExist`. */
        readonly values?: readonly string[];
    }[];
}
/** A part of a map: everything that it names must hold of a connection. */
export interface MapScope {
    /** As it was asked for. */
    readonly focus?: readonly string[];
    /** The workloads that it means, one of which is an end of every connection. */
    readonly workloads?: readonly string[];
    /** Only connections to those workloads (`ingress`) or from them (`egress`); to or from any where none are named. */
    readonly direction?: 'ingress' | 'egress';
    /** Only from these ends, as they were asked for. */
    readonly from?: readonly string[];
    /** Only to these ends, as they were asked for. */
    readonly to?: readonly string[];
    /** The workloads, and pods that only policies know, that they mean; addresses are left out of the map where they aren't meant. */
    readonly sources?: readonly string[];
    /** Likewise of `to`. */
    readonly destinations?: readonly string[];
    /** All addresses that they mean: a row that holds them all is told by their names. */
    readonly fromWhole?: readonly string[];
    /** Likewise of `to`. */
    readonly toWhole?: readonly string[];
    /** Only these ports. */
    readonly ports?: readonly PortRange[];
}
