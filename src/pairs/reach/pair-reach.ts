import {
  assignmentLimit,
  type ConnectionTraffic,
  type DecidedTraffic,
  decisiveFacts,
  onlyOf,
} from '../../evaluate/index.js';
import {
  type Assignment,
  allOf,
  assignmentsOf,
  type Condition,
  holds,
  intersectTraffic,
  isNoTraffic,
  subtractTraffic,
  type Traffic,
  type UnknownFact,
  uniteTraffic,
  unknownFacts,
} from '../../sets/index.js';
import { undefinedFacts } from '../finding.js';
import { type Reached, type UnknownPart, uniteReached, unreached } from '../reached.js';

/** Traffic with its verdict, and the words of what that depends on. */
export interface Stretch {
  readonly traffic: Traffic;
  readonly verdict: ConnectionTraffic['verdict'];
  readonly words: readonly string[];
  /** What alone passes where it is allowed; missing where everything does. */
  readonly only?: readonly string[];
}

/** One pair of forms of two ends, with the verdicts between them. */
export interface PairReach {
  /** Holds where both ends have these forms. */
  readonly presence: Condition;
  readonly stretches: readonly Stretch[];
}

/** A way by what the evaluation says of it, for the traffic that is asked about. */
export function pairReachOf(
  decidedTraffic: readonly ConnectionTraffic[],
  presence: readonly Condition[],
  asked: Traffic,
): PairReach {
  const stretches = decidedTraffic.map((decided) => ({
    traffic: intersectTraffic(decided.traffic, asked),
    verdict: decided.verdict,
    words: wordsOf(decided),
    ...narrowedWords(decided),
  }));
  return { presence: allOf(presence), stretches };
}

/** What layer 7 lets through of a connection, if it is so for certain; what both ends narrow passes both. */
export function narrowedWords({
  verdict,
  egress,
  ingress,
  isPossiblyWhole,
}: Pick<ConnectionTraffic, 'verdict' | 'egress' | 'ingress' | 'isPossiblyWhole'>): Pick<Stretch, 'only'> {
  if (verdict !== 'allow' || isPossiblyWhole === true) return {};
  const wordsAt = (end: DecidedTraffic) => [...new Set(onlyOf(end).map(({ words }) => words))].sort();
  const [out, into] = [wordsAt(egress), wordsAt(ingress)];
  if (out.length === 0 && into.length === 0) return {};
  if (out.length === 0 || into.length === 0 || out.join() === into.join())
    return { only: out.length === 0 ? into : out };
  return { only: out.flatMap((a) => into.map((b) => (a === b ? a : `${a} and ${b}`))) };
}

/** What makes a part of the traffic unknown, in words. */
function wordsOf(decided: ConnectionTraffic): readonly string[] {
  if (decided.verdict !== 'unknown') return [];
  return (decided.facts.length > 0 ? decided.facts : undefinedFacts(decided)).map(({ words }) => words);
}

/** What is allowed by any of some pairs: certain where every assignment agrees, as in a test. */
export function reachedBy(pairReaches: readonly PairReach[]): Reached {
  const facts = unknownFacts(pairReaches.map(({ presence }) => presence));
  const all = pairReaches.map(({ stretches }) => reachedIn(stretches)).reduce(uniteReached, unreached);
  if (facts.length === 0) return all;
  const assignments = assignmentsOf(facts, assignmentLimit);
  if (assignments === undefined) return unsettled(all, facts);
  const seen = assignments.map((assignment) =>
    pairReaches
      .filter(({ presence }) => holds(presence, assignment))
      .map(({ stretches }) => reachedIn(stretches))
      .reduce(uniteReached, unreached),
  );
  return agreed(seen, { facts, assignments });
}

function reachedIn(stretches: readonly Stretch[]): Reached {
  return stretches.reduce<Reached>((reached, { traffic, verdict, words, only }) => {
    if (verdict === 'deny' || isNoTraffic(traffic)) return reached;
    if (verdict === 'unknown') return uniteReached(reached, { ...unreached, unknown: [{ traffic, words }] });
    const part = only === undefined ? { whole: traffic } : { narrowed: [{ traffic, only }] };
    return uniteReached(reached, { ...unreached, allow: traffic, ...part });
  }, unreached);
}

function unsettled({ allow, unknown }: Reached, facts: readonly UnknownFact[]): Reached {
  const words = facts.map(({ fact }) => fact.words);
  return { ...unreached, unknown: [{ traffic: allow, words }, ...unknown.map((each) => joined(each, words))] };
}

function joined({ traffic, words }: UnknownPart, more: readonly string[]): UnknownPart {
  return { traffic, words: [...words, ...more] };
}

/** Traffic with one verdict for each assignment, in the order of the assignments. */
interface Piece {
  readonly traffic: Traffic;
  readonly verdicts: readonly ConnectionTraffic['verdict'][];
}

function agreed(
  seen: readonly Reached[],
  question: { readonly facts: readonly UnknownFact[]; readonly assignments: readonly Assignment[] },
): Reached {
  const allow = seen.map((each) => each.allow).reduce(intersectTraffic);
  const possible = seen.map(possibleIn).reduce(uniteTraffic);
  let pieces: readonly Piece[] = [{ traffic: subtractTraffic(possible, allow), verdicts: [] }];
  for (const each of seen) {
    const underAssignment = possibleIn(each);
    pieces = pieces.flatMap(({ traffic, verdicts }) =>
      [
        { traffic: intersectTraffic(traffic, each.allow), verdicts: [...verdicts, 'allow' as const] },
        {
          traffic: intersectTraffic(traffic, subtractTraffic(underAssignment, each.allow)),
          verdicts: [...verdicts, 'unknown' as const],
        },
        { traffic: subtractTraffic(traffic, underAssignment), verdicts: [...verdicts, 'deny' as const] },
      ].filter((piece) => !isNoTraffic(piece.traffic)),
    );
  }
  const undecidedParts = pieces.map(({ traffic, verdicts }) => ({
    traffic,
    words: decisiveFacts(verdicts, question).map(({ words }) => words),
  }));
  const whole = intersectTraffic(allow, seen.map((each) => each.whole).reduce(uniteTraffic));
  const narrowed = seen.flatMap((each) =>
    each.narrowed.map(({ traffic, only }) => ({ traffic: intersectTraffic(traffic, allow), only })),
  );
  return { allow, whole, narrowed, unknown: [...undecidedParts, ...seen.flatMap(({ unknown }) => unknown)] };
}

function possibleIn({ allow, unknown }: Reached): Traffic {
  return unknown.reduce((sum, { traffic }) => uniteTraffic(sum, traffic), allow);
}
