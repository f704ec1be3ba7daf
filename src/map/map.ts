import type { EvaluationContext } from '../assemble/evaluation-context.js';
import type { Direction } from '../compile/index.js';
import { endOfPolicyPods, findPolicyPods, type PolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { End, Evaluation } from '../evaluate/index.js';
import { mapEntries } from '../ingress/map-entries.js';
import type { Cluster, Pod, Workload } from '../model/index.js';
import { pairReachOf, reachedBy } from '../pairs/reach/pair-reach.js';
import { podSorts } from '../pairs/reach/pod-sorts.js';
import { everyPort, type ReachEnd, type ReachOptions, reachEndsOf } from '../pairs/reach/reach-between.js';
import { reachTable } from '../pairs/reach/reach-table.js';
import { type Reached, toReach, uniteReached, unknownTraffic, unreached } from '../pairs/reached.js';
import type { AddressReach, ClassPairs, EntryReach, Exposure, MapDecisions, MapPods, MapWorkload } from '../result.js';
import {
  type Addresses,
  addressCidrs,
  allAddresses,
  type Family,
  familyAddresses,
  isNoTraffic,
  unionOfAddresses,
} from '../sets/index.js';
import { type ExposureContext, exposeIn } from './exposure/expose.js';
import { mapDecisions } from './map-decisions.js';

/** The part of a map that the evaluation gives: workloads by class, and what classes may send each other. */
export interface MappedCluster extends ClassPairs {
  readonly workloads: readonly MapWorkload[];
  readonly pods: readonly MapPods[];
  readonly classes: number;
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
export function mapCluster(
  cluster: Cluster,
  evaluationContext: EvaluationContext,
  { exposure, decisions }: MapOptions,
): MappedCluster {
  const ends = mapEnds(cluster, evaluationContext.evaluation, findPolicyPods(cluster, evaluationContext.evaluation));
  const families = [...evaluationContext.families, ...evaluationContext.widerFamilies];
  const asked: ReachOptions = { evaluation: evaluationContext.evaluation, families, trafficIn: everyPort };
  return {
    ...mapReaches(ends, asked),
    entries: mapEntries(cluster, families, evaluationContext),
    ...(decisions ? { decided: mapDecisions(ends.classes, asked) } : {}),
    ...(exposure ? { exposure: exposeClasses(ends.classes, cluster, { ...evaluationContext, families }) } : {}),
  };
}

/** What a map is about: workloads, and pods that only policies know, by class. */
export interface MapEnds {
  readonly workloads: readonly MapWorkload[];
  readonly pods: readonly MapPods[];
  /** The ways in which one of each class stands. */
  readonly classes: readonly (readonly ReachEnd[])[];
}

/** Groups what policies treat alike. */
export function mapEnds(cluster: Cluster, evaluation: Evaluation, policyPods: readonly PolicyPods[]): MapEnds {
  const classes: (readonly ReachEnd[])[] = [];
  const indexByKey = new Map<string, number>();
  const workloads = cluster.workloads.map((workload) => {
    const { id, namespace, kind, name, pods } = workload;
    const key = connectivityKey(workload, evaluation);
    const index = indexByKey.get(key) ?? classes.push(reachEndsOf(pods, evaluation)) - 1;
    indexByKey.set(key, index);
    const replicas = replicasOf(pods, evaluation);
    return { id, namespace, kind, name, class: index, ...(replicas.length < 2 ? {} : { replicas }) };
  });
  const pods = policyPods.map((each) => {
    const { id, namespace, selector } = each;
    const reachEnd = { end: endOfPolicyPods(each, cluster, evaluation), presence: true };
    return { id, namespace, selector, class: classes.push([reachEnd]) - 1 };
  });
  return { workloads, pods, classes };
}

/** The names of pods, those together that policies treat alike; none where some have no name. */
export function replicasOf(pods: readonly Pod[], evaluation: Evaluation): readonly (readonly string[])[] {
  const alike = new Map<number, string[]>();
  for (const pod of pods) {
    if (pod.name === undefined) return [];
    const { index } = evaluation.classOf(pod);
    alike.set(index, [...(alike.get(index) ?? []), pod.name]);
  }
  return [...alike.values()];
}

/** What the classes may send each other, and addresses outside. */
export function mapReaches(
  { workloads, pods, classes }: MapEnds,
  asked: ReachOptions,
): Omit<MappedCluster, 'entries' | 'exposure' | 'decided'> {
  const outside = (direction: Direction) => {
    const known = new Map<string, readonly AddressReach[]>();
    return classes.map((each) => sharedOutside(each, direction, { asked, known }));
  };
  return {
    workloads,
    pods,
    classes: classes.length,
    ...reachTable(classes, asked),
    fromAddresses: outside('ingress'),
    toAddresses: outside('egress'),
  };
}

function exposeClasses(
  classes: readonly (readonly ReachEnd[])[],
  cluster: Cluster,
  evaluationContext: ExposureContext,
): readonly (readonly Exposure[])[] {
  const expose = exposeIn(cluster, evaluationContext);
  return classes.map((reachEnds) => expose(reachEnds));
}

/** A text that is the same for workloads with the same connectivity. */
export function connectivityKey({ pods }: Pick<Workload, 'pods'>, evaluation: EvaluationContext['evaluation']): string {
  const sorts = podSorts(pods, evaluation);
  const signature = sorts.map(({ pod }) => evaluation.classOf(pod).index).sort((a, b) => a - b);
  const isCertain = sorts.every(({ presence }) => presence === true);
  return isCertain ? signature.join() : `${signature.join()} ${pods[0]?.workload ?? ''}`;
}

/** What an end may send addresses (`egress`), or addresses may send it (`ingress`): one row per distinct reach, by address. */
export function reachOutside(
  reachEnds: readonly ReachEnd[],
  direction: Direction,
  { evaluation, families, trafficIn }: ReachOptions,
): readonly AddressReach[] {
  const rows = new Map<string, { readonly pieces: Addresses[]; readonly reached: Reached }>();
  for (const family of families) {
    for (const piece of piecesOf(reachEnds, direction, family, evaluation)) {
      const address = piece[0];
      if (address === undefined) continue;
      const outside: End = { kind: 'address', family, address };
      const pairReaches = reachEnds.map(({ end, presence }) => {
        const [source, destination] = direction === 'ingress' ? [outside, end] : [end, outside];
        return pairReachOf(evaluation.connect(source, destination, family), [presence], trafficIn(family));
      });
      const reached = reachedBy(pairReaches);
      const key = trafficKey(reached);
      if (key === undefined) continue;
      const known = rows.get(key) ?? { pieces: [], reached: unreached };
      known.pieces.push(familyAddresses(family, piece));
      rows.set(key, { ...known, reached: uniteReached(known.reached, reached) });
    }
  }
  return Array.from(rows.values(), ({ pieces, reached }) => ({ addresses: unionOfAddresses(pieces), reached }))
    .sort((a, b) => byAddress(a.addresses, b.addresses))
    .map(({ addresses, reached }) => ({ ...toReach(reached), cidrs: addressCidrs(addresses) }));
}

/** As `reachOutside`; what stands in one way, and tells no addresses apart, is asked about one address, and found once for the same outcome. */
function sharedOutside(
  reachEnds: readonly ReachEnd[],
  direction: Direction,
  { asked, known }: { readonly asked: ReachOptions; readonly known: Map<string, readonly AddressReach[]> },
): readonly AddressReach[] {
  const { evaluation, families } = asked;
  const [first, ...others] = reachEnds;
  if (first === undefined || others.length > 0 || first.presence !== true)
    return reachOutside(reachEnds, direction, asked);
  const outcomes: number[] = [];
  for (const family of families) {
    const pieces = piecesOf(reachEnds, direction, family, evaluation);
    const address = pieces[0]?.[0];
    if (pieces.length !== 1 || address === undefined) return reachOutside(reachEnds, direction, asked);
    const outside: End = { kind: 'address', family, address };
    const [source, destination] = direction === 'ingress' ? [outside, first.end] : [first.end, outside];
    outcomes.push(evaluation.outcome(source, destination, family));
  }
  const reaches = known.get(outcomes.join()) ?? reachOutside(reachEnds, direction, asked);
  known.set(outcomes.join(), reaches);
  return reaches;
}

/**
 * A text that is the same where the same is allowed and the same unknown, whatever that depends on; none where it is
 * nothing.
 */
function trafficKey(reached: Reached): string | undefined {
  const [allow, unknown] = [reached.allow, unknownTraffic(reached)];
  const narrowed = reached.narrowed.length === 0 ? '' : JSON.stringify(toReach(reached).allow);
  return isNoTraffic(allow) && isNoTraffic(unknown) ? undefined : JSON.stringify([allow, unknown, narrowed]);
}

/** The address space cut for one direction of all the ways in which an end stands. */
function piecesOf(
  reachEnds: readonly ReachEnd[],
  direction: Direction,
  family: Family,
  evaluation: EvaluationContext['evaluation'],
) {
  let pieces: readonly (readonly bigint[])[] = [allAddresses[family]];
  for (const { end } of reachEnds) {
    pieces = pieces.flatMap((addresses) => evaluation.partitionAddresses(end, direction, { family, addresses }));
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
