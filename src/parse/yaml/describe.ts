import type { Node } from './node.js';

/** What a field may be asked to hold. */
export type Shape = 'a string' | 'an integer' | 'a boolean' | 'a list' | 'a map' | 'an integer or a string';

/** What a node is, in words for a message: a list, a map, null, or the scalar as it was written. */
export function describe(node: Node): string {
  if (node.kind !== 'scalar') return `a ${node.kind}`;
  if (node.value === null) return 'null';
  return `the ${typeof node.value} \`${shorten(node.text)}\``;
}

/** The words of a mismatch: found, expected, how to mend. */
export function mismatch(node: Node, shape: Shape): string {
  return `found ${describe(node)}; expected ${shape}; ${mend(node, shape)}`;
}

/** At most 60 characters on one line, so that a message stays readable. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function mend(node: Node, shape: Shape): string {
  if (shape === 'a list' && node.kind !== 'list') return 'write each item after `- `';
  if (shape === 'a map' && node.kind === 'list' && node.items.length === 1) return 'remove the `- `';
  if (shape === 'a map') return 'write `key: value` below it';
  if (node.kind !== 'scalar') return 'write one value';
  if (node.value === null) return `write ${shape} or remove it`;
  if (shape === 'a string') return `quote it: "${shorten(node.text)}"`;
  if (shape === 'an integer' && /^-?[0-9]+$/.test(node.text)) return 'remove the quotes';
  return shape === 'a boolean' ? 'write `true` or `false`' : 'write a whole number';
}
