export type { JudgeText, Outcome } from './judge.js';
export * from './propose-suite.js';
