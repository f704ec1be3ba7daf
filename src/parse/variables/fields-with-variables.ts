import type { Span } from '../../diagnostics/index.js';
import type { Node, UnresolvedVariable } from '../yaml/node.js';
import { pathTo } from '../yaml/paths.js';
import { unresolvedIn } from './problems.js';

/** A value or a key in which variables stay. */
export interface FieldWithVariables {
  readonly path: string;
  readonly span: Span;
  readonly unresolved: readonly UnresolvedVariable[];
}

/** Every value and key of a tree in which variables stay, in the order written. */
export function fieldsWithVariables(node: Node | undefined, path: string): readonly FieldWithVariables[] {
  if (node === undefined || plain.has(node)) return [];
  const found = findFields(node, path);
  if (found.length === 0 && node.kind !== 'scalar') plain.add(node);
  return found;
}

/** Maps and lists without variables: versions of one object share most of them. */
const plain = new WeakSet<Node>();

function findFields(node: Node, path: string): readonly FieldWithVariables[] {
  switch (node.kind) {
    case 'scalar': {
      const unresolved = typeof node.value === 'string' ? unresolvedIn(node.value, node.unresolved) : [];
      return unresolved.length === 0 ? [] : [{ path, span: node.span, unresolved }];
    }
    case 'list':
      return node.items.flatMap((item, index) => fieldsWithVariables(item, `${path}[${index}]`));
    case 'map':
      return node.entries.flatMap(({ key, keySpan, value, unresolved: known }) => {
        const unresolved = unresolvedIn(key, known);
        const inKey = unresolved.length === 0 ? [] : [{ path, span: keySpan, unresolved }];
        return [...inKey, ...fieldsWithVariables(value, pathTo(path, key))];
      });
    default:
      return node satisfies never;
  }
}
