import { dirname, resolve } from 'node:path/posix';
import type { SourceFile } from '../diagnostics/index.js';
import {
  anchored,
  chartOffers,
  chartsIn,
  isRemote,
  type Kustomization,
  kustomizationsIn,
  markerKindOf,
  readKustomization,
  rootText,
} from '../parse/index.js';

/** A root that would render a kustomization or chart. */
export interface Offer {
  /** As it is written in a list of roots. */
  readonly text: string;
  /** The path of its kustomization or `Chart.yaml`. */
  readonly marker: string;
  /** What gives it values and isn't in the files, in words. */
  readonly unknown: readonly string[];
}

/**
 * The roots that render a kustomization or chart, given by its path, of all that were read: those that nothing else takes in, or that
 * Flux or Argo CD apply.
 */
export function offersFrom(
  files: readonly SourceFile[],
  top: string,
): (marker: string, kind: 'kustomization' | 'chart') => readonly Offer[] {
  const kustomizations = files.filter(({ path }) => markerKindOf(path) === 'kustomization').map(readKustomization);
  const known = new Map(kustomizations.map((each) => [anchored(each.folder), each]));
  const leaves = kustomizationsIn(files, top).flatMap(({ directory, unknown }) => {
    const leaf = known.get(anchored(directory));
    return leaf === undefined ? [] : [{ leaf, unknown, takes: takenBy(leaf, known) }];
  });
  const charts = chartsIn(files, top);
  return (marker, kind) => {
    const folder = dirname(marker);
    if (kind === 'chart') return chartOffers(folder, charts).map((each) => ({ ...each, marker }));
    return leaves
      .filter(({ takes }) => takes.has(anchored(folder)))
      .map(({ leaf, unknown }) => ({
        text: rootText({
          kind: 'kustomize',
          directory: leaf.folder,
          enableHelm: leaf.charts !== undefined,
          span: undefined,
        }),
        marker: leaf.file.path,
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
