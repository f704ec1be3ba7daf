import type { Span } from '../../diagnostics/index.js';
import type { Condition } from '../../sets/index.js';

/** Where a unit stands among others: the tier of its API, and how that asks its units (see `Stage`). */
export type Place = OrderedPlace | UnorderedPlace;

/** In an API that doesn't order its policies: what denies goes before what allows. */
export interface UnorderedPlace {
  readonly mode: 'unordered';
  /** The name of its tier. */
  readonly tier: string;
}

/** In an API that orders its policies. */
export interface OrderedPlace {
  readonly mode: 'ordered';
  /** The name of its tier: `Admin` and `Baseline` of `policy.networking.k8s.io`, any name of Calico's. */
  readonly tier: string;
  /** Its priority or order, the lowest first; `Infinity` where none is written. */
  readonly order: number;
  /** The namespace and the name of its object, by which some APIs break ties. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** The place of NetworkPolicies, which only admit. */
export const networkPolicyPlace = { mode: 'unordered', tier: 'NetworkPolicy' } as const satisfies Place;

/** A place in a tier that no object names, which is asked in the order in which its units are written. */
export function placeIn(tier: string): OrderedPlace {
  return { mode: 'ordered', tier, order: 0, namespace: undefined, name: '' };
}

/** The tier of what reachspec doesn't evaluate, which may do anything. */
export const unevaluatedTier = 'policies that are not evaluated';

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
