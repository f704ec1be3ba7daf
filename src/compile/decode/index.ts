export * from './label-selector.js';
export * from './open-parts.js';
