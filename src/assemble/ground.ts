import { configured, type Profile, type ProfileSetting } from '../cni/index.js';
import { arrange, openClaim, type PluginRemark, portNamesUnder, reportEffects } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { Evaluation, namesIn } from '../evaluate/index.js';
import type { ControllerGround } from '../ingress/controller.js';
import { findControllers } from '../ingress/controllers.js';
import type { Entrances } from '../ingress/entrances.js';
import { findWays } from '../ingress/ways.js';
import { reportAdminPolicies } from '../lint/admin-policies.js';
import { reportBlocked } from '../lint/blocked.js';
import { mayHaveLabel, reportReservedLabels, reportSettings } from '../lint/plugin-lints.js';
import { reportServiceRanges } from '../lint/service-ranges.js';
import type { AddressPool, Cluster, ClusterNode } from '../model/index.js';
import type { GroundFact } from '../result.js';
import {
  type Addresses,
  allAddresses,
  type Condition,
  type Family,
  families,
  isNoAddresses,
  unionOfAddresses,
} from '../sets/index.js';
import { type GivenRanges, placeOfFact, podPool, serviceRanges } from './ranges.js';
import type { World } from './world.js';

export interface GroundOptions {
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

/** A world under one CNI plugin and one set of address ranges: what questions are asked of. */
export interface Ground {
  readonly evaluation: Evaluation;
  readonly pool: AddressPool;
  readonly families: readonly Family[];
  /** A policy names a range of another family, which widens denials and the map (`language.md` §6). */
  readonly widerFamilies: readonly Family[];
  /** The addresses of the nodes that manifests declare. */
  readonly nodeAddresses: Addresses;
  /** Where a node may be. */
  readonly nodePool: Addresses;
  /** Where a node may be whose addresses nobody knows. */
  readonly nodeRange: Addresses;
  /** What enters through Ingresses, routes and Gateways. */
  readonly entrances: Entrances;
  /** The ranges of Services, as far as they are known. */
  readonly serviceAddresses: Addresses;
  /** What the verdicts rest on, with the place that says it. */
  readonly facts: readonly GroundFact[];
  readonly remarks: readonly PluginRemark[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles what a world's verdicts rest on. */
export function layGround(world: World, options: GroundOptions): Ground {
  const profile = configured(options.profile, options.settings);
  const arrangement = arrange(world.units, profile, {
    ...options,
    tiers: world.tiers,
    groups: world.groups,
    lookUp: namesIn(world.cluster, portNamesUnder(profile)),
    hasPodLabel: (key) => mayHaveLabel(world.cluster, key),
  });
  const pods = podPool(world.recognised.podRanges, options);
  const services = serviceRanges(world.recognised.serviceRanges, options.ranges);
  const nodeAddresses = unionOfAddresses(world.cluster.nodes.map(({ addresses }) => addresses));
  const nodeRange = rangeOfNodes(options.ranges.nodes?.addresses);
  const nodes = nodePool(world.cluster.nodes, nodeAddresses, nodeRange);
  const judged = familiesOf(world.cluster, pods.pool, options);
  const evaluation = new Evaluation(world.cluster, arrangement, {
    pools: { pods: pods.pool.addresses, nodes },
    matching: {
      ipBlockMatchesPods: matchesPods(profile, options),
      ipBlockMatchesNodes: openClaim(profile.ipBlockMatchesNodes),
      nodes: world.cluster.nodes,
      nodePool: nodes,
    },
  });
  const entrances = openEntrances(world, { evaluation, nodes });
  const isOpen = options.ipFamilies === undefined && pods.pool.isAssumed;
  return {
    evaluation,
    pool: pods.pool,
    families: judged,
    widerFamilies: isOpen ? world.namedFamilies.filter((family) => !judged.includes(family)) : [],
    nodeAddresses,
    nodePool: nodes,
    nodeRange,
    entrances,
    serviceAddresses: services.addresses,
    facts: [...settingFacts(options.settings), ...pods.facts, ...services.facts],
    remarks: arrangement.remarks,
    diagnostics:
      options.isLinted === false
        ? []
        : [
            ...reportSettings(options.settings, profile),
            ...reportReservedLabels(world.cluster, profile),
            ...reportEffects(arrangement),
            ...pods.diagnostics,
            ...services.diagnostics,
            ...reportServiceRanges(evaluation.units, services.addresses),
            ...reportBlocked(world.cluster, judged, { evaluation, entrances }),
            ...reportAdminPolicies(world.cluster, { evaluation, families: judged }),
          ],
  };
}

function openEntrances({ cluster, options }: World, ground: Pick<ControllerGround, 'evaluation' | 'nodes'>): Entrances {
  const ways = findWays(cluster);
  const undeclared = cluster.undeclaredLabels;
  return {
    isEmpty: cluster.entries.length === 0,
    waysTo: (pod) => ways.get(pod) ?? [],
    controllersOf: findControllers(options.ingressControllers, { ...ground, cluster, undeclared }),
  };
}

function matchesPods({ ipBlockMatchesPods }: Profile, { ipBlocks }: GroundOptions): Condition {
  return ipBlocks === undefined ? openClaim(ipBlockMatchesPods) : ipBlocks === 'any';
}

/** Where nodes may be: at the addresses of those that are declared, where each has some, else wherever a node may be. */
function nodePool(nodes: readonly ClusterNode[], known: Addresses, range: Addresses): Addresses {
  const isKnown = nodes.every(({ addresses }) => !isNoAddresses(addresses));
  return isKnown && nodes.length > 0 ? known : range;
}

/** Where a node may be whose addresses nobody knows: in the ranges that were given, else anywhere. */
function rangeOfNodes(given: Addresses | undefined): Addresses {
  const of = (family: Family) =>
    given !== undefined && given[family].length > 0 ? given[family] : allAddresses[family];
  return { IPv4: of('IPv4'), IPv6: of('IPv6') };
}

function familiesOf(cluster: Cluster, pool: AddressPool, { ipFamilies }: GroundOptions): readonly Family[] {
  if (ipFamilies !== undefined) return ipFamilies;
  const pods = cluster.workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  const isKnown = (family: Family) => pods.some(({ addresses }) => addresses[family].length > 0);
  const isOfPool = (family: Family) => (pool.isAssumed ? family === 'IPv4' : pool.addresses[family].length > 0);
  return families.filter((family) => isOfPool(family) || isKnown(family));
}

function settingFacts(settings: readonly ProfileSetting[]): readonly GroundFact[] {
  return settings.map(({ words, span }) => ({ words, ...placeOfFact(span) }));
}
