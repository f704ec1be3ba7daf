import type { TestFile } from './language/test-file.js';
/** Which cases of a run are judged; everything that is given must agree. */
export interface Selection {
    /** A Kubernetes label selector over the labels of suite and case, where those of the case go first. */
    readonly selector: string | undefined;
    /** Globs over `suite/case`, one of which must match. */
    readonly filters: readonly string[];
    /** Test files by the path that they are shown by. */
    readonly files: readonly string[];
}
/**
 * The test files with the cases that are selected, without the files that have none left. A file in which no case could be
 * read stays: what is wrong with it must be told. Throws a UsageError where nothing is selected.
 */
export declare function chooseCases(files: readonly TestFile[], selection: Selection | undefined): readonly TestFile[];
