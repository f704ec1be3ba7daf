import type { Diagnostic } from '../diagnostics/index.js';
import type { ManifestDocument } from '../parse/index.js';
import type { Condition, Family } from '../sets/index.js';
import type { Unit } from './policy.js';

/** One policy API family: which objects are its own, and what they mean in the neutral rule language. */
export interface Dialect {
  readonly name: string;
  /** The kinds it reads, by API group. */
  readonly kinds: readonly PolicyKind[];
  /** Never fails: a policy that the API server would reject becomes possible matches, with its diagnostics. */
  readonly compile: (document: ManifestDocument, context: CompileContext) => CompiledPolicy;
}

export interface PolicyKind {
  readonly group: string;
  readonly kind: string;
}

export interface CompileContext {
  /** The namespace of objects that name none. */
  readonly defaultNamespace: string;
  /** The version of the API server; `undefined` where nobody said it. */
  readonly kubernetesVersion: { readonly major: number; readonly minor: number } | undefined;
  /** Holds where this copy of the object is the one that counts: open where different copies were found. */
  readonly presence: Condition;
}

export interface CompiledPolicy {
  readonly units: readonly Unit[];
  /** The families of the address ranges that it names, in whatever direction. */
  readonly namedFamilies: readonly Family[];
  readonly diagnostics: readonly Diagnostic[];
}
