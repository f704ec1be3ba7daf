import { tierSays } from './cilium-tiers.js';
import { type Identity, identityOf, isInCidr } from './identities.js';
import type {
  CidrEntry,
  CiliumPolicy,
  CiliumRule,
  ClusterObject,
  DirectionRule,
  NetworkPolicy,
  NetworkRule,
  Pod,
  Selector,
} from './objects.js';
import {
  type Assignment,
  type CiliumFlow,
  type CiliumVersion,
  type Direction,
  type Ends,
  ofNamespaces,
  ofPods,
  selects,
} from './selectors.js';

/** What Cilium's documentation says of a connection, its rules asked one by one: a second, slow implementation. */
export function ciliumVerdict(
  flow: CiliumFlow,
  objects: readonly ClusterObject[],
  version: CiliumVersion = '1.20',
): 'allow' | 'deny' {
  const podAt = (address: string) =>
    objects.find(
      (each): each is Pod => each.kind === 'Pod' && each.spec.hostNetwork !== true && each.status.podIP === address,
    );
  const [from, to] = [podAt(flow.source), podAt(flow.destination)];
  const passes = (pod: Pod | undefined, direction: Direction, address: string) =>
    pod === undefined ||
    passesAt(pod, direction, identityOf(address, pod.spec.nodeName, objects), { flow, objects, version });
  return passes(from, 'egress', flow.destination) && passes(to, 'ingress', flow.source) ? 'allow' : 'deny';
}

/**
 * Denials first, then what allows; a pod that no policy puts into default deny is open. Tiers of ClusterNetworkPolicy stand before all
 * that, and behind it but for default deny.
 */
function passesAt(pod: Pod, direction: Direction, peer: Identity, world: Assignment): boolean {
  const own = identityOf(pod.status.podIP, undefined, world.objects);
  const admin = tierSays('Admin', direction, { own, peer, world });
  if (admin !== undefined) return admin === 'allow';
  const found = world.objects.flatMap((each) => {
    if (each.kind === 'NetworkPolicy') return [fromNetworkPolicy(each, direction, { own, peer, world })];
    if (each.kind !== 'CiliumNetworkPolicy' && each.kind !== 'CiliumClusterwideNetworkPolicy') return [];
    const rules = [...(each.spec === undefined ? [] : [each.spec]), ...(each.specs ?? [])];
    return rules.map((rule) => fromRule(rule, each, direction, { own, peer, world }));
  });
  if (found.some(({ denies }) => denies)) return false;
  if (found.some(({ allows }) => allows)) return true;
  const baseline = tierSays('Baseline', direction, { own, peer, world });
  if (baseline !== undefined) return baseline === 'allow';
  return !found.some(({ isolates }) => isolates) || (direction === 'ingress' && peer.kind === 'host');
}

/** What one rule makes of a connection at a pod. */
interface Says {
  readonly isolates: boolean;
  readonly allows: boolean;
  readonly denies: boolean;
}

const nothing: Says = { isolates: false, allows: false, denies: false };

function fromRule(rule: CiliumRule, policy: CiliumPolicy, direction: Direction, ends: Ends): Says {
  const precedence = policy.kind === 'CiliumNetworkPolicy' ? policy.metadata.namespace : undefined;
  const isOwn = precedence === undefined || ends.own.labels.get('k8s:io.kubernetes.pod.namespace') === precedence;
  const overwritten =
    precedence === undefined
      ? rule.endpointSelector
      : without(rule.endpointSelector, 'k8s:io.kubernetes.pod.namespace');
  if (!isOwn || !selects(overwritten, ends.own)) return nothing;
  const allow = rule[direction] ?? [];
  const deny = rule[`${direction}Deny`] ?? [];
  const hits = (each: DirectionRule) =>
    holdsPeer(each, direction, precedence, ends) && holdsPort(each, ends, direction);
  const isWritten = allow.length + deny.length > 0;
  return {
    isolates: isWritten && (rule.enableDefaultDeny?.[direction] ?? true),
    allows: allow.some(hits),
    denies: deny.some(hits),
  };
}

function without({ matchLabels = {}, matchExpressions = [] }: Selector, key: string): Selector {
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).filter(([each]) => each !== key)),
    matchExpressions,
  };
}

