export * from './diagnostic.js';
export * from './edits.js';
export * from './note.js';
export * from './order.js';
export * from './source.js';
export * from './suggest.js';
export * from './system-error.js';
export * from './usage-error.js';
