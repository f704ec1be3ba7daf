import { isInside, parseCidr } from '../../addresses.js';
import type { Direction, LabelSelector, Protocol } from '../../kubernetes/kubernetes-objects.js';
import { selects } from '../../kubernetes/selectors.js';
import type { Cluster, ClusterPod } from '../cluster.js';
import { addressOf, agreed, type Decision, type Flow, type FlowEnd, isSamePod, podOf, type Verdict } from '../flows.js';
import { judgeNetworkPolicies } from '../network-policies.js';
import type { AdminPeer, AdminPodPeer, AdminPolicy, AdminPort, AdminProtocol, AdminRule } from '../objects.js';
import { ordersOf } from '../orders.js';
import { rememberFor } from '../remember.js';

/**
 * Decides one flow from the words of the API: D.2, with every fact known. What else is unknown is in which order policies of
 * one priority come (B-10, C-4), and to what a domain name leads (B-8): each side for itself is judged in every way.
 */
export function decideAdmin(cluster: Cluster, flow: Flow): Verdict {
  const { traffic } = flow;
  if (traffic.protocol === 'ICMP' || traffic.protocol === 'ICMPv6') return 'unknown'; // A-PORT-8
  if (isSamePod(flow.source, flow.destination)) return 'allow'; // A-LOOP-1, C-6
  const out = sideVerdicts(cluster, flow, 'Egress');
  const into = sideVerdicts(cluster, flow, 'Ingress');
  return agreed(out.flatMap((one) => into.map((two) => bothOf(one, two)))); // A-ISO-5, B-4
}

/** The same where one order of equal priorities holds for both sides; as certain as that, or more. */
export function decideInOneOrder(cluster: Cluster, flow: Flow): Verdict {
  if (isSamePod(flow.source, flow.destination)) return 'allow';
  return agreed(
    waysOf(cluster).map((way) =>
      bothOf(judgeSide(cluster, flow, 'Egress', way), judgeSide(cluster, flow, 'Ingress', way)),
    ),
  );
}

const bothOf = (one: Decision, two: Decision): Decision => (one === 'allow' && two === 'allow' ? 'allow' : 'deny');

const sideVerdicts = (cluster: Cluster, flow: Flow, direction: Direction): readonly Decision[] => [
  ...new Set(waysOf(cluster).map((way) => judgeSide(cluster, flow, direction, way))),
];

/** One way in which what the manifests leave open may be. */
interface Way {
  readonly admin: readonly AdminPolicy[];
  readonly baseline: readonly AdminPolicy[];
  /** Whether domain names lead to the address in question. */
  readonly isReached: boolean;
}

const waysOf = rememberFor(({ adminPolicies }: Cluster): readonly Way[] => {
  const others = adminPolicies.filter((policy) => !isAdminTier(policy));
  const names = adminPolicies.some(({ spec }) => spec.egress?.some(({ to }) => to?.some(hasNames)));
  return ordersOf(adminPolicies.filter(isAdminTier), priorityOf).flatMap((admin) =>
    ordersOf(others, priorityOf).flatMap((baseline) =>
      (names ? [true, false] : [true]).map((isReached) => ({ admin, baseline, isReached })),
    ),
  );
});

const hasNames = ({ domainNames }: AdminPeer): boolean => domainNames !== undefined;

/** An AdminNetworkPolicy is of the Admin tier, a BaselineAdminNetworkPolicy the last of the other (C.3). */
export const isAdminTier = (policy: AdminPolicy): boolean =>
  policy.kind === 'AdminNetworkPolicy' || (policy.kind === 'ClusterNetworkPolicy' && policy.spec.tier === 'Admin');

const priorityOf = (policy: AdminPolicy): number =>
  policy.kind === 'BaselineAdminNetworkPolicy' ? Number.POSITIVE_INFINITY : policy.spec.priority;

/** B-2, B-3, C-1: the Admin tier, then NetworkPolicies, then the Baseline tier, then admitted. */
function judgeSide(cluster: Cluster, flow: Flow, direction: Direction, way: Way): Decision {
  const [governed, other] = direction === 'Egress' ? [flow.source, flow.destination] : [flow.destination, flow.source];
  const pod = podOf(governed);
  if (pod === undefined) return 'allow'; // B-6, C-8
  const side = { cluster, flow, direction, pod, other, way };
  return (
    judgeTier(way.admin, side) ??
    judgeNetworkPolicies(cluster, flow, direction) ??
    judgeTier(way.baseline, side) ??
    'allow'
  );
}

interface Side {
  readonly cluster: Cluster;
  readonly flow: Flow;
  readonly direction: Direction;
  readonly pod: ClusterPod;
  readonly other: FlowEnd;
  readonly way: Way;
}

