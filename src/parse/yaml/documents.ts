import type { SourceFile, Span } from '../../diagnostics/index.js';
import { splitJson } from './json-values.js';
import { plainText } from './text/plain-text.js';

/**
 * The documents of a file, found without parsing: each span begins at its first content and ends before the next
 * boundary. Documents that hold only comments, a plain null or nothing are left out. A boundary is `---` or `...` at the start of a
 * line, before a blank or the line's end: nothing else can end a document, and inside one neither may stand there
 * (https://yaml.org/spec/1.2.2/#document-markers). JSON values that follow each other are documents too.
 */
export function splitDocuments(file: SourceFile): readonly Span[] {
  const values = splitJson(file);
  if (values !== undefined) return values;
  const documents: Span[] = [];
  let start = 0;
  for (const boundary of plainText(file).matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    const chunk = contentOf({ file, start, end: boundary.index });
    if (boundary[0] === '---' && chunk !== undefined && isDirectivesOnly(chunk)) {
      // Directives belong to the document that this marker opens.
      start = chunk.start;
      continue;
    }
    if (chunk !== undefined) documents.push(chunk);
    start = boundary.index + boundary[0].length;
  }
  const last = contentOf({ file, start, end: file.text.length });
  return last === undefined ? documents : [...documents, last];
}

const blankOrComment = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;

/** The span without the blank lines and comments it begins with; undefined where nothing else is in it but a null. */
function contentOf(span: Span): Span | undefined {
  const text = plainText(span.file);
  const start = contentStart(text, span.start, span.end);
  if (start === undefined || isNull(text, start, span.end)) return undefined;
  return { ...span, start };
}

/** The first line that is neither blank nor a comment; undefined where there is none. */
function contentStart(text: string, from: number, end: number): number | undefined {
  for (let start = from; start < end; start = blankOrComment.lastIndex) {
    blankOrComment.lastIndex = start;
    if (!blankOrComment.test(text) || blankOrComment.lastIndex === start) return start;
  }
  return undefined;
}

const nullWord = /[ \t]*(?:~|null|Null|NULL)(?=[ \t\r\n]|$)/y;

/** Whether what is left of a document is a null that is written out, and comments. */
function isNull(text: string, start: number, end: number): boolean {
  nullWord.lastIndex = start;
  if (!nullWord.test(text) || nullWord.lastIndex > end) return false;
  return contentStart(text, nullWord.lastIndex, end) === undefined;
}

function isDirectivesOnly(span: Span): boolean {
  const text = plainText(span.file);
  if (text[span.start] !== '%') return false;
  const lines = text.slice(span.start, span.end).split('\n');
  return lines.every((line) => /^(?:[%#]|[ \t\r]*$)/.test(line));
}
