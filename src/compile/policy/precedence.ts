import type { Span } from '../../diagnostics/index.js';
import type { Condition } from '../../sets/index.js';

/**
 * The precedence of a rule set among others: the tier of its API, and how that tier evaluates its rule sets (see
 * `Stage`).
 */
export type Precedence = OrderedPrecedence | UnorderedPrecedence;

/** In an API that doesn't order its policies: what denies goes before what allows. */
export interface UnorderedPrecedence {
  readonly mode: 'unordered';
  /** The name of its tier. */
  readonly tier: string;
}

/** In an API that orders its policies. */
export interface OrderedPrecedence {
  readonly mode: 'ordered';
  /** The name of its tier: `Admin` and `Baseline` of `policy.networking.k8s.io`, any name of Calico's. */
  readonly tier: string;
  /** Its priority or order, the lowest first; `Infinity` where none is written. */
  readonly order: number;
  /** The namespace and the name of its object, by which some APIs break ties. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** The precedence of NetworkPolicies, which only admit. */
export const networkPolicyPrecedence = { mode: 'unordered', tier: 'NetworkPolicy' } as const satisfies Precedence;

/** A place in a tier that no object names, which is asked in the order in which its rule sets are written. */
export function precedenceIn(tier: string): OrderedPrecedence {
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
