import { type ConnectionSlice, decisiveFacts, type WorldsOfConnection } from '../evaluate/index.js';
import { budgetOf } from '../limit/index.js';
import type { Service } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { type Example, type UnknownFact, undefinedFacts } from '../pairs/finding.js';
import { connectFromOutsideInWorlds } from '../pairs/from-outside.js';
import { connectStandsInWorlds } from '../pairs/own-node.js';
import type { Stand } from '../pairs/stand.js';
import {
  type Condition,
  type Family,
  holds,
  intersectTraffic,
  isNoTraffic,
  isTrafficWithin,
  subtractTraffic,
  type Traffic,
  trafficRanges,
  type World,
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

export interface Passage {
  readonly source: Stand;
  readonly destination: Stand;
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

/** Whether anything gets from one end to another that no item covers: in every world, in some, or in none. */
export function findViolation(passage: Passage, context: JudgeContext): Violation | undefined {
  const { source, destination, covers } = passage;
  if (isNoTraffic(passage.asked) || isListed(passage)) return undefined;
  const conditions = [source.presence, destination.presence, ...covers.map((cover) => cover.covers)];
  const { facts, worlds } = connectInWorlds(passage, conditions, context);
  const factsOf = () => facts.map(({ fact }) => fact);
  if (worlds === undefined) return { outcome: 'unknown', example: undefined, facts: factsOf() };
  const uncovered = worlds.map(({ world, slices }) =>
    [source, destination].every(({ presence }) => holds(presence, world))
      ? uncoveredIn(world, slices, passage)
      : undefined,
  );
  const found = uncovered.find((each) => each !== undefined);
  if (found === undefined) return undefined;
  const isCertain = uncovered.every((each) => each?.verdict === 'allow');
  if (isCertain) return { outcome: 'differs', example: found.example, facts: [] };
  const unsaid = uncovered.flatMap((each) => (each?.verdict === 'unknown' ? unsaidOf(each.example.slice) : []));
  const verdicts = uncovered.map((each) => each?.verdict ?? 'deny');
  const decisive = decisiveFacts(verdicts, { facts, worlds: worlds.map(({ world }) => world) }, listWords);
  return { outcome: 'unknown', example: found.example, facts: [...decisive, ...unsaid] };
}

/** What an item lists whatever holds is listed in every world. */
function isListed({ asked, covers }: Passage): boolean {
  return covers.some((each) => each.covers === true && isTrafficWithin(asked, each.traffic));
}

function connectInWorlds(
  { source, destination, members, family, service }: Passage,
  conditions: readonly Condition[],
  context: JudgeContext,
): WorldsOfConnection {
  if (service?.isExposed !== true || source.end.kind !== 'address')
    return connectStandsInWorlds({ source, destination }, { family, conditions }, context);
  const from = members[0] ?? source.text;
  return connectFromOutsideInWorlds({ source, destination, service, family, from }, conditions, context);
}

/** What a slice hangs on in every world, or what the API itself leaves open. */
function unsaidOf(slice: ConnectionSlice): readonly UnknownFact[] {
  return slice.facts.length > 0 ? slice.facts : undefinedFacts(slice);
}

function uncoveredIn(
  world: World,
  slices: readonly ConnectionSlice[],
  { source, destination, members, family, asked, covers }: Passage,
): { readonly verdict: 'allow' | 'unknown'; readonly example: Example } | undefined {
  const covered = covers.filter((cover) => holds(cover.covers, world));
  const open = slices.flatMap((slice) => {
    if (slice.verdict === 'deny') return [];
    const traffic = covered.reduce(
      (rest, cover) => subtractTraffic(rest, cover.traffic),
      intersectTraffic(slice.traffic, asked),
    );
    const [range] = trafficRanges(traffic);
    return range === undefined
      ? []
      : [{ verdict: slice.verdict, example: { slice, source, destination, members, family, range } }];
  });
  return open.find(({ verdict }) => verdict === 'allow') ?? open[0];
}
