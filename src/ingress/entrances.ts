import {
  type ConnectionSlice,
  decisiveFacts,
  type End,
  type Evaluation,
  isInFamily,
  type Slice,
  sideUnits,
  unknownNodeLabels,
  worldLimit,
} from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import type { UnknownFact } from '../pairs/finding.js';
import type { Stand } from '../pairs/stand.js';
import {
  allAddresses,
  allOf,
  allTraffic,
  type ChoiceFact,
  type Condition,
  type Family,
  holds,
  intersectTraffic,
  isNoTraffic,
  openFacts,
  subtractTraffic,
  type Traffic,
  type World,
  worldsOf,
} from '../sets/index.js';
import { type Candidate, ingressControllerId, unknownPods } from './controller.js';
import type { FindControllers } from './controllers.js';
import type { Way } from './ways.js';

/** What enters a cluster through its entries. */
export interface Entrances {
  /** Is there any entry at all? */
  readonly isEmpty: boolean;
  readonly waysTo: (pod: Pod) => readonly Way[];
  readonly controllersOf: FindControllers;
}

export interface EntryQuestion {
  /** A pod as a destination. */
  readonly end: End;
  readonly family: Family;
  /** The traffic that is asked about. */
  readonly traffic: Traffic;
  /** What must be shown: of replicas of one controller the worst for it counts (`language.md` §2). */
  readonly expect: 'allow' | 'deny';
}

/** A stretch of traffic to a pod, with what comes of it through entries. The pieces are disjoint and cover what is asked. */
export interface EnteredPiece {
  readonly traffic: Traffic;
  readonly verdict: ConnectionSlice['verdict'];
  /** What decided it; `undefined` where no entry leads there. */
  readonly hit: Hit | undefined;
  /** Everything that has a part in it. */
  readonly hits: readonly Hit[];
  /** What an unknown hangs on. */
  readonly facts: readonly UnknownFact[];
}

/** One way, from one end that the controller may be. */
export interface Hit {
  readonly way: Way;
  readonly source: Stand;
  readonly slice: ConnectionSlice;
  /** Ends of one controller have the same group. */
  readonly group: string;
  readonly presence: Condition;
}

/** Judges what gets through some ways: a port is reachable where one of them lets it through. */
export function judgeWays(
  ways: readonly Way[],
  question: EntryQuestion,
  evaluation: Evaluation,
  controllersOf: FindControllers,
): readonly EnteredPiece[] {
  const hits = ways.flatMap((way, index) => hitsOf(way, `${index}`, { question, evaluation, controllersOf }));
  let pieces: readonly { readonly traffic: Traffic; readonly hits: readonly Hit[] }[] = [
    { traffic: question.traffic, hits: [] },
  ];
  for (const hit of hits) {
    const reached = intersectTraffic(hit.way.traffic, hit.slice.traffic);
    pieces = pieces
      .flatMap((piece) => [
        { traffic: intersectTraffic(piece.traffic, reached), hits: [...piece.hits, hit] },
        { traffic: subtractTraffic(piece.traffic, reached), hits: piece.hits },
      ])
      .filter(({ traffic }) => !isNoTraffic(traffic));
  }
  return pieces.map((piece) => ({ ...piece, ...decide(piece.hits, question.expect) }));
}

interface HitContext {
  readonly question: EntryQuestion;
  readonly evaluation: Evaluation;
  readonly controllersOf: FindControllers;
}

function hitsOf(way: Way, index: string, context: HitContext): readonly Hit[] {
  return way.entry.attachments.flatMap(({ served, presence }, attachment) => {
    const candidates = context.controllersOf(served);
    return candidates.flatMap((candidate, choice) => {
      const isServed = allOf([way.presence, presence, serves(candidates, choice)]);
      if (isServed === false) return [];
      const group = `${index}/${attachment}/${choice}`;
      return slicesFrom(candidate, context).map((hit) => ({
        ...hit,
        way,
        group,
        presence: allOf([isServed, hit.source.presence]),
      }));
    });
  });
}

/** Holds where this one of several candidates is the controller. */
function serves(candidates: readonly Candidate[], choice: number): Condition {
  if (candidates.length === 1) return true;
  const titles = candidates.map(({ title }) => title).join(', or ');
  const fact: ChoiceFact = {
    kind: 'choice',
    id: `controller/${candidates.map(({ id }) => id).join()}`,
    words: `which ingress controller serves it (${titles})`,
    remedy:
      'add the IngressClass or GatewayClass with its controller, or give the classes in `ingressControllers` of the settings',
    count: candidates.length,
  };
  return { kind: 'choice', fact, within: [choice] };
}

