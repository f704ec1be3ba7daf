/** A set of small whole numbers: bit `n` of word `n >> 5`. Built once, then read. */
export interface BitSet {
    readonly words: Uint32Array;
}
/** The set of those numbers below `size` for which `isIn` holds. */
export declare function bitSet(size: number, isIn: (value: number) => boolean): BitSet;
export declare function hasBit(set: BitSet, value: number): boolean;
