import { byBytes } from '../diagnostics/index.js';
import { noTraffic } from '../sets/index.js';
import { byPorts, type ClosedDirection, type Findings } from './candidates.js';
import { joinEnds, type Members } from './join-ends.js';
import { type JudgeText, judgeCandidates, type Outcome } from './judge.js';
import type { AllowedOf } from './matrix.js';
import {
  type Candidate,
  candidateKey,
  type Demand,
  endKey,
  type ListItem,
  type PairsDemand,
  type PlainEnd,
} from './plain.js';
import { longRemarks, openedRemarks, openRemarks, remarkOf, type Unasserted } from './unasserted.js';

/** What is found in one environment. */
export interface FoundIn extends Findings {
  readonly environment: string;
  readonly allowedOf: AllowedOf;
}

/** A case that holds in every environment: what it demands, of all subjects that are alike. */
export interface SettledCase {
  readonly namespace: string;
  readonly subjects: readonly PlainEnd[];
  readonly demand: Demand;
  readonly policies: readonly string[];
}

export interface SettleOptions {
  readonly judge: JudgeText;
  /** What of a test file goes for all of its cases. */
  readonly spec: Readonly<Record<string, unknown>>;
  /** Those that `ns/*` means where it is a source, and where it is a destination. */
  readonly members: Readonly<Record<'from' | 'to', Members>>;
}

export interface Settled {
  /** Each of one subject, and none twice. */
  readonly candidates: readonly Candidate[];
  readonly unasserted: readonly Unasserted[];
}

/**
 * Keeps of what was found what is certain in every environment: an exact list where that is so, else the list as a bound beside what
 * is allowed for certain.
 */
export function settle(found: readonly FoundIn[], { judge, spec, members }: SettleOptions): Settled {
  const ask = (candidates: readonly Candidate[]): Asked => {
    const outcomes = judgeCandidates(candidates, judge, spec);
    const byKey = new Map(candidates.map((each, index) => [candidateKey(each), outcomes[index]]));
    return (candidate) => byKey.get(candidateKey(candidate));
  };
  const directions = distinctDirections(found);
  const closed = directions.filter(({ first }) => !isOpened(first));
  const opened = distinct(directions.filter(({ first }) => isOpened(first)).map(({ first }) => fromOutside(first)));
  const isReached = ask(opened);
  const isExact = ask(closed.map(({ first }) => candidateOf('exactly', first)));
  const failing = closed.filter(({ first }) => !holds(isExact, candidateOf('exactly', first)));
  const isBound = ask(failing.map(({ first }) => candidateOf('only', first)));
  const pairs = distinct(found.flatMap((each) => each.pairs));
  const kept: readonly Candidate[] = [
    ...closed.filter((each) => !failing.includes(each)).map(({ first }) => candidateOf('exactly', first)),
    ...failing.map(({ first }) => candidateOf('only', first)).filter((each) => holds(isBound, each)),
    ...allowedFor(failing, ask).map((each) => joined(each, members)),
    ...opened.filter((each) => holds(isReached, each)),
    ...certainOf(pairs, ask),
  ];
  const environments = found.map(({ environment }) => environment);
  return {
    candidates: distinct(kept),
    unasserted: [
      ...failing.flatMap(({ first }) => {
        const [exactly, only] = [isExact(candidateOf('exactly', first)), isBound(candidateOf('only', first))];
        return remarkOf(first, { exactly, only }, environments);
      }),
      ...openedRemarks(directions.map(({ first }) => first).filter(isOpened), (first) => isReached(fromOutside(first))),
      ...longRemarks(found),
      ...openRemarks(found),
    ],
  };
}

/** Whether a rule admits everything, so that nothing is bounded. */
function isOpened({ items: [item, ...others] }: ClosedDirection): boolean {
  return item?.end === 'anywhere' && others.length === 0 && item.ports.join() === 'all';
}

/** What is asserted where everything is admitted: a rule that is taken away would shut out the internet. */
function fromOutside({ namespace, subject, direction, policies }: ClosedDirection): Candidate {
  const demand = { kind: 'allow', direction, ends: [{ end: 'internet' }], ports: ['all'] } as const;
  return { namespace, subject, demand, policies };
}

type Asked = (candidate: Candidate) => Outcome | undefined;

function holds(asked: Asked, candidate: Candidate): boolean {
  return asked(candidate)?.isPassed === true;
}

/** A direction as one or more environments have it. */
interface SharedDirection {
  readonly first: ClosedDirection;
  /** What the map of one of them allows. */
  readonly allowedOf: AllowedOf;
}

function distinctDirections(found: readonly FoundIn[]): readonly SharedDirection[] {
  const byKey = new Map<string, SharedDirection>();
  for (const { closed, allowedOf } of found)
    for (const first of closed) {
      const key = candidateKey(candidateOf('exactly', first));
      if (!byKey.has(key)) byKey.set(key, { first, allowedOf });
    }
  return [...byKey.values()];
}

