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
  const leaves = new Map<string, Leaf[]>();
  for (const { directory, unknown } of kustomizationsIn(files, top)) {
    const kustomization = known.get(anchored(directory));
    if (kustomization === undefined) continue;
    const leaf = { kustomization, unknown };
    for (const taken of takenBy(kustomization, known)) {
      const others = leaves.get(taken);
      if (others === undefined) leaves.set(taken, [leaf]);
      else others.push(leaf);
    }
  }
  const charts = chartsIn(files, top);
  return (kustomizationOrChart, kind) => {
    const folder = dirname(kustomizationOrChart);
    if (kind === 'chart') return chartSuggestions(folder, charts).map((each) => ({ ...each, kustomizationOrChart }));
    return (leaves.get(anchored(folder)) ?? []).map(({ kustomization, unknown }) => ({
      text: rootText({
        kind: 'kustomize',
        directory: kustomization.folder,
        enableHelm: kustomization.charts !== undefined,
        span: undefined,
      }),
      kustomizationOrChart: kustomization.file.path,
      unknown,
    }));
  };
}

/** A kustomization that renders others, which nothing else takes in. */
interface Leaf extends Pick<Suggestion, 'unknown'> {
  readonly kustomization: Kustomization;
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
