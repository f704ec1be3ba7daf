export type { JudgeText, Outcome } from './judge.js';
export type { ChangeOptions } from './missed-changes.js';
export * from './propose-suite.js';
