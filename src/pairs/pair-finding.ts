import type { Note } from '../diagnostics/index.js';
import type { PortChoice } from '../language/port.js';
import type { Example, UnknownFact } from './finding.js';

/** What is asked of a pair of members. */
export interface PairQuestion {
  readonly ports: readonly PortChoice[] | undefined;
  /** Ports that narrow those: the item's of `exactly…`. */
  readonly within: readonly PortChoice[] | undefined;
  readonly expect: 'allow' | 'deny';
  /** Policies of which it matters whether they decided. */
  readonly because: readonly string[];
}

/** What was found of one pair of members. */
export interface PairFinding {
  readonly outcome: 'holds' | 'differs' | 'unknown';
  /** The place where it differs or is unknown. */
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
  /** Where it holds: a connection for each thing that decides it. */
  readonly holding: readonly Example[];
  /** Where it holds: a connection of which layer 7 lets only some requests through. */
  readonly narrowed?: Example | undefined;
  /** Was any traffic judged at all? */
  readonly isVacuous: boolean;
  /** Why nothing can be judged of some of it: ends without a family in common. */
  readonly gap?: string | undefined;
  readonly readsAddresses: boolean;
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
}
