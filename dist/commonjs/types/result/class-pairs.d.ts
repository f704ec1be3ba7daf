import type { Reach } from './reach.js';
/** What classes may send each other, each distinct reach once. */
export interface ClassPairs {
    /** The reaches that there are between classes, in the order in which `between` first has them. */
    readonly reaches: readonly Reach[];
    /** The place in `reaches` for each ordered pair of classes, at `from * classes + to`: small integers side by side, and a list in JSON. */
    readonly between: ArrayLike<number>;
}
/** What one class may send another; `undefined` where there is no such class. */
export declare function reachBetweenClasses({ reaches, between, classes }: ClassPairs & {
    readonly classes: number;
}, from: number, to: number): Reach | undefined;
