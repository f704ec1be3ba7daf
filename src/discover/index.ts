export * from './changed-lines.js';
export * from './discover.js';
export type { Wanted } from './find.js';
export * from './given.js';
export type { Ignores } from './ignore-rules.js';
export type { SkippedFile, SkippedFileReason } from './reports.js';
export type { SettingsFile } from './settings-file.js';
export { discoverSettings, givenSettings } from './settings-file.js';
export { shownPathOf } from './shown-path.js';
