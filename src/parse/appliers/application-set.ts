import { patternProblem } from '../../patterns/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import { get, getIn, itemsOf, type MapNode, type Node, stringOf } from '../yaml/node.js';
import type { Applier } from './applier.js';
import { argoAppliers } from './argo.js';

/**
 * The Applications that an ApplicationSet makes, as far as its generators are lists that are written out, or folders of this repository
 * (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/); else its template, in which what would be filled in stays
 * open. `folders` are those of the repository that hold files, from its root.
 */
export function setAppliers(document: ManifestDocument, folders: readonly string[]): readonly Applier[] {
  const spec = get(document.node, 'spec');
  const template = get(spec, 'template');
  if (template?.kind !== 'map') return [];
  const generators = itemsOf(get(spec, 'generators'));
  const elements = generators.map((each) => elementsOf(each) ?? foldersOf(each, folders));
  const isWhole = get(spec, 'templatePatch') === undefined && generators.length > 0;
  const isKnown = isWhole && elements.every((each) => each !== undefined);
  const filled = isKnown
    ? elements.flatMap((each) => each ?? []).map((values) => fillMap(template, values))
    : [template];
  return filled.flatMap((node) => argoAppliers({ ...document, node }));
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/: `*` stays within one folder. */
function foldersOf(generator: Node, folders: readonly string[]): readonly Values[] | undefined {
  const git = get(generator, 'git');
  const isPlain = generator.kind === 'map' && generator.entries.every(({ key }) => key === 'git');
  const known = ['repoURL', 'revision', 'directories', 'requeueAfterSeconds'];
  if (!isPlain || git?.kind !== 'map' || !git.entries.every(({ key }) => known.includes(key))) return undefined;
  const directories = itemsOf(get(git, 'directories'));
  const isTooMuch = (item: Node) => patternProblem(stringOf(get(item, 'path')) ?? '', 'glob') !== undefined;
  if (directories.some(isTooMuch)) return undefined;
  const rows = directories.map((item) => {
    const exclude = get(item, 'exclude');
    const isExcluded = exclude?.kind === 'scalar' && exclude.value === true;
    return { matches: folderGlob(stringOf(get(item, 'path')) ?? ''), isExcluded };
  });
  const isMeant = (folder: string) =>
    rows.some(({ matches, isExcluded }) => !isExcluded && matches(folder)) &&
    !rows.some(({ matches, isExcluded }) => isExcluded && matches(folder));
  return folders.filter(isMeant).map(valuesOfFolder);
}

function folderGlob(pattern: string): (folder: string) => boolean {
  const text = pattern
    .replace(/\/$/, '')
    .replace(/[.+^$()|{}]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  try {
    const matcher = new RegExp(`^${text}$`);
    return (folder) => matcher.test(folder);
  } catch {
    return () => false;
  }
}

function valuesOfFolder(folder: string): Values {
  const steps = folder.split('/');
  const basename = steps.at(-1) ?? folder;
  const normalized = basename.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
  const named = [
    ['basename', basename],
    ['basenameNormalized', normalized],
    ['path', folder],
    ...steps.map((step, index) => [`[${index}]`, step] as const),
  ] as const;
  const pairs = named.map(([key, value]) => [key.startsWith('[') ? `path${key}` : `path.${key}`, value] as const);
  return new Map([['path', folder], ...pairs]);
}

function elementsOf(generator: Node): readonly Values[] | undefined {
  const list = get(generator, 'list');
  const isPlain = generator.kind === 'map' && generator.entries.every(({ key }) => key === 'list');
  const isOwn = list?.kind === 'map' && list.entries.every(({ key }) => key === 'elements');
  return isPlain && isOwn ? itemsOf(get(list, 'elements')).map((element) => valuesOf(element)) : undefined;
}

/** `name`, and below maps `values.region`. */
function valuesOf(element: Node, path = ''): ReadonlyMap<string, string> {
  if (element.kind !== 'map') return new Map();
  return new Map(
    element.entries.flatMap(({ key, value }): readonly (readonly [string, string])[] => {
      if (value.kind === 'map') return [...valuesOf(value, `${path}${key}.`)];
      return value.kind === 'scalar' ? [[`${path}${key}`, value.text]] : [];
    }),
  );
}

type Values = ReadonlyMap<string, string>;

function fillMap(node: MapNode, values: Values): MapNode {
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: fill(entry.value, values) })) };
}

function fill(node: Node, values: Values): Node {
  if (node.kind === 'map') return fillMap(node, values);
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => fill(item, values)) };
  const text = stringOf(node);
  if (text === undefined || !text.includes('{{')) return node;
  const filled = text.replace(/\{\{-?\s*\.?([\w.[\]-]+)\s*-?\}\}/g, (whole, name: string) => values.get(name) ?? whole);
  return { ...node, value: filled, text: filled };
}

/** The name of the Applications is that of the set, for messages. */
export function isApplicationSet({ kind, node }: ManifestDocument): boolean {
  return kind === 'ApplicationSet' && getIn(node, ['spec', 'template']) !== undefined;
}
