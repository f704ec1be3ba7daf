import {
  type Arrangement,
  type PeerMatch,
  type PodMatch,
  type PolicyRules,
  type PortMatch,
  type PortNames,
  portNamesUnder,
} from '../compile/index.js';
import { accountLabels, type Cluster, type ClusterNode, type Labels, labelStates, type Pod } from '../model/index.js';
import {
  type Addresses,
  families,
  isNoAddresses,
  isOneState,
  type LabelRegion,
  type LabelStates,
  uniteAddresses,
} from '../sets/index.js';
import type { PodClass } from './ends.js';

/** The pods of a cluster by class. */
export interface Classes {
  readonly list: readonly PodClass[];
  readonly of: ReadonlyMap<Pod, PodClass>;
}

export interface Pools {
  readonly pods: Addresses;
  readonly nodes: Addresses;
}

/** The port names of a pod, as the plugin knows them. */
export type PortNamesOf = (pod: Pod) => PortNames;

/** What the policies of an evaluation can tell pods apart by. */
interface Distinctions {
  readonly podKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaceKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly accountKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaces: ReadonlySet<string>;
  readonly portNames: ReadonlySet<string>;
  readonly distinguishesAddresses: boolean;
  readonly distinguishesOwners: boolean;
}

/**
 * Groups pods by what policies can distinguish: labels and values they name, namespaces, named ports, addresses. The same objects for all
 * policies of one cluster that distinguish the same, so that what is known of them is known again.
 */
export function classify(
  cluster: Cluster,
  ruleSets: readonly PolicyRules[],
  { pools, profile }: ClassifyOptions,
): Classes {
  const distinctions = distinctionsOf(ruleSets);
  const ofCluster = classesOf.get(cluster) ?? new WeakMap<object, Map<string, Classes>>();
  classesOf.set(cluster, ofCluster);
  const ofProfile = ofCluster.get(profile) ?? new Map<string, Classes>();
  ofCluster.set(profile, ofProfile);
  const key = textOf([distinctions, pools]);
  const known = ofProfile.get(key) ?? group(cluster, distinctions, { pools, portNamesOf: portNamesUnder(profile) });
  ofProfile.set(key, known);
  return known;
}

export interface ClassifyOptions {
  readonly pools: Pools;
  readonly profile: Arrangement['profile'];
}

const classesOf = new WeakMap<Cluster, WeakMap<object, Map<string, Classes>>>();

/** All that some values hold, sets and maps in their order. */
function textOf(values: unknown): string {
  return JSON.stringify(values, (_, each: unknown) => {
    if (typeof each === 'bigint') return `${each}`;
    return each instanceof Map || each instanceof Set ? [...each] : each;
  });
}

function group(
  cluster: Cluster,
  distinctions: Distinctions,
  { pools, portNamesOf }: { readonly pools: Pools; readonly portNamesOf: PortNamesOf },
): Classes {
  const byKey = new Map<string, PodClass>();
  const of = new Map<Pod, PodClass>();
  for (const pod of cluster.workloads.flatMap((workload) => workload.pods)) {
    const namespace = cluster.namespaces.get(pod.namespace);
    if (namespace === undefined) throw new Error(`the namespace of ${pod.workload} is not in the model`);
    const labels = {
      namespaceLabels: namespace.labels,
      accountLabels: accountLabels(cluster, pod),
      ...portNamesOf(pod),
    };
    const node = pod.isHostNetwork ? cluster.nodes.find(({ name }) => name === pod.nodeName) : undefined;
    const key = `${classKey(pod, labels, distinctions)} ${node?.name ?? ''}`;
    const known = byKey.get(key);
    const podClass = known ?? makeClass(byKey.size, pod, labels, { pools, node });
    if (known === undefined) byKey.set(key, podClass);
    of.set(pod, podClass);
  }
  return { list: [...byKey.values()], of };
}

/** What is known of a pod beyond its own manifest, and how the plugin handles its ports. */
type Outer = Pick<PodClass, 'namespaceLabels' | 'accountLabels'> & PortNames;

function makeClass(
  index: number,
  pod: Pod,
  outer: Outer,
  { pools, node }: { readonly pools: Pools; readonly node: ClusterNode | undefined },
): PodClass {
  const ofNode = node === undefined || isNoAddresses(node.addresses) ? pools.nodes : node.addresses;
  const pool = pod.isHostNetwork ? ofNode : pools.pods;
  const own = isNoAddresses(pod.addresses) ? pool : pod.addresses;
  const { IPv4, IPv6 } = pod.networkAddresses === undefined ? own : uniteAddresses(own, pod.networkAddresses);
  return {
    index,
    namespace: pod.namespace,
    ...outer,
    labels: pod.labels,
    isHostNetwork: pod.isHostNetwork,
    isBare: pod.isBare,
    pool: { IPv4, IPv6 },
  };
}

