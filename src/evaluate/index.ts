export type { Classes, Pools } from './classes.js';
export { type ConnectionSlice, decisiveFacts, type WorldsOfConnection, worldLimit } from './connection.js';
export * from './ends.js';
export * from './evaluation.js';
export { type Deciding, type PathStep, type SideTier, type SideUnit, type Slice, sideUnits } from './fold.js';
export * from './hypothetical.js';
export { matchPods, matchPool, matchPorts } from './match.js';
export { namesIn } from './named-numbers.js';
export { hasNames, partsAt } from './rules-at.js';
