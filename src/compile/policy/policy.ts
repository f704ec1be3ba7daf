import type { CalicoForm, CiliumForm } from '../../cni/index.js';
import type { Span } from '../../diagnostics/index.js';
import type { Addresses, Condition, Family, LabelRegion, PortProtocol, Traffic } from '../../sets/index.js';
import type { Precedence } from './precedence.js';
import type { Only } from './request.js';

/**
 * The neutral rule language: what every policy API is translated into, and all that the evaluation knows of it. A
 * dialect returns rule sets; `arrange` puts the rule sets of all dialects into tiers.
 */
export interface PolicyRules {
  readonly policy: PolicyOrigin;
  readonly direction: Direction;
  /**
   * The pods it governs in that direction. A policy whose selector is no one region has a rule set for each of several
   * disjoint ones.
   */
  readonly selectedPods: PodMatch;
  /** It governs the nodes with these labels instead, and with them hostNetwork pods; then `subject` says nothing. Missing for pods. */
  readonly governsNodes?: LabelRegion;
  /** It keeps networks apart, which no policy overrules; missing for policies. */
  readonly separates?: true;
  readonly precedence: Precedence;
  /** The place of the selector that says so; missing where there is none. */
  readonly selectedPodsSpan?: Span | undefined;
  /** Holds where the policy is in force as it was read; an open condition makes every match of it a possible one. */
  readonly inForce: Condition;
  /** Does it deny what none of its tier's rules admits, for the pods it governs? */
  readonly isolates: boolean;
  /** What of its object only some versions of its plugin take, or only with a switch; missing where all take it. */
  readonly forms?: readonly (CalicoForm | CiliumForm)[];
  /** Its policy has rules for the direction and doesn't name it in `policyTypes`: some plugins read them all the same. Missing where not. */
  readonly isUnnamed?: true;
  readonly rules: readonly Rule[];
}

export type Direction = 'ingress' | 'egress';

/** The object that a rule set comes from. */
export interface PolicyOrigin {
  /** `NetworkPolicy/shop/db`; outside `networking.k8s.io` the kind is written `Kind.group`. */
  readonly id: string;
  /** API group. */
  readonly api: string;
  readonly kind: string;
  /** `false` where reachspec doesn't know what the API means and treats the policy as possibly doing anything. */
  readonly isEvaluated: boolean;
  /** It is treated so only because nobody said which plugin the cluster runs: one whose policies these are evaluates it. */
  readonly awaitsCni?: true;
  /** Its text can't be read, which is an error of its own; missing where it can. */
  readonly isUnreadable?: true;
  /** An operator makes it, or may make it, and no manifest holds it; missing for objects that are written. */
  readonly isMade?: true;
  /** `false` for policies that something beside the CNI plugin enforces, such as a service mesh. */
  readonly dependsOnCni: boolean;
  /** No object: what the plugin does by itself, in words that end a sentence about a pod; missing for objects. */
  readonly does?: string;
  /** The place of its name, where a finding about the whole policy is shown. */
  readonly span: Span;
}

/** One rule: what it matches and what becomes of it. */
export interface Rule {
  readonly action: 'allow' | 'deny' | 'pass';
  /** Where it stands in its object: `spec.ingress[1]`. */
  readonly path: string;
  readonly span: Span;
  /** The name that its author gave it, in APIs that have such names. */
  readonly name?: string;
  /** The field of its peers, where that is no list `from` or `to`. */
  readonly peersField?: string;
  /** Its author named everybody in that field, where no peers are reported, and didn't leave it out. */
  readonly namesEverybody?: true;
  /** Any of them; `undefined` matches every peer, pods, nodes and addresses alike. */
  readonly peers: readonly PeerMatch[] | undefined;
  /** Likewise of the governed end itself, in APIs whose rules refer to both ends; missing where any will do. */
  readonly own?: readonly PeerMatch[];
  /** The only version of IP that it is about, in APIs whose rules name one; missing where both. */
  readonly family?: Family;
  /** Any of them. */
  readonly ports: readonly PortMatch[];
  /** It asks both ends to prove who they are, which only some configurations of its plugin do (cilium.md §8); missing where not. */
  readonly authenticates?: true;
  /** What alone passes of a connection that it allows; missing where everything does, and in rules that don't allow. */
  readonly only?: Only;
  /** Holds where the rule is what was read. */
  readonly inForce: Condition;
}

