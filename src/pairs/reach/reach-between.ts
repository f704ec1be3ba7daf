import type { ConnectionSlice, End, Evaluation } from '../../evaluate/index.js';
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

/** What was found for some answers of the evaluation, and for those with one more answer behind them. */
interface Found {
  reach?: Reach;
  readonly next: WeakMap<readonly ConnectionSlice[], Found>;
}

/**
 * Tells what one end may send another. Alike reaches are one object, and the same answers of the evaluation are read once: of the
 * millions of pairs in a large map few differ.
 */
export function sharedReaches(ground: ReachGround): (from: readonly Standing[], to: readonly Standing[]) => Reach {
  const { evaluation, families } = ground;
  const root: Found = { next: new WeakMap() };
  const byText = new Map<string, Reach>();
  const make = (from: readonly Standing[], to: readonly Standing[]): Reach => {
    const reach = toReach(reachBetween(from, to, ground));
    const text = JSON.stringify(reach);
    const known = byText.get(text) ?? reach;
    byText.set(text, known);
    return known;
  };
  return (from, to) => {
    goOn();
    if (![...from, ...to].every(({ presence }) => presence === true)) return make(from, to);
    let found = root;
    for (const source of from)
      for (const destination of to)
        for (const family of families) found = step(found, evaluation.connect(source.end, destination.end, family));
    found.reach ??= make(from, to);
    return found.reach;
  };
}

function step({ next }: Found, slices: readonly ConnectionSlice[]): Found {
  const known = next.get(slices) ?? { next: new WeakMap() };
  next.set(slices, known);
  return known;
}
