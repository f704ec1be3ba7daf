import type { PodMatch } from '../../compile/index.js';
import { type Cluster, matchLabels, type Pod } from '../../model/index.js';

/** Whether a selector certainly holds the labels of a pod, whatever network it uses. */
export function isNamed(pod: Pod, { namespaces, labels }: PodMatch, cluster: Cluster): boolean {
  const namespace = cluster.namespaces.get(pod.namespace);
  const isIn =
    namespaces.kind === 'named'
      ? pod.namespace === namespaces.name
      : namespace !== undefined && matchLabels(namespaces.labels, namespace.labels) === true;
  return isIn && matchLabels(labels, pod.labels) === true;
}
