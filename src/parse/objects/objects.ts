import type { Diagnostic, Span } from '../../diagnostics/index.js';
import { define } from '../../diagnostics/index.js';
import { goOn } from '../../limit/index.js';
import type { FilledVariable, LookUp } from '../variables/values.js';
import { describe, mismatch } from '../yaml/describe.js';
import type { MapNode, Node } from '../yaml/node.js';
import { entryOf, get, getIn, isAbsent, itemsOf, stringOf } from '../yaml/node.js';
import { type DocumentRule, skipReasonOf } from './document-rule.js';
import { heldIn, holdsPolicy } from './held.js';
import type { ManifestDocument } from './manifest-document.js';
import { templateObjects } from './openshift-template.js';
import type { Origin } from './origins.js';
import type { SkippedDocument, SkipReason } from './skipped.js';

/** Where a finding about an object as a whole is shown: at its name, else at the object. */
export function nameSpan({ node, span }: ManifestDocument): Span {
  return getIn(node, ['metadata', 'name'])?.span ?? span;
}

/** A variable that got a value in a document. */
export interface PlacedVariable extends FilledVariable {
  readonly document: Span;
}

/** How many lists were opened and how many items, nulls left out, were found in them. */
export interface ListCount {
  readonly lists: number;
  readonly listItems: number;
}

/** The objects of one document: itself, or the items of the list it is, at any depth. */
export interface Objects {
  readonly documents: readonly ManifestDocument[];
  /** What tells something of the cluster, all of it among `skipped` too. */
  readonly hints: readonly ManifestDocument[];
  readonly skipped: readonly SkippedDocument[];
  /** The policies that were skipped because nobody can read them; missing where there are none. */
  readonly unreadable?: readonly ManifestDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** The variables that got a value in what is taken. */
  readonly filled: readonly PlacedVariable[];
  readonly count: ListCount;
}

/** What is known around an object: where it comes from, what counts, and the type a typed list gives its items. */
export interface Surroundings {
  readonly source: Origin;
  readonly rule: DocumentRule | 'everything' | 'nothing';
  /** Whether what isn't taken tells something of the cluster all the same. */
  readonly isEvidence?: ((document: ManifestDocument) => boolean) | undefined;
  readonly inherited: ObjectType;
  /** What somebody gives to variables; nothing where it is missing. */
  readonly lookUp?: LookUp | undefined;
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
    `found ${found} as the \`apiVersion\` of this ${kind}: the object is left out, for no cluster takes it; write one`,
});

const unevaluatedHolder = define<{ readonly kind: string; readonly holds: readonly string[]; readonly why: string }>({
  code: 'parse/unevaluated-holder',
  severity: 'warning',
  summary: 'an object holds policies or workloads that something else applies, which are not evaluated',
  guardsTrust: true,
  words: ({ kind, holds, why }) =>
    `this ${kind} ${why}: ${holds.join(', ')}, not evaluated, so what its policies could touch is unknown; expected the objects themselves; add them beside it as they are applied, and leave it out`,
});

const invalidList = define<{ readonly problem: string }>({
  code: 'parse/invalid-list',
  severity: 'error',
  summary: 'a List whose `items` is no list',
  words: ({ problem }) => `items: ${problem}`,
});

/** Opens lists, typed or not, and sorts every object into those that count and those that don't. */
export function readObjects(node: Node, surroundings: Surroundings): Objects {
  goOn();
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
  const isBroken = value !== undefined && value.kind !== 'list' && !isAbsent(value);
  const broken = isBroken ? [invalidList({ problem: mismatch(value, 'a list') }, value.span)] : [];
  return readItems(items, { ...surroundings, inherited }, broken);
}

function readItems(items: readonly Node[], surroundings: Surroundings, diagnostics: readonly Diagnostic[]): Objects {
  const parts = items.map((item) => readObjects(item, surroundings));
  return {
    documents: parts.flatMap((part) => part.documents),
    hints: parts.flatMap((part) => part.hints),
    skipped: parts.flatMap((part) => part.skipped),
    unreadable: parts.flatMap((part) => part.unreadable ?? []),
    diagnostics: [...diagnostics, ...parts.flatMap((part) => part.diagnostics)],
    filled: [],
    count: {
      lists: parts.reduce((total, part) => total + part.count.lists, 1),
      listItems: parts.reduce((total, part) => total + part.count.listItems, items.length),
    },
  };
}

