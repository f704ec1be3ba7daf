/** A set of small whole numbers: bit `n` of word `n >> 5`. Built once, then read. */
export interface BitSet {
  readonly words: Uint32Array;
}

/** The set of those numbers below `size` for which `isIn` holds. */
export function bitSet(size: number, isIn: (value: number) => boolean): BitSet {
  const words = new Uint32Array((size + 31) >> 5);
  for (let value = 0; value < size; value++) {
    if (isIn(value)) words[value >> 5] = (words[value >> 5] ?? 0) | (1 << (value & 31));
  }
  return { words };
}

export function hasBit(set: BitSet, value: number): boolean {
  return (((set.words[value >> 5] ?? 0) >>> (value & 31)) & 1) === 1;
}
