import type { Member } from '../endpoints/members.js';
import type { TestCase } from '../language/test-file.js';
import { choicesAt } from '../pairs/asked-traffic.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import type { Traffic } from '../sets/index.js';

/** The traffic that a case asks about at one destination; `only…` without ports means all. */
export function asked({ ports }: TestCase, to: Member, destination: EndCandidate): Traffic {
  return choicesAt(to, destination, ports).traffic;
}
