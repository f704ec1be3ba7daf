import type { Span } from '../diagnostics/index.js';
/** A piece of YAML with the place it was written at; aliases, merge keys and tags are already resolved. */
export type Node = ScalarNode | ListNode | MapNode;
/** What a scalar can be once read as kubectl reads it. */
export type ScalarValue = string | number | boolean | null;
/** One scalar. `text` is its content before its type was decided: `010`, `yes`, or the content of the quotes. */
export interface ScalarNode {
    readonly kind: 'scalar';
    readonly value: ScalarValue;
    readonly text: string;
    readonly style: 'plain' | 'quoted' | 'block';
    readonly span: Span;
}
/** A sequence, in the order written. */
export interface ListNode {
    readonly kind: 'list';
    readonly items: readonly Node[];
    readonly span: Span;
}
/** A mapping: keys are distinct, in the order they were first written, merged keys where `<<` stood. */
export interface MapNode {
    readonly kind: 'map';
    readonly entries: readonly Entry[];
    readonly span: Span;
}
/** One key with its value; a value left out is a null scalar whose span is empty. */
export interface Entry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: Node;
}
/** The value of a key; undefined where `node` is no map or has no such key. A null that is written is a node. */
export declare function get(node: Node | undefined, key: string): Node | undefined;
/** The entry of a key, for the span of the key itself. */
export declare function entryOf(node: Node | undefined, key: string): Entry | undefined;
/** The value below a path of keys and, for lists, positions from 0. */
export declare function getIn(node: Node | undefined, path: readonly (string | number)[]): Node | undefined;
/** The items of a list; empty where the node is no list. */
export declare function itemsOf(node: Node | undefined): readonly Node[];
/** The string that a scalar is; undefined for numbers, booleans, null, lists and maps. */
export declare function stringOf(node: Node | undefined): string | undefined;
/** Whether a value is left out: there is no node, or it is null. */
export declare function isAbsent(node: Node | undefined): boolean;
/** The plain JavaScript value: objects without a prototype trap, arrays, scalars. */
export declare function toPlain(node: Node): unknown;
