import type { Diagnostic, SourceFile, Span } from '../diagnostics/index.js';
import { define } from '../diagnostics/index.js';
import { describe, mismatch } from './describe.js';
import type { MapNode, Node } from './node.js';
import { entryOf, get, getIn, isAbsent, itemsOf, stringOf } from './node.js';
import type { Origin } from './origins.js';
import type { SkippedDocument, SkipReason } from './skipped.js';

/** One object of a kind that counts. `group` is empty for the core group; `name` and `namespace` as written. */
export interface ManifestDocument {
  readonly file: SourceFile;
  readonly node: MapNode;
  readonly apiVersion: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly span: Span;
  readonly source: Origin;
}

/** Where a finding about an object as a whole is shown: at its name, else at the object. */
export function nameSpan({ node, span }: ManifestDocument): Span {
  return getIn(node, ['metadata', 'name'])?.span ?? span;
}

/** How many lists were opened and how many items, nulls left out, were found in them. */
export interface ListCount {
  readonly lists: number;
  readonly listItems: number;
}

/** The objects of one document: itself, or the items of the list it is, at any depth. */
export interface Objects {
  readonly documents: readonly ManifestDocument[];
  readonly skipped: readonly SkippedDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly count: ListCount;
}

/** What is known around an object: where it comes from, what counts, and the type a typed list gives its items. */
export interface Surroundings {
  readonly source: Origin;
  readonly isWanted: (kind: string, group: string) => boolean;
  readonly inherited: ObjectType;
}

/** The two fields that say what an object is, as far as they are known. */
export interface ObjectType {
  readonly apiVersion: string | undefined;
  readonly kind: string | undefined;
}

const missingApiVersion = define<{ readonly kind: string; readonly found: string }>({
  code: 'parse/missing-api-version',
  severity: 'error',
  summary: 'an object of a kind that counts names no apiVersion and is left out',
  words: ({ kind, found }) =>
    `found ${found} as the \`apiVersion\` of this ${kind}; expected one, without which no cluster takes it; add it, or the object is left out`,
});

const invalidList = define<{ readonly problem: string }>({
  code: 'parse/invalid-list',
  severity: 'error',
  summary: 'a List whose `items` is no list',
  words: ({ problem }) => `items: ${problem}`,
});

/** Opens lists, typed or not, and sorts every object into those that count and those that don't. */
export function readObjects(node: Node, surroundings: Surroundings): Objects {
  if (node.kind !== 'map') return skipObject(node, 'no-kind', undefined);
  const { inherited } = surroundings;
  const kind = stringOf(get(node, 'kind')) ?? inherited.kind;
  const apiVersion = stringOf(get(node, 'apiVersion')) ?? inherited.apiVersion;
  if (kind !== undefined && isList(node, kind)) return readList(node, { apiVersion, kind }, surroundings);
  return readObject(node, { apiVersion, kind }, surroundings);
}

/** `FooList` without `items` is an object whose kind happens to end so. */
function isList(node: MapNode, kind: string): boolean {
  return kind === 'List' || (kind.endsWith('List') && entryOf(node, 'items') !== undefined);
}

function readList(node: MapNode, type: ObjectType, surroundings: Surroundings): Objects {
  const value = get(node, 'items');
  const itemKind = type.kind === 'List' ? undefined : type.kind?.replace(/List$/, '');
  const inherited = { kind: itemKind, apiVersion: itemKind === undefined ? undefined : type.apiVersion };
  const items = itemsOf(value).filter((item) => !isAbsent(item));
  const parts = items.map((item) => readObjects(item, { ...surroundings, inherited }));
  const isBroken = value !== undefined && value.kind !== 'list' && !isAbsent(value);
  const broken = isBroken ? [invalidList({ problem: mismatch(value, 'a list') }, value.span)] : [];
  return {
    documents: parts.flatMap((part) => part.documents),
    skipped: parts.flatMap((part) => part.skipped),
    diagnostics: [...broken, ...parts.flatMap((part) => part.diagnostics)],
    count: {
      lists: parts.reduce((total, part) => total + part.count.lists, 1),
      listItems: parts.reduce((total, part) => total + part.count.listItems, items.length),
    },
  };
}

function readObject(node: MapNode, { apiVersion, kind }: ObjectType, { source, isWanted }: Surroundings): Objects {
  if (kind === undefined) return skipObject(node, 'no-kind', undefined);
  if (apiVersion === undefined) {
    const isMeant = isWanted(kind, '') && get(node, 'metadata')?.kind === 'map' && !holdsPatch(node);
    const written = get(node, 'apiVersion');
    const found = written === undefined ? 'nothing' : describe(written);
    const diagnostics = isMeant ? [missingApiVersion({ kind, found }, node.span)] : [];
    return { ...skipObject(node, 'no-kind', kind), diagnostics };
  }
  const [group, version] = splitVersion(apiVersion);
  if (!isWanted(kind, group)) return skipObject(node, 'irrelevant-kind', kind);
  if (holdsPatch(node)) return skipObject(node, 'patch', kind);
  const name = stringOf(getIn(node, ['metadata', 'name']));
  const namespace = stringOf(getIn(node, ['metadata', 'namespace']));
  const { span } = node;
  const document = { file: span.file, node, apiVersion, group, version, kind, name, namespace, span, source };
  return { ...nothing, documents: [document] };
}

const nothing: Objects = { documents: [], skipped: [], diagnostics: [], count: { lists: 0, listItems: 0 } };

function skipObject({ span }: Node, reason: SkipReason, kind: string | undefined): Objects {
  return { ...nothing, skipped: [{ span, reason, kind }] };
}

function splitVersion(apiVersion: string): readonly [group: string, version: string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

/** Whether a map at any depth has kustomize's `$patch`: then it is part of an object. */
function holdsPatch(node: Node): boolean {
  if (node.kind === 'list') return node.items.some(holdsPatch);
  if (node.kind === 'scalar') return false;
  return node.entries.some(({ key, value }) => key === '$patch' || holdsPatch(value));
}
