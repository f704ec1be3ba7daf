import type { End, Evaluation } from '../../evaluate/index.js';
import { goOn } from '../../limit/index.js';
import type { Pod } from '../../model/index.js';
import type { Reach } from '../../result.js';
import { type Condition, type Family, portTraffic, type Traffic } from '../../sets/index.js';
import { type Reached, toReach } from '../reached.js';
import { podSorts } from './pod-sorts.js';
import { reachedBy, wayOf } from './ways.js';

/** One way in which something stands at an end of a connection. */
export interface Standing {
  readonly end: Exclude<End, { kind: 'address' }>;
  /** Holds where it stands so. */
  readonly presence: Condition;
}

/** What is asked of all connections alike. */
export interface ReachGround {
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
  /** The traffic that is asked about in a family. */
  readonly trafficIn: (family: Family) => Traffic;
}

/** Every port, as a map tells of. */
export function everyPort(): Traffic {
  return portTraffic;
}

/** The pods of a workload as ends. */
export function standingsOf(pods: readonly Pod[], evaluation: Evaluation): readonly Standing[] {
  return podSorts(pods, evaluation).map(({ pod, presence }) => ({ end: evaluation.endOf(pod), presence }));
}

/** What one end may send another, over all the ways in which they stand. */
export function reachBetween(
  from: readonly Standing[],
  to: readonly Standing[],
  { evaluation, families, trafficIn }: ReachGround,
): Reached {
  return reachedBy(
    families.flatMap((family) =>
      from.flatMap((source) =>
        to.map((destination) =>
          wayOf(
            evaluation.connect(source.end, destination.end, family),
            [source.presence, destination.presence],
            trafficIn(family),
          ),
        ),
      ),
    ),
  );
}

/** What was found for some outcomes, and for those with one more behind them. */
interface Found {
  reach?: Reach;
  readonly next: Found[];
}

/**
 * What each of some ends may send each of them, source by source. Alike reaches are one object, and what comes to the same is read
 * once: of the millions of pairs in a large map few differ.
 */
export function reachesAmong(all: readonly (readonly Standing[])[], ground: ReachGround): readonly Reach[] {
  const { evaluation, families } = ground;
  const shared = shareReaches(ground);
  const alone = all.map(endAlone);
  const places = alone.flatMap((end, place) => (end === undefined ? [] : [place]));
  const destinations = alone.filter((end) => end !== undefined);
  const reaches: Reach[] = [];
  const addFrom = (from: readonly Standing[], rows: readonly Uint32Array[]): void => {
    let next = 0;
    for (const [place, to] of all.entries()) {
      const isNext = rows.length > 0 && places[next] === place;
      reaches.push(isNext ? shared.of(rows, next, { from, to }) : shared.between(from, to));
      if (isNext) next++;
    }
  };
  for (let start = 0; start < all.length; start += atOnce) {
    const sources = alone.slice(start, start + atOnce);
    const ends = sources.filter((end) => end !== undefined);
    const rows = families.map((family) => evaluation.outcomesAmong(ends, destinations, family));
    let own = 0;
    for (const [index, from] of all.slice(start, start + atOnce).entries()) {
      const isAlone = sources[index] !== undefined;
      addFrom(from, isAlone ? rows.flatMap((each) => each[own] ?? []) : []);
      if (isAlone) own++;
    }
  }
  return reaches;
}

/** So many sources are asked about together. */
const atOnce = 64;

/** The end of what stands in one way, which is certain. */
function endAlone([first, ...others]: readonly Standing[]): Standing['end'] | undefined {
  return first !== undefined && others.length === 0 && isThere(first) ? first.end : undefined;
}

interface SharedReaches {
  readonly between: (from: readonly Standing[], to: readonly Standing[]) => Reach;
  /** The reach of two ends by their outcomes at a place of some rows, one row a family. */
  readonly of: (
    rows: readonly Uint32Array[],
    place: number,
    ends: { readonly from: readonly Standing[]; readonly to: readonly Standing[] },
  ) => Reach;
}

/** Tells what two ends may send each other; the same object for what is alike. */
export function sharedReaches(ground: ReachGround): SharedReaches['between'] {
  return shareReaches(ground).between;
}

function shareReaches(ground: ReachGround): SharedReaches {
  const { evaluation, families } = ground;
  const root: Found = { next: [] };
  const byText = new Map<string, Reach>();
  const make = (from: readonly Standing[], to: readonly Standing[]): Reach => {
    const reach = toReach(reachBetween(from, to, ground));
    const text = JSON.stringify(reach);
    const known = byText.get(text) ?? reach;
    byText.set(text, known);
    return known;
  };
  return {
    between: (from, to) => {
      goOn();
      if (!from.every(isThere) || !to.every(isThere)) return make(from, to);
      let found = root;
      for (const source of from)
        for (const destination of to)
          for (const family of families) found = step(found, evaluation.outcome(source.end, destination.end, family));
      found.reach ??= make(from, to);
      return found.reach;
    },
    of: (rows, place, { from, to }) => {
      let found = root;
      for (const row of rows) found = step(found, row[place] ?? 0);
      found.reach ??= make(from, to);
      return found.reach;
    },
  };
}

function isThere({ presence }: Standing): boolean {
  return presence === true;
}

function step({ next }: Found, outcome: number): Found {
  const known = next[outcome];
  if (known !== undefined) return known;
  const found: Found = { next: [] };
  next[outcome] = found;
  return found;
}
