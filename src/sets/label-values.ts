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

export const anyState: LabelStates = { absent: true, others: true, values: [] };
export const noState: LabelStates = { absent: false, others: false, values: [] };
/** Selector operator `Exists`. */
export const presentState: LabelStates = { absent: false, others: true, values: [] };
/** Selector operator `DoesNotExist`. */
export const absentState: LabelStates = { absent: true, others: false, values: [] };

/** Selector operator `In`: the label is present with one of the values. */
export function statesIn(values: readonly string[]): LabelStates {
  return { absent: false, others: false, values: ordered(values) };
}

/** Selector operator `NotIn`: the label is absent or has another value (A.5). */
export function statesNotIn(values: readonly string[]): LabelStates {
  return { absent: true, others: true, values: ordered(values) };
}

/** The state of a label that is known: `undefined` is absent. */
export function stateOf(value: string | undefined): LabelStates {
  return value === undefined ? absentState : statesIn([value]);
}

export function hasState(states: LabelStates, value: string | undefined): boolean {
  return value === undefined ? states.absent : states.values.includes(value) !== states.others;
}

export function intersectStates(a: LabelStates, b: LabelStates): LabelStates {
  const others = a.others && b.others;
  const mentioned = ordered([...a.values, ...b.values]);
  const isWithin = (value: string) => hasState(a, value) && hasState(b, value);
  return {
    absent: a.absent && b.absent,
    others,
    values: mentioned.filter((value) => isWithin(value) !== others),
  };
}

export function complementStates(states: LabelStates): LabelStates {
  return { absent: !states.absent, others: !states.others, values: states.values };
}

export function isNoStates(states: LabelStates): boolean {
  return !states.absent && !states.others && states.values.length === 0;
}

export function isStatesWithin(a: LabelStates, b: LabelStates): boolean {
  return isNoStates(intersectStates(a, complementStates(b)));
}

/**
 * One state for each class that the sets can tell apart, within `possible`: absent, each mentioned value, and a value that
 * nobody mentions.
 */
export function exampleStates(possible: LabelStates, sets: readonly LabelStates[]): readonly (string | undefined)[] {
  const mentioned = ordered([possible, ...sets].flatMap((each) => each.values));
  return [undefined, ...mentioned, unmentioned(mentioned)].filter((value) => hasState(possible, value));
}

/** A value that isn't in a list, fit to be a label value. */
export function unmentioned(values: readonly string[]): string {
  let value = 'other';
  while (values.includes(value)) value = `${value}-1`;
  return value;
}

function ordered(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
