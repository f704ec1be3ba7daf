import type { Span } from '../../diagnostics/index.js';
import type { Condition } from '../../sets/index.js';

/** Where a policy stands in an API that orders its policies. */
export interface TierPlace {
  /** The name of its tier: `Admin` and `Baseline` of `policy.networking.k8s.io`, any name of Calico's. */
  readonly tier: string;
  /** Its priority or order, the lowest first; `Infinity` where none is written. */
  readonly order: number;
  /** The namespace and the name of its object, by which some APIs break ties. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** A tier that an object declares. */
export interface DeclaredTier {
  /** The API group of the object. */
  readonly api: string;
  readonly name: string;
  /** The lowest first; `Infinity` where none is written. */
  readonly order: number;
  /** What becomes of traffic that no rule matched, for pods that a policy of the tier governs. */
  readonly end: 'deny' | 'pass';
  /** Holds where this copy of the object is the one that counts. */
  readonly presence: Condition;
  readonly span: Span;
}
