import type { Cluster, EndpointGroup, Pod, Service, Workload, WrittenEndpoint } from '../model/index.js';
import { type Addresses, intersectAddresses, isNoAddresses } from '../sets/index.js';
import { type Member, workloadMember } from './members.js';
import { serviceAddress } from './service-addresses.js';
import { internetAddresses } from './words.js';

/** The ends behind a Service without a selector, and what is wrong with them. */
export interface WrittenBackends {
  readonly members: readonly Member[];
  readonly problems: readonly string[];
}

/**
 * What EndpointSlices and Endpoints write behind a Service: the workload whose pod is at an address or is named there, else the
 * address itself, or a domain name; each at the ports written beside it.
 */
export function writtenBackends(service: Service, cluster: Cluster): WrittenBackends {
  const found = service.endpoints.flatMap((group) =>
    group.endpoints.map((endpoint) => backendOf(endpoint, group, service, cluster)),
  );
  return {
    members: found.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    problems: found.flatMap((each) => (typeof each === 'string' ? [each] : [])),
  };
}

/** The end that an endpoint is, or what is wrong with it. */
function backendOf(
  endpoint: WrittenEndpoint,
  { ports }: EndpointGroup,
  service: Service,
  cluster: Cluster,
): Member | string {
  const id = `${service.namespace}/service/${service.name}`;
  const route = { service, writtenPorts: ports };
  switch (endpoint.kind) {
    case 'unread':
      return `the endpoint \`${endpoint.text}\` of ${id} is no address that can be read: render the manifest first`;
    case 'domain':
      return { kind: 'domain', id: endpoint.text, addresses: internetAddresses, ...route };
    case 'address': {
      const { text, addresses } = endpoint;
      const place = podAt(addresses, cluster) ?? podNamed(endpoint, service, cluster);
      if (place !== undefined) return workloadMember(place.workload, { pods: [place.pod], ...route });
      if (endpoint.pod !== undefined) {
        const pod = `${endpoint.pod.namespace ?? service.namespace}/${endpoint.pod.name}`;
        return `the endpoint \`${text}\` of ${id} is the Pod \`${pod}\`, which no manifest holds at that address: add the Pod, or name the workloads`;
      }
      const owner = serviceAddress(addresses, cluster);
      if (owner !== undefined)
        return `the endpoint \`${text}\` of ${id} is ${owner.words} of \`${owner.service}\`: name the pods behind it`;
      return { kind: 'addresses', id: text, addresses, isWritten: true, ...route };
    }
  }
}

interface LocatedPod {
  readonly workload: Workload;
  readonly pod: Pod;
}

/** The pod whose address is known to be this one; those on the network of their node share its address. */
function podAt(addresses: Addresses, { workloads }: Cluster): LocatedPod | undefined {
  return findPod(
    workloads,
    (pod) => !pod.isHostNetwork && !isNoAddresses(intersectAddresses(pod.addresses, addresses)),
  );
}

/** The Pod that an endpoint names, unless its own address is known to be another. */
function podNamed(
  { pod: named, family }: Extract<WrittenEndpoint, { kind: 'address' }>,
  service: Service,
  { workloads }: Cluster,
): LocatedPod | undefined {
  if (named === undefined) return undefined;
  return findPod(
    workloads,
    (pod) =>
      pod.name === named.name &&
      pod.namespace === (named.namespace ?? service.namespace) &&
      (pod.isHostNetwork || pod.addresses[family].length === 0),
  );
}

function findPod(workloads: readonly Workload[], isMeant: (pod: Pod) => boolean): LocatedPod | undefined {
  for (const workload of workloads) {
    const pod = workload.pods.find(isMeant);
    if (pod !== undefined) return { workload, pod };
  }
  return undefined;
}
