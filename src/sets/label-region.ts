import {
  anyState,
  complementStates,
  hasState,
  intersectStates,
  isNoStates,
  isStatesWithin,
  type LabelStates,
} from './label-values.js';

/**
 * The label maps that satisfy a selector: for each key named, the states it may have; keys that aren't named may have any. No
 * key is listed with every state.
 */
export type LabelRegion = ReadonlyMap<string, LabelStates>;

/** Every label map: what the empty selector selects (A-SEL-3). */
export const anyLabels: LabelRegion = new Map();

/** The region of the label maps in both. */
export function intersectRegions(a: LabelRegion, b: LabelRegion): LabelRegion {
  const both = new Map(a);
  for (const [key, states] of b) both.set(key, intersectStates(both.get(key) ?? anyState, states));
  return both;
}

/** The region of the label maps in all of many; the empty list has every label map. Takes little more time than it takes to read them. */
export function intersectionOfRegions(regions: readonly LabelRegion[]): LabelRegion {
  const byKey = new Map<string, LabelStates[]>();
  for (const region of regions)
    for (const [key, states] of region) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [states]);
      else known.push(states);
    }
  return new Map([...byKey].map(([key, all]) => [key, intersectionOfStates(all)]));
}

/** Two by two, so that no list of values is gone through once for every other. */
function intersectionOfStates(all: readonly LabelStates[]): LabelStates {
  let rest = all;
  while (rest.length > 1)
    rest = Array.from({ length: Math.ceil(rest.length / 2) }, (_, index) =>
      intersectStates(rest[2 * index] ?? anyState, rest[2 * index + 1] ?? anyState),
    );
  return rest[0] ?? anyState;
}

export function isNoRegion(region: LabelRegion): boolean {
  for (const states of region.values()) if (isNoStates(states)) return true;
  return false;
}

export function isRegionWithin(a: LabelRegion, b: LabelRegion): boolean {
  if (isNoRegion(a)) return true;
  return [...b].every(([key, states]) => isStatesWithin(a.get(key) ?? anyState, states));
}

/** Whether no label map is in both. */
export function isDisjointRegion(a: LabelRegion, b: LabelRegion): boolean {
  for (const [key, states] of b) {
    const own = a.get(key);
    if (isNoStates(own === undefined ? states : intersectStates(own, states))) return true;
  }
  return isNoRegion(a);
}

/** The keys by which some label map of `a` isn't in `b`. */
export function keysOfAnyState(a: LabelRegion, b: LabelRegion): readonly string[] {
  return [...b].flatMap(([key, states]) => (isStatesWithin(a.get(key) ?? anyState, states) ? [] : [key]));
}

export function hasLabels(region: LabelRegion, labels: ReadonlyMap<string, string>): boolean {
  return [...region].every(([key, states]) => hasState(states, labels.get(key)));
}

/** The label maps in `a` and not in `b`, as regions that have none in common. */
export function subtractRegion(a: LabelRegion, b: LabelRegion): readonly LabelRegion[] {
  if (b.size > 0 && isDisjointRegion(a, b)) return [a];
  const parts: LabelRegion[] = [];
  const common = new Map(a);
  for (const [key, states] of b) {
    const own = common.get(key) ?? anyState;
    const outside = intersectStates(own, complementStates(states));
    if (!isNoStates(outside)) parts.push(new Map(common).set(key, outside));
    common.set(key, intersectStates(own, states));
  }
  return parts;
}

/** A text that is the same for equal regions and differs for others. */
export function regionKey(region: LabelRegion): string {
  const keys = [...region.keys()].sort();
  return JSON.stringify(keys.map((key) => [key, region.get(key)]));
}