function candidateOf(
  kind: 'exactly' | 'only',
  { namespace, subject, direction, items, policies }: ClosedDirection,
): Candidate {
  return { namespace, subject, demand: { kind, direction, items }, policies };
}

/** The most ends that are asked about one by one where not all of them are allowed for certain. */
const mostAlone = 60;

/** What is allowed for certain where a list isn't exact: an item that is allowed, else what the map tells of its ports. */
function allowedFor(
  failing: readonly SharedDirection[],
  ask: (candidates: readonly Candidate[]) => Asked,
): readonly Candidate[] {
  const demandOf = ({ first: { direction } }: SharedDirection, ends: readonly ListItem[]): PairsDemand => ({
    ...{ kind: 'allow', direction, ends: ends.map(({ ports: _, ...end }) => end) },
    ports: ends[0]?.ports ?? [],
  });
  const rows = failing.flatMap((shared) =>
    shared.first.items.map((item, index) => ({ shared, item, traffic: shared.first.traffics[index] ?? noTraffic })),
  );
  const isAllowed = ask(distinct(rows.map(({ shared, item }) => ofDirection(demandOf(shared, [item]), shared))));
  const isWhole = ({ shared, item }: (typeof rows)[number]) =>
    holds(isAllowed, ofDirection(demandOf(shared, [item]), shared));
  const whole = new Map<SharedDirection, (typeof rows)[number][]>(failing.map((shared) => [shared, []]));
  for (const row of rows.filter(isWhole)) whole.get(row.shared)?.push(row);
  const listed = failing.flatMap((shared) => {
    const own = (whole.get(shared) ?? []).map(({ item }) => item);
    return byPorts(own).map(({ ends }) => ofDirection(demandOf(shared, ends), shared));
  });
  const mapped = rows
    .filter((row) => !isWhole(row))
    .flatMap(({ shared, traffic }) => {
      const { of, direction } = shared.first;
      return shared.allowedOf(of, direction, traffic).map((demand) => ofDirection(demand, shared));
    });
  return [...listed, ...certainOf(distinct(mapped), ask)];
}

/** What of each demand is certain: all of it, else each of its ends that is. */
function certainOf(
  candidates: readonly Candidate[],
  ask: (candidates: readonly Candidate[]) => Asked,
): readonly Candidate[] {
  const isWhole = ask(candidates);
  const partsOf = (candidate: Candidate): readonly Candidate[] => {
    const { demand } = candidate;
    if (!('ends' in demand) || demand.ends.length > mostAlone) return [];
    return demand.ends.map((end) => ({ ...candidate, demand: { ...demand, ends: [end] } }));
  };
  const failing = candidates.filter((each) => !holds(isWhole, each));
  const isAlone = ask(distinct(failing.flatMap(partsOf)));
  return candidates.flatMap((candidate) => {
    if (holds(isWhole, candidate)) return [candidate];
    const { demand } = candidate;
    const certain = partsOf(candidate).filter((each) => holds(isAlone, each));
    const ends = certain.flatMap((each) => ('ends' in each.demand ? each.demand.ends : []));
    return ends.length === 0 || !('ends' in demand) ? [] : [{ ...candidate, demand: { ...demand, ends } }];
  });
}

/** Ends that together are a namespace, or all but a few, as such. */
function joined(candidate: Candidate, members: SettleOptions['members']): Candidate {
  const { demand, subject } = candidate;
  if (demand.kind !== 'allow' || demand.ends.some(({ example }) => example !== undefined)) return candidate;
  const own = members[demand.direction === 'ingress' ? 'from' : 'to'];
  const ends = joinEnds(
    demand.ends.map(({ end }) => end),
    own,
    subject,
  );
  return { ...candidate, demand: { ...demand, ends: ends.map((end) => ({ end })) } };
}

function ofDirection(demand: PairsDemand, { first: { namespace, subject, policies } }: SharedDirection): Candidate {
  return { namespace, subject, demand, policies };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((each) => [candidateKey(each), each])).values()];
}

/** Subjects with the same answer share a case. */
export function joinSubjects(candidates: readonly Candidate[]): readonly SettledCase[] {
  const byDemand = new Map<
    string,
    { readonly first: Candidate; readonly subjects: PlainEnd[]; readonly policies: string[] }
  >();
  for (const candidate of candidates) {
    const { namespace, demand, subject, policies } = candidate;
    const key = JSON.stringify([namespace, demand]);
    const known = byDemand.get(key) ?? { first: candidate, subjects: [], policies: [] };
    byDemand.set(key, known);
    known.subjects.push(subject);
    known.policies.push(...policies);
  }
  return Array.from(byDemand.values(), ({ first, subjects, policies }) => ({
    namespace: first.namespace,
    subjects: [...subjects].sort((a, b) => byBytes(endKey(a), endKey(b))),
    demand: first.demand,
    policies: [...new Set(policies)].sort(byBytes),
  }));
}
