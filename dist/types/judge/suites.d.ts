import type { Diagnostic } from '../diagnostics/index.js';
import type { Suite } from '../result.js';
import type { TestFile } from './language/test-file.js';
import type { GivenRanges } from './ranges.js';
import type { World } from './world.js';
export interface SuiteOptions {
    /** `--cni`, which goes before what tests say. */
    readonly cni: string | undefined;
    readonly ipBlocks: 'any' | 'external' | undefined;
    /** What flags and settings say, which goes after what tests say. */
    readonly ranges: GivenRanges;
    readonly undeclaredNamespaces: 'unknown' | 'unlabelled';
    /** The date that `expectFailure` is judged by, as YYYY-MM-DD. */
    readonly today: string;
    /** Called before each case. */
    readonly onCase?: () => void;
}
export interface JudgedSuites {
    readonly suites: readonly Suite[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Judges a test file: one suite for each CNI profile that it or one of its cases names (`language.md` §7). */
export declare function judgeTestFile(file: TestFile, world: World, options: SuiteOptions & {
    readonly problems: readonly string[];
}): JudgedSuites;
/** How many cases the suites of a test file have together. */
export declare function countRows(file: TestFile, options: SuiteOptions): number;
