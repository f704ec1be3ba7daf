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
/** The lines and columns of a span; computed late, because most spans are never shown. */
export declare function locate(span: Span): Location;
/** The text of one line, from 1, without its line break; empty where the file has no such line. */
export declare function lineText(file: SourceFile, line: number): string;
/** A line to quote. */
export interface Excerpt {
    /** The line without its line break; of a long one the part around the place that is cited, with `…` where it is cut. */
    readonly excerpt: string;
    /** The column of its first character, from 1; missing where that is the first one of the line. */
    readonly excerptColumn?: number;
}
/** The line that a span begins on, cut to what a reader can use: a whole cluster may stand on one line. */
export declare function excerptOf({ file, start }: Span): Excerpt;
/** The whole of a file. */
export declare function wholeFile(file: SourceFile): Span;
