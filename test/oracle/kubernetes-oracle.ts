import { type Address, type Family, isInside, parseCidr } from './addresses.js';
import type {
  Direction,
  IpBlock,
  LabelSelector,
  Labels,
  NetworkPolicySpec,
  Peer,
  PolicyPort,
  Requirement,
  Rule,
} from './kubernetes-objects.js';
import type { End, OracleWorld, Packet, Profile } from './packets.js';

/** Decides one packet from the words of the API: semantics section A. Replies need no rule (A-ISO-6). */
export function decide(world: OracleWorld, packet: Packet): 'allow' | 'deny' {
  if (isSamePod(packet.source, packet.destination)) return 'allow'; // A-LOOP-1
  return admits(world, 'Egress', packet) && admits(world, 'Ingress', packet) ? 'allow' : 'deny'; // A-ISO-5
}

/** Whether one side lets the packet pass: the source for `Egress`, the destination for `Ingress`. */
export function admits(world: OracleWorld, direction: Direction, packet: Packet): boolean {
  const { source, destination } = packet;
  const [governed, other] = direction === 'Egress' ? [source, destination] : [destination, source];
  if (!world.profile.enforces) return true;
  if (governed.kind !== 'pod' || governed.pod.hostNetwork) return true; // A-ISO-5, A-HOST-1
  const { pod } = governed;
  const isolating = world.policies.filter(
    ({ metadata, spec }) =>
      (metadata.namespace ?? 'default') === pod.namespace &&
      selects(spec.podSelector ?? {}, pod.labels) &&
      policyTypes(spec).includes(direction),
  ); // A-ISO-1
  if (isolating.length === 0) return true; // A-ISO-2
  if (pod.node !== undefined && nodeOf(other) === pod.node) return true; // A-NODE-1
  return isolating.some(({ spec }) =>
    (spec[direction === 'Egress' ? 'egress' : 'ingress'] ?? []).some((rule) => {
      const { from, to, ports } = rule ?? ({} satisfies Rule); // A.4: a null rule is an empty one
      const peers = (direction === 'Egress' ? to : from) ?? [];
      return (
        (peers.length === 0 || peers.some((peer) => matchesPeer(world, peer, pod.namespace, other, packet.family))) &&
        ((ports ?? []).length === 0 || (ports ?? []).some((port) => matchesPort(port ?? {}, packet)))
      );
    }),
  ); // A-ISO-3, A-ISO-4
}

/** Label selectors: everything written must hold, an empty one matches all (A.5). */
export const selects = (selector: LabelSelector, labels: Labels): boolean =>
  Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
  (selector.matchExpressions ?? []).every((requirement) => isMet(requirement, labels[requirement.key]));

/** `except` takes away from its own `cidr` only (A-PEER-2). */
export const isInBlock = (address: Address, block: IpBlock): boolean =>
  isInside(address, parseCidr(block.cidr)) &&
  !(block.except ?? []).some((except) => isInside(address, parseCidr(except)));

/** What the server adds to the labels of every namespace (A-DEF-4). */
export const withNameLabel = (name: string, labels: Labels): Labels => ({
  ...labels,
  'kubernetes.io/metadata.name': name,
});

function isMet({ operator, values }: Requirement, value: string | undefined): boolean {
  const isListed = value !== undefined && (values ?? []).includes(value);
  switch (operator) {
    case 'In':
      return isListed;
    case 'NotIn':
      return !isListed; // true also for a missing key (A-SEL-4)
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

/** A-DEF-1 */
function policyTypes({ policyTypes: types, egress }: NetworkPolicySpec): readonly Direction[] {
  if (types && types.length > 0) return types;
  return egress && egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

function matchesPeer(world: OracleWorld, peer: Peer, policyNamespace: string, other: End, family: Family): boolean {
  if (peer.ipBlock) return mayMatchBlocks(world.profile, other) && isInBlock(addressOf(other, family), peer.ipBlock);
  if (other.kind !== 'pod' || other.pod.hostNetwork) return false; // A-PEER-1, A-HOST-1
  const { namespace, labels } = other.pod;
  const { podSelector, namespaceSelector } = peer;
  const isNamespaceMatched = namespaceSelector
    ? selects(namespaceSelector, withNameLabel(namespace, world.namespaces.get(namespace) ?? {}))
    : namespace === policyNamespace;
  return isNamespaceMatched && (!podSelector || selects(podSelector, labels));
}

/** A-PORT-1 and A-DEF-2; a name is looked up on the destination, which must be a pod (A-PORT-2, A-PORT-3). */
function matchesPort({ protocol, port, endPort }: PolicyPort, packet: Packet): boolean {
  if ((protocol ?? 'TCP') !== packet.protocol) return false;
  if (port === undefined || port === null) return true;
  if (typeof port === 'number') return port <= packet.port && packet.port <= (endPort ?? port);
  const { destination } = packet;
  return (
    destination.kind === 'pod' &&
    !destination.pod.hostNetwork &&
    destination.pod.ports.some(
      (it) => it.name === port && it.protocol === packet.protocol && it.containerPort === packet.port,
    )
  );
}

/** A-PEER-3: pods and nodes as the plugin has it, any other address always. */
function mayMatchBlocks(profile: Profile, other: End): boolean {
  if (other.kind === 'address') return true;
  return other.kind === 'pod' && !other.pod.hostNetwork ? profile.ipBlockMatchesPods : profile.ipBlockMatchesNodes;
}

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
