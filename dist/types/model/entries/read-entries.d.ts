import { type Diagnostic } from '../../diagnostics/index.js';
import type { Namespace, Service } from '../cluster.js';
import type { Copy } from '../duplicates.js';
import type { ControllerClass, Entry } from './entry.js';
/** How traffic from outside enters a cluster. Lists are in byte order. */
export interface Entries {
    readonly entries: readonly Entry[];
    readonly ingressClasses: readonly ControllerClass[];
    readonly gatewayClasses: readonly ControllerClass[];
}
export interface EntrySurroundings {
    readonly defaultNamespace: string;
    readonly services: readonly Service[];
    readonly namespaces: ReadonlyMap<string, Namespace>;
}
/** Reads the entries of a cluster (E-9); reports backends that no manifest declares, and routes that nothing serves. */
export declare function readEntries(copies: readonly Copy[], surroundings: EntrySurroundings): Entries & {
    readonly diagnostics: readonly Diagnostic[];
};
