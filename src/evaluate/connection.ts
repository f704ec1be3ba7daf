import {
  addressText,
  type Condition,
  type Fact,
  type FactValue,
  intersectTraffic,
  isNoTraffic,
  type OpenFact,
  openFacts,
  type Traffic,
  type World,
  worldsOf,
} from '../sets/index.js';
import { conditionsOf, fold, type Side, type Slice } from './fold.js';
import { atomsIn, type SideAtom, type SideAtoms } from './side-atoms.js';

/** A stretch of traffic between two ends, with its verdict. The slices of a connection are disjoint and cover all traffic. */
export interface ConnectionSlice {
  readonly traffic: Traffic;
  readonly verdict: 'allow' | 'deny' | 'unknown';
  /** What decided, in one possible world where the verdict is unknown. */
  readonly egress: Slice;
  readonly ingress: Slice;
  /** The facts that the verdict hangs on; empty where it is certain, or where the API itself doesn't say. */
  readonly facts: readonly Fact[];
}

/** The worlds of one question are enumerated up to this number; beyond it, what hangs on them is unknown. */
export const worldLimit = 256;

/**
 * The verdict of every traffic between two ends. A connection is allowed where both sides allow it (A-ISO-5) and denied where
 * one side denies it; it is certain where all possible worlds agree.
 */
