import type { MapAssembly } from '../assemble/assemble.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import { stagedChanges } from '../diff/staged-changes.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import { hasManifests } from '../intake/inputs.js';
import { nothingToMap } from '../intake/problems.js';
import { type MapOptions, mapCluster } from '../map/map.js';
import { apiVersion, type ReachabilityMap } from '../result.js';
import { type MapQuery, scopeMap } from './map-scope.js';
import { diagnosticsOf, type MapAnswer, saidOf, type Unreported } from './report.js';

/** What is asked of a map, beside the manifests. */
export type MapRequest = MapOptions & MapQuery;

/** Maps what the applied manifests of an input allow; nothing of an input that lacks a root. */
export function mapInput(
  { input, state, unstaged, relay }: MapAssembly,
  options: CompareOptions & InputOptions & { readonly map: MapRequest },
): MapAnswer {
  const { world, chosen, ground, isWhole } = state;
  const map: Unreported<ReachabilityMap> = {
    apiVersion,
    kind: 'ReachabilityMap',
    cni: chosen.choice,
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ground: ground.facts,
    ...mapCluster(world.cluster, ground, options.map),
    ...(unstaged === undefined
      ? {}
      : { staged: stagedChanges({ base: unstaged, head: state }, { ...options, relay }) }),
  };
  const nothing = hasManifests(input) || !isWhole ? [] : [nothingToMap({}, undefined)];
  const sayings = { read: [input], said: [...nothing, ...saidOf(state)] };
  const isBroken = () => diagnosticsOf(sayings, options).some(({ severity }) => severity === 'error');
  return { command: 'map', answered: scopeMap(map, options.map, { laid: state, isBroken }), ...sayings };
}
