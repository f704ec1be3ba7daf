import type { PodMatch, Unit } from '../../compile/index.js';
import { regionOf } from '../../evaluate/index.js';
import { mayHold, type NamespacePlace } from '../../map/exposure/places.js';
import { intersectRegions, isNoRegion, type LabelRegion, patternOf, subtractRegion } from '../../sets/index.js';

/** Pods of one place that no policy tells apart. */
export interface Atom {
  readonly place: NamespacePlace;
  readonly region: LabelRegion;
}

/** Beyond this number pods aren't told apart. */
const mostAtoms = 400;

/**
 * The pods of some places that any of some units governs, cut by everything that any policy says of pods; `undefined` where there are
 * too many sorts, or where a policy speaks of more than labels.
 */
export function atomsOf(
  governing: readonly Unit[],
  all: readonly Unit[],
  places: readonly NamespacePlace[],
): readonly Atom[] | undefined {
  const matches = all.flatMap(({ subject, rules }) => [
    subject,
    ...rules.flatMap(({ peers = [], own = [] }) =>
      [...peers, ...own].flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : [])),
    ),
  ]);
  const regions = [...new Map(matches.map((match) => [JSON.stringify([...regionOf(match)]), match])).values()];
  if (regions.some(isBeyondLabels)) return undefined;
  const atoms: Atom[] = [];
  for (const place of places) {
    const own = governing.filter(({ subject }) => mayHold(subject, place));
    if (own.length === 0) continue;
    const near = regions.filter((match) => mayHold(match, place)).map(regionOf);
    let parts = disjoint(own.map(({ subject }) => intersectRegions(place.within, regionOf(subject))));
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
