import { type Address, type Family, parseAddress } from '../addresses.js';
import type { Labels, NetworkPolicy } from '../kubernetes/kubernetes-objects.js';
import { withNameLabel } from '../kubernetes/selectors.js';
import type { ContainerPort } from '../packets.js';
import type {
  AdminPolicy,
  CalicoPolicy,
  ClusterObject,
  HostEndpoint,
  NetworkSet,
  Node,
  Pod,
  Service,
  Tier,
} from './objects.js';

/** A cluster in which nothing is left open: every label and every address is known. */
export interface Cluster {
  /** Labels by name of the namespace, with the one that every namespace has (A-DEF-4). */
  readonly namespaces: ReadonlyMap<string, Labels>;
  /** Labels by `namespace/name`. */
  readonly serviceAccounts: ReadonlyMap<string, Labels>;
  readonly nodes: readonly ClusterNode[];
  readonly pods: readonly ClusterPod[];
  readonly services: readonly Service[];
  readonly networkPolicies: readonly NetworkPolicy[];
  readonly adminPolicies: readonly AdminPolicy[];
  readonly calicoPolicies: readonly CalicoPolicy[];
  readonly tiers: readonly Tier[];
  readonly networkSets: readonly NetworkSet[];
  readonly hostEndpoints: readonly HostEndpoint[];
}

export interface ClusterNode {
  readonly name: string;
  readonly labels: Labels;
  readonly addresses: readonly Address[];
}

export interface ClusterPod {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly serviceAccount: string;
  readonly hostNetwork: boolean;
  readonly node: string | undefined;
  /** Those of its node under `hostNetwork`. */
  readonly addresses: ReadonlyMap<Family, bigint>;
  /** Ports of containers, of sidecars and of other init containers. */
  readonly ports: readonly (ContainerPort & { readonly isOfInit: boolean })[];
}

/** Sorts objects by what they are; staged ones are left out, for they are never enforced (calico.md §10). */
export function readCluster(objects: readonly ClusterObject[]): Cluster {
  const nodes = objects.filter((each) => each.kind === 'Node').map(readNode);
  return {
    namespaces: new Map(
      objects
        .filter((each) => each.kind === 'Namespace')
        .map(({ metadata: { name, labels = {} } }) => [name, withNameLabel(name, labels)]),
    ),
    serviceAccounts: new Map(
      objects
        .filter((each) => each.kind === 'ServiceAccount')
        .map(({ metadata: { name, namespace = 'default', labels = {} } }) => [`${namespace}/${name}`, labels]),
    ),
    nodes,
    pods: objects.filter((each) => each.kind === 'Pod').map((pod) => readPod(pod, nodes)),
    services: objects.filter((each) => each.kind === 'Service'),
    networkPolicies: objects.filter(isKubernetesPolicy),
    adminPolicies: objects.filter(isAdminPolicy),
    calicoPolicies: objects.filter(isCalicoPolicy),
    tiers: objects.filter((each) => each.kind === 'Tier'),
    networkSets: objects.filter(isNetworkSet),
    hostEndpoints: objects.filter((each) => each.kind === 'HostEndpoint'),
  };
}

const isKubernetesPolicy = (object: ClusterObject): object is NetworkPolicy =>
  object.kind === 'NetworkPolicy' && object.apiVersion === 'networking.k8s.io/v1';

const isCalicoPolicy = (object: ClusterObject): object is CalicoPolicy =>
  object.kind === 'GlobalNetworkPolicy' ||
  (object.kind === 'NetworkPolicy' && object.apiVersion !== 'networking.k8s.io/v1');

const isAdminPolicy = (object: ClusterObject): object is AdminPolicy =>
  object.kind === 'AdminNetworkPolicy' ||
  object.kind === 'BaselineAdminNetworkPolicy' ||
  object.kind === 'ClusterNetworkPolicy';

const isNetworkSet = (object: ClusterObject): object is NetworkSet =>
  object.kind === 'NetworkSet' || object.kind === 'GlobalNetworkSet';

function readNode({ metadata: { name, labels = {} }, status }: Node): ClusterNode {
  const written = status.addresses.filter(({ type }) => type.endsWith('IP'));
  return { name, labels, addresses: written.map(({ address }) => parseAddress(address)) };
}

function readPod({ metadata, spec, status = {} }: Pod, nodes: readonly ClusterNode[]): ClusterPod {
  const { name, namespace = 'default', labels = {} } = metadata;
  const { hostNetwork = false, nodeName } = spec;
  const list = hostNetwork ? (status.hostIPs ?? status.podIPs) : status.podIPs;
  const one = hostNetwork ? (status.hostIP ?? status.podIP) : status.podIP;
  const written = (list ?? (one === undefined ? [] : [{ ip: one }])).map(({ ip }) => parseAddress(ip));
  const ofNode = nodes.find((node) => node.name === nodeName)?.addresses ?? [];
  const addresses = written.length === 0 && hostNetwork ? ofNode : written;
  return {
    namespace,
    name,
    labels,
    serviceAccount: spec.serviceAccountName ?? 'default',
    hostNetwork,
    node: nodeName,
    addresses: new Map(addresses.map(({ family, value }) => [family, value])),
    ports: [
      ...spec.containers.flatMap(({ ports = [] }) => ports.map((port) => ({ port, isOfInit: false }))),
      ...(spec.initContainers ?? []).flatMap(({ ports = [], restartPolicy }) =>
        ports.map((port) => ({ port, isOfInit: restartPolicy !== 'Always' })),
      ),
    ].map(({ port, isOfInit }) => ({ ...port, protocol: port.protocol ?? 'TCP', isOfInit })),
  };
}
