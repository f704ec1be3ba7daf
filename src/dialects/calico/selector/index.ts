export * from './match.js';
export * from './parse-selector.js';
export * from './read-selector.js';
export * from './regions.js';
export * from './selector.js';
