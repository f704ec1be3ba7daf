import { byBytes } from '../../diagnostics/index.js';
import { namespaceNameKey } from '../../evaluate/index.js';
import type { AllowedTraffic } from '../../map/exposure/allowed-traffic.js';
import type { PossibleNamespace } from '../../map/exposure/possible-namespaces.js';
import {
  intersectPodTraffic,
  isOneState,
  type LabelRegion,
  type LabelStates,
  noTraffic,
  type PodTraffic,
  type PodTrafficPart,
  regionKey,
  subtractPodTraffic,
  uniteTraffic,
} from '../../sets/index.js';
import { onlyVerdict, type Verdict } from '../verdict-word.js';

/**
 * What pods that no manifest holds and a subject may send each other, of one namespace: the name of a namespace, or all
 * others. Labels of a namespace that are known at a side aren't in the regions, so that those of two sides can be
 * compared.
 */
export interface NamespaceReach {
  /** What passes whatever is asked above ports. */
  readonly allow: PodTraffic;
  /** What passes for some requests alone, by the verdict on it; disjoint parts. */
  readonly narrowed: ReadonlyMap<Verdict, PodTraffic>;
  readonly unknown: PodTraffic;
  /** What the unknown depends on, in words. */
  readonly reasons: readonly string[];
}

/** What a side says of pods of each namespace; `undefined` for all namespaces that nobody names. */
export type ReachByNamespace = ReadonlyMap<string | undefined, NamespaceReach>;

export const nothingReaches: NamespaceReach = { allow: [], narrowed: new Map(), unknown: [], reasons: [] };

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
  const partsOf = (those: readonly AllowedTraffic[], verdict: 'allow' | 'unknown') =>
    tidy(those.flatMap((each) => stripped(each[verdict], each.place)));
  const whole = allowedTraffics.filter(({ only }) => only === undefined);
  const apart = allowedTraffics.filter(({ only }) => only !== undefined);
  const certain = partsOf(allowedTraffics, 'allow');
  // as in a map: what is allowed and may pass whole isn't told as narrowed
  const possiblyWhole = apart.length === 0 ? [] : intersectPodTraffic(partsOf(whole, 'unknown'), certain);
  const allow = apart.length === 0 ? certain : tidy([...partsOf(whole, 'allow'), ...possiblyWhole]);
  const unknown = tidy(subtractPodTraffic(partsOf(allowedTraffics, 'unknown'), certain));
  const reasons = allowedTraffics.flatMap((each) =>
    each.unknown.length > 0 && each.reason !== '' ? [each.reason] : [],
  );
  const narrowed = narrowedIn(apart, allow);
  return { allow, narrowed, unknown, reasons: unknown.length === 0 ? [] : [...new Set(reasons)] };
}

/** Parts that don't overlap, each with all that passes there; without what passes whole. */
function narrowedIn(apart: readonly AllowedTraffic[], whole: PodTraffic): NamespaceReach['narrowed'] {
  let pieces: readonly { readonly parts: PodTraffic; readonly only: readonly string[] }[] = [];
  for (const { allow, place, only = [] } of apart) {
    let rest = subtractPodTraffic(stripped(allow, place), whole);
    const cut = pieces.flatMap((piece) => {
      const common = intersectPodTraffic(piece.parts, rest);
      if (common.length === 0) return [piece];
      rest = subtractPodTraffic(rest, common);
      const left = { ...piece, parts: subtractPodTraffic(piece.parts, common) };
      return [left, { parts: common, only: [...piece.only, ...only] }];
    });
    pieces = [...cut, { parts: rest, only }].filter(({ parts }) => parts.length > 0);
  }
  const byVerdict = new Map<Verdict, PodTraffic>();
  for (const { parts, only } of pieces) {
    const verdict = onlyVerdict([...new Set(only)].sort(byBytes));
    byVerdict.set(verdict, tidy([...(byVerdict.get(verdict) ?? []), ...parts]));
  }
  return byVerdict;
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

/** All that has a verdict at a side; of what is denied there is no list. */
export function partsWith(verdict: Verdict, { allow, narrowed, unknown }: NamespaceReach): PodTraffic {
  if (verdict === 'allow') return allow;
  if (verdict === 'unknown') return unknown;
  return narrowed.get(verdict) ?? [];
}

/** The part of some pods and traffic that has a verdict at a side. */
export function partWith(verdict: Verdict, parts: PodTraffic, reach: NamespaceReach): PodTraffic {
  if (verdict !== 'deny') return intersectPodTraffic(parts, partsWith(verdict, reach));
  return [reach.allow, reach.unknown, ...reach.narrowed.values()].reduce(
    (rest, each) => subtractPodTraffic(rest, each),
    parts,
  );
}

/** Whether all of some pods and traffic has a verdict at a side. */
export function isAllWith(verdict: Verdict, parts: PodTraffic, reach: NamespaceReach): boolean {
  if (verdict !== 'deny') return subtractPodTraffic(parts, partsWith(verdict, reach)).length === 0;
  const allowed = [...reach.allow, ...reach.unknown, ...[...reach.narrowed.values()].flat()];
  return intersectPodTraffic(parts, allowed).length === 0;
}

/** A text that is the same for reaches that are written alike. */
export function reachText(reach: NamespaceReach): string {
  const text = (parts: PodTraffic) => parts.map(({ pods, traffic }) => [regionKey(pods), traffic]);
  const known = texts.get(reach) ?? JSON.stringify([text(reach.allow), text(reach.unknown), narrowedText(reach, text)]);
  texts.set(reach, known);
  return known;
}

function narrowedText({ narrowed }: NamespaceReach, text: (parts: PodTraffic) => unknown): readonly unknown[] {
  return [...narrowed].sort(([a], [b]) => byBytes(a, b)).map(([verdict, parts]) => [verdict, text(parts)]);
}

const texts = new WeakMap<NamespaceReach, string>();

/** A region without one of its keys. */
export function without(region: LabelRegion, key: string): LabelRegion {
  return new Map([...region].filter(([each]) => each !== key));
}