/** A selector of peers stays in the namespace of its policy unless it names one, and always in the cluster. */
function selectsPeer(selector: Selector, precedence: string | undefined, peer: Identity): boolean {
  const keys = [...Object.keys(selector.matchLabels ?? {}), ...(selector.matchExpressions ?? []).map(({ key }) => key)];
  if (keys.some((key) => key.startsWith('reserved:'))) return selects(selector, peer);
  const bare = keys.map((key) => key.replace(/^(k8s|any):/, ''));
  const isNamespaceKnown =
    bare.includes('io.kubernetes.pod.namespace') ||
    bare.some((key) => key.startsWith('io.cilium.k8s.namespace.labels.'));
  const isHome =
    isNamespaceKnown || precedence === undefined || peer.labels.get('k8s:io.kubernetes.pod.namespace') === precedence;
  return peer.kind === 'pod' && isHome && selects(selector, peer);
}

const entities: Readonly<Record<string, readonly Identity['kind'][]>> = {
  all: ['pod', 'host', 'remote-node', 'world'],
  world: ['world'],
  cluster: ['pod', 'host', 'remote-node'],
  host: ['host'],
  'remote-node': ['remote-node'],
};

/** Whether any field of peers holds the other end; no field at all holds everybody, an empty list nobody. */
function holdsPeer(
  rule: DirectionRule,
  direction: Direction,
  precedence: string | undefined,
  { peer, world }: Ends,
): boolean {
  const { fromEndpoints, toEndpoints, fromEntities, toEntities, fromCIDR, toCIDR, fromCIDRSet, toCIDRSet } = rule;
  const isIngress = direction === 'ingress';
  const endpoints = isIngress ? fromEndpoints : toEndpoints;
  const names = isIngress ? fromEntities : toEntities;
  const ranges = isIngress ? fromCIDR : toCIDR;
  const sets = isIngress ? fromCIDRSet : toCIDRSet;
  if (endpoints !== undefined) return endpoints.some((each) => selectsPeer(each, precedence, peer));
  if (names !== undefined) return names.some((name) => entities[name]?.includes(peer.kind) === true);
  if (ranges !== undefined) return peer.kind === 'world' && ranges.some((cidr) => isInCidr(peer.address, cidr));
  if (sets !== undefined) return peer.kind === 'world' && sets.some((entry) => holdsEntry(entry, peer.address, world));
  if (rule.toServices !== undefined) return holdsService(rule, peer, world);
  return true;
}

function holdsEntry({ cidr, cidrGroupRef, except = [] }: CidrEntry, address: string, { objects }: Assignment): boolean {
  const group = objects.find((each) => each.kind === 'CiliumCIDRGroup' && each.metadata.name === cidrGroupRef);
  const ranges = cidr === undefined ? (group?.kind === 'CiliumCIDRGroup' ? group.spec.externalCIDRs : []) : [cidr];
  return ranges.some((each) => isInCidr(address, each)) && !except.some((each) => isInCidr(address, each));
}

/** The pods that a Service selects, in its own namespace. */
function holdsService({ toServices = [] }: DirectionRule, peer: Identity, { objects }: Assignment): boolean {
  return toServices.some(({ k8sService: { serviceName, namespace } }) =>
    objects.some(
      (each) =>
        each.kind === 'Service' &&
        each.metadata.name === serviceName &&
        (namespace === undefined || each.metadata.namespace === namespace) &&
        peer.labels.get('k8s:io.kubernetes.pod.namespace') === each.metadata.namespace &&
        Object.entries(each.spec.selector ?? {}).every(([key, value]) => peer.labels.get(`k8s:${key}`) === value),
    ),
  );
}

