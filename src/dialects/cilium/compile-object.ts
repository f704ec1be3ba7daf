import type { CompileContext, CompiledPolicy } from '../../compile/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import { checkGroup } from './cidrs.js';
import { findingsOf, readObject } from './object.js';
import { compilePolicy } from './policy.js';

/** Translates an object of any of Cilium's kinds. */
export function compileObject(document: ManifestDocument, context: CompileContext): CompiledPolicy {
  if (document.kind !== 'CiliumCIDRGroup') return compilePolicy(document, context);
  const object = readObject(document, context);
  checkGroup(object.root);
  return { ruleSets: [], namedFamilies: [], diagnostics: findingsOf(object) };
}
