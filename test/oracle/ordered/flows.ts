import { type Address, type Family, formatAddress } from '../addresses.js';
import type { Protocol } from '../kubernetes/kubernetes-objects.js';
import type { ClusterPod } from './cluster.js';

/** The first packet of a connection, after address translation (A-SVC-1, calico.md §1). */
export interface Flow {
  readonly source: FlowEnd;
  readonly destination: FlowEnd;
  readonly family: Family;
  readonly traffic: PortTraffic | IcmpTraffic;
}

export interface PortTraffic {
  readonly protocol: Protocol;
  readonly port: number;
}

export interface IcmpTraffic {
  readonly protocol: 'ICMP' | 'ICMPv6';
  readonly type: number;
  readonly code: number;
}

export type FlowEnd =
  | { readonly kind: 'pod'; readonly pod: ClusterPod }
  | { readonly kind: 'node'; readonly name: string; readonly address: Address }
  | { readonly kind: 'address'; readonly address: Address };

export type Decision = 'allow' | 'deny';
export type Verdict = Decision | 'unknown';

/** The verdict that all of some ways come to. */
export function agreed(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = new Set(verdicts);
  if (first === undefined) throw new Error('no verdict');
  return others.length === 0 ? first : 'unknown';
}

/** The address by which an end is seen in a family. */
export function addressOf(end: FlowEnd, family: Family): Address {
  if (end.kind !== 'pod') return end.address;
  const value = end.pod.addresses.get(family);
  if (value === undefined) throw new Error(`${idOfEnd(end)} has no ${family} address`);
  return { family, value };
}

/** The pod of the pod network that an end is; a hostNetwork pod is its node (A-HOST-1, calico.md §1). */
export const podOf = (end: FlowEnd): ClusterPod | undefined =>
  end.kind === 'pod' && !end.pod.hostNetwork ? end.pod : undefined;

/** The name of the node that an end is. */
export function nodeOf(end: FlowEnd): string | undefined {
  if (end.kind === 'node') return end.name;
  return end.kind === 'pod' && end.pod.hostNetwork ? end.pod.node : undefined;
}

export const isSamePod = (one: FlowEnd, two: FlowEnd): boolean =>
  one.kind === 'pod' && two.kind === 'pod' && idOfPod(one.pod) === idOfPod(two.pod);

export const idOfPod = ({ namespace, name }: ClusterPod): string => `${namespace}/${name}`;

export function idOfEnd(end: FlowEnd): string {
  switch (end.kind) {
    case 'pod':
      return idOfPod(end.pod);
    case 'node':
      return `node ${end.name}`;
    case 'address':
      return formatAddress(end.address);
  }
}

export const formatTraffic = (traffic: Flow['traffic']): string =>
  'port' in traffic ? `${traffic.protocol}/${traffic.port}` : `${traffic.protocol}/${traffic.type}/${traffic.code}`;
