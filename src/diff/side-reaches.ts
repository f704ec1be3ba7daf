import type { Scenario } from '../assemble/build-scenario.js';
import type { Direction } from '../compile/index.js';
import { endOfPolicyPods, type PolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import type { Evaluation } from '../evaluate/index.js';
import { mapEntries } from '../ingress/map-entries.js';
import { allowedTrafficFinder, type FindAllowedTraffic } from '../map/exposure/expose.js';
import type { PossibleNamespace } from '../map/exposure/possible-namespaces.js';
import { type NamespaceNames, possibleNamespaces } from '../map/exposure/possible-namespaces.js';
import { type MapEnds, type MappedCluster, mapEnds, mapReaches, reachOutside } from '../map/map.js';
import type { Cluster, Workload } from '../model/index.js';
import type { JudgeContext } from '../pairs/context.js';
import { nodeCandidates } from '../pairs/ends.js';
import { type ReachEnd, type ReachOptions, reachEndsOf } from '../pairs/reach/reach-between.js';
import { type SharedReaches, sharedReaches } from '../pairs/reach/shared-reaches.js';
import { type AddressReach, type Reach, reachBetweenClasses } from '../result.js';
import { type Family, icmpTraffic, portTraffic, type Traffic, uniteTraffic } from '../sets/index.js';
import { comparedWorkloads, isPodId, type Split } from './compared-workloads.js';
import {
  type NamespaceReach,
  nothingReaches,
  type ReachByNamespace,
  reachByNamespace,
} from './hypothetical/namespace-reach.js';

/** The id of the nodes, every one but the pod's own, among those of workloads and pods. */
export const nodesId = 'nodes';

/** Whether an id is that of a workload, and not of nodes or of pods that only policies know. */
export function isWorkloadId(id: string): boolean {
  return id !== nodesId && !id.includes('/pods(');
}

/** Whether two ids are ends of a connection: a workload with itself is two of its replicas, and a pod with itself is none. */
export function isPairOfIds(from: string, to: string): boolean {
  return from !== to || (isWorkloadId(from) && !isPodId(from));
}

/** What both sides of a comparison have in common. */
export interface SharedContext {
  readonly families: readonly Family[];
  /** Pods that only policies know, of either side, by id. */
  readonly policyPods: ReadonlyMap<string, PolicyPods>;
  /** The namespaces and their labels that are distinguished for pods that no manifest holds. */
  readonly placeNames: NamespaceNames;
  readonly split: Split;
}

/** What everything at one side may send each other, by class. */
export interface ComparedReaches {
  readonly between: (from: number, to: number) => Reach | undefined;
  /** What addresses may send to a class (`ingress`), or it to them (`egress`). */
  readonly outside: (direction: Direction, index: number) => readonly AddressReach[];
  readonly entries: MappedCluster['entries'];
}

/** One side: everything by class, with the forms of one member of each class. */
export interface SideReaches extends ComparedReaches {
  /** In byte order of id. */
  readonly names: readonly { readonly id: string; readonly class: number }[];
  readonly reachEnds: readonly (readonly ReachEnd[])[];
  readonly places: readonly PossibleNamespace[];
  readonly allowedTraffics: FindAllowedTraffic;
  /** What a class and pods that no manifest holds may send each other: those of some namespaces, or of all. */
  readonly hypothetical: (
    index: number,
    direction: Direction,
    names?: ReadonlySet<string | undefined>,
  ) => ReachByNamespace;
  /** Whether what passes was too much to distinguish anywhere so far. */
  readonly isUnsettled: () => boolean;
}

/** What everything at one side may send each other, of ports and ICMP. */
export function sideReaches(scenario: Scenario, joint: SharedContext): SideReaches {
  const found = endsOfSide(scenario, joint);
  const map = mapReaches(found, askedIn(scenario, joint));
  const { fromAddresses, toAddresses } = map;
  return sideOf(scenario, joint, found, {
    between: (from, to) => reachBetweenClasses(map, from, to),
    outside: (direction, index) => (direction === 'ingress' ? fromAddresses : toAddresses)[index] ?? [],
    entries: mapEntries(clusterOf(scenario, joint), joint.families, scenario.evaluationContext),
  });
}

/** The same, each thing found once it is asked for: of two sides that differ in little, little is compared. */
export function lazySideReaches(scenario: Scenario, joint: SharedContext): SideReaches {
  const known = lazyReaches.get(scenario) ?? new Map<string, LazyReaches>();
  lazyReaches.set(scenario, known);
  const { names, keys } = joint.placeNames;
  const key = JSON.stringify([joint.families, [...joint.policyPods.keys()], names, keys, [...joint.split]]);
  const kept = known.get(key) ?? findLazily();
  known.set(key, kept);
  return sideOf(scenario, joint, kept.found, kept.reaches, kept.hypothetical);

  function findLazily(): LazyReaches {
    const found = endsOfSide(scenario, joint);
    const asked = askedIn(scenario, joint);
    const { between: reach } = sharedReaches(asked);
    const rows = new Map<string, readonly AddressReach[]>();
    const reaches: ComparedReaches = {
      between: (from, to) => reach(found.classes[from] ?? [], found.classes[to] ?? []),
      outside: (direction, index) => {
        const place = `${direction} ${index}`;
        const own = rows.get(place) ?? reachOutside(found.classes[index] ?? [], direction, asked);
        rows.set(place, own);
        return own;
      },
      entries: mapEntries(clusterOf(scenario, joint), joint.families, scenario.evaluationContext),
    };
    return { found, reaches, hypothetical: new Map() };
  }
}

interface LazyReaches {
  readonly found: MapEnds;
  readonly reaches: ComparedReaches;
  readonly hypothetical: KeptReaches;
}

/** What was distinguished whole of pods that no manifest holds, by direction and class, and by namespace. */
type KeptReaches = Map<string, Map<string | undefined, NamespaceReach>>;

const lazyReaches = new WeakMap<Scenario, Map<string, LazyReaches>>();

/** Workloads and pods that only policies know, by class, with the class of the nodes behind those of the others. */
function endsOfSide(scenario: Scenario, joint: SharedContext): MapEnds {
  const { evaluation } = scenario.evaluationContext;
  const ends = mapEnds(clusterOf(scenario, joint), evaluation, [...joint.policyPods.values()]);
  return { ...ends, classes: [...ends.classes, nodeReachEnds(scenario)] };
}

/** The cluster as it is compared: some workloads pod by pod. */
function clusterOf({ clusterState: { cluster } }: Scenario, { split }: SharedContext): Cluster {
  return { ...cluster, workloads: comparedWorkloads(cluster, split) };
}

function sideOf(
  { clusterState, evaluationContext }: Scenario,
  joint: SharedContext,
  { workloads, pods, classes: reachEnds }: MapEnds,
  reaches: ComparedReaches,
  kept: KeptReaches = new Map(),
): SideReaches {
  const places = possibleNamespaces(joint.placeNames, clusterState.cluster);
  const find = allowedTrafficFinder(places, { evaluation: evaluationContext.evaluation, families: joint.families });
  let isUnsettled = false;
  const allowedTraffics: FindAllowedTraffic = (...asked) => {
    const found = find(...asked);
    isUnsettled ||= found.some((each) => each.isUnsettled);
    return found;
  };
  return {
    ...reaches,
    names: [...workloads, ...pods, { id: nodesId, class: reachEnds.length - 1 }],
    reachEnds,
    places,
    allowedTraffics,
    hypothetical: (index, direction, names) => {
      const key = `${direction} ${index}`;
      const known = kept.get(key) ?? new Map<string | undefined, NamespaceReach>();
      kept.set(key, known);
      const meant = places.filter(({ name }) => names?.has(name) ?? true);
      const missing = new Set(meant.filter(({ name }) => !known.has(name)));
      const found =
        missing.size === 0 ? [] : allowedTraffics(reachEnds[index] ?? [], direction, (place) => missing.has(place));
      const reaches = reachByNamespace(found);
      const isWhole = !found.some((each) => each.isUnsettled);
      return new Map(
        meant.map(({ name }) => {
          const reach = reaches.get(name) ?? known.get(name) ?? nothingReaches;
          if (isWhole) known.set(name, reach);
          return [name, reach];
        }),
      );
    },
    isUnsettled: () => isUnsettled,
  };
}

/** What is asked of a side. */
export function askedIn({ evaluationContext }: Scenario, { families }: Pick<SharedContext, 'families'>): ReachOptions {
  return { evaluation: evaluationContext.evaluation, families, trafficIn: comparedTraffic };
}

/** What two ends may send each other at a side; the same answer for what is alike. */
export function reachIn(
  scenario: Scenario,
  joint: Pick<SharedContext, 'families'>,
): (from: readonly ReachEnd[], to: readonly ReachEnd[]) => Reach {
  const known = reaches.get(scenario) ?? sharedReaches(askedIn(scenario, joint)).between;
  reaches.set(scenario, known);
  return known;
}

const reaches = new WeakMap<Scenario, SharedReaches['between']>();

/** Ports, and the ICMP of a family. */
function comparedTraffic(family: Family): Traffic {
  const other = family === 'IPv4' ? 'ICMPv6' : 'ICMP';
  return uniteTraffic(portTraffic, { ...icmpTraffic, [other]: [] });
}

/** The forms of what has an id, in a cluster state; `undefined` where it doesn't exist. Found once for each state. */
export function reachEndsOfId(
  id: string,
  scenario: Scenario,
  { policyPods, split }: Pick<SharedContext, 'policyPods' | 'split'>,
): readonly ReachEnd[] | undefined {
  const { cluster } = scenario.clusterState;
  const { evaluation } = scenario.evaluationContext;
  const known = reachEnds.get(evaluation) ?? new Map(comparedWorkloads(cluster, split).map((each) => [each.id, each]));
  reachEnds.set(evaluation, known);
  const found = known.get(id);
  if (found === undefined || !('pods' in found)) return found ?? kept(reachEndsOfOther());
  return kept(reachEndsOf(found.pods, evaluation));

  function kept(reachEnd: readonly ReachEnd[] | undefined): readonly ReachEnd[] | undefined {
    if (reachEnd !== undefined) known.set(id, reachEnd);
    return reachEnd;
  }
  function reachEndsOfOther(): readonly ReachEnd[] | undefined {
    if (id === nodesId) return nodeReachEnds(scenario);
    const pods = policyPods.get(id);
    return pods && [{ end: endOfPolicyPods(pods, cluster, evaluation), presence: true }];
  }
}

/** What has an id in a cluster state, until its forms are found. */
const reachEnds = new WeakMap<Evaluation, Map<string, Workload | readonly ReachEnd[]>>();

function nodeReachEnds(scenario: Scenario): readonly ReachEnd[] {
  return nodeCandidates(contextOf(scenario)).flatMap(({ end, presence }) =>
    end.kind === 'node' ? [{ end, presence }] : [],
  );
}

/** A cluster state as questions of the test language are asked of it. */
export function contextOf({ clusterState, evaluationContext }: Scenario): JudgeContext {
  return {
    ...evaluationContext,
    cluster: clusterState.cluster,
    groups: new Map(),
    today: '',
    podCandidates: new WeakMap(),
  };
}
