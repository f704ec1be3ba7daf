import type { Scenario } from '../assemble/build-scenario.js';
import type { Direction } from '../compile/index.js';
import type { Span } from '../diagnostics/index.js';
import type { ConnectionTraffic, End } from '../evaluate/index.js';
import type { ReachEnd } from '../pairs/reach/reach-between.js';
import { type Family, families, intersectTraffic, isNoTraffic, type PodTraffic, type Traffic } from '../sets/index.js';
import type { OtherEnd } from './found-change.js';
import { findersWithin } from './hypothetical/finders-within.js';
import type { Undoable } from './mix-states.js';
import type { Sides } from './objects/changed-objects.js';
import type { Question } from './question.js';
import { reachEndsOfId, type SharedContext } from './side-reaches.js';

/** Both sides, as they were compared. */
export interface ComparedContext {
  readonly scenario: Sides<Scenario>;
  readonly joint: SharedContext;
}

/** Where the rules are written that decide about a question at either side: what changed there is to blame most often. */
export function decidingPlaces(question: Question, { scenario, joint }: ComparedContext): readonly Span[] {
  const places = (['base', 'head'] as const).flatMap((side) => placesAt(question, { scenario: scenario[side], joint }));
  return [...new Set(places)];
}

/** Whether something that can be undone is written at one of some places, or around it. */
export function isAtPlace({ object, change }: Undoable, places: readonly Span[]): boolean {
  if (object === undefined) return false;
  const part = change === undefined ? undefined : object.difference?.changes[change];
  const documents = [...object.copies.base, ...object.copies.head];
  const written = part === undefined ? documents.map(({ node }) => node.span) : spansOf(part);
  return written.some((span) => places.some((place) => meet(span, place)));
}

function spansOf(part: { readonly base?: Span; readonly head?: Span }): readonly Span[] {
  return [part.base, part.head].flatMap((span) => span ?? []);
}

function meet(a: Span, b: Span): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}

interface SideContext {
  readonly scenario: Scenario;
  readonly joint: SharedContext;
}

function placesAt({ subject, traffic }: Question, { scenario, joint }: SideContext): readonly Span[] {
  const find = (id: string) => reachEndsOfId(id, scenario, joint) ?? [];
  const between = (from: readonly (ReachEnd | OutsideEnd)[], to: readonly (ReachEnd | OutsideEnd)[]) =>
    from.flatMap(({ end: source }) =>
      to.flatMap(({ end: destination }) => placesBetween(source, destination, traffic, { scenario, joint })),
    );
  switch (subject.kind) {
    case 'pair':
      return between(find(subject.from), find(subject.to));
    case 'entry':
      return [];
    case 'outside': {
      const { other, direction, workload } = subject;
      if (other.kind === 'hypothetical')
        return placesAmong(find(workload), { other, direction, traffic }, { scenario, joint });
      const outside = families.flatMap((family) => outsideEnd(other, family));
      return direction === 'ingress' ? between(outside, find(workload)) : between(find(workload), outside);
    }
    default:
      return subject satisfies never;
  }
}

interface OutsideEnd {
  readonly end: End;
}

function outsideEnd({ addresses }: Extract<OtherEnd, { kind: 'addresses' }>, family: Family): readonly OutsideEnd[] {
  const [address] = addresses[family];
  return address === undefined ? [] : [{ end: { kind: 'address', family, address } }];
}

function placesBetween(
  source: End,
  destination: End,
  traffic: Traffic,
  { scenario, joint }: SideContext,
): readonly Span[] {
  const decidedTraffic = joint.families.flatMap((family) =>
    scenario.evaluationContext.evaluation.connect(source, destination, family),
  );
  return decidedTraffic.filter((decided) => isMet(decided.traffic, traffic)).flatMap(placesOfDecided);
}

function isMet(a: Traffic, b: Traffic): boolean {
  return !isNoTraffic(intersectTraffic(a, b));
}

function placesOfDecided({ egress, ingress }: ConnectionTraffic): readonly Span[] {
  return [egress, ingress].flatMap(({ by }) => by.flatMap(({ rule }) => rule?.span ?? []));
}

function placesAmong(
  reachEnds: readonly ReachEnd[],
  {
    other,
    direction,
    traffic,
  }: {
    readonly other: Extract<OtherEnd, { kind: 'hypothetical' }>;
    readonly direction: Direction;
    readonly traffic: Traffic;
  },
  { scenario, joint }: SideContext,
): readonly Span[] {
  const mayPass = (parts: PodTraffic) => parts.some((part) => isMet(part.traffic, traffic));
  return findersWithin(other.places, scenario, joint)
    .flatMap(({ find }) => find(reachEnds, direction))
    .flatMap(({ rule, allow, unknown }) => (rule !== undefined && mayPass([...allow, ...unknown]) ? [rule.span] : []));
}
