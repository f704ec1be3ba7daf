/** A policy kind that reachspec knows by name and doesn't evaluate. */
export interface UnevaluatedKind {
  readonly group: string;
  readonly kind: string;
  readonly isNamespaced: boolean;
  /** Who enforces it: the CNI plugin, or something that works beside any. */
  readonly enforcedBy: 'cni' | 'others';
  /** An object holds for the namespace that has its name. */
  readonly isOfNamespaceOfItsName?: true;
  /** The namespaces in which an object holds for all others. */
  readonly rootNamespaces?: readonly string[];
  /** What the text of an object has to have for it to allow or deny anything; without it the object plays no part. */
  readonly only?: RegExp;
}

type Traits = Omit<UnevaluatedKind, 'group' | 'kind'>;

const namespaced: Traits = { isNamespaced: true, enforcedBy: 'cni' };
const clusterWide: Traits = { isNamespaced: false, enforcedBy: 'cni' };
const namespacedBeside: Traits = { isNamespaced: true, enforcedBy: 'others' };
const clusterWideBeside: Traits = { isNamespaced: false, enforcedBy: 'others' };

function of(group: string, traits: Traits, ...kinds: readonly string[]): readonly UnevaluatedKind[] {
  return kinds.map((kind) => ({ group, kind, ...traits }));
}

