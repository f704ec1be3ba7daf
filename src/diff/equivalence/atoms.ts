import type { PodMatch, PolicyRules } from '../../compile/index.js';
import { regionOf } from '../../evaluate/index.js';
import { mayHold, type PossibleNamespace } from '../../map/exposure/possible-namespaces.js';
import { intersectRegions, isNoRegion, type LabelRegion, patternOf, subtractRegion } from '../../sets/index.js';

/** Pods of one namespace that no policy distinguishes. */
export interface Atom {
  readonly place: PossibleNamespace;
  readonly region: LabelRegion;
}

/** Beyond this number pods aren't distinguished. */
const mostAtoms = 400;

/**
 * The pods of some namespaces that any of some rule sets governs, cut by everything that any policy says of pods;
 * `undefined` where there are too many sorts, or where a policy refers to more than labels.
 */
export function atomsOf(
  governing: readonly PolicyRules[],
  all: readonly PolicyRules[],
  places: readonly PossibleNamespace[],
): readonly Atom[] | undefined {
  const matches = all.flatMap(({ selectedPods, rules }) => [
    selectedPods,
    ...rules.flatMap(({ peers = [], own = [] }) =>
      [...peers, ...own].flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : [])),
    ),
  ]);
  const regions = [...new Map(matches.map((match) => [JSON.stringify([...regionOf(match)]), match])).values()];
  if (regions.some(isBeyondLabels)) return undefined;
  const atoms: Atom[] = [];
  for (const place of places) {
    const own = governing.filter(({ selectedPods }) => mayHold(selectedPods, place));
    if (own.length === 0) continue;
    const near = regions.filter((match) => mayHold(match, place)).map(regionOf);
    let parts = disjoint(own.map(({ selectedPods }) => intersectRegions(place.within, regionOf(selectedPods))));
    for (const region of near) {
      parts = parts.flatMap((part) => cut(part, region));
      if (parts.length + atoms.length > mostAtoms) return undefined;
    }
    atoms.push(...parts.map((region) => ({ place, region })));
  }
  return atoms;
}

function isBeyondLabels(match: PodMatch): boolean {
  return (
    match.account !== undefined ||
    match.holdsBarePods !== undefined ||
    [...regionOf(match).keys()].some((key) => patternOf(key.slice(key.indexOf(':') + 1)) !== undefined)
  );
}

function disjoint(regions: readonly LabelRegion[]): readonly LabelRegion[] {
  const done: LabelRegion[] = [];
  for (const region of regions) {
    let rest: readonly LabelRegion[] = [region];
    for (const gone of done) rest = rest.flatMap((each) => subtractRegion(each, gone));
    done.push(...rest);
  }
  return done;
}

function cut(part: LabelRegion, by: LabelRegion): readonly LabelRegion[] {
  const inside = intersectRegions(part, by);
  return isNoRegion(inside) ? [part] : [inside, ...subtractRegion(part, by)];
}
