import { byBytes, type Diagnostic } from '../diagnostics/index.js';
import type { Cluster, Namespace } from './cluster.js';
import type { Copy } from './duplicates.js';
import { readNamespaces, readNodes, readServices, undeclaredLabels, undeclaredNamespace } from './objects.js';
import { workloadKinds } from './workload-kinds.js';
import { readWorkloads } from './workloads.js';

export interface BuildOptions {
  readonly defaultNamespace: string;
  readonly undeclaredNamespaces: keyof typeof undeclaredLabels;
}

export interface BuiltCluster {
  readonly cluster: Cluster;
  readonly completedPods: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The kinds of objects that the model is made of, whatever their group. */
export const modelKinds: readonly string[] = [...workloadKinds.map(({ kind }) => kind), 'Namespace', 'Service', 'Node'];

const coreKinds: readonly string[] = ['Namespace', 'Service', 'Node'];

/** Whether objects of a group and kind are part of the model. */
export function isModelKind(group: string, kind: string): boolean {
  return modelGroups(kind).includes(group);
}

/** The API groups in which a kind is part of the model. */
export function modelGroups(kind: string): readonly string[] {
  const groups = workloadKinds.filter((each) => each.kind === kind).map(({ group }) => group);
  return coreKinds.includes(kind) ? [...groups, ''] : groups;
}

/** Builds the model of a cluster from objects whose copies are sorted out. */
export function buildCluster(copies: readonly Copy[], options: BuildOptions): BuiltCluster {
  const { defaultNamespace } = options;
  const workloads = readWorkloads(copies, defaultNamespace);
  const services = readServices(copies, defaultNamespace);
  const declared = readNamespaces(copies);
  const nodes = readNodes(copies);
  const names = [
    ...workloads.list.map(({ namespace }) => namespace),
    ...services.list.map(({ namespace }) => namespace),
  ];
  return {
    cluster: {
      namespaces: withUndeclared(declared.list, names, options),
      workloads: [...workloads.list].sort((a, b) => byBytes(a.id, b.id)),
      services: [...services.list].sort((a, b) => byBytes(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`)),
      nodes: [...nodes.list].sort((a, b) => byBytes(a.name, b.name)),
    },
    completedPods: workloads.completed,
    diagnostics: [workloads, services, declared, nodes].flatMap(({ diagnostics }) => diagnostics),
  };
}

function withUndeclared(
  declared: readonly Namespace[],
  names: readonly string[],
  { undeclaredNamespaces }: BuildOptions,
): ReadonlyMap<string, Namespace> {
  const byName = new Map(declared.map((namespace) => [namespace.name, namespace]));
  for (const name of names) {
    if (!byName.has(name)) byName.set(name, undeclaredNamespace(name, undeclaredLabels[undeclaredNamespaces]));
  }
  return new Map([...byName].sort(([a], [b]) => byBytes(a, b)));
}
