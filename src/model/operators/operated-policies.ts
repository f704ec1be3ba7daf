import { get, getIn, hasVariable, itemsOf, type ManifestDocument, type Node, stringOf } from '../../parse/index.js';
import { isStatesWithin, type LabelRegion, statesIn } from '../../sets/index.js';
import type { Copy } from '../duplicates.js';
import type { Direction, OperatedPolicies, OperatorVariable } from './operated-kind.js';
import { operatedKinds } from './operated-kinds.js';
import { nodesAt, withName } from './operated-paths.js';
import { certainStates, isThere } from './read-operated.js';

/** NetworkPolicies that an operator makes, or may make, for one sort of the pods of an object, and that no manifest holds. */
export interface MadePolicies {
  readonly maker: string;
  /** The object that they are made for: `Kafka/shop/events`. */
  readonly owner: string;
  readonly namespace: string;
  /** The labels of the pods that they select, as far as they are known. */
  readonly labels: LabelRegion;
  readonly directions: readonly Direction[];
  /** How somebody tells the operator to make none, in words that follow `or`; missing where nothing tells it. */
  readonly switchedOffBy?: string;
}

/** What an operator makes for the pods of an object, where that is neither switched off nor among the manifests. */
export function madePolicies(
  document: ManifestDocument,
  { copies, defaultNamespace }: { readonly copies: readonly Copy[]; readonly defaultNamespace: string },
): readonly MadePolicies[] {
  const { group, kind, node, name } = document;
  const namespace = document.namespace ?? defaultNamespace;
  const sorts = operatedKinds.find((row) => row.group === group && row.kind === kind)?.pods ?? [];
  return sorts.flatMap((sort) => {
    const { policies } = sort;
    if (policies === undefined || !isThere(sort, document) || !areMade(policies, node, copies)) return [];
    const owner = ownerOf(policies, { kind, name, node });
    const labels = certainStates(sort, document);
    const given = copies.filter(
      (copy) => copy.presence === true && isNetworkPolicy(copy.document) && namespaceOf(copy) === namespace,
    );
    const names = policies.names.map((pattern) => withName(pattern, owner.name));
    const isGiven = given.some(
      (copy) => names.includes(copy.document.name) || isMadeFor(copy.document.node, { ...owner, group, labels }),
    );
    if (isGiven) return [];
    const { maker, directions, switchedOffBy } = policies;
    const made = { maker, owner: `${owner.kind}/${namespace}/${owner.name ?? '?'}`, namespace, labels, directions };
    return [switchedOffBy === undefined ? made : { ...made, switchedOffBy }];
  });

  function namespaceOf(copy: Copy): string {
    return copy.document.namespace ?? defaultNamespace;
  }
}

function isNetworkPolicy({ group, kind, isUnreadable, uncertainty }: ManifestDocument): boolean {
  return (
    group === 'networking.k8s.io' && kind === 'NetworkPolicy' && isUnreadable !== true && uncertainty === undefined
  );
}

/** Whether the operator makes them, or may: nothing that is written says that it doesn't. */
function areMade({ where, unless, variable }: OperatedPolicies, node: Node, copies: readonly Copy[]): boolean {
  const isFound = ({ path, is }: { readonly path: readonly string[]; readonly is: RegExp }, orOpen: boolean) =>
    nodesAt(node, path).some((each) => {
      const text = each.kind === 'scalar' ? each.text : '';
      return is.test(text) || (orOpen && hasVariable(text));
    });
  if (where !== undefined && !where.some((each) => isFound(each, true))) return false;
  if (unless !== undefined && isFound(unless, false)) return false;
  return variable === undefined || !isSwitchedOff(variable, copies);
}

const environments = [
  ['spec', 'template', 'spec', 'containers', '*', 'env'],
  ['spec', 'config', 'env'],
];

/** Whether every operator of the manifests has the variable that makes it make none, and there is one. */
function isSwitchedOff({ name, value, operators }: OperatorVariable, copies: readonly Copy[]): boolean {
  const found = copies.flatMap(({ document, presence }) =>
    environments
      .flatMap((path) => nodesAt(document.node, path))
      .map((list) => itemsOf(list))
      .filter((variables) => variables.some((each) => operators.test(stringOf(get(each, 'name')) ?? '')))
      .map(
        (variables) =>
          presence === true &&
          document.uncertainty === undefined &&
          variables.some(
            (each) => stringOf(get(each, 'name')) === name && stringOf(get(each, 'value'))?.toLowerCase() === value,
          ),
      ),
  );
  return found.length > 0 && found.every((isOff) => isOff);
}

interface Owner {
  readonly kind: string;
  readonly name: string | undefined;
}

function ownerOf({ owner }: OperatedPolicies, object: Owner & { readonly node: Node }): Owner {
  if (owner === undefined) return object;
  return { kind: owner.kind, name: stringOf(getIn(object.node, ['metadata', 'labels', owner.label])) };
}

/** Whether a policy names an object as its owner, and no label of its selector speaks against pods with these labels. */
function isMadeFor(policy: Node, owner: Owner & { readonly group: string; readonly labels: LabelRegion }): boolean {
  const isOwned = itemsOf(getIn(policy, ['metadata', 'ownerReferences'])).some(
    (each) =>
      stringOf(get(each, 'kind')) === owner.kind &&
      stringOf(get(each, 'name')) === owner.name &&
      stringOf(get(each, 'apiVersion'))?.split('/')[0] === owner.group,
  );
  const selector = getIn(policy, ['spec', 'podSelector', 'matchLabels']);
  const entries = selector?.kind === 'map' ? selector.entries : [];
  return isOwned && entries.every(({ key, value }) => mayBe(owner.labels, key, stringOf(value)));
}

function mayBe(labels: LabelRegion, key: string, value: string | undefined): boolean {
  const states = labels.get(key);
  if (states === undefined || value === undefined) return true;
  return !states.others && isStatesWithin(statesIn([value]), states);
}
