import { type ManifestDocument } from '../../parse/index.js';
import type { TestFile } from './test-file.js';
/** Reads a ConnectivityTest document by the schema and by `language.md`; never fails: every case of it has its row. */
export declare function readTestFile(document: ManifestDocument): TestFile;
