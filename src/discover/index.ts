export * from './changed-lines.js';
export * from './discover.js';
export type { Wanted } from './find.js';
export * from './given.js';
export type { SkippedFile, SkippedFileReason } from './reports.js';
export { shownPathOf } from './shown-path.js';
