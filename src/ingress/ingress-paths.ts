import { targetTraffic } from '../endpoints/ports.js';
import { serviceBackends } from '../endpoints/service-backends.js';
import type { Cluster, Entry, EntryBackend, Pod, Service, ServicePort, Workload } from '../model/index.js';
import { hasVariable, remedyFor, unresolvedIn } from '../parse/index.js';
import {
  allOf,
  type Condition,
  intersectTraffic,
  isNoTraffic,
  portRange,
  protocolTraffic,
  type Traffic,
  uncertainCondition,
} from '../sets/index.js';

/** That an entry leads to a pod on some ports. */
export interface IngressPath {
  readonly entry: Entry;
  readonly backend: EntryBackend;
  /** The Service that leads there, and its port where it is known which. */
  readonly service: Service;
  readonly port: ServicePort | undefined;
  readonly pod: Pod;
  /** Target ports of the pod. */
  readonly traffic: Traffic;
  /** Holds where the entry really leads there. */
  readonly presence: Condition;
}

/** Every path from an entry to a pod, by the pod. */
export function findIngressPaths(cluster: Cluster): ReadonlyMap<Pod, readonly IngressPath[]> {
  const byPod = new Map<Pod, IngressPath[]>();
  for (const entry of cluster.entries) {
    for (const backend of entry.backends) {
      for (const ingressPath of ingressPathsOf(entry, backend, cluster)) {
        const known = byPod.get(ingressPath.pod);
        if (known === undefined) byPod.set(ingressPath.pod, [ingressPath]);
        else known.push(ingressPath);
      }
    }
  }
  return byPod;
}

function ingressPathsOf(entry: Entry, backend: EntryBackend, cluster: Cluster): readonly IngressPath[] {
  if (hasVariable(backend.service)) return throughAny(entry, backend, cluster);
  const service = serviceOf(backend, cluster);
  if (service === undefined) return [];
  const presence = allOf([entry.presence, backend.presence]);
  if (service.type === 'ExternalName') return throughName({ entry, backend, service, presence }, cluster);
  if (service.unresolved.length > 0)
    return anywhere({ entry, backend, service, presence }, unknownBackends(service), cluster);
  if (service.copies > 1) return anywhere({ entry, backend, service, presence }, copiesOf(service), cluster);
  const backends = serviceBackends(service, cluster);
  if (service.selector === undefined && backends.length === 0) {
    return anywhere({ entry, backend, service, presence }, endpointsOf(service), cluster);
  }
  return backends.flatMap(({ pods, uncertainties }) =>
    pods.flatMap((pod) => {
      const isBackend = allOf([presence, uncertainties.get(pod) ?? true]);
      return portsAt(backend, service, pod).map((ingressPath) => ({
        ...ingressPath,
        entry,
        backend,
        service,
        pod,
        presence: allOf([isBackend, ingressPath.presence]),
      }));
    }),
  );
}

/** A backend whose name holds a variable may be any Service of its namespace. */
function throughAny(entry: Entry, backend: EntryBackend, cluster: Cluster): readonly IngressPath[] {
  const { service: name, namespace } = backend;
  const isMeant = entryUncertainty(
    `which Service \`${name}\` of namespace \`${namespace}\` is`,
    remedyFor(unresolvedIn(name, undefined)),
  );
  const presence = allOf([backend.presence, isMeant]);
  return cluster.services
    .filter((each) => each.namespace === namespace)
    .flatMap((each) => ingressPathsOf(entry, { ...backend, service: each.name, presence }, cluster));
}

function serviceOf({ namespace, service }: Pick<EntryBackend, 'namespace' | 'service'>, { services }: Cluster) {
  return services.find((each) => each.namespace === namespace && each.name === service);
}

/** The ports of a pod that a backend leads to: target ports, as controllers send to the endpoints of a Service. */
function portsAt(
  { port: chosen, protocol }: EntryBackend,
  service: Service,
  pod: Pod,
): readonly Pick<IngressPath, 'port' | 'traffic' | 'presence'>[] {
  const ports = service.ports.filter((each) => each.protocol === protocol && mayBe(chosen, each));
  return ports.flatMap((port) => {
    const target = targetTraffic(port, pod);
    const traffic =
      chosen.kind === 'target' ? intersectTraffic(target, portRange(protocol, chosen.port, chosen.port)) : target;
    const isAnyName = typeof port.targetPort === 'string' && pod.mayNamePorts;
    const uncertainCondition = isAnyName
      ? [{ port, traffic: protocolTraffic(protocol), presence: mayBeNamed(port) }]
      : [];
    return isNoTraffic(traffic) ? uncertainCondition : [{ port, traffic, presence: true }, ...uncertainCondition];
  });
}

function mayBe(chosen: EntryBackend['port'], port: ServicePort): boolean {
  return chosen.kind !== 'service' || chosen.port === port.port || chosen.port === port.name;
}

interface Leading {
  readonly entry: Entry;
  readonly backend: EntryBackend;
  readonly service: Service;
  readonly presence: Condition;
}

/**
 * An ExternalName outside the cluster leads out of it; the name of another Service leads there, if the controller
 * follows it.
 */
function throughName({ entry, backend, service, presence }: Leading, cluster: Cluster): readonly IngressPath[] {
  const [, name, namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(\.|$)/.exec(service.externalName ?? '') ?? [];
  const { port } = backend;
  if (name === undefined || namespace === undefined || name === service.name) return [];
  const named = service.ports.find((each) => port.kind === 'service' && each.name === port.port);
  const dialled = named === undefined ? port : ({ kind: 'service', port: named.port } as const);
  const further: EntryBackend = { ...backend, service: name, namespace, port: dialled };
  if (serviceOf(further, cluster)?.type === 'ExternalName') return [];
  const words = `whether the ingress controller follows the ExternalName of Service ${service.namespace}/${service.name}`;
  const isFollowed = entryUncertainty(words, 'send to that Service by an entry of its own namespace');
  return ingressPathsOf({ ...entry, presence: allOf([presence, isFollowed]) }, further, cluster);
}

/** The backends of the Service are unknown: it may send to any workload of its namespace. */
function anywhere(leading: Leading, uncertainty: Condition, { workloads }: Cluster): readonly IngressPath[] {
  const { entry, backend, service } = leading;
  const presence = allOf([leading.presence, uncertainty]);
  const traffic = protocolTraffic(backend.protocol);
  const pods = workloads
    .filter(({ namespace }) => namespace === service.namespace)
    .flatMap((each: Workload) => each.pods);
  return pods.map((pod) => ({ entry, backend, service, port: undefined, pod, traffic, presence }));
}

function copiesOf({ namespace, name }: Service): Condition {
  return entryUncertainty(`which copy of Service ${namespace}/${name} counts`, 'keep one copy of it');
}

function endpointsOf({ namespace, name }: Service): Condition {
  return entryUncertainty(
    `which endpoints Service ${namespace}/${name} has, which selects no pods`,
    'give it a selector, or add its EndpointSlices to the manifests',
  );
}

function unknownBackends({ namespace, name, unresolved }: Service): Condition {
  return entryUncertainty(`what is behind Service \`${namespace}/${name}\``, remedyFor(unresolved));
}

function mayBeNamed({ targetPort, protocol }: ServicePort): Condition {
  return entryUncertainty(
    `which number the destination pod gives the port name \`${protocol}/${targetPort}\``,
    'declare the workload with its named ports',
  );
}

function entryUncertainty(words: string, remedy: string): Condition {
  return uncertainCondition({ id: `entry/${words}`, words, remedy });
}
