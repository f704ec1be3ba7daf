import { dirname, resolve } from 'node:path/posix';
import type { SourceFile } from '../diagnostics/index.js';
import {
  anchored,
  chartSuggestions,
  chartsIn,
  isRemote,
  type Kustomization,
  kustomizationsIn,
  readKustomization,
  rootFileKindOf,
  rootText,
} from '../parse/index.js';

/** A root that would render a kustomization or chart. */
export interface Suggestion {
  /** As it is written in a list of roots. */
  readonly text: string;
  /** The path of its kustomization or `Chart.yaml`. */
  readonly kustomizationOrChart: string;
  /** What gives it values and isn't in the files, in words. */
  readonly unknown: readonly string[];
}

/**
 * The roots that render a kustomization or chart, given by its path, of all that were read: those that nothing else takes in, or that
 * Flux or Argo CD apply.
 */
export function suggestRoots(
  files: readonly SourceFile[],
  top: string,
): (kustomizationOrChart: string, kind: 'kustomization' | 'chart') => readonly Suggestion[] {
  const kustomizations = files.filter(({ path }) => rootFileKindOf(path) === 'kustomization').map(readKustomization);
  const known = new Map(kustomizations.map((each) => [anchored(each.folder), each]));
  const leaves = kustomizationsIn(files, top).flatMap(({ directory, unknown }) => {
    const leaf = known.get(anchored(directory));
    return leaf === undefined ? [] : [{ leaf, unknown, takes: takenBy(leaf, known) }];
  });
  const charts = chartsIn(files, top);
  return (kustomizationOrChart, kind) => {
    const folder = dirname(kustomizationOrChart);
    if (kind === 'chart') return chartSuggestions(folder, charts).map((each) => ({ ...each, kustomizationOrChart }));
    return leaves
      .filter(({ takes }) => takes.has(anchored(folder)))
      .map(({ leaf, unknown }) => ({
        text: rootText({
          kind: 'kustomize',
          directory: leaf.folder,
          enableHelm: leaf.charts !== undefined,
          span: undefined,
        }),
        kustomizationOrChart: leaf.file.path,
        unknown,
      }));
  };
}

/** The folders of all kustomizations that one takes in, its own too. */
function takenBy(root: Kustomization, known: ReadonlyMap<string, Kustomization>): ReadonlySet<string> {
  const taken = new Set<string>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = anchored(next.folder);
    if (taken.has(folder)) continue;
    taken.add(folder);
    for (const { text } of next.sources) {
      const other = isRemote(text) ? undefined : known.get(resolve(folder, text));
      if (other !== undefined) waiting.push(other);
    }
  }
  return taken;
}
