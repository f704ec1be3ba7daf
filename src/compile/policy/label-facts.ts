import type { Claim, Profile } from '../../cni/index.js';
import { binaryChoice, type ChoiceFact, type Condition } from '../../sets/index.js';

/** The fact that a claim of a profile leaves open. */
export function factOf({ uncertainty }: Claim<string>): ChoiceFact {
  if (uncertainty === undefined) throw new Error('a claim that is not known has no fact');
  return binaryChoice({ id: `profile/${uncertainty.words}`, ...uncertainty });
}

/** How a plugin handles a pod with a label that may be a name of its own (cilium.md §11.1): 0 for something of its own. */
export function labelFact(key: string, { title, reservedLabels }: Profile): ChoiceFact {
  const { id, remedy } = factOf(reservedLabels);
  const words = `what ${title} makes of a pod with a label \`${key}\`, which is a name of its own`;
  return binaryChoice({ id: `${id}/${key}`, words, remedy });
}

/** Holds where an uncertainty comes out in the claim's favour. */
export function holdsWhere(fact: ChoiceFact): Condition {
  return { kind: 'choice', fact, within: [1] };
}

/** Whether a claim of yes or no holds: open where it isn't known. */
export function uncertainClaim(claim: Claim<'yes' | 'no'>): Condition {
  return claim.is === 'unknown' ? holdsWhere(factOf(claim)) : claim.is === 'yes';
}
