import type { EnvironmentSettings } from '../settings/index.js';
import type { GivenCluster } from './given-cluster.js';
import { rangeFrom } from './ranges.js';

/** The options of an environment: what it says of the cluster goes before what the settings say, and after flags. */
export function optionsIn<Options extends Pick<GivenCluster, 'settings' | 'ranges'>>(
  own: EnvironmentSettings | undefined,
  options: Options,
): Options {
  if (own === undefined) return options;
  const { settings, ranges } = options;
  const namesCni = own.cni !== undefined || own.cniProblem !== undefined;
  const isByFlag = ranges.pods !== undefined && ranges.pods.span === undefined;
  return {
    ...options,
    settings: namesCni ? { ...settings, cni: own.cni, cniProblem: own.cniProblem } : settings,
    ranges: { ...ranges, pods: isByFlag ? ranges.pods : (rangeFrom(own.podCidrs) ?? ranges.pods) },
  };
}
