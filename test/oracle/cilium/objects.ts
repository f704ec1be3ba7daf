/** Objects as they are written, as far as the worlds of this oracle write them. */
export type ClusterObject = Namespace | Node | Pod | NetworkPolicy | CiliumPolicy | ClusterPolicy | CidrGroup | Service;

export type Labels = Readonly<Record<string, string>>;

interface Named<Kind extends string> {
  readonly apiVersion: string;
  readonly kind: Kind;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Labels };
}

export type Namespace = Named<'Namespace'>;

export interface Node extends Named<'Node'> {
  readonly status: { readonly addresses: readonly { readonly type: string; readonly address: string }[] };
}

export interface Pod extends Named<'Pod'> {
  readonly spec: {
    readonly nodeName: string;
    readonly hostNetwork?: boolean;
    readonly serviceAccountName?: string;
    readonly containers: readonly {
      readonly name: string;
      readonly image: string;
      readonly ports?: readonly {
        readonly name?: string;
        readonly containerPort: number;
        readonly protocol?: string;
      }[];
    }[];
  };
  readonly status: { readonly podIP: string };
}

export interface Service extends Named<'Service'> {
  readonly spec: { readonly selector?: Labels };
}

export interface Selector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

export interface CidrGroup extends Named<'CiliumCIDRGroup'> {
  readonly spec: { readonly externalCIDRs: readonly string[] };
}

export interface NetworkPolicy extends Named<'NetworkPolicy'> {
  readonly spec: {
    readonly podSelector?: Selector;
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly NetworkRule[];
    readonly egress?: readonly NetworkRule[];
  };
}

export interface NetworkRule {
  readonly from?: readonly NetworkPeer[];
  readonly to?: readonly NetworkPeer[];
  readonly ports?: readonly { readonly protocol?: string; readonly port?: number; readonly endPort?: number }[];
}

export interface NetworkPeer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

export interface CiliumPolicy extends Named<'CiliumNetworkPolicy' | 'CiliumClusterwideNetworkPolicy'> {
  readonly spec?: CiliumRule;
  readonly specs?: readonly CiliumRule[];
}

export interface CiliumRule {
  readonly endpointSelector: Selector;
  readonly ingress?: readonly DirectionRule[];
  readonly ingressDeny?: readonly DirectionRule[];
  readonly egress?: readonly DirectionRule[];
  readonly egressDeny?: readonly DirectionRule[];
  readonly enableDefaultDeny?: { readonly ingress?: boolean; readonly egress?: boolean };
}

export interface DirectionRule {
  readonly fromEndpoints?: readonly Selector[];
  readonly toEndpoints?: readonly Selector[];
  readonly fromEntities?: readonly string[];
  readonly toEntities?: readonly string[];
  readonly fromCIDR?: readonly string[];
  readonly toCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly CidrEntry[];
  readonly toCIDRSet?: readonly CidrEntry[];
  readonly toServices?: readonly {
    readonly k8sService: { readonly serviceName: string; readonly namespace?: string };
  }[];
  readonly toPorts?: readonly {
    readonly ports?: readonly { readonly port: string; readonly endPort?: number; readonly protocol?: string }[];
  }[];
  readonly icmps?: readonly {
    readonly fields?: readonly { readonly family?: string; readonly type: number | string }[];
  }[];
}

/** A ClusterNetworkPolicy, which Cilium knows since 1.20. */
export interface ClusterPolicy extends Named<'ClusterNetworkPolicy'> {
  readonly spec: {
    readonly tier: 'Admin' | 'Baseline';
    readonly priority: number;
    readonly subject: ClusterPods;
    readonly ingress?: readonly ClusterRule[];
    readonly egress?: readonly ClusterRule[];
  };
}

export interface ClusterPods {
  readonly namespaces?: Selector;
  readonly pods?: { readonly namespaceSelector?: Selector; readonly podSelector?: Selector };
}

export interface ClusterRule {
  readonly action: 'Accept' | 'Deny' | 'Pass';
  readonly from?: readonly ClusterPods[];
  readonly to?: readonly (ClusterPods & { readonly networks?: readonly string[] })[];
  readonly protocols?: readonly {
    readonly tcp?: ClusterPort;
    readonly udp?: ClusterPort;
  }[];
}

export interface ClusterPort {
  readonly destinationPort: {
    readonly number?: number;
    readonly range?: { readonly start: number; readonly end: number };
  };
}

export interface CidrEntry {
  readonly cidr?: string;
  readonly cidrGroupRef?: string;
  readonly except?: readonly string[];
}
