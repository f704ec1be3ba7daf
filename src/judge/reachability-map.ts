import { orElse } from '../cni/index.js';
import { apiVersion, type ReachabilityMap } from '../result.js';
import { namedCni, settleCni } from './cni-choice.js';
import { layGround } from './ground.js';
import { type InputOptions, inputDiagnostics } from './input-diagnostics.js';
import { appliedIn, hasManifests, inputsOf, lossesIn, type ReadInput, recogniseAll } from './inputs.js';
import { mapCluster } from './map.js';
import { nothingToMap } from './problems.js';
import { reported } from './reported.js';
import type { SuiteOptions } from './suites.js';
import { buildWorld } from './world.js';

/** Maps what the applied manifests of an input allow; nothing of an input that lacks a root. */
export function mapInput(
  input: ReadInput,
  options: Pick<SuiteOptions, 'cnis' | 'ipBlocks' | 'ranges' | 'settings'> & InputOptions,
): ReachabilityMap {
  const isWhole = lossesIn(input).length === 0;
  const built = buildWorld(isWhole ? appliedIn(input, options) : [], input.manifests.hints, options.world);
  const recognised = orElse(built.recognised, recogniseAll(input));
  const world = { ...built, recognised };
  const { cnis: [cni] = [], settings } = options;
  const chosen = cni === undefined ? settleCni(recognised, settings) : namedCni(cni, 'flag', recognised);
  const ground = layGround(world, {
    profile: chosen.profile,
    isProfileDeclared: chosen.choice.source !== 'default',
    settings: chosen.settings,
    ipBlocks: options.ipBlocks,
    ranges: options.ranges,
    ipFamilies: undefined,
  });
  return {
    apiVersion,
    kind: 'ReachabilityMap',
    cni: chosen.choice,
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ground: ground.facts,
    ...mapCluster(world.cluster, ground),
    diagnostics: reported(
      [
        ...inputDiagnostics([input], options),
        ...(hasManifests(input) || !isWhole ? [] : [nothingToMap({}, undefined)]),
        ...world.diagnostics,
        ...chosen.diagnostics,
        ...ground.diagnostics,
      ],
      settings.severities,
    ),
    inputs: inputsOf([input], options),
  };
}
