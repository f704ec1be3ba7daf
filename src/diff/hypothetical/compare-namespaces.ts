import type { PodTraffic } from '../../sets/index.js';
import type { Sides } from '../objects/changed-objects.js';
import type { VerdictWord } from '../verdict-word.js';
import {
  type NamespaceReach,
  nothingReaches,
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
  readonly was: VerdictWord;
  readonly now: VerdictWord;
  readonly places: readonly ChangedNamespace[];
  readonly reasons: readonly string[];
  /** The same for subjects to which all of this is alike, and all that passes at each side. */
  readonly key: string;
}

const verdicts = ['allow', 'deny', 'unknown'] as const satisfies readonly VerdictWord[];

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

type ChangedParts = (was: VerdictWord, now: VerdictWord, place: ComparedNamespace) => PodTraffic;

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
  const all = names
    .map((name) => ({ name, before: base.get(name) ?? nothingReaches, after: head.get(name) ?? nothingReaches }))
    .map((place) => ({ ...place, texts: [textOf(place.name, place.before), textOf(place.name, place.after)] }))
    .map(({ texts, ...place }) => ({ ...place, isSame: texts[0] === texts[1], text: texts.join() }));
  const text = all.map((place) => place.text).join(' ');
  const sides = all.filter(({ isSame }) => !isSame);
  return verdicts.flatMap((was) =>
    verdicts.flatMap((now): readonly ChangedRegions[] => {
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

function changedParts(was: VerdictWord, now: VerdictWord, before: NamespaceReach, after: NamespaceReach): PodTraffic {
  return was === 'deny'
    ? partWith('deny', ofVerdict(now, after), before)
    : partWith(now, ofVerdict(was, before), after);
}

/** All that has a verdict at a side; of what is denied there is no list. */
function ofVerdict(verdict: VerdictWord, { allow, unknown }: NamespaceReach): PodTraffic {
  return verdict === 'allow' ? allow : verdict === 'unknown' ? unknown : [];
}
