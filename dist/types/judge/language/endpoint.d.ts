import { type Span } from '../../diagnostics/index.js';
import { type Addresses, type LabelRegion } from '../../sets/index.js';
/** An end of a case as it is written (`text`), not yet looked up in a cluster. */
export type Endpoint = {
    readonly text: string;
    readonly span: Span;
} & EndpointForm;
export type EndpointForm = {
    readonly kind: 'workload';
    readonly namespace: string;
    readonly workloadKind: string | undefined;
    readonly name: string;
} | {
    readonly kind: 'namespace';
    readonly namespace: string;
} | {
    readonly kind: 'service';
    readonly namespace: string;
    readonly name: string;
} | {
    readonly kind: 'addresses';
    readonly addresses: Addresses;
} | {
    readonly kind: 'domain';
} | {
    readonly kind: 'word';
    readonly word: Word;
} | {
    readonly kind: 'group';
    readonly name: string;
} | {
    readonly kind: 'selector';
    readonly namespaces: NamespaceSelection;
    readonly pods: LabelRegion;
    readonly serviceAccount: string | undefined;
} | {
    readonly kind: 'hypothetical';
    readonly namespace: HypotheticalNamespace;
    readonly podLabels: ReadonlyMap<string, string>;
    readonly serviceAccount: string | undefined;
} | {
    readonly kind: 'difference';
    readonly all: readonly Endpoint[];
    readonly except: readonly Endpoint[];
};
export type NamespaceSelection = {
    readonly kind: 'named';
    readonly name: string;
} | {
    readonly kind: 'labelled';
    readonly labels: LabelRegion;
};
/** The namespace of a hypothetical pod: one that is named, or one with exactly these labels that no manifest declares. */
export type HypotheticalNamespace = {
    readonly kind: 'named';
    readonly name: string;
} | {
    readonly kind: 'labelled';
    readonly labels: ReadonlyMap<string, string>;
};
export declare const words: readonly ['internet', 'cluster', 'nodes', 'anywhere'];
export type Word = (typeof words)[number];
/** What was read, or why it couldn't be. */
export type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problem: string;
};
/** Reads an endpoint that is written as a string (`language.md` §2). `groups` are the names of the file's groups. */
export declare function parseEndpoint(text: string, groups: readonly string[]): Parsed<EndpointForm>;
