import type { PodMatch, PolicyRules } from '../../compile/index.js';
import { type HypotheticalRegion, namespaceNameKey, regionOf } from '../../evaluate/index.js';
import { type Cluster, labelStates, nameLabel, undeclaredNamespace } from '../../model/index.js';
import { intersectRegions, isNoRegion, type LabelRegion, type LabelStates, statesIn } from '../../sets/index.js';

/** Where hypothetical pods may be: one namespace that somebody names, or all others. */
export interface PossibleNamespace {
  /** `undefined` for all namespaces that nobody names. */
  readonly name: string | undefined;
  /** The labels that namespaces there may have, of those that any policy asks for. */
  readonly within: HypotheticalRegion;
}

/** What namespaces are distinguished by. */
export interface NamespaceNames {
  /** In byte order. */
  readonly names: readonly string[];
  /** Keys of labels, but that of the name. */
  readonly keys: readonly string[];
}

/** Every namespace that the model or a policy names, and every label of namespaces that a policy asks for. */
export function placeNames(cluster: Cluster, ruleSets: readonly PolicyRules[]): NamespaceNames {
  const all = ruleSets.flatMap(matchesOf);
  const labels = all.flatMap(({ namespaces }) => (namespaces.kind === 'labelled' ? [...namespaces.labels] : []));
  const keys = [...new Set(labels.map(([key]) => key))].filter((key) => key !== nameLabel);
  const names = new Set([
    ...cluster.namespaces.keys(),
    ...all.flatMap(({ namespaces }) => (namespaces.kind === 'named' ? [namespaces.name] : [])),
    ...labels.flatMap(([key, { values }]) => (key === nameLabel ? values : [])),
  ]);
  return { names: [...names].sort(), keys };
}

/** Every namespace that is named, in byte order of name, then all others as one. */
export function possibleNamespaces({ names, keys }: NamespaceNames, cluster: Cluster): readonly PossibleNamespace[] {
  const ofCluster = places.get(cluster) ?? new Map<string, readonly PossibleNamespace[]>();
  places.set(cluster, ofCluster);
  const key = JSON.stringify([names, keys]);
  const known = ofCluster.get(key) ?? placesOf({ names, keys }, cluster);
  ofCluster.set(key, known);
  return known;
}

/** The same objects for the same names, so that what is known of them is known again. */
const places = new WeakMap<Cluster, Map<string, readonly PossibleNamespace[]>>();

function placesOf({ names, keys }: NamespaceNames, cluster: Cluster): readonly PossibleNamespace[] {
  const others: LabelStates = { absent: false, others: true, values: names };
  return [
    ...names.map((name) => ({ name, within: labelsOf(name, keys, cluster) })),
    { name: undefined, within: new Map([[namespaceNameKey, others]]) },
  ];
}

/** A namespace with no more of its pods than a region holds. */
export function placeWithin({ name, within }: PossibleNamespace, region: LabelRegion): PossibleNamespace {
  return { name, within: intersectRegions(within, region) };
}

/** Whether a match may hold pods of a namespace. */
export function mayHold(match: PodMatch, place: PossibleNamespace): boolean {
  const { namespaces } = match;
  if (namespaces.kind === 'named' && place.name !== undefined && place.name !== namespaces.name) return false;
  const ofPlace = held.get(place) ?? new WeakMap<PodMatch, boolean>();
  held.set(place, ofPlace);
  const known = ofPlace.get(match) ?? !isNoRegion(intersectRegions(place.within, regionOf(match)));
  ofPlace.set(match, known);
  return known;
}

const held = new WeakMap<PossibleNamespace, WeakMap<PodMatch, boolean>>();

/** What a rule set governs, and what its rules say of pods at either end; found once. */
function matchesOf(policyRules: PolicyRules): readonly PodMatch[] {
  const known = matches.get(policyRules) ?? findMatches(policyRules);
  matches.set(policyRules, known);
  return known;
}

const matches = new WeakMap<PolicyRules, readonly PodMatch[]>();

function findMatches({ selectedPods, rules }: PolicyRules): readonly PodMatch[] {
  const peers = rules.flatMap((rule) => [...(rule.peers ?? []), ...(rule.own ?? [])]);
  return [selectedPods, ...peers.flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []))];
}

function labelsOf(name: string, keys: readonly string[], cluster: Cluster): HypotheticalRegion {
  const { labels } = cluster.namespaces.get(name) ?? undeclaredNamespace(name, cluster.undeclaredLabels);
  const states = keys
    .map((key) => [`namespace:${key}`, labelStates(labels, key)] as const)
    .filter(([, { absent, others, values }]) => !(absent && others && values.length === 0));
  return new Map([...states, [namespaceNameKey, statesIn([name])]]);
}
