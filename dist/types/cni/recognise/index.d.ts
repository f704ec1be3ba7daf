import type { ManifestDocument } from '../../parse/index.js';
import type { NetworkEvidence } from '../evidence.js';
export { networkHints } from './sources.js';
/**
 * What documents tell of the network (F.3): the CNI plugins that they install or configure, each once, and the ranges of pods and
 * Services. A default that a plugin documents is no range (`language.md` §6), and objects of a policy API alone name no plugin (§7).
 */
export declare function recogniseNetwork(documents: readonly ManifestDocument[]): NetworkEvidence;
/** What a set of manifests tells, else what everything that the run found tells. */
export declare function orElse(own: NetworkEvidence, everything: NetworkEvidence): NetworkEvidence;
