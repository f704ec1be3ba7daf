import type { Dialect } from '../../compile/index.js';
import { loadedLater } from '../../parts/index.js';
import { unevaluatedKinds } from './kinds.js';

export { type UnevaluatedKind, unevaluatedKinds } from './kinds.js';

/** What translates policies that are known by name only. */
export const unevaluatedPart = loadedLater(() => import('./unevaluated.js'));

/** Policies of APIs that are known by name only: each may allow or deny anything for the pods of its namespace, or for all pods. */
export const unevaluated: Dialect = {
  name: 'unevaluated',
  kinds: unevaluatedKinds,
  part: unevaluatedPart,
  compile: (document, context) => unevaluatedPart.module().compileUnevaluated(document, context),
};