function distinctionsOf(ruleSets: readonly PolicyRules[]): Distinctions {
  const podKeys = new Map<string, Set<string>>();
  const namespaceKeys = new Map<string, Set<string>>();
  const accountKeys = new Map<string, Set<string>>();
  const namespaces = new Set<string>();
  const rules = ruleSets.flatMap((policyRules) => policyRules.rules);
  const peers = rules.flatMap((rule) => [...(rule.peers ?? []), ...(rule.own ?? [])]);
  const matches = [...ruleSets.map(({ selectedPods }) => selectedPods), ...peers.flatMap((peer) => podsOf(peer))];
  for (const match of matches) mention(match, { podKeys, namespaceKeys, accountKeys, namespaces });
  return {
    podKeys,
    namespaceKeys,
    accountKeys,
    namespaces,
    portNames: new Set(rules.flatMap(({ ports }) => ports.flatMap((port) => namesOf(port)))),
    distinguishesOwners: ruleSets.some(({ selectedPods }) => selectedPods.holdsBarePods !== undefined),
    distinguishesAddresses: peers.some(
      (peer) =>
        peer.kind === 'addresses' ||
        peer.kind === 'nodes' ||
        (peer.kind === 'pods' && (peer.within ?? peer.without) !== undefined),
    ),
  };
}

function podsOf(peer: PeerMatch): readonly PodMatch[] {
  return peer.kind === 'pods' ? [peer.pods] : [];
}

function namesOf(port: PortMatch): readonly string[] {
  const less = (port.less ?? []).map(({ name }) => name);
  return port.kind === 'named' ? [port.name, ...less] : less;
}

function mention(
  match: PodMatch,
  to: {
    readonly podKeys: Map<string, Set<string>>;
    readonly namespaceKeys: Map<string, Set<string>>;
    readonly accountKeys: Map<string, Set<string>>;
    readonly namespaces: Set<string>;
  },
): void {
  mentionRegion(match.labels, to.podKeys);
  if (match.account !== undefined) mentionRegion(match.account, to.accountKeys);
  if (match.namespaces.kind === 'named') to.namespaces.add(match.namespaces.name);
  else mentionRegion(match.namespaces.labels, to.namespaceKeys);
}

function mentionRegion(region: LabelRegion, keys: Map<string, Set<string>>): void {
  for (const [key, states] of region) {
    const values = keys.get(key) ?? new Set();
    for (const value of states.values) values.add(value);
    keys.set(key, values);
  }
}

function classKey(pod: Pod, outer: Outer, distinctions: Distinctions): string {
  const ports = outer.namedPorts.filter(({ name }) => distinctions.portNames.has(name));
  const uncertain = [...outer.uncertainNames].filter((name) => distinctions.portNames.has(name));
  const namespaceSignature = labelSignature(outer.namespaceLabels, distinctions.namespaceKeys);
  const accountSignature = labelSignature(outer.accountLabels, distinctions.accountKeys);
  const podSignature = labelSignature(pod.labels, distinctions.podKeys);
  const isOwnNamespace = distinctions.namespaces.has(pod.namespace) || namespaceSignature.isUnknown;
  return JSON.stringify([
    pod.isHostNetwork,
    outer.mayNamePorts,
    distinctions.distinguishesOwners && pod.isBare,
    isOwnNamespace ? pod.namespace : '',
    namespaceSignature.text,
    accountSignature.text,
    accountSignature.isUnknown ? `${pod.namespace}/${pod.serviceAccount}` : '',
    podSignature.text,
    podSignature.isUnknown ? pod.workload : '',
    ports.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).sort(),
    families.map((family) =>
      distinctions.distinguishesAddresses ? pod.addresses[family].map(String) : pod.addresses[family].length > 0,
    ),
    distinctions.distinguishesAddresses ? networkTexts(pod) : [],
    uncertain.sort(),
  ]);
}

function networkTexts({ networkAddresses }: Pod): readonly (readonly string[])[] {
  return networkAddresses === undefined ? [] : families.map((family) => networkAddresses[family].map(String));
}

/** What the named keys' states come down to; `isUnknown` where one of them isn't known. */
function labelSignature(
  labels: Labels,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly text: string; readonly isUnknown: boolean } {
  let isUnknown = false;
  const parts: string[] = [];
  for (const [key, values] of keys) {
    const states = labelStates(labels, key);
    const isCertain = isOneState(states);
    if (!isCertain) isUnknown = true;
    parts.push(isCertain ? stateText(states, values) : JSON.stringify(states));
  }
  return { text: parts.join('\n'), isUnknown };
}

function stateText(states: LabelStates, mentioned: ReadonlySet<string>): string {
  const [value] = states.values;
  if (value === undefined) return 'absent';
  return mentioned.has(value) ? `=${value}` : 'other';
}