export function connect(egress: Side, ingress: Side): readonly ConnectionSlice[] {
  const facts = openFacts([...conditionsOf(egress), ...conditionsOf(ingress)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return tooMany(egress, ingress, facts);
  const [first = new Map(), ...others] = worlds;
  if (others.length === 0) return inWorld(egress, ingress, first);
  return agree(atomsIn(egress, worlds), atomsIn(ingress, worlds), { facts, worlds });
}

/** What two ends may send each other in each possible world; no worlds where there are too many to enumerate. */
export interface WorldsOfConnection {
  readonly facts: readonly OpenFact[];
  readonly worlds: readonly { readonly world: World; readonly slices: readonly ConnectionSlice[] }[] | undefined;
}

/** As `connect`, before the worlds are brought to agree; `conditions` adds facts that matter to the one who asks. */
export function connectInWorlds(egress: Side, ingress: Side, conditions: readonly Condition[]): WorldsOfConnection {
  const facts = openFacts([...conditionsOf(egress), ...conditionsOf(ingress), ...conditions]);
  const worlds = worldsOf(facts, worldLimit);
  return { facts, worlds: worlds?.map((world) => ({ world, slices: inWorld(egress, ingress, world) })) };
}

function inWorld(egress: Side, ingress: Side, world: World): readonly ConnectionSlice[] {
  const incoming = fold(ingress, world);
  return fold(egress, world).flatMap((out) =>
    incoming.flatMap((into) => {
      const traffic = intersectTraffic(out.traffic, into.traffic);
      if (isNoTraffic(traffic)) return [];
      return [{ traffic, verdict: both(out.action, into.action), egress: out, ingress: into, facts: [] }];
    }),
  );
}

function both(a: Slice['action'], b: Slice['action']): ConnectionSlice['verdict'] {
  if (a === 'deny' || b === 'deny') return 'deny';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'allow';
}

/** Traffic between two ends that no world divides. */
interface Piece {
  readonly traffic: Traffic;
  readonly egress: SideAtom;
  readonly ingress: SideAtom;
}

/** What all worlds agree on, in the order of their slices, the first world's first. */
function agree(
  egress: SideAtoms,
  ingress: SideAtoms,
  question: { readonly facts: readonly OpenFact[]; readonly worlds: readonly World[] },
): readonly ConnectionSlice[] {
  const pieces = egress.atoms.flatMap((out) =>
    ingress.atoms.flatMap((into): readonly Piece[] => {
      const traffic = intersectTraffic(out.traffic, into.traffic);
      return isNoTraffic(traffic) ? [] : [{ traffic, egress: out, ingress: into }];
    }),
  );
  const placeIn = ({ places }: SideAtom, { ways }: SideAtoms, world: number) => places[ways[world] ?? 0] ?? 0;
  const byWorlds = (a: Piece, b: Piece) => {
    for (let world = 0; world < question.worlds.length; world++) {
      const order =
        placeIn(a.egress, egress, world) - placeIn(b.egress, egress, world) ||
        placeIn(a.ingress, ingress, world) - placeIn(b.ingress, ingress, world);
      if (order !== 0) return order;
    }
    return 0;
  };
  return pieces.sort(byWorlds).flatMap(({ traffic, egress: out, ingress: into }): readonly ConnectionSlice[] => {
    const [first, firstInto] = [out.slices[0], into.slices[0]];
    if (first === undefined || firstInto === undefined) return [];
    const verdicts = question.worlds.map((_, world) =>
      both(actionIn(out, egress, world), actionIn(into, ingress, world)),
    );
    const slice = { traffic, verdict: verdicts[0] ?? 'unknown', egress: first, ingress: firstInto, facts: [] };
    const isCertain = verdicts.every((verdict) => verdict === verdicts[0]);
    if (isCertain) return [slice];
    return [{ ...slice, verdict: 'unknown', facts: decisiveFacts(verdicts, question) }];
  });
}

function actionIn({ slices }: SideAtom, { ways }: SideAtoms, world: number): Slice['action'] {
  return slices[ways[world] ?? 0]?.action ?? 'unknown';
}

/** What each verdict is called beside an address that gives it. */
type VerdictWords = Readonly<Record<ConnectionSlice['verdict'], string>>;

const plainWords: VerdictWords = { allow: 'is allowed', deny: 'is denied', unknown: "isn't settled" };

/**
 * The facts of which one alone, changed, changes the verdict in some world. The words of an address name one on either side,
 * the allowed first.
 */
export function decisiveFacts(
  verdicts: readonly ConnectionSlice['verdict'][],
  { facts, worlds }: { readonly facts: readonly OpenFact[]; readonly worlds: readonly World[] },
  words: VerdictWords = plainWords,
): readonly Fact[] {
  return facts.flatMap(({ fact }) => {
    const seenByRest = new Map<string, Seen>();
    for (const [index, world] of worlds.entries()) {
      const now = { verdict: verdicts[index] ?? 'unknown', value: world.get(fact.id) };
      const rest = [...world]
        .map(([id, value]) => (id === fact.id ? '' : `${typeof value}:${String(value)}`))
        .join('\n');
      const before = seenByRest.get(rest);
      if (before !== undefined && before.verdict !== now.verdict) return [withExamples(fact, [before, now], words)];
      seenByRest.set(rest, now);
    }
    return [];
  });
}

/** A verdict, and the value of one fact that gives it. */
interface Seen {
  readonly verdict: ConnectionSlice['verdict'];
  readonly value: FactValue;
}

function withExamples(fact: Fact, seen: readonly Seen[], words: VerdictWords): Fact {
  if (fact.kind !== 'address') return fact;
  const examples = [...seen]
    .sort((a, b) => (a.verdict < b.verdict ? -1 : 1))
    .flatMap(({ verdict, value }) =>
      typeof value === 'bigint' ? [`${addressText(fact.family, value)} ${words[verdict]}`] : [],
    );
  return { ...fact, words: `${fact.words}: ${examples.join(', ')}` };
}

/** Only what doesn't hang on any fact is certain: a side that no open condition is part of and that denies. */
function tooMany(egress: Side, ingress: Side, facts: readonly OpenFact[]): readonly ConnectionSlice[] {
  const certain = (side: Side) => openFacts(conditionsOf(side)).length === 0;
  const [example] = [new Map(facts.map(({ fact, examples }) => [fact.id, examples[0]]))];
  return inWorld(egress, ingress, example).map((slice) => {
    const isDenied =
      (certain(egress) && slice.egress.action === 'deny') || (certain(ingress) && slice.ingress.action === 'deny');
    return isDenied ? slice : { ...slice, verdict: 'unknown', facts: facts.map(({ fact }) => fact) };
  });
}
