import {
  type Assignment,
  addressText,
  assignmentsOf,
  type Condition,
  type Fact,
  type FactValue,
  intersectTraffic,
  isNoTraffic,
  type Traffic,
  type UnknownFact,
  unknownFacts,
} from '../sets/index.js';
import { atomsIn, type SideAtom, type SideAtoms } from './direction-atoms.js';
import { conditionsOf, type DecidedTraffic, type DirectionPolicies, fold, onlyOf } from './fold.js';

/**
 * A stretch of traffic between two ends, with its verdict. The decided parts of a connection are disjoint and cover all
 * traffic.
 */
export interface ConnectionTraffic {
  readonly traffic: Traffic;
  readonly verdict: 'allow' | 'deny' | 'unknown';
  /** What decided; where the verdict is unknown, under one assignment of the facts. */
  readonly egress: DecidedTraffic;
  readonly ingress: DecidedTraffic;
  /** The facts that the verdict depends on; empty where it is certain, or where the API itself doesn't say. */
  readonly facts: readonly Fact[];
  /** It is allowed for certain, and nobody knows whether layer 7 lets only some requests through, as these decisions say; missing otherwise. */
  readonly isPossiblyWhole?: true;
  /** What decides at either end under the other assignments, where the verdict is the same under each; missing where there is nothing else. */
  readonly otherwise?: Readonly<Record<'egress' | 'ingress', readonly DecidedTraffic[]>>;
}

/** How many assignments of the facts are tried for one question; with more, what depends on them is unknown. */
export const assignmentLimit = 256;

/**
 * The verdict of every traffic between two ends. A connection is allowed where both sides allow it (A-ISO-5) and denied
 * where one side denies it; it is certain where all assignments agree.
 */
export function connect(egress: DirectionPolicies, ingress: DirectionPolicies): readonly ConnectionTraffic[] {
  const facts = unknownFacts([...conditionsOf(egress), ...conditionsOf(ingress)]);
  const assignments = assignmentsOf(facts, assignmentLimit);
  if (assignments === undefined) return tooMany(egress, ingress, facts);
  const [first = new Map(), ...others] = assignments;
  if (others.length === 0) return underAssignment(egress, ingress, first);
  return agree(atomsIn(egress, assignments), atomsIn(ingress, assignments), { facts, assignments });
}

/** What two ends may send each other under each assignment; no assignments where there are too many to enumerate. */
export interface ConnectionByAssignment {
  readonly facts: readonly UnknownFact[];
  readonly assignments:
    | readonly { readonly assignment: Assignment; readonly decidedTraffic: readonly ConnectionTraffic[] }[]
    | undefined;
}

/**
 * As `connect`, before the assignments are brought to agree; `conditions` adds facts that matter to the one who asks.
 */
export function connectByAssignment(
  egress: DirectionPolicies,
  ingress: DirectionPolicies,
  conditions: readonly Condition[],
): ConnectionByAssignment {
  const facts = unknownFacts([...conditionsOf(egress), ...conditionsOf(ingress), ...conditions]);
  const assignments = assignmentsOf(facts, assignmentLimit);
  return {
    facts,
    assignments: assignments?.map((assignment) => ({
      assignment,
      decidedTraffic: underAssignment(egress, ingress, assignment),
    })),
  };
}

function underAssignment(
  egress: DirectionPolicies,
  ingress: DirectionPolicies,
  assignment: Assignment,
): readonly ConnectionTraffic[] {
  const incoming = fold(ingress, assignment);
  return fold(egress, assignment).flatMap((out) =>
    incoming.flatMap((into) => {
      const traffic = intersectTraffic(out.traffic, into.traffic);
      if (isNoTraffic(traffic)) return [];
      return [{ traffic, verdict: both(out.action, into.action), egress: out, ingress: into, facts: [] }];
    }),
  );
}

function both(a: DecidedTraffic['action'], b: DecidedTraffic['action']): ConnectionTraffic['verdict'] {
  if (a === 'deny' || b === 'deny') return 'deny';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'allow';
}

/** Traffic between two ends that no assignment divides. */
interface Piece {
  readonly traffic: Traffic;
  readonly egress: SideAtom;
  readonly ingress: SideAtom;
}

