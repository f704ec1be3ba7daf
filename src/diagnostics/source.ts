/** A text file as it was read. */
export interface SourceFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** All of it. */
  readonly text: string;
}

/** A stretch of a file: offsets in UTF-16 units, `start` included, `end` not. */
export interface Span {
  /** The file that it is a part of. */
  readonly file: SourceFile;
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/** A span as people and platforms name it: lines and columns from 1, the end column not included. */
export interface Location {
  /** The path of the file. */
  readonly file: string;
  /** Where it begins. */
  readonly line: number;
  /** Where it begins in that line. */
  readonly column: number;
  /** Where it ends. */
  readonly endLine: number;
  /** Where it ends in that line. */
  readonly endColumn: number;
}

const lineStartsByFile = new WeakMap<SourceFile, readonly number[]>();

/** The lines and columns of a span; computed late, because most spans are never shown. */
export function locate(span: Span): Location {
  const start = position(span.file, span.start);
  const end = position(span.file, Math.max(span.start, span.end));
  return {
    file: span.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The text of one line, from 1, without its line break; empty where the file has no such line. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStarts(file);
  const start = starts[line - 1];
  if (start === undefined) return '';
  const text = file.text.slice(start, starts[line] ?? file.text.length);
  if (!text.endsWith('\n')) return text;
  return text.slice(0, text.endsWith('\r\n') ? -2 : -1);
}

/** A line to quote. */
export interface Excerpt {
  /** The line without its line break; of a long one the part around the place that is cited, with `…` where it is cut. */
  readonly excerpt: string;
  /** The column of its first character, from 1; missing where that is the first one of the line. */
  readonly excerptColumn?: number;
}

/** Longer lines are cut, each side of the cited column keeping half of this. */
const longestExcerpt = 400;

/** The line that a span begins on, cut to what a reader can use: a whole cluster may stand on one line. */
export function excerptOf({ file, start }: Span): Excerpt {
  const { line, column } = position(file, start);
  const text = lineText(file, line);
  if (text.length <= longestExcerpt) return { excerpt: text };
  const from = wholeLetter(text, Math.max(0, column - 1 - longestExcerpt / 2));
  const to = wholeLetter(text, Math.min(text.length, Math.max(from, column - 1) + longestExcerpt / 2));
  const shown = `${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return from === 0 ? { excerpt: shown } : { excerpt: `…${shown}`, excerptColumn: from };
}

/** The offset, or the one behind it where it would part a pair of surrogates. */
function wholeLetter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** The whole of a file. */
export function wholeFile(file: SourceFile): Span {
  return { file, start: 0, end: 0 };
}

function position(file: SourceFile, offset: number): { line: number; column: number } {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsByFile.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1);
  lineStartsByFile.set(file, starts);
  return starts;
}
