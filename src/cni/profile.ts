/** What a CNI plugin makes of the network policies that the API server has accepted: one row of section F.1. */
export interface Profile {
  readonly name: ProfileName;
  /** The name as its makers write it. */
  readonly title: string;
  /** Does it isolate the pods that a NetworkPolicy governs in this direction? */
  readonly enforcesIngress: Claim<'yes' | 'no'>;
  readonly enforcesEgress: Claim<'yes' | 'no'>;
  /** May an `ipBlock` match the address of a pod (A-PEER-3), of a node? */
  readonly ipBlockMatchesPods: Claim<'yes' | 'no'>;
  readonly ipBlockMatchesNodes: Claim<'yes' | 'no'>;
  /** `rejected`: a policy that uses it isn't programmed. */
  readonly except: Claim<'yes' | 'rejected'>;
  /** `first-port`: of a range only `port` is read (A-PORT-6). */
  readonly endPort: Claim<'yes' | 'first-port' | 'rejected'>;
  /** `dropped`: no SCTP passes at all until it is switched on (A-PORT-7). */
  readonly sctp: Claim<'yes' | 'dropped' | 'rejected'>;
  /**
   * What becomes of a port name. `whole-protocol`: the rule opens every port of the protocol. `own-namespace`: in an egress rule without
   * `to` it is looked up on pods of the policy's namespace only. `selected-peers`: in an egress rule it is looked up on pods that
   * a selector names, and skipped without `to` and for an `ipBlock`. `rejected`: a policy that uses one isn't programmed.
   */
  readonly namedPorts: Claim<'yes' | 'whole-protocol' | 'own-namespace' | 'selected-peers' | 'rejected'>;
  /** Are pods without an owner governed by policies? */
  readonly barePods: Claim<'yes' | 'no'>;
  /** The policy APIs it implements, beside the plain NetworkPolicy that the claims above are about. */
  readonly policyApis: readonly PolicyApi[];
  /** The range of pods that it documents as its default, which never is a pool (`language.md` §6). */
  readonly defaultPodCidr: Claim<string>;
  /** What to know of it, in words, that no cell says. */
  readonly quirks: readonly string[];
}

/** A cell of the table, and who says so. */
export interface Claim<Value extends string> {
  /** `unknown`: nobody could verify it, or it hangs on something that no profile tells. */
  readonly is: Value | 'unknown';
  readonly source: string;
  /** For `unknown`: what isn't known, as in "it depends on whether …", and what would settle it. */
  readonly doubt?: { readonly words: string; readonly remedy: string };
}

/** A policy API of a plugin. */
export interface PolicyApi {
  readonly group: string;
  /** All kinds of the group where it is missing. */
  readonly kinds?: readonly string[];
  /** `optional`: implemented, and off until somebody switches it on. */
  readonly support: 'yes' | 'optional';
  readonly source: string;
}

/** Every profile (`language.md` §7). */
export type ProfileName =
  | 'conformant'
  | 'calico'
  | 'canal'
  | 'cilium'
  | 'flannel'
  | 'flannel-netpol'
  | 'kubenet'
  | 'bridge'
  | 'kindnet'
  | 'antrea'
  | 'weave'
  | 'kube-router'
  | 'k3s'
  | 'ovn-kubernetes'
  | 'aws-vpc-cni'
  | 'aws-vpc-cni-nopolicy'
  | 'azure-npm'
  | 'azure-npm-windows'
  | 'azure-cilium'
  | 'gke-dataplane-v1'
  | 'gke-dataplane-v2'
  | 'kube-ovn'
  | 'terway';
