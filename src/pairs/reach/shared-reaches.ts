import { goOn } from '../../limit/index.js';
import type { Reach } from '../../result.js';
import { toReach } from '../reached.js';
import { isThere, type ReachEnd, type ReachOptions, reachBetween } from './reach-between.js';

/** What was found for some outcomes, and for those with one more behind them. */
interface Found {
  reach?: Reach;
  readonly next: Found[];
}

/** Reaches of which the alike are one object. */
export interface SharedReaches {
  /** What two ends may send each other; what comes to the same is found once. */
  readonly between: (from: readonly ReachEnd[], to: readonly ReachEnd[]) => Reach;
  /** The same, found anew. */
  readonly make: (from: readonly ReachEnd[], to: readonly ReachEnd[]) => Reach;
}

/** Tells what two ends may send each other; the same object for what is alike. */
export function sharedReaches(evaluationContext: ReachOptions): SharedReaches {
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
  const between = (from: readonly ReachEnd[], to: readonly ReachEnd[]): Reach => {
    goOn();
    if (!from.every(isThere) || !to.every(isThere)) return make(from, to);
    let found = root;
    for (const source of from)
      for (const destination of to)
        for (const family of families) found = step(found, evaluation.outcome(source.end, destination.end, family));
    found.reach ??= make(from, to);
    return found.reach;
  };
  return { between, make };
}

function step({ next }: Found, outcome: number): Found {
  const known = next[outcome];
  if (known !== undefined) return known;
  const found: Found = { next: [] };
  next[outcome] = found;
  return found;
}
