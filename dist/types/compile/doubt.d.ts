import type { Claim } from '../cni/index.js';
import type { ChoiceFact, Condition } from '../sets/index.js';
/** The fact that a claim of a profile leaves open. */
export declare function factOf({ doubt }: Claim<string>): ChoiceFact;
/** Holds where a doubt comes out in the claim's favour. */
export declare function holdsWhere(fact: ChoiceFact): Condition;
/** Whether a claim of yes or no holds: open where it isn't known. */
export declare function openClaim(claim: Claim<'yes' | 'no'>): Condition;
