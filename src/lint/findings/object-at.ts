import { createHash } from 'node:crypto';
import type { Span } from '../../diagnostics/index.js';
import { isClusterWide } from '../../model/index.js';
import { type Entry, type ManifestDocument, type Node, toPlain } from '../../parse/index.js';
import { documentsAt } from './documents-at.js';

/** The object that a place is in, and the field there. */
export interface ObjectPlace {
  /** `Kind/ns/name` of a policy, `ns/Kind/name` of another object. */
  readonly object: string;
  /** From the root of the object, items of lists by a hash of what they hold: it stays the same wherever an item moves to. */
  readonly field: string;
}

export interface PlaceOptions {
  readonly documents: readonly ManifestDocument[];
  readonly defaultNamespace: string;
  readonly isPolicy: (group: string, kind: string) => boolean;
}

/** Finds the object and the field of a place; `undefined` where no object that was read is there. */
export function objectFinder({ documents, defaultNamespace, isPolicy }: PlaceOptions) {
  return (span: Span | undefined): ObjectPlace | undefined => {
    if (span === undefined) return undefined;
    const own = documentsAt(documents, { ...span, end: span.start });
    // of objects inside another one, as in a List, the smallest
    const [document] = own.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    if (document === undefined) return undefined;
    return { object: objectId(document, { defaultNamespace, isPolicy }), field: fieldAt(document.node, span) };
  };
}

/** The id of an object. */
export function objectId(
  { group, kind, name = '?', namespace }: ManifestDocument,
  { defaultNamespace, isPolicy }: Omit<PlaceOptions, 'documents'>,
): string {
  const own = isClusterWide(kind) ? [] : [namespace ?? defaultNamespace];
  if (!isPolicy(group, kind)) return [...own, kind, name].join('/');
  return [group === 'networking.k8s.io' ? kind : `${kind}.${group}`, ...own, name].join('/');
}

function fieldAt(root: Node, span: Span): string {
  let node: Node | undefined = root;
  let path = '';
  while (node !== undefined) {
    if (node.kind === 'map') {
      const entry: Entry | undefined = node.entries.find(
        ({ keySpan, value }) => isIn(span, keySpan) || isIn(span, value.span),
      );
      if (entry === undefined) return path;
      path += path === '' ? entry.key : `.${entry.key}`;
      if (isIn(span, entry.keySpan)) return path;
      node = isSame(span, entry.value.span) && entry.value.kind !== 'scalar' ? undefined : entry.value;
    } else if (node.kind === 'list') {
      const item: Node | undefined = node.items.find((each) => isIn(span, each.span));
      if (item === undefined) return path;
      path += `[${hashOf(item)}]`;
      node = isSame(span, item.span) ? undefined : item;
    } else node = undefined;
  }
  return path;
}

function isIn(span: Span, within: Span): boolean {
  return span.file.path === within.file.path && within.start <= span.start && span.end <= within.end;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Eight digits that tell what a node holds, whatever the order of its keys and the place that it is written at. */
function hashOf(node: Node): string {
  const text = JSON.stringify(toPlain(node), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
