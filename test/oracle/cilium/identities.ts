import { parseAddress } from '../addresses.js';
import type { ClusterObject, Pod } from './objects.js';

/** Who is at an end of a connection, as Cilium's documentation tells it: a set of labels, and an address. */
export interface Identity {
  readonly kind: 'pod' | 'host' | 'remote-node' | 'world';
  /** `k8s:app=a`, by source and key. */
  readonly labels: ReadonlyMap<string, string>;
  readonly address: string;
  readonly pod?: Pod;
}

/** Keys that never make an identity, where nothing else is configured. */
const left = [
  /^pod-template-hash/,
  /^controller-revision-hash/,
  /^statefulset\.kubernetes\.io\/pod-name/,
  /^io\.kubernetes/,
];

/** Who an address belongs to, as it is seen from a node. */
export function identityOf(address: string, seenFrom: string | undefined, objects: readonly ClusterObject[]): Identity {
  const pods = objects.filter((each) => each.kind === 'Pod');
  const pod = pods.find((each) => each.spec.hostNetwork !== true && each.status.podIP === address);
  if (pod !== undefined) return { kind: 'pod', labels: labelsOf(pod, objects), address, pod };
  const node = objects.find(
    (each) => each.kind === 'Node' && each.status.addresses.some((own) => own.address === address),
  );
  const kind = node === undefined ? 'world' : node.metadata.name === seenFrom ? 'host' : 'remote-node';
  return { kind, labels: new Map([[`reserved:${kind}`, '']]), address };
}

function labelsOf({ metadata, spec }: Pod, objects: readonly ClusterObject[]): ReadonlyMap<string, string> {
  const namespace = objects.find((each) => each.kind === 'Namespace' && each.metadata.name === metadata.namespace);
  const own = Object.entries(metadata.labels ?? {}).filter(([key]) => !left.some((pattern) => pattern.test(key)));
  const outer = { ...namespace?.metadata.labels, 'kubernetes.io/metadata.name': metadata.namespace ?? '' };
  return new Map([
    ...own.map(([key, value]) => [`k8s:${key}`, value] as const),
    ...Object.entries(outer).map(([key, value]) => [`k8s:io.cilium.k8s.namespace.labels.${key}`, value] as const),
    ['k8s:io.kubernetes.pod.namespace', metadata.namespace ?? ''],
    ['k8s:io.cilium.k8s.policy.cluster', 'default'],
    ['k8s:io.cilium.k8s.policy.serviceaccount', spec.serviceAccountName ?? 'default'],
  ]);
}

/** Whether an address lies in a range. */
export function isInCidr(address: string, cidr: string): boolean {
  const [base = '', bits = ''] = cidr.split('/');
  const [one, other] = [parseAddress(address), parseAddress(base)];
  const rest = (one.family === 'IPv4' ? 32n : 128n) - BigInt(bits);
  return one.family === other.family && one.value >> rest === other.value >> rest;
}
