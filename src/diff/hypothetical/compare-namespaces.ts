import type { PodTraffic } from '../../sets/index.js';
import type { Sides } from '../objects/changed-objects.js';
import type { Verdict } from '../verdict-word.js';
import {
  type NamespaceReach,
  nothingReaches,
  partsWith,
  partWith,
  type ReachByNamespace,
  reachText,
  tidy,
} from './namespace-reach.js';

/** Pods of one namespace whose verdict changed alike. */
export interface ChangedNamespace {
  /** The name of the namespace; `undefined` for all that nobody names. */
  readonly name: string | undefined;
  readonly parts: PodTraffic;
}

/** Everything whose verdict changed alike between two sides of one subject. */
export interface ChangedRegions {
  readonly was: Verdict;
  readonly now: Verdict;
  readonly places: readonly ChangedNamespace[];
  readonly reasons: readonly string[];
  /** The same for subjects to which all of this is alike, and all that passes at each side. */
  readonly key: string;
}

const verdicts = ['allow', 'deny', 'unknown'] as const satisfies readonly Verdict[];

/**
 * Compares what two sides say of pods that no manifest holds, exactly; what was found for one subject is found for all to whom the same
 * may pass.
 */
export function comparingNamespaces(): (reaches: Sides<ReachByNamespace>) => readonly ChangedRegions[] {
  const known = new Map<string, PodTraffic>();
  const parts: ChangedParts = (was, now, { before, after, text }) => {
    const key = `${was} ${now} ${text}`;
    const found = known.get(key) ?? tidy(changedParts(was, now, before, after));
    known.set(key, found);
    return found;
  };
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const textOf = (place: string | undefined, reach: NamespaceReach) =>
    `${numberOf(`${place ?? ''} ${reachText(reach)}`)}`;
  return (reaches) => comparePlaces(reaches, { textOf, partsOf: parts });
}

interface Shared {
  /** A text that is the same for reaches of one namespace that are written alike. */
  readonly textOf: (place: string | undefined, reach: NamespaceReach) => string;
  readonly partsOf: ChangedParts;
}

type ChangedParts = (was: Verdict, now: Verdict, place: ComparedNamespace) => PodTraffic;

interface ComparedNamespace {
  readonly before: NamespaceReach;
  readonly after: NamespaceReach;
  /** Of both. */
  readonly text: string;
}

function comparePlaces(
  { base, head }: Sides<ReachByNamespace>,
  { textOf, partsOf }: Shared,
): readonly ChangedRegions[] {
  const names = [...new Set([...base.keys(), ...head.keys()])];
  const compared = names
    .map((name) => ({ name, before: base.get(name) ?? nothingReaches, after: head.get(name) ?? nothingReaches }))
    .map((place) => ({ ...place, texts: [textOf(place.name, place.before), textOf(place.name, place.after)] }))
    .map(({ texts, ...place }) => ({ ...place, isSame: texts[0] === texts[1], text: texts.join() }));
  const text = compared.map((place) => place.text).join(' ');
  const sides = compared.filter(({ isSame }) => !isSame);
  const narrowed = sides.flatMap(({ before, after }) => [...before.narrowed.keys(), ...after.narrowed.keys()]);
  const all: readonly Verdict[] = [...new Set([...verdicts, ...narrowed])];
  return all.flatMap((was) =>
    all.flatMap((now): readonly ChangedRegions[] => {
      if (was === now) return [];
      const places = sides.flatMap((place): readonly ChangedNamespace[] => {
        const parts = partsOf(was, now, place);
        return parts.length === 0 ? [] : [{ name: place.name, parts }];
      });
      if (places.length === 0) return [];
      const meant = new Set(places.map(({ name }) => name));
      const meantSides = sides.filter(({ name }) => meant.has(name));
      const reasons = meantSides.flatMap(({ before, after }) =>
        now === 'unknown' ? after.reasons : was === 'unknown' ? before.reasons : [],
      );
      return [{ was, now, places, reasons: [...new Set(reasons)], key: `${was} ${now} ${text}` }];
    }),
  );
}

function changedParts(was: Verdict, now: Verdict, before: NamespaceReach, after: NamespaceReach): PodTraffic {
  return was === 'deny'
    ? partWith('deny', partsWith(now, after), before)
    : partWith(now, partsWith(was, before), after);
}
