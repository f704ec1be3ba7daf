import type { Span } from '../../diagnostics/index.js';
import type { Node, OpenVariable } from '../yaml/node.js';
import { pathTo } from '../yaml/paths.js';
import { openIn } from './problems.js';

/** A value or a key in which variables stay. */
export interface OpenField {
  readonly path: string;
  readonly span: Span;
  readonly open: readonly OpenVariable[];
}

/** Every value and key of a tree in which variables stay, in the order written. */
export function openFields(node: Node | undefined, path: string): readonly OpenField[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case 'scalar': {
      const open = typeof node.value === 'string' ? openIn(node.value, node.open) : [];
      return open.length === 0 ? [] : [{ path, span: node.span, open }];
    }
    case 'list':
      return node.items.flatMap((item, index) => openFields(item, `${path}[${index}]`));
    case 'map':
      return node.entries.flatMap(({ key, keySpan, value, open: known }) => {
        const open = openIn(key, known);
        const inKey = open.length === 0 ? [] : [{ path, span: keySpan, open }];
        return [...inKey, ...openFields(value, pathTo(path, key))];
      });
    default:
      return node satisfies never;
  }
}
