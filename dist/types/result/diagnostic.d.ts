/** Something that is to be said of a file, or of the run. */
export interface ReportedDiagnostic {
    /** As `group/what`; docs/diagnostics.md has them all. */
    readonly code: string;
    /** With an `error` the run can not be trusted. */
    readonly severity: 'error' | 'warning' | 'notice';
    /** What was found, what was expected, and how to mend it. */
    readonly message: string;
    /** Absent, with all that follows, where no file is to blame. */
    readonly file?: string;
    /** From 1. */
    readonly line?: number;
    /** From 1. */
    readonly column?: number;
    /** Where the cited text ends, from 1. */
    readonly endLine?: number;
    /** Where it ends, not included. */
    readonly endColumn?: number;
    /** The line that is cited, without its line break. */
    readonly excerpt?: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    /** Other places that the message is about. */
    readonly related: readonly RelatedLocation[];
}
/** Another place that a message is about. */
export interface RelatedLocation {
    /** Its file. */
    readonly file: string;
    /** From 1. */
    readonly line: number;
    /** From 1. */
    readonly column: number;
    /** What stands there. */
    readonly message: string;
}
