import { isClusterWide } from '../../model/index.js';
import { type Change, get, type ManifestDocument, type MapNode, type Node, type Placement } from '../../parse/index.js';
import type { LocatedApplier } from './located-applier.js';

/** What an applier makes of an object. */
export interface Outcome {
  readonly applier: LocatedApplier;
  readonly document: ManifestDocument;
  /** The same where the same comes out. */
  readonly key: string;
  /** In words: ``namespace `shop` ``. */
  readonly words: string;
  /** What it does beside, which isn't evaluated. */
  readonly changes: readonly Change[];
  /** Whether the namespace of the object is known. */
  readonly isNamespaceKnown: boolean;
}

/** What an applier makes of an object, as far as it is evaluated. */
export function outcomeOf(applier: LocatedApplier, document: ManifestDocument): Outcome {
  const { labels, changes, id } = applier;
  const unresolved = unresolvedNamespace(applier, document);
  const placed = unresolved === undefined ? place(applier, document) : { ...document, namespace: undefined };
  const result = labels.length === 0 ? placed : { ...placed, node: withLabels(placed.node, labels) };
  const { namespace, name } = result;
  const pairs = labels.map(({ key, value }) => `${key}=${value.kind === 'scalar' ? value.text : ''}`);
  return {
    applier,
    document: result,
    key: JSON.stringify([namespace, name, pairs, unresolved === undefined ? '' : id]),
    words: [
      namespace === undefined ? 'no namespace' : `namespace \`${namespace}\``,
      ...(pairs.length > 0 ? [`labels \`${pairs.join(',')}\``] : []),
    ].join(' and '),
    changes: [
      ...changes.filter((change) => change.reaches(document) !== 'nothing'),
      ...(unresolved === undefined ? [] : [unresolved]),
    ],
    isNamespaceKnown: unresolved === undefined,
  };
}

/** Where an applier gives an object a namespace that isn't known, or may give it one. */
function unresolvedNamespace({ namespace: given, isPathUnresolved }: LocatedApplier, document: ManifestDocument) {
  if (given === undefined || !isGiven(given.how, document) || !(given.isUnresolved || isPathUnresolved))
    return undefined;
  const isFill = given.how === 'fill';
  const field = isFill ? 'destination.namespace' : 'targetNamespace';
  const remedy = isFill
    ? 'write `metadata.namespace` into them'
    : 'write the namespace, or give its variable a value with `--var`';
  return { field, span: given.span, reaches: () => 'anything', mayAdd: false, remedy } satisfies Change;
}

function isGiven(how: 'override' | 'fill', { kind, namespace }: ManifestDocument): boolean {
  if (how === 'fill') return namespace === undefined && !isClusterWide(kind);
  return kind === 'Namespace' || !isClusterWide(kind);
}

function place({ namespace: given, id }: LocatedApplier, document: ManifestDocument): ManifestDocument {
  if (given === undefined || !isGiven(given.how, document)) return document;
  const { text, span } = given;
  if (document.kind === 'Namespace' && document.group === '')
    return document.name === text ? document : { ...document, name: text, node: withMetadata(document, 'name', text) };
  if (document.namespace === text) return document;
  const placedBy: Placement = { id, namespace: text, span };
  return { ...document, namespace: text, placedBy, node: withMetadata(document, 'namespace', text) };
}

/** The tree with another text where `metadata` has one; what isn't written stays so. */
function withMetadata({ node }: ManifestDocument, field: string, text: string): MapNode {
  return withEntry(node, 'metadata', (metadata) =>
    metadata.kind === 'map'
      ? withEntry(metadata, field, (value) => ({
          kind: 'scalar',
          value: text,
          text,
          style: 'quoted',
          span: value.span,
        }))
      : metadata,
  );
}

function withEntry(node: MapNode, key: string, change: (value: Node) => Node): MapNode {
  return {
    ...node,
    entries: node.entries.map((entry) => (entry.key === key ? { ...entry, value: change(entry.value) } : entry)),
  };
}

/** The tree with labels in `metadata` that go before its own. */
function withLabels(node: MapNode, labels: LocatedApplier['labels']): MapNode {
  return withEntry(node, 'metadata', (metadata) => {
    if (metadata.kind !== 'map') return metadata;
    const own = get(metadata, 'labels');
    const kept = own?.kind === 'map' ? own.entries : [];
    const names = new Set(labels.map(({ key }) => key));
    const entries = [...kept.filter(({ key }) => !names.has(key)), ...labels];
    const [first] = labels;
    const all: MapNode = { kind: 'map', entries, span: own?.span ?? first?.value.span ?? metadata.span };
    if (own !== undefined) return withEntry(metadata, 'labels', () => all);
    return {
      ...metadata,
      entries: [...metadata.entries, { key: 'labels', keySpan: first?.keySpan ?? metadata.span, value: all }],
    };
  });
}
