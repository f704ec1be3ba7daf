import { type NetworkEvidence, type Profile, recogniseNetwork } from '../cni/index.js';
import { arrange, type Dialect, reportEffects, type Unit } from '../compile/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { Evaluation } from '../evaluate/index.js';
import { type AddressPool, type BuildOptions, buildCluster, type Cluster, sortCopies } from '../model/index.js';
import type { ManifestDocument } from '../parse/index.js';
import { type Addresses, allAddresses, type Family, families, noAddresses, uniteAddresses } from '../sets/index.js';
import { reportHostNetwork } from './host-network.js';
import { assumedPodAddresses } from './words.js';

/** The truth of one root: its cluster and its policies, before a CNI plugin is chosen. */
export interface World {
  readonly cluster: Cluster;
  readonly units: readonly Unit[];
  /** What the manifests tell of the network. */
  readonly recognised: NetworkEvidence;
  /** The families of the address ranges that policies name. */
  readonly namedFamilies: readonly Family[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface WorldOptions extends BuildOptions {
  readonly dialectOf: (group: string, kind: string) => Dialect | undefined;
}

/** Builds a world from documents: sorts out copies, builds the model, translates the policies. */
export function buildWorld(documents: readonly ManifestDocument[], options: WorldOptions): World {
  const copies = sortCopies(documents, options.defaultNamespace);
  const built = buildCluster(copies.list, options);
  const compiled = copies.list.flatMap(({ document, presence }) => {
    const dialect = options.dialectOf(document.group, document.kind);
    if (dialect === undefined) return [];
    return [dialect.compile(document, { defaultNamespace: options.defaultNamespace, presence })];
  });
  const units = compiled.flatMap((policy) => policy.units);
  return {
    cluster: built.cluster,
    units,
    recognised: recogniseNetwork(documents),
    namedFamilies: families.filter((family) => compiled.some((policy) => policy.namedFamilies.includes(family))),
    diagnostics: [
      ...copies.diagnostics,
      ...built.diagnostics,
      ...compiled.flatMap(({ diagnostics }) => diagnostics),
      ...reportHostNetwork(units, built.cluster),
    ],
  };
}

export interface GroundOptions {
  readonly profile: Profile;
  readonly isProfileDeclared: boolean;
  readonly ipBlocks: 'any' | 'external' | undefined;
  /** The ranges that somebody gave for the pods. */
  readonly podCidrs: Addresses | undefined;
  readonly ipFamilies: readonly Family[] | undefined;
}

/** A world under one CNI plugin and one set of address ranges: what questions are asked of. */
export interface Ground {
  readonly evaluation: Evaluation;
  readonly pool: AddressPool;
  readonly families: readonly Family[];
  /** A policy names a range of another family, which widens denials and the map (`language.md` §6). */
  readonly widerFamilies: readonly Family[];
  readonly nodeAddresses: Addresses;
  readonly diagnostics: readonly Diagnostic[];
}

/** Settles what a world's verdicts rest on. */
export function layGround(world: World, options: GroundOptions): Ground {
  const { profile, ipBlocks } = options;
  const arrangement = arrange(world.units, profile, options);
  const pool = poolOf(options);
  const nodeAddresses = world.cluster.nodes.reduce((sum, node) => uniteAddresses(sum, node.addresses), noAddresses);
  const judged = familiesOf(world.cluster, options);
  const evaluation = new Evaluation(world.cluster, arrangement, {
    pools: { pods: pool.addresses, nodes: orEverything(nodeAddresses) },
    matching: {
      ipBlockMatchesPods: ipBlocks === undefined ? profile.ipBlockMatchesPods.is !== 'no' : ipBlocks === 'any',
      ipBlockMatchesNodes: profile.ipBlockMatchesNodes.is !== 'no',
    },
  });
  const isOpen = options.ipFamilies === undefined && options.podCidrs === undefined;
  return {
    evaluation,
    pool,
    families: judged,
    widerFamilies: isOpen ? world.namedFamilies.filter((family) => !judged.includes(family)) : [],
    nodeAddresses,
    diagnostics: reportEffects(arrangement),
  };
}

/** Ranges that were given; where a family is wanted and has none, or nothing is given, the private ranges are assumed. */
function poolOf({ podCidrs, ipFamilies }: GroundOptions): AddressPool {
  if (podCidrs === undefined) return { addresses: assumedPodAddresses, isAssumed: true };
  const missing = (ipFamilies ?? []).filter((family) => podCidrs[family].length === 0);
  const rangeOf = (family: Family) => (missing.includes(family) ? assumedPodAddresses : podCidrs)[family];
  return { addresses: { IPv4: rangeOf('IPv4'), IPv6: rangeOf('IPv6') }, isAssumed: missing.length > 0 };
}

function orEverything(known: Addresses): Addresses {
  return {
    IPv4: known.IPv4.length > 0 ? known.IPv4 : allAddresses.IPv4,
    IPv6: known.IPv6.length > 0 ? known.IPv6 : allAddresses.IPv6,
  };
}

function familiesOf(cluster: Cluster, { podCidrs, ipFamilies }: GroundOptions): readonly Family[] {
  if (ipFamilies !== undefined) return ipFamilies;
  if (podCidrs !== undefined) return families.filter((family) => podCidrs[family].length > 0);
  const pods = cluster.workloads.flatMap((workload) => workload.pods).filter((pod) => !pod.isHostNetwork);
  return pods.some(({ addresses }) => addresses.IPv6.length > 0) ? families : ['IPv4'];
}
