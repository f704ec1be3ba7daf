import type { SourceFile } from '../../diagnostics/index.js';

/** What a kustomization or a chart renders to, with what leads back to its sources. */
export interface Rendered {
  readonly renderer: 'kustomize' | 'helm';
  /** The text, under a made-up path that no file has: `<kustomize deploy/prod>`. */
  readonly file: SourceFile;
  /** The namespace that objects which name none are applied to; undefined where nothing of the root says so. */
  readonly namespace?: string;
  /** The kustomization or `Chart.yaml` that was rendered. */
  readonly kustomizationOrChart: SourceFile;
  /** Where documents of the text come from, in the order of the text. */
  readonly origins: readonly RenderedOrigin[];
  /** Every file that took part and can be read: manifests, patches, kustomizations, templates. */
  readonly sources: readonly SourceFile[];
  /** The folders of further charts that took part, in a kustomization. */
  readonly charts?: readonly string[];
}

/** From an offset of the rendered text on, up to the next origin: the path of the source, where the renderer tells one. */
export interface RenderedOrigin {
  readonly start: number;
  readonly source: string | undefined;
}
