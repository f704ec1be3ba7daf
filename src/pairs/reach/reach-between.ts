import type { End, Evaluation } from '../../evaluate/index.js';
import { goOn } from '../../limit/index.js';
import type { Pod } from '../../model/index.js';
import type { Reach } from '../../result.js';
import { type Condition, type Family, portTraffic, type Traffic } from '../../sets/index.js';
import { type Reached, toReach } from '../reached.js';
import { pairReachOf, reachedBy } from './pair-reach.js';
import { podSorts } from './pod-sorts.js';

/** One form that a group of pods, or addresses, can have at an end of a connection. */
export interface ReachEnd {
  readonly end: Exclude<End, { kind: 'address' }>;
  /** Holds where it has this form. */
  readonly presence: Condition;
}

/** What is asked of all connections alike. */
export interface ReachOptions {
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
export function reachEndsOf(pods: readonly Pod[], evaluation: Evaluation): readonly ReachEnd[] {
  return podSorts(pods, evaluation).map(({ pod, presence }) => ({ end: evaluation.endOf(pod), presence }));
}

/** What one end may send another, over all their forms. */
export function reachBetween(
  from: readonly ReachEnd[],
  to: readonly ReachEnd[],
  { evaluation, families, trafficIn }: ReachOptions,
): Reached {
  return reachedBy(
    families.flatMap((family) =>
      from.flatMap((source) =>
        to.map((destination) =>
          pairReachOf(
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
export function reachesAmong(all: readonly (readonly ReachEnd[])[], evaluationContext: ReachOptions): readonly Reach[] {
  const { evaluation, families } = evaluationContext;
  const shared = shareReaches(evaluationContext);
  const alone = all.map(endAlone);
  const places = alone.flatMap((end, place) => (end === undefined ? [] : [place]));
  const destinations = alone.filter((end) => end !== undefined);
  const reaches: Reach[] = [];
  const addFrom = (from: readonly ReachEnd[], rows: readonly Uint32Array[]): void => {
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
function endAlone([first, ...others]: readonly ReachEnd[]): ReachEnd['end'] | undefined {
  return first !== undefined && others.length === 0 && isThere(first) ? first.end : undefined;
}

interface SharedReaches {
  readonly between: (from: readonly ReachEnd[], to: readonly ReachEnd[]) => Reach;
  /** The reach of two ends by their outcomes at a place of some rows, one row a family. */
  readonly of: (
    rows: readonly Uint32Array[],
    place: number,
    ends: { readonly from: readonly ReachEnd[]; readonly to: readonly ReachEnd[] },
  ) => Reach;
}

/** Tells what two ends may send each other; the same object for what is alike. */
export function sharedReaches(evaluationContext: ReachOptions): SharedReaches['between'] {
  return shareReaches(evaluationContext).between;
}

function shareReaches(evaluationContext: ReachOptions): SharedReaches {
  const { evaluation, families } = evaluationContext;
  const root: Found = { next: [] };
  const byText = new Map<string, Reach>();
  const make = (from: readonly ReachEnd[], to: readonly ReachEnd[]): Reach => {
    const reach = toReach(reachBetween(from, to, evaluationContext));
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

function isThere({ presence }: ReachEnd): boolean {
  return presence === true;
}

function step({ next }: Found, outcome: number): Found {
  const known = next[outcome];
  if (known !== undefined) return known;
  const found: Found = { next: [] };
  next[outcome] = found;
  return found;
}
