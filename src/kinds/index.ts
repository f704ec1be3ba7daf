export type * from './kind-class.js';
export { mayHoldPods } from './pod-words.js';
export * from './rule.js';
