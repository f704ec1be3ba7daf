import {
  binaryChoice,
  type Condition,
  hasState,
  type LabelStates,
  type Leaf,
  uncertainCondition,
  whereKnown,
} from '../../sets/index.js';
import type { PolicyRules } from './policy.js';

/** What Cilium's policies depend on that only its configuration and other policies tell, once it is known which of them are in force. */
export interface CiliumKnowledge {
  /** The name of the cluster; `undefined` where nobody says it. */
  readonly clusterName: string | undefined;
  /** Whether a ClusterNetworkPolicy that names domains may be in force. */
  readonly hasClusterLookups: boolean;
}

const clusterPrefix = 'cilium/cluster/';
const lookupPrefix = 'cilium/cluster lookups/';

/** Holds where the cluster has a name that a selector wants (cilium.md §4). */
export function clusterIsNamed(wanted: readonly LabelStates[]): Condition {
  const values = [...new Set(wanted.flatMap((states) => states.values))];
  const fact = binaryChoice({
    id: `${clusterPrefix}${JSON.stringify(wanted)}`,
    words: `whether the name of the cluster is one that the selector wants (${values.map((each) => `\`${each}\``).join(', ')})`,
    remedy: 'give the name of the cluster (`cluster.name` of the chart, `cluster-name` of `cilium-config`)',
  });
  return { kind: 'choice', fact, within: [1] };
}

/** Holds where a ClusterNetworkPolicy lets pods look up the names of domains that it admits (cilium.md §12). */
export function clusterPolicyLooksUp(policy: string): Condition {
  return uncertainCondition({
    id: `${lookupPrefix}${policy}`,
    words: `whether pods look names up by what ${policy} lets them ask of the DNS of the cluster, for which it takes pods with \`k8s-app: kube-dns\` and ports that they name`,
    remedy: 'add an egress rule to the DNS server with `rules: {dns: [{matchPattern: "*"}]}`',
  });
}

/** Rule sets as what is known makes them. */
export function withKnowledge(ruleSets: readonly PolicyRules[], knowledge: CiliumKnowledge): readonly PolicyRules[] {
  const know = (leaf: Leaf) => knownOf(leaf, knowledge);
  return ruleSets.map((policyRules) => ({
    ...policyRules,
    rules: policyRules.rules.map((rule) => ({ ...rule, inForce: whereKnown(rule.inForce, know) })),
  }));
}

function knownOf(
  { kind, fact, within }: Leaf,
  { clusterName, hasClusterLookups }: CiliumKnowledge,
): boolean | undefined {
  if (kind !== 'choice') return undefined;
  if (fact.id.startsWith(lookupPrefix)) return hasClusterLookups ? undefined : !within.includes(1);
  if (clusterName === undefined || !fact.id.startsWith(clusterPrefix)) return undefined;
  const wanted: readonly LabelStates[] = JSON.parse(fact.id.slice(clusterPrefix.length));
  const isNamed = wanted.every((states) => hasState(states, clusterName));
  return within.includes(isNamed ? 1 : 0);
}
