import type { LaidWorld } from '../assemble/lay-world.js';
import { endOfPolicyPods, type PolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { Evaluation } from '../evaluate/index.js';
import { mapEntries } from '../ingress/map-entries.js';
import { type FindPassages, passagesAmong } from '../map/exposure/expose.js';
import type { NamespacePlace } from '../map/exposure/places.js';
import { namespacePlaces, type PlaceNames } from '../map/exposure/places.js';
import { type MappedCluster, mapEnds, mapReaches } from '../map/map.js';
import type { Workload } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { nodeStands } from '../pairs/ends.js';
import { type ReachGround, type Standing, sharedReaches, standingsOf } from '../pairs/reach/reach-between.js';
import type { Reach } from '../result.js';
import { type Family, icmpTraffic, portTraffic, type Traffic, uniteTraffic } from '../sets/index.js';

/** The id of the nodes, every one but the pod's own, among those of workloads and pods. */
export const nodesId = 'nodes';

/** Whether an id is that of a workload, and not of nodes or of pods that only policies know. */
export function isWorkloadId(id: string): boolean {
  return id !== nodesId && !id.includes('/pods(');
}

/** Whether two ids are ends of a connection: a workload with itself is two of its replicas. */
export function isPairOfIds(from: string, to: string): boolean {
  return from !== to || isWorkloadId(from);
}

/** What both sides of a comparison have in common. */
export interface JointGround {
  readonly families: readonly Family[];
  /** Pods that only policies know, of either side, by id. */
  readonly policyPods: ReadonlyMap<string, PolicyPods>;
  /** The namespaces and their labels that are told apart for pods that no manifest holds. */
  readonly placeNames: PlaceNames;
}

/** One side: everything by class, and the ways in which one of each class stands. */
export interface SideReaches extends Omit<MappedCluster, 'workloads' | 'pods' | 'exposure' | 'decided'> {
  /** In byte order of id. */
  readonly names: readonly { readonly id: string; readonly class: number }[];
  readonly standings: readonly (readonly Standing[])[];
  readonly places: readonly NamespacePlace[];
  readonly passages: FindPassages;
  /** Whether what passes was too much to tell apart anywhere so far. */
  readonly isUnsettled: () => boolean;
}

/** What everything at one side may send each other, of ports and ICMP. */
export function sideReaches(laid: LaidWorld, joint: JointGround): SideReaches {
  const { world, ground } = laid;
  const { workloads, pods, classes } = mapEnds(world.cluster, ground.evaluation, [...joint.policyPods.values()]);
  const standings = [...classes, nodeStandings(laid)];
  const {
    workloads: _,
    pods: __,
    ...reaches
  } = mapReaches({ workloads, pods, classes: standings }, askedIn(laid, joint));
  const places = namespacePlaces(joint.placeNames, world.cluster);
  const find = passagesAmong(places, { evaluation: ground.evaluation, families: joint.families });
  let isUnsettled = false;
  return {
    ...reaches,
    entries: mapEntries(world.cluster, joint.families, ground),
    names: [...workloads, ...pods, { id: nodesId, class: classes.length }],
    standings,
    places,
    passages: (...asked) => {
      const passages = find(...asked);
      isUnsettled ||= passages.some((each) => each.isUnsettled);
      return passages;
    },
    isUnsettled: () => isUnsettled,
  };
}

/** What is asked of a side. */
export function askedIn({ ground }: LaidWorld, { families }: Pick<JointGround, 'families'>): ReachGround {
  return { evaluation: ground.evaluation, families, trafficIn: comparedTraffic };
}

/** What two ends may send each other at a side; the same answer for what is alike. */
export function reachIn(
  laid: LaidWorld,
  joint: Pick<JointGround, 'families'>,
): (from: readonly Standing[], to: readonly Standing[]) => Reach {
  const known = reaches.get(laid) ?? sharedReaches(askedIn(laid, joint));
  reaches.set(laid, known);
  return known;
}

const reaches = new WeakMap<LaidWorld, ReturnType<typeof sharedReaches>>();

/** Ports, and the ICMP of a family. */
function comparedTraffic(family: Family): Traffic {
  const other = family === 'IPv4' ? 'ICMPv6' : 'ICMP';
  return uniteTraffic(portTraffic, { ...icmpTraffic, [other]: [] });
}

/** The ways in which what has an id stands in a world; `undefined` where it isn't there. Found once for each world. */
export function standingsOfId(
  id: string,
  laid: LaidWorld,
  { policyPods }: Pick<JointGround, 'policyPods'>,
): readonly Standing[] | undefined {
  const { cluster } = laid.world;
  const { evaluation } = laid.ground;
  const known = standings.get(evaluation) ?? new Map(cluster.workloads.map((each) => [each.id, each]));
  standings.set(evaluation, known);
  const found = known.get(id);
  if (found === undefined || !('pods' in found)) return found ?? kept(standingsOfOther());
  return kept(standingsOf(found.pods, evaluation));

  function kept(standing: readonly Standing[] | undefined): readonly Standing[] | undefined {
    if (standing !== undefined) known.set(id, standing);
    return standing;
  }
  function standingsOfOther(): readonly Standing[] | undefined {
    if (id === nodesId) return nodeStandings(laid);
    const pods = policyPods.get(id);
    return pods && [{ end: endOfPolicyPods(pods, cluster, evaluation), presence: true }];
  }
}

/** What has an id in a world, until its standings are found. */
const standings = new WeakMap<Evaluation, Map<string, Workload | readonly Standing[]>>();

function nodeStandings(laid: LaidWorld): readonly Standing[] {
  return nodeStands(contextOf(laid)).flatMap(({ end, presence }) => (end.kind === 'node' ? [{ end, presence }] : []));
}

/** A world as questions of the test language are asked of it. */
export function contextOf({ world, ground }: LaidWorld): JudgeContext {
  return { ...ground, cluster: world.cluster, groups: new Map(), today: '', podStands: new WeakMap() };
}
