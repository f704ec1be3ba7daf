import { type Intervals, stretches } from './intervals.js';

/** Finds the sets of a list that hold an address. */
export interface AddressIndex {
  /** The indexes of the sets that hold it, and of those that may hold any, ascending. */
  readonly at: (address: bigint) => readonly number[];
}

/**
 * An index of sets of one family; an `undefined` one may hold any address. A tree over the stretches between all boundaries: node `n`
 * is above `2n` and `2n + 1`, and a set is noted at the highest nodes that lie in it.
 */
export function indexAddresses(sets: readonly (Intervals<bigint> | undefined)[]): AddressIndex {
  const cuts = [...new Set(sets.flatMap((set) => [...(set ?? [])]))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const indexOfCut = new Map(cuts.map((cut, place) => [cut, place]));
  const noted = new Map<number, number[]>();
  const note = (node: number, set: number) => {
    const known = noted.get(node);
    if (known === undefined) noted.set(node, [set]);
    else known.push(set);
  };
  for (const [index, set] of sets.entries()) {
    for (const [from, to] of stretches(set ?? [])) {
      let low = cuts.length + (indexOfCut.get(from) ?? 0);
      let high = cuts.length + (indexOfCut.get(to) ?? 0);
      for (; low < high; low >>= 1, high >>= 1) {
        if (low % 2 === 1) note(low++, index);
        if (high % 2 === 1) note(--high, index);
      }
    }
  }
  const unbounded = sets.flatMap((set, index) => (set === undefined ? [index] : []));
  const at = (address: bigint) => {
    const found = [...unbounded];
    const place = placeBefore(cuts, address);
    for (let node = place < 0 ? 0 : cuts.length + place; node > 0; node >>= 1) found.push(...(noted.get(node) ?? []));
    return found.sort((a, b) => a - b);
  };
  return { at };
}

/** The index of the last cut that isn't above an address; -1 where there is none. */
function placeBefore(cuts: readonly bigint[], address: bigint): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut !== undefined && cut <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
