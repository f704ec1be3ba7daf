import type { PodMatch, Unit } from '../compile/index.js';
import { type Cluster, type Labels, labelStates, type Pod } from '../model/index.js';
import { type Addresses, families, type LabelRegion, type LabelStates } from '../sets/index.js';
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

/** What the policies of an evaluation can tell pods apart by. */
interface Distinctions {
  readonly podKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaceKeys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly namespaces: ReadonlySet<string>;
  readonly portNames: ReadonlySet<string>;
  readonly tellsAddresses: boolean;
  readonly tellsOwners: boolean;
}

/** Groups pods by what policies can tell apart: labels and values they name, namespaces, named ports, addresses. */
export function classify(cluster: Cluster, units: readonly Unit[], pools: Pools): Classes {
  const distinctions = distinctionsOf(units);
  const byKey = new Map<string, PodClass>();
  const of = new Map<Pod, PodClass>();
  for (const pod of cluster.workloads.flatMap((workload) => workload.pods)) {
    const namespace = cluster.namespaces.get(pod.namespace);
    if (namespace === undefined) throw new Error(`the namespace of ${pod.workload} is not in the model`);
    const key = classKey(pod, namespace.labels, distinctions);
    const known = byKey.get(key);
    const podClass = known ?? makeClass(byKey.size, pod, namespace.labels, pools);
    if (known === undefined) byKey.set(key, podClass);
    of.set(pod, podClass);
  }
  return { list: [...byKey.values()], of };
}

function makeClass(index: number, pod: Pod, namespaceLabels: Labels, pools: Pools): PodClass {
  const pool = pod.isHostNetwork ? pools.nodes : pools.pods;
  const [v4, v6] = families.map((family) => (pod.addresses[family].length > 0 ? pod.addresses[family] : pool[family]));
  return {
    index,
    namespace: pod.namespace,
    namespaceLabels,
    labels: pod.labels,
    namedPorts: pod.namedPorts,
    isHostNetwork: pod.isHostNetwork,
    isBare: pod.isBare,
    mayNamePorts: pod.mayNamePorts,
    pool: { IPv4: v4 ?? [], IPv6: v6 ?? [] },
  };
}

function distinctionsOf(units: readonly Unit[]): Distinctions {
  const podKeys = new Map<string, Set<string>>();
  const namespaceKeys = new Map<string, Set<string>>();
  const namespaces = new Set<string>();
  const matches = units.flatMap((unit) => [
    unit.subject,
    ...unit.rules.flatMap((rule) => (rule.peers ?? []).flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []))),
  ]);
  for (const match of matches) mention(match, { podKeys, namespaceKeys, namespaces });
  const rules = units.flatMap((unit) => unit.rules);
  return {
    podKeys,
    namespaceKeys,
    namespaces,
    portNames: new Set(
      rules.flatMap((rule) => rule.ports.flatMap((port) => (port.kind === 'named' ? [port.name] : []))),
    ),
    tellsOwners: units.some(({ subject }) => subject.holdsBarePods !== undefined),
    tellsAddresses: rules.some((rule) => (rule.peers ?? []).some((peer) => peer.kind === 'addresses')),
  };
}

function mention(
  match: PodMatch,
  to: {
    readonly podKeys: Map<string, Set<string>>;
    readonly namespaceKeys: Map<string, Set<string>>;
    readonly namespaces: Set<string>;
  },
): void {
  mentionRegion(match.labels, to.podKeys);
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

function classKey(pod: Pod, namespaceLabels: Labels, distinctions: Distinctions): string {
  const ports = pod.namedPorts.filter(({ name }) => distinctions.portNames.has(name));
  const namespaceSignature = labelSignature(namespaceLabels, distinctions.namespaceKeys);
  const podSignature = labelSignature(pod.labels, distinctions.podKeys);
  const isOwnNamespace = distinctions.namespaces.has(pod.namespace) || namespaceSignature.isOpen;
  return JSON.stringify([
    pod.isHostNetwork,
    pod.mayNamePorts,
    distinctions.tellsOwners && pod.isBare,
    isOwnNamespace ? pod.namespace : '',
    namespaceSignature.text,
    podSignature.text,
    podSignature.isOpen ? pod.workload : '',
    ports.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).sort(),
    distinctions.tellsAddresses ? families.map((family) => pod.addresses[family].map(String)) : [],
  ]);
}

/** What the named keys' states come down to; `isOpen` where one of them isn't known. */
function labelSignature(
  labels: Labels,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly text: string; readonly isOpen: boolean } {
  let isOpen = false;
  const parts: string[] = [];
  for (const [key, values] of keys) {
    const states = labelStates(labels, key);
    const isCertain = isOneState(states);
    if (!isCertain) isOpen = true;
    parts.push(isCertain ? stateText(states, values) : JSON.stringify(states));
  }
  return { text: parts.join('\n'), isOpen };
}

function isOneState(states: LabelStates): boolean {
  return !states.others && states.values.length + (states.absent ? 1 : 0) === 1;
}

function stateText(states: LabelStates, mentioned: ReadonlySet<string>): string {
  const [value] = states.values;
  if (value === undefined) return 'absent';
  return mentioned.has(value) ? `=${value}` : 'other';
}
