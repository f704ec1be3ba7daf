import type { Diagnostic, SourceFile, Span } from '../diagnostics/index.js';
import type { Manifests, Rendered } from '../parse/index.js';
import type { RootInput } from '../result.js';

/** What was read for one set of roots. */
export interface ReadInput {
  readonly files: readonly SourceFile[];
  /** Those of the files that don't stand at their path as they were read: at a git ref, or on standard input; none where it is missing. */
  readonly notOnDisk?: readonly SourceFile[];
  /** Kustomizations and charts above the files. */
  readonly kustomizationsAndCharts: readonly SourceFile[];
  readonly manifests: Omit<Manifests, 'counts'>;
  /** Files that were found and are settings. */
  readonly settingsFiles: readonly string[];
  /** How many entries ignore files leave out. */
  readonly ignored: number;
  /** The kustomizations and charts that were rendered; none where it is missing. */
  readonly roots?: readonly RootInput[];
  /** Files that were met and not read. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** What was found while files were looked for and read. */
  readonly diagnostics: readonly Diagnostic[];
  /** What kustomizations and charts were rendered to; its objects are among the documents. */
  readonly rendered: readonly Rendered[];
  /** What deploys things that aren't read here, in the order of the input; none where it is missing. */
  readonly elsewhere?: readonly { readonly id: string; readonly span: Span }[];
  /** Roots that are missing: nothing can be judged by the rest. */
  readonly failed: readonly FailedRoot[];
}

/** A root that could not be read or rendered. */
export interface FailedRoot {
  /** The kustomization or `Chart.yaml`, where there is one. */
  readonly kustomizationOrChart: string | undefined;
  readonly reasons: readonly string[];
}
