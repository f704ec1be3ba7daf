import type { MapAssembly } from '../assemble/assemble.js';
import type { CompareOptions } from '../diff/objects/changed-objects.js';
import { stagedChanges } from '../diff/staged-changes.js';
import type { InputOptions } from '../intake/input-diagnostics.js';
import { hasManifests } from '../intake/inputs.js';
import { nothingToMap } from '../intake/problems.js';
import { type MapOptions, mapCluster } from '../map/map.js';
import { apiVersion, type ReachabilityMap } from '../result.js';
import { type MapQuery, scopeMap } from './map-scope.js';
import { diagnosticsOf, diagnosticsOfState, type MapAnswer, type Unreported } from './report.js';

/** What is asked of a map, beside the manifests. */
export type MapRequest = MapOptions & MapQuery;

/** Maps what the applied manifests of an input allow; nothing of an input that lacks a root. */
export function mapInput(
  { input, state, unstaged, relay }: MapAssembly,
  options: CompareOptions & InputOptions & { readonly map: MapRequest },
): MapAnswer {
  const { clusterState, chosen, evaluationContext, isWhole } = state;
  const map: Unreported<ReachabilityMap> = {
    apiVersion,
    kind: 'ReachabilityMap',
    cni: chosen.choice,
    families: [...evaluationContext.families, ...evaluationContext.widerFamilies],
    assumptions: [],
    ground: evaluationContext.facts,
    ...mapCluster(clusterState.cluster, evaluationContext, options.map),
    ...(unstaged === undefined
      ? {}
      : { staged: stagedChanges({ base: unstaged, head: state }, { ...options, relay }) }),
  };
  const nothing = hasManifests(input) || !isWhole ? [] : [nothingToMap({}, undefined)];
  const remarks = { read: [input], additional: [...nothing, ...diagnosticsOfState(state)] };
  const isBroken = () => diagnosticsOf(remarks, options).some(({ severity }) => severity === 'error');
  return { command: 'map', answered: scopeMap(map, options.map, { scenario: state, isBroken }), ...remarks };
}
