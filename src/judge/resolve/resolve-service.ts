import { didYouMean } from '../../diagnostics/index.js';
import type { Cluster } from '../../model/index.js';
import { serviceBackends } from '../service-backends.js';
import { fail, found, list, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** The workloads behind a Service, which is a destination only. */
export function resolveService(endpoint: Of<'service'>, { cluster, side, allowsEmpty }: ResolveContext): Resolution {
  if (side === 'from')
    return fail(`\`${endpoint.text}\` is a Service, and a Service opens no connections: name its workloads`);
  const services = cluster.services.filter(({ namespace }) => namespace === endpoint.namespace);
  const service = services.find(({ name }) => name === endpoint.name);
  if (service === undefined && isKnativeService(endpoint, cluster)) {
    return fail(
      `no Service \`${endpoint.text}\`, but a Knative Service of that name, which is a workload: write \`${endpoint.namespace}/${endpoint.name}\``,
    );
  }
  if (service === undefined) {
    const near = didYouMean(
      endpoint.name,
      services.map(({ name }) => name),
    );
    return fail(
      `no Service \`${endpoint.text}\`${near || `; namespace \`${endpoint.namespace}\` has ${services.length === 0 ? 'none' : list(services.map(({ name }) => name))}`}`,
    );
  }
  if (service.copies > 1)
    return fail(`\`${endpoint.text}\` is declared ${service.copies} times, and the copies differ: keep one`);
  if (service.type === 'ExternalName') {
    return fail(
      `\`${endpoint.text}\` is an ExternalName: its traffic ends at \`${service.externalName ?? ''}\`, outside the cluster; name that`,
    );
  }
  if (service.selector === undefined) {
    return fail(
      `\`${endpoint.text}\` has no selector: its endpoints are not in the manifests; name the workloads or addresses`,
    );
  }
  const members = serviceBackends(service, cluster);
  if (members.length === 0 && !allowsEmpty)
    return fail(`\`${endpoint.text}\` has no backend: its selector selects no workload of \`${endpoint.namespace}\``);
  return found(members);
}

/** A Service that makes pods isn't the core one. */
function isKnativeService({ namespace, name }: Of<'service'>, { workloads }: Cluster): boolean {
  return workloads.some((each) => each.namespace === namespace && each.kind === 'Service' && each.name === name);
}
