import type { Node } from '../../parse/index.js';

/** Whether two pieces of YAML say the same, wherever they stand; the order of keys says nothing. */
export function isSameNode(a: Node, b: Node): boolean {
  return a === b || nodeText(a) === nodeText(b);
}

const texts = new WeakMap<Node, string>();

/** A text that is the same for pieces of YAML that say the same, and for no others. */
export function nodeText(node: Node): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = textOf(node);
  texts.set(node, text);
  return text;
}

function textOf(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return `${JSON.stringify(node.value)}${node.unresolved === undefined || node.unresolved.length === 0 ? '' : '$'}`;
    case 'list':
      return `[${node.items.map(nodeText).join()}]`;
    case 'map': {
      const entries = node.entries.map(({ key, value }) => `${JSON.stringify(key)}:${nodeText(value)}`);
      return `{${entries.sort().join()}}`;
    }
    default:
      return node satisfies never;
  }
}
