import { didYouMean } from '../../diagnostics/index.js';
import type { Cluster, Service } from '../../model/index.js';
import { variableWords } from '../../parse/index.js';
import { serviceBackends } from '../service-backends.js';
import { writtenBackends } from '../written-backends.js';
import { dnsFixture, isClusterDns } from './cluster-dns.js';
import { fail, found, list, nothing, type Of, type Resolution, type ResolveContext } from './resolution.js';

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
      endpoint.text,
      cluster.services.map(({ namespace, name }) => `${namespace}/service/${name}`),
    );
    if (isClusterDns(endpoint) && near === '') return fail(`no Service \`${endpoint.text}\`${dnsFixture}`);
    return fail(
      `no Service \`${endpoint.text}\`${near || `; namespace \`${endpoint.namespace}\` has ${services.length === 0 ? 'none' : list(services.map(({ name }) => name))}`}`,
    );
  }
  if (service.copies > 1)
    return fail(`\`${endpoint.text}\` is declared ${service.copies} times, and the copies differ: keep one`);
  if (service.unresolved.length > 0)
    return fail(`what is behind \`${endpoint.text}\` is unknown: ${variableWords(service.unresolved)}`);
  if (service.type === 'ExternalName') {
    return fail(
      `\`${endpoint.text}\` is an ExternalName: its traffic ends at \`${service.externalName ?? ''}\`, outside the cluster; name that`,
    );
  }
  if (service.selector === undefined) return resolveWritten(endpoint.text, service, { cluster, allowsEmpty });
  const members = serviceBackends(service, cluster);
  if (members.length > 0 || allowsEmpty) return found(members);
  return vacuous(`\`${endpoint.text}\` has no backend: its selector selects no workload of \`${endpoint.namespace}\``);
}

/** The ends behind a Service whose endpoints somebody wrote, where the manifests state them. */
function resolveWritten(
  text: string,
  service: Service,
  { cluster, allowsEmpty }: Pick<ResolveContext, 'cluster' | 'allowsEmpty'>,
): Resolution {
  if (service.endpoints.length === 0) {
    return fail(
      `\`${text}\` has no selector: its endpoints are not in the manifests; add its EndpointSlices, or name the workloads or addresses`,
    );
  }
  if (service.endpoints.some(({ copies }) => copies > 1))
    return fail(`the endpoints of \`${text}\` are declared several times, and the copies differ: keep one`);
  const { members, problems } = writtenBackends(service, cluster);
  if (problems.length > 0) return { ...nothing, problems };
  if (members.length > 0 || allowsEmpty) return found(members);
  return vacuous(`\`${text}\` has no backend: its EndpointSlices and Endpoints hold none that is ready`);
}

function vacuous(problem: string): Resolution {
  return fail(`vacuous: ${problem}; \`allowEmpty: true\` permits that`);
}

/** A Service that makes pods isn't the core one. */
function isKnativeService({ namespace, name }: Of<'service'>, { workloads }: Cluster): boolean {
  return workloads.some((each) => each.namespace === namespace && each.kind === 'Service' && each.name === name);
}
