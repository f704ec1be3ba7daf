import { dirname } from 'node:path/posix';
import { anchored, type ManifestDocument, type Rendered } from '../parse/index.js';

/** Which documents and files kustomizations and charts render. */
export interface Coverage {
  /** Whether a document is the source of something that was rendered, or is taken as written elsewhere. */
  readonly coversDocument: (document: ManifestDocument) => boolean;
  /** Whether a file took part in something rendered, or lies in a chart that was. */
  readonly coversFile: (path: string) => boolean;
}

interface Covering {
  readonly manifests: { readonly documents: readonly ManifestDocument[] };
  readonly rendered: readonly Rendered[];
}

/** What the roots of these inputs cover together. */
export function coverageOf(inputs: readonly Covering[]): Coverage {
  const all = inputs.flatMap(({ rendered }) => rendered);
  const sources = new Set(all.flatMap((each) => each.sources.map(({ path }) => anchored(path))));
  const charts = all.flatMap(({ renderer, kustomizationOrChart, charts: further = [] }) => [
    ...(renderer === 'helm' ? [dirname(anchored(kustomizationOrChart.path))] : []),
    ...further.map(anchored),
  ]);
  const raw = new Set(inputs.flatMap(({ manifests }) => manifests.documents.filter(isApplied).map(documentKey)));
  const isInChart = (path: string) => charts.some((chart) => anchored(path).startsWith(`${chart}/`));
  return {
    coversDocument: (document) => {
      const { source, file } = document;
      if (source.kind === 'applied') return false;
      if (
        sources.has(anchored(file.path)) ||
        sources.has(anchored(source.kustomizationOrChart)) ||
        raw.has(documentKey(document))
      )
        return true;
      return source.kind === 'chart' && isInChart(file.path);
    },
    coversFile: (path) => sources.has(anchored(path)) || isInChart(path),
  };
}

function isApplied({ source }: ManifestDocument): boolean {
  return source.kind === 'applied' && source.by === undefined;
}

function documentKey({ file, span }: ManifestDocument): string {
  return `${file.path} ${span.start}`;
}
