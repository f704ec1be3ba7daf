import type { CompileContext, CompiledPolicy, Dialect } from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { checkGroup } from './cidrs.js';
import { ciliumGroup, ciliumKinds } from './kinds.js';
import { findingsOf, readObject } from './object.js';
import { compilePolicy } from './policy.js';

/** `cilium.io`: CiliumNetworkPolicy, CiliumClusterwideNetworkPolicy, and the groups of ranges that they name (cilium.md §2). */
export const cilium: Dialect = {
  name: 'cilium',
  kinds: ciliumKinds.map(({ kind }) => ({ group: ciliumGroup, kind })),
  compile: compileObject,
};

function compileObject(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  if (document.kind !== 'CiliumCIDRGroup') return compilePolicy(document, context);
  const object = readObject(document, context);
  checkGroup(object.root);
  return { ruleSets: [], namedFamilies: [], diagnostics: findingsOf(object) };
}
