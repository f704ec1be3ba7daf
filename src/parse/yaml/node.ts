import type { Span } from '../../diagnostics/index.js';

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
  /** The variables that stay in it; missing where there are none, or nobody looked. */
  readonly unresolved?: readonly UnresolvedVariable[];
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
  /** The variables that stay in the key; missing where there are none, or nobody looked. */
  readonly unresolved?: readonly UnresolvedVariable[];
}

/** The value of a key; undefined where `node` is no map or has no such key. A null that is written is a node. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return entryOf(node, key)?.value;
}

/** The entry of a key, for the span of the key itself. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === key);
}

/** The value below a path of keys and, for lists, positions from 0. */
export function getIn(node: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let current = node;
  for (const step of path) {
    current = typeof step === 'string' ? get(current, step) : itemsOf(current)[step];
  }
  return current;
}

/** The items of a list; empty where the node is no list. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The string that a scalar is; undefined for numbers, booleans, null, lists and maps. */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Whether a value is left out: there is no node, or it is null. */
export function isAbsent(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

/** The plain JavaScript value: objects without a prototype trap, arrays, scalars. */
export function toPlain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toPlain);
    case 'map':
      return Object.fromEntries(node.entries.map((entry) => [entry.key, toPlain(entry.value)]));
    default:
      return node satisfies never;
  }
}

/** A variable that stays in a text, and why. */
export interface UnresolvedVariable {
  readonly name: string;
  readonly why: string;
}
