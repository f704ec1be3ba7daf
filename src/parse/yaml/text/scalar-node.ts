import type { Span } from '../../../diagnostics/index.js';
import type { ScalarNode } from '../node.js';
import { isEndless, resolvePlain, resolveTagged } from '../scalars.js';
import type { Cursor } from './cursor.js';
import type { ScalarToken } from './tokens.js';

/** A scalar with its type decided as Kubernetes' tools do; what no JSON can hold is refused. */
export function scalarNode(token: ScalarToken, tag: string | undefined, document: Span, cursor: Cursor): ScalarNode {
  const { text, style, start, end } = token;
  const span = { file: document.file, start, end };
  if (tag === undefined) {
    if (style === 'plain' && isEndless(text)) cursor.fail('number', start, end);
    return { kind: 'scalar', value: style === 'plain' ? resolvePlain(text) : text, text, style, span };
  }
  const value = resolveTagged(text, tag);
  if (value === undefined) return cursor.fail('tag-value', start, end);
  return { kind: 'scalar', value, text, style, span };
}
