import type { Node, ScalarNode } from '../../parse/index.js';

/** A piece of a policy as YAML on one line; what a long text says in full stands in its file. */
export function flowText(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return scalarText(node);
    case 'list':
      return `[${node.items.map(flowText).join(', ')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => entryText(key, value)).join(', ')}}`;
    default:
      return node satisfies never;
  }
}

/** Without quotes where nobody could take the text for anything but a string. */
function scalarText({ value }: ScalarNode): string {
  if (typeof value !== 'string') return String(value);
  const isWord = /^[A-Za-z_][\w./-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value);
  return isWord || /^[\d.]+\/\d+$/.test(value) ? value : JSON.stringify(value);
}

/** `app: web`. */
export function entryText(key: string, value: Node): string {
  return `${/^[\w./-]+$/.test(key) ? key : JSON.stringify(key)}: ${flowText(value)}`;
}
