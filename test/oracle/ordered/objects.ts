import type {
  Direction,
  LabelSelector,
  Labels,
  NetworkPolicy,
  NetworkPolicySpec,
  Protocol,
} from '../kubernetes/kubernetes-objects.js';

/** What users write, as far as the oracles of ordered policies read it. */
export type ClusterObject =
  | Namespace
  | ServiceAccount
  | Node
  | Pod
  | Service
  | NetworkPolicy
  | AdminNetworkPolicy
  | BaselineAdminNetworkPolicy
  | ClusterNetworkPolicy
  | CalicoPolicy
  | StagedPolicy
  | StagedKubernetesNetworkPolicy
  | Tier
  | NetworkSet
  | HostEndpoint
  | AnotherObject;

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Labels;
}

/** One that no verdict depends on. */
export interface AnotherObject {
  readonly apiVersion: string;
  readonly kind: 'IPPool' | 'Deployment';
  readonly metadata: Metadata;
  readonly spec?: object;
}

export interface Namespace {
  readonly apiVersion: 'v1';
  readonly kind: 'Namespace';
  readonly metadata: Metadata;
}

export interface ServiceAccount {
  readonly apiVersion: 'v1';
  readonly kind: 'ServiceAccount';
  readonly metadata: Metadata;
}

export interface Node {
  readonly apiVersion: 'v1';
  readonly kind: 'Node';
  readonly metadata: Metadata;
  readonly status: { readonly addresses: readonly { readonly type: string; readonly address: string }[] };
}

export interface Pod {
  readonly apiVersion: 'v1';
  readonly kind: 'Pod';
  readonly metadata: Metadata;
  readonly spec: PodSpec;
  readonly status?: {
    readonly phase?: string;
    readonly podIP?: string;
    readonly podIPs?: readonly { readonly ip: string }[];
    readonly hostIP?: string;
    readonly hostIPs?: readonly { readonly ip: string }[];
  };
}

export interface PodSpec {
  readonly nodeName?: string;
  readonly serviceAccountName?: string;
  readonly hostNetwork?: boolean;
  readonly containers: readonly PodContainer[];
  readonly initContainers?: readonly (PodContainer & { readonly restartPolicy?: string })[];
}

export interface PodContainer {
  readonly name: string;
  readonly image: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number; readonly protocol?: Protocol }[];
}

export interface Service {
  readonly apiVersion: 'v1';
  readonly kind: 'Service';
  readonly metadata: Metadata;
  readonly spec: {
    readonly selector: Labels;
    readonly ports: readonly {
      readonly name?: string;
      readonly port: number;
      readonly targetPort?: number | string;
      readonly protocol?: Protocol;
    }[];
  };
}

/** `policy.networking.k8s.io/v1alpha1` (B.1) */
export interface AdminNetworkPolicy {
  readonly apiVersion: 'policy.networking.k8s.io/v1alpha1';
  readonly kind: 'AdminNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: AdminSpec & { readonly priority: number };
}

export interface BaselineAdminNetworkPolicy {
  readonly apiVersion: 'policy.networking.k8s.io/v1alpha1';
  readonly kind: 'BaselineAdminNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: AdminSpec;
}

/** `policy.networking.k8s.io/v1alpha2` (C.1) */
export interface ClusterNetworkPolicy {
  readonly apiVersion: 'policy.networking.k8s.io/v1alpha2';
  readonly kind: 'ClusterNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: AdminSpec & { readonly tier: 'Admin' | 'Baseline'; readonly priority: number };
}

export type AdminPolicy = AdminNetworkPolicy | BaselineAdminNetworkPolicy | ClusterNetworkPolicy;

export interface AdminSpec {
  readonly subject: AdminPodPeer;
  readonly ingress?: readonly AdminRule[];
  readonly egress?: readonly AdminRule[];
}

/** A rule of either version and direction: `ports` of v1alpha1, `protocols` of v1alpha2. */
export interface AdminRule {
  readonly name?: string;
  readonly action: 'Allow' | 'Accept' | 'Deny' | 'Pass';
  readonly from?: readonly AdminPeer[];
  readonly to?: readonly AdminPeer[];
  readonly ports?: readonly AdminPort[];
  readonly protocols?: readonly AdminProtocol[];
}

