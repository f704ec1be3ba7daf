import type { Member } from '../endpoints/members.js';
import type { DirectionTier, OwnTier, RulePart } from '../evaluate/index.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { Addresses, Condition, Family } from '../sets/index.js';
import type { ClosedQuestion } from './workloads.js';

/** What is asked, in one family. */
export interface FamilyQuestion {
  readonly family: Family;
  readonly question: ClosedQuestion;
}

/** The policies at both ends of what hypothetical pods and a subject may send each other. */
export interface ClosedWorldQuery {
  readonly subject: Member;
  readonly candidate: EndCandidate;
  readonly familyQuestion: FamilyQuestion;
  readonly tiers: readonly DirectionTier[];
  readonly own: readonly OwnTier[];
  /** Whether a hypothetical pod has one of some addresses. */
  readonly isAt: (addresses: Addresses) => Condition;
  readonly asked: readonly RulePart[];
}
