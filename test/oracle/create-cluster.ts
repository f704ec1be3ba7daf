import { writeStream } from '../support/write-yaml.js';
import { labelCandidates } from './candidates.js';
import { type ClusterState, defaultOptions, idOf, portsUnder, seenLabels, type WorldFacts } from './cluster.js';
import { renderManifests } from './manifests.js';
import type { Plugin } from './packets.js';
import { waysOf } from './plugins/plugins.js';

/** Adds to facts the manifests that state them and the ways in which the plugin of the options may read them. */
export function createWorld(facts: WorldFacts): ClusterState {
  const ways = waysOf(facts);
  const pods = facts.workloads.map((workload) => {
    const { namespace: name } = workload;
    const namespace = facts.namespaces.find((each) => each.name === name) ?? { name, labels: undefined };
    return { ...workload, ports: [], namespaceLabels: labelCandidates(facts, namespace) };
  });
  const [plugin = impossible()] = ways.possible;
  return inWay({ ...facts, manifests: renderManifests(facts), ways, plugin, pods }, plugin);
}

/** The world as one plugin sees it. */
function inWay(world: ClusterState, plugin: Plugin): ClusterState {
  const pods = world.pods.map((pod) => {
    const workload = world.workloads.find((each) => idOf(each) === idOf(pod));
    return { ...pod, ports: portsUnder(pod, plugin), labels: seenLabels(workload?.labels ?? pod.labels, plugin) };
  });
  return { ...world, plugin, pods };
}

/** A world once for each of some ways the plugin may be. */
export const inWays = (world: ClusterState, plugins: readonly Plugin[]): readonly ClusterState[] =>
  plugins.map((plugin) => inWay(world, plugin));

function impossible(): never {
  throw new Error('a plugin that is no way');
}

/** The manifests as one YAML stream. */
export const toYaml = ({ manifests }: ClusterState): string => writeStream(manifests);

/** The options as command line flags; none for the defaults. */
export function toFlags({ options }: ClusterState): readonly string[] {
  const { cni, podCIDRs, ipBlocks, undeclaredNamespaces } = options;
  return [
    ...(cni === defaultOptions.cni ? [] : ['--cni', cni]),
    ...podCIDRs.flatMap((cidr) => ['--pod-cidr', cidr]),
    ...(ipBlocks === undefined ? [] : ['--ip-blocks', ipBlocks]),
    ...(undeclaredNamespaces === 'unknown' ? [] : ['--undeclared-namespaces', undeclaredNamespaces]),
  ];
}
