export type { Classes, Pools } from './classes.js';
export { type ConnectionSlice, worldLimit } from './connection.js';
export * from './ends.js';
export * from './evaluation.js';
export type { Deciding, Slice } from './fold.js';
