import type { SourceFile, Span } from '../diagnostics/index.js';
import { splitJson } from './json-values.js';

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
  for (const boundary of file.text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
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
  const text = span.file.text;
  let start = span.start;
  while (start < span.end) {
    blankOrComment.lastIndex = start;
    if (!blankOrComment.test(text) || blankOrComment.lastIndex === start)
      return isNull(span, start) ? undefined : { ...span, start };
    start = blankOrComment.lastIndex;
  }
  return undefined;
}

/** Whether what is left of a document is a null that is written out, and comments. */
function isNull({ file, end }: Span, start: number): boolean {
  return /^[ \t]*(?:~|null|Null|NULL)(?:\s+#[^\n]*|\s)*$/.test(file.text.slice(start, end));
}

function isDirectivesOnly(span: Span): boolean {
  return /^%[^\n]*\n(?:(?:[%#][^\n]*|[ \t\r]*)\n)*$/.test(span.file.text.slice(span.start, span.end));
}
