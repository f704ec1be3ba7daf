import {
  anyLabels,
  anyState,
  complementStates,
  hasState,
  intersectRegions,
  intersectStates,
  isNoStates,
  isStatesWithin,
  type LabelRegion,
  type LabelStates,
  matchingState,
  patternOf,
  patternStates,
  presentState,
  subtractRegion,
} from '../../../sets/index.js';
import type { Comparison, Selector } from './selector.js';

/** What a comparison says of the objects of one kind: of one key of their regions, or of all of them alike. */
export type Literal = boolean | { readonly key: string; readonly within: LabelStates };

/** The objects that regions refer to. */
export interface RegionSpace {
  readonly literalOf: (comparison: Comparison) => Literal;
  /** Whether every one of them has a label of this key. */
  readonly isAlwaysPresent: (key: string) => boolean;
}

/** How many regions a selector may come to. */
export const mostRegions = 64;

/**
 * The label maps that satisfy a selector, as regions that have none in common; `undefined` where there are too many. `global()` is taken
 * as `all()`, as Calico's own evaluation takes it.
 */
export function disjointRegions(selector: Selector, space: RegionSpace): readonly LabelRegion[] | undefined {
  const regions = regionsOf(selector, false, space);
  return regions === undefined || regions.length > mostRegions ? undefined : regions;
}

type Regions = readonly LabelRegion[] | undefined;

function regionsOf(selector: Selector, isNegated: boolean, space: RegionSpace): Regions {
  switch (selector.kind) {
    case 'all':
    case 'global':
      return isNegated ? [] : [anyLabels];
    case 'not':
      return regionsOf(selector.of, !isNegated, space);
    case 'and':
    case 'or': {
      const parts = selector.of.map((each) => regionsOf(each, isNegated, space));
      return (selector.kind === 'and') === isNegated ? uniteAll(parts, space) : intersectAll(parts, space);
    }
    default:
      return literalRegions(space.literalOf(selector), isNegated, space);
  }
}

function literalRegions(literal: Literal, isNegated: boolean, space: RegionSpace): Regions {
  if (typeof literal === 'boolean') return literal === isNegated ? [] : [anyLabels];
  const within = isNegated ? complementStates(literal.within) : literal.within;
  return [tidy(new Map([[literal.key, within]]), space)].filter((region) => region !== undefined);
}

function intersectAll(parts: readonly Regions[], space: RegionSpace): Regions {
  return parts.reduce<Regions>(
    (product, part) => {
      if (product === undefined || part === undefined) return undefined;
      return merge(product.flatMap((a) => part.flatMap((b) => tidy(intersectRegions(a, b), space) ?? [])));
    },
    [anyLabels],
  );
}

function uniteAll(parts: readonly Regions[], space: RegionSpace): Regions {
  return parts.reduce<Regions>((union, part) => {
    if (union === undefined || part === undefined) return undefined;
    const added = part.flatMap((region) => subtractAll(region, union, space));
    return merge(union.concat(added));
  }, []);
}

function subtractAll(region: LabelRegion, others: readonly LabelRegion[], space: RegionSpace): readonly LabelRegion[] {
  let rest: readonly LabelRegion[] = [region];
  for (const other of others) {
    rest = rest.flatMap((each) => subtractRegion(each, other).flatMap((part) => tidy(part, space) ?? []));
  }
  return rest;
}

const patternUniverse: LabelStates = { ...matchingState, absent: true };

/** A region without the states that no object of the space has and the patterns that its values decide; `undefined` where none is left. */
function tidy(region: LabelRegion, space: RegionSpace): LabelRegion | undefined {
  const tidied = new Map(region);
  for (const key of region.keys()) applyPattern(tidied, key);
  for (const [key, states] of tidied) {
    const universe = universeOf(key, space);
    const possible = intersectStates(states, universe);
    if (isNoStates(possible)) return undefined;
    if (isStatesWithin(universe, possible)) tidied.delete(key);
    else tidied.set(key, possible);
  }
  return tidied;
}

function universeOf(key: string, { isAlwaysPresent }: RegionSpace): LabelStates {
  if (patternOf(key) !== undefined) return patternUniverse;
  return isAlwaysPresent(key) ? presentState : anyState;
}

/** A label that a pattern matches is present; where few values are left, they tell which of them it matches. */
function applyPattern(region: Map<string, LabelStates>, key: string): void {
  const pattern = patternOf(key);
  const wanted = region.get(key);
  if (pattern === undefined || wanted === undefined) return;
  const whole = region.get(pattern.key) ?? anyState;
  const states = hasState(wanted, undefined) ? whole : intersectStates(whole, presentState);
  if (states !== whole) region.set(pattern.key, states);
  if (states.others) return;
  const isWanted = (value: string) => {
    const matched = patternStates(pattern, { absent: false, others: false, values: [value] });
    return !isNoStates(intersectStates(matched, wanted));
  };
  region.set(pattern.key, { ...states, values: states.values.filter(isWanted) });
  region.delete(key);
}

/** How many regions are looked at before they are merged. */
const mostUnmerged = 512;

/** Puts regions together that differ in one key only; `undefined` where too many are left. */
function merge(regions: readonly LabelRegion[]): Regions {
  if (regions.length > mostUnmerged) return undefined;
  const merged: LabelRegion[] = [];
  const remaining = [...regions];
  for (let region = remaining.shift(); region !== undefined; region = remaining.shift()) {
    const next = joinToOne(region, merged);
    if (next === undefined) merged.push(region);
    else {
      merged.splice(next.index, 1);
      remaining.unshift(next.joined);
    }
  }
  return merged.length > mostRegions ? undefined : merged;
}

function joinToOne(region: LabelRegion, others: readonly LabelRegion[]) {
  for (const [index, other] of others.entries()) {
    const joined = join(other, region);
    if (joined !== undefined) return { index, joined };
  }
  return undefined;
}

function join(a: LabelRegion, b: LabelRegion): LabelRegion | undefined {
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((key) => !isSame(a.get(key), b.get(key)));
  const [key] = differing;
  if (key === undefined || differing.length > 1) return key === undefined ? a : undefined;
  const [x, y] = [a.get(key) ?? anyState, b.get(key) ?? anyState];
  const joined = new Map(a);
  const either = complementStates(intersectStates(complementStates(x), complementStates(y)));
  if (isStatesWithin(anyState, either)) joined.delete(key);
  else joined.set(key, either);
  return joined;
}

function isSame(a: LabelStates = anyState, b: LabelStates = anyState): boolean {
  return isStatesWithin(a, b) && isStatesWithin(b, a);
}
