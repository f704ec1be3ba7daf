import { type Address, type Family, isInside, parseCidr } from '../addresses.js';
import { type End, type OracleWorld, type Packet, policyId } from '../packets.js';
import { matchesPorts } from '../ports.js';
import type { Direction, IpBlock, NetworkPolicy, Peer, Rule } from './kubernetes-objects.js';
import { governs, policyTypes, selects, withNameLabel } from './selectors.js';

/** Decides one packet from the words of the API: A.3 to A.7. Replies need no rule (A-ISO-6). */
export function decide(world: OracleWorld, packet: Packet): 'allow' | 'deny' {
  if (isSamePod(packet.source, packet.destination)) return 'allow'; // A-LOOP-1
  return admits(world, 'Egress', packet) && admits(world, 'Ingress', packet) ? 'allow' : 'deny'; // A-ISO-5
}

/** Whether one side lets the packet pass: the source for `Egress`, the destination for `Ingress`. */
export function admits(world: OracleWorld, direction: Direction, packet: Packet): boolean {
  const { source, destination } = packet;
  const [governed, other] = direction === 'Egress' ? [source, destination] : [destination, source];
  const { plugin } = world;
  if (governed.kind !== 'pod' || governed.pod.hostNetwork) return true; // A-ISO-5, A-HOST-1
  const { pod } = governed;
  if (plugin.sctp === 'dropped' && packet.protocol === 'SCTP') return false;
  if (!plugin.enforces) return true;
  const isClosed = plugin.isolatesInit && 'init' in (pod.writtenLabels ?? {});
  const isSpared = plugin.sparesHost && 'host' in (pod.writtenLabels ?? {});
  if (pod.isBare && !plugin.governsBarePods) return true;
  const isolating = world.policies.filter(
    (policy) =>
      governs(policy, pod) &&
      !isSpared &&
      isNamed(world, policy, direction) &&
      plugin.fates.get(policyId(policy)) !== 'without effect',
  ); // A-ISO-1
  if (isolating.length === 0 && !isClosed) return true; // A-ISO-2
  if (pod.node !== undefined && nodeOf(other) === pod.node) return true; // A-NODE-1
  const programmed = isolating.filter((policy) => !plugin.fates.has(policyId(policy)));
  return programmed.some((policy) =>
    (policy.spec[direction === 'Egress' ? 'egress' : 'ingress'] ?? []).some((written) => {
      const rule = written ?? ({} satisfies Rule); // A.4: a null rule is an empty one
      const peers = (direction === 'Egress' ? rule.to : rule.from) ?? [];
      const isPeer = (peer: Peer) => matchesPeer(world, peer, pod.namespace, other, packet.family);
      const isSelected = peers.some((peer) => !peer.ipBlock && isPeer(peer));
      const question = { world, direction, policy, rule, isSelected, packet };
      return (peers.length === 0 || peers.some(isPeer)) && matchesPorts(question);
    }),
  ); // A-ISO-3, A-ISO-4
}

/** A direction counts that `policyTypes` names, or that has rules where the plugin reads them. */
export const isNamed = (
  { plugin }: Pick<OracleWorld, 'plugin'>,
  { spec }: NetworkPolicy,
  direction: Direction,
): boolean =>
  policyTypes(spec).includes(direction) ||
  (plugin.readsUnnamed && ((direction === 'Egress' ? spec.egress : spec.ingress) ?? []).length > 0);

/** `except` takes away from its own `cidr` only (A-PEER-2). */
export const isInBlock = (address: Address, block: IpBlock): boolean =>
  isInside(address, parseCidr(block.cidr)) &&
  !(block.except ?? []).some((except) => isInside(address, parseCidr(except)));

function matchesPeer(world: OracleWorld, peer: Peer, policyNamespace: string, other: End, family: Family): boolean {
  if (peer.ipBlock) return matchesBlock(world, peer.ipBlock, other, family);
  if (other.kind !== 'pod' || other.pod.hostNetwork) return false; // A-PEER-1, A-HOST-1
  const { namespace, labels } = other.pod;
  const { podSelector, namespaceSelector } = peer;
  const isNamespaceMatched = namespaceSelector
    ? selects(namespaceSelector, withNameLabel(namespace, world.namespaces.get(namespace) ?? {}))
    : namespace === policyNamespace;
  return isNamespaceMatched && (!podSelector || selects(podSelector, labels));
}

/** A-PEER-2, A-PEER-3: pods and nodes as the plugin has it, any other address always. */
function matchesBlock({ plugin }: OracleWorld, block: IpBlock, other: End, family: Family): boolean {
  const { blocksMatchPods, blocksMatchNodes, except } = plugin;
  const isExcepting = (block.except ?? []).length > 0;
  if (isExcepting && except === 'skipped') return false;
  const { cidr } = block;
  const isInside = (end: End) =>
    isInBlock(addressOf(end, family), isExcepting && except === 'ignored' ? { cidr } : block);
  if (other.kind === 'address') return isInside(other);
  if (isOnPodNetwork(other)) return blocksMatchPods && isInside(other);
  if (blocksMatchNodes === 'anywhere') return parseCidr(cidr).family === family;
  return blocksMatchNodes && isInside(other);
}

const isOnPodNetwork = (end: End): boolean => end.kind === 'pod' && !end.pod.hostNetwork;

function addressOf(end: End, family: Family): Address {
  if (end.kind !== 'pod') return end.address;
  const value = end.pod.addresses.get(family);
  if (value === undefined) throw new Error(`${end.pod.namespace}/${end.pod.name} has no ${family} address`);
  return { family, value };
}

const nodeOf = (end: End): string | undefined =>
  end.kind === 'node' ? end.name : end.kind === 'pod' && end.pod.hostNetwork ? end.pod.node : undefined;

const isSamePod = (one: End, two: End): boolean =>
  one.kind === 'pod' && two.kind === 'pod' && one.pod.namespace === two.pod.namespace && one.pod.name === two.pod.name;
