export * from './discover.js';
export type { Wanted } from './find.js';
export type { SkippedFile, SkippedFileReason } from './reports.js';
