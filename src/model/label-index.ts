import { anyState, type LabelRegion, type LabelStates, patternOf } from '../sets/index.js';
import type { Labels } from './cluster.js';
import { labelStates } from './labels.js';

/** Finds what a selector may hold without looking at everything: those whose labels may lie in a region, and perhaps others. */
export type LabelIndex<Value> = (region: LabelRegion) => readonly Value[];

/** Indexes values by their labels, key by key as keys are asked about. */
export function indexLabels<Value>(values: readonly Value[], labelsOf: (value: Value) => Labels): LabelIndex<Value> {
  return indexStates(values, (value, key) => labelStates(labelsOf(value), key));
}

/** Indexes values by the labels that each selects by: those are found that may hold something of a region. */
export function indexRegions<Value>(
  values: readonly Value[],
  regionOf: (value: Value) => LabelRegion,
): LabelIndex<Value> {
  return indexStates(values, (value, key) => regionOf(value).get(key) ?? anyState);
}

function indexStates<Value>(
  values: readonly Value[],
  statesOf: (value: Value, key: string) => LabelStates,
): LabelIndex<Value> {
  const byKey = new Map<string, KeyIndex<Value>>();
  return (region) => {
    const [key, states] = [...region].find(([each, asked]) => isList(asked) && patternOf(each) === undefined) ?? [];
    if (key === undefined || states === undefined) return values;
    const index = byKey.get(key) ?? indexKey(values, (value) => statesOf(value, key));
    byKey.set(key, index);
    return [...states.values.flatMap((value) => index.byValue.get(value) ?? []), ...index.uncertain];
  };
}

interface KeyIndex<Value> {
  readonly byValue: ReadonlyMap<string, readonly Value[]>;
  /** Those whose state of the label is unknown. */
  readonly uncertain: readonly Value[];
}

function indexKey<Value>(values: readonly Value[], statesOf: (value: Value) => LabelStates): KeyIndex<Value> {
  const byValue = new Map<string, Value[]>();
  const uncertain: Value[] = [];
  for (const value of values) {
    const { absent, others, values: possible } = statesOf(value);
    const [only, ...more] = possible;
    if (others || more.length > 0 || (absent && only !== undefined)) uncertain.push(value);
    else if (only !== undefined) {
      const known = byValue.get(only);
      if (known === undefined) byValue.set(only, [value]);
      else known.push(value);
    }
  }
  return { byValue, uncertain };
}

/** Present, with one of some values. */
function isList({ absent, others }: LabelStates): boolean {
  return !absent && !others;
}