/** What all assignments agree on, in the order of their decided parts, the first assignment's first. */
function agree(
  egress: SideAtoms,
  ingress: SideAtoms,
  question: { readonly facts: readonly UnknownFact[]; readonly assignments: readonly Assignment[] },
): readonly ConnectionTraffic[] {
  const pieces = egress.atoms.flatMap((out) =>
    ingress.atoms.flatMap((into): readonly Piece[] => {
      const traffic = intersectTraffic(out.traffic, into.traffic);
      return isNoTraffic(traffic) ? [] : [{ traffic, egress: out, ingress: into }];
    }),
  );
  const positionIn = ({ places }: SideAtom, { ways }: SideAtoms, assignment: number) =>
    places[ways[assignment] ?? 0] ?? 0;
  const byAssignments = (a: Piece, b: Piece) => {
    for (let assignment = 0; assignment < question.assignments.length; assignment++) {
      const order =
        positionIn(a.egress, egress, assignment) - positionIn(b.egress, egress, assignment) ||
        positionIn(a.ingress, ingress, assignment) - positionIn(b.ingress, ingress, assignment);
      if (order !== 0) return order;
    }
    return 0;
  };
  return pieces.sort(byAssignments).flatMap(({ traffic, egress: out, ingress: into }): readonly ConnectionTraffic[] => {
    const [first, firstInto] = [out.decidedTraffic[0], into.decidedTraffic[0]];
    if (first === undefined || firstInto === undefined) return [];
    const verdicts = question.assignments.map((_, assignment) =>
      both(actionIn(out, egress, assignment), actionIn(into, ingress, assignment)),
    );
    const decided = { traffic, verdict: verdicts[0] ?? 'unknown', egress: first, ingress: firstInto, facts: [] };
    const isCertain = verdicts.every((verdict) => verdict === verdicts[0]);
    if (isCertain)
      return [{ ...decided, ...otherwise(out, into), ...narrowing(out, into, { egress, ingress, ...question }) }];
    return [{ ...decided, verdict: 'unknown', facts: decisiveFacts(verdicts, question) }];
  });
}

function otherwise(
  { decidedTraffic: [, ...egress] }: SideAtom,
  { decidedTraffic: [, ...ingress] }: SideAtom,
): Pick<ConnectionTraffic, 'otherwise'> {
  return egress.length === 0 && ingress.length === 0 ? {} : { otherwise: { egress, ingress } };
}

/** The decisions of the first assignment in which some requests alone pass; nothing where all do in each. */
function narrowing(
  out: SideAtom,
  into: SideAtom,
  ways: { readonly egress: SideAtoms; readonly ingress: SideAtoms; readonly assignments: readonly Assignment[] },
): Partial<ConnectionTraffic> {
  if (![...out.decidedTraffic, ...into.decidedTraffic].some((each) => onlyOf(each).length > 0)) return {};
  const ends = ways.assignments.flatMap((_, assignment) => {
    const egress = out.decidedTraffic[ways.egress.ways[assignment] ?? 0];
    const ingress = into.decidedTraffic[ways.ingress.ways[assignment] ?? 0];
    return egress === undefined || ingress === undefined ? [] : [{ egress, ingress }];
  });
  const isNarrowed = ({ egress, ingress }: Pick<ConnectionTraffic, 'egress' | 'ingress'>) =>
    onlyOf(egress).length > 0 || onlyOf(ingress).length > 0;
  return { ...ends.find(isNarrowed), ...(ends.every(isNarrowed) ? {} : { isPossiblyWhole: true }) };
}

function actionIn({ decidedTraffic }: SideAtom, { ways }: SideAtoms, assignment: number): DecidedTraffic['action'] {
  return decidedTraffic[ways[assignment] ?? 0]?.action ?? 'unknown';
}

/** What each verdict is called beside an address that gives it. */
type VerdictWords = Readonly<Record<ConnectionTraffic['verdict'], string>>;

const plainWords: VerdictWords = { allow: 'is allowed', deny: 'is denied', unknown: "isn't settled" };

/** Facts that can flip the verdict on their own. The words of an address name one on either side, the allowed first. */
export function decisiveFacts(
  verdicts: readonly ConnectionTraffic['verdict'][],
  { facts, assignments }: { readonly facts: readonly UnknownFact[]; readonly assignments: readonly Assignment[] },
  words: VerdictWords = plainWords,
): readonly Fact[] {
  return facts.flatMap(({ fact }) => {
    const seenByRest = new Map<string, Seen>();
    for (const [index, assignment] of assignments.entries()) {
      const now = { verdict: verdicts[index] ?? 'unknown', value: assignment.get(fact.id) };
      const rest = [...assignment]
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
  readonly verdict: ConnectionTraffic['verdict'];
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

/** Only what doesn't depend on any fact is certain: a side that no open condition is part of and that denies. */
function tooMany(
  egress: DirectionPolicies,
  ingress: DirectionPolicies,
  facts: readonly UnknownFact[],
): readonly ConnectionTraffic[] {
  const certain = (side: DirectionPolicies) => unknownFacts(conditionsOf(side)).length === 0;
  const [example] = [new Map(facts.map(({ fact, examples }) => [fact.id, examples[0]]))];
  return underAssignment(egress, ingress, example).map((decided) => {
    const isDenied =
      (certain(egress) && decided.egress.action === 'deny') || (certain(ingress) && decided.ingress.action === 'deny');
    return isDenied ? decided : { ...decided, verdict: 'unknown', facts: facts.map(({ fact }) => fact) };
  });
}
