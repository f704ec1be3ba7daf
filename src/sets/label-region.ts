import { anyState, hasState, intersectStates, isNoStates, isStatesWithin, type LabelStates } from './label-values.js';

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

export function isNoRegion(region: LabelRegion): boolean {
  return [...region.values()].some(isNoStates);
}

export function isRegionWithin(a: LabelRegion, b: LabelRegion): boolean {
  if (isNoRegion(a)) return true;
  return [...b].every(([key, states]) => isStatesWithin(a.get(key) ?? anyState, states));
}

export function hasLabels(region: LabelRegion, labels: ReadonlyMap<string, string>): boolean {
  return [...region].every(([key, states]) => hasState(states, labels.get(key)));
}

/** A text that is the same for equal regions and differs for others. */
export function regionKey(region: LabelRegion): string {
  const keys = [...region.keys()].sort();
  return JSON.stringify(keys.map((key) => [key, region.get(key)]));
}
