import { getIn, type ManifestDocument, type MapNode, type Node, stringOf } from '../../parse/index.js';
import { isNamespacedKind, isStagedKind, storedGroup, userGroup } from './kinds.js';
import { plainName } from './object.js';

/**
 * The objects as they would be were staged policies applied (calico.md §10): what is `Set` takes the place of the policy of the same
 * name, and what is to be deleted is gone. Policies that only learn or are ignored stay as they are.
 */
export function applyStaged(
  documents: readonly ManifestDocument[],
  defaultNamespace: string,
): readonly ManifestDocument[] {
  const idOf = (group: string, kind: string, { namespace = defaultNamespace, name }: ManifestDocument) =>
    `${group} ${kind} ${isNamespacedKind(kind) ? namespace : ''} ${plainName(name)}`;
  const staged = documents.filter((document) => targetOf(document) !== undefined);
  const replaced = new Set(
    staged.flatMap((document) => {
      const { groups, kind } = targetOf(document) ?? { groups: [], kind: '' };
      return groups.map((group) => idOf(group, kind, document));
    }),
  );
  return documents
    .filter((document) => !replaced.has(idOf(document.group, document.kind, document)))
    .flatMap((document) => (staged.includes(document) ? enforcedForm(document) : [document]));
}

/** What a staged policy is about. */
interface Target {
  /** The API groups in which its objects may be. */
  readonly groups: readonly string[];
  readonly kind: string;
}

/** The policy that a staged one sets or deletes; `undefined` for other objects. */
function targetOf({ group, kind, node }: ManifestDocument): Target | undefined {
  if (!isStagedKind({ group, kind })) return undefined;
  const action = stringOf(getIn(node, ['spec', 'stagedAction'])) || 'Set';
  if (action !== 'Set' && action !== 'Delete') return undefined;
  if (kind === 'StagedKubernetesNetworkPolicy') return { groups: ['networking.k8s.io'], kind: 'NetworkPolicy' };
  return { groups: [userGroup, storedGroup], kind: kind.slice('Staged'.length) };
}

/** The enforced form of a staged policy; nothing where it deletes. */
function enforcedForm(document: ManifestDocument): readonly ManifestDocument[] {
  const target = targetOf(document);
  const { node } = document;
  if (target === undefined || stringOf(getIn(node, ['spec', 'stagedAction'])) === 'Delete') return [];
  const { kind } = target;
  const isKubernetes = document.kind === 'StagedKubernetesNetworkPolicy';
  const [group, version] = isKubernetes ? ['networking.k8s.io', 'v1'] : [document.group, document.version];
  const apiVersion = `${group}/${version}`;
  const entries = node.entries.map((entry) => {
    if (entry.key === 'kind') return { ...entry, value: withText(entry.value, kind) };
    if (entry.key === 'apiVersion') return { ...entry, value: withText(entry.value, apiVersion) };
    return entry.key === 'spec' ? { ...entry, value: withoutAction(entry.value) } : entry;
  });
  const applied: MapNode = { ...node, entries };
  return [{ ...document, group, version, apiVersion, kind, node: applied }];
}

function withText(node: Node, text: string): Node {
  return { kind: 'scalar', value: text, text, style: 'plain', span: node.span };
}

function withoutAction(spec: Node): Node {
  if (spec.kind !== 'map') return spec;
  return { ...spec, entries: spec.entries.filter(({ key }) => key !== 'stagedAction') };
}
