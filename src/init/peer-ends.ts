import type { PeerMatch, PodMatch } from '../compile/index.js';
import { type Evaluation, matchPods } from '../evaluate/index.js';
import { selectorsOf } from '../map/exposure/selectors.js';
import { type Cluster, labelStates, nameLabel, type Workload } from '../model/index.js';
import type { LabelSelector } from '../result.js';
import {
  type Addresses,
  addressCidrs,
  hasState,
  intersectStates,
  isNoAddresses,
  isNoStates,
  type LabelRegion,
  type LabelStates,
  patternOf,
  subtractAddresses,
  unmentioned,
} from '../sets/index.js';
import type { ListedEnd, PlainEnd, PlainPods } from './plain.js';
import { workloadEnd } from './workload-ends.js';

/** A cluster under its policies. */
export interface PeerContext {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
}

/** The ends that a peer of a rule holds, so that a list of them says what the rule does; none where the test language has no words for it. */
export function endsOfPeer(peer: PeerMatch | undefined, context: PeerContext): readonly ListedEnd[] {
  if (peer === undefined) return [{ end: 'anywhere' }];
  switch (peer.kind) {
    case 'pods':
      return endsOfPods(peer.pods, context);
    case 'addresses':
      return rangesOf(peer.addresses, peer.withExceptions).map((end) => ({ end }));
    case 'nodes':
      return peer.isExemption === true ? [] : [{ end: 'nodes' }];
    case 'domains':
      return peer.names.filter(({ isName }) => isName).map(({ text }) => ({ end: text }));
    case 'apiServer':
    case 'identity':
      return [];
    default:
      return peer satisfies never;
  }
}

/** Ranges as they were written with their exceptions, else the fewest that hold the same. */
function rangesOf(addresses: Addresses, whole: Addresses | undefined): readonly PlainEnd[] {
  const [cidr, ...others] = whole === undefined ? [] : addressCidrs(whole);
  if (whole === undefined || cidr === undefined || others.length > 0) return addressCidrs(addresses);
  const gone = subtractAddresses(whole, addresses);
  return [isNoAddresses(gone) ? cidr : { cidr, except: addressCidrs(gone) }];
}

/** The most workloads that are named one by one for one peer. */
const mostNamed = 3;

function endsOfPods(match: PodMatch, context: PeerContext): readonly ListedEnd[] {
  const members = selectedBy(match, context);
  const namespaces = namespacesOf(match);
  const named = namespaces.length === 1 && namespaces[0]?.namespace !== undefined;
  if (named && members.length > 0 && members.length <= mostNamed && isCoveredBy(match.labels, members))
    return members.map((workload) => ({ end: workloadEnd(workload, context.cluster) }));
  const known = selectorsOf(spelt(match.labels));
  return namespaces.flatMap((place) =>
    known.map((podSelector): ListedEnd => {
      const pods: PlainPods = { ...place, podSelector };
      const isThere = members.some((workload) => isIn(workload, place, context.cluster));
      return isThere ? { end: shortest(pods) } : { end: shortest(pods), example: exampleOf(match, pods, context) };
    }),
  );
}

/** Whether a workload is in the namespaces that an end names. */
function isIn({ namespace }: Workload, place: PlainPods, { namespaces }: Cluster): boolean {
  if (place.namespace !== undefined) return place.namespace === namespace;
  const labels = namespaces.get(namespace)?.labels;
  return labels !== undefined && place.namespaceSelector !== undefined;
}

/** The workloads all of whose pods a match selects for certain. */
function selectedBy(match: PodMatch, { cluster, evaluation }: PeerContext): readonly Workload[] {
  return cluster.workloads.filter(({ pods }) =>
    pods.every((pod) => !pod.isHostNetwork && matchPods(match, evaluation.classOf(pod)) === true),
  );
}

