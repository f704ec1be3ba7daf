import type { Address, Family } from './addresses.js';
import type { Direction, Labels, NetworkPolicy, Protocol } from './kubernetes/kubernetes-objects.js';

/** A world in which nothing is left open. */
export interface OracleWorld {
  /** Labels by namespace name; `kubernetes.io/metadata.name` is added here (A-DEF-4). */
  readonly namespaces: ReadonlyMap<string, Labels>;
  readonly policies: readonly NetworkPolicy[];
  readonly plugin: Plugin;
  /** The pods that port names are gathered from, where a plugin looks beyond the destination. */
  readonly pods: readonly NamingPod[];
}

/** What a pod tells of port names, and the labels that its namespace may have. */
export interface NamingPod extends Pick<OraclePod, 'namespace' | 'labels' | 'ports' | 'hostNetwork'> {
  readonly namespaceLabels: readonly Labels[];
}

/** What the CNI plugin makes of policies, one way. */
export interface Plugin {
  readonly enforces: boolean;
  /** Whether an `ipBlock` matches pods, and nodes; `anywhere`: a node may stand in any block. */
  readonly blocksMatchPods: boolean;
  readonly blocksMatchNodes: boolean | 'anywhere';
  /** A block with an `except` as written, without the `except`, or passed over. */
  readonly except: 'read' | 'ignored' | 'skipped';
  readonly readsEndPort: boolean;
  /** `dropped`: no pod sends or gets any. */
  readonly sctp: 'read' | 'dropped';
  /** Rules count in a direction that `policyTypes` doesn't name. */
  readonly readsUnnamed: boolean;
  /** Selectors see the labels of pods that Cilium keeps, and no others. */
  readonly seesKeptLabels: boolean;
  /** No policy holds for a pod with a label `host`. */
  readonly sparesHost: boolean;
  /** A pod with a label `init` is isolated. */
  readonly isolatesInit: boolean;
  /** The containers whose ports have names. */
  readonly owners: Readonly<Record<'sidecar' | 'init', boolean>>;
  /** Of several ports with one name the last one has it, whatever its protocol. */
  readonly keepsLast: boolean;
  readonly names: Readonly<Record<Direction, NameReading>>;
  /**
   * Whether a rule of names alone opens every port to the pods it selects: where none of these publishes one of them for certain, or
   * possibly, for the labels of namespaces may be open.
   */
  readonly strayNames: 'never' | 'not for certain' | 'not possibly' | 'always';
  readonly governsBarePods: boolean;
  /** By `idOf` of the policy, those that aren't programmed as they are written. */
  readonly fates: ReadonlyMap<string, 'without effect' | 'isolates alone'>;
}

/**
 * Which numbers a port name opens: those of the destination, of the destination where a selector names it, of every pod that the policy
 * governs, the one that all pods agree on, all or none. In an egress rule without `to` alone: those of every pod of the namespace of
 * the policy.
 */
export type NameReading =
  | 'destination'
  | 'selected destination'
  | 'governed pods'
  | 'agreed'
  | 'all'
  | 'none'
  | 'own namespace';

/** `namespace/name`. */
export const policyId = ({ metadata }: NetworkPolicy): string => `${metadata.namespace ?? 'default'}/${metadata.name}`;

export interface OraclePod {
  readonly namespace: string;
  readonly name: string;
  /** Those that the plugin sees. */
  readonly labels: Labels;
  /** As they are written, where the plugin may not see all of them. */
  readonly writtenLabels?: Labels;
  readonly ports: readonly ContainerPort[];
  readonly hostNetwork: boolean;
  /** Whether nothing owns it. */
  readonly isBare: boolean;
  /** By family; those of its node under `hostNetwork`. */
  readonly addresses: ReadonlyMap<Family, bigint>;
  /** The node it runs on, where that is known. */
  readonly node?: string;
}

export interface ContainerPort {
  readonly name?: string;
  readonly protocol: Protocol;
  readonly containerPort: number;
}

export type End =
  | { readonly kind: 'pod'; readonly pod: OraclePod }
  | { readonly kind: 'node'; readonly name: string; readonly address: Address }
  | { readonly kind: 'address'; readonly address: Address };

/** The first packet of a connection, after address translation (A-SVC-1). */
export interface Packet {
  readonly source: End;
  readonly destination: End;
  readonly family: Family;
  readonly protocol: Protocol;
  readonly port: number;
}

/** The ways a plugin may be. */
export interface Ways {
  /** At least one; the truth is among them. */
  readonly possible: readonly Plugin[];
  /** Beyond them what the engine doesn't rule out, because it asks for less than it could know. */
  readonly conceded: readonly Plugin[];
}
