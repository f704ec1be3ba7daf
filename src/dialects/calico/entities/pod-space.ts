import type { NamespaceMatch, PodMatch } from '../../../compile/index.js';
import { accountNameKey, nameLabel } from '../../../model/index.js';
import { hasState, type LabelRegion, matchingState, patternStates, statesIn } from '../../../sets/index.js';
import {
  type Comparison,
  disjointRegions,
  keyOf,
  type RegionSpace,
  type Selector,
  stateOfComparison,
} from '../selector/index.js';

/** Labels that Calico gives to pods and to what is in a namespace (calico.md §5.4). */
export const calicoLabels = {
  namespace: 'projectcalico.org/namespace',
  serviceAccount: 'projectcalico.org/serviceaccount',
  orchestrator: 'projectcalico.org/orchestrator',
  /** Of a namespace or a ServiceAccount, behind the prefix of either. */
  name: 'projectcalico.org/name',
} as const;

/** The prefixes under which an object has the labels of its namespace and of its ServiceAccount. */
export const namespacePrefix = 'pcns.';
export const accountPrefix = 'pcsa.';

/** The pods that a selector holds, as matches that have none in common; `undefined` where they are too many. */
export function podMatches(selector: Selector): readonly PodMatch[] | undefined {
  return disjointRegions(selector, podSpace)?.map(podMatch);
}

/** Whether a selector could hold a HostEndpoint, which is in no namespace and has no ServiceAccount. */
export function mayHoldHosts(selector: Selector): boolean {
  return disjointRegions(selector, hostSpace)?.length !== 0;
}

/** Pods by their own labels, those of their namespace and those of their ServiceAccount. */
const podSpace: RegionSpace = {
  literalOf: (comparison) => {
    const key = keyOf(comparison);
    if (key === calicoLabels.orchestrator) return holdsValue(comparison, 'k8s');
    const { owner, label } = podLabel(key);
    return stateOfComparison(comparison, `${owner}:${label}`);
  },
  isAlwaysPresent: (key) => key === `namespace:${nameLabel}` || key === `account:${accountNameKey}`,
};

const hostSpace: RegionSpace = {
  literalOf: (comparison) => {
    const key = keyOf(comparison);
    if (!isOfPodsAlone(key)) return stateOfComparison(comparison, key);
    return comparison.kind === 'label' && hasState(comparison.within, undefined);
  },
  isAlwaysPresent: () => false,
};

function isOfPodsAlone(key: string): boolean {
  const { namespace, serviceAccount, orchestrator } = calicoLabels;
  return (
    key.startsWith(namespacePrefix) ||
    key.startsWith(accountPrefix) ||
    [namespace, serviceAccount, orchestrator].some((each) => each === key)
  );
}

const owners = ['namespace', 'account', 'pod'] as const;

/** Whose label a key of a selector is, on a pod, and what it is called there. */
function podLabel(key: string): { readonly owner: (typeof owners)[number]; readonly label: string } {
  if (key === calicoLabels.namespace) return { owner: 'namespace', label: nameLabel };
  if (key === calicoLabels.serviceAccount) return { owner: 'account', label: accountNameKey };
  if (key.startsWith(namespacePrefix)) {
    const label = key.slice(namespacePrefix.length);
    return { owner: 'namespace', label: label === calicoLabels.name ? nameLabel : label };
  }
  if (!key.startsWith(accountPrefix)) return { owner: 'pod', label: key };
  const label = key.slice(accountPrefix.length);
  return { owner: 'account', label: label === calicoLabels.name ? accountNameKey : label };
}

function holdsValue(comparison: Comparison, value: string): boolean {
  if (comparison.kind === 'label') return hasState(comparison.within, value);
  return hasState(patternStates(comparison.pattern, statesIn([value])), matchingState.values[0]);
}

function podMatch(region: LabelRegion): PodMatch {
  const partOf = (owner: (typeof owners)[number]): LabelRegion =>
    new Map(
      [...region]
        .filter(([key]) => key.startsWith(`${owner}:`))
        .map(([key, states]) => [key.slice(owner.length + 1), states]),
    );
  const account = partOf('account');
  const match = { namespaces: namespaceMatch(partOf('namespace')), labels: partOf('pod') };
  return account.size === 0 ? match : { ...match, account };
}

function namespaceMatch(labels: LabelRegion): NamespaceMatch {
  const name = labels.get(nameLabel);
  const [only, ...more] = name?.values ?? [];
  const isNamed = labels.size === 1 && only !== undefined && more.length === 0 && name?.others === false;
  return isNamed ? { kind: 'named', name: only } : { kind: 'labelled', labels };
}
