import type { LabelFilter } from './label-filter.js';

/** How a CNI plugin handles the network policies that the API server has accepted: one row of F.1. */
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
  /** `rejected` is of policies that name SCTP; `dropped`: it carries no SCTP to or from pods, whatever policies say (A-PORT-7). */
  readonly sctp: Claim<'yes' | 'rejected' | 'dropped'>;
  /** What becomes of a port name. */
  readonly namedPorts: Claim<NamedPorts>;
  /** `rejected`: a policy with `NotIn` or `DoesNotExist` in a pod selector isn't programmed. */
  readonly negativeSelectors: Claim<'yes' | 'rejected'>;
  /** Are pods without an owner governed by policies? */
  readonly barePods: Claim<'yes' | 'no'>;
  /** Rules of a direction that `policyTypes` doesn't name: nothing (A-ISO-1), or rules like any other, which isolate too. */
  readonly unnamedDirections: Claim<'passed-over' | 'read'>;
  /** Which labels of pods and namespaces its selectors see: all of them, or those that `labelFilter` keeps. */
  readonly podLabels: Claim<'all' | 'filtered'>;
  /** Missing where every label is seen. */
  readonly labelFilter?: LabelFilter;
  /** What pods with a label `host` or `init` are to it: pods like any other. */
  readonly reservedLabels: Claim<'plain'>;
  /** Do containers give port names: init containers that keep running (A-PORT-4), and those that end? */
  readonly sidecarNames: Claim<'yes' | 'no'>;
  readonly initNames: Claim<'yes' | 'no'>;
  /** What a name means that a pod gives several ports (A-PORT-5): all of them, or the one that is written last, in any protocol. */
  readonly repeatedNames: Claim<'all' | 'last'>;
  /** The policy APIs it implements, beside the plain NetworkPolicy that the claims above are about. */
  readonly policyApis: readonly PolicyApi[];
  /** How it orders policies of every API among themselves. */
  readonly ordering: Ordering;
  /** The range of pods that it documents as its default, which never is a pool (`language.md` §6). */
  readonly defaultPodCidr: Claim<string>;
  /** What to know of it, in words, that no cell says. */
  readonly quirks: readonly string[];
  /** What differs in some of its versions, the newest first: where two entries cover a version, the later one counts. */
  readonly versions: readonly ProfileVersions[];
}

/**
 * What becomes of a port name, beyond the API's own meaning (A-PORT-2, A-PORT-3).
 *
 * - `whole-protocol`: in both directions the name opens every port of its protocol.
 * - `own-namespace`: an egress rule without `to` opens, towards every destination, each number that a pod of the policy's namespace
 *   gives the name. In both directions, a rule whose ports are all names that no pod in question publishes opens every port
 *   between the governed pods and the pods that its selectors name.
 * - `selected-peers`: an egress rule looks the name up on pods that a selector names, and skips it without `to` and for an `ipBlock`;
 *   an ingress rule opens, on every pod that the policy governs, the numbers that any of them gives the name.
 * - `one-number`: in an egress rule the name is one number at every destination, the one that all pods of the cluster agree on, and
 *   is skipped where they don't agree. An ingress rule is exact.
 * - `rejected`: a policy that uses a name isn't programmed.
 */
export type NamedPorts = 'yes' | 'whole-protocol' | 'own-namespace' | 'selected-peers' | 'one-number' | 'rejected';

/**
 * How a plugin orders policies of several APIs.
 *
 * - `by API`: admin policies by priority, then all that nothing orders as one set, then baselines.
 * - `Calico`: policies of every API stand in the tiers of Calico.
 * - `Cilium`: NetworkPolicies and Cilium's own as one set, between the tiers of ClusterNetworkPolicy.
 */
export type Ordering = { readonly kind: 'by API' } | CalicoOrdering | CiliumOrdering;

