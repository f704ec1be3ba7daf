import type { Dialect } from '../../compile/index.js';
import { loadedLater } from '../../parts/index.js';
import { ciliumGroup, ciliumKinds } from './kinds.js';

/** What translates Cilium's objects. */
export const ciliumPart = loadedLater(() => import('./compile-object.js'));

/** `cilium.io`: CiliumNetworkPolicy, CiliumClusterwideNetworkPolicy, and the groups of ranges that they name (cilium.md §2). */
export const cilium: Dialect = {
  name: 'cilium',
  kinds: ciliumKinds.map(({ kind }) => ({ group: ciliumGroup, kind })),
  part: ciliumPart,
  compile: (document, context) => ciliumPart.module().compileObject(document, context),
};
