import type { Span } from './source.js';
/** `error`: the run can't be trusted (exit 2); `warning`: likely a mistake; `notice`: worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';
/** One finding about the user's files. `span` is missing only where no file is to blame. */
export interface Diagnostic {
    readonly code: string;
    readonly severity: Severity;
    readonly message: string;
    readonly span: Span | undefined;
    readonly related: readonly RelatedPlace[];
    /** Changes of text that would mend it, all of them together; missing where there are none. */
    readonly edits?: readonly Edit[];
    /** What of the object at `span` it is about, where the place alone doesn't tell: `ingress`. */
    readonly part?: string;
}
/** A stretch of a file and what takes its place. */
export interface Edit {
    readonly span: Span;
    readonly text: string;
}
/** A second place that a diagnostic refers to, with a few words on its part in it. */
export interface RelatedPlace {
    readonly span: Span;
    readonly message: string;
}
/** What is declared once about a diagnostic: its code, severity, a summary for the docs, and its words. */
export interface Definition<Facts> {
    readonly code: string;
    readonly severity: Severity;
    readonly summary: string;
    /** Without it a wrong verdict could look right: settings may raise it, never lower it. This holds of every error. */
    readonly guardsTrust?: true;
    /** The only command that reports it: no verdict depends on it. Missing where every command does that reads such objects. */
    readonly onlyIn?: 'lint';
    readonly words: (facts: Facts) => string;
}
/** What is known of a diagnostic before anything is reported. */
export interface Declared {
    readonly code: string;
    readonly severity: Severity;
    readonly summary: string;
    readonly guardsTrust: boolean;
    /** The only command that reports it; missing where there are several. */
    readonly onlyIn?: 'lint';
}
/** Makes a diagnostic of one kind from its facts and its place. */
export type Report<Facts> = (facts: Facts, span: Span | undefined, related?: readonly RelatedPlace[]) => Diagnostic;
/** Declares a diagnostic and returns the function that reports it. Throws where a code is declared twice. */
export declare function define<Facts>(definition: Definition<Facts>): Report<Facts>;
/** Every declared diagnostic, in byte order of its code. */
export declare function definitions(): readonly Declared[];
