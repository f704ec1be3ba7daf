import type { Direction } from '../compile/index.js';
import type { End, PodClass } from '../evaluate/index.js';
import type { Cluster, Pod, Workload } from '../model/index.js';
import type { AddressReach, EntryReach, Exposure, MapDecisions, MapWorkload, Reach } from '../result.js';
import {
  type Addresses,
  addressCidrs,
  allAddresses,
  type Family,
  familyAddresses,
  noAddresses,
  uniteAddresses,
} from '../sets/index.js';
import { mapEntries } from './entries/map-entries.js';
import { type ExposureGround, exposeIn } from './exposure/expose.js';
import type { Ground } from './ground.js';
import { mapDecisions } from './map-decisions.js';
import { readSlices, sharedReaches, type WorkloadClass } from './reach-between.js';
import { toReach, uniteReached, unreached } from './reached.js';

/** The part of a map that the evaluation gives: workloads by class, and what classes may send each other. */
export interface MappedCluster {
  readonly workloads: readonly MapWorkload[];
  readonly classes: number;
  readonly between: readonly Reach[];
  readonly fromAddresses: readonly (readonly AddressReach[])[];
  readonly toAddresses: readonly (readonly AddressReach[])[];
  readonly entries: readonly EntryReach[];
  readonly exposure?: readonly (readonly Exposure[])[];
  readonly decided?: MapDecisions;
}

/** What a map tells beside what is always there. */
export interface MapOptions {
  /** Of pods that no manifest holds too. */
  readonly exposure: boolean;
  /** What decided each connection between workloads. */
  readonly decisions: boolean;
}

/** Maps every connection between workloads, and between workloads and the addresses outside, in every family of the cluster. */
export function mapCluster(cluster: Cluster, ground: Ground, { exposure, decisions }: MapOptions): MappedCluster {
  const { classes, classOf } = groupWorkloads(cluster.workloads, ground);
  const families = [...ground.families, ...ground.widerFamilies];
  const reach = sharedReaches(families, ground);
  const between = classes.flatMap((from) => classes.map((to) => reach(from, to)));
  const outside = (direction: Direction) => classes.map((each) => reachOutside(each, direction, families, ground));
  return {
    workloads: cluster.workloads.map(({ id, namespace, kind, name }, index) => ({
      id,
      namespace,
      kind,
      name,
      class: classOf[index] ?? 0,
    })),
    classes: classes.length,
    between,
    fromAddresses: outside('ingress'),
    toAddresses: outside('egress'),
    entries: mapEntries(cluster, families, ground),
    ...(decisions ? { decided: mapDecisions(classes, families, ground.evaluation) } : {}),
    ...(exposure ? { exposure: exposeClasses(classes, cluster, { ...ground, families }) } : {}),
  };
}

function exposeClasses(
  classes: readonly WorkloadClass[],
  cluster: Cluster,
  ground: ExposureGround,
): readonly (readonly Exposure[])[] {
  const expose = exposeIn(cluster, ground);
  return classes.map(({ pods }) => expose(pods));
}

function groupWorkloads(
  workloads: readonly Workload[],
  { evaluation }: Ground,
): { readonly classes: readonly WorkloadClass[]; readonly classOf: readonly number[] } {
  const classes: WorkloadClass[] = [];
  const indexByKey = new Map<string, number>();
  const classOf = workloads.map((workload) => {
    const { pods } = workload;
    const isCertain = pods.every(({ presence }) => presence === true);
    const key = connectivityKey(workload, evaluation);
    const known = indexByKey.get(key);
    if (known !== undefined) return known;
    indexByKey.set(key, classes.length);
    return classes.push({ pods: isCertain ? onePerClass(pods, (pod) => evaluation.classOf(pod)) : pods }) - 1;
  });
  return { classes, classOf };
}

/** A text that is the same for workloads with the same connectivity. */
export function connectivityKey({ pods }: WorkloadClass, evaluation: Ground['evaluation']): string {
  const isCertain = pods.every(({ presence }) => presence === true);
  const signature = [...new Set(pods.map((pod) => evaluation.classOf(pod).index))].sort((a, b) => a - b);
  return isCertain ? signature.join() : `${signature.join()} ${pods[0]?.workload ?? ''}`;
}

function onePerClass(pods: readonly Pod[], classOf: (pod: Pod) => PodClass): readonly Pod[] {
  return [...new Map(pods.map((pod) => [classOf(pod).index, pod])).values()];
}

/** What pods may send addresses (`egress`), or addresses may send them (`ingress`): one row per distinct reach, by address. */
export function reachOutside(
  { pods }: WorkloadClass,
  direction: Direction,
  families: readonly Family[],
  { evaluation }: Ground,
): readonly AddressReach[] {
  const rows = new Map<string, { addresses: Addresses; reach: Reach }>();
  for (const family of families) {
    for (const piece of piecesOf(pods, direction, family, evaluation)) {
      const address = piece[0];
      if (address === undefined) continue;
      const outside: End = { kind: 'address', family, address };
      const reached = pods.map((pod) => {
        const end = evaluation.endOf(pod);
        const slices =
          direction === 'ingress' ? evaluation.connect(outside, end, family) : evaluation.connect(end, outside, family);
        return readSlices(slices, [pod.presence]);
      });
      const reach = toReach(reached.reduce(uniteReached, unreached));
      if (reach.allow.length === 0 && reach.unknown.length === 0) continue;
      const key = JSON.stringify(reach);
      const addresses = uniteAddresses(rows.get(key)?.addresses ?? noAddresses, familyAddresses(family, piece));
      rows.set(key, { addresses, reach });
    }
  }
  return [...rows.values()]
    .sort((a, b) => byAddress(a.addresses, b.addresses))
    .map(({ addresses, reach }) => ({ ...reach, cidrs: addressCidrs(addresses) }));
}

/** The address space cut for one direction of all sorts of pods of a workload. */
function piecesOf(pods: readonly Pod[], direction: Direction, family: Family, evaluation: Ground['evaluation']) {
  let pieces: readonly (readonly bigint[])[] = [allAddresses[family]];
  for (const pod of pods) {
    pieces = pieces.flatMap((addresses) =>
      evaluation.partitionAddresses(evaluation.endOf(pod), direction, { family, addresses }),
    );
  }
  return pieces;
}

/** Orders sets by the first address: IPv4 before IPv6. Sets that are compared have no address in common. */
export function byAddress(a: Addresses, b: Addresses): number {
  const [[x], [y]] = [a.IPv4, b.IPv4];
  if (x !== undefined && y !== undefined) return x < y ? -1 : 1;
  if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
  return (a.IPv6[0] ?? 0n) < (b.IPv6[0] ?? 0n) ? -1 : 1;
}
