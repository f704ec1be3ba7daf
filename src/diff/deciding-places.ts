import type { LaidWorld } from '../assemble/lay-world.js';
import type { Direction } from '../compile/index.js';
import type { Span } from '../diagnostics/index.js';
import type { ConnectionSlice, End } from '../evaluate/index.js';
import type { Standing } from '../pairs/reach/reach-between.js';
import { type Family, families, intersectTraffic, isNoTraffic, type PodTraffic, type Traffic } from '../sets/index.js';
import type { OtherEnd } from './found-change.js';
import type { Undoable } from './mixed-worlds.js';
import type { Sides } from './objects/changed-objects.js';
import type { Question } from './question.js';
import { type JointGround, type SideReaches, standingsOfId } from './side-reaches.js';

/** Both sides, as they were compared. */
export interface ComparedGround {
  readonly laid: Sides<LaidWorld>;
  readonly sides: Sides<SideReaches>;
  readonly joint: JointGround;
}

/** Where the rules are written that decide about a question at either side: what changed there is to blame most often. */
export function decidingPlaces(question: Question, { laid, sides, joint }: ComparedGround): readonly Span[] {
  const places = (['base', 'head'] as const).flatMap((side) =>
    placesAt(question, { laid: laid[side], side: sides[side], joint }),
  );
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

interface SideGround {
  readonly laid: LaidWorld;
  readonly side: SideReaches;
  readonly joint: JointGround;
}

function placesAt({ subject, traffic }: Question, { laid, side, joint }: SideGround): readonly Span[] {
  const find = (id: string) => standingsOfId(id, laid, joint) ?? [];
  const between = (from: readonly (Standing | OutsideEnd)[], to: readonly (Standing | OutsideEnd)[]) =>
    from.flatMap(({ end: source }) =>
      to.flatMap(({ end: destination }) => placesBetween(source, destination, traffic, { laid, joint })),
    );
  switch (subject.kind) {
    case 'pair':
      return between(find(subject.from), find(subject.to));
    case 'entry':
      return [];
    case 'outside': {
      const { other, direction, workload } = subject;
      if (other.kind === 'hypothetical') return placesAmong(find(workload), { other, direction, traffic }, side);
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
  { laid, joint }: Pick<SideGround, 'laid' | 'joint'>,
): readonly Span[] {
  const slices = joint.families.flatMap((family) => laid.ground.evaluation.connect(source, destination, family));
  return slices.filter((slice) => isMet(slice.traffic, traffic)).flatMap(placesOfSlice);
}

function isMet(a: Traffic, b: Traffic): boolean {
  return !isNoTraffic(intersectTraffic(a, b));
}

function placesOfSlice({ egress, ingress }: ConnectionSlice): readonly Span[] {
  return [egress, ingress].flatMap(({ by }) => by.flatMap(({ rule }) => rule?.span ?? []));
}

function placesAmong(
  standings: readonly Standing[],
  {
    other,
    direction,
    traffic,
  }: {
    readonly other: Extract<OtherEnd, { kind: 'hypothetical' }>;
    readonly direction: Direction;
    readonly traffic: Traffic;
  },
  side: SideReaches,
): readonly Span[] {
  const names = new Set(other.places.map(({ name }) => name));
  const passages = side.passages(standings, direction, ({ name }) => names.has(name));
  const mayPass = (parts: PodTraffic) => parts.some((part) => isMet(part.traffic, traffic));
  return passages.flatMap(({ rule, allow, unknown }) =>
    rule !== undefined && mayPass([...allow, ...unknown]) ? [rule.span] : [],
  );
}
