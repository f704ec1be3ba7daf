/** A stretch of a text, by offsets, `end` not included, and what takes its place. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** The text with all edits made; of edits that overlap or touch an earlier one only the first. All else stays as it is. */
export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;
/** Whether no two of some edits overlap. */
export declare function areApart(edits: readonly TextEdit[]): boolean;
