export type { Classes, Pools } from './classes.js';
export { assignmentLimit, type ConnectionByAssignment, type ConnectionTraffic, decisiveFacts } from './connection.js';
export * from './ends.js';
export * from './evaluation.js';
export {
  type DecidedTraffic,
  type Deciding,
  type DirectionRules,
  type DirectionTier,
  directionRules,
  onlyOf,
  type PathStep,
} from './fold.js';
export * from './hypothetical.js';
export { matchPods, matchPool, matchPorts, resolvesTo } from './match.js';
export { namesIn } from './named-numbers.js';
export { unknownNodeLabels } from './nodes.js';
export { hasNames, partsAt } from './rules-at.js';
