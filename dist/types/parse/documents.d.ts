import type { SourceFile, Span } from '../diagnostics/index.js';
/**
 * The documents of a file, found without parsing: each span begins at its first content and ends before the next
 * boundary. Documents that hold only comments or nothing are left out. A boundary is `---` or `...` at the start of a
 * line, before a blank or the line's end: nothing else can end a document, and inside one neither may stand there
 * (https://yaml.org/spec/1.2.2/#document-markers). JSON values that follow each other are documents too.
 */
export declare function splitDocuments(file: SourceFile): readonly Span[];
