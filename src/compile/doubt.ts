import type { Claim } from '../cni/index.js';
import type { ChoiceFact, Condition } from '../sets/index.js';

/** The fact that a claim of a profile leaves open. */
export function factOf({ doubt }: Claim<string>): ChoiceFact {
  if (doubt === undefined) throw new Error('a claim that is not known has no doubt');
  return { kind: 'choice', id: `profile/${doubt.words}`, ...doubt, count: 2 };
}

/** Holds where a doubt comes out in the claim's favour. */
export function holdsWhere(fact: ChoiceFact): Condition {
  return { kind: 'choice', fact, within: [1] };
}

/** Whether a claim of yes or no holds: open where it isn't known. */
export function openClaim(claim: Claim<'yes' | 'no'>): Condition {
  return claim.is === 'unknown' ? holdsWhere(factOf(claim)) : claim.is === 'yes';
}