/** Policy APIs of CNI plugins. */
const pluginKinds: readonly UnevaluatedKind[] = [
  ...of('isovalent.com', namespacedBeside, 'IsovalentNetworkPolicy'),
  ...of('isovalent.com', clusterWideBeside, 'IsovalentClusterwideNetworkPolicy'),
  ...['crd.antrea.io', 'security.antrea.tanzu.vmware.com'].flatMap((group) => [
    ...of(group, namespaced, 'NetworkPolicy'),
    ...of(group, clusterWide, 'ClusterNetworkPolicy'),
  ]),
  ...of('networking.k8s.aws', namespaced, 'ApplicationNetworkPolicy', 'PolicyEndpoint'),
  ...of('networking.k8s.aws', clusterWide, 'ClusterNetworkPolicy', 'ClusterPolicyEndpoint'),
  ...of('eks.amazonaws.com', { ...clusterWide, only: /\bnetworkPolicy["']?\s*:\s*["']?DefaultDeny/ }, 'NodeClass'),
  ...of('networking.gke.io', namespaced, 'FQDNNetworkPolicy'),
  ...of('k8s.ovn.org', namespaced, 'EgressFirewall'),
  ...of('k8s.ovn.org', clusterWide, 'ClusterNetworkConnect'),
  ...of('network.openshift.io', namespaced, 'EgressNetworkPolicy'),
  ...of('network.openshift.io', clusterWide, 'NetNamespace'),
  ...of('kubeovn.io', clusterWide, 'SecurityGroup', 'Vpc'),
  ...of('kubeovn.io', { ...clusterWide, only: /\b(?:private["']?\s*:\s*["']?true|acls["']?\s*:)/ }, 'Subnet'),
  ...['crd.nsx.vmware.com', 'nsx.vmware.com', 'legacy.nsx.vmware.com'].flatMap((group) =>
    of(group, namespaced, 'SecurityPolicy'),
  ),
  ...of('aci.netpol', namespaced, 'NetworkPolicy'),
  ...of('aci.hpp', namespaced, 'HostprotPol'),
  ...of(
    'core.contrail.juniper.net',
    namespaced,
    ...['FirewallPolicy', 'FirewallRule', 'ApplicationPolicySet', 'SecurityGroup', 'VirtualNetworkRouter'],
  ),
  ...of('network.alibabacloud.com', { ...clusterWide, only: /[sS]ecurityGroup/ }, 'PodNetworking'),
  ...of('crd.yangtse.cni', namespaced, 'SecurityGroup'),
  ...of('extensions', namespaced, 'NetworkPolicy'),
];

/** Further networks of pods, and what is enforced on nodes or by the cloud, whatever the CNI plugin. */
const otherKinds: readonly UnevaluatedKind[] = [
  ...of('k8s.cni.cncf.io', namespaced, 'MultiNetworkPolicy'),
  ...of('vpcresources.k8s.aws', namespacedBeside, 'SecurityGroupPolicy'),
  ...of('ingressnodefirewall.openshift.io', clusterWideBeside, 'IngressNodeFirewall'),
  ...of('metal-stack.io', clusterWideBeside, 'ClusterwideNetworkPolicy'),
  ...of('k8s.otterize.com', namespacedBeside, 'ClientIntents', 'ApprovedClientIntents', 'ProtectedService'),
  ...of('k8s.otterize.com', clusterWideBeside, 'ClusterClientIntents'),
  ...of('networking.kubeslice.io', { ...clusterWideBeside, only: isolates() }, 'Slice'),
  ...of('controller.kubeslice.io', { ...clusterWideBeside, only: isolates() }, 'SliceConfig'),
  ...of('security.kubearmor.com', { ...namespacedBeside, only: /\bnetwork["']?\s*:/ }, 'KubeArmorPolicy'),
  ...of(
    'security.kubearmor.com',
    { ...clusterWideBeside, only: /\bnetwork["']?\s*:/ },
    'KubeArmorClusterPolicy',
    'KubeArmorHostPolicy',
  ),
  ...of('neuvector.com', namespacedBeside, 'NvSecurityRule'),
  ...of('neuvector.com', clusterWideBeside, 'NvClusterSecurityRule'),
  ...of('cilium.io', { ...namespacedBeside, only: tracingActions() }, 'TracingPolicyNamespaced'),
  ...of('cilium.io', { ...clusterWideBeside, only: tracingActions() }, 'TracingPolicy'),
];

const istio: Traits = { ...namespacedBeside, rootNamespaces: ['istio-system', 'istio-config'] };
const kuma: Traits = { ...namespacedBeside, rootNamespaces: ['kuma-system', 'kong-mesh-system'] };

/** Policies of service meshes, whose proxies refuse what they don't admit. */
const meshKinds: readonly UnevaluatedKind[] = [
  ...of('security.istio.io', istio, 'AuthorizationPolicy'),
  ...of('security.istio.io', { ...istio, only: /\bSTRICT\b/ }, 'PeerAuthentication'),
  ...of('rbac.istio.io', istio, 'ServiceRole', 'ServiceRoleBinding'),
  ...of('rbac.istio.io', clusterWideBeside, 'ClusterRbacConfig', 'RbacConfig'),
  ...of('authentication.istio.io', istio, 'Policy'),
  ...of('authentication.istio.io', clusterWideBeside, 'MeshPolicy'),
  // its controller makes an AuthorizationPolicy
  ...of('kubeflow.org', { ...clusterWideBeside, isOfNamespaceOfItsName: true }, 'Profile'),
  ...of('networking.istio.io', { ...istio, only: /\bREGISTRY_ONLY\b/ }, 'Sidecar'),
  ...of('networking.istio.io', { ...istio, only: /\brbac\b/i }, 'EnvoyFilter'),
  ...of(
    'policy.linkerd.io',
    namespacedBeside,
    ...['Server', 'ServerAuthorization', 'AuthorizationPolicy'],
    ...['MeshTLSAuthentication', 'NetworkAuthentication', 'EgressNetwork'],
  ),
  ...of('kuma.io', kuma, 'MeshTrafficPermission', 'MeshTLS', 'MeshPassthrough', 'MeshIdentity', 'MeshOPA'),
  ...of('kuma.io', clusterWideBeside, 'TrafficPermission', 'OPAPolicy'),
  ...of('kuma.io', { ...clusterWideBeside, only: /\bmtls\b/ }, 'Mesh'),
  ...of('consul.hashicorp.com', clusterWideBeside, 'ServiceIntentions'),
  ...of('auth.consul.hashicorp.com', clusterWideBeside, 'TrafficPermissions'),
  ...of('consul.hashicorp.com', { ...clusterWideBeside, only: /\bmeshDestinationsOnly["']?\s*:\s*["']?true/ }, 'Mesh'),
  ...of('access.smi-spec.io', namespacedBeside, 'TrafficTarget'),
  ...of('policy.openservicemesh.io', namespacedBeside, 'Egress', 'IngressBackend'),
  ...['security.policy.gloo.solo.io', 'networking.mesh.gloo.solo.io'].flatMap((group) =>
    of(group, clusterWideBeside, 'AccessPolicy'),
  ),
  ...of('admin.gloo.solo.io', { ...clusterWideBeside, only: /\bserviceIsolation\b/ }, 'WorkspaceSettings'),
  ...of('appmesh.k8s.aws', clusterWideBeside, 'Mesh'),
];

/** Policy APIs that can allow or deny what NetworkPolicy decides otherwise; staged kinds, which nothing enforces, are left out. */
export const unevaluatedKinds: readonly UnevaluatedKind[] = [...pluginKinds, ...otherKinds, ...meshKinds];

/** What KubeSlice says where it makes NetworkPolicies for the namespaces of a slice. */
function isolates(): RegExp {
  return /\bisolationEnabled["']?\s*:\s*["']?true/;
}

/** What Tetragon does to a call beside reporting it. */
function tracingActions(): RegExp {
  return /\b(?:Sigkill|Signal|Override|NotifyKiller|NotifyEnforcer)\b/;
}
