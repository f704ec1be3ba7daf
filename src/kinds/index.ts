export type * from './kind-class.js';
export { mayHoldPods, mayHoldPolicies } from './pod-words.js';
export * from './rule.js';
