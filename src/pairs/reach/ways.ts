import { type ConnectionSlice, decisiveFacts, worldLimit } from '../../evaluate/index.js';
import {
  allOf,
  type Condition,
  holds,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  type OpenFact,
  openFacts,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
  type World,
  worldsOf,
} from '../../sets/index.js';
import { undefinedFacts } from '../finding.js';
import { type Reached, type UnknownPart, uniteReached, unreached } from '../reached.js';

/** Traffic with its verdict, and the words of what that hangs on. */
export interface Stretch {
  readonly traffic: Traffic;
  readonly verdict: ConnectionSlice['verdict'];
  readonly words: readonly string[];
}

/** One way in which two ends can stand, and what passes then. */
export interface Way {
  /** Holds where both ends stand so. */
  readonly presence: Condition;
  readonly stretches: readonly Stretch[];
}

/** A way by what the evaluation says of it, for the traffic that is asked about. */
export function wayOf(slices: readonly ConnectionSlice[], presence: readonly Condition[], asked: Traffic): Way {
  const stretches = slices.map((slice) => ({
    traffic: intersectTraffic(slice.traffic, asked),
    verdict: slice.verdict,
    words: wordsOf(slice),
  }));
  return { presence: allOf(presence), stretches };
}

/** What makes a slice unknown, in words. */
function wordsOf(slice: ConnectionSlice): readonly string[] {
  if (slice.verdict !== 'unknown') return [];
  return (slice.facts.length > 0 ? slice.facts : undefinedFacts(slice)).map(({ words }) => words);
}

/** What passes by any of some ways: certain where every possible world agrees, as in a test. */
export function reachedBy(ways: readonly Way[]): Reached {
  const facts = openFacts(ways.map(({ presence }) => presence));
  const all = ways.map(({ stretches }) => reachedIn(stretches)).reduce(uniteReached, unreached);
  if (facts.length === 0) return all;
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return unsettled(all, facts);
  const seen = worlds.map((world) =>
    ways
      .filter(({ presence }) => holds(presence, world))
      .map(({ stretches }) => reachedIn(stretches))
      .reduce(uniteReached, unreached),
  );
  return agreed(seen, { facts, worlds });
}

function reachedIn(stretches: readonly Stretch[]): Reached {
  return stretches.reduce<Reached>((reached, { traffic, verdict, words }) => {
    if (verdict === 'deny' || isNoTraffic(traffic)) return reached;
    const part: Reached =
      verdict === 'allow' ? { allow: traffic, unknown: [] } : { allow: noTraffic, unknown: [{ traffic, words }] };
    return uniteReached(reached, part);
  }, unreached);
}

function unsettled({ allow, unknown }: Reached, facts: readonly OpenFact[]): Reached {
  const words = facts.map(({ fact }) => fact.words);
  return { allow: noTraffic, unknown: [{ traffic: allow, words }, ...unknown.map((each) => joined(each, words))] };
}

function joined({ traffic, words }: UnknownPart, more: readonly string[]): UnknownPart {
  return { traffic, words: [...words, ...more] };
}

/** Traffic with one verdict a world, in the order of the worlds. */
interface Piece {
  readonly traffic: Traffic;
  readonly verdicts: readonly ConnectionSlice['verdict'][];
}

function agreed(
  seen: readonly Reached[],
  question: { readonly facts: readonly OpenFact[]; readonly worlds: readonly World[] },
): Reached {
  const allow = seen.map((each) => each.allow).reduce(intersectTraffic);
  const possible = seen.map(possibleIn).reduce(uniteTraffic);
  let pieces: readonly Piece[] = [{ traffic: subtractTraffic(possible, allow), verdicts: [] }];
  for (const each of seen) {
    const inWorld = possibleIn(each);
    pieces = pieces.flatMap(({ traffic, verdicts }) =>
      [
        { traffic: intersectTraffic(traffic, each.allow), verdicts: [...verdicts, 'allow' as const] },
        {
          traffic: intersectTraffic(traffic, subtractTraffic(inWorld, each.allow)),
          verdicts: [...verdicts, 'unknown' as const],
        },
        { traffic: subtractTraffic(traffic, inWorld), verdicts: [...verdicts, 'deny' as const] },
      ].filter((piece) => !isNoTraffic(piece.traffic)),
    );
  }
  const hanging = pieces.map(({ traffic, verdicts }) => ({
    traffic,
    words: decisiveFacts(verdicts, question).map(({ words }) => words),
  }));
  return { allow, unknown: [...hanging, ...seen.flatMap(({ unknown }) => unknown)] };
}

function possibleIn({ allow, unknown }: Reached): Traffic {
  return unknown.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), allow);
}
