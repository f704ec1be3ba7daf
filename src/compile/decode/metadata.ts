import { isNamespaceName, isObjectName, metadataFields } from '../../model/index.js';
import { type ManifestDocument, type MapReader, nameSpan } from '../../parse/index.js';
import type { PolicyOrigin } from '../policy/policy.js';

/** What a kind's API looks at in `metadata`. */
export interface MetadataRules {
  readonly isNamespaced: boolean;
  /** The namespace of an object that names none. */
  readonly defaultNamespace: string;
  /** Whether `labels` and `annotations` are read here. */
  readonly hasStringMaps: boolean;
}

/**
 * Reads the `metadata` of an object as the API server does, and gives its namespace: `undefined` where its kind has none, or where
 * it can't be read, as where a misspelt field may hide it. Reports unknown fields, and names that the API server refuses.
 */
export function readMetadata(root: MapReader, rules: MetadataRules): string | undefined {
  const metadata = root.map('metadata');
  metadata?.fields(metadataFields);
  if (rules.hasStringMaps) for (const field of ['labels', 'annotations']) metadata?.stringMap(field);
  const name = metadata?.string('name');
  if (name === undefined && metadata?.string('generateName') === undefined)
    root.problem('name or generateName is required; add `metadata.name`', metadata?.span);
  if (name !== undefined && !isObjectName(name.value))
    root.problem(
      `the name \`${name.value}\` is invalid: expected lower case alphanumeric characters, '-' or '.'`,
      name.span,
    );
  const namespace = metadata?.string('namespace');
  if (!rules.isNamespaced) return undefined;
  const isSpelt = metadata?.entries.every(({ key }) => metadataFields.includes(key)) !== false;
  if (metadata?.has('namespace') !== true) return isSpelt ? rules.defaultNamespace : undefined;
  if (namespace === undefined) return undefined;
  if (isNamespaceName(namespace.value)) return namespace.value;
  root.problem(
    `the namespace \`${namespace.value}\` is invalid: expected lower case alphanumeric characters or '-'`,
    namespace.span,
  );
  return undefined;
}

/**
 * What a policy that is evaluated is called, and where it stands; `scope` is its namespace, `undefined` where that is unknown, or
 * says that its kind has none.
 */
export function evaluatedOrigin(
  document: ManifestDocument,
  scope: { readonly namespace: string | undefined } | 'cluster',
): PolicyOrigin {
  const { group, kind, name = '?' } = document;
  const prefix = group === 'networking.k8s.io' ? kind : `${kind}.${group}`;
  const namespace = scope === 'cluster' ? '' : `${scope.namespace ?? '?'}/`;
  return {
    id: `${prefix}/${namespace}${name}`,
    api: group,
    kind,
    isEvaluated: true,
    dependsOnCni: true,
    span: nameSpan(document),
  };
}
