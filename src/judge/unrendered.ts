import { byBytes, type Diagnostic, type SourceFile, wholeFile } from '../diagnostics/index.js';
import { entryRole, isEndpoints } from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { unrendered } from './problems.js';

/** An error at each kustomization or chart whose policies, workloads or Namespaces nothing renders (`language.md` §6). */
export function reportUnrendered(
  sources: readonly ManifestDocument[],
  files: readonly SourceFile[],
  isPolicy: (document: ManifestDocument) => boolean,
): readonly Diagnostic[] {
  const byMarker = new Map<string, ManifestDocument[]>();
  for (const document of sources) {
    if (document.source.kind === 'applied' || isHarmless(document)) continue;
    const known = byMarker.get(document.source.marker);
    if (known === undefined) byMarker.set(document.source.marker, [document]);
    else known.push(document);
  }
  return [...byMarker]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([marker, documents]) => {
      const file = files.find(({ path }) => path === marker);
      const kind = documents[0]?.source.kind === 'chart' ? 'chart' : 'kustomization';
      return unrendered(
        { marker: kind, folder: folderOf(marker), contents: contentsOf(documents, isPolicy) },
        file === undefined ? undefined : wholeFile(file),
      );
    });
}

/** Services with what is behind them, Nodes and entries alone change no verdict: without a workload nothing is behind them. */
function isHarmless(document: ManifestDocument): boolean {
  const { kind, group } = document;
  if (isEndpoints(document) || entryRole(group, kind) !== undefined) return true;
  return group === '' && (kind === 'Service' || kind === 'Node');
}

function contentsOf(documents: readonly ManifestDocument[], isPolicy: (document: ManifestDocument) => boolean): string {
  const policies = documents.filter(isPolicy).length;
  const namespaces = documents.filter(({ kind, group }) => kind === 'Namespace' && group === '').length;
  const workloads = documents.length - policies - namespaces;
  const counts: readonly (readonly [number, string, string])[] = [
    [policies, 'policy', 'policies'],
    [workloads, 'workload', 'workloads'],
    [namespaces, 'Namespace', 'Namespaces'],
  ];
  return counts
    .flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]))
    .join(', ');
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}
