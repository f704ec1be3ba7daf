import type { Node } from './node.js';

/** Whether a line at column 0 begins with `{{`: outside a template no YAML of an object has such a line. */
export function hasTemplateLine(text: string): boolean {
  return /^\{\{/m.test(text);
}

/** Whether a text holds the marks of Go, Helm, Jinja or ERB templates anywhere, strings and comments included. */
export function mentionsTemplate(text: string): boolean {
  return /\{\{|\{%|<%/.test(text);
}

/** Fields whose plain text may well hold `{{` in a finished manifest: it is the program's, and no verdict's, concern. */
const freeText: ReadonlySet<string> = new Set([
  'annotations',
  'args',
  'command',
  'data',
  'description',
  'env',
  'stringData',
]);

/** Whether an unquoted value or a key of a tree still holds `{{`, elsewhere than in free text. */
export function holdsTemplate(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.style === 'plain' && node.text.includes('{{');
    case 'list':
      return node.items.some(holdsTemplate);
    case 'map':
      return node.entries.some(({ key, value }) => key.includes('{{') || (!freeText.has(key) && holdsTemplate(value)));
    default:
      return node satisfies never;
  }
}
