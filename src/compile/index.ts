export * from './arrange.js';
export * from './dialect.js';
export * from './effects.js';
export * from './policy.js';
