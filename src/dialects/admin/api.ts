import type { Rule } from '../../compile/index.js';

/** What one kind of `policy.networking.k8s.io` allows: the columns of B.1 and C.1. */
export interface AdminKind {
  readonly kind: string;
  readonly version: 'v1alpha1' | 'v1alpha2';
  readonly specFields: readonly string[];
  /** The words of `action`, and what they mean. */
  readonly actions: Readonly<Record<string, Rule['action']>>;
  /** The most rules a direction may have, and the most peers and ports a rule. */
  readonly most: number;
  /** The field of a rule that lists its ports. */
  readonly portsField: 'ports' | 'protocols';
  readonly egressPeers: readonly string[];
  /** Fields of peers that only the experimental CRDs serve. */
  readonly experimentalPeers: readonly string[];
  /** Whether the `subject` of `pods` may leave out its `namespaceSelector`. */
  readonly isNamespaceOptional: boolean;
}

export const adminGroup = 'policy.networking.k8s.io';

export const adminKinds: readonly AdminKind[] = [
  {
    kind: 'AdminNetworkPolicy',
    version: 'v1alpha1',
    specFields: ['priority', 'subject', 'ingress', 'egress'],
    actions: { Allow: 'allow', Deny: 'deny', Pass: 'pass' },
    most: 100,
    portsField: 'ports',
    egressPeers: ['namespaces', 'pods', 'nodes', 'networks', 'domainNames'],
    experimentalPeers: ['nodes', 'domainNames'],
    isNamespaceOptional: false,
  },
  {
    kind: 'BaselineAdminNetworkPolicy',
    version: 'v1alpha1',
    specFields: ['subject', 'ingress', 'egress'],
    actions: { Allow: 'allow', Deny: 'deny' },
    most: 100,
    portsField: 'ports',
    egressPeers: ['namespaces', 'pods', 'nodes', 'networks'],
    experimentalPeers: ['nodes'],
    isNamespaceOptional: false,
  },
  {
    kind: 'ClusterNetworkPolicy',
    version: 'v1alpha2',
    specFields: ['tier', 'priority', 'subject', 'ingress', 'egress'],
    actions: { Accept: 'allow', Deny: 'deny', Pass: 'pass' },
    most: 25,
    portsField: 'protocols',
    egressPeers: ['namespaces', 'pods', 'nodes', 'networks', 'domainNames'],
    experimentalPeers: ['nodes', 'domainNames'],
    isNamespaceOptional: true,
  },
];
