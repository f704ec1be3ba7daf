import { excerptOf, locate, type Span } from '../diagnostics/index.js';
import { nameSpan } from '../parse/index.js';
import type { Blame } from '../result.js';
import type { Undoable } from './mix-states.js';
import type { ComparedObjects } from './objects/changed-objects.js';

/** A change as results carry it, with the places where it is written. */
export function blameOf({ object, change }: Undoable, { network }: ComparedObjects): readonly Blame[] {
  if (object === undefined)
    return network === undefined
      ? []
      : [{ object: 'the network of the cluster', field: '', change: 'changed', side: 'head', ...locationOf(network) }];
  const { name, copies, difference } = object;
  const part = change === undefined ? undefined : difference?.changes[change];
  if (part !== undefined) {
    const { field } = part;
    if (part.change === 'removed')
      return [{ object: name, field, change: 'removed', side: 'base', ...locationOf(part.base) }];
    const own = { object: name, field, side: 'head', ...locationOf(part.head) } as const;
    return [
      part.change === 'added'
        ? { ...own, change: 'added' }
        : { ...own, change: 'changed', before: locationOf(part.base) },
    ];
  }
  const [base] = copies.base;
  const [head] = copies.head;
  if (head === undefined)
    return base === undefined
      ? []
      : [{ object: name, field: '', change: 'removed', side: 'base', ...locationOf(nameSpan(base)) }];
  const own = { object: name, field: '', side: 'head', ...locationOf(nameSpan(head)) } as const;
  return [
    base === undefined
      ? { ...own, change: 'added' }
      : { ...own, change: 'changed', before: locationOf(nameSpan(base)) },
  ];
}

function locationOf(span: Span): Pick<Blame, 'file' | 'line' | 'excerpt'> {
  const { file, line } = locate(span);
  return { file, line, excerpt: excerptOf(span).excerpt };
}
