import { boundariesOf, type Intervals, placeAfter, stretches } from './intervals.js';

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
  const cuts = boundariesOf(sets.map((set) => set ?? []));
  const noted = new Map<number, number[]>();
  const note = (node: number, set: number) => {
    const known = noted.get(node);
    if (known === undefined) noted.set(node, [set]);
    else known.push(set);
  };
  for (const [index, set] of sets.entries()) {
    for (const [from, to] of stretches(set ?? [])) {
      let low = cuts.length + placeAfter(cuts, from) - 1;
      let high = cuts.length + placeAfter(cuts, to) - 1;
      for (; low < high; low >>= 1, high >>= 1) {
        if (low % 2 === 1) note(low++, index);
        if (high % 2 === 1) note(--high, index);
      }
    }
  }
  const unbounded = sets.flatMap((set, index) => (set === undefined ? [index] : []));
  const at = (address: bigint) => {
    const found = [...unbounded];
    const place = placeAfter(cuts, address) - 1;
    for (let node = place < 0 ? 0 : cuts.length + place; node > 0; node >>= 1) found.push(...(noted.get(node) ?? []));
    return found.sort((a, b) => a - b);
  };
  return { at };
}
