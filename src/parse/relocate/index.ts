export { relocate, relocateSpan } from './relocate.js';
export { relocateSkipped } from './skipped.js';
