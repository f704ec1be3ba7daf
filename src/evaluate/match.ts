import type {
  DomainMatch,
  NamespaceMatch,
  PeerMatch,
  PodMatch,
  PortByName,
  PortMatch,
  Rule,
} from '../compile/index.js';
import { type ClusterNode, matchLabels, nameLabel, trafficOfName } from '../model/index.js';
import {
  type Addresses,
  addressText,
  allOf,
  anyOf,
  binaryChoice,
  type Condition,
  type Family,
  type Intervals,
  includes,
  intersect,
  intersectTraffic,
  isNoAddresses,
  isSubset,
  noTraffic,
  notOf,
  regionKey,
  statesIn,
  subtractTraffic,
  type Traffic,
  uncertainCondition,
  unionOfAddresses,
  uniteTraffic,
} from '../sets/index.js';
import { type AddressEnd, anyNamespace, type End, type NodeEnd, type PodClass } from './ends.js';

/** What of the profile decides whether an address range matches an end. */
export interface AddressMatching {
  readonly ipBlockMatchesPods: Condition;
  readonly ipBlockMatchesNodes: Condition;
  /** A range of no bits holds no node, although others may; missing where it does as others do. */
  readonly wholeMatchesNodes?: false;
  /** The nodes that manifests declare, and where a node may be. */
  readonly nodes: readonly Pick<ClusterNode, 'name' | 'labels' | 'addresses'>[];
  readonly nodePool: Addresses;
}

/** Which end a peer is, for the names of facts about it. */
export type Role = 'source' | 'destination';

export interface PeerQuestion {
  readonly end: End;
  readonly role: Role;
  readonly family: Family;
  readonly matching: AddressMatching;
}

/** Whether a rule is about a version of IP. */
export function isOfFamily(rule: Pick<Rule, 'family'>, family: Family): boolean {
  return rule.family === undefined || rule.family === family;
}

/** Whether a rule's peers hold an end; `undefined` peers hold every end. */
export function matchPeers(
  peers: readonly PeerMatch[] | undefined,
  question: PeerQuestion,
  matchPodClass: (match: PodMatch, podClass: PodClass) => Condition,
): Condition {
  if (peers === undefined) return true;
  const { end } = question;
  if (end.kind !== 'address' || end.identity !== undefined) return matchAny(peers, question, matchPodClass);
  const { addresses, others } = splitPeers(peers);
  return matchAddresses(addresses, question) === true || matchAny(others, question, matchPodClass);
}

/** An address is in one of some ranges where it is in their union, which is made once for all addresses. */
function splitPeers(peers: readonly PeerMatch[]): SplitPeers {
  const known = splits.get(peers);
  if (known !== undefined) return known;
  const ranges = peers.flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses] : []));
  const found = {
    addresses: unionOfAddresses(ranges),
    others: peers.filter(({ kind }) => kind !== 'addresses'),
  };
  splits.set(peers, found);
  return found;
}

interface SplitPeers {
  readonly addresses: Addresses;
  readonly others: readonly PeerMatch[];
}

const splits = new WeakMap<readonly PeerMatch[], SplitPeers>();

function matchAny(
  peers: readonly PeerMatch[],
  question: PeerQuestion,
  matchPodClass: (match: PodMatch, podClass: PodClass) => Condition,
): Condition {
  const uncertain: Condition[] = [];
  for (const peer of peers) {
    const match = matchPeer(peer, question, matchPodClass);
    if (match === true) return true;
    if (match !== false) uncertain.push(match);
  }
  return anyOf(uncertain);
}

