import type { Span } from '../../diagnostics/index.js';
import { type Entry, getIn, type ListNode, type MapNode, type Node, type ScalarNode } from '../../parse/index.js';

/** Where a value is in a policy: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** The same tree with another value, or without that value, at a place that it has. */
export function withValue(tree: MapNode, path: Path, value: Node | undefined): MapNode {
  const changed = replace(tree, path, value);
  if (changed?.kind !== 'map') throw new Error('a policy is a map');
  return changed;
}

function replace(node: Node, [step, ...rest]: Path, value: Node | undefined): Node | undefined {
  if (step === undefined) return value;
  if (node.kind === 'list' && typeof step === 'number') {
    const item = node.items[step];
    const changed = item && replace(item, rest, value);
    if (item === undefined) return node;
    return { ...node, items: changed === undefined ? node.items.toSpliced(step, 1) : node.items.with(step, changed) };
  }
  if (node.kind !== 'map' || typeof step !== 'string') return node;
  const entries = node.entries.flatMap((entry) => {
    if (entry.key !== step) return [entry];
    const changed = replace(entry.value, rest, value);
    return changed === undefined ? [] : [{ ...entry, value: changed }];
  });
  return { ...node, entries };
}

/** The same tree with a key more, behind the others of a map. */
export function withEntry(tree: MapNode, path: Path, key: string, value: Node): MapNode {
  const map = getIn(tree, path);
  if (map?.kind !== 'map') return tree;
  const entry: Entry = { key, keySpan: value.span, value };
  return withValue(tree, path, { ...map, entries: [...map.entries.filter((each) => each.key !== key), entry] });
}

export function scalar(text: string, span: Span): ScalarNode {
  return { kind: 'scalar', value: text, text, style: 'plain', span };
}

export function list(items: readonly Node[], span: Span): ListNode {
  return { kind: 'list', items, span };
}

/** A map of some entries; those without a value are left out. */
export function map(entries: Readonly<Record<string, Node | undefined>>, span: Span): MapNode {
  const written = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, keySpan: value.span, value }],
  );
  return { kind: 'map', entries: written, span };
}
