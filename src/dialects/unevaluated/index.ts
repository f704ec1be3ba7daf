export { type UnevaluatedKind, unevaluatedKinds } from './kinds.js';
export { unevaluated } from './unevaluated.js';
