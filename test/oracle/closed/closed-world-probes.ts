import { type ClusterState, portsOf } from '../cluster.js';
import {
  type LabelSelector,
  type NetworkPolicy,
  type Peer,
  type Protocol,
  protocols,
} from '../kubernetes/kubernetes-objects.js';
import type { End } from '../packets.js';
import { type AskedPort, type ClosedCase, type ItemEndpoint, isIncoming } from './closed-case.js';
import { type Completion, completionsOf } from './completions.js';

export interface ProbedPacket {
  readonly protocol: Protocol;
  readonly port: number;
}

/** One packet of each sort that anything in a world and a case can tell from the others. */
export function packetsOf(world: ClusterState, test: ClosedCase): readonly ProbedPacket[] {
  const policyPorts = world.policies.flatMap(({ spec }) =>
    [...(spec.ingress ?? []), ...(spec.egress ?? [])].flatMap((rule) =>
      (rule?.ports ?? []).flatMap((port) => [port?.port, port?.endPort]),
    ),
  );
  const asked = [test.ports, ...test.items.map(({ ports }) => ports)].flatMap((ports) =>
    (ports ?? []).map(({ port }: AskedPort) => port),
  );
  const declared = world.workloads.flatMap((workload) => portsOf(workload).map(({ containerPort }) => containerPort));
  const numbers = [...policyPorts, ...asked, ...declared].flatMap((port) => (typeof port === 'number' ? [port] : []));
  const probes = new Set([9, ...numbers.flatMap((port) => (port === 65535 ? [port] : [port, port + 1]))]);
  return protocols.flatMap((protocol) => [...probes].map((port) => ({ protocol, port })));
}

/** Every way the subject may be: its address, the labels of its namespace. */
export const subjectCompletions = (world: ClusterState, test: ClosedCase): readonly Completion[] =>
  completionsOf(mentioning(world, test), { kind: 'workload', workload: test.subject }, 'IPv4');

/** The world with a policy that governs nothing and has all selectors and ranges of the list, which so tell ends apart. */
export function mentioning(world: ClusterState, { items }: ClosedCase): ClusterState {
  const peers = items.flatMap(({ endpoint }) => peersIn(endpoint));
  const policy: NetworkPolicy = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'mentions', namespace: 'nowhere' },
    spec: { ingress: [{ from: peers }] },
  };
  return { ...world, policies: [...world.policies, policy] };
}

export function addressOf(end: End): bigint {
  if (end.kind !== 'pod') return end.address.value;
  const value = end.pod.addresses.get('IPv4');
  if (value === undefined) throw new Error(`${end.pod.name} has no IPv4 address`);
  return value;
}

/** The direction of the policies that govern the subject. */
export const governedDirection = (test: ClosedCase) => (isIncoming(test) ? 'Ingress' : 'Egress');

export const labelsIn = (selector: LabelSelector): readonly string[] => [
  ...Object.keys(selector.matchLabels ?? {}),
  ...(selector.matchExpressions ?? []).map(({ key }) => key),
];

export function peersIn(endpoint: ItemEndpoint): readonly Peer[] {
  switch (endpoint.kind) {
    case 'selector': {
      const { precedence, podSelector } = endpoint;
      const namespaceSelector = 'namespaceSelector' in precedence ? precedence.namespaceSelector : {};
      return [{ namespaceSelector, ...(podSelector === undefined ? {} : { podSelector }) }];
    }
    case 'range':
      return [{ ipBlock: endpoint.block }];
    case 'group':
      return endpoint.members.flatMap(peersIn);
    case 'difference':
      return [...endpoint.all, ...endpoint.except].flatMap(peersIn);
    case 'word':
    case 'namespace':
    case 'workload':
      return [];
  }
}

/** One thing that counts against a list, and what it is seen to do in each completion of what is unknown. */
export interface Counted {
  /** As counterexamples name it: the id of a workload, an address, `hypothetical`. */
  readonly text: string;
  /** In each completion: something that gets through although no item lists it. */
  readonly violations: readonly (ProbedPacket | undefined)[];
}
