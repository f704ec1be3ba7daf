import { posix } from 'node:path';
import type { SourceFile, Span } from '../../diagnostics/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { anchored, rootFileKindOf } from '../objects/origins.js';
import { prefilterFor } from '../objects/prefilter.js';
import { splitDocuments } from '../yaml/documents.js';
import type { MapNode, Node, ScalarValue } from '../yaml/node.js';
import { get, getIn, itemsOf, stringOf, toPlain } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';
import { appliedPathsIn } from './applied-paths.js';
import { isRemote, readKustomization } from './read-kustomization.js';

/** A root that could be rendered; paths are shown ones, from the working directory. */
export type SuggestedRoot = SuggestedKustomization | SuggestedChart;

/** A kustomization that is applied by itself, as far as the files tell. */
export interface SuggestedKustomization {
  readonly kind: 'kustomize';
  readonly directory: string;
  /** What Flux or Argo CD change of what it builds, in words: with it the result is another. */
  readonly unknown: readonly string[];
  readonly span: Span;
}

/** A chart of this repository with what a Flux HelmRelease or an Argo CD Application gives it. */
export interface SuggestedChart {
  readonly kind: 'helm';
  readonly directory: string;
  readonly release: string;
  readonly namespace: string | undefined;
  /** Values files, and values themselves; a later one wins. */
  readonly values: readonly (string | { readonly inline: unknown })[];
  readonly set: Readonly<Record<string, ScalarValue>>;
  readonly kubeVersion: string | undefined;
  /** What gives the chart values and isn't in these files, in words: with it the result may be another. */
  readonly unknown: readonly string[];
  /** The object that refers to the chart. */
  readonly span: Span;
}

/**
 * The kustomizations that no other of these files takes in, and those that Flux or Argo CD apply, Components aside, in byte order of
 * their folders; `top` is the repository's root.
 */
export function kustomizationsIn(files: readonly SourceFile[], top = '.'): readonly SuggestedKustomization[] {
  const found = files.filter(({ path }) => rootFileKindOf(path) === 'kustomization').map(readKustomization);
  const own = found.filter(({ isForeign }) => !isForeign);
  const taken = new Set(
    own.flatMap(({ folder, sources, others }) =>
      [...sources, ...others]
        .filter(({ text }) => !isRemote(text))
        .map(({ text }) => posix.resolve(anchored(folder), text)),
    ),
  );
  const applied = new Map<string, ReturnType<typeof appliedPathsIn>[number][]>();
  for (const each of appliedPathsIn(files, top)) {
    const others = applied.get(each.folder);
    if (others === undefined) applied.set(each.folder, [each]);
    else others.push(each);
  }
  return own
    .filter(({ isComponent }) => !isComponent)
    .map((each) => ({ ...each, by: applied.get(anchored(each.folder)) ?? [] }))
    .filter(({ folder, by }) => by.length > 0 || !taken.has(anchored(folder)))
    .map(({ folder, file, by }) => ({
      kind: 'kustomize' as const,
      directory: folder,
      unknown: by.flatMap(({ changes }) => changes),
      span: { file, start: 0, end: 0 },
    }))
    .sort((a, b) => byBytes(a.directory, b.directory));
}

/** The charts among these files to which HelmReleases and Applications refer, once for each; `top` is the repository's root. */
export function chartsIn(files: readonly SourceFile[], top = '.'): readonly SuggestedChart[] {
  const known = new Map(files.map((file) => [anchored(file.path), file.path]));
  const prefilter = prefilterFor(['HelmRelease', 'Application'], []);
  return files.flatMap((file) =>
    splitDocuments(file).flatMap((span) => {
      if (!prefilter(span).mayMatter) return [];
      const { node } = parseYaml(span);
      if (node?.kind !== 'map') return [];
      return chartsOf(node, { top, pathOf: (path) => known.get(anchored(path)) });
    }),
  );
}

/** Where paths of an object start, and the files that there are. */
interface Repository {
  readonly top: string;
  /** The path of a file by one that means the same. */
  readonly pathOf: (path: string) => string | undefined;
}

function chartsOf(object: MapNode, repository: Repository): readonly SuggestedChart[] {
  const group = stringOf(get(object, 'apiVersion'))?.split('/')[0];
  const kind = stringOf(get(object, 'kind'));
  if (kind === 'HelmRelease' && group === 'helm.toolkit.fluxcd.io') return fromHelmRelease(object, repository);
  if (kind !== 'Application' || group !== 'argoproj.io') return [];
  const spec = get(object, 'spec');
  const sources = [get(spec, 'source'), ...itemsOf(get(spec, 'sources'))];
  return sources.flatMap((source) => (source === undefined ? [] : fromApplication(object, source, repository)));
}

