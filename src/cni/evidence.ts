import type { Span } from '../diagnostics/index.js';
import type { Addresses } from '../sets/index.js';
import type { LabelFilter } from './label-filter.js';
import type { CiliumForm, ProfileName } from './profile.js';

/** What the manifests of a run say about the cluster's network (F.3). */
export interface NetworkEvidence {
  /** The CNI plugins that install manifests or cluster configurations name, each once. */
  readonly plugins: readonly RecognisedCni[];
  /** The ranges of pods and of Services, the strongest authority first. */
  readonly podRanges: readonly RangeEvidence[];
  readonly serviceRanges: readonly RangeEvidence[];
  /** Where the API server is, the strongest authority first. */
  readonly apiServers: readonly ApiServerEvidence[];
}

/** A CNI plugin that something installs or configures, and the place that says so. */
export interface RecognisedCni {
  /** `undefined` where there is none for it. */
  readonly profile: ProfileName | undefined;
  readonly version: string | undefined;
  /** The name as its makers write it. */
  readonly title: string;
  readonly span: Span;
  /** What its configuration changes of the profile. */
  readonly settings: readonly ProfileSetting[];
}

/** Something of a plugin's configuration that changes its profile: what is written and what it does, in words, and its place. */
export type ProfileSetting = SettingEffect & { readonly words: string; readonly span: Span };

/**
 * - `policies`: whom the plugin isolates (`enable-policy` of Cilium); `never` is also a policy controller that is switched off.
 * - `audit`: policies are asked, and nothing is dropped.
 * - `node-ranges`, `pod-ranges`: address ranges of policies match nodes, pods.
 * - `sctp`: whether SCTP is carried.
 * - `labels`: the labels that selectors see.
 * - `network-policies`: NetworkPolicies aren't read, and other policies are.
 * - `no-kind`, `has-kind`: policies of a kind aren't read, are read.
 * - `form`: what becomes of Cilium's policies with some form; `switch`: how it reads all of them.
 * - `cluster-name`: how the cluster is called.
 * - `unclear`: a switch whose value isn't understood, and with it nothing about pods is known.
 */
export type SettingEffect =
  | { readonly kind: 'policies'; readonly is: 'never' | 'always' }
  | { readonly kind: 'audit' | 'node-ranges' | 'pod-ranges' | 'unclear' }
  | { readonly kind: 'sctp'; readonly is: 'yes' | 'dropped' }
  | { readonly kind: 'labels'; readonly filter: LabelFilter }
  | { readonly kind: 'network-policies'; readonly is: 'off' }
  | { readonly kind: 'no-kind' | 'has-kind'; readonly group: string; readonly of: string }
  | { readonly kind: 'form'; readonly form: CiliumForm; readonly is: 'yes' | 'no' | 'unknown' }
  | { readonly kind: 'switch'; readonly of: CiliumSwitch; readonly is: 'yes' | 'no' }
  | { readonly kind: 'cluster-name'; readonly name: string };

/** How Cilium reads all of its policies, by the name of the claim. */
export type CiliumSwitch = 'readsDefaultDeny' | 'governsNodes' | 'admitsOwnNode' | 'authenticates';

export interface ApiServerEvidence extends RangeEvidence {
  /** It is known to use the network of a node. Its addresses are none where it is there, and nobody knows where. */
  readonly isNode: boolean;
}

export interface RangeEvidence {
  readonly addresses: Addresses;
  /** What says so: `kubeadm ClusterConfiguration`. */
  readonly title: string;
  /** The place of the value. */
  readonly span: Span;
  /** 0 is the strongest; sources of one rank that differ are all possible. */
  readonly rank: number;
}
