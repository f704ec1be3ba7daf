import type { HypotheticalNamespace } from '../../language/endpoint.js';
import { type Cluster, type Namespace, nameLabel, undeclaredNamespace } from '../../model/index.js';
import { unmentioned } from '../../sets/index.js';
import { exactNamespace, type Member } from '../members.js';
import { found, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** A pod that no manifest holds, in its namespace. */
export function resolveHypothetical(endpoint: Of<'hypothetical'>, { cluster }: ResolveContext): Resolution {
  return found([hypotheticalMember(endpoint, cluster)]);
}

function hypotheticalMember(
  { text, namespace, podLabels, serviceAccount }: Of<'hypothetical'>,
  cluster: Cluster,
): Member {
  const pod = { labels: podLabels, serviceAccount: serviceAccount ?? 'default' };
  return { kind: 'hypothetical', id: text, pod: { ...pod, namespace: hypotheticalNamespace(namespace, cluster) } };
}

/** A namespace that is named is the one of the cluster; labels alone make one with a name that nobody has. */
function hypotheticalNamespace(namespace: HypotheticalNamespace, cluster: Cluster): Namespace {
  if (namespace.kind === 'named')
    return cluster.namespaces.get(namespace.name) ?? undeclaredNamespace(namespace.name, cluster.undeclaredLabels);
  const name = namespace.labels.get(nameLabel) ?? unmentioned([...cluster.namespaces.keys()]);
  return exactNamespace(name, namespace.labels);
}