/** How Cilium reads policies (cilium.md §7, §11, §15, §17). */
export interface CiliumOrdering {
  readonly kind: 'Cilium';
  /** What becomes of a policy of Cilium's with each form: `no` where the agent or the API server refuses it, or doesn't know it. */
  readonly takes: Readonly<Record<CiliumForm, Claim<'yes' | 'no'>>>;
  /** Are `enableDefaultDeny` of policies read (`enable-non-default-deny-policies`)? */
  readonly readsDefaultDeny: Claim<'yes' | 'no'>;
  /** Do policies govern nodes (`enable-host-firewall`)? */
  readonly governsNodes: Claim<'yes' | 'no'>;
  /** Does a pod's own node reach it whatever isolates it (`allow-localhost`)? */
  readonly admitsOwnNode: Claim<'yes' | 'no'>;
  /** Does `authentication` of rules ask for anything (`mesh-auth-enabled`)? */
  readonly authenticates: Claim<'yes' | 'no'>;
  /** The names of the cluster, which pods have as a label (`cluster-name`): one, unless files differ; missing where nobody says it. */
  readonly clusterNames?: readonly string[];
}

/**
 * What some versions of Cilium take in its own policies and others refuse, or only with a switch of the agent.
 *
 * - `peers outside of pods`: selectors that hold nodes and addresses too before 1.19.
 */
export type CiliumForm = (typeof ciliumForms)[number];

export const ciliumForms = [
  'nodes as peers',
  'icmps',
  'layer 7',
  'rules of layer 7 that are gone',
  'protocols without ports',
  'endPort',
  'enableDefaultDeny',
  'opened direction',
  'services with ports',
  'names of any depth',
  'server names with stars anywhere',
  'entity cluster-mesh',
  'peers outside of pods',
  'authentication',
  'host policy',
  'denied names',
] as const;

/** How Calico orders policies (calico.md §6.1, §6.2, §15). */
export interface CalicoOrdering {
  readonly kind: 'Calico';
  /** `false`: there is one tier, and what passes on from it is open. */
  readonly hasTiers: boolean;
  /** What becomes of what no rule of a declared tier decides, in versions whose tiers don't say it; missing where they do. */
  readonly tierEnd?: 'deny';
  /** What decides between policies of one order: the text `name/namespace/kind`, or the key under which they were stored. */
  readonly ties: 'name' | 'stored-key';
  /** The tier in which it keeps admin policies, and the one for the baseline; missing where it knows none. */
  readonly adminTier?: string;
  readonly baselineTier?: string;
  /** What of its own objects its API, or its agent, refuses; missing where it takes everything. */
  readonly refuses?: readonly CalicoForm[];
}

/**
 * What some versions of Calico take in its own objects and others refuse.
 *
 * - `names without protocol`: port names in a rule that has no `protocol`; taken since 3.32 (projectcalico/calico pull request 11916).
 * - `name of another tier`: a name that doesn't begin with the tier of its policy, but for plain names in `default`; refused from
 *   3.29 to 3.31 (libcalico-go/lib/names/policy.go; projectcalico/calico pull request 11232).
 */
export type CalicoForm = 'names without protocol' | 'name of another tier';

/** The versions from `since` on and before `before`, each an open end where it is missing, and what is so in them alone. */
export interface ProfileVersions {
  readonly since?: string;
  readonly before?: string;
  readonly is: Partial<Omit<Profile, 'name' | 'title' | 'versions'>>;
}

/** A cell of the table, and who says so. */
export interface Claim<Value extends string> {
  /** `unknown`: nobody could verify it, or it depends on something that no profile states. */
  readonly is: Value | 'unknown';
  readonly source: string;
  /** For `unknown`: what isn't known, as in "it depends on whether …", and what would settle it. */
  readonly uncertainty?: { readonly words: string; readonly remedy: string };
}

/** A policy API of a plugin. */
export interface PolicyApi {
  readonly group: string;
  /** All kinds of the group where it is missing. */
  readonly kinds?: readonly string[];
  /** `optional`: not certain. It is off until somebody switches it on, or there in some versions and none was named. */
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
