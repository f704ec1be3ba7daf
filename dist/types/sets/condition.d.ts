import { type Intervals } from './intervals.js';
import { type LabelStates } from './label-values.js';
/** Something that manifests don't say and a verdict may hang on: it has one of its possible values, not known which. */
export type Fact = LabelFact | AddressFact | ChoiceFact;
interface FactBase {
    /** Two facts with one id are the same fact. */
    readonly id: string;
    /** What isn't known, in words: `the label \`team\` of namespace \`shop\``. */
    readonly words: string;
    /** What its reader can do to settle it, in words. */
    readonly remedy: string;
}
export interface LabelFact extends FactBase {
    readonly kind: 'label';
    readonly possible: LabelStates;
}
export interface AddressFact extends FactBase {
    readonly kind: 'address';
    readonly possible: Intervals<bigint>;
}
/** One of `count` possibilities, numbered from 0. */
export interface ChoiceFact extends FactBase {
    readonly kind: 'choice';
    readonly count: number;
}
/** A statement about facts, as certain as can be: `true` and `false` where no fact matters. */
export type Condition = boolean | Leaf | AllOf | AnyOf;
export type Leaf = {
    readonly kind: 'label';
    readonly fact: LabelFact;
    readonly within: LabelStates;
} | {
    readonly kind: 'address';
    readonly fact: AddressFact;
    readonly within: Intervals<bigint>;
} | {
    readonly kind: 'choice';
    readonly fact: ChoiceFact;
    readonly within: readonly number[];
};
interface AllOf {
    readonly kind: 'all';
    readonly of: readonly Condition[];
}
interface AnyOf {
    readonly kind: 'any';
    readonly of: readonly Condition[];
}
/** Each fact's value in one possible world, by its id. */
export type World = ReadonlyMap<string, FactValue>;
export type FactValue = string | bigint | number | undefined;
/** A fact of a question and one value for each way in which its statements can come out. */
export interface OpenFact {
    readonly fact: Fact;
    readonly examples: readonly FactValue[];
}
export declare function allOf(conditions: readonly Condition[]): Condition;
export declare function anyOf(conditions: readonly Condition[]): Condition;
/** Whether a condition holds in a world that gives every fact of it a value. */
export declare function holds(condition: Condition, world: World): boolean;
/**
 * The facts that conditions hang on, each with one value for every combination of truths its statements can take together,
 * in order of first mention.
 */
export declare function openFacts(conditions: readonly Condition[]): readonly OpenFact[];
/** Every world of some facts; `undefined` where there are more than `limit`. */
export declare function worldsOf(facts: readonly OpenFact[], limit: number): readonly World[] | undefined;
export {};
