import { type Address, isInside, parseCidr } from '../../addresses.js';
import type { Labels, Protocol } from '../../kubernetes/kubernetes-objects.js';
import type { Cluster, ClusterPod } from '../cluster.js';
import type { HostEndpoint, NetworkSet } from '../objects.js';
import { rememberFor } from '../remember.js';

/** What a selector of a rule can match (calico.md §5.4). */
export interface KnownObject {
  /** Its own and those it inherits; its own come first. */
  readonly labels: Labels;
  readonly holds: (address: Address) => boolean;
  readonly ports: readonly { readonly name?: string; readonly protocol: Protocol; readonly number: number }[];
}

export const namespaceKey = 'projectcalico.org/namespace';
export const accountKey = 'projectcalico.org/serviceaccount';

/** Every object that addresses can belong to. */
export const knownObjects = rememberFor((cluster: Cluster): readonly KnownObject[] => [
  ...cluster.pods.filter(({ hostNetwork }) => !hostNetwork).map((pod) => knownPod(pod, cluster)),
  ...cluster.hostEndpoints.map(knownHost),
  ...cluster.networkSets.map((set) => knownSet(set, cluster)),
]);

/** The labels of a pod as policies see them. */
export function labelsOfPod(pod: ClusterPod, cluster: Cluster): Labels {
  const own = Object.entries(pod.labels).filter(([key]) => !key.startsWith('pcns.') && !key.startsWith('pcsa.'));
  return {
    ...prefixed('pcsa.', cluster.serviceAccounts.get(`${pod.namespace}/${pod.serviceAccount}`) ?? {}),
    'pcsa.projectcalico.org/name': pod.serviceAccount,
    ...labelsOfNamespace(pod.namespace, cluster),
    ...Object.fromEntries(own),
    [namespaceKey]: pod.namespace,
    'projectcalico.org/orchestrator': 'k8s',
    [accountKey]: pod.serviceAccount,
  };
}

export const labelsOfHost = ({ metadata }: HostEndpoint): Labels => metadata.labels ?? {};

/** `10.0.0.0/8`, or an address, which is the range of itself alone. */
export const isInNet = (address: Address, net: string): boolean =>
  isInside(address, parseCidr(net.includes('/') ? net : `${net}/${net.includes(':') ? 128 : 32}`));

function knownPod(pod: ClusterPod, cluster: Cluster): KnownObject {
  return {
    labels: labelsOfPod(pod, cluster),
    holds: ({ family, value }) => pod.addresses.get(family) === value,
    ports: pod.ports.map(({ containerPort, ...port }) => ({ ...port, number: containerPort })),
  };
}

/** None of the expected addresses listed: never matched in a rule. */
function knownHost(host: HostEndpoint): KnownObject {
  const { expectedIPs = [], ports = [] } = host.spec;
  return {
    labels: labelsOfHost(host),
    holds: (address) => expectedIPs.some((net) => isInNet(address, net)),
    ports: ports.map(({ port, ...rest }) => ({ ...rest, number: port })),
  };
}

function knownSet({ kind, metadata, spec }: NetworkSet, cluster: Cluster): KnownObject {
  const { namespace = 'default', labels = {} } = metadata;
  const inherited = kind === 'NetworkSet' ? labelsOfNamespace(namespace, cluster) : {};
  return {
    labels: { ...inherited, ...labels, ...(kind === 'NetworkSet' ? { [namespaceKey]: namespace } : {}) },
    holds: (address) => (spec.nets ?? []).some((net) => isInNet(address, net)),
    ports: [],
  };
}

const labelsOfNamespace = (name: string, { namespaces }: Cluster): Labels => ({
  ...prefixed('pcns.', namespaces.get(name) ?? {}),
  'pcns.projectcalico.org/name': name,
});

const prefixed = (prefix: string, labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).map(([key, value]) => [`${prefix}${key}`, value]));
