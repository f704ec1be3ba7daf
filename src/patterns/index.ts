export { matchExpression } from './expression.js';
export { type PatternKind, patternLimits, patternProblem } from './limits.js';
