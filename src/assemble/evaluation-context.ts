import { configured, type Profile, type ProfileSetting } from '../cni/index.js';
import { arrange, type PluginRemark, portNamesUnder, reportEffects, uncertainClaim } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ApiServer } from '../endpoints/api-server.js';
import { Evaluation, namesIn } from '../evaluate/index.js';
import type { ControllerContext } from '../ingress/controller.js';
import { findControllers } from '../ingress/controllers.js';
import { findIngressPaths } from '../ingress/ingress-paths.js';
import type { IngressRouting } from '../ingress/ingress-routing.js';
import { reportAdminPolicies } from '../lint/admin-policies.js';
import { reportBlocked } from '../lint/blocked.js';
import { mayHaveLabel, reportReservedLabels, reportSettings } from '../lint/plugin-lints.js';
import { reportServiceRanges } from '../lint/service-ranges.js';
import type { AddressPool, Cluster, ClusterNode } from '../model/index.js';
import type { BasisFact } from '../result.js';
import {
  type Addresses,
  allAddresses,
  type Condition,
  type Family,
  families,
  isNoAddresses,
  unionOfAddresses,
} from '../sets/index.js';
import { apiServerOf } from './api-server.js';
import type { ClusterState } from './cluster-state.js';
import { type GivenRanges, locationOfFact, podPool, serviceRanges } from './ranges.js';

export interface EvaluationContextOptions {
  readonly profile: Profile;
  readonly isProfileDeclared: boolean;
  /** What the plugin's configuration, where it was found, says. */
  readonly settings: readonly ProfileSetting[];
  readonly ipBlocks: 'any' | 'external' | undefined;
  /** The ranges that somebody gave. */
  readonly ranges: GivenRanges;
  readonly ipFamilies: readonly Family[] | undefined;
  /** Whether likely mistakes are looked for, as is usual. */
  readonly isLinted?: boolean;
}

