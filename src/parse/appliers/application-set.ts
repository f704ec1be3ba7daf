import { get, getIn, itemsOf, type MapNode, type Node, stringOf } from '../node.js';
import type { ManifestDocument } from '../objects.js';
import type { Applier } from './applier.js';
import { argoAppliers } from './argo.js';

/**
 * The Applications that an ApplicationSet makes, as far as its generators are lists that are written out
 * (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-List/); else its template, in which what would be filled in
 * stays open.
 */
export function setAppliers(document: ManifestDocument): readonly Applier[] {
  const spec = get(document.node, 'spec');
  const template = get(spec, 'template');
  if (template?.kind !== 'map') return [];
  const generators = itemsOf(get(spec, 'generators'));
  const elements = generators.map((each) => elementsOf(each));
  const isWhole = get(spec, 'templatePatch') === undefined && generators.length > 0;
  const known = isWhole && elements.every((each) => each !== undefined) ? elements.flatMap((each) => each ?? []) : [];
  const filled = known.length === 0 ? [template] : known.map((element) => fillMap(template, valuesOf(element)));
  return filled.flatMap((node) => argoAppliers({ ...document, node }));
}

function elementsOf(generator: Node): readonly Node[] | undefined {
  const list = get(generator, 'list');
  const isPlain = generator.kind === 'map' && generator.entries.every(({ key }) => key === 'list');
  const isOwn = list?.kind === 'map' && list.entries.every(({ key }) => key === 'elements');
  return isPlain && isOwn ? itemsOf(get(list, 'elements')) : undefined;
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
  const filled = text.replace(/\{\{-?\s*\.?([\w.-]+)\s*-?\}\}/g, (whole, name: string) => values.get(name) ?? whole);
  return { ...node, value: filled, text: filled };
}

/** The name of the Applications is that of the set, for messages. */
export function isApplicationSet({ kind, node }: ManifestDocument): boolean {
  return kind === 'ApplicationSet' && getIn(node, ['spec', 'template']) !== undefined;
}
