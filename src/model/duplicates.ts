import { byBytes, type Diagnostic, locate } from '../diagnostics/index.js';
import { goOn } from '../limit/index.js';
import { type ManifestDocument, toPlain } from '../parse/index.js';
import type { ChoiceFact, Condition } from '../sets/index.js';
import { duplicateObject, identicalObject } from './problems.js';

/** One of the different copies of an object. */
export interface Copy {
  readonly document: ManifestDocument;
  /** Holds where this copy is the one that counts; `true` where there is one only. */
  readonly presence: Condition;
  readonly copies: number;
}

export interface Copies {
  readonly list: readonly Copy[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sorts out objects that are declared more than once (`language.md` §6): identical copies count once, with a notice; different ones
 * are each a possibility, with one error that names every place. Of ServiceAccounts only labels are read, and whoever reads them unites them.
 */
export function sortCopies(documents: readonly ManifestDocument[], defaultNamespace: string): Copies {
  const byId = new Map<string, ManifestDocument[]>();
  for (const [index, document] of documents.entries()) {
    goOn();
    const key =
      document.name === undefined || document.isUnreadable === true
        ? `#${index}`
        : objectId(document, defaultNamespace);
    const known = byId.get(key);
    if (known === undefined) byId.set(key, [document]);
    else known.push(document);
  }
  const sorted = [...byId.values()].map((same) => sortOne(same, defaultNamespace));
  return { list: sorted.flatMap(({ list }) => list), diagnostics: sorted.flatMap(({ diagnostics }) => diagnostics) };
}

/** `Kind/namespace/name`, outside the built-in groups `Kind.group/…`. */
export function objectId({ group, kind, namespace, name }: ManifestDocument, defaultNamespace: string): string {
  const place = isClusterWide(kind) ? '' : `${namespace ?? defaultNamespace}/`;
  return `${builtinGroups.includes(group) ? kind : `${kind}.${group}`}/${place}${name ?? '?'}`;
}

const builtinGroups = ['', 'apps', 'batch', 'networking.k8s.io', 'extensions'];

const clusterWideKinds = new Set(
  [
    'Namespace Node IngressClass GatewayClass Tier HostEndpoint IPPool Profile FelixConfiguration',
    'Mesh NetNamespace Vpc Subnet TracingPolicy NvClusterSecurityRule KubeArmorClusterPolicy KubeArmorHostPolicy',
    'IngressNodeFirewall IsovalentClusterwideNetworkPolicy PodNetworking TrafficPermission CiliumCIDRGroup',
  ].flatMap((names) => names.split(' ')),
);

/** The API's own names tell: cluster-wide kinds of policies begin so. */
export function isClusterWide(kind: string): boolean {
  return (
    clusterWideKinds.has(kind) || /^(Global|StagedGlobal|Cluster|Admin|Baseline|CiliumClusterwide|Security)./.test(kind)
  );
}

function sortOne(documents: readonly ManifestDocument[], defaultNamespace: string): Copies {
  const [first, second] = documents;
  if (first === undefined) return { list: [], diagnostics: [] };
  if (second === undefined) return { list: [{ document: first, presence: true, copies: 1 }], diagnostics: [] };
  if (first.kind === 'ServiceAccount') {
    return { list: documents.map((document) => ({ document, presence: true, copies: 1 })), diagnostics: [] };
  }
  const id = objectId(first, defaultNamespace);
  const byContent = new Map<string, ManifestDocument>();
  for (const document of documents) {
    const content = canonical(contentOf(document, defaultNamespace));
    if (!byContent.has(content)) byContent.set(content, document);
  }
  const variants = [...byContent.values()];
  const report = variants.length > 1 ? duplicateObject : identicalObject;
  const reported = variants.length > 1 ? [first] : [second];
  const diagnostics = reported.map((document) =>
    report({ id, copies: documents.length }, document.span, related(documents, document)),
  );
  return { list: variantsOf(variants, id), diagnostics };
}

function related(documents: readonly ManifestDocument[], but: ManifestDocument) {
  return documents
    .filter((each) => each !== but)
    .map((each) => ({ span: each.span, message: `and here${byWords(each)}` }));
}

/** What renders an object; it distinguishes copies with one location. */
function byWords({ source }: ManifestDocument): string {
  return source.kind !== 'applied' || source.by === undefined ? '' : ` by ${source.by}`;
}

function variantsOf(variants: readonly ManifestDocument[], id: string): readonly Copy[] {
  if (variants.length === 1) return variants.map((document) => ({ document, presence: true, copies: 1 }));
  const places = variants.map((each) => `${locate(each.span).file}:${locate(each.span).line}${byWords(each)}`);
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `copy/${id}`,
    words: `which copy of ${id} counts (${places.join(', ')})`,
    remedy: 'keep one copy, or name the manifests of one cluster (`spec.manifests`)',
    count: variants.length,
  };
  return variants.map((document, index) => ({
    document,
    presence: { kind: 'choice', fact, within: [index] },
    copies: variants.length,
  }));
}

/** An object with the namespace that it is in, written or not. */
function contentOf(document: ManifestDocument, defaultNamespace: string): unknown {
  const plain = toPlain(document.node);
  if (isClusterWide(document.kind) || typeof plain !== 'object' || plain === null || !('metadata' in plain))
    return plain;
  const { metadata } = plain;
  if (typeof metadata !== 'object' || metadata === null) return plain;
  return { ...plain, metadata: { ...metadata, namespace: document.namespace ?? defaultNamespace } };
}

/** A text that is the same for equal objects, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byBytes(a, b)))
      : each,
  );
}
