import { labelList, never, type ReadSetting, type SettingRule, switchOf, wordOf, wordsOf } from './settings.js';

const enforcement = wordOf({ default: [], always: [{ kind: 'policies', is: 'always' }], never: [never] });
const audit = switchOf({ on: [{ kind: 'audit' }] });
const networkPolicies = switchOf({ off: [never] });
const clusterPolicies = switchOf({
  off: [{ kind: 'no-kind', group: 'policy.networking.k8s.io', of: 'ClusterNetworkPolicy' }],
});
const ranges = wordsOf({ nodes: { kind: 'node-ranges' }, pods: { kind: 'pod-ranges' } });
const sctp = switchOf({ on: [{ kind: 'sctp', is: 'yes' }], off: [{ kind: 'sctp', is: 'dropped' }] });
const remoteNodes: ReadSetting = (text) => (text === 'true' ? [] : undefined);

/** The switches of Cilium's agent that change what a NetworkPolicy does: keys of `cilium-config`, and flags (pkg/option/config.go). */
export const ciliumKeys: readonly SettingRule[] = Object.entries({
  'enable-policy': enforcement,
  'policy-audit-mode': audit,
  'enable-k8s-networkpolicy': networkPolicies,
  'enable-k8s-cluster-network-policy': clusterPolicies,
  'policy-cidr-match-mode': ranges,
  'enable-sctp': sctp,
  labels: labelList,
  'label-prefix-file': wordOf({ '': [] }),
  // Without it, the node of a pod doesn't always reach it.
  'allow-localhost': wordOf({ '': [], auto: [], always: [] }),
  // Before 1.17: without it every node counts as the node of a pod.
  'enable-remote-node-identity': remoteNodes,
}).map(([key, read]) => ({ path: [key], read }));

/** The same as values of its chart. */
export const ciliumValues: readonly SettingRule[] = [
  { path: ['policyEnforcementMode'], read: enforcement },
  { path: ['policyAuditMode'], read: audit },
  { path: ['k8sNetworkPolicy', 'enabled'], read: networkPolicies },
  { path: ['k8sClusterNetworkPolicy', 'enabled'], read: clusterPolicies },
  { path: ['policyCIDRMatchMode'], read: ranges },
  { path: ['sctp', 'enabled'], read: sctp },
  { path: ['labels'], read: labelList },
  { path: ['remoteNodeIdentity'], read: remoteNodes },
  ...ciliumKeys.map(({ path, read }) => ({ path: ['extraConfig', ...path], read })),
];
