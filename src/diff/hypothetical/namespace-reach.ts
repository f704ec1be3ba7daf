import { namespaceNameKey } from '../../evaluate/index.js';
import type { AllowedTraffic } from '../../map/exposure/allowed-traffic.js';
import type { PossibleNamespace } from '../../map/exposure/possible-namespaces.js';
import {
  intersectPodTraffic,
  type LabelRegion,
  type LabelStates,
  noTraffic,
  type PodTraffic,
  type PodTrafficPart,
  regionKey,
  subtractPodTraffic,
  uniteTraffic,
} from '../../sets/index.js';
import type { VerdictWord } from '../verdict-word.js';

/**
 * What pods that no manifest holds and a subject may send each other, of one namespace: the name of a namespace, or all
 * others. Labels of a namespace that are known at a side aren't in the regions, so that those of two sides can be
 * compared.
 */
export interface NamespaceReach {
  readonly allow: PodTraffic;
  readonly unknown: PodTraffic;
  /** What the unknown depends on, in words. */
  readonly reasons: readonly string[];
}

/** What a side says of pods of each namespace; `undefined` for all namespaces that nobody names. */
export type ReachByNamespace = ReadonlyMap<string | undefined, NamespaceReach>;

export const nothingReaches: NamespaceReach = { allow: [], unknown: [], reasons: [] };

/**
 * The allowed traffic of one subject by the name of their namespace; `undefined` for all namespaces that nobody names.
 */
export function reachByNamespace(allowedTraffics: readonly AllowedTraffic[]): ReachByNamespace {
  const byPlace = new Map<string | undefined, AllowedTraffic[]>();
  for (const allowedTraffic of allowedTraffics) {
    const known = byPlace.get(allowedTraffic.place.name);
    if (known === undefined) byPlace.set(allowedTraffic.place.name, [allowedTraffic]);
    else known.push(allowedTraffic);
  }
  return new Map([...byPlace].map(([name, own]) => [name, sharedReach(own)]));
}

/** As `reachOf`, once for what is the same: many subjects share what passes. */
function sharedReach(own: readonly AllowedTraffic[]): NamespaceReach {
  const [first] = own;
  if (first === undefined) return nothingReaches;
  const known = reaches.get(first) ?? [];
  reaches.set(first, known);
  const same = known.find((each) => each.own.length === own.length && each.own.every((one, at) => one === own[at]));
  if (same !== undefined) return same.reach;
  const reach = reachOf(own);
  known.push({ own, reach });
  return reach;
}

const reaches = new WeakMap<
  AllowedTraffic,
  { readonly own: readonly AllowedTraffic[]; readonly reach: NamespaceReach }[]
>();

function reachOf(allowedTraffics: readonly AllowedTraffic[]): NamespaceReach {
  const allow = tidy(allowedTraffics.flatMap((each) => stripped(each.allow, each.place)));
  const unknowns = allowedTraffics.flatMap((each) => stripped(each.unknown, each.place));
  const unknown = tidy(subtractPodTraffic(tidy(unknowns), allow));
  const reasons = allowedTraffics.flatMap((each) =>
    each.unknown.length > 0 && each.reason !== '' ? [each.reason] : [],
  );
  return { allow, unknown, reasons: unknown.length === 0 ? [] : [...new Set(reasons)] };
}

function stripped(parts: PodTraffic, { within }: PossibleNamespace): PodTraffic {
  const isFixed = (key: string) => {
    const states = within.get(key);
    return key === namespaceNameKey || (states !== undefined && isOneState(states));
  };
  return parts.map(({ pods, traffic }) => ({
    pods: new Map(
      [...pods].filter(([key, states]) => !(key.startsWith('namespace:') && isFixed(key)) && !isAny(states)),
    ),
    traffic,
  }));
}

function isOneState({ absent, others, values }: LabelStates): boolean {
  return !others && values.length + (absent ? 1 : 0) === 1;
}

function isAny({ absent, others, values }: LabelStates): boolean {
  return absent && others && values.length === 0;
}

/** Parts of equal pods put together, in the order of their regions. */
export function tidy(parts: PodTraffic): PodTraffic {
  const byPods = new Map<string, PodTrafficPart>();
  for (const { pods, traffic } of parts) {
    const key = regionKey(pods);
    byPods.set(key, { pods, traffic: uniteTraffic(byPods.get(key)?.traffic ?? noTraffic, traffic) });
  }
  return [...byPods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** The part of some pods and traffic that has a verdict at a side. */
export function partWith(verdict: VerdictWord, parts: PodTraffic, { allow, unknown }: NamespaceReach): PodTraffic {
  switch (verdict) {
    case 'allow':
      return intersectPodTraffic(parts, allow);
    case 'unknown':
      return intersectPodTraffic(parts, unknown);
    case 'deny':
      return subtractPodTraffic(subtractPodTraffic(parts, allow), unknown);
    default:
      return verdict satisfies never;
  }
}

/** Whether all of some pods and traffic has a verdict at a side. */
export function isAllWith(verdict: VerdictWord, parts: PodTraffic, reach: NamespaceReach): boolean {
  if (verdict === 'deny') return intersectPodTraffic(parts, [...reach.allow, ...reach.unknown]).length === 0;
  return subtractPodTraffic(parts, verdict === 'allow' ? reach.allow : reach.unknown).length === 0;
}

/** A text that is the same for reaches that are written alike. */
export function reachText(reach: NamespaceReach): string {
  const text = (parts: PodTraffic) => parts.map(({ pods, traffic }) => [regionKey(pods), traffic]);
  const known = texts.get(reach) ?? JSON.stringify([text(reach.allow), text(reach.unknown)]);
  texts.set(reach, known);
  return known;
}

const texts = new WeakMap<NamespaceReach, string>();

/** A region without one of its keys. */
export function without(region: LabelRegion, key: string): LabelRegion {
  return new Map([...region].filter(([each]) => each !== key));
}
