import { byBytes, type Diagnostic } from '../diagnostics/index.js';
import type { Cluster, Namespace } from './cluster.js';
import type { Copy } from './duplicates.js';
import { endpointKinds } from './endpoints.js';
import { entryKinds } from './entries/entry-kinds.js';
import { readEntries } from './entries/read-entries.js';
import { hostsOf } from './hosts.js';
import { checkMetadata } from './metadata.js';
import { readAccounts, readNamespaces, readNodes, undeclaredLabels, undeclaredNamespace } from './objects.js';
import { readServices } from './services.js';
import { type PodTemplatePath, podTemplateKind, workloadKindsWith } from './workloads/workload-kinds.js';
import { readWorkloads, type WorkloadOptions } from './workloads/workloads.js';
import { reportLostTexts } from './written-texts.js';

export interface BuildOptions extends WorkloadOptions {
  readonly undeclaredNamespaces: keyof typeof undeclaredLabels;
}

export interface BuiltCluster {
  readonly cluster: Cluster;
  readonly completedPods: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The kinds of objects that the model is made of. */
export interface ModelKinds {
  /** Their names, whatever their group. */
  readonly names: readonly string[];
  /** The API groups in which a kind is part of the model. */
  readonly groupsOf: (kind: string) => readonly string[];
}

/** The kinds of the model, with those of the user's own. */
export function modelKindsWith(podTemplatePaths: readonly PodTemplatePath[]): ModelKinds {
  const all = [
    ...workloadKindsWith(podTemplatePaths),
    podTemplateKind,
    ...coreKinds,
    ...endpointKinds,
    ...entryObjects,
  ];
  const groups = new Map<string, Set<string>>();
  for (const { group, kind } of all) groups.set(kind, (groups.get(kind) ?? new Set()).add(group));
  return { names: [...groups.keys()], groupsOf: (name) => [...(groups.get(name) ?? [])] };
}

const coreKinds = ['Namespace', 'Service', 'ServiceAccount', 'Node'].map((kind) => ({ group: '', kind }));
const entryObjects = entryKinds.flatMap(({ kind, groups }) => groups.map((group) => ({ group, kind })));

/** The names of the kinds that every cluster has, and of the well-known custom resources. */
export const modelKinds: readonly string[] = modelKindsWith([]).names;

/** Builds the model of a cluster from objects without duplicates. */
export function buildCluster(copies: readonly Copy[], options: BuildOptions): BuiltCluster {
  const { defaultNamespace } = options;
  const workloads = readWorkloads(copies, options);
  const services = readServices(copies, defaultNamespace);
  const declared = readNamespaces(copies);
  const nodes = readNodes(copies);
  const accounts = readAccounts(copies, defaultNamespace);
  const { groupsOf } = modelKindsWith(options.podTemplatePaths ?? []);
  const own = copies.filter(({ document }) => groupsOf(document.kind).includes(document.group));
  const names = [
    ...workloads.list.map(({ namespace }) => namespace),
    ...services.list.map(({ namespace }) => namespace),
  ];
  const namespaces = withUndeclared(declared.list, names, options);
  const { diagnostics: ofEntries, ...entries } = readEntries(copies, {
    defaultNamespace,
    services: services.list,
    namespaces,
  });
  return {
    cluster: {
      namespaces,
      undeclaredLabels: undeclaredLabels[options.undeclaredNamespaces],
      workloads: [...workloads.list].sort((a, b) => byBytes(a.id, b.id)),
      services: [...services.list].sort((a, b) => byBytes(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`)),
      nodes: [...nodes.list].sort((a, b) => byBytes(a.name, b.name)),
      hosts: hostsOf(nodes.list, workloads.list),
      accounts: new Map(accounts.list),
      ...entries,
    },
    completedPods: workloads.completed,
    diagnostics: [
      ...[workloads, services, declared, nodes, accounts].flatMap(({ diagnostics }) => diagnostics),
      ...(options.earlier === undefined ? reportLostTexts(copies) : []),
      ...ofEntries,
      ...(options.earlier === undefined ? checkMetadata(own) : []),
    ],
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