/** A cluster state under one CNI plugin and one set of address ranges: everything that verdicts are computed from. */
export interface EvaluationContext {
  readonly evaluation: Evaluation;
  readonly pool: AddressPool;
  readonly families: readonly Family[];
  /** A policy names a range of another family, which widens denials and the map (`language.md` §6). */
  readonly widerFamilies: readonly Family[];
  /** The addresses of the nodes that manifests declare. */
  readonly nodeAddresses: Addresses;
  /** Where a node may be. */
  readonly nodePool: Addresses;
  /** Where a node may be with unknown addresses. */
  readonly nodeRange: Addresses;
  /** Routing through Ingresses, routes and Gateways. */
  readonly ingressRouting: IngressRouting;
  /** The ranges of Services, as far as they are known. */
  readonly serviceAddresses: Addresses;
  /** Where the API server is. */
  readonly apiServer: ApiServer;
  /** The basis of the verdicts: facts such as ranges, with where each is written. */
  readonly facts: readonly BasisFact[];
  readonly remarks: readonly PluginRemark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Chooses the CNI profile, ranges and families for a cluster state. */
export function buildEvaluationContext(
  clusterState: ClusterState,
  options: EvaluationContextOptions,
): EvaluationContext {
  const profile = configured(options.profile, options.settings);
  const arrangement = arrange(clusterState.ruleSets, profile, {
    ...options,
    tiers: clusterState.tiers,
    groups: clusterState.groups,
    lookUp: namesIn(clusterState.cluster, portNamesUnder(profile)),
    hasPodLabel: (key) => mayHaveLabel(clusterState.cluster, key),
  });
  const pods = podPool(clusterState.recognised.podRanges, options);
  const services = serviceRanges(clusterState.recognised.serviceRanges, options.ranges);
  const nodeAddresses = unionOfAddresses(clusterState.cluster.nodes.map(({ addresses }) => addresses));
  const nodeRange = rangeOfNodes(options.ranges.nodes?.addresses);
  const nodes = nodePool(clusterState.cluster.nodes, nodeAddresses, nodeRange);
  const judged = familiesOf(clusterState.cluster, pods.pool, options);
  const evaluation = new Evaluation(clusterState.cluster, arrangement, {
    pools: { pods: pods.pool.addresses, nodes },
    matching: {
      ipBlockMatchesPods: matchesPods(profile, options),
      ipBlockMatchesNodes: uncertainClaim(profile.ipBlockMatchesNodes),
      // Cilium holds nodes by `0.0.0.0/0` only where ranges hold pods too (cilium.md §6.2)
      ...(profile.ordering.kind === 'Cilium' && profile.ipBlockMatchesPods.is !== 'yes'
        ? { wholeMatchesNodes: false }
        : {}),
      nodes: clusterState.cluster.nodes,
      nodePool: nodes,
    },
  });
  const ingressRouting = buildIngressRouting(clusterState, { evaluation, nodes });
  const isFamilyUnknown = options.ipFamilies === undefined && pods.pool.isAssumed;
  return {
    evaluation,
    pool: pods.pool,
    families: judged,
    widerFamilies: isFamilyUnknown ? clusterState.namedFamilies.filter((family) => !judged.includes(family)) : [],
    nodeAddresses,
    nodePool: nodes,
    nodeRange,
    ingressRouting,
    serviceAddresses: services.addresses,
    apiServer: apiServerOf(clusterState.recognised.apiServers, options.ranges),
    facts: [...settingFacts(options.settings), ...pods.facts, ...services.facts],
    remarks: arrangement.remarks,
    diagnostics:
      options.isLinted === false
        ? []
        : [
            ...reportSettings(options.settings, profile),
            ...reportReservedLabels(clusterState.cluster, profile),
            ...reportEffects(arrangement),
            ...pods.diagnostics,
            ...services.diagnostics,
            ...reportServiceRanges(evaluation.ruleSets, services.addresses),
            ...reportBlocked(clusterState.cluster, judged, { evaluation, ingressRouting }),
            ...reportAdminPolicies(clusterState.cluster, { evaluation, families: judged }),
          ],
  };
}

function buildIngressRouting(
  { cluster, options }: ClusterState,
  evaluationContext: Pick<ControllerContext, 'evaluation' | 'nodes'>,
): IngressRouting {
  const ingressPaths = findIngressPaths(cluster);
  const undeclared = cluster.undeclaredLabels;
  return {
    isEmpty: cluster.entries.length === 0,
    ingressPathsTo: (pod) => ingressPaths.get(pod) ?? [],
    controllersOf: findControllers(options.ingressControllers, { ...evaluationContext, cluster, undeclared }),
  };
}

function matchesPods({ ipBlockMatchesPods }: Profile, { ipBlocks }: EvaluationContextOptions): Condition {
  return ipBlocks === undefined ? uncertainClaim(ipBlockMatchesPods) : ipBlocks === 'any';
}

/** Where nodes may be: at the addresses of those that are declared, where each has some, else wherever a node may be. */
function nodePool(nodes: readonly ClusterNode[], known: Addresses, range: Addresses): Addresses {
  const isKnown = nodes.every(({ addresses }) => !isNoAddresses(addresses));
  return isKnown && nodes.length > 0 ? known : range;
}

/** Where a node may be with unknown addresses: in the ranges that were given, else anywhere. */
function rangeOfNodes(given: Addresses | undefined): Addresses {
  const of = (family: Family) =>
    given !== undefined && given[family].length > 0 ? given[family] : allAddresses[family];
  return { IPv4: of('IPv4'), IPv6: of('IPv6') };
}

function familiesOf(cluster: Cluster, pool: AddressPool, { ipFamilies }: EvaluationContextOptions): readonly Family[] {
  if (ipFamilies !== undefined) return ipFamilies;
  const pods = cluster.workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  const isKnown = (family: Family) => pods.some(({ addresses }) => addresses[family].length > 0);
  const isOfPool = (family: Family) => (pool.isAssumed ? family === 'IPv4' : pool.addresses[family].length > 0);
  return families.filter((family) => isOfPool(family) || isKnown(family));
}

function settingFacts(settings: readonly ProfileSetting[]): readonly BasisFact[] {
  return settings.map(({ words, span }) => ({ words, ...locationOfFact(span) }));
}
