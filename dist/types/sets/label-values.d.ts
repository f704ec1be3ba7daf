/**
 * A set of states of one label: absent, or present with a value. `others` says whether every value that isn't in `values`
 * belongs to the set; then `values` holds those that don't. INVARIANT: `values` is ascending and without repetition, so equal
 * sets are written alike.
 */
export interface LabelStates {
    readonly absent: boolean;
    readonly others: boolean;
    readonly values: readonly string[];
}
export declare const anyState: LabelStates;
export declare const noState: LabelStates;
/** Selector operator `Exists`. */
export declare const presentState: LabelStates;
/** Selector operator `DoesNotExist`. */
export declare const absentState: LabelStates;
/** Selector operator `In`: the label is present with one of the values. */
export declare function statesIn(values: readonly string[]): LabelStates;
/** Selector operator `NotIn`: the label is absent or has another value (A.5). */
export declare function statesNotIn(values: readonly string[]): LabelStates;
/** The state of a label that is known: `undefined` is absent. */
export declare function stateOf(value: string | undefined): LabelStates;
export declare function hasState(states: LabelStates, value: string | undefined): boolean;
export declare function intersectStates(a: LabelStates, b: LabelStates): LabelStates;
export declare function complementStates(states: LabelStates): LabelStates;
export declare function isNoStates(states: LabelStates): boolean;
export declare function isStatesWithin(a: LabelStates, b: LabelStates): boolean;
/**
 * One state for each class that the sets can tell apart, within `possible`: absent, each mentioned value, and a value that
 * nobody mentions.
 */
export declare function exampleStates(possible: LabelStates, sets: readonly LabelStates[]): readonly (string | undefined)[];
/** A value that isn't in a list, fit to be a label value. */
export declare function unmentioned(values: readonly string[]): string;
