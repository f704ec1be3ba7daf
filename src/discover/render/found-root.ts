import type { Diagnostic, SourceFile } from '../../diagnostics/index.js';
import type { Rendered } from '../../parse/index.js';
import type { Discovery } from '../discover.js';

/** What a root came to, or all plain paths of a list together. */
export type FoundRoot = FoundFiles | FoundRendering | FailedRoot;

/** Files: as the paths of a list name them, with documents below kustomizations and charts taken `raw`, or as a git `ref` holds them. */
export interface FoundFiles {
  readonly kind: 'files';
  readonly discovery: Discovery;
  readonly taken: 'as-found' | 'raw' | 'ref';
}

/** What a kustomization or a chart renders to. */
export interface FoundRendering {
  readonly kind: 'rendered';
  readonly rendered: Rendered;
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
  /** Whether it was rendered by an earlier run. */
  readonly isKept: boolean;
}

/** A root that is missing from the input that it belongs to. */
export interface FailedRoot {
  readonly kind: 'failed';
  /** The kustomization or `Chart.yaml`, where there is one. */
  readonly kustomizationOrChart?: SourceFile | undefined;
  /** Why; at least one. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A root that names a folder and leads to no file has failed; of plain paths the others still count. */
export function foundFiles(discovery: Discovery, taken: FoundFiles['taken'] = 'as-found'): FoundFiles | FailedRoot {
  const { files, diagnostics } = discovery;
  const isLost = taken !== 'as-found' && files.length === 0 && diagnostics.some(({ severity }) => severity === 'error');
  return isLost ? { kind: 'failed', diagnostics } : { kind: 'files', discovery, taken };
}
