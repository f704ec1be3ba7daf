import type { ErrorCode } from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/index.js';
/** Why a document can't be read: what was found, what was expected, how to mend it, and where. */
export interface YamlProblem {
    readonly message: string;
    readonly span: Span;
}
/** Something that is read, but perhaps not as it was meant. */
export type YamlRemark = {
    readonly kind: 'duplicate-key';
    readonly key: string;
    readonly span: Span;
    readonly earlier: Span;
} | {
    readonly kind: 'merge-order';
    readonly key: string;
    readonly span: Span;
    readonly earlier: Span;
};
/** Reports a document that could matter and can't be read. */
export declare const invalidYaml: import("../diagnostics/diagnostic.js").Report<{
    readonly problem: string;
}>;
/** The diagnostic of a remark, which names both places. */
export declare function reportRemark(remark: YamlRemark): Diagnostic;
/** Our words for an error of the YAML parser at a place. */
export declare function wordsOf(code: ErrorCode, { file, start, end }: Span): string;