/** The first rule that matches decides; `undefined` for Pass, and where none does (B-2, C-2). */
function judgeTier(policies: readonly AdminPolicy[], side: Side): Decision | undefined {
  for (const policy of policies) {
    if (!matchesPods(policy.spec.subject, side.pod, side.cluster)) continue;
    const rules = side.direction === 'Egress' ? policy.spec.egress : policy.spec.ingress;
    for (const rule of rules ?? []) {
      const action = effectOf(rule, side);
      if (action === 'Pass') return undefined;
      if (action === 'Deny') return 'deny';
      if (action !== undefined) return 'allow';
    }
  }
  return undefined;
}

/** What a rule does to the flow; `undefined` where it doesn't match. */
function effectOf(rule: AdminRule, side: Side): AdminRule['action'] | undefined {
  const peers = (side.direction === 'Egress' ? rule.to : rule.from) ?? [];
  if (!matchesTraffic(rule, side)) return undefined;
  if (peers.some((peer) => Object.keys(peer).length === 0)) {
    return rule.action === 'Deny' || rule.action === 'Pass' ? 'Deny' : undefined; // B-11, C-7
  }
  return peers.some((peer) => matchesPeer(peer, side)) ? rule.action : undefined;
}

function matchesPeer({ nodes, networks, domainNames, ...pods }: AdminPeer, side: Side): boolean {
  const { cluster, flow, other, way } = side;
  if (nodes !== undefined) return isNode(nodes, side);
  const address = addressOf(other, flow.family);
  if (networks !== undefined) return networks.some((cidr) => isInside(address, parseCidr(cidr))); // B-7, C-5
  if (domainNames !== undefined) return other.kind === 'address' && way.isReached; // B-8
  const pod = podOf(other);
  return pod !== undefined && matchesPods(pods, pod, cluster);
}

/** The addresses of nodes, whoever has them: hostNetwork pods do (B-6, B-7). */
function isNode(selector: LabelSelector, { cluster, flow, other }: Side): boolean {
  if (podOf(other) !== undefined) return false;
  const { family, value } = addressOf(other, flow.family);
  return cluster.nodes.some(
    ({ labels, addresses }) =>
      selects(selector, labels) && addresses.some((each) => each.family === family && each.value === value),
  );
}

/** Subjects and peers of pods: exactly one of the two fields is there (B.1, C.1). */
function matchesPods({ namespaces, pods }: AdminPodPeer, pod: ClusterPod, cluster: Cluster): boolean {
  const labels = cluster.namespaces.get(pod.namespace) ?? {};
  if (namespaces !== undefined) return selects(namespaces, labels);
  if (pods === undefined) return false;
  return selects(pods.namespaceSelector ?? {}, labels) && selects(pods.podSelector, pod.labels);
}

/** No list is all traffic. */
function matchesTraffic({ ports, protocols }: AdminRule, side: Side): boolean {
  if (ports !== undefined) return ports.some((port) => matchesPort(port, side));
  if (protocols !== undefined) return protocols.some((protocol) => matchesProtocol(protocol, side));
  return true;
}

function matchesPort({ portNumber, portRange, namedPort }: AdminPort, side: Side): boolean {
  if (portNumber !== undefined) return isBetween(portNumber.protocol, [portNumber.port, portNumber.port], side);
  if (portRange !== undefined) return isBetween(portRange.protocol, [portRange.start, portRange.end], side);
  return namedPort !== undefined && isNamed(namedPort, side);
}

function matchesProtocol({ tcp, udp, sctp, destinationNamedPort }: AdminProtocol, side: Side): boolean {
  if (destinationNamedPort !== undefined) return isNamed(destinationNamedPort, side);
  const forms = [
    ['TCP', tcp],
    ['UDP', udp],
    ['SCTP', sctp],
  ] as const;
  return forms.some(([protocol, form]) => {
    if (form === undefined) return false;
    const { number, range } = form.destinationPort ?? {};
    return isBetween(
      protocol,
      number === undefined ? [range?.start ?? 1, range?.end ?? 65535] : [number, number],
      side,
    );
  });
}

function isBetween(
  protocol: string | undefined,
  ends: readonly [number, number],
  { flow: { traffic } }: Side,
): boolean {
  const [first, last] = ends;
  return (
    'port' in traffic &&
    traffic.protocol === (protocol ?? ('TCP' satisfies Protocol)) &&
    first <= traffic.port &&
    traffic.port <= last
  );
}

/** Whatever protocol: the number that the destination gives the name in the protocol of the flow (B-9). */
function isNamed(name: string, { flow: { traffic, destination } }: Side): boolean {
  const ports = podOf(destination)?.ports ?? [];
  return ports.some(
    (port) =>
      !port.isOfInit &&
      port.name === name &&
      port.protocol === traffic.protocol &&
      'port' in traffic &&
      port.containerPort === traffic.port,
  );
}
