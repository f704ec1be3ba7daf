import type { SourceFile, Span } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';

const known = new WeakMap<SourceFile, readonly Span[] | 'no JSON'>();

/**
 * The values of a file that is JSON, each as a span; undefined where the file isn't a row of objects and lists that
 * are JSON to the letter, in which case it may still be YAML.
 */
export function splitJson(file: SourceFile): readonly Span[] | undefined {
  const earlier = known.get(file);
  const found = earlier ?? findValues(file) ?? 'no JSON';
  known.set(file, found);
  return found === 'no JSON' ? undefined : found;
}

/** Whether a file is a row of JSON values. */
export function isJson(file: SourceFile): boolean {
  return splitJson(file) !== undefined;
}

/** Whether a document is read as JSON: all of a file of JSON, and what begins a file with a brace and is JSON. */
export function isJsonFirst({ file, start, end }: Span): boolean {
  if (file.text[start] !== '{' && file.text[start] !== '[') return false;
  if (isJson(file)) return true;
  return file.text[start] === '{' && skipBlanks(file.text, 0) === start && isValid(file.text.slice(start, end));
}

const firstEnds = new WeakMap<SourceFile, number>();

/** Where the JSON value ends that a file begins with, which kubectl reads as such before it takes the rest for YAML; 0 where there is none. */
export function endOfFirstJson(file: SourceFile): number {
  const earlier = firstEnds.get(file);
  if (earlier !== undefined) return earlier;
  const { text } = file;
  const start = skipBlanks(text, 0);
  const end = text[start] === '{' ? (endOfValue(text, start) ?? 0) : 0;
  const found = end > 0 && isValid(text.slice(start, end)) ? end : 0;
  firstEnds.set(file, found);
  return found;
}

function isValid(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function findValues(file: SourceFile): readonly Span[] | undefined {
  const { text } = file;
  const values: Span[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; ) {
    const end = endOfValue(text, at);
    if (end === undefined || !isValid(text.slice(at, end))) return undefined;
    values.push({ file, start: at, end });
    at = skipBlanks(text, end);
  }
  return values.length > 0 ? values : undefined;
}

/** The offset after the bracketed value that begins at `start`; undefined where none begins there or ends. */
function endOfValue(text: string, start: number): number | undefined {
  if (text[start] !== '{' && text[start] !== '[') return undefined;
  const step = /["{}[\]]/g;
  step.lastIndex = start;
  let depth = 0;
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    goOn();
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(text, step.lastIndex);
      if (end === undefined) return undefined;
      step.lastIndex = end;
      continue;
    }
    depth += mark === '{' || mark === '[' ? 1 : -1;
    if (depth === 0) return step.lastIndex;
  }
  return undefined;
}

function endOfString(text: string, start: number): number | undefined {
  let end = text.indexOf('"', start);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? undefined : end + 1;
}

function isEscaped(text: string, offset: number): boolean {
  let before = offset - 1;
  while (text[before] === '\\') before--;
  return (offset - before) % 2 === 0;
}

function skipBlanks(text: string, start: number): number {
  const blanks = /[ \t\r\n]*/y;
  blanks.lastIndex = start;
  blanks.test(text);
  return blanks.lastIndex;
}
