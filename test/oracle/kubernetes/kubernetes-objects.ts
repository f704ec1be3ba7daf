/**
 * NetworkPolicy `networking.k8s.io/v1` as a user writes it: any field may be left out or `null`, no default is applied.
 * https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/
 */
export interface NetworkPolicy {
  readonly apiVersion: 'networking.k8s.io/v1';
  readonly kind: 'NetworkPolicy';
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: NetworkPolicySpec;
}

export interface NetworkPolicySpec {
  readonly podSelector?: LabelSelector | null;
  readonly policyTypes?: readonly Direction[] | null;
  readonly ingress?: readonly (Rule | null)[] | null;
  readonly egress?: readonly (Rule | null)[] | null;
}

export type Direction = 'Ingress' | 'Egress';

/** A rule of either direction: `from` is read in `ingress`, `to` in `egress`. */
export interface Rule {
  readonly from?: readonly Peer[] | null;
  readonly to?: readonly Peer[] | null;
  readonly ports?: readonly (PolicyPort | null)[] | null;
}

export interface Peer {
  readonly podSelector?: LabelSelector | null;
  readonly namespaceSelector?: LabelSelector | null;
  readonly ipBlock?: IpBlock | null;
}

export interface IpBlock {
  readonly cidr: string;
  readonly except?: readonly string[] | null;
}

export type Protocol = 'TCP' | 'UDP' | 'SCTP';

export const protocols = ['TCP', 'UDP', 'SCTP'] as const satisfies readonly Protocol[];

export interface PolicyPort {
  readonly protocol?: Protocol | null;
  readonly port?: number | string | null;
  readonly endPort?: number | null;
}

export type Labels = Readonly<Record<string, string>>;

export interface LabelSelector {
  readonly matchLabels?: Labels | null;
  readonly matchExpressions?: readonly Requirement[] | null;
}

export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[] | null;
}
