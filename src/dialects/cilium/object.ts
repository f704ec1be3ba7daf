import {
  type CompileContext,
  evaluatedOrigin,
  type PolicyOrigin,
  policySink,
  readMetadata,
  reportUnresolvedPart,
  type UnresolvedPart,
  unresolvedParts,
} from '../../compile/index.js';
import { type Diagnostic, didYouMean } from '../../diagnostics/index.js';
import { fieldsWithVariables, getIn, type ManifestDocument, MapReader } from '../../parse/index.js';
import { ciliumGroup, ciliumKinds } from './kinds.js';
import { invalidField, unknownField } from './problems.js';

/** An object of Cilium's, as far as every kind has it. */
export interface CiliumObject {
  readonly document: ManifestDocument;
  readonly policy: PolicyOrigin;
  /** `undefined` for cluster-wide kinds, and where it can't be read: then `isPlaced` is false. */
  readonly namespace: string | undefined;
  readonly isNamespaceKnown: boolean;
  readonly root: MapReader;
  /** What is found while it is read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The parts in which variables stay: their values are unknown. */
  readonly unresolved: readonly UnresolvedPart[];
}

/** Reads what every kind has: its identity, and where variables stay. */
export function readObject(
  document: ManifestDocument,
  { defaultNamespace }: Pick<CompileContext, 'defaultNamespace'>,
): CiliumObject {
  const unresolved = openPartsOf(document);
  const { sink, diagnostics } = policySink(unresolved, { unknownField, invalidValue: invalidField });
  const root = new MapReader(document.node, sink);
  const known = ciliumKinds.find(({ kind }) => kind === document.kind);
  if (known !== undefined && !known.versions.includes(document.version)) {
    const [served] = known.versions;
    root.problem(
      `\`${document.apiVersion}\` has never served ${document.kind}; expected \`${ciliumGroup}/${served}\`${didYouMean(document.version, known.versions)}`,
      root.value('apiVersion')?.span,
    );
  }
  const isNamespaced = known?.isNamespaced === true;
  const namespace = readMetadata(root, { isNamespaced, defaultNamespace, hasStringMaps: true });
  return {
    document,
    policy: evaluatedOrigin(document, isNamespaced ? { namespace } : 'cluster'),
    namespace,
    isNamespaceKnown: !isNamespaced || namespace !== undefined,
    root,
    diagnostics,
    unresolved,
  };
}

/** What was found of an object, variables that stay in it too. */
export function findingsOf({ diagnostics, unresolved }: CiliumObject): readonly Diagnostic[] {
  return [...diagnostics, ...unresolved.map(reportUnresolvedPart)];
}

/** Whether the API server or the agent refuses it. */
export function isInvalid({ diagnostics }: CiliumObject): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function openPartsOf(document: ManifestDocument): readonly UnresolvedPart[] {
  const specs = fieldsWithVariables(getIn(document.node, ['specs']), 'specs');
  return [...unresolvedParts(document), ...specs.map((field) => ({ ...field, decides: true, places: false }))];
}
