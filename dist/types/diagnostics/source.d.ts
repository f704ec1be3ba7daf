/** A text file as it was read: `path` is relative to the working directory, with `/`. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
/** A stretch of a file: offsets in UTF-16 units, `start` included, `end` not. */
export interface Span {
    readonly file: SourceFile;
    readonly start: number;
    readonly end: number;
}
/** A span as people and platforms name it: lines and columns from 1, the end column not included. */
export interface Location {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** The lines and columns of a span; computed late, because most spans are never shown. */
export declare function locate(span: Span): Location;
/** The text of one line, from 1, without its line break; empty where the file has no such line. */
export declare function lineText(file: SourceFile, line: number): string;
/** The whole of a file. */
export declare function wholeFile(file: SourceFile): Span;
