import { didYouMean } from '../../diagnostics/index.js';
import { type Cluster, matchLabels, type Service } from '../../model/index.js';
import { anyOf, type LabelRegion, statesIn } from '../../sets/index.js';
import { type WorkloadMember, workloadMember } from '../members.js';
import { fail, found, list, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** The workloads behind a Service, which is a destination only. */
export function resolveService(endpoint: Of<'service'>, { cluster, side, allowsEmpty }: ResolveContext): Resolution {
  if (side === 'from')
    return fail(`\`${endpoint.text}\` is a Service, and a Service opens no connections: name its workloads`);
  const services = cluster.services.filter(({ namespace }) => namespace === endpoint.namespace);
  const service = services.find(({ name }) => name === endpoint.name);
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
  const members = backends(service, service.selector, cluster);
  if (members.length === 0 && !allowsEmpty)
    return fail(`\`${endpoint.text}\` has no backend: its selector selects no workload of \`${endpoint.namespace}\``);
  return found(members);
}

function backends(
  service: Service,
  selector: ReadonlyMap<string, string>,
  cluster: Cluster,
): readonly WorkloadMember[] {
  const region: LabelRegion = new Map([...selector].map(([key, value]) => [key, statesIn([value])]));
  return cluster.workloads
    .filter(({ namespace }) => namespace === service.namespace)
    .flatMap((workload) => {
      const pods = workload.pods.filter((pod) => matchLabels(region, pod.labels) !== false);
      if (pods.length === 0) return [];
      const isMeant = anyOf(pods.map((pod) => matchLabels(region, pod.labels)));
      return [workloadMember(workload, { pods, isMeant, service })];
    });
}
