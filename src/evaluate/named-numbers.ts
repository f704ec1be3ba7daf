import type { LookUpName } from '../compile/index.js';
import { accountLabels, type Cluster, numbersOfName, type Pod } from '../model/index.js';
import type { Condition } from '../sets/index.js';
import type { PortNamesOf } from './classes.js';
import { matchPods } from './match.js';

/** Looks port names up on the pods of a cluster, as the plugin knows them. */
export function namesIn(cluster: Cluster, portNamesOf: PortNamesOf): LookUpName {
  const { workloads, namespaces } = cluster;
  const pods = workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  return (match, { protocol, name }) => {
    const isMeant = (pod: Pod): Condition => {
      const namespace = namespaces.get(pod.namespace);
      if (namespace === undefined) return false;
      const account = accountLabels(cluster, pod);
      return matchPods(match, { ...pod, namespaceLabels: namespace.labels, accountLabels: account });
    };
    const meant = pods.map((pod) => ({ pod, condition: isMeant(pod) })).filter(({ condition }) => condition !== false);
    const names = meant.map(({ pod }) => portNamesOf(pod));
    const numbers = names.flatMap((pod) => numbersOfName(pod, name, protocol)).map(({ port }) => port);
    return {
      numbers: [...new Set(numbers)].sort((a, b) => a - b),
      isSure:
        meant.every(({ pod, condition }) => condition === true && pod.presence === true) &&
        names.every(({ mayNamePorts, uncertainNames }) => !mayNamePorts && !uncertainNames.has(name)),
    };
  };
}