function chartFolder(path: string | undefined, { top, pathOf }: Repository): string | undefined {
  if (path === undefined || isRemote(path)) return undefined;
  const chart = pathOf(posix.join(top, path, 'Chart.yaml'));
  return chart === undefined ? undefined : posix.dirname(chart);
}

/** https://fluxcd.io/flux/components/helm/helmreleases/: values files of the chart first, then `valuesFrom`, then `values`. */
function fromHelmRelease(object: MapNode, repository: Repository): readonly SuggestedChart[] {
  const spec = get(object, 'spec');
  const chart = getIn(spec, ['chart', 'spec']);
  const directory = chartFolder(stringOf(get(chart, 'chart')), repository);
  const source = stringOf(getIn(chart, ['sourceRef', 'kind']));
  if (directory === undefined || source === 'HelmRepository') return [];
  const name = stringOf(getIn(object, ['metadata', 'name'])) ?? '';
  const target = stringOf(get(spec, 'targetNamespace'));
  const listed = itemsOf(get(chart, 'valuesFiles')).flatMap((item) => stringOf(item) ?? []);
  const files = listed.map((text) => ({ text, path: repository.pathOf(posix.join(repository.top, text)) }));
  const from = itemsOf(get(spec, 'valuesFrom')).map(
    (item) => `${stringOf(get(item, 'kind')) ?? 'an object'} ${stringOf(get(item, 'name')) ?? ''} of \`valuesFrom\``,
  );
  return [
    {
      kind: 'helm',
      directory,
      release: stringOf(get(spec, 'releaseName')) ?? (target === undefined ? name : `${target}-${name}`),
      namespace: target ?? stringOf(getIn(object, ['metadata', 'namespace'])),
      values: [...files.flatMap(({ path }) => path ?? []), ...inlineOf(get(spec, 'values'))],
      set: {},
      kubeVersion: undefined,
      unknown: [...lost(files), ...from],
      span: object.span,
    },
  ];
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/helm/: files, then `values`, else `valuesObject`, then parameters. */
function fromApplication(object: MapNode, source: Node, repository: Repository): readonly SuggestedChart[] {
  const path = stringOf(get(source, 'path'));
  const directory = chartFolder(path, repository);
  if (directory === undefined) return [];
  const helm = get(source, 'helm');
  const listed = itemsOf(get(helm, 'valueFiles')).flatMap((item) => stringOf(item) ?? []);
  const files = listed.map((text) => {
    const start = text.startsWith('/') ? repository.top : directory;
    return { text, path: text.startsWith('$') ? undefined : repository.pathOf(posix.join(start, text)) };
  });
  const mayMiss = getIn(helm, ['ignoreMissingValueFiles']);
  const isUnevaluatedKnown = mayMiss?.kind === 'scalar' && mayMiss.value === true;
  const inline = get(helm, 'valuesObject') ?? textValues(get(helm, 'values'));
  return [
    {
      kind: 'helm',
      directory,
      release: stringOf(get(helm, 'releaseName')) ?? stringOf(getIn(object, ['metadata', 'name'])) ?? '',
      namespace: stringOf(get(helm, 'namespace')) ?? stringOf(getIn(object, ['spec', 'destination', 'namespace'])),
      values: [...files.flatMap((each) => each.path ?? []), ...inlineOf(inline)],
      set: parametersOf(get(helm, 'parameters')),
      kubeVersion: stringOf(get(helm, 'kubeVersion')),
      unknown: lost(files.filter(({ text }) => !isUnevaluatedKnown || text.startsWith('$'))),
      span: object.span,
    },
  ];
}

function inlineOf(node: Node | undefined): readonly { readonly inline: unknown }[] {
  return node?.kind === 'map' ? [{ inline: toPlain(node) }] : [];
}

/** Values that are written as a text of YAML. */
function textValues(node: Node | undefined): Node | undefined {
  const text = stringOf(node);
  if (node === undefined || text === undefined) return undefined;
  return parseYaml({ file: { path: node.span.file.path, text }, start: 0, end: text.length }).node;
}

/** Argo CD gives parameters by `--set`, which reads numbers and booleans, unless they are strings by force. */
function parametersOf(node: Node | undefined): Readonly<Record<string, ScalarValue>> {
  const pairs = itemsOf(node).flatMap((item): readonly (readonly [string, ScalarValue])[] => {
    const name = stringOf(get(item, 'name'));
    const value = get(item, 'value');
    const force = get(item, 'forceString');
    if (name === undefined || value?.kind !== 'scalar') return [];
    const isForced = force?.kind === 'scalar' && force.value === true;
    return [[name, isForced ? value.text : typedBySet(value.text)]];
  });
  return Object.fromEntries(pairs);
}

function typedBySet(text: string): ScalarValue {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

function lost(files: readonly { readonly text: string; readonly path: string | undefined }[]): readonly string[] {
  return files.flatMap(({ text, path }) => (path === undefined ? [`the values file \`${text}\``] : []));
}
