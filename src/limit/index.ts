export { type Budget, budgetOf, withBudgets } from './budgets.js';
export { parseDuration } from './duration.js';
export { comparisonsSoFar, countComparisons } from './meter.js';
export {
  endingBy,
  endingInParts,
  goOn,
  goOnNow,
  mayBegin,
  partMayBegin,
  partUnlessEnded,
  type RunEnd,
  RunEnded,
  unlessEnded,
} from './run-end.js';
export { finish, finishInTurns, type Steps, until } from './turns.js';
