import type { Direction, Labels, NetworkPolicy, Peer, PolicyPort, Rule } from './kubernetes/kubernetes-objects.js';
import { governs, selects, withNameLabel } from './kubernetes/selectors.js';
import type { End, NamingPod, OraclePod, OracleWorld, Packet } from './packets.js';

/** A rule that holds the other end, and what is to be known to read its ports. */
export interface PortQuestion {
  readonly world: OracleWorld;
  readonly direction: Direction;
  readonly policy: NetworkPolicy;
  readonly rule: Rule;
  /** Whether a selector of the rule, and not only an `ipBlock`, names the other end. */
  readonly isSelected: boolean;
  readonly packet: Packet;
}

/** Whether the ports of a rule admit a packet, as the plugin reads them. */
export function matchesPorts(question: PortQuestion): boolean {
  const ports = (question.rule.ports ?? []).map((port) => port ?? {});
  return ports.length === 0 || ports.some((port) => matchesPort(port, question)) || isStray(ports, question);
}

/** A-PORT-1 and A-DEF-2 */
function matchesPort(written: PolicyPort, question: PortQuestion): boolean {
  const { packet, world } = question;
  const { protocol, port, endPort } = written;
  if ((protocol ?? 'TCP') !== packet.protocol) return false;
  if (port === undefined || port === null) return true;
  if (typeof port === 'string') return matchesName(port, question);
  return port <= packet.port && packet.port <= ((world.plugin.readsEndPort ? endPort : undefined) ?? port);
}

/** A name is looked up on the destination, which must be a pod (A-PORT-2, A-PORT-3), unless the plugin reads it otherwise. */
function matchesName(name: string, question: PortQuestion): boolean {
  const { world, direction, policy, rule, isSelected, packet } = question;
  const gives = (pod: PublishingPod) => numbersOf(pod, name, packet).includes(packet.port);
  const isGiven = podsAt(packet.destination).some(gives);
  const hasNoPeers = ((direction === 'Egress' ? rule.to : rule.from) ?? []).length === 0;
  const namespace = policy.metadata.namespace ?? 'default';
  const reading = world.plugin.names[direction];
  switch (reading) {
    case 'destination':
      return isGiven;
    case 'selected destination':
      return isSelected && isGiven;
    case 'governed pods':
      return world.pods.some((pod) => governs(policy, pod) && gives(pod));
    case 'agreed': {
      const numbers = new Set(world.pods.flatMap((pod) => numbersOf(pod, name, packet)));
      return numbers.size === 1 && numbers.has(packet.port);
    }
    case 'all':
      return true;
    case 'none':
      return false;
    case 'own namespace':
      return hasNoPeers ? world.pods.some((pod) => pod.namespace === namespace && gives(pod)) : isGiven;
  }
}

/** Names alone, of which no pod in question publishes one: as if the rule had no ports, for the pods that its selectors name. */
function isStray(ports: readonly PolicyPort[], question: PortQuestion): boolean {
  const { world, isSelected } = question;
  const { strayNames } = world.plugin;
  if (strayNames === 'never' || !isSelected || ports.some(({ port }) => typeof port !== 'string')) return false;
  if (strayNames === 'always') return true;
  const publishes = (pod: NamingPod) =>
    ports.some(({ port, protocol }) => pod.ports.some((it) => it.name === port && it.protocol === (protocol ?? 'TCP')));
  return !world.pods.some((pod) => !pod.hostNetwork && publishes(pod) && isAsked(pod, question));
}

/** The destinations that a rule is about: pods that the policy governs, or that its selectors name. */
function isAsked(pod: NamingPod, { world, direction, policy, rule }: PortQuestion): boolean {
  if (direction === 'Ingress') return governs(policy, pod);
  const isNamed = (peer: Peer, labels: Labels) =>
    selects(peer.podSelector ?? {}, pod.labels) &&
    (peer.namespaceSelector
      ? selects(peer.namespaceSelector, withNameLabel(pod.namespace, labels))
      : pod.namespace === (policy.metadata.namespace ?? 'default'));
  const isNamedBy = (labels: Labels) => (rule.to ?? []).some((peer) => !peer.ipBlock && isNamed(peer, labels));
  const { strayNames } = world.plugin;
  return strayNames === 'not for certain' ? pod.namespaceLabels.every(isNamedBy) : pod.namespaceLabels.some(isNamedBy);
}

type PublishingPod = Pick<NamingPod, 'ports' | 'hostNetwork'>;

const numbersOf = (pod: PublishingPod, name: string, { protocol }: Packet): readonly number[] =>
  pod.hostNetwork
    ? []
    : pod.ports.filter((it) => it.name === name && it.protocol === protocol).map(({ containerPort }) => containerPort);

const podsAt = (end: End): readonly OraclePod[] => (end.kind === 'pod' ? [end.pod] : []);
