import type { Span } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import type { Entry } from '../yaml/node.js';

/** An object by which Flux or Argo CD applies a folder: a Kustomization, a HelmRelease, or one source of an Application. */
export interface Applier {
  /** `Kustomization/flux-system/shop`, for messages. */
  readonly id: string;
  readonly tool: 'flux' | 'helm' | 'argo';
  readonly name: string;
  readonly document: ManifestDocument;
  /** The folder as it is written; `undefined` where it names a chart of a registry, or no folder. */
  readonly path: string | undefined;
  /** Whether the path is a template that isn't filled in: then `path` is what stands before the first thing to fill in. */
  readonly isPathUnresolved: boolean;
  /** The name of the release of a chart; `undefined` where any may be meant. */
  readonly release?: string | undefined;
  readonly source: ApplierSource;
  /** Which files of the folder count where nothing renders it. */
  readonly takes: FileChoice;
  readonly namespace: GivenNamespace | undefined;
  /** Labels that are set in the metadata of every object, and nowhere else. */
  readonly labels: readonly Entry[];
  /** What else it does to the objects, which isn't evaluated. */
  readonly changes: readonly Change[];
}

/** Where the folder comes from. */
export interface ApplierSource {
  /** The kind and name of the object that says it, or its address; the same for the same source. */
  readonly key: string;
  /** The address, without scheme, user and `.git`; `undefined` where no manifest states it. */
  readonly address: string | undefined;
  /** Whether it is an artifact that somebody packs, whose paths need not be those of a repository. */
  readonly isArtifact: boolean;
}

/** The files below a folder that are applied as written. */
export interface FileChoice {
  readonly isDeep: boolean;
  readonly extensions: readonly string[];
  /** Of a path below the folder, whether it is among the files that are wanted. */
  readonly isWanted: (path: string) => boolean;
}

/** The namespace of every object (`override`), or of those that name none (`fill`). */
export interface GivenNamespace {
  readonly how: 'override' | 'fill';
  readonly text: string;
  readonly span: Span;
  /** Whether its value isn't known, as it holds a variable or is a template. */
  readonly isUnresolved: boolean;
}

/**
 * How far a change reaches into an object: not at all, as far as connectivity goes; the labels and ports of its pods; or anything.
 */
export type Reach = 'nothing' | 'labels' | 'anything';

/** One field of an applier that changes objects in a way that isn't evaluated. */
export interface Change {
  readonly field: string;
  readonly span: Span;
  /** Whose field it is, where it's another one's than the applier's own. */
  readonly by?: string;
  readonly reaches: (document: ManifestDocument) => Reach;
  /** How far it reaches through an applier among the objects; anywhere where it's missing. */
  readonly through?: (applier: ManifestDocument) => Change['reaches'];
  /** Whether it may add objects of its own. */
  readonly mayAdd: boolean;
  /** How to mend it, where that isn't by what the applier builds. */
  readonly remedy?: string;
}
