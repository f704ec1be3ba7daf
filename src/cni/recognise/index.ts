import { type Diagnostic, define } from '../../diagnostics/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import type { NetworkEvidence } from '../evidence.js';
import { combine } from './combine.js';
import { findingsIn } from './sources.js';

export { ciliumSettings } from './cilium-keys.js';
export { networkHints } from './sources.js';

/**
 * What documents say about the network (F.3): the CNI plugins that they install or configure, each once, and the ranges of pods and
 * Services. A default that a plugin documents is no range (`language.md` §6), and objects of a policy API alone name no plugin (language.md §7).
 */
export function recogniseNetwork(documents: readonly ManifestDocument[]): NetworkEvidence {
  const samples = new Set(samplesIn(documents));
  return combine(documents.filter((each) => !samples.has(each)).flatMap(findingsIn));
}

const sampleHint = define<{ readonly path: string }>({
  code: 'cni/sample-not-read',
  severity: 'notice',
  summary: 'a file below a folder `testdata` tells of a network, and is not taken for that of the cluster',
  words: ({ path }) =>
    `\`${path}\` tells of a CNI plugin or of address ranges and lies below \`testdata\`, beside manifests that do not: it is not taken for the cluster's; name its folder alone to have it read`,
});

/** Says of each file of samples that what it says about the network isn't taken for the cluster's. */
export function reportSampleHints(documents: readonly ManifestDocument[]): readonly Diagnostic[] {
  const files = new Map(samplesIn(documents).map((document) => [document.file.path, document]));
  return [...files].map(([path, { span }]) => sampleHint({ path }, span));
}

/** What tells of a network below a folder `testdata`, where other documents lie outside of any: samples, as tools take it. */
function samplesIn(documents: readonly ManifestDocument[]): readonly ManifestDocument[] {
  const isSample = ({ file }: ManifestDocument) => file.path.split('/').slice(0, -1).includes('testdata');
  const samples = documents.filter(isSample);
  if (samples.length === documents.length) return [];
  return samples.filter((document) => findingsIn(document).length > 0);
}

/** What a set of manifests tells, else what everything that the run found tells. */
export function orElse(own: NetworkEvidence, everything: NetworkEvidence): NetworkEvidence {
  const apiServers = own.apiServers.length > 0 ? own.apiServers : everything.apiServers;
  if (own.plugins.length > 0) return { ...own, apiServers };
  const isRanged = own.podRanges.length > 0 || own.serviceRanges.length > 0;
  return isRanged ? { ...own, plugins: everything.plugins, apiServers } : { ...everything, apiServers };
}
