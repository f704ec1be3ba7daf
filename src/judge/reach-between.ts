import type { ConnectionSlice } from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import type { Reach } from '../result.js';
import { type Condition, type Family, intersectTraffic, noTraffic, openFacts, portTraffic } from '../sets/index.js';
import type { Ground } from './ground.js';
import { type Reached, toReach, uniteReached, unreached } from './reached.js';

/** Workloads with the same sorts of pods, or one of them. */
export interface WorkloadClass {
  readonly pods: readonly Pod[];
}

/** What pods may send others, over all sorts of pods. */
export function reachBetween(
  from: WorkloadClass,
  to: WorkloadClass,
  families: readonly Family[],
  ground: Ground,
): Reached {
  const reached = from.pods.flatMap((source) =>
    to.pods.flatMap((destination) =>
      families.map((family) => {
        const { evaluation } = ground;
        return readSlices(evaluation.connect(evaluation.endOf(source), evaluation.endOf(destination), family), [
          source.presence,
          destination.presence,
        ]);
      }),
    ),
  );
  return reached.reduce(uniteReached, unreached);
}

/** What an evaluation says of one pair of ends, either of which may not be there. */
export function readSlices(slices: readonly ConnectionSlice[], presence: readonly Condition[]): Reached {
  const doubts = openFacts(presence).map(({ fact }) => fact.words);
  return slices.reduce<Reached>((reached, slice) => {
    const traffic = intersectTraffic(slice.traffic, portTraffic);
    if (slice.verdict === 'deny') return reached;
    if (slice.verdict === 'allow' && doubts.length === 0) return uniteReached(reached, { allow: traffic, unknown: [] });
    const reason = [...doubts, ...slice.facts.map(({ words }) => words)].join('; ');
    return uniteReached(reached, { allow: noTraffic, unknown: [{ traffic, reason }] });
  }, unreached);
}

/** What was found for some answers of the evaluation, and for those with one more answer behind them. */
interface Found {
  reach?: Reach;
  readonly next: WeakMap<readonly ConnectionSlice[], Found>;
}

/**
 * Tells what one class may send another. Alike reaches are one object, and the same answers of the evaluation are read once: of the
 * millions of pairs in a large map few differ.
 */
export function sharedReaches(
  families: readonly Family[],
  ground: Ground,
): (from: WorkloadClass, to: WorkloadClass) => Reach {
  const { evaluation } = ground;
  const root: Found = { next: new WeakMap() };
  const byText = new Map<string, Reach>();
  const make = (from: WorkloadClass, to: WorkloadClass): Reach => {
    const reach = toReach(reachBetween(from, to, families, ground));
    const text = JSON.stringify(reach);
    const known = byText.get(text) ?? reach;
    byText.set(text, known);
    return known;
  };
  return (from, to) => {
    if (![...from.pods, ...to.pods].every(({ presence }) => presence === true)) return make(from, to);
    let found = root;
    for (const source of from.pods)
      for (const destination of to.pods)
        for (const family of families)
          found = step(found, evaluation.connect(evaluation.endOf(source), evaluation.endOf(destination), family));
    found.reach ??= make(from, to);
    return found.reach;
  };
}

function step({ next }: Found, slices: readonly ConnectionSlice[]): Found {
  const known = next.get(slices) ?? { next: new WeakMap() };
  next.set(slices, known);
  return known;
}
