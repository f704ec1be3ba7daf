import type { Scenario } from '../../assemble/build-scenario.js';
import { allowedTrafficFinder, type FindAllowedTraffic } from '../../map/exposure/expose.js';
import { placeWithin, possibleNamespaces } from '../../map/exposure/possible-namespaces.js';
import type { PodTrafficPart } from '../../sets/index.js';
import type { SharedContext } from '../side-reaches.js';
import type { ChangedNamespace } from './compare-namespaces.js';

/** Some pods that no manifest holds, of one namespace, and what finds what these pods alone and a subject may send each other. */
export interface FinderWithin {
  readonly name: ChangedNamespace['name'];
  readonly part: PodTrafficPart;
  readonly find: FindAllowedTraffic;
}

/** One for each part of each namespace, since most rules name other pods than those. Many subjects are asked the same in turn. */
export function findersWithin(
  namespaces: readonly ChangedNamespace[],
  scenario: Scenario,
  joint: SharedContext,
): readonly FinderWithin[] {
  const last = lastFinders.get(scenario);
  if (last?.namespaces === namespaces) return last.finders;
  const finders = makeFinders(namespaces, scenario, joint);
  lastFinders.set(scenario, { namespaces, finders });
  return finders;
}

const lastFinders = new WeakMap<
  Scenario,
  { readonly namespaces: readonly ChangedNamespace[]; readonly finders: readonly FinderWithin[] }
>();

function makeFinders(
  namespaces: readonly ChangedNamespace[],
  { clusterState: { cluster }, evaluationContext: { evaluation } }: Scenario,
  { placeNames, families }: SharedContext,
): readonly FinderWithin[] {
  const places = possibleNamespaces(placeNames, cluster);
  return namespaces.flatMap(({ name, parts }) => {
    const own = places.filter((place) => place.name === name);
    return parts.map((part) => ({
      name,
      part,
      find: allowedTrafficFinder(
        own.map((place) => placeWithin(place, part.pods)),
        { evaluation, families },
      ),
    }));
  });
}