function matchPeer(
  peer: PeerMatch,
  question: PeerQuestion,
  matchPodClass: (match: PodMatch, podClass: PodClass) => Condition,
): Condition {
  const { end } = question;
  if (end.kind === 'address' && end.identity !== undefined) return peer.kind === 'identity' && peer.of === end.identity;
  switch (peer.kind) {
    case 'addresses':
      return isHeldByAddress(peer, end) && matchAddresses(addressesFor(peer, question), question);
    case 'pods': {
      if (end.kind !== 'pod') return false;
      const { pods, within, without } = peer;
      const isSelected = matchPodClass(pods, end.podClass);
      if (isSelected === false || (within ?? without) === undefined) return isSelected;
      return allOf([
        isSelected,
        within === undefined || matchAddresses(within, question),
        without === undefined || notOf(matchAddresses(without, question)),
      ]);
    }
    case 'nodes':
      return matchNodes(peer, question);
    case 'domains':
      return matchDomains(peer, end, question);
    case 'apiServer':
      return matchApiServer(end, question);
    case 'identity':
      return false;
  }
}

/** Whether a range may be about an end at all. */
function isHeldByAddress({ holds }: Extract<PeerMatch, { kind: 'addresses' }>, { kind }: End): boolean {
  return holds === undefined || kind === 'address' || (holds === 'others' && kind === 'node');
}

/** The addresses by which a peer may hold an end. */
function addressesFor(
  { addresses, withoutWhole }: Extract<PeerMatch, { kind: 'addresses' }>,
  { end, matching }: PeerQuestion,
): Addresses {
  return end.kind === 'node' && matching.wholeMatchesNodes === false ? (withoutWhole ?? addresses) : addresses;
}

/** What selectors see of a pod. */
export type SelectedPod = Pick<
  PodClass,
  'namespace' | 'namespaceLabels' | 'accountLabels' | 'labels' | 'isHostNetwork' | 'isBare'
>;

/** Whether a match holds the pods of a class; hostNetwork pods belong to none (A-HOST-1). */
export function matchPods(match: PodMatch, podClass: SelectedPod): Condition {
  if (podClass.isHostNetwork) return false;
  const owned = match.holdsBarePods === undefined ? true : anyOf([hasOwner(podClass), match.holdsBarePods]);
  return allOf([
    owned,
    matchNamespace(match.namespaces, podClass),
    match.account === undefined || matchLabels(match.account, podClass.accountLabels),
    matchLabels(match.labels, podClass.labels),
  ]);
}

/** Of a pod that no manifest holds nobody knows what made it. */
function hasOwner({ isBare }: SelectedPod): Condition {
  if (isBare !== undefined) return !isBare;
  const words = 'whether the hypothetical pod has an owner, such as a Deployment';
  const remedy = 'declare the workload';
  return uncertainCondition({ id: 'pod/owner', words, remedy });
}

/** The traffic that any of a rule's ports match, at one destination. */
export function matchPorts(ports: readonly PortMatch[], destination: End): Traffic {
  return ports.reduce((traffic, port) => uniteTraffic(traffic, portTrafficAt(port, destination)), noTraffic);
}

function portTrafficAt(port: PortMatch, destination: End): Traffic {
  const less = port.less ?? [];
  const traffic = port.kind === 'traffic' ? port.traffic : namedTrafficAt(port, destination);
  return less.reduce((sum, name) => subtractTraffic(sum, portTrafficAt(name, destination)), traffic);
}

function namedTrafficAt(port: PortByName, destination: End): Traffic {
  if (destination.kind !== 'pod') return noTraffic;
  const traffic = trafficOfName(destination.podClass, port.name, port.protocol);
  return port.within === undefined ? traffic : intersectTraffic(traffic, port.within);
}

