import { type Cluster, matchLabels, type Service } from '../model/index.js';
import { type LabelRegion, statesIn } from '../sets/index.js';
import { memberOfPods, type WorkloadMember } from './members.js';

/** The workloads behind a Service: those of its namespace whose pods its selector selects, or may; without one, see `writtenBackends`. */
export function serviceBackends(service: Service, cluster: Cluster): readonly WorkloadMember[] {
  if (service.selector === undefined) return [];
  const region: LabelRegion = new Map([...service.selector].map(([key, value]) => [key, statesIn([value])]));
  return cluster.workloads
    .filter(({ namespace }) => namespace === service.namespace)
    .flatMap((workload) => {
      const member = memberOfPods(workload, (pod) => matchLabels(region, pod.labels), { service });
      return member === undefined ? [] : [member];
    });
}
