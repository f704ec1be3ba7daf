import type { Traffic } from '../../sets/index.js';
import type { PolicyRules } from './policy.js';

/** A tier: the traffic that it passes on, or that nothing in it matches, goes to the next. */
export interface Tier {
  readonly name: string;
  /** In the order in which they are asked. */
  readonly stages: readonly Stage[];
  readonly end: TierEnd | undefined;
}

/**
 * Policies of a tier that are asked together. `ordered`: the first rule that matches decides, in the order of rule sets
 * and rules; `pass` leaves the tier. `unordered`: every rule that matches decides, by the strongest action among them:
 * `deny`, then `allow`, then `pass`, whichever API it is of.
 */
export interface Stage {
  readonly mode: 'ordered' | 'unordered';
  readonly ruleSets: readonly PolicyRules[];
}

/** What becomes of traffic that no rule of a tier matched, where a rule set of the tier isolates the pod. */
export interface TierEnd {
  readonly denied: Traffic;
  /** Traffic of which the API doesn't say what isolation does to it. */
  readonly undefined: Traffic;
  readonly undefinedBecause: string;
}

/** The rule sets of a tier, whatever their stage, in order. */
export function ruleSetsOfTier({ stages }: Pick<Tier, 'stages'>): readonly PolicyRules[] {
  return stages.flatMap(({ ruleSets }) => ruleSets);
}
