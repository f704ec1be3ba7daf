import type { Member } from '../endpoints/members.js';
import type { OwnTier, RulePart, SideTier } from '../evaluate/index.js';
import type { Stand } from '../pairs/stand.js';
import type { Addresses, Condition, Family } from '../sets/index.js';
import type { ClosedQuestion } from './workloads.js';

/** What is asked, in one family. */
export interface Place {
  readonly family: Family;
  readonly question: ClosedQuestion;
}

/** The policies at both ends of what hypothetical pods and a subject may send each other. */
export interface Passing {
  readonly subject: Member;
  readonly stand: Stand;
  readonly place: Place;
  readonly tiers: readonly SideTier[];
  readonly own: readonly OwnTier[];
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  readonly asked: readonly RulePart[];
}
