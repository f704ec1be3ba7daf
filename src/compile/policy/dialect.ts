import type { Diagnostic } from '../../diagnostics/index.js';
import type { Cluster } from '../../model/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import type { AnyPart } from '../../parts/index.js';
import type { Addresses, Condition, Family, LabelRegion } from '../../sets/index.js';
import type { AddressGroup } from './address-group.js';
import type { PolicyRules } from './policy.js';
import type { DeclaredTier } from './precedence.js';

/** One policy API family: which objects are its own, and what they mean in the neutral rule language. */
export interface Dialect {
  readonly name: string;
  /** The kinds it reads, by API group. */
  readonly kinds: readonly PolicyKind[];
  /** What has to be loaded for the translation; missing where it always is. */
  readonly part?: AnyPart;
  /** Never fails: a policy that the API server would reject becomes possible matches, with its diagnostics. */
  readonly compile: (document: ManifestDocument, context: CompileContext) => CompiledPolicy;
  /** The objects as they would be were its staged policies applied; missing for an API that has none. */
  readonly applyStaged?: (
    documents: readonly ManifestDocument[],
    defaultNamespace: string,
  ) => readonly ManifestDocument[];
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
  /** What else manifests say is in the cluster. */
  readonly cluster: Cluster;
  /** The objects of a kind, for policies that refer to others. */
  readonly objectsOf: (group: string, kind: string) => readonly ObjectCopy[];
}

/** An object, and the condition on which this copy of it is the one that counts. */
export interface ObjectCopy {
  readonly document: ManifestDocument;
  readonly presence: Condition;
}

/** The addresses of a network of its own, and the namespaces that it may hold, `undefined` where they may be any. */
export interface NetworkAddresses {
  readonly members: LabelRegion | undefined;
  readonly addresses: Addresses;
}

export interface CompiledPolicy {
  readonly ruleSets: readonly PolicyRules[];
  /** The tiers that the object declares; missing where it declares none. */
  readonly tiers?: readonly DeclaredTier[];
  /** The groups of addresses that the object declares; missing where it declares none. */
  readonly groups?: readonly AddressGroup[];
  /** Where the pods of some namespaces may have their addresses; missing where it says nothing of that. */
  readonly addresses?: NetworkAddresses;
  /** The families of the address ranges that it names, in whatever direction. */
  readonly namedFamilies: readonly Family[];
  readonly diagnostics: readonly Diagnostic[];
}
