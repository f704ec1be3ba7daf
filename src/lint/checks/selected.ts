import type { PodMatch } from '../../compile/index.js';
import { type Cluster, matchLabels, type Pod } from '../../model/index.js';
import type { Condition } from '../../sets/index.js';

/** Every pod of the manifests that policies hold for: none that uses the network of its node (A-HOST-1). */
export function podsOf({ workloads }: Cluster): readonly Pod[] {
  return workloads.flatMap(({ pods }) => pods).filter(({ isHostNetwork }) => !isHostNetwork);
}

/** Whether a match holds a pod of the manifests by its labels and those of its namespace. */
export function selects({ namespaces, labels }: PodMatch, pod: Pod, cluster: Cluster): Condition {
  if (namespaces.kind === 'named') return namespaces.name === pod.namespace && matchLabels(labels, pod.labels);
  const namespace = cluster.namespaces.get(pod.namespace);
  const isThere = namespace !== undefined && matchLabels(namespaces.labels, namespace.labels);
  return isThere === true ? matchLabels(labels, pod.labels) : isThere;
}
