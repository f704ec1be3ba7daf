import type { PodTraffic } from '../../sets/index.js';
import type { Sides } from '../objects/changed-objects.js';
import type { VerdictWord } from '../verdict-word.js';
import { nothingReaches, type PlaceReach, partWith, reachText, tidy } from './place-reach.js';

/** Pods of one place whose verdict changed alike. */
export interface ChangedPlace {
  /** The name of the namespace; `undefined` for all that nobody names. */
  readonly name: string | undefined;
  readonly parts: PodTraffic;
}

/** Everything whose verdict changed alike between two sides of one subject. */
export interface ChangedRegions {
  readonly was: VerdictWord;
  readonly now: VerdictWord;
  readonly places: readonly ChangedPlace[];
  readonly reasons: readonly string[];
}

/** What a side says of pods of each place. */
export type ReachByPlace = ReadonlyMap<string | undefined, PlaceReach>;

const verdicts = ['allow', 'deny', 'unknown'] as const satisfies readonly VerdictWord[];

/** Compares what two sides say of pods that no manifest holds, exactly. */
export function comparePlaces({ base, head }: Sides<ReachByPlace>): readonly ChangedRegions[] {
  const names = [...new Set([...base.keys(), ...head.keys()])];
  const sides = names
    .map((name) => ({ name, before: base.get(name) ?? nothingReaches, after: head.get(name) ?? nothingReaches }))
    .filter(({ before, after }) => reachText(before) !== reachText(after));
  return verdicts.flatMap((was) =>
    verdicts.flatMap((now): readonly ChangedRegions[] => {
      if (was === now) return [];
      const places = sides.flatMap(({ name, before, after }): readonly ChangedPlace[] => {
        const parts = tidy(changedParts(was, now, before, after));
        return parts.length === 0 ? [] : [{ name, parts }];
      });
      if (places.length === 0) return [];
      const meant = new Set(places.map(({ name }) => name));
      const told = sides.filter(({ name }) => meant.has(name));
      const reasons = told.flatMap(({ before, after }) =>
        now === 'unknown' ? after.reasons : was === 'unknown' ? before.reasons : [],
      );
      return [{ was, now, places, reasons: [...new Set(reasons)] }];
    }),
  );
}

function changedParts(was: VerdictWord, now: VerdictWord, before: PlaceReach, after: PlaceReach): PodTraffic {
  return was === 'deny'
    ? partWith('deny', ofVerdict(now, after), before)
    : partWith(now, ofVerdict(was, before), after);
}

/** All that has a verdict at a side; of what is denied there is no list. */
function ofVerdict(verdict: VerdictWord, { allow, unknown }: PlaceReach): PodTraffic {
  return verdict === 'allow' ? allow : verdict === 'unknown' ? unknown : [];
}
