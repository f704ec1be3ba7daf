export type { JudgeText, Outcome } from './judge.js';
export * from './propose-suite.js';
export type { ChangeOptions } from './missed-changes.js';
