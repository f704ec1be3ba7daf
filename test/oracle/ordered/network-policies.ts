import type { Direction } from '../kubernetes/kubernetes-objects.js';
import { admits } from '../kubernetes/kubernetes-oracle.js';
import { governs, policyTypes } from '../kubernetes/selectors.js';
import type { End, Packet, Plugin } from '../packets.js';
import { asWritten } from '../plugins/plugins.js';
import type { Cluster } from './cluster.js';
import { type Decision, type Flow, type FlowEnd, idOfPod, podOf } from './flows.js';

/** What NetworkPolicies say of one side; `undefined` where none isolates it in that direction (B-3, C-3). */
export function judgeNetworkPolicies(cluster: Cluster, flow: Flow, direction: Direction): Decision | undefined {
  if (!isIsolated(cluster, direction === 'Egress' ? flow.source : flow.destination, direction)) return undefined;
  const { source, destination, family, traffic } = flow;
  if (!('port' in traffic)) throw new Error('the API does not say (A-PORT-8)');
  const { namespaces, networkPolicies: policies } = cluster;
  const packet: Packet = { source: toEnd(source), destination: toEnd(destination), family, ...traffic };
  return admits({ namespaces, policies, plugin, pods: [] }, direction, packet) ? 'allow' : 'deny';
}

/** Whether a NetworkPolicy governs an end in a direction (A-ISO-1). */
export function isIsolated({ networkPolicies }: Cluster, end: FlowEnd, direction: Direction): boolean {
  const pod = podOf(end);
  return (
    pod !== undefined &&
    networkPolicies.some((policy) => governs(policy, pod) && policyTypes(policy.spec).includes(direction))
  );
}

function toEnd(end: FlowEnd): End {
  if (end.kind !== 'pod') return end;
  const { namespace, labels, hostNetwork, addresses, node } = end.pod;
  const ports = end.pod.ports.filter(({ isOfInit }) => !isOfInit);
  const pod = { namespace, name: idOfPod(end.pod), labels, hostNetwork, addresses, ports, isBare: true };
  return { kind: 'pod', pod: { ...pod, ...(node === undefined ? {} : { node }) } };
}

/** NetworkPolicy as the API writes it; `toEnd` leaves out the ports that have no name. */
const plugin: Plugin = { ...asWritten, owners: { sidecar: true, init: true } };
