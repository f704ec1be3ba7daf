import { stringify } from 'yaml';
import { renderManifests } from './manifests.js';
import { defaultOptions, profiles, type World, type WorldFacts } from './world.js';

/** Adds to facts the manifests that state them and the profile the options choose. */
export function createWorld(facts: WorldFacts): World {
  const { cni, ipBlocks } = facts.options;
  const profile = profiles[cni];
  return {
    ...facts,
    manifests: renderManifests(facts),
    profile: ipBlocks === undefined ? profile : { ...profile, ipBlockMatchesPods: ipBlocks === 'any' },
  };
}

/** The manifests as one YAML stream. Version 1.1 quotes what Kubernetes would read as a boolean, such as a namespace `y`. */
export const toYaml = ({ manifests }: World): string =>
  manifests.map((manifest) => stringify(manifest, { version: '1.1', aliasDuplicateObjects: false })).join('---\n');

/** The options as command line flags; none for the defaults. */
export function toFlags({ options }: World): readonly string[] {
  const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = options;
  return [
    ...(cni === defaultOptions.cni ? [] : ['--cni', cni]),
    ...podCIDRs.flatMap((cidr) => ['--pod-cidr', cidr]),
    ...(ipBlocks === undefined ? [] : ['--ip-blocks', ipBlocks]),
    ...(undeclaredNamespaces === 'unknown' ? [] : ['--undeclared-namespaces', undeclaredNamespaces]),
  ];
}
