import { byBytes, type Diagnostic, type SourceFile, wholeFile } from '../diagnostics/index.js';
import { entryRole, isEndpoints } from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type Coverage, coverageOf } from './coverage.js';
import { isTest } from './inputs.js';
import { unrendered } from './problems.js';
import type { ReadInput } from './read-input.js';
import { suggestRoots } from './suggest-roots.js';

export interface UnrenderedOptions {
  /** All files, kustomizations and charts that were read. */
  readonly files: readonly SourceFile[];
  /** The kustomizations and charts that could not be rendered, which is reported already. */
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
  const byRootFile = new Map<string, ManifestDocument[]>();
  for (const document of sources) {
    if (document.source.kind === 'applied' || isHarmless(document)) continue;
    const known = byRootFile.get(document.source.kustomizationOrChart);
    if (known === undefined) byRootFile.set(document.source.kustomizationOrChart, [document]);
    else known.push(document);
  }
  if (byRootFile.size === 0) return [];
  const suggestionsFor = suggestRoots(files, top);
  const byPath = new Map(files.map((each) => [each.path, each]));
  const isFailed = new Set(failed);
  return [...byRootFile]
    .sort(([a], [b]) => byBytes(a, b))
    .flatMap(([path, documents]) => {
      const file = byPath.get(path);
      const kustomizationOrChart = documents[0]?.source.kind === 'chart' ? 'chart' : 'kustomization';
      const suggestions = suggestionsFor(path, kustomizationOrChart);
      if ([path, ...suggestions.map((each) => each.kustomizationOrChart)].some((each) => isFailed.has(each))) return [];
      const facts = {
        ...({ kustomizationOrChart, folder: folderOf(path), contents: contentsOf(documents, isPolicy) } as const),
        suggestions: suggestions.map(({ text }) => text),
        unknown: suggestions.flatMap(({ unknown }) => unknown),
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
    return isRendered(document) && !own.coversDocument(document) ? [folderOf(source.kustomizationOrChart)] : [];
  });
  return [...new Set(left)].sort(byBytes);
}

/** Services, endpoints, Nodes and entries alone change no verdict: without a workload they have no backends. */
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
