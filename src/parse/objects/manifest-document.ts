import type { Diagnostic, SourceFile, Span } from '../../diagnostics/index.js';
import type { MapNode } from '../yaml/node.js';
import type { Held } from './held.js';
import type { Origin } from './origins.js';

/** One object of a kind that counts. `group` is empty for the core group; `name` and `namespace` as written,
 * the latter else as the rendering that it comes from gives it. */
export interface ManifestDocument {
  readonly file: SourceFile;
  readonly node: MapNode;
  readonly apiVersion: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly span: Span;
  readonly source: Origin;
  /** What gives it another namespace than its text, or than the run gives; missing where nothing does. */
  readonly placedBy?: Placement;
  /** Why what is applied of it isn't known; missing where it is. */
  readonly uncertainty?: ObjectUncertainty;
  /** Its text is no YAML: what is said of it was found by its words, and its node is empty. Missing where it can be read. */
  readonly isUnreadable?: true;
  /** Why it can't be read where its text isn't to blame. */
  readonly lostAs?: 'template' | 'encrypted';
  /** What it holds, where it is an object that holds others and isn't evaluated. */
  readonly holds?: Held;
}

/** What gives an object its namespace, and where. */
export interface Placement {
  /** `Kustomization/flux-system/shop`. */
  readonly id: string;
  readonly namespace: string;
  readonly span: Span;
}

/** Something changes an object on its way into the cluster, and how is unknown. */
export interface ObjectUncertainty {
  /** What is changed: the labels and ports of its pods alone, or anything. */
  readonly reach: 'labels' | 'anything';
  /** Whether other objects may be added beside it. */
  readonly mayAdd: boolean;
  /** Whether its namespace is known. */
  readonly isNamespaceKnown: boolean;
  /** What changes it, in words that follow `which`. */
  readonly words: string;
  readonly remedy: string;
  /** What tells of it. */
  readonly diagnostics: readonly Diagnostic[];
}
