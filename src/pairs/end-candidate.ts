import type { End } from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import type { Condition } from '../sets/index.js';

/**
 * An end candidate: one of the forms that a member can have at an end of a connection, such as one pod, address or
 * node.
 */
export interface EndCandidate {
  readonly end: End;
  /** For a counterexample: a workload id, an address, `a node`. */
  readonly text: string;
  /** Holds where the member really has this form. */
  readonly presence: Condition;
  readonly pod: Pod | undefined;
  /** The names of the pods that it represents, where policies tell the pods of their workload apart: `db-0`. */
  readonly replicas?: readonly string[] | undefined;
  /** The node that it is, by name. */
  readonly node?: NamedNode | undefined;
  /** The labels of a pod that no manifest holds. */
  readonly hypothetical: HypotheticalLabels | undefined;
}

/** A node that manifests name, at an end of a connection. */
export interface NamedNode {
  readonly name: string;
  /** One of all nodes but the pod's own, as `nodes` means them. */
  readonly isOneOfAll: boolean;
  /** Nobody says that it isn't the pod's own: it is written by its address. */
  readonly mayBeOwn: boolean;
  /** Nobody knows which node it is; missing where it has a name. */
  readonly isUnplaced?: boolean;
}

export interface HypotheticalLabels {
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
}
