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

/** One connection by the addresses of its ends; of ICMP the port is the type. */
export interface CiliumFlow {
  readonly source: string;
  readonly destination: string;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP' | 'ICMP';
  readonly port: number;
}

type Direction = 'ingress' | 'egress';

/** What Cilium's documentation says of a connection, its rules asked one by one: a second, slow implementation. */
export function ciliumVerdict(flow: CiliumFlow, objects: readonly ClusterObject[]): 'allow' | 'deny' {
  const podAt = (address: string) =>
    objects.find(
      (each): each is Pod => each.kind === 'Pod' && each.spec.hostNetwork !== true && each.status.podIP === address,
    );
  const [from, to] = [podAt(flow.source), podAt(flow.destination)];
  const passes = (pod: Pod | undefined, direction: Direction, address: string) =>
    pod === undefined || passesAt(pod, direction, identityOf(address, pod.spec.nodeName, objects), { flow, objects });
  return passes(from, 'egress', flow.destination) && passes(to, 'ingress', flow.source) ? 'allow' : 'deny';
}

interface Assignment {
  readonly flow: CiliumFlow;
  readonly objects: readonly ClusterObject[];
}

/** Denials first, then what allows; a pod that no policy puts into default deny is open. */
function passesAt(pod: Pod, direction: Direction, peer: Identity, world: Assignment): boolean {
  const own = identityOf(pod.status.podIP, undefined, world.objects);
  const found = world.objects.flatMap((each) => {
    if (each.kind === 'NetworkPolicy') return [fromNetworkPolicy(each, direction, { own, peer, world })];
    if (each.kind !== 'CiliumNetworkPolicy' && each.kind !== 'CiliumClusterwideNetworkPolicy') return [];
    const rules = [...(each.spec === undefined ? [] : [each.spec]), ...(each.specs ?? [])];
    return rules.map((rule) => fromRule(rule, each, direction, { own, peer, world }));
  });
  if (found.some(({ denies }) => denies)) return false;
  if (!found.some(({ isolates }) => isolates)) return true;
  return found.some(({ allows }) => allows) || (direction === 'ingress' && peer.kind === 'host');
}

/** What one rule makes of a connection at a pod. */
interface Says {
  readonly isolates: boolean;
  readonly allows: boolean;
  readonly denies: boolean;
}

interface Ends {
  readonly own: Identity;
  readonly peer: Identity;
  readonly world: Assignment;
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

/** Labels by key and source; a key without a source is any source's. */
function labelAt(key: string, { labels }: Identity): string | undefined {
  const colon = key.indexOf(':');
  const [source, name] = colon < 0 ? ['any', key] : [key.slice(0, colon), key.slice(colon + 1)];
  if (source !== 'any') return labels.get(`${source}:${name}`);
  return [...labels].find(([each]) => each.slice(each.indexOf(':') + 1) === name)?.[1];
}

function selects({ matchLabels = {}, matchExpressions = [] }: Selector, identity: Identity): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labelAt(key, identity) === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labelAt(key, identity);
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        default:
          return value === undefined;
      }
    })
  );
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
function holdsPort(rule: DirectionRule, { own, peer, world: { flow } }: Ends, direction: Direction): boolean {
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
      if (!/^\d+$/.test(port)) return namedPort(port, flow, destination) === flow.port;
      const first = Number(port);
      return first === 0 || (flow.port >= first && flow.port <= Math.max(first, endPort));
    });
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

function ofPods({ matchLabels = {}, matchExpressions = [] }: Selector): Selector {
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).map(([key, value]) => [`k8s:${key}`, value])),
    matchExpressions: matchExpressions.map((each) => ({ ...each, key: `k8s:${each.key}` })),
  };
}

function ofNamespaces({ matchLabels = {}, matchExpressions = [] }: Selector): Selector {
  const keyOf = (key: string) => `k8s:io.cilium.k8s.namespace.labels.${key}`;
  return {
    matchLabels: Object.fromEntries(Object.entries(matchLabels).map(([key, value]) => [keyOf(key), value])),
    matchExpressions: matchExpressions.map((each) => ({ ...each, key: keyOf(each.key) })),
  };
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
