import { posix } from 'node:path';
import type { SourceFile, Span } from '../../diagnostics/index.js';
import { matchExpression } from '../../patterns/index.js';
import type { ManifestDocument } from '../objects/manifest-document.js';
import type { Kustomization, PatchReference } from '../roots/read-kustomization.js';
import { splitDocuments } from '../yaml/documents.js';
import type { Entry, MapNode, Node, ScalarNode } from '../yaml/node.js';
import { get, getIn, itemsOf, stringOf } from '../yaml/node.js';
import { parseYaml } from '../yaml/yaml.js';
import type { Changes } from './layers.js';

/** One patch of a kustomization: part of an object, or a list of JSON patch operations. */
interface Patch {
  readonly node: Node;
  readonly target: MapNode | undefined;
}

/** What kustomizations may have done to an object. */
export interface ObjectChanges extends Changes {
  /** The parts of objects that were merged into it. */
  readonly merged: readonly Node[];
}

/** Reads all patches of these kustomizations once, and tells of an object and its source which of them may have changed it. */
export function changesBy(
  kustomizations: readonly Kustomization[],
  files: ReadonlyMap<string, SourceFile>,
): (document: ManifestDocument, source: ManifestDocument | undefined) => ObjectChanges {
  const patches = kustomizations.flatMap((each) => each.patches.flatMap((patch) => read(patch, each.folder, files)));
  return ({ kind, name = '' }, source) => {
    const own = patches.filter((patch) => mayChange(patch, kind, [name, source?.name ?? name]));
    const operations = own.flatMap(({ node }) => itemsOf(node)).flatMap(operationOf);
    return {
      merged: own.filter(({ node }) => node.kind === 'map').map(({ node }) => node),
      valuesAt: (pointer) => operations.filter((each) => each.pointer === pointer).map(({ value }) => value),
      itemsAt: (pointer) =>
        operations.filter((each) => /^(?:-|\d+)$/.test(below(each.pointer, pointer))).map(({ value }) => value),
      given: (pointer, value) => given(kustomizations, pointer, value),
    };
  };
}

function read({ path, inline, target }: PatchReference, folder: string, files: ReadonlyMap<string, SourceFile>) {
  const file = path === undefined ? undefined : files.get(posix.join(folder, path.text));
  const spans = file === undefined ? inlineSpans(inline) : splitDocuments(file);
  return spans.flatMap((span): readonly Patch[] => {
    const { node } = parseYaml(span);
    return node === undefined ? [] : [{ node, target }];
  });
}

/** The text below `|`: its lines are indented alike, so it can be read where it stands. */
function inlineSpans(inline: Node | undefined): readonly Span[] {
  if (inline?.kind !== 'scalar' || inline.style !== 'block') return [];
  const { file, start, end } = inline.span;
  const line = file.text.indexOf('\n', start) + 1;
  return line === 0 || line > end ? [] : [{ file, start: line, end }];
}

interface Operation {
  readonly pointer: string;
  readonly value: Node;
}

function operationOf(node: Node): readonly Operation[] {
  const pointer = stringOf(get(node, 'path'));
  const value = get(node, 'value');
  return pointer === undefined || value === undefined ? [] : [{ pointer, value }];
}

function below(pointer: string, parent: string): string {
  return pointer.startsWith(`${parent}/`) ? pointer.slice(parent.length + 1) : '';
}

/** Loosely: a patch only ever lends its place to a value that it holds. */
function mayChange({ node, target }: Patch, kind: string, names: readonly string[]): boolean {
  if (target !== undefined) {
    const isName = names.some((name) => matches(stringOf(get(target, 'name')), name));
    return matches(stringOf(get(target, 'kind')), kind) && isName;
  }
  const own = stringOf(getIn(node, ['metadata', 'name']));
  return stringOf(get(node, 'kind')) === kind && own !== undefined && names.some((name) => name.includes(own));
}

function matches(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined || pattern === '' || text.includes(pattern)) return true;
  return matchExpression(`^(?:${pattern})`, text) ?? true;
}

function given(kustomizations: readonly Kustomization[], pointer: string, value: ScalarNode): Entry | undefined {
  const [parent, key] = pointer.split('/').slice(-2);
  if (key === 'namespace' || pointer === '/metadata/name') {
    return kustomizations.find(({ namespace }) => isSame(namespace, value))?.namespace;
  }
  if (!['labels', 'matchLabels', 'selector'].includes(parent ?? '')) return undefined;
  const name = key?.replaceAll('~1', '/').replaceAll('~0', '~');
  return kustomizations.flatMap(({ labels }) => labels).find((entry) => entry.key === name && isSame(entry, value));
}

function isSame(entry: Entry | undefined, value: ScalarNode): boolean {
  return entry?.value.kind === 'scalar' && entry.value.text === value.text;
}
