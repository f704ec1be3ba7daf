/** What is to be said of a case beside its verdict. */
export interface Note {
    /** `warning`: the case is likely not what is meant; `plugin`: how the CNI plugin handles a rule that decided. */
    readonly kind: 'remark' | 'warning' | 'plugin';
    readonly words: string;
}
export declare function remark(words: string): Note;
export declare function warningNote(words: string): Note;
export declare function pluginNote(words: string): Note;
/** As results carry it. */
export declare function noteText({ kind, words }: Note): string;
/** Each note once, in the order in which they were found first. */
export declare function distinctNotes(notes: readonly Note[]): readonly Note[];
