import { dirname, resolve } from 'node:path/posix';
import type { SourceFile } from '../diagnostics/index.js';
import {
  anchored,
  chartsIn,
  isRemote,
  type Kustomization,
  kustomizationsIn,
  markerKindOf,
  type OfferedChart,
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
    if (kind === 'chart') return offersOfChart(marker, charts);
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

/** With the values of each release that names it; without any release as it is. */
function offersOfChart(marker: string, charts: readonly OfferedChart[]): readonly Offer[] {
  const folder = dirname(marker);
  const plain = {
    chart: folder,
    release: undefined,
    namespace: undefined,
    values: [],
    set: {},
    kubeVersion: undefined,
  };
  const releases = charts.filter(({ directory }) => anchored(directory) === anchored(folder));
  if (releases.length === 0)
    return [{ text: rootText({ kind: 'helm', ...plain, span: undefined }), marker, unknown: [] }];
  return releases.map(({ directory, release, namespace, values, set, kubeVersion, unknown }) => ({
    text: rootText({
      ...{ kind: 'helm', chart: directory, namespace, values, set, kubeVersion, span: undefined },
      release: release === '' ? undefined : release,
    }),
    marker,
    unknown,
  }));
}
