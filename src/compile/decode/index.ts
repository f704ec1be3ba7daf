export * from './label-selector.js';
export * from './metadata.js';
export * from './unresolved-parts.js';
