import type { Span } from '../../diagnostics/index.js';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../yaml/node.js';
import { entryOf, get, itemsOf, stringOf } from '../yaml/node.js';
import { isEqualTo } from './equal.js';

/** What may have given a rendered node its value, all at the same path of the object. */
export interface Layers {
  readonly source: Node | undefined;
  /** In the order in which they are applied. */
  readonly patches: readonly Node[];
  /** The path as a JSON pointer. */
  readonly pointer: string;
  /** Where the node lies if nothing of this holds it: the nearest enclosing place. */
  readonly fallback: Span;
}

/** What a kustomization does to an object beside merging maps into it. */
export interface Changes {
  /** The values that JSON patches add or put at a pointer. */
  readonly valuesAt: (pointer: string) => readonly Node[];
  /** The values that they add to the list at a pointer. */
  readonly itemsAt: (pointer: string) => readonly Node[];
  /** A label or namespace that the kustomization gives by a field of its own. */
  readonly given: (pointer: string, value: ScalarNode) => Entry | undefined;
}

/** A rendered node with the spans of the sources that gave it its values. */
export function place(node: Node, layers: Layers, changes: Changes): Node {
  const patches = [...layers.patches, ...changes.valuesAt(layers.pointer)];
  const all = { ...layers, patches };
  switch (node.kind) {
    case 'scalar':
      return { ...node, span: scalarSpan(node, all, changes) };
    case 'list':
      return placeList(node, all, changes);
    case 'map':
      return placeMap(node, all, changes);
    default:
      return node satisfies never;
  }
}

function scalarSpan(node: ScalarNode, { source, patches, pointer, fallback }: Layers, changes: Changes): Span {
  const equal = [source, ...patches.toReversed()].find((layer) => isEqualTo(node, layer));
  return (equal ?? changes.given(pointer, node)?.value ?? source ?? patches.at(-1))?.span ?? fallback;
}

/** A map without a source, such as one that a patch brings in. */
export function placeMap(node: MapNode, layers: Layers, changes: Changes): MapNode {
  const maps = [layers.source, ...layers.patches.toReversed()].filter((layer) => layer?.kind === 'map');
  const span = (maps[0] ?? layers.source)?.span ?? layers.fallback;
  const entries = node.entries.map(({ key, value }): Entry => {
    const pointer = `${layers.pointer}/${escapeKey(key)}`;
    const written = maps.flatMap((map) => entryOf(map, key) ?? [])[0];
    const patches = layers.patches.flatMap((patch) => get(patch, key) ?? []);
    const placed = place(value, { source: get(layers.source, key), patches, pointer, fallback: span }, changes);
    const given = value.kind === 'scalar' ? changes.given(pointer, value) : undefined;
    return { key, keySpan: (written ?? given)?.keySpan ?? placed.span, value: placed };
  });
  return { kind: 'map', entries, span };
}

function placeList(node: ListNode, layers: Layers, changes: Changes): ListNode {
  const replacement = layers.patches.findLast((patch) => isEqualTo(node, patch));
  const isReplaced = replacement !== undefined && !isEqualTo(node, layers.source);
  const source = isReplaced ? replacement : layers.source;
  const patches = isReplaced ? [] : layers.patches;
  const span = (source ?? patches.at(-1))?.span ?? layers.fallback;
  const added = changes.itemsAt(layers.pointer);
  const items = node.items.map((item, index): Node => {
    const written = matchItem(item, index, { list: node, written: itemsOf(source) });
    const found = written ?? added.find((each) => isEqualTo(item, each));
    const merged = patches.flatMap((patch) => partOf(item, itemsOf(patch)) ?? []);
    return place(
      item,
      { source: found, patches: merged, pointer: `${layers.pointer}/${index}`, fallback: span },
      changes,
    );
  });
  return { kind: 'list', items, span };
}

interface Items {
  readonly list: ListNode;
  readonly written: readonly Node[];
}

/** The item that became this one: the same at its place, the same elsewhere, one of its name, else the changed one at its place. */
function matchItem(item: Node, index: number, { list, written }: Items): Node | undefined {
  const here = written[index];
  if (isEqualTo(item, here)) return here;
  const part = partOf(item, written);
  if (part !== undefined) return part;
  if (here?.kind !== 'map' || list.items.length !== written.length || nameOf(item) !== nameOf(here)) return undefined;
  return list.items.some((other) => isEqualTo(other, here)) ? undefined : here;
}

function partOf(item: Node, written: readonly Node[]): Node | undefined {
  const name = nameOf(item);
  return (
    written.find((each) => isEqualTo(item, each)) ??
    (name === undefined ? undefined : written.find((each) => nameOf(each) === name))
  );
}

function nameOf(item: Node): string | undefined {
  return stringOf(get(item, 'name'));
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