function matchNamespace(match: NamespaceMatch, podClass: SelectedPod): Condition {
  if (match.kind === 'named') {
    if (podClass.namespace !== anyNamespace) return podClass.namespace === match.name;
    return matchLabels(new Map([[nameLabel, statesIn([match.name])]]), podClass.namespaceLabels);
  }
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

/** A node by its labels, an address as that of a node (B-7); pods of a node are none. */
function matchNodes(
  peer: Extract<PeerMatch, { kind: 'nodes' }>,
  { end, role, matching: { nodes, nodePool } }: PeerQuestion,
): Condition {
  const { labels, isDeclared } = peer;
  if (end.kind === 'pod') return false;
  if (peer.which !== undefined) {
    if (end.kind === 'address') return false;
    return allOf([isInPlace(peer, end, role), matchLabels(labels, end.labels)]);
  }
  if (end.kind === 'node') return matchLabels(labels, end.labels);
  const { family, address } = end;
  const known = nodes.filter(({ addresses }) => includes(addresses[family], address));
  if (known.length > 0) return anyOf(known.map((node) => matchLabels(labels, node.labels)));
  if (isDeclared === true || !includes(nodePool[family], address)) return false;
  const elsewhere = nodes.filter(({ addresses }) => isNoAddresses(addresses));
  if (nodes.length > 0 && elsewhere.every((node) => matchLabels(labels, node.labels) === false)) return false;
  return uncertainCondition({
    id: `node at ${addressText(family, address)} with ${regionKey(labels)}`,
    words: `whether ${addressText(family, address)} is the address of a node that the policy selects`,
    remedy: 'declare the Nodes with their addresses, or give their range (`nodeCIDRs` of the settings)',
  });
}

/** Whether a node is the pod's own, or another: what isn't known to be its own reaches it as another at least. */
function isInPlace(
  { which, isExemption }: Extract<PeerMatch, { kind: 'nodes' }>,
  { isOwn = false, isAsOther = false }: NodeEnd,
  role: Role,
): Condition {
  if (which === 'own') return isExemption === true && isAsOther ? false : isOwn;
  return (isAsOther && role === 'source') || notOf(isOwn);
}

/** Nobody knows what a name resolves to, but who was looked up by it; names of pods and Services are not supported there (B-8). */
function matchDomains(
  { names, lookups }: Extract<PeerMatch, { kind: 'domains' }>,
  end: End,
  { role }: PeerQuestion,
): Condition {
  if (end.kind === 'pod') return false;
  if (lookups !== undefined) return matchLookedUp({ names, lookups }, end, role);
  if (end.kind === 'address' && isNamed(end.domain, names)) return true;
  return resolvesTo(names, end, role);
}

/** What somebody looked up by another name, or not at all, isn't meant; of many addresses one may be. */
function matchLookedUp(
  { names, lookups }: { readonly names: readonly DomainMatch[]; readonly lookups: readonly DomainMatch[] },
  end: NodeEnd | AddressEnd,
  role: Role,
): Condition {
  if (end.kind === 'node' || end.isOne === true) return false;
  if (end.domain !== undefined) return isNamed(end.domain, names) && isNamed(end.domain, lookups);
  return resolvesTo(names, end, role);
}

/** It may run on any node, or anywhere outside. */
function matchApiServer(end: End, { role }: PeerQuestion): Condition {
  if (end.kind === 'pod') return false;
  if (end.isApiServer !== undefined) return end.isApiServer;
  if (end.kind === 'address' && end.isAnywhere !== true) return false;
  const words = end.kind === 'node' ? `the ${role} node runs the API server` : `the API server has an address there`;
  const fact = binaryChoice({
    id: `api server at ${end.kind === 'node' ? `the ${role} node` : addressText(end.family, end.address)}`,
    words: `whether ${words}`,
    remedy: 'ask about other ends',
  });
  return { kind: 'choice', fact, within: [1] };
}

/** Holds where one of a peer's domain names resolves to an address. */
export function resolvesTo(names: readonly DomainMatch[], end: NodeEnd | AddressEnd, role: Role): Condition {
  const who = end.kind === 'address' ? addressText(end.family, end.address) : `the ${role} node`;
  const texts = names.map(({ text }) => text);
  return uncertainCondition({
    id: `domain names ${texts.join(' ')} at ${who}`,
    words: `whether \`${texts.join('` or `')}\` resolves to ${addressOf(end)}`,
    remedy: 'name the domain in the test, or write the addresses into the policy (`networks`)',
  });
}

function addressOf(end: NodeEnd | AddressEnd): string {
  if (end.kind === 'node') return 'the address of a node';
  return end.domain === undefined ? 'that address' : `an address of \`${end.domain}\` too`;
}

function isNamed(domain: string | undefined, names: readonly DomainMatch[]): boolean {
  return domain !== undefined && names.some((name) => name.means(domain));
}

/** Where it isn't known how a plugin handles nodes, they may have other addresses for it than their own. */
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
