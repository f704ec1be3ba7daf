export { UsageError } from '../diagnostics/index.js';
export { portMeantBy } from '../language/port.js';
export { execute } from './execute.js';
export type * from './request.js';
