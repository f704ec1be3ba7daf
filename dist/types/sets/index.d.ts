export * from './addresses.js';
export * from './bit-set.js';
export * from './condition.js';
export * from './intervals.js';
export * from './label-region.js';
export * from './label-values.js';
export * from './pod-traffic.js';
export * from './traffic.js';
