import type { NamespaceMatch, PeerMatch, PodMatch, PortMatch } from '../compile/index.js';
import { matchLabels } from '../model/index.js';
import {
  type Addresses,
  allOf,
  anyOf,
  type Condition,
  type Family,
  type Intervals,
  includes,
  intersect,
  isSubset,
  noTraffic,
  portRange,
  type Traffic,
  uniteTraffic,
} from '../sets/index.js';
import type { End, PodClass } from './ends.js';

/** What of the profile decides whether an address range matches an end. */
export interface AddressMatching {
  readonly ipBlockMatchesPods: Condition;
  readonly ipBlockMatchesNodes: Condition;
}

/** Which end a peer is, for the names of facts about it. */
export type Role = 'source' | 'destination';

export interface PeerQuestion {
  readonly end: End;
  readonly role: Role;
  readonly family: Family;
  readonly matching: AddressMatching;
}

/** Whether a rule's peers hold an end; `undefined` peers hold every end. */
export function matchPeers(
  peers: readonly PeerMatch[] | undefined,
  question: PeerQuestion,
  matchPodClass: (match: PodMatch, podClass: PodClass) => Condition,
): Condition {
  if (peers === undefined) return true;
  const open: Condition[] = [];
  for (const peer of peers) {
    const match = matchPeer(peer, question, matchPodClass);
    if (match === true) return true;
    if (match !== false) open.push(match);
  }
  return anyOf(open);
}

function matchPeer(
  peer: PeerMatch,
  question: PeerQuestion,
  matchPodClass: (match: PodMatch, podClass: PodClass) => Condition,
): Condition {
  if (peer.kind === 'addresses') return matchAddresses(peer.addresses, question);
  return question.end.kind === 'pod' && matchPodClass(peer.pods, question.end.podClass);
}

/** What selectors see of a pod. */
export type SelectedPod = Pick<PodClass, 'namespace' | 'namespaceLabels' | 'labels' | 'isHostNetwork' | 'isBare'>;

/** Whether a match holds the pods of a class; hostNetwork pods belong to none (A-HOST-1). */
export function matchPods(match: PodMatch, podClass: SelectedPod): Condition {
  if (podClass.isHostNetwork) return false;
  const owned = match.holdsBarePods === undefined ? true : anyOf([hasOwner(podClass), match.holdsBarePods]);
  return allOf([owned, matchNamespace(match.namespaces, podClass), matchLabels(match.labels, podClass.labels)]);
}

/** Of a pod that no manifest holds nobody knows what made it. */
function hasOwner({ isBare }: SelectedPod): Condition {
  if (isBare !== undefined) return !isBare;
  const words = 'whether the hypothetical pod has an owner, such as a Deployment';
  const remedy = 'declare the workload';
  return { kind: 'choice', fact: { kind: 'choice', id: 'pod/owner', words, remedy, count: 2 }, within: [1] };
}

/** The traffic that any of a rule's ports match, at one destination. */
export function matchPorts(ports: readonly PortMatch[], destination: End): Traffic {
  return ports.reduce((traffic, port) => uniteTraffic(traffic, portTrafficAt(port, destination)), noTraffic);
}

function portTrafficAt(port: PortMatch, destination: End): Traffic {
  if (port.kind === 'traffic') return port.traffic;
  if (destination.kind !== 'pod') return noTraffic;
  return destination.podClass.namedPorts
    .filter(({ name, protocol }) => name === port.name && protocol === port.protocol)
    .reduce(
      (traffic, { protocol, port: number }) => uniteTraffic(traffic, portRange(protocol, number, number)),
      noTraffic,
    );
}

function matchNamespace(match: NamespaceMatch, podClass: SelectedPod): Condition {
  if (match.kind === 'named') return podClass.namespace === match.name;
  return matchLabels(match.labels, podClass.namespaceLabels);
}

function matchAddresses(addresses: Addresses, { end, role, family, matching }: PeerQuestion): Condition {
  const within = addresses[family];
  switch (end.kind) {
    case 'address':
      return end.family === family && includes(within, end.address);
    case 'node':
      return matchNode(
        within,
        matching.ipBlockMatchesNodes,
        matchPool(within, end.pool[family], `${role} node`, family),
      );
    case 'pod':
      return allOf([matching.ipBlockMatchesPods, matchPool(within, end.podClass.pool[family], `${role} pod`, family)]);
  }
}

/** Where it isn't known what a plugin makes of nodes, they may have other addresses for it than their own. */
function matchNode(within: Intervals<bigint>, matchesNodes: Condition, matches: Condition): Condition {
  if (typeof matchesNodes === 'boolean') return matchesNodes && matches;
  return within.length > 0 && matchesNodes;
}

/** Whether an end whose address may be anywhere in `possible` lies within a range. */
export function matchPool(
  within: Intervals<bigint>,
  possible: Intervals<bigint>,
  whose: string,
  family: Family,
): Condition {
  if (intersect(within, possible).length === 0) return false;
  if (isSubset(possible, within)) return true;
  return {
    kind: 'address',
    fact: {
      kind: 'address',
      id: `${whose}/${family}`,
      words: `the ${family} address of the ${whose}`,
      remedy: whose.endsWith('pod')
        ? 'give the range of the pods (`spec.podCIDRs`, `--pod-cidr`), or select the peer by labels instead of an address range'
        : 'declare the Node with its addresses, or admit the nodes by their exact range',
      family,
      possible,
    },
    within,
  };
}
