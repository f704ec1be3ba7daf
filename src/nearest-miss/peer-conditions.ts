import type { PeerMatch, PodMatch } from '../compile/index.js';
import type { End, PodEnd } from '../evaluate/index.js';
import { type Addresses, addressCidrs, addressText, includes, intersect, isSubset } from '../sets/index.js';
import { namespaceLabels, podLabels, unmetLabels, unmetNamespaceLabels } from './label-words.js';
import type { Question } from './question.js';

/** The conditions by which the nearest of a rule's peers fails to hold the other end; none where a peer holds it. */
export function unmetPeers(peers: readonly PeerMatch[] | undefined, question: Question): readonly string[] {
  if (peers === undefined) return [];
  const all = peers.map((peer) => unmetPeer(peer, question));
  return [...all].sort((a, b) => a.length - b.length)[0] ?? [];
}

function unmetPeer(peer: PeerMatch, question: Question): readonly string[] {
  const { end, name, isHostNetwork } = question.peer;
  if (peer.kind === 'addresses' && peer.holds === 'outside' && end.kind !== 'address')
    return [`it names addresses outside of the cluster, and ${name} is ${end.kind === 'pod' ? 'a pod' : 'a node'}`];
  if (peer.kind === 'addresses') return unmetAddresses(peer.addresses, question);
  if (peer.kind === 'domains')
    return [`it names the domains ${peer.names.map(({ text }) => text).join(', ')}, and ${name} is none of them`];
  if (peer.kind === 'identity') return [`it names \`${peer.of}\`, and ${name} is not that`];
  if (peer.kind === 'apiServer') return [`it names the API server, and ${name} is none`];
  if (peer.kind === 'nodes') return [unmetNodes(peer, name)];
  if (end.kind === 'pod') return unmetPods(peer.pods, end, question);
  if (isHostNetwork) return [`it names pods, and policies see ${name} as its node (\`hostNetwork: true\`)`];
  return [`it names pods, and ${name} is none`];
}

function unmetNodes({ which }: Extract<PeerMatch, { kind: 'nodes' }>, name: string): string {
  if (which === undefined) return `it names nodes, and ${name} is none that it selects`;
  return which === 'own'
    ? `it names the pod's own node, and ${name} is none`
    : `it names the nodes that the pod doesn't run on, and ${name} is none of them`;
}

function unmetPods(pods: PodMatch, { podClass }: PodEnd, question: Question): readonly string[] {
  const { cluster, peer } = question;
  const { namespaces } = pods;
  const place = podClass.namespace;
  const unmet = unmetLabels(pods, { name: peer.name, labels: podClass.labels, all: podLabels(cluster) });
  if (namespaces.kind === 'labelled') {
    const namespace = { name: place, labels: podClass.namespaceLabels, all: namespaceLabels(cluster) };
    return [...unmetNamespaceLabels(namespaces.labels, namespace, peer.name), ...unmet];
  }
  if (place === namespaces.name) return unmet;
  return [`it names pods of its own namespace \`${namespaces.name}\`, and ${peer.name} is in \`${place}\``, ...unmet];
}

function unmetAddresses(addresses: Addresses, question: Question): readonly string[] {
  const { end } = question.peer;
  if (end.kind !== 'address') return unmetPool(addresses, end, question);
  if (includes(addresses[end.family], end.address)) return [];
  const only = addresses[end.family].length === 0 ? 'only ' : '';
  return [`it admits ${only}${rangesText(addresses)}, and ${addressText(end.family, end.address)} is outside`];
}

/** A pod or node by the addresses that it may have; where it has them and no range holds it, ranges aren't matched with such ends. */
function unmetPool(
  addresses: Addresses,
  end: Exclude<End, { kind: 'address' }>,
  { peer: { name }, example, evaluation }: Question,
): readonly string[] {
  const { family, source, destination } = example;
  const pool = (end.kind === 'pod' ? end.podClass.pool : end.pool)[family];
  if (intersect(pool, addresses[family]).length === 0) {
    return [`it admits ${rangesText(addresses)}, and ${name} has no address there`];
  }
  const isUnmatched =
    end.kind === 'pod' && destination.end.kind === 'pod' && source.end.kind === 'pod'
      ? !evaluation.readsAddresses(source.end, destination.end)
      : end.kind === 'node' && isSubset(pool, addresses[family]);
  if (isUnmatched)
    return [`it admits ${rangesText(addresses)}, and under ${evaluation.title} address ranges match no ${end.kind}s`];
  return isSubset(pool, addresses[family])
    ? []
    : [`it admits ${rangesText(addresses)}, and ${name} may have an address elsewhere`];
}

const shownRanges = 3;

/** The first ranges, and how many more there are: `203.0.113.0/29, 203.0.113.16/28 and 2 more`. */
export function rangesText(addresses: Addresses): string {
  const all = addressCidrs(addresses);
  const shown = all.slice(0, shownRanges).join(', ');
  return all.length > shownRanges ? `${shown} and ${all.length - shownRanges} more ranges` : shown;
}
