import type { Diagnostic } from '../diagnostics/index.js';
import { type LabelStates } from '../sets/index.js';
import type { ClusterNode, Namespace, Service } from './cluster.js';
import type { Copy } from './duplicates.js';
/** The label that the API server gives every namespace (A-DEF-4). */
export declare const nameLabel = "kubernetes.io/metadata.name";
export interface Read<T> {
    readonly list: readonly T[];
    readonly diagnostics: readonly Diagnostic[];
}
/** The Namespaces that manifests declare, each once: where copies differ, the labels that differ are unknown. */
export declare function readNamespaces(copies: readonly Copy[]): Read<Namespace>;
/** A namespace that no manifest declares: only its automatic label is certain (`language.md` §6). */
export declare function undeclaredNamespace(name: string, others: LabelStates): Namespace;
/** The Services, each once; where copies differ, the first with the number of copies. */
export declare function readServices(copies: readonly Copy[], defaultNamespace: string): Read<Service>;
/** The Nodes, with the addresses that their status gives. */
export declare function readNodes(copies: readonly Copy[]): Read<ClusterNode>;
/** Whether a copy is of one kind of one API group. */
export declare function isKind({ document }: Copy, group: string, kind: string): boolean;
/** The labels of an undeclared namespace beyond its name: unknown, or none where the caller says so. */
export declare const undeclaredLabels: {
    readonly unknown: LabelStates;
    readonly unlabelled: LabelStates;
};
