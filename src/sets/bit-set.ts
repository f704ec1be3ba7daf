/** A set of small whole numbers: bit `n` of word `n >> 5`. Built once, then read. */
export interface BitSet {
  readonly words: Uint32Array;
}

/** The set of some numbers below `size`. */
export function bitSet(size: number, values: Iterable<number>): BitSet {
  const words = new Uint32Array((size + 31) >> 5);
  for (const value of values) words[value >> 5] = (words[value >> 5] ?? 0) | (1 << (value & 31));
  return { words };
}

export function hasBit(set: BitSet, value: number): boolean {
  return (((set.words[value >> 5] ?? 0) >>> (value & 31)) & 1) === 1;
}
