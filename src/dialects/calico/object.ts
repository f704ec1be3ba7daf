import {
  type CompileContext,
  evaluatedOrigin,
  type PolicyOrigin,
  policySink,
  readMetadata,
  type UnresolvedPart,
  unresolvedParts,
} from '../../compile/index.js';
import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { isObjectName } from '../../model/index.js';
import { getIn, type ManifestDocument, MapReader, nameSpan, toPlain } from '../../parse/index.js';
import { isNamespacedKind, storedGroup, userGroup } from './kinds.js';
import { checkAnnotations, checkLabels, nameProblem } from './metadata.js';
import { differingCopy, enterpriseOnly, invalidField, unknownField } from './problems.js';

/** An object of Calico's, as far as every kind has it. */
export interface CalicoObject {
  readonly document: ManifestDocument;
  readonly policy: PolicyOrigin;
  /** `undefined` for cluster-wide kinds, and where it can't be read: then `isPlaced` is false. */
  readonly namespace: string | undefined;
  readonly isNamespaceKnown: boolean;
  readonly name: string;
  /** It is of the group under which objects are stored: nothing filled in defaults. */
  readonly isStored: boolean;
  /** The fields of `spec`; empty where there is none. */
  readonly spec: MapReader;
  /** What is found while it is read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The parts in which variables stay: their values are unknown. */
  readonly unresolved: readonly UnresolvedPart[];
}

/** Reads what every kind has: its identity, and the map `spec`. */
export function readObject(document: ManifestDocument, { defaultNamespace }: CompileContext): CalicoObject {
  const unresolved = unresolvedParts(document);
  const { sink, diagnostics } = policySink(unresolved, { unknownField, invalidValue: invalidField });
  const root = new MapReader(document.node, sink);
  root.fields(['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  checkVersion(root, document);
  const isNamespaced = isNamespacedKind(document.kind);
  const namespace = readMetadata(root, {
    isNamespaced,
    defaultNamespace,
    hasStringMaps: document.group === storedGroup,
  });
  if (document.group !== storedGroup) checkMetadata(root, document);
  const spec = root.map('spec') ?? new MapReader({ kind: 'map', entries: [], span: nameSpan(document) }, sink, 'spec');
  return {
    document,
    policy: evaluatedOrigin(document, isNamespaced ? { namespace } : 'cluster'),
    namespace,
    isNamespaceKnown: !isNamespaced || namespace !== undefined,
    name: document.name ?? '?',
    isStored: document.group === storedGroup,
    spec,
    diagnostics,
    unresolved,
  };
}

function checkVersion(root: MapReader, { apiVersion, group, version, kind }: ManifestDocument): void {
  const served = group === storedGroup ? 'v1' : 'v3';
  if (version === served) return;
  root.problem(
    `\`${apiVersion}\` has never served ${kind}; expected \`${group}/${served}\`${didYouMean(version, [served])}`,
    root.value('apiVersion')?.span,
  );
}

/** What the API looks at beside the fields that every object has; nothing looked at a stored object. */
function checkMetadata(root: MapReader, { kind }: ManifestDocument): void {
  const metadata = root.map('metadata');
  if (metadata === undefined) return;
  checkLabels(metadata);
  checkAnnotations(metadata);
  const name = metadata.string('name');
  const problem = name === undefined || !isObjectName(name.value) ? undefined : nameProblem(kind, name.value);
  if (problem !== undefined)
    root.problem(`the name \`${name?.value}\` of a ${kind} is invalid: ${problem}`, name?.span);
}

/** Whether what was found makes it unknown what the object means: the API rejects it, or only another edition knows it. */
export function isUnreadable(object: CalicoObject): boolean {
  return object.unresolved.some(({ decides }) => decides) || isInvalid(object) || isForeign(object);
}

/** Whether the API rejects it. */
export function isInvalid({ diagnostics }: CalicoObject): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Whether it has fields of the commercial editions. */
export function isForeign({ diagnostics }: CalicoObject): boolean {
  return diagnostics.some(({ code }) => code === enterpriseOnlyCode);
}

const enterpriseOnlyCode = enterpriseOnly({ path: '', field: '' }, undefined).code;

/**
 * The copy of `projectcalico.org/v3` of a stored object, which goes before it (calico.md §2). Stored names may begin with the
 * name of the default tier.
 */
export function userCopyOf(document: ManifestDocument, context: CompileContext): ManifestDocument | undefined {
  if (document.group !== storedGroup) return undefined;
  const { defaultNamespace } = context;
  const isSame = (other: ManifestDocument) =>
    plainName(other.name) === plainName(document.name) &&
    (!isNamespacedKind(document.kind) ||
      namespaceOf(other, defaultNamespace) === namespaceOf(document, defaultNamespace));
  return context.objectsOf(userGroup, document.kind).find((copy) => isSame(copy.document))?.document;
}

/** Reports a stored object that isn't what its copy is. */
export function compareCopies(
  { document, policy, namespace }: CalicoObject,
  copy: ManifestDocument,
): readonly Diagnostic[] {
  if (specText(document) === specText(copy)) return [];
  const other = evaluatedOrigin(copy, isNamespacedKind(copy.kind) ? { namespace } : 'cluster').id;
  const related = [{ span: nameSpan(copy), message: `${other} here` }];
  return [differingCopy({ id: policy.id, other }, nameSpan(document), related)];
}

/** What a spec says, but for what the API fills in. */
function specText({ node }: ManifestDocument): string {
  const spec = getIn(node, ['spec']);
  const plain = spec === undefined ? {} : toPlain(spec);
  if (typeof plain !== 'object' || plain === null) return JSON.stringify(plain);
  const { tier, types: _, ...rest } = { tier: 'default', types: [], ...plain };
  return JSON.stringify({ ...rest, tier }, sortedKeys);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of an object without the `default.` that storage puts before it. */
export function plainName(name = '?'): string {
  return name.startsWith('default.') ? name.slice('default.'.length) : name;
}

function namespaceOf({ namespace }: ManifestDocument, defaultNamespace: string): string {
  return namespace ?? defaultNamespace;
}
