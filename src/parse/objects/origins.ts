import { posix } from 'node:path';
import type { SourceFile, Span } from '../../diagnostics/index.js';
import { byBytes } from '../../diagnostics/index.js';
import type { Node } from '../yaml/node.js';

/**
 * Whether a document is applied or is the source of something rendered, and by which file. `by` names what renders an applied one
 * that doesn't stand in its file as it is applied: `<kustomize deploy/prod>`.
 */
export type Origin =
  | { readonly kind: 'applied'; readonly by?: string }
  | { readonly kind: 'kustomization' | 'chart'; readonly kustomizationOrChart: string };

/** Answers for any path which marker file is nearest at or above its folder. */
export interface Origins {
  readonly originOf: (path: string) => Origin;
  /** The folder's own `Chart.yaml` or the nearest above, that of the chart that holds it included, whatever kustomizations lie between. */
  readonly chartOf: (path: string) => string | undefined;
}

/** The files that turn a folder into the source of something rendered. */
export type RootFileKind = 'kustomization' | 'chart';

/** What a file is by its name; undefined for a file that marks nothing. */
export function rootFileKindOf(path: string): RootFileKind | undefined {
  const name = posix.basename(path);
  if (name === 'Chart.yaml') return 'chart';
  return /^(?:kustomization\.ya?ml|Kustomization)$/.test(name) ? 'kustomization' : undefined;
}

/** The keys of a map that a kustomization gave an object, each with its place there; `undefined` where it gave none. */
export function keysOfKustomization(map: Node | undefined): ReadonlyMap<string, Span> | undefined {
  const given = (map?.kind === 'map' ? map.entries : []).filter(
    ({ keySpan }) => rootFileKindOf(keySpan.file.path) === 'kustomization',
  );
  return given.length === 0 ? undefined : new Map(given.map(({ key, keySpan }) => [key, keySpan]));
}

/** The origins below these files; of a kustomization and a chart in one folder the kustomization counts. */
export function originsFrom(files: readonly SourceFile[]): Origins {
  const kustomizations = new Map<string, string>();
  const charts = new Map<string, string>();
  for (const { path } of files) {
    const kind = rootFileKindOf(path);
    if (kind === 'kustomization') kustomizations.set(posix.dirname(anchored(path)), path);
    if (kind === 'chart') charts.set(posix.dirname(anchored(path)), path);
  }
  for (const folder of [...charts.keys()].sort(byBytes)) {
    const owner = ownerOf(folder, charts);
    if (owner !== undefined) charts.set(folder, owner);
  }
  const originOf = nearestFinder((folder) => originIn(folder, kustomizations, charts));
  return {
    originOf: (path) => originOf(path) ?? { kind: 'applied' },
    chartOf: nearestFinder((folder) => charts.get(folder)),
  };
}

/** The chart that holds another one in its folder `charts`, and renders it with its own. */
function ownerOf(folder: string, charts: ReadonlyMap<string, string>): string | undefined {
  const holder = posix.dirname(folder);
  return posix.basename(holder) === 'charts' ? charts.get(posix.dirname(holder)) : undefined;
}

function originIn(
  folder: string,
  kustomizations: ReadonlyMap<string, string>,
  charts: ReadonlyMap<string, string>,
): Origin | undefined {
  const kustomization = kustomizations.get(folder);
  if (kustomization !== undefined) return { kind: 'kustomization', kustomizationOrChart: kustomization };
  const chart = charts.get(folder);
  return chart === undefined ? undefined : { kind: 'chart', kustomizationOrChart: chart };
}

/** Finds what is nearest at or above the folder of a path, once for each folder: thousands of files may lie in one. */
function nearestFinder<Found>(find: (folder: string) => Found | undefined): (path: string) => Found | undefined {
  const known = new Map<string, Found | undefined>();
  return (path) => {
    const own = posix.dirname(path);
    if (!known.has(own)) known.set(own, nearest(path, find));
    return known.get(own);
  };
}

function nearest<Found>(path: string, find: (folder: string) => Found | undefined): Found | undefined {
  for (let folder = posix.dirname(anchored(path)); ; folder = posix.dirname(folder)) {
    const found = find(folder);
    if (found !== undefined || folder === '/') return found;
  }
}

const workingDirectory = `/${'\0/'.repeat(64)}`;

/** A path made absolute below a made-up working directory, so that `..` can be compared; reads no file system. */
export function anchored(path: string): string {
  return posix.resolve(workingDirectory, path);
}
