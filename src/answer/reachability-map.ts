import { type LayOptions, layWorld } from '../assemble/lay-world.js';
import { stagedChanges } from '../diff/staged-changes.js';
import { type InputOptions, inputDiagnostics } from '../intake/input-diagnostics.js';
import { appliedIn, hasManifests, inputsOf, lossesIn, recogniseAll } from '../intake/inputs.js';
import { nothingToMap } from '../intake/problems.js';
import type { ReadInput } from '../intake/read-input.js';
import { reported } from '../intake/reported.js';
import { type MapOptions, mapCluster } from '../map/map.js';
import { apiVersion, type ReachabilityMap } from '../result.js';
import { type MapQuery, scopeMap } from './map-scope.js';

/** What is asked of a map, beside the manifests. */
export type MapRequest = MapOptions & MapQuery;

/** Maps what the applied manifests of an input allow; nothing of an input that lacks a root. */
export function mapInput(
  input: ReadInput,
  options: LayOptions & InputOptions & { readonly map: MapRequest },
): ReachabilityMap {
  const isWhole = lossesIn(input).length === 0;
  const documents = isWhole ? appliedIn(input, options) : [];
  const everything = recogniseAll(input);
  const { promote } = options;
  const materials = { documents, hints: input.manifests.hints, everything };
  const staged = promote === undefined ? materials : { ...materials, documents: promote(documents) };
  const laid = layWorld(staged, options);
  const { world, chosen, ground } = laid;
  const map: ReachabilityMap = {
    apiVersion,
    kind: 'ReachabilityMap',
    cni: chosen.choice,
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ground: ground.facts,
    ...mapCluster(world.cluster, ground, options.map),
    ...(promote === undefined ? {} : { staged: stagedChanges({ base: materials, head: staged }, laid, options) }),
    diagnostics: reported(
      [
        ...inputDiagnostics([input], options),
        ...(hasManifests(input) || !isWhole ? [] : [nothingToMap({}, undefined)]),
        ...world.diagnostics,
        ...chosen.diagnostics,
        ...ground.diagnostics,
      ],
      options.settings.severities,
    ),
    inputs: inputsOf([input], options),
  };
  return scopeMap(map, options.map, laid);
}
