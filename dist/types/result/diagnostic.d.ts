export interface ReportedDiagnostic {
    readonly code: string;
    readonly severity: 'error' | 'warning' | 'notice';
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    readonly excerpt?: string;
    /** The column of the first character of `excerpt`, where a long line is cut there. */
    readonly excerptColumn?: number;
    readonly related: readonly RelatedLocation[];
}
export interface RelatedLocation {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
