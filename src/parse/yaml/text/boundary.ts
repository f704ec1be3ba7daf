import type { SourceFile, Span } from '../../../diagnostics/index.js';
import { endOfFirstJson, isJson } from '../json-values.js';
import { mentionsTemplate } from '../template.js';
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
  const indicator = isJson(file) ? undefined : markBefore(text, lineStart);
  // The line end before a separator is one that kubectl must see too.
  const lineEnd = foreignLineEnd({ file, start: Math.max(0, (indicator ?? start) - 1), end });
  if (lineEnd !== undefined) throw new UnreadableText('line-end', lineEnd, lineEnd + 1);
  if (isJson(file)) return;
  refuseShortRest(file);
  if (indicator === lineStart) throw new UnreadableText('separator', lineStart, endOfLine(text, lineStart));
  const ended =
    indicator === undefined || text.startsWith('...', indicator) ? indicator : emptyEndBefore(text, indicator, file);
  if (ended !== undefined) throw new UnreadableText('behind-end', ended, ended + 3);
  // What a directive does is reported at it.
  if (text[start] === '%') return;
  const separator = damagedSeparator(file);
  if (separator < end) throw new UnreadableText('separator', separator, endOfLine(text, separator));
}

const separators = new WeakMap<SourceFile, number>();

/** Where the first line begins with `---` and goes on with something else than a comment: kubectl reads no further. Infinity where none does. */
function damagedSeparator(file: SourceFile): number {
  const known = separators.get(file);
  if (known !== undefined) return known;
  const text = plainText(file);
  const at = text.startsWith('---') && isDamaged(text, 0) ? 0 : nextDamaged(text, 0);
  separators.set(file, at);
  return at;
}

function nextDamaged(text: string, from: number): number {
  for (let at = text.indexOf('\n---', from); at >= 0; at = text.indexOf('\n---', at + 1))
    if (isDamaged(text, at + 1)) return at + 1;
  return Number.POSITIVE_INFINITY;
}

function isDamaged(text: string, at: number): boolean {
  const rest = text.slice(at + 3, endOfLine(text, at)).trim();
  return rest !== '' && !rest.startsWith('#') && !mentionsTemplate(rest);
}

/** Behind the JSON that a file begins with kubectl takes less than four letters for no YAML. */
function refuseShortRest(file: SourceFile): void {
  const end = endOfFirstJson(file);
  if (end === 0 || end + longestRest < file.text.length) return;
  const rest = file.text.slice(end).trim();
  const start = file.text.indexOf(rest, end);
  if (rest !== '' && Buffer.byteLength(file.text.slice(start)) < 4)
    throw new UnreadableText('second-document', start, start + rest.length);
}

/** More letters than may be left where less than four aren't blank. */
const longestRest = 1000;

/** Where the `---` or `...` stands that parts a document from the one before, with only blank lines and comments between. */
function markBefore(text: string, lineStart: number): number | undefined {
  for (let start = lineStart; ; start = lineBefore(text, start)) {
    if (isBoundary(text, start)) return start;
    if (start < lineStart && !isBlankLine(text, start)) return undefined;
    if (start < lineStart) refuseTab(text, start);
    if (start === 0) return undefined;
  }
}

/** Where a `...` stands that ends nothing, between two separators: kubectl reads no further. */
function emptyEndBefore(text: string, indicator: number, file: SourceFile): number | undefined {
  let end: number | undefined;
  const first = endOfFirstJson(file);
  for (let start = indicator; start > first; ) {
    start = lineBefore(text, start);
    if (end !== undefined && (start < first || text.startsWith('---', start))) return end;
    if (isBoundary(text, start)) end = text.startsWith('...', start) ? start : end;
    else if (!isBlankLine(text, start)) return undefined;
    else refuseTab(text, start);
  }
  return end;
}

/** No line outside of a document may begin with a tab, an empty one neither. */
function refuseTab(text: string, start: number): void {
  const tab = /^ *\t/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
  if (tab > 0) throw new UnreadableText('tab', start + tab - 1, start + tab);
}

/** The start of the line before the one that starts here; that of the text is its own. */
function lineBefore(text: string, start: number): number {
  return start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
}

function isBlankLine(text: string, start: number): boolean {
  return /^[ \t\r]*(?:#|$)/.test(text.slice(start, endOfLine(text, start)));
}

function isBoundary(text: string, at: number): boolean {
  return /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
