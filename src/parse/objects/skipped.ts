import type { Span } from '../../diagnostics/index.js';

/**
 * Why a document is no manifest that counts. `irrelevant-kind`: an object of a kind that can't change a verdict;
 * `unknown-kind`: of a kind that nobody knows; `holds-objects`: it holds objects that aren't evaluated; `deploys`: it says
 * what is deployed from elsewhere; `no-kind`: no Kubernetes object; `template`: a Helm, Go or Jinja template; `encrypted`: SOPS; `unparsable`: reported
 * as `parse/invalid-yaml`; `invalid`: an object that can't be identified, and `unknown-api`: one whose kind counts in
 * another API group, both reported; `patch`: a part of an object for kustomize; `kustomization`, `chart`: the marker
 * files; `ended`: the run had to end before it was read.
 */
export type SkipReason =
  | 'irrelevant-kind'
  | 'unknown-kind'
  | 'holds-objects'
  | 'deploys'
  | 'no-kind'
  | 'template'
  | 'encrypted'
  | 'unparsable'
  | 'invalid'
  | 'unknown-api'
  | 'patch'
  | 'kustomization'
  | 'chart'
  | 'ended';

/** A document, or an item of a list, that was found and isn't evaluated; `kind` where its text shows one. */
export interface SkippedDocument {
  readonly span: Span;
  readonly reason: SkipReason;
  readonly kind: string | undefined;
  /** What rendered it, and whether its place is that of the one document it was made from; missing where it stands in a file. */
  readonly by?: { readonly name: string; readonly isSource: boolean };
}
