import type { ManifestDocument } from '../../parse/index.js';
import type { NetworkEvidence } from '../evidence.js';
import { combine } from './combine.js';
import { findingsIn } from './sources.js';

export { networkHints } from './sources.js';

/**
 * What documents tell of the network (F.3): the CNI plugins that they install or configure, each once, and the ranges of pods and
 * Services. A default that a plugin documents is no range (`language.md` §6), and objects of a policy API alone name no plugin (language.md §7).
 */
export function recogniseNetwork(documents: readonly ManifestDocument[]): NetworkEvidence {
  return combine(documents.flatMap(findingsIn));
}

/** What a set of manifests tells, else what everything that the run found tells. */
export function orElse(own: NetworkEvidence, everything: NetworkEvidence): NetworkEvidence {
  if (own.plugins.length > 0) return own;
  const isRanged = own.podRanges.length > 0 || own.serviceRanges.length > 0;
  return isRanged ? { ...own, plugins: everything.plugins } : everything;
}
