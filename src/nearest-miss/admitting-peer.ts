import type { NamespaceMatch, PeerMatch } from '../compile/index.js';
import { type End, matchPods } from '../evaluate/index.js';
import { nameLabel } from '../model/index.js';
import { allAddresses, type Family, includes, intersect, isSameAddresses } from '../sets/index.js';
import { namespaceText, regionText } from './label-words.js';
import { rangesText } from './peer-conditions.js';
import type { Question } from './question.js';

/** Which peer of the deciding rule lets the traffic in, and whom that peer admits. */
export function admittingPeer({ example: { decided, family }, direction, peer }: Question): string | undefined {
  const [first] = decided[direction].by;
  const { rule, policyRules } = first ?? {};
  if (rule === undefined || policyRules === undefined || decided[direction].action !== 'allow') return undefined;
  const { peersField = direction === 'ingress' ? 'from' : 'to' } = rule;
  if (rule.peers === undefined)
    return rule.namesEverybody
      ? `${policyRules.policy.id} ${rule.path}.${peersField} admits every peer`
      : `${policyRules.policy.id} ${rule.path} admits every peer: its \`${peersField}\` is missing or empty`;
  const index = indexOfHolding(rule.peers, peer.end, family);
  const found = rule.peers[index];
  if (found === undefined) return undefined;
  const item = rule.peersField === undefined ? `[${index}]` : '';
  return `${policyRules.policy.id} ${rule.path}.${peersField}${item} admits ${peerText(found)}`;
}

/** The peer that surely holds an end, else the first that may; a range surely holds no more than an address. */
function indexOfHolding(peers: readonly PeerMatch[], end: End, family: Family): number {
  const sure = peers.findIndex(
    (peer) => peer.kind === 'pods' && end.kind === 'pod' && matchPods(peer.pods, end.podClass) === true,
  );
  return sure < 0 ? peers.findIndex((peer) => mayHold(peer, end, family)) : sure;
}

function mayHold(peer: PeerMatch, end: End, family: Family): boolean {
  if (peer.kind === 'pods') return end.kind === 'pod' && matchPods(peer.pods, end.podClass) !== false;
  if (peer.kind !== 'addresses') return end.kind !== 'pod';
  if (end.kind === 'address') return includes(peer.addresses[end.family], end.address);
  const pool = end.kind === 'pod' ? end.podClass.pool : end.pool;
  return intersect(pool[family], peer.addresses[family]).length > 0;
}

function peerText(peer: PeerMatch): string {
  if (peer.kind === 'addresses')
    return peer.holds === 'outside' && isSameAddresses(peer.addresses, allAddresses)
      ? 'every address outside the cluster'
      : `the addresses ${rangesText(peer.addresses)}`;
  if (peer.kind === 'domains') return `the domain names ${peer.names.map(({ text }) => text).join(', ')}`;
  if (peer.kind === 'identity') return `\`${peer.of}\``;
  if (peer.kind === 'apiServer') return 'the API server';
  if (peer.kind === 'nodes' && peer.which !== undefined) return nodesText(peer.which);
  if (peer.kind === 'nodes') return peer.labels.size === 0 ? 'every node' : `nodes with ${regionText(peer.labels)}`;
  const { namespaces, labels } = peer.pods;
  const pods = labels.size === 0 ? 'every pod' : `pods with ${regionText(labels)}`;
  return `${pods} of ${namespacesText(namespaces)}`;
}

function nodesText(place: 'own' | 'other'): string {
  return place === 'own' ? "the pod's own node" : 'every node but the own one';
}

function namespacesText(namespaces: NamespaceMatch): string {
  if (namespaces.kind === 'named') return `namespace \`${namespaces.name}\``;
  const { labels } = namespaces;
  const name = labels.get(nameLabel);
  const others = new Map([...labels].filter(([key]) => key !== nameLabel));
  const place = name === undefined ? (others.size === 0 ? 'every namespace' : 'namespaces') : namespaceText(name);
  return others.size === 0 ? place : `${place} with ${regionText(others)}`;
}
