import type { Node } from '../yaml/node.js';
import { get } from '../yaml/node.js';

/** Whether two nodes hold the same value, whatever their style and the order of their keys. */
export function isEqual(a: Node, b: Node): boolean {
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value;
  if (a.kind === 'list') {
    if (b.kind !== 'list' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => isEqualTo(item, b.items[index]));
  }
  if (b.kind !== 'map' || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }) => isEqualTo(value, get(b, key)));
}

/** Whether there is a second node, and it holds the same value. */
export function isEqualTo(a: Node, b: Node | undefined): boolean {
  return b !== undefined && isEqual(a, b);
}
