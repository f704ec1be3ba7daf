import { posix } from 'node:path';
import type { SourceFile, Span } from '../../diagnostics/index.js';
import { anchored } from '../objects/origins.js';
import { folderFinder } from '../roots/folders.js';
import type { Answer, LookUp } from '../variables/values.js';
import { substituteText } from '../variables/values.js';
import { splitDocuments } from '../yaml/documents.js';
import type { MapNode, Node } from '../yaml/node.js';
import { get, getIn, itemsOf, stringOf } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';

/** A Flux Kustomization that fills in variables, and in what. */
export interface FluxKustomization {
  /** `flux-system/apps`, for messages. */
  readonly id: string;
  /** The folder of `spec.path`, anchored. */
  readonly folder: string;
  readonly values: ReadonlyMap<string, FluxValue>;
  /** Why any other variable may have a value that isn't known; `undefined` where none has. */
  readonly others: string | undefined;
}

type FluxValue =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | Extract<Answer, { kind: 'open' }>;

/**
 * Reads the Flux Kustomizations with `spec.postBuild` among files (`kustomize.toolkit.fluxcd.io`); their paths start at the root of the
 * repository (`top`).
 */
export function readFlux(
  files: readonly SourceFile[],
  given: LookUp,
  { top = '.', here = '/' }: { readonly top?: string | undefined; readonly here?: string | undefined },
): readonly FluxKustomization[] {
  const isMentioning = ({ text }: SourceFile) =>
    text.includes('kustomize.toolkit.fluxcd.io/') && text.includes('postBuild');
  if (!files.some(isMentioning)) return [];
  const unique = [...new Map(files.map((file) => [`${file.path} ${file.text}`, file])).values()];
  const objects = unique
    .filter(isMentioning)
    .flatMap((file) => objectsIn(file, /postBuild/))
    .filter((node) => isKind(node, 'Kustomization', /^kustomize\.toolkit\.fluxcd\.io\//))
    .filter((node) => getIn(node, ['spec', 'postBuild'])?.kind === 'map');
  const named = new Set(objects.flatMap((node) => sourcesOf(node).map(({ name }) => name)));
  const maps = named.size === 0 ? [] : configMapsNamed(named, unique);
  const find = folderFinder(unique, { top, here });
  const findFolder = (path: string, from: string) =>
    find(path, from) ?? anchored(posix.join(top, path)).replace(/\/$/, '');
  return objects.map((node) => readKustomization(node, maps, { given, findFolder }));
}

/** Looks up the variables of a file: what was given goes first, then what the Flux Kustomizations above it agree on. */
export function lookUpIn(path: string, flux: readonly FluxKustomization[], given: LookUp): LookUp {
  // Flux fills in what a chart is given, not what it renders.
  const isChart = path.startsWith('<helm ');
  const place = anchored(renderedFolder(path) ?? path);
  const above = flux.filter(({ folder }) => !isChart && isBelow(place, folder));
  return (name) => {
    const answer = given(name);
    return answer.kind === 'none' && above.length > 0 ? agreed(name, above) : answer;
  };
}

/** `deploy/prod` of the made-up path `<kustomize deploy/prod>`. */
function renderedFolder(path: string): string | undefined {
  return /^<\w+ (.*)>$/.exec(path)?.[1];
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Two Kustomizations of one folder are two clusters as a rule: where they differ, which of them is meant is unknown. */
function agreed(name: string, above: readonly FluxKustomization[]): Answer {
  const answers = above.flatMap((each): readonly FluxValue[] => {
    const value = each.values.get(name);
    if (value !== undefined) return [value];
    return each.others === undefined ? [] : [{ kind: 'open', why: each.others }];
  });
  const unresolved = answers.find((each) => each.kind === 'open');
  if (unresolved !== undefined) return unresolved;
  const texts = answers.flatMap((each) => (each.kind === 'text' ? [each] : []));
  const [first] = texts;
  if (first === undefined) return { kind: 'none' };
  const ids = above.filter(({ values }) => values.has(name)).map(({ id }) => `\`${id}\``);
  if (texts.some(({ text }) => text !== first.text))
    return { kind: 'open', why: `the Flux Kustomizations ${ids.join(' and ')} give it different values` };
  return { kind: 'value', text: first.text, source: 'flux', span: first.span };
}

interface ConfigMap {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly node: MapNode;
}

/** Of the sources of `substituteFrom` the last that has a variable counts, and `substitute` goes before all of them. */
function readKustomization(
  node: MapNode,
  maps: readonly ConfigMap[],
  { given, findFolder }: { readonly given: LookUp; readonly findFolder: (path: string, from: string) => string },
): FluxKustomization {
  const namespace = stringOf(getIn(node, ['metadata', 'namespace']));
  const name = stringOf(getIn(node, ['metadata', 'name'])) ?? '?';
  const id = namespace === undefined ? name : `${namespace}/${name}`;
  const values = new Map<string, FluxValue>();
  let others: string | undefined;
  for (const source of sourcesOf(node)) {
    const map = source.kind === 'ConfigMap' ? mapNamed(source.name, namespace, maps) : undefined;
    if (map === undefined) {
      others = `it may come from the ${source.kind} \`${source.name}\` of the Flux Kustomization \`${id}\`, which ${source.kind === 'Secret' ? "isn't read" : 'no manifest declares once'}`;
      values.clear();
    } else addAll(get(map.node, 'data'), values, given);
  }
  addAll(getIn(node, ['spec', 'postBuild', 'substitute']), values, given);
  const path = stringOf(getIn(node, ['spec', 'path'])) ?? '.';
  return { id, folder: findFolder(path, node.span.file.path), values, others };
}

/** The values may hold variables themselves, which a Kustomization further up fills in; line breaks are dropped, as Flux does. */
function addAll(map: Node | undefined, values: Map<string, FluxValue>, given: LookUp): void {
  for (const { key, value } of map?.kind === 'map' ? map.entries : []) {
    if (value.kind !== 'scalar') continue;
    const { text, unresolved } = substituteText(value.text.replaceAll('\n', ''), given);
    const isSecret = /^ENC\[/.test(text);
    const why = isSecret ? 'its value is encrypted' : `its value holds the variable \`${unresolved[0]?.name ?? ''}\``;
    const isUnresolved = isSecret || unresolved.length > 0;
    values.set(key, isUnresolved ? { kind: 'open', why } : { kind: 'text', text, span: value.span });
  }
}

function sourcesOf(node: MapNode): readonly { readonly kind: string; readonly name: string }[] {
  return itemsOf(getIn(node, ['spec', 'postBuild', 'substituteFrom'])).map((source) => ({
    kind: stringOf(get(source, 'kind')) ?? 'object',
    name: stringOf(get(source, 'name')) ?? '?',
  }));
}

function mapNamed(name: string, namespace: string | undefined, maps: readonly ConfigMap[]): ConfigMap | undefined {
  const found = maps.filter(
    (map) =>
      map.name === name && (map.namespace === undefined || namespace === undefined || map.namespace === namespace),
  );
  return found.length === 1 ? found[0] : undefined;
}

function configMapsNamed(names: ReadonlySet<string>, files: readonly SourceFile[]): readonly ConfigMap[] {
  const mentions = (text: string) => text.includes('ConfigMap') && [...names].some((name) => text.includes(name));
  return files
    .filter(({ text }) => mentions(text))
    .flatMap((file) => objectsIn(file, /ConfigMap/))
    .filter((node) => isKind(node, 'ConfigMap', /^v1$/))
    .map((node) => ({
      name: stringOf(getIn(node, ['metadata', 'name'])) ?? '?',
      namespace: stringOf(getIn(node, ['metadata', 'namespace'])),
      node,
    }))
    .filter(({ name }) => names.has(name));
}

function objectsIn(file: SourceFile, mention: RegExp): readonly MapNode[] {
  return splitDocuments(file).flatMap((span) => {
    if (!mention.test(file.text.slice(span.start, span.end))) return [];
    const { node } = parseYaml(span);
    return node?.kind === 'map' ? [node] : [];
  });
}

function isKind(node: MapNode, kind: string, apiVersion: RegExp): boolean {
  return stringOf(get(node, 'kind')) === kind && apiVersion.test(stringOf(get(node, 'apiVersion')) ?? '');
}
