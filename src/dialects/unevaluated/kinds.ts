/** A policy kind that reachspec knows by name and doesn't evaluate. */
export interface UnevaluatedKind {
  readonly group: string;
  readonly kind: string;
  readonly isNamespaced: boolean;
}

const namespaced = (group: string, ...kinds: readonly string[]) =>
  kinds.map((kind) => ({ group, kind, isNamespaced: true }));
const clusterWide = (group: string, ...kinds: readonly string[]) =>
  kinds.map((kind) => ({ group, kind, isNamespaced: false }));

/** Policy APIs that can allow or deny what NetworkPolicy decides otherwise; staged kinds, which nothing enforces, are left out. */
export const unevaluatedKinds: readonly UnevaluatedKind[] = [
  ...namespaced('cilium.io', 'CiliumNetworkPolicy'),
  ...clusterWide('cilium.io', 'CiliumClusterwideNetworkPolicy'),
  ...['crd.antrea.io', 'security.antrea.tanzu.vmware.com'].flatMap((group) => [
    ...namespaced(group, 'NetworkPolicy'),
    ...clusterWide(group, 'ClusterNetworkPolicy'),
  ]),
  ...namespaced('networking.k8s.aws', 'ApplicationNetworkPolicy', 'PolicyEndpoint'),
  ...clusterWide('networking.k8s.aws', 'ClusterNetworkPolicy', 'ClusterPolicyEndpoint'),
  ...namespaced('k8s.ovn.org', 'EgressFirewall'),
  ...namespaced('k8s.cni.cncf.io', 'MultiNetworkPolicy'),
  ...clusterWide('kubeovn.io', 'SecurityGroup'),
  ...namespaced('security.istio.io', 'AuthorizationPolicy'),
  ...namespaced('extensions', 'NetworkPolicy'),
];
