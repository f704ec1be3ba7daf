import type { Note } from '../diagnostics/index.js';
import type { ConnectionTraffic } from '../evaluate/index.js';
import type { Fact, Family, TrafficRange } from '../sets/index.js';
import type { EndCandidate } from './end-candidate.js';

/** What a case came to before it is a row. */
export interface Finding {
  readonly outcome: 'holds' | 'differs' | 'unknown' | 'vacuous';
  /** What was expected where it differs, or all along. */
  readonly expected: 'allow' | 'deny';
  readonly pairs: { readonly checked: number; readonly differing: number };
  /** The place where it differs or is unknown. */
  readonly example: Example | undefined;
  /** Other pairs that differ, by the ids of their members. */
  readonly others: readonly { readonly from: string; readonly to: string }[];
  /** What the verdict depends on where it is unknown. */
  readonly facts: readonly UnknownFact[];
  /** Each makes the case `errored`, unless a counterexample is certain. */
  readonly problems: readonly string[];
  readonly notes: readonly Note[];
  /** Why nothing was there to examine, where that can be told. */
  readonly gap?: string | undefined;
  /** An allowed connection of which layer 7 lets only some requests through. */
  readonly narrowed?: Example | undefined;
  /** The decided parts that were found as expected, for `because`. */
  readonly holding: readonly Example[];
}

export type UnknownFact = Pick<Fact, 'words' | 'remedy'> & Partial<Pick<Fact, 'kind'>>;

/** One connection that was judged, with what decided it. */
export interface Example {
  readonly decided: ConnectionTraffic;
  readonly source: EndCandidate;
  readonly destination: EndCandidate;
  /** The ids of the members that they represent. */
  readonly members: readonly string[];
  readonly family: Family;
  readonly range: TrafficRange;
  /** Why there is no such connection at all: no policy had a say. */
  readonly words?: string;
}

/** What the API itself leaves open about a connection. */
export function undefinedFacts({ egress, ingress }: ConnectionTraffic): readonly UnknownFact[] {
  return [egress, ingress]
    .filter(({ action }) => action === 'unknown')
    .map(({ words }) => ({ words, remedy: 'assert TCP, UDP or SCTP, which the API defines' }));
}
