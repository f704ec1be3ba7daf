import type { PodEnd } from '../../evaluate/index.js';
import { goOn } from '../../limit/index.js';
import type { ClassPairs, Reach } from '../../result.js';
import { CompactNumbers } from './compact-numbers.js';
import { isThere, type ReachEnd, type ReachOptions } from './reach-between.js';
import { sharedReaches } from './shared-reaches.js';

/**
 * What each of some ends may send each of them, source by source. What comes to the same is read once: of the millions of pairs in a
 * large map few differ.
 */
export function reachTable(all: readonly (readonly ReachEnd[])[], asked: ReachOptions): ClassPairs {
  const shared = sharedReaches(asked);
  const numbers = new Map<Reach, number>();
  const numberOf = (reach: Reach): number => {
    const number = numbers.get(reach) ?? numbers.size;
    numbers.set(reach, number);
    return number;
  };
  const alone = all.map((ends) => endAlone(ends, asked));
  const table = asked.evaluation.outcomeTable(
    alone.filter((end) => end !== undefined),
    asked.families,
    asked.trafficIn,
  );
  /** By the numbers of the table. */
  const known: number[] = [];
  const row = new Uint32Array(all.length);
  const fillRow = (from: readonly ReachEnd[], outcomes: Uint32Array | undefined): void => {
    goOn();
    let next = 0;
    for (let place = 0; place < row.length; place++) {
      const outcome = alone[place] === undefined ? undefined : outcomes?.[next++];
      const number = outcome === undefined ? undefined : known[outcome];
      row[place] = number ?? findNumber(from, all[place] ?? [], outcome);
    }
  };
  const findNumber = (from: readonly ReachEnd[], to: readonly ReachEnd[], outcome: number | undefined): number => {
    if (outcome === undefined) return numberOf(shared.between(from, to));
    const number = numberOf(shared.make(from, to));
    known[outcome] = number;
    return number;
  };
  const between = new CompactNumbers(all.length * all.length);
  for (let start = 0; start < all.length; start += atOnce) {
    const sources = alone.slice(start, start + atOnce);
    const rows = table.from(sources.filter((end) => end !== undefined)).values();
    for (const [index, end] of sources.entries()) {
      fillRow(all[start + index] ?? [], end === undefined ? undefined : rows.next().value);
      between.put(row, (start + index) * all.length, numbers.size - 1);
    }
  }
  return { reaches: [...numbers.keys()], between: between.values() };
}

/** So many sources are asked about together. */
const atOnce = 256;

/** The class of the cluster that an end is, where it has one form, which is certain. */
function endAlone([first, ...others]: readonly ReachEnd[], { evaluation }: ReachOptions): PodEnd | undefined {
  if (first === undefined || others.length > 0 || !isThere(first)) return undefined;
  return evaluation.isOfCluster(first.end) ? first.end : undefined;
}
