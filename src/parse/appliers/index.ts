export * from '../variables/flux.js';
export * from './applier.js';
export * from './folders.js';
export * from './read-appliers.js';