function readObject(node: MapNode, { apiVersion, kind }: ObjectType, surroundings: Surroundings): Objects {
  const { rule } = surroundings;
  if (kind === undefined)
    return skipAsEvidence(toDocument(node, { apiVersion, kind }, surroundings), surroundings, 'no-kind');
  if (apiVersion === undefined) {
    const isMeant =
      typeof rule === 'object' &&
      rule.names.includes(kind) &&
      get(node, 'metadata')?.kind === 'map' &&
      !holdsPatch(node);
    const written = get(node, 'apiVersion');
    const found = written === undefined ? 'nothing' : describe(written);
    const diagnostics = isMeant ? [missingApiVersion({ kind, found }, node.span)] : [];
    return { ...skipObject(node, 'no-kind', kind), diagnostics };
  }
  const document = toDocument(node, { apiVersion, kind }, surroundings);
  if (isUnfoldedTemplate(document, rule)) {
    const inherited = { apiVersion: undefined, kind: undefined };
    return readItems(templateObjects(node, surroundings.lookUp), { ...surroundings, inherited }, []);
  }
  const reason = reasonToSkip(document, rule);
  if (reason === 'holds-objects' && typeof rule === 'object') return skipHolder(document, surroundings, rule);
  if (reason !== undefined) return skipAsEvidence(document, surroundings, reason);
  if (holdsPatch(node)) return skipObject(node, 'patch', kind);
  return { ...nothing, documents: [document] };
}

/** Whether an object is an OpenShift Template; one that is broken is skipped. */
function isUnfoldedTemplate({ group, kind, node }: ManifestDocument, rule: Surroundings['rule']): boolean {
  if (typeof rule !== 'object' || rule.becomes(group, kind).class !== 'template') return false;
  return get(node, 'objects')?.kind === 'list' && !holdsPatch(node);
}

/** Skips an object that holds others; the policies that it holds may do anything where they belong. */
function skipHolder(document: ManifestDocument, surroundings: Surroundings, rule: DocumentRule): Objects {
  const { node, group, kind } = document;
  const becomes = rule.becomes(group, kind);
  const holds = heldIn(node, rule, becomes.holds ?? []);
  const why = becomes.class === 'unknown' ? 'holds objects, and how they are applied is unknown' : becomes.why;
  const skipped = skipAsEvidence(document, surroundings, 'holds-objects');
  if (holds.kinds.length === 0) return skipped;
  return {
    ...skipped,
    unreadable: holds.namespaces.length === 0 ? [] : [{ ...document, isUnreadable: true, holds }],
    diagnostics: [unevaluatedHolder({ kind, holds: holds.kinds, why }, nameSpan(document))],
  };
}

function reasonToSkip(document: ManifestDocument, rule: Surroundings['rule']): SkipReason | undefined {
  if (typeof rule === 'object') {
    const reason = skipReasonOf(document, rule);
    return reason === 'unknown-kind' && holdsPolicy(document.node, rule) ? 'holds-objects' : reason;
  }
  return rule === 'everything' ? undefined : 'irrelevant-kind';
}

function toDocument(node: MapNode, { apiVersion = '', kind = '' }: ObjectType, { source }: Surroundings) {
  const [group, version] = splitVersion(apiVersion);
  const name = stringOf(getIn(node, ['metadata', 'name']));
  const namespace = stringOf(getIn(node, ['metadata', 'namespace']));
  const { span } = node;
  return { file: span.file, node, apiVersion, group, version, kind, name, namespace, span, source };
}

const nothing: Objects = {
  documents: [],
  hints: [],
  skipped: [],
  diagnostics: [],
  filled: [],
  count: { lists: 0, listItems: 0 },
};

function skipObject({ span }: Node, reason: SkipReason, kind: string | undefined): Objects {
  return { ...nothing, skipped: [{ span, reason, kind }] };
}

/** Skips what isn't taken, and keeps it as a hint where it tells something. */
function skipAsEvidence(document: ManifestDocument, { isEvidence }: Surroundings, reason: SkipReason): Objects {
  const { node, kind } = document;
  const skipped = skipObject(node, reason, kind === '' ? undefined : kind);
  return isEvidence?.(document) && !holdsPatch(node) ? { ...skipped, hints: [document] } : skipped;
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
