/**
 * A set of numbers as its boundaries: `[a, b, c, d]` is a ≤ x < b or c ≤ x < d. Strictly ascending, of even length, so
 * two equal sets are equal lists.
 */
export type Intervals<T extends number | bigint> = readonly T[];
/** The set of all x with `low` ≤ x < `high`; empty where there are none. */
export declare function interval<T extends number | bigint>(low: T, high: T): Intervals<T>;
export declare function union<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T>;
export declare function intersect<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T>;
export declare function subtract<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): Intervals<T>;
export declare function isSubset<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): boolean;
export declare function includes<T extends number | bigint>(set: Intervals<T>, value: T): boolean;
export declare function isSame<T extends number | bigint>(a: Intervals<T>, b: Intervals<T>): boolean;
/** The stretches of a set, each as its first value and the value after its last. */
export declare function stretches<T extends number | bigint>(set: Intervals<T>): readonly (readonly [T, T])[];
/**
 * Cuts `whole` at every boundary of `parts` and puts together the pieces that lie in the same parts. Each piece comes with
 * one truth value a part, in the order of `parts`. Pieces are in the order of their first value.
 */
export declare function partition<T extends number | bigint>(whole: Intervals<T>, parts: readonly Intervals<T>[]): readonly {
    readonly piece: Intervals<T>;
    readonly within: readonly boolean[];
}[];
