import type { PodMatch } from '../../compile/index.js';
import { type Cluster, matchLabels, type Pod } from '../../model/index.js';
import type { Condition } from '../../sets/index.js';

/** Every pod of the manifests that policies hold for: none that uses the network of its node (A-HOST-1). */
export function podsOf(cluster: Cluster): readonly Pod[] {
  return podsIn(cluster).all;
}

/** Those of them that any of some matches may hold, all in their order: of one namespace where it is the only one that they name. */
export function podsNear(matches: readonly PodMatch[], cluster: Cluster): readonly Pod[] {
  const { all, byNamespace } = podsIn(cluster);
  const names = new Set(matches.map(({ namespaces }) => (namespaces.kind === 'named' ? namespaces.name : undefined)));
  const [name] = names;
  return names.size === 1 && name !== undefined ? (byNamespace.get(name) ?? []) : all;
}

interface PodsOfCluster {
  readonly all: readonly Pod[];
  readonly byNamespace: ReadonlyMap<string, readonly Pod[]>;
}

const podsOfClusters = new WeakMap<Cluster, PodsOfCluster>();

/** Found once for a cluster. */
function podsIn(cluster: Cluster): PodsOfCluster {
  const known = podsOfClusters.get(cluster);
  if (known !== undefined) return known;
  const all = cluster.workloads.flatMap(({ pods }) => pods).filter(({ isHostNetwork }) => !isHostNetwork);
  const byNamespace = new Map<string, Pod[]>();
  for (const pod of all) {
    const own = byNamespace.get(pod.namespace);
    if (own === undefined) byNamespace.set(pod.namespace, [pod]);
    else own.push(pod);
  }
  const found = { all, byNamespace };
  podsOfClusters.set(cluster, found);
  return found;
}

/** Whether a match holds a pod of the manifests by its labels and those of its namespace. */
export function selects({ namespaces, labels }: PodMatch, pod: Pod, cluster: Cluster): Condition {
  if (namespaces.kind === 'named') return namespaces.name === pod.namespace && matchLabels(labels, pod.labels);
  const namespace = cluster.namespaces.get(pod.namespace);
  const isThere = namespace !== undefined && matchLabels(namespaces.labels, namespace.labels);
  return isThere === true ? matchLabels(labels, pod.labels) : isThere;
}