/** Pods by the labels of their namespace and their own. hostNetwork pods are never matched (A-HOST-1). */
export interface PodMatch {
  readonly namespaces: NamespaceMatch;
  readonly labels: LabelRegion;
  /** The labels that a kustomization put into the selector (`commonLabels`, `labels`), each with its place there; missing where none. */
  readonly fromKustomization?: ReadonlyMap<string, Span>;
  /** Whether `labels` were written with `NotIn` or `DoesNotExist`, which some plugins don't know; missing where not. */
  readonly isNegative?: true;
  /** Whether it holds pods without an owner too, which some plugins leave ungoverned; missing where it does. */
  readonly holdsBarePods?: Condition;
  /** The labels of the pod's ServiceAccount, its name among them as `accountNameKey`; missing where any will do. */
  readonly account?: LabelRegion;
}

export type NamespaceMatch =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'labelled'; readonly labels: LabelRegion };

export type PeerMatch =
  | {
      readonly kind: 'pods';
      readonly pods: PodMatch;
      /** It names namespaces alone, and whatever is in them is meant; missing where it names pods. */
      readonly isNamespaces?: true;
      /** Those at these addresses only; missing where any will do. */
      readonly within?: Addresses;
      /** Those at none of these; missing where no address is left out. */
      readonly without?: Addresses;
      readonly span: Span;
    }
  | {
      readonly kind: 'addresses';
      readonly addresses: Addresses;
      /** The range before its exceptions, where it has some: what a plugin sees that doesn't know `except`. */
      readonly withExceptions?: Addresses;
      /** What its ranges hold of addresses without those of no bits (`0.0.0.0/0`), by which Cilium holds no node (cilium.md §6.2); missing where none has no bits. */
      readonly withoutWhole?: Addresses;
      /** `others`: nodes and addresses outside, and no pod; `outside`: neither pods nor nodes. Missing: whoever is there. */
      readonly holds?: 'others' | 'outside';
      readonly span: Span;
    }
  /**
   * Nodes by their labels, at the addresses of their status (B-7); `isDeclared`: at those alone, and nowhere else that nodes may be.
   * With a `place`, by what they are and not by an address: the node that the governed pod runs on, or any other (cilium.md §5.1).
   */
  | {
      readonly kind: 'nodes';
      readonly labels: LabelRegion;
      readonly isDeclared?: true;
      readonly which?: 'own' | 'other';
      /** It is what exempts the own node from isolation, which a node that is asked about as another's isn't. */
      readonly isExemption?: true;
      readonly span: Span;
    }
  /** Addresses that domain names resolve to, any of them. */
  | {
      readonly kind: 'domains';
      readonly names: readonly DomainMatch[];
      /** Only what was looked up counts, by a name that one of these means too (cilium.md §6.5); missing where whatever they resolve to does. */
      readonly lookups?: readonly DomainMatch[];
      readonly span: Span;
    }
  /** The API server of the cluster, wherever it is (cilium.md §5). */
  | { readonly kind: 'apiServer'; readonly span: Span }
  /** What a plugin itself runs and knows by what it is: neither pods nor nodes nor addresses (cilium.md §5). */
  | { readonly kind: 'identity'; readonly of: 'health' | 'ingress'; readonly span: Span };

/** Domain names as an API writes them: one, or a pattern of its own. */
export interface DomainMatch {
  /** As it is written. */
  readonly text: string;
  /** Whether it is one name, and no pattern. */
  readonly isName: boolean;
  /** Whether it means a name, which may be in any case and end with a dot. */
  readonly means: (name: string) => boolean;
}

export type PortMatch =
  | {
      readonly kind: 'traffic';
      readonly traffic: Traffic;
      /** The first port of a range, where it is one: what a plugin sees that doesn't know `endPort`. */
      readonly firstPort?: Traffic;
      /** Less what these names are on the destination pod. */
      readonly less?: readonly NamedPortMatch[];
    }
  | PortByName;

/** A named port, in APIs that leave numbers out beside it: only a number of `within` is meant, and none that `less` names. */
export interface PortByName extends NamedPortMatch {
  readonly within?: Traffic;
  readonly less?: readonly NamedPortMatch[];
}

/** Resolved on the destination pod; matches nothing where the destination is no pod (A-PORT-2, A-PORT-3). */
export interface NamedPortMatch {
  readonly kind: 'named';
  readonly protocol: PortProtocol;
  readonly name: string;
}
