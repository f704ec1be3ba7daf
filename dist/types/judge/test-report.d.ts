import { type TestReport } from '../result.js';
import { type InputOptions } from './input-diagnostics.js';
import { type ReadInput } from './inputs.js';
import type { KnownKinds } from './known-objects.js';
import type { TestFile } from './language/test-file.js';
import { type SuiteOptions } from './suites.js';
/** Everything that a test run was given, read. */
export interface TestInputs {
    readonly main: ReadInput;
    readonly files: readonly TestFile[];
    /** What test files with `spec.manifests` named. */
    readonly inputs: ReadonlyMap<TestFile, ReadInput>;
}
export interface TestOptions extends SuiteOptions, InputOptions {
    /** The kinds of objects that can change a verdict. */
    readonly kinds: readonly string[];
    readonly known: KnownKinds;
    /** Told which row is judged, from 1, of how many. */
    readonly onRow: (row: number, rows: number) => void;
}
/** Judges every test file by the manifests that it names, else by all that the run found. */
export declare function judgeTests({ main, files, inputs }: TestInputs, options: TestOptions): TestReport;
