import { type ConnectionByAssignment, type ConnectionTraffic, decisiveFacts } from '../evaluate/index.js';
import { budgetOf } from '../limit/index.js';
import type { Service } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import { type Example, type UnknownFact, undefinedFacts } from '../pairs/finding.js';
import { connectFromOutsideByAssignment } from '../pairs/from-outside.js';
import { connectCandidatesByAssignment } from '../pairs/own-node.js';
import {
  type Assignment,
  type Condition,
  type Family,
  holds,
  intersectTraffic,
  isNoTraffic,
  isTrafficWithin,
  subtractTraffic,
  type Traffic,
  trafficRanges,
} from '../sets/index.js';

/** Something that gets through although no item lists it. */
export interface Violation {
  readonly outcome: 'differs' | 'unknown';
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
}

/** What is unknown because a case would take more decisions than are made. */
export function tooManyDecisions(): Violation {
  const words = `more than ${budgetOf('decisions').toLocaleString('en')} decisions about ends that policies or items tell apart`;
  return { outcome: 'unknown', example: undefined, facts: [{ words, remedy }] };
}

const remedy = 'split the case: bound fewer workloads in each, and list fewer items';

/** Traffic that an item lists, on a condition. */
export interface Cover {
  readonly traffic: Traffic;
  readonly covers: Condition;
}

export interface PairOfEnds {
  readonly source: EndCandidate;
  readonly destination: EndCandidate;
  readonly members: readonly string[];
  readonly family: Family;
  /** What the case asks about at the destination. */
  readonly asked: Traffic;
  readonly covers: readonly Cover[];
  /** The Service through which the destination is reached. */
  readonly service?: Service | undefined;
}

/** A listed address is not denied, so the plain words of a verdict do not fit it. */
const listWords = { allow: 'goes against the list', deny: "doesn't", unknown: "isn't settled" } as const;

/**
 * Whether anything gets from one end to another that no item covers: under every assignment of the facts, in some, or
 * in none.
 */
export function findViolation(pair: PairOfEnds, context: JudgeContext): Violation | undefined {
  const { source, destination, covers } = pair;
  const { recorder } = context;
  if (isNoTraffic(pair.asked) || (recorder === undefined && isListed(pair))) return undefined;
  const conditions = [source.presence, destination.presence, ...covers.map((cover) => cover.covers)];
  const { facts, assignments } = connectByAssignment(pair, conditions, context);
  if (recorder !== undefined)
    for (const decided of (assignments ?? []).flatMap(({ decidedTraffic }) => decidedTraffic))
      if (!isNoTraffic(intersectTraffic(decided.traffic, pair.asked))) recorder.add(decided);
  const factsOf = () => facts.map(({ fact }) => fact);
  if (assignments === undefined) return { outcome: 'unknown', example: undefined, facts: factsOf() };
  const uncovered = assignments.map(({ assignment, decidedTraffic }) =>
    [source, destination].every(({ presence }) => holds(presence, assignment))
      ? uncoveredIn(assignment, decidedTraffic, pair)
      : undefined,
  );
  const found = uncovered.find((each) => each !== undefined);
  if (found === undefined) return undefined;
  const isCertain = uncovered.every((each) => each?.verdict === 'allow');
  if (isCertain) return { outcome: 'differs', example: found.example, facts: [] };
  const unsaid = uncovered.flatMap((each) => (each?.verdict === 'unknown' ? unsaidOf(each.example.decided) : []));
  const verdicts = uncovered.map((each) => each?.verdict ?? 'deny');
  const decisive = decisiveFacts(
    verdicts,
    { facts, assignments: assignments.map(({ assignment }) => assignment) },
    listWords,
  );
  return { outcome: 'unknown', example: found.example, facts: [...decisive, ...unsaid] };
}

/** What an item lists whatever holds is listed under every assignment of the facts. */
function isListed({ asked, covers }: PairOfEnds): boolean {
  return covers.some((each) => each.covers === true && isTrafficWithin(asked, each.traffic));
}

function connectByAssignment(
  { source, destination, members, family, service }: PairOfEnds,
  conditions: readonly Condition[],
  context: JudgeContext,
): ConnectionByAssignment {
  if (service?.isExposed !== true || source.end.kind !== 'address')
    return connectCandidatesByAssignment({ source, destination }, { family, conditions }, context);
  const from = members[0] ?? source.text;
  return connectFromOutsideByAssignment({ source, destination, service, family, from }, conditions, context);
}

/** What a part of the traffic depends on under every assignment of the facts, or what the API itself leaves open. */
function unsaidOf(decided: ConnectionTraffic): readonly UnknownFact[] {
  return decided.facts.length > 0 ? decided.facts : undefinedFacts(decided);
}

function uncoveredIn(
  assignment: Assignment,
  decidedTraffic: readonly ConnectionTraffic[],
  { source, destination, members, family, asked, covers }: PairOfEnds,
): { readonly verdict: 'allow' | 'unknown'; readonly example: Example } | undefined {
  const covered = covers.filter((cover) => holds(cover.covers, assignment));
  const candidates = decidedTraffic.flatMap((decided) => {
    if (decided.verdict === 'deny') return [];
    const traffic = covered.reduce(
      (rest, cover) => subtractTraffic(rest, cover.traffic),
      intersectTraffic(decided.traffic, asked),
    );
    const [range] = trafficRanges(traffic);
    return range === undefined
      ? []
      : [{ verdict: decided.verdict, example: { decided, source, destination, members, family, range } }];
  });
  return candidates.find(({ verdict }) => verdict === 'allow') ?? candidates[0];
}