export interface AdminPodPeer {
  readonly namespaces?: LabelSelector;
  /** `namespaceSelector` may be missing in v1alpha2 only. */
  readonly pods?: { readonly namespaceSelector?: LabelSelector; readonly podSelector: LabelSelector };
}

export interface AdminPeer extends AdminPodPeer {
  readonly nodes?: LabelSelector;
  readonly networks?: readonly string[];
  readonly domainNames?: readonly string[];
}

export interface AdminPort {
  readonly portNumber?: { readonly protocol?: string; readonly port: number };
  readonly portRange?: { readonly protocol?: string; readonly start: number; readonly end: number };
  readonly namedPort?: string;
}

export interface AdminProtocol {
  readonly tcp?: DestinationPort;
  readonly udp?: DestinationPort;
  readonly sctp?: DestinationPort;
  readonly destinationNamedPort?: string;
}

export interface DestinationPort {
  readonly destinationPort?: {
    readonly number?: number;
    readonly range?: { readonly start: number; readonly end: number };
  };
}

export type CalicoVersion = 'projectcalico.org/v3' | 'crd.projectcalico.org/v1';

/** Calico's own kinds (calico.md §2, §3). The kind `NetworkPolicy` is also one of Kubernetes. */
export interface CalicoPolicy {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'NetworkPolicy' | 'GlobalNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: CalicoSpec;
}

export interface StagedPolicy {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'StagedNetworkPolicy' | 'StagedGlobalNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: CalicoSpec & { readonly stagedAction?: 'Set' | 'Delete' | 'Learn' | 'Ignore' };
}

export interface StagedKubernetesNetworkPolicy {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'StagedKubernetesNetworkPolicy';
  readonly metadata: Metadata;
  readonly spec: NetworkPolicySpec;
}

export interface CalicoSpec {
  readonly tier?: string;
  readonly order?: number;
  readonly selector?: string;
  readonly serviceAccountSelector?: string;
  readonly namespaceSelector?: string;
  readonly types?: readonly Direction[];
  readonly ingress?: readonly CalicoRule[];
  readonly egress?: readonly CalicoRule[];
  readonly doNotTrack?: boolean;
  readonly preDNAT?: boolean;
  readonly applyOnForward?: boolean;
}

export interface CalicoRule {
  readonly action: 'Allow' | 'Deny' | 'Log' | 'Pass';
  readonly ipVersion?: 4 | 6;
  readonly protocol?: string | number;
  readonly notProtocol?: string | number;
  readonly icmp?: IcmpMatch;
  readonly notICMP?: IcmpMatch;
  readonly source?: EntityRule;
  readonly destination?: EntityRule;
}

export interface IcmpMatch {
  readonly type?: number;
  readonly code?: number;
}

export interface EntityRule {
  readonly nets?: readonly string[];
  readonly notNets?: readonly string[];
  readonly selector?: string;
  readonly notSelector?: string;
  readonly namespaceSelector?: string;
  readonly serviceAccounts?: { readonly names?: readonly string[]; readonly selector?: string };
  readonly services?: { readonly name: string; readonly namespace?: string };
  readonly ports?: readonly (number | string)[];
  readonly notPorts?: readonly (number | string)[];
}

export interface Tier {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'Tier';
  readonly metadata: Metadata;
  readonly spec: { readonly order?: number; readonly defaultAction?: string };
}

export interface NetworkSet {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'NetworkSet' | 'GlobalNetworkSet';
  readonly metadata: Metadata;
  readonly spec: { readonly nets?: readonly string[] };
}

export interface HostEndpoint {
  readonly apiVersion: CalicoVersion;
  readonly kind: 'HostEndpoint';
  readonly metadata: Metadata;
  readonly spec: {
    readonly node: string;
    readonly interfaceName?: string;
    readonly expectedIPs?: readonly string[];
    readonly profiles?: readonly string[];
    readonly ports?: readonly { readonly name: string; readonly protocol: Protocol; readonly port: number }[];
  };
}
