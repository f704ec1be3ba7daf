import { posix } from 'node:path';
import type { SourceFile, Span } from '../../diagnostics/index.js';
import { splitDocuments } from '../yaml/documents.js';
import type { Entry, MapNode, Node } from '../yaml/node.js';
import { entryOf, get, getIn, itemsOf, stringOf } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';

/** What a kustomization names, as far as it matters where its objects come from. */
export interface Kustomization {
  readonly file: SourceFile;
  /** Its folder, by the path it is shown by. */
  readonly folder: string;
  readonly isComponent: boolean;
  /** Whether another API's object bears the name of the file, as a Flux Kustomization may. */
  readonly isForeign: boolean;
  /** Files, folders or addresses of `resources`, `bases` and `components`, in this order, as written. */
  readonly sources: readonly Reference[];
  /** What else it reads that kustomize would fetch: `generators`, `transformers`, `configurations`, … */
  readonly others: readonly Reference[];
  readonly patches: readonly PatchReference[];
  /** The pairs of `commonLabels` and `labels`. */
  readonly labels: readonly Entry[];
  /** The field `namespace`. */
  readonly namespace: Entry | undefined;
  readonly buildMetadata: readonly string[];
  /** Whether it names a schema of its own, which counts only in the kustomization that is built. */
  readonly hasSchema: boolean;
  /** The key `helmCharts` or `helmChartInflationGenerator`. */
  readonly charts: Span | undefined;
  /** The folders that the charts of these lie in where they are in the repository, by the paths they are shown by. */
  readonly chartFolders: readonly string[];
  /**
   * Whether all that it names is known from the fields above, with files of its own folder: one readable document, of fields that
   * kustomize knows by exactly these names, without plugins.
   */
  readonly isPlain: boolean;
}

/** A path or an address, and where it is written. */
export interface Reference {
  readonly text: string;
  readonly span: Span;
}

/** One patch: in a file, or in the kustomization, and of which object it is where that isn't in the patch itself. */
export interface PatchReference {
  readonly path: Reference | undefined;
  readonly inline: Node | undefined;
  readonly target: MapNode | undefined;
}

const ownGroup = 'kustomize.config.k8s.io/';

/** Reads a kustomization; what isn't readable in it is left out, since kustomize itself will say so. */
export function readKustomization(file: SourceFile): Kustomization {
  const [span, ...others] = splitDocuments(file);
  const { node, problems } = span === undefined ? { node: undefined, problems: [] } : parseYaml(span);
  const list = (key: string) => itemsOf(get(node, key));
  const texts = (...keys: readonly string[]) => keys.flatMap(list).flatMap(referenceOf);
  const charts = entryOf(node, 'helmCharts') ?? entryOf(node, 'helmChartInflationGenerator');
  return {
    file,
    folder: posix.dirname(file.path),
    isComponent: stringOf(get(node, 'kind')) === 'Component',
    isForeign: !(stringOf(get(node, 'apiVersion')) ?? ownGroup).startsWith(ownGroup),
    sources: texts('resources', 'bases', 'components'),
    others: texts('generators', 'transformers', 'validators', 'configurations', 'crds'),
    patches: [
      ...list('patches').map(patchOf),
      ...list('patchesJson6902').map(patchOf),
      ...list('patchesStrategicMerge').map(strategicPatchOf),
    ],
    labels: [
      ...entriesOf(get(node, 'commonLabels')),
      ...list('labels').flatMap((item) => entriesOf(get(item, 'pairs'))),
    ],
    namespace: entryOf(node, 'namespace'),
    buildMetadata: list('buildMetadata').flatMap((item) => stringOf(item) ?? []),
    hasSchema: get(node, 'openapi') !== undefined,
    charts: charts?.keySpan,
    chartFolders: chartFoldersOf(node, posix.dirname(file.path)),
    isPlain: others.length === 0 && problems.length === 0 && entriesOf(node).every(({ key }) => plainKeys.has(key)),
  };
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
function chartFoldersOf(node: Node | undefined, folder: string): readonly string[] {
  const home = stringOf(getIn(node, ['helmGlobals', 'chartHome'])) ?? 'charts';
  const listed = itemsOf(get(node, 'helmCharts')).map((each) => [home, stringOf(get(each, 'name'))] as const);
  const older = itemsOf(get(node, 'helmChartInflationGenerator')).map(
    (each) => [stringOf(get(each, 'chartHome')) ?? 'charts', stringOf(get(each, 'chartName'))] as const,
  );
  return [...listed, ...older].flatMap(([within, name]) =>
    name === undefined ? [] : [posix.join(folder, within, name)],
  );
}

// Of `generators`, `transformers` and `validators` each may be a plugin. Another case of letters is the same to kustomize.
const plainKeys: ReadonlySet<string> = new Set([
  ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'namespace', 'namePrefix', 'nameSuffix'],
  ...['commonLabels', 'labels', 'commonAnnotations', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'images'],
  ...['replicas', 'replacements', 'vars', 'configMapGenerator', 'secretGenerator', 'generatorOptions'],
  ...['configurations', 'crds', 'openapi', 'buildMetadata', 'sortOptions'],
]);

/** Whether an entry of a kustomization leads to another machine, by its form alone. */
export function isRemote(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:|(?:www\.)?github\.com[/:]|gh:)/i.test(text);
}

/** Whether an entry that isn't there may be meant for another machine: an address without a scheme. */
export function mayBeRemote(text: string): boolean {
  return isRemote(text) || /\?(?:ref|version|timeout|submodules)=|\.git(?:\/|$)|\/_git\//.test(text);
}

function referenceOf(node: Node): readonly Reference[] {
  const text = stringOf(node);
  // An item may hold its configuration itself; a path has one line.
  return text === undefined || text.includes('\n') ? [] : [{ text, span: node.span }];
}

function patchOf(item: Node): PatchReference {
  const path = get(item, 'path');
  const target = get(item, 'target');
  return {
    path: path === undefined ? undefined : referenceOf(path)[0],
    inline: get(item, 'patch'),
    target: target?.kind === 'map' ? target : undefined,
  };
}

function strategicPatchOf(item: Node): PatchReference {
  const [path] = referenceOf(item);
  return { path, inline: path === undefined ? item : undefined, target: undefined };
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}
