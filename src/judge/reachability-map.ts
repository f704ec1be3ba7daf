import { chooseProfile, profiles } from '../cni/index.js';
import { apiVersion, type ReachabilityMap } from '../result.js';
import { settleCni } from './cni-choice.js';
import { type InputOptions, inputDiagnostics } from './input-diagnostics.js';
import { appliedIn, hasManifests, inputsOf, type ReadInput } from './inputs.js';
import { mapCluster } from './map.js';
import { nothingToMap } from './problems.js';
import { reported } from './reported.js';
import type { SuiteOptions } from './suites.js';
import { buildWorld, layGround } from './world.js';

/** Maps what the applied manifests of an input allow. */
export function mapInput(
  input: ReadInput,
  options: Pick<SuiteOptions, 'cni' | 'ipBlocks' | 'podCidrs'> & InputOptions,
): ReachabilityMap {
  const world = buildWorld(appliedIn(input, options), options.world);
  const settled = settleCni(world.recognised.plugins);
  const by = options.cni === undefined ? settled : { cni: { source: 'flag' as const }, diagnostics: [] };
  const chosen = chooseProfile(options.cni ?? settled.name);
  const profile = chosen?.profile ?? profiles.conformant;
  const ground = layGround(world, {
    profile,
    isProfileDeclared: by.cni.source !== 'default',
    ipBlocks: options.ipBlocks,
    podCidrs: options.podCidrs,
    ipFamilies: undefined,
  });
  return {
    apiVersion,
    kind: 'ReachabilityMap',
    cni: { name: profile.name, ...(chosen?.version === undefined ? {} : { version: chosen.version }), ...by.cni },
    families: [...ground.families, ...ground.widerFamilies],
    assumptions: [],
    ...mapCluster(world.cluster, ground),
    diagnostics: reported([
      ...inputDiagnostics(input, [input], options),
      ...(hasManifests(input) ? [] : [nothingToMap({}, undefined)]),
      ...world.diagnostics,
      ...by.diagnostics,
      ...ground.diagnostics,
    ]),
    inputs: inputsOf([input]),
  };
}
