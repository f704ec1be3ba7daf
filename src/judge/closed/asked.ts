import type { Traffic } from '../../sets/index.js';
import { choicesAt } from '../asked-traffic.js';
import type { TestCase } from '../language/test-file.js';
import type { Member } from '../members.js';
import type { Stand } from '../stand.js';

/** The traffic that a case asks about at one destination; `only…` without ports means all. */
export function asked({ ports }: TestCase, to: Member, destination: Stand): Traffic {
  return choicesAt(to, destination, ports).traffic;
}
