export { type PatternKind, patternLimits, patternProblem } from './limits.js';
