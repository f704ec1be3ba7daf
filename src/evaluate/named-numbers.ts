import type { LookUpName } from '../compile/index.js';
import type { Cluster, Pod } from '../model/index.js';
import type { Condition } from '../sets/index.js';
import { matchPods } from './match.js';

/** Looks port names up on the pods of a cluster. */
export function namesIn({ workloads, namespaces }: Cluster): LookUpName {
  const pods = workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  return (match, { protocol, name }) => {
    const isMeant = (pod: Pod): Condition => {
      const namespace = namespaces.get(pod.namespace);
      return namespace !== undefined && matchPods(match, { ...pod, namespaceLabels: namespace.labels });
    };
    const meant = pods.map((pod) => ({ pod, condition: isMeant(pod) })).filter(({ condition }) => condition !== false);
    const numbers = meant
      .flatMap(({ pod }) => pod.namedPorts)
      .filter((port) => port.name === name && port.protocol === protocol)
      .map(({ port }) => port);
    return {
      numbers: [...new Set(numbers)].sort((a, b) => a - b),
      isSure: meant.every(({ pod, condition }) => condition === true && pod.presence === true && !pod.mayNamePorts),
    };
  };
}
