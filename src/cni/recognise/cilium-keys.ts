import type { Node } from '../../parse/index.js';
import type { ProfileSetting, SettingEffect } from '../evidence.js';
import type { CiliumForm } from '../profile.js';
import {
  labelList,
  never,
  type ReadSetting,
  type SettingRule,
  settingsIn,
  switchOf,
  wordOf,
  wordsOf,
} from './settings.js';

const enforcement = wordOf({ default: [], always: [{ kind: 'policies', is: 'always' }], never: [never] });
const audit = switchOf({ on: [{ kind: 'audit' }] });
const networkPolicies = switchOf({ off: [{ kind: 'network-policies', is: 'off' }] });
const clusterPolicy = { group: 'policy.networking.k8s.io', of: 'ClusterNetworkPolicy' } as const;
const clusterPolicies = switchOf({
  on: [{ kind: 'has-kind', ...clusterPolicy }],
  off: [{ kind: 'no-kind', ...clusterPolicy }],
});
const ownPolicies = (of: string) => switchOf({ off: [{ kind: 'no-kind', group: 'cilium.io', of }] });
const ownKind = ownPolicies('CiliumNetworkPolicy');
const ownClusterKind = ownPolicies('CiliumClusterwideNetworkPolicy');
const ranges = wordsOf({ nodes: { kind: 'node-ranges' }, pods: { kind: 'pod-ranges' } });
const sctp = switchOf({ on: [{ kind: 'sctp', is: 'yes' }], off: [{ kind: 'sctp', is: 'dropped' }] });
const form = (name: CiliumForm, is: 'yes' | 'no' | 'unknown'): SettingEffect => ({ kind: 'form', form: name, is });
const takes = (name: CiliumForm) => switchOf({ on: [form(name, 'yes')], off: [form(name, 'no')] });
const states = (of: 'readsDefaultDeny' | 'governsNodes' | 'authenticates') =>
  switchOf({ on: [{ kind: 'switch', of, is: 'yes' }], off: [{ kind: 'switch', of, is: 'no' }] });
const ownCluster = switchOf({ off: [form('peers outside of pods', 'unknown')] });
const clusterName: ReadSetting = (text) => (text.trim() === '' ? [] : [{ kind: 'cluster-name', name: text.trim() }]);
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
  'allow-localhost': wordOf({
    '': [],
    auto: [],
    always: [],
    policy: [{ kind: 'switch', of: 'admitsOwnNode', is: 'no' }],
  }),
  'enable-host-firewall': states('governsNodes'),
  'enable-non-default-deny-policies': states('readsDefaultDeny'),
  'mesh-auth-enabled': states('authenticates'),
  'enable-node-selector-labels': takes('nodes as peers'),
  'enable-icmp-rules': takes('icmps'),
  'enable-l7-proxy': takes('layer 7'),
  'enable-extended-ip-protocols': takes('protocols without ports'),
  'policy-default-local-cluster': ownCluster,
  'cluster-name': clusterName,
  'enable-cilium-network-policy': ownKind,
  'enable-cilium-clusterwide-network-policy': ownClusterKind,
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
  { path: ['hostFirewall', 'enabled'], read: states('governsNodes') },
  { path: ['enableNonDefaultDenyPolicies'], read: states('readsDefaultDeny') },
  { path: ['authentication', 'enabled'], read: states('authenticates') },
  { path: ['nodeSelectorLabels'], read: takes('nodes as peers') },
  { path: ['l7Proxy'], read: takes('layer 7') },
  { path: ['clustermesh', 'policyDefaultLocalCluster'], read: ownCluster },
  { path: ['cluster', 'name'], read: clusterName },
  { path: ['remoteNodeIdentity'], read: remoteNodes },
  ...ciliumKeys.map(({ path, read }) => ({ path: ['extraConfig', ...path], read })),
];

/** What values of its chart say, wherever they stand. */
export function ciliumSettings(values: Node | undefined): readonly ProfileSetting[] {
  return settingsIn(values, ciliumValues);
}
