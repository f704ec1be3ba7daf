import type { Address, Family } from './addresses.js';
import type { Labels, NetworkPolicy, Protocol } from './kubernetes-objects.js';

/** A world in which nothing is left open. */
export interface OracleWorld {
  /** Labels by namespace name; `kubernetes.io/metadata.name` is added here (A-DEF-4). */
  readonly namespaces: ReadonlyMap<string, Labels>;
  readonly policies: readonly NetworkPolicy[];
  readonly profile: Profile;
}

/** What the CNI plugin makes of policies. */
export interface Profile {
  readonly ipBlockMatchesPods: boolean;
  readonly ipBlockMatchesNodes: boolean;
  readonly enforces: boolean;
}

export interface OraclePod {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly ports: readonly ContainerPort[];
  readonly hostNetwork: boolean;
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