function namespacesOf({ namespaces }: PodMatch): readonly PlainPods[] {
  if (namespaces.kind === 'named') return [{ namespace: namespaces.name }];
  const names = namespaces.labels.size === 1 ? namespaces.labels.get(nameLabel) : undefined;
  if (names !== undefined && !names.absent && !names.others) return names.values.map((namespace) => ({ namespace }));
  return selectorsOf(spelt(namespaces.labels)).map((namespaceSelector) => ({ namespaceSelector }));
}

/** Labels that selectors of Kubernetes can ask for. */
export function spelt(labels: LabelRegion): LabelRegion {
  return new Map([...labels].filter(([key]) => patternOf(key) === undefined));
}

/**
 * Whether some workloads stand for all pods that labels select (`language.md` §5): each label is picked out by values, and some workload
 * has each combination of them.
 */
function isCoveredBy(labels: LabelRegion, members: readonly Workload[]): boolean {
  const rows = [...labels];
  if (rows.length === 0 || !rows.every(([, { absent, others }]) => !absent && !others)) return false;
  const combinations = rows.reduce((product, [, { values }]) => product * values.length, 1);
  if (combinations === 1) return true;
  const had = members.flatMap(({ pods }) =>
    pods.map((pod) => JSON.stringify(rows.map(([key]) => labelStates(pod.labels, key).values))),
  );
  return new Set(had).size === combinations;
}

/** `ns/*` and `cluster` where they say the same. */
function shortest(pods: PlainPods): PlainEnd {
  const isAny = (selector: LabelSelector | undefined) => Object.keys(selector ?? {}).length === 0;
  if (!isAny(pods.podSelector)) return pods;
  if (pods.namespace !== undefined) return `${pods.namespace}/*`;
  if (isAny(pods.namespaceSelector)) return 'cluster';
  const { namespaceSelector } = pods;
  return namespaceSelector === undefined ? pods : { namespaceSelector };
}

/** A pod that no manifest holds, which a match selects in some place. */
function exampleOf(match: PodMatch, { namespace }: PlainPods, { cluster }: PeerContext): PlainPods {
  return exampleIn(match, cluster, namespace);
}

/** A pod that no manifest holds, which a match selects; in a namespace that is declared, if the match holds one. */
export function exampleIn(match: PodMatch, cluster: Cluster, namespace?: string): PlainPods {
  const matchLabels = exampleLabels(spelt(match.labels));
  const pods = {
    podSelector: Object.keys(matchLabels).length === 0 ? {} : { matchLabels },
    hypothetical: true,
  } as const;
  const place = namespace ?? declaredIn(match, cluster);
  if (place !== undefined) return { namespace: place, ...pods };
  if (match.namespaces.kind === 'named') return { namespace: match.namespaces.name, ...pods };
  const labels = exampleLabels(spelt(match.namespaces.labels));
  return { namespaceSelector: Object.keys(labels).length === 0 ? {} : { matchLabels: labels }, ...pods };
}

/** The first declared namespace that a match certainly holds, where it picks namespaces by labels. */
function declaredIn({ namespaces }: PodMatch, cluster: Cluster): string | undefined {
  if (namespaces.kind === 'named' || namespaces.labels.size === 0) return undefined;
  const { labels } = namespaces;
  return [...cluster.namespaces.values()].find(
    (each) =>
      each.declaredAt !== undefined &&
      [...labels].every(([key, states]) => isStateWithin(labelStates(each.labels, key), states)),
  )?.name;
}

function isStateWithin(state: LabelStates, states: LabelStates): boolean {
  const single = !state.others && state.values.length + (state.absent ? 1 : 0) === 1;
  return single && !isNoStates(intersectStates(state, states));
}

/** Labels that satisfy a region: no more than it asks for. */
export function exampleLabels(region: LabelRegion): Readonly<Record<string, string>> {
  const labels = [...region].flatMap(([key, states]) => {
    if (hasState(states, undefined)) return [];
    return [[key, states.others ? unmentioned(states.values) : (states.values[0] ?? '')] as const];
  });
  return Object.fromEntries(labels.sort(([a], [b]) => (a < b ? -1 : 1)));
}