function slicesFrom(
  { stands }: Candidate,
  { question: { end, family }, evaluation }: HitContext,
): readonly Pick<Hit, 'source' | 'slice'>[] {
  if (!isInFamily(end, family)) return [];
  if (stands === undefined) return fromNobodyKnows(end, family, evaluation);
  return stands.flatMap((source) => evaluation.connect(source.end, end, family).map((slice) => ({ source, slice })));
}

/** Where no policy governs the destination, or treats all peers alike, it doesn't matter what the controller is. */
function fromNobodyKnows(end: End, family: Family, evaluation: Evaluation): readonly Pick<Hit, 'source' | 'slice'>[] {
  const source: Stand = {
    end: { kind: 'node', pool: allAddresses, labels: unknownNodeLabels },
    text: ingressControllerId,
    presence: true,
    pod: undefined,
    hypothetical: undefined,
  };
  const governing = evaluation.governing(end, 'ingress').flatMap(sideUnits);
  const units = governing.filter(({ unit }) => unit.isolates || unit.rules.some(({ peers }) => peers !== undefined));
  if (units.length === 0) return evaluation.connect(source.end, end, family).map((slice) => ({ source, slice }));
  const side = { traffic: allTraffic, action: 'unknown', reason: 'not governed', by: [], path: [] } as const;
  const egress: Slice = { ...side, words: `it depends on ${unknownPods.words}` };
  const by = units.map(({ unit }) => ({ unit, rule: undefined }));
  const ingress: Slice = { ...side, by, words: `it depends on ${unknownPods.words} whether a rule admits it` };
  const slice: ConnectionSlice = { traffic: allTraffic, verdict: 'unknown', egress, ingress, facts: [unknownPods] };
  return [{ source, slice }];
}

type Decision = Pick<EnteredPiece, 'verdict' | 'hit' | 'facts'>;

/** The verdict on which all worlds agree that differ in what is there and who serves it. */
function decide(hits: readonly Hit[], expect: EntryQuestion['expect']): Decision {
  if (hits.length === 0) return { verdict: 'deny', hit: undefined, facts: [] };
  const doubts = openFacts(hits.map(({ presence }) => presence));
  const worlds = worldsOf(doubts, worldLimit);
  if (worlds === undefined) {
    const certain = agreed(hits);
    const facts = [...doubts.map(({ fact }) => fact), ...hits.flatMap(({ slice }) => slice.facts)];
    return certain === 'deny'
      ? { verdict: 'deny', hit: hits[0], facts: [] }
      : { verdict: 'unknown', hit: hits[0], facts };
  }
  const verdicts = worlds.map((world) => verdictIn(world, hits, expect));
  const [verdict = 'unknown'] = verdicts;
  if (verdict !== 'unknown' && verdicts.every((each) => each === verdict)) {
    return { verdict, hit: shown(hits, verdict), facts: [] };
  }
  const open = hits.filter(({ slice }) => slice.verdict === 'unknown');
  const facts = [...decisiveFacts(verdicts, { facts: doubts, worlds }), ...open.flatMap(({ slice }) => slice.facts)];
  return { verdict: 'unknown', hit: open[0] ?? hits.find(({ slice }) => slice.verdict !== expect) ?? hits[0], facts };
}

function agreed(hits: readonly Hit[]): ConnectionSlice['verdict'] | undefined {
  const [first, ...others] = hits.map(({ slice }) => slice.verdict);
  return others.every((each) => each === first) ? first : undefined;
}

/** Of the ends of one controller the worst for what is expected counts, of the ways the one that lets through. */
function verdictIn(world: World, hits: readonly Hit[], expect: EntryQuestion['expect']): ConnectionSlice['verdict'] {
  const byGroup = new Map<string, ConnectionSlice['verdict'][]>();
  for (const { group, slice, presence } of hits) {
    if (holds(presence, world)) byGroup.set(group, [...(byGroup.get(group) ?? []), slice.verdict]);
  }
  const worst = expect === 'allow' ? (['deny', 'unknown'] as const) : (['allow', 'unknown'] as const);
  const ofGroups = [...byGroup.values()].map(
    (verdicts) => worst.find((each) => verdicts.includes(each)) ?? verdicts[0] ?? 'unknown',
  );
  return (['allow', 'unknown'] as const).find((each) => ofGroups.includes(each)) ?? 'deny';
}

/** Something that is there for certain and came out so, else anything that did. */
function shown(hits: readonly Hit[], verdict: ConnectionSlice['verdict']): Hit | undefined {
  const same = hits.filter(({ slice }) => slice.verdict === verdict);
  return same.find(({ presence }) => presence === true) ?? same[0];
}
