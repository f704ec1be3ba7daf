import type { Edit, Span } from '../../diagnostics/index.js';
import type { ListNode, ManifestDocument, Node } from '../../parse/index.js';
import { documentAround } from '../findings/documents-at.js';

/**
 * The edit that takes an item out of a list, with the lines that it stands on; `undefined` where the list would be empty then, or where
 * its items don't each stand on lines of their own.
 */
export function itemEdit(documents: readonly ManifestDocument[], span: Span): Edit | undefined {
  const document = documentAround(documents, span);
  const list = document === undefined ? undefined : listOf(document.node, span);
  if (list === undefined || list.items.length < 2) return undefined;
  const { text } = span.file;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(start, span.start))) return undefined;
  const lineEnd = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  const rest = text.slice(span.end, end);
  if (!/^[ \t]*(#[^\n]*)?\r?\n?$/.test(rest)) return undefined;
  return { span: { file: span.file, start, end }, text: '' };
}

/** The list of which an item has a place. */
function listOf(node: Node, span: Span): ListNode | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'map') {
    for (const { value } of node.entries) {
      const found = isAround(value, span) ? listOf(value, span) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (node.items.some((item) => item.span.start === span.start && item.span.end === span.end)) return node;
  const item = node.items.find((each) => isAround(each, span));
  return item === undefined ? undefined : listOf(item, span);
}

function isAround(node: Node, span: Span): boolean {
  return node.span.file === span.file && node.span.start <= span.start && span.end <= node.span.end;
}
