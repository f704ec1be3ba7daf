export { matchExpression } from './expression.js';
export { type PatternKind, patternLimits, patternProblem } from './limits.js';
export { isRe2, type Re2Expression, readRe2 } from './re2.js';
