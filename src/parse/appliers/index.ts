export * from '../roots/folders.js';
export * from './applier.js';
export * from './flux-variables.js';
export * from './read-appliers.js';
