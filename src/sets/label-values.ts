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
  return value === undefined ? states.absent : isAmong(states.values, value) !== states.others;
}

export function intersectStates(a: LabelStates, b: LabelStates): LabelStates {
  const absent = a.absent && b.absent;
  if (a.others && b.others) return { absent, others: true, values: ordered([...a.values, ...b.values]) };
  const [some, other] = a.others || (!b.others && b.values.length < a.values.length) ? [b, a] : [a, b];
  return {
    absent,
    others: false,
    values: some.values.filter((value) => isAmong(other.values, value) !== other.others),
  };
}

/** As `intersectStates`, of many at once. */
export function intersectAllStates(all: readonly LabelStates[]): LabelStates {
  const open = all.filter(({ others }) => others);
  const rest = all.filter(({ others }) => !others);
  const excluded: LabelStates = {
    absent: open.every(({ absent }) => absent),
    others: true,
    values: ordered(open.flatMap(({ values }) => values)),
  };
  return rest.reduce(intersectStates, excluded);
}

function isAmong(values: readonly string[], value: string): boolean {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = values[middle];
    if (each !== undefined && each < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value;
}

export function complementStates(states: LabelStates): LabelStates {
  return { absent: !states.absent, others: !states.others, values: states.values };
}

export function isNoStates(states: LabelStates): boolean {
  return !states.absent && !states.others && states.values.length === 0;
}

/** Whether a label certainly has one value, or certainly is absent. */
export function isOneState({ absent, others, values }: LabelStates): boolean {
  return !others && values.length + (absent ? 1 : 0) === 1;
}

export function isStatesWithin(a: LabelStates, b: LabelStates): boolean {
  return isNoStates(intersectStates(a, complementStates(b)));
}

/**
 * One state for each class that the sets can distinguish, within `possible`: absent, each mentioned value, and a value
 * that nobody mentions.
 */
export function exampleStates(possible: LabelStates, sets: readonly LabelStates[]): readonly (string | undefined)[] {
  const mentioned = ordered([possible, ...sets].flatMap((each) => each.values));
  return [undefined, ...mentioned, unmentioned(mentioned)].filter((value) => hasState(possible, value));
}

/** A value that isn't in a list, fit to be a label value. */
export function unmentioned(values: readonly string[]): string {
  const taken = new Set(values);
  let value = 'other';
  while (taken.has(value)) value = `${value}-1`;
  return value;
}

function ordered(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].sort();
}
