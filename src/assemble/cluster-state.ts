import { type NetworkEvidence, recogniseNetwork, reportSampleHints } from '../cni/index.js';
import {
  type AddressGroup,
  type CompileContext,
  type CompiledPolicy,
  compileOperated,
  compileUnreadable,
  type DeclaredTier,
  type NetworkAddresses,
  type PolicyRules,
  separateUnnetworked,
} from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { dialectOf, isPolicyKind } from '../dialects/index.js';
import type { IngressController } from '../ingress/controller.js';
import { goOn } from '../limit/index.js';
import { reportDangling } from '../lint/dangling-selectors.js';
import { reportHostNetwork } from '../lint/host-network.js';
import { reportPortNames } from '../lint/port-names.js';
import { reportLoadBalancers } from '../lint/service-ranges.js';
import {
  type BuildOptions,
  buildCluster,
  type Cluster,
  type Copy,
  isClusterWide,
  matchLabels,
  sortCopies,
  withoutUnusedEndpoints,
} from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type Condition, type Family, families, noAddresses, uniteAddresses } from '../sets/index.js';

/** The state that the manifests of one root describe: its cluster and its policies, before a CNI plugin is chosen. */
export interface ClusterState {
  readonly cluster: Cluster;
  readonly ruleSets: readonly PolicyRules[];
  /** The tiers that objects declare, in APIs that have such objects. */
  readonly tiers: readonly DeclaredTier[];
  /** The groups of addresses that objects declare. */
  readonly groups: readonly AddressGroup[];
  /** What the manifests say about the network. */
  readonly recognised: NetworkEvidence;
  /** The families of the address ranges that policies name. */
  readonly namedFamilies: readonly Family[];
  readonly options: ClusterOptions;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ClusterOptions extends BuildOptions {
  /** The version of the API server, as far as somebody said it. */
  readonly kubernetesVersion?: CompileContext['kubernetesVersion'];
  /** The ingress controllers that somebody named. */
  readonly ingressControllers: readonly IngressController[];
}

/** The translation of a policy; `undefined` for other objects. */
export type Translate = (document: ManifestDocument, context: CompileContext) => CompiledPolicy | undefined;

/** Translates as the dialect of each kind says. */
export const translatePolicy: Translate = (document, context) =>
  dialectOf(document.group, document.kind)?.compile(document, context);

/** How the parts of a cluster state are made. */
export interface Making {
  readonly translate: Translate;
  readonly model: typeof buildCluster;
  /** Whether likely mistakes are looked for. */
  readonly isLinted: boolean;
}

/**
 * Builds a cluster state from documents: sorts out copies, builds the model, translates the policies; `hints` tell of
 * the network too.
 */
export function buildClusterState(
  documents: readonly ManifestDocument[],
  hints: readonly ManifestDocument[],
  options: ClusterOptions,
  { translate = translatePolicy, model = buildCluster, isLinted = true }: Partial<Making> = {},
): ClusterState {
  const copies = sortCopies(withoutUnusedEndpoints(documents, options.defaultNamespace), options.defaultNamespace);
  const built = model(copies.list, options);
  const { defaultNamespace, kubernetesVersion } = options;
  const context = {
    defaultNamespace,
    kubernetesVersion,
    cluster: built.cluster,
    objectsOf: byKind(copies.list),
  };
  const compiled = copies.list.flatMap((copy) => {
    goOn();
    const { document, presence } = copy;
    if (document.isUnreadable === true) return [compileUnreadable(document, presence)];
    const made = compileOperated(copy, { copies: copies.list, defaultNamespace });
    if (document.uncertainty !== undefined) return [...made, ...compileUncertain(document, presence, options)];
    const translated = translate(document, { ...context, presence });
    return translated === undefined ? made : [translated];
  });
  const cluster = withNetworkAddresses(
    built.cluster,
    compiled.flatMap(({ addresses }) => addresses ?? []),
  );
  const written = compiled.flatMap((policy) => policy.ruleSets);
  const ruleSets = [...written, ...separateUnnetworked(cluster, written)];
  return {
    cluster,
    ruleSets,
    tiers: compiled.flatMap(({ tiers = [] }) => tiers),
    groups: compiled.flatMap(({ groups = [] }) => groups),
    recognised: recogniseNetwork([...documents, ...hints]),
    namedFamilies: families.filter((family) => compiled.some((policy) => policy.namedFamilies.includes(family))),
    options,
    diagnostics: [
      ...new Set(documents.flatMap(({ uncertainty }) => uncertainty?.diagnostics ?? [])),
      ...copies.diagnostics,
      ...built.diagnostics,
      ...compiled.flatMap(({ diagnostics }) => diagnostics),
      ...(isLinted
        ? [
            ...reportHostNetwork(ruleSets, cluster),
            ...reportDangling(ruleSets, cluster),
            ...reportPortNames(ruleSets, cluster),
            ...reportLoadBalancers(ruleSets, cluster.services),
            ...reportSampleHints([...documents, ...hints]),
          ]
        : []),
    ],
  };
}

/** An object of which nobody knows what is applied, where that is more than the labels of its pods or of its namespace. */
function compileUncertain(
  document: ManifestDocument,
  presence: Condition,
  { defaultNamespace }: ClusterOptions,
): readonly CompiledPolicy[] {
  const { uncertainty, kind, group, namespace } = document;
  const isNamespace = group === '' && kind === 'Namespace';
  const isPolicy = isPolicyKind(group, kind);
  const mayBeAnything = isPolicy || uncertainty?.mayAdd === true || (uncertainty?.reach === 'anything' && !isNamespace);
  if (!mayBeAnything) return [];
  const isAnywhere = uncertainty?.isNamespaceKnown !== true || isNamespace || isClusterWide(kind);
  return [
    compileUnreadable({ ...document, namespace: isAnywhere ? undefined : (namespace ?? defaultNamespace) }, presence),
  ];
}

/** The cluster with the addresses that pods may have on networks of their own. */
function withNetworkAddresses(cluster: Cluster, networks: readonly NetworkAddresses[]): Cluster {
  if (networks.length === 0) return cluster;
  const workloads = cluster.workloads.map((workload) => {
    const namespace = cluster.namespaces.get(workload.namespace);
    const holding = networks.filter(
      ({ members }) => members === undefined || (namespace && matchLabels(members, namespace.labels)) !== false,
    );
    if (holding.length === 0) return workload;
    const networkAddresses = holding.map(({ addresses }) => addresses).reduce(uniteAddresses, noAddresses);
    return { ...workload, pods: workload.pods.map((pod) => (pod.isHostNetwork ? pod : { ...pod, networkAddresses })) };
  });
  return { ...cluster, workloads };
}

function byKind(copies: readonly Copy[]): CompileContext['objectsOf'] {
  const keyOf = (group: string, kind: string) => `${kind}.${group}`;
  const found = new Map<string, Copy[]>();
  for (const copy of copies) {
    const key = keyOf(copy.document.group, copy.document.kind);
    const known = found.get(key);
    if (known === undefined) found.set(key, [copy]);
    else known.push(copy);
  }
  return (group, kind) => found.get(keyOf(group, kind)) ?? [];
}
