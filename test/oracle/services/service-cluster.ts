import { writeStream, writeYaml } from '../../support/write-yaml.js';
import type { Family } from '../addresses.js';
import { type ClusterState, idOf, type Workload } from '../cluster.js';
import { toYaml } from '../create-cluster.js';
import type { Labels, Protocol } from '../kubernetes/kubernetes-objects.js';

/** A world whose Pods all have addresses, with one Service and the nodes that may bring traffic to it. */
export interface ServiceWorld {
  readonly world: ClusterState;
  readonly service: WorldService;
  /** Empty: any node may be anywhere. */
  readonly nodes: readonly WorldNode[];
}

export type WorldNode = Readonly<Record<Family, string>>;

export interface WorldService {
  readonly namespace: string;
  readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  readonly isHeadless: boolean;
  readonly externalIps: readonly string[];
  readonly externalTrafficPolicy: 'Cluster' | 'Local' | undefined;
  readonly sourceRanges: readonly string[];
  readonly ports: readonly WorldServicePort[];
  readonly backends:
    | { readonly kind: 'selected'; readonly selector: Labels }
    | { readonly kind: 'written'; readonly groups: readonly WrittenGroup[] };
}

export interface WorldServicePort {
  readonly name: string;
  readonly protocol: Protocol;
  readonly port: number;
  readonly targetPort: number | string | undefined;
}

/** What one EndpointSlice, or one subset of an Endpoints object, writes. */
export interface WrittenGroup {
  readonly endpoints: readonly { readonly at: Workload | string; readonly isReady: boolean }[];
  readonly ports: readonly { readonly name: string; readonly protocol: Protocol; readonly port: number }[];
}

export type ServiceCase = ExpectCase | OnlyCase;

export interface ExpectCase {
  readonly kind: 'expect';
  readonly from: readonly ServiceSource[];
  readonly ports: readonly AskedServicePort[] | undefined;
  readonly expect: 'allow' | 'deny';
}

export interface OnlyCase {
  readonly kind: 'only';
  readonly from: readonly ServiceSource[];
  readonly ports: readonly AskedServicePort[] | undefined;
}

export type ServiceSource =
  | { readonly kind: 'workload'; readonly workload: Workload }
  | { readonly kind: 'range'; readonly cidr: string }
  | { readonly kind: 'nodes' };

/** A number, a name, or every port of a protocol that the Service has. */
export interface AskedServicePort {
  readonly protocol: Protocol;
  readonly port: number | string | undefined;
}

/** The manifests as one YAML stream. */
export function serviceYaml({ world, service, nodes }: ServiceWorld): string {
  const objects = [renderService(service), ...renderWritten(service), ...nodes.map(renderNode)];
  return [toYaml(world), writeStream(objects)].join('---\n');
}

/** The test file that asks one case, as a user writes it. */
export function serviceTestFile(test: ServiceCase, { namespace }: WorldService): string {
  const from = test.from.map(writeSource);
  const written = {
    name: 'the case',
    to: `${namespace}/service/s`,
    ...(test.kind === 'expect' ? { from, expect: test.expect } : { onlyFrom: from, closedOver: 'declared' }),
    ...(test.ports === undefined
      ? {}
      : {
          ports: test.ports.map(({ protocol, port }) => (port === undefined ? protocol : `${protocol}/${port}`)),
        }),
  };
  return writeYaml({ apiVersion: 'reachspec.dev/v1alpha1', kind: 'ConnectivityTest', spec: { cases: [written] } });
}

const writeSource = (source: ServiceSource): string => {
  if (source.kind === 'nodes') return 'nodes';
  return source.kind === 'range' ? source.cidr : idOf(source.workload);
};

const precedence = (namespace: string) => ({ name: 's', namespace });

function renderService(service: WorldService): object {
  const { namespace, type, isHeadless, externalIps, externalTrafficPolicy, sourceRanges, ports, backends } = service;
  const spec = {
    type,
    ...(isHeadless ? { clusterIP: 'None' } : { clusterIP: '10.96.0.10' }),
    ...(externalIps.length > 0 ? { externalIPs: externalIps } : {}),
    ...(externalTrafficPolicy === undefined ? {} : { externalTrafficPolicy }),
    ...(sourceRanges.length > 0 ? { loadBalancerSourceRanges: sourceRanges } : {}),
    ...(backends.kind === 'selected' ? { selector: backends.selector } : {}),
    ports,
  };
  return { apiVersion: 'v1', kind: 'Service', metadata: precedence(namespace), spec };
}

/** The first group as a subset of Endpoints, the others as slices of IPv4. */
function renderWritten({ namespace, backends }: WorldService): readonly object[] {
  if (backends.kind === 'selected') return [];
  return backends.groups.map(({ endpoints, ports }, index) => {
    if (index === 0) {
      const of = (isReady: boolean) =>
        endpoints.filter((each) => each.isReady === isReady).map(({ at }) => ({ ip: addressOf(at) }));
      const subsets = [{ addresses: of(true), notReadyAddresses: of(false), ports }];
      return { apiVersion: 'v1', kind: 'Endpoints', metadata: precedence(namespace), subsets };
    }
    return {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: `s-${index}`, namespace, labels: { 'kubernetes.io/service-name': 's' } },
      addressType: 'IPv4',
      endpoints: endpoints.map(({ at, isReady }) => ({ addresses: [addressOf(at)], conditions: { ready: isReady } })),
      ports,
    };
  });
}

const addressOf = (at: Workload | string): string => (typeof at === 'string' ? at : (at.addresses.IPv4 ?? ''));

const renderNode = ({ IPv4, IPv6 }: WorldNode, index: number): object => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: `node-${index}` },
  status: { addresses: [IPv4, IPv6].map((address) => ({ type: 'InternalIP', address })) },
});
