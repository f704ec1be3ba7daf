import type { Span } from '../../diagnostics/index.js';
import { isJson } from '../json-values.js';
import { UnreadableText } from './flaw.js';
import { foreignLineEnd, plainText, refusedLetter } from './plain-text.js';

/**
 * Refuses a document that Kubernetes' tools refuse or pass over whatever is in it: one of a file with letters that they don't read,
 * one with line ends that only they see, one behind `...`, and one with a separator that isn't alone on its line.
 */
export function checkBoundaries(span: Span): void {
  const { file, start, end } = span;
  const letter = refusedLetter(file);
  if (letter !== undefined) throw new UnreadableText('letter', letter, letter + 1);
  const text = plainText(file);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const mark = isJson(file) ? undefined : markBefore(text, lineStart);
  // The line end before a separator is one that kubectl must see too.
  const lineEnd = foreignLineEnd({ file, start: Math.max(0, (mark ?? start) - 1), end });
  if (lineEnd !== undefined) throw new UnreadableText('line-end', lineEnd, lineEnd + 1);
  if (isJson(file)) return;
  if (mark === lineStart) throw new UnreadableText('separator', lineStart, endOfLine(text, lineStart));
  if (mark !== undefined && text.startsWith('...', mark)) throw new UnreadableText('behind-end', mark, mark + 3);
  const separator = text.startsWith('---', start) && start === lineStart ? start : text.indexOf('\n---', start) + 1;
  if (separator >= start && separator < end && text.startsWith('---', separator))
    throw new UnreadableText('separator', separator, endOfLine(text, separator));
}

/** Where the `---` or `...` stands that parts a document from the one before, with only blank lines and comments between. */
function markBefore(text: string, lineStart: number): number | undefined {
  if (isMark(text, lineStart)) return lineStart;
  for (let end = lineStart - 1; end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    if (isMark(text, start)) return start;
    if (!/^[ \t\r]*(?:#|$)/.test(text.slice(start, end))) return undefined;
    end = start - 1;
  }
  return undefined;
}

function isMark(text: string, at: number): boolean {
  return /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