/** Whether a rule is about the traffic: nothing said is everything where peers are named, else nothing. */
function holdsPort(rule: DirectionRule, { own, peer, world }: Ends, direction: Direction): boolean {
  const { flow } = world;
  const { toPorts = [], icmps = [] } = rule;
  if (icmps.length > 0) {
    const types = icmps.flatMap(({ fields = [] }) => fields).filter(({ family = 'IPv4' }) => family === 'IPv4');
    return flow.protocol === 'ICMP' && types.some(({ type }) => Number(type) === 0 || Number(type) === flow.port);
  }
  if (toPorts.length === 0)
    return Object.keys(rule).some((field) => /^(from|to)[A-Z]/.test(field) && field !== 'toPorts');
  const destination = direction === 'ingress' ? own : peer;
  return toPorts
    .flatMap(({ ports = [] }) => ports)
    .some(({ port, endPort = 0, protocol = 'ANY' }) => {
      if (flow.protocol === 'ICMP' || (protocol !== 'ANY' && protocol !== flow.protocol)) return false;
      if (!/^\d+$/.test(port)) return numberOf(port, direction, destination, world) === flow.port;
      const first = Number(port);
      return first === 0 || (flow.port >= first && flow.port <= Math.max(first, endPort));
    });
}

/** Before 1.20 a name of an egress rule is the one number that all pods agree on, whoever is at the other end. */
function numberOf(
  name: string,
  direction: Direction,
  destination: Identity,
  { flow, objects, version }: Assignment,
): number | undefined {
  if (direction === 'ingress' || version === '1.20') return namedPort(name, flow, destination);
  const numbers = objects.flatMap((each) =>
    each.kind === 'Pod' && each.spec.hostNetwork !== true
      ? (namedPort(name, flow, identityOf(each.status.podIP, undefined, objects)) ?? [])
      : [],
  );
  return new Set(numbers).size === 1 ? numbers[0] : undefined;
}

/** The number that the destination pod gives a name; of one name the last counts. */
function namedPort(name: string, { protocol }: CiliumFlow, { pod }: Identity): number | undefined {
  const named = (pod?.spec.containers ?? []).flatMap(({ ports = [] }) => ports).filter((each) => each.name === name);
  const last = named.at(-1);
  return last !== undefined && (last.protocol ?? 'TCP') === protocol ? last.containerPort : undefined;
}

/** NetworkPolicies stand among the rules of Cilium: they allow, and isolate in the directions that they name. */
function fromNetworkPolicy({ metadata, spec }: NetworkPolicy, direction: Direction, ends: Ends): Says {
  const { own } = ends;
  const { podSelector = {}, policyTypes, ingress, egress } = spec;
  const precedence = metadata.namespace ?? '';
  if (own.labels.get('k8s:io.kubernetes.pod.namespace') !== precedence || !selects(ofPods(podSelector), own))
    return nothing;
  const types = policyTypes ?? (egress === undefined ? ['Ingress'] : ['Ingress', 'Egress']);
  const rules = (direction === 'ingress' ? ingress : egress) ?? [];
  const isNamed = types.includes(direction === 'ingress' ? 'Ingress' : 'Egress');
  const allows = rules.some(
    (rule) => holdsNetworkPeer(rule, direction, precedence, ends.peer) && holdsNetworkPort(rule, ends.world.flow),
  );
  return { isolates: isNamed || rules.length > 0, allows, denies: false };
}

function holdsNetworkPeer(
  { from, to }: NetworkRule,
  direction: Direction,
  precedence: string,
  peer: Identity,
): boolean {
  const peers = (direction === 'ingress' ? from : to) ?? [];
  if (peers.length === 0) return true;
  return peers.some(({ podSelector, namespaceSelector, ipBlock }) => {
    if (ipBlock !== undefined) {
      const { cidr, except = [] } = ipBlock;
      return (
        peer.kind === 'world' && isInCidr(peer.address, cidr) && !except.some((each) => isInCidr(peer.address, each))
      );
    }
    if (peer.kind !== 'pod' || (podSelector !== undefined && !selects(ofPods(podSelector), peer))) return false;
    return namespaceSelector === undefined
      ? peer.labels.get('k8s:io.kubernetes.pod.namespace') === precedence
      : selects(ofNamespaces(namespaceSelector), peer);
  });
}

function holdsNetworkPort({ ports = [] }: NetworkRule, { protocol, port }: CiliumFlow): boolean {
  if (ports.length === 0) return true;
  return ports.some((each) => {
    if ((each.protocol ?? 'TCP') !== protocol) return false;
    return each.port === undefined || (port >= each.port && port <= (each.endPort ?? each.port));
  });
}
