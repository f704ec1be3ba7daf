import { byBytes, type Diagnostic, type SourceFile, wholeFile } from '../diagnostics/index.js';
import { entryRole, isEndpoints } from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type Coverage, coverageOf } from './coverage.js';
import { isTest } from './inputs.js';
import { offersFrom } from './offers.js';
import { unrendered } from './problems.js';
import type { ReadInput } from './read-input.js';

export interface UnrenderedOptions {
  /** All files and markers that were read. */
  readonly files: readonly SourceFile[];
  /** The kustomizations and charts that could not be rendered, which is told already. */
  readonly failed: readonly string[];
  /** The root of the repository, by the path that it is shown by. */
  readonly top: string;
  readonly isPolicy: (document: ManifestDocument) => boolean;
}

/** An error at each kustomization or chart whose policies, workloads or Namespaces nothing renders (`language.md` §6). */
export function reportUnrendered(
  sources: readonly ManifestDocument[],
  { files, failed, top, isPolicy }: UnrenderedOptions,
): readonly Diagnostic[] {
  const byMarker = new Map<string, ManifestDocument[]>();
  for (const document of sources) {
    if (document.source.kind === 'applied' || isHarmless(document)) continue;
    const known = byMarker.get(document.source.marker);
    if (known === undefined) byMarker.set(document.source.marker, [document]);
    else known.push(document);
  }
  if (byMarker.size === 0) return [];
  const offersFor = offersFrom(files, top);
  return [...byMarker]
    .sort(([a], [b]) => byBytes(a, b))
    .flatMap(([path, documents]) => {
      const file = files.find((each) => each.path === path);
      const marker = documents[0]?.source.kind === 'chart' ? 'chart' : 'kustomization';
      const offers = offersFor(path, marker);
      if (failed.includes(path) || offers.some((offer) => failed.includes(offer.marker))) return [];
      const facts = {
        ...({ marker, folder: folderOf(path), contents: contentsOf(documents, isPolicy) } as const),
        offers: offers.map(({ text }) => text),
        unknown: offers.flatMap(({ unknown }) => unknown),
      };
      return [unrendered(facts, file === undefined ? undefined : wholeFile(file))];
    });
}

/**
 * The folders of kustomizations and charts that an input holds the sources of, that it doesn't render, and that roots elsewhere do:
 * where nothing renders them, that is an error of the run.
 */
export function leftOutOf(input: ReadInput, isRendered: Coverage['coversDocument']): readonly string[] {
  const own = coverageOf([input]);
  const left = input.manifests.documents.flatMap((document) => {
    const { source } = document;
    if (source.kind === 'applied' || isTest(document) || isHarmless(document)) return [];
    return isRendered(document) && !own.coversDocument(document) ? [folderOf(source.marker)] : [];
  });
  return [...new Set(left)].sort(byBytes);
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
