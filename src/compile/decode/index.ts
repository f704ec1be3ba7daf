export * from './label-selector.js';
export * from './unresolved-parts.js';
