import type { Rule, Stage } from '../compile/index.js';

/** How a rule handles what it matches, or isolation of what no rule matched; `unknown` where the API doesn't say. */
export type Outcome = Rule['action'] | 'unknown';

/** A rule as it is asked: what it matches of a set of traffic, or of pods and traffic. */
export interface AskedRule<Whole, By> {
  readonly action: Rule['action'];
  readonly matched: Whole;
  /** It matches some of that, and which is unknown: what it decides stays open too. Missing where it matches all. */
  readonly isPartial?: boolean;
  /**
   * The isolation of its own rule set ends what it admits, so that it needn't be taken out before; missing where not.
   */
  readonly isEnded?: boolean;
  readonly by: By;
}

export interface AskedStage<Whole, By> {
  readonly mode: Stage['mode'];
  /** In the order of rule sets and rules. */
  readonly rules: readonly AskedRule<Whole, By>[];
}

/** A tier in which some rule set applies, under one assignment of the facts. */
export interface AskedTier<Whole, By, Tier> {
  readonly tier: Tier;
  readonly stages: readonly AskedStage<Whole, By>[];
  /** What isolation makes of what no rule matched; none where no rule set isolates, or the tier has no end. */
  readonly ends: readonly { readonly action: 'deny' | 'unknown'; readonly of: Whole; readonly by: readonly By[] }[];
}

/** A part and what decided it. */
export interface Piece<Whole, By> {
  readonly action: Outcome;
  readonly part: Whole;
  readonly by: readonly By[];
  /** Isolation decided it, and no rule. */
  readonly isEnd: boolean;
}

/** What no tier has decided yet, and how it came so far. */
export interface RemainingPart<Whole, Path> {
  readonly part: Whole;
  readonly path: Path;
}

/** What a tier decided, and how that came to it. */
export interface DecidedPart<Whole, By, Tier, Path> extends Piece<Whole, By> {
  readonly action: Exclude<Outcome, 'pass'>;
  readonly tier: Tier;
  readonly path: Path;
}

/** What a tier hands on: what rules pass, and what nothing in it decided. */
export interface Handed<Whole, Path> {
  readonly passed: readonly RemainingPart<Whole, Path>[];
  readonly rest: RemainingPart<Whole, Path>;
}

/** The sets that tiers divide, and how what is open is distinguished. */
export interface Sets<Whole, By, Tier, Path> {
  readonly intersect: (a: Whole, b: Whole) => Whole;
  readonly subtract: (a: Whole, b: Whole) => Whole;
  readonly isNone: (whole: Whole) => boolean;
  /** Whether anybody asks what comes out so: what isn't told is only taken out. */
  readonly isDecided: (outcome: Outcome) => boolean;
  /** Divides what is open among rules of one action that are asked together. */
  readonly divide: (
    remaining: Whole,
    rules: readonly AskedRule<Whole, By>[],
  ) => { readonly pieces: readonly Omit<Piece<Whole, By>, 'action' | 'isEnd'>[]; readonly rest: Whole };
  readonly start: Path;
  readonly follow: (path: Path, tier: Tier, outcome: 'pass' | 'none', by: readonly By[]) => Path;
  /** What the next tier is asked about. */
  readonly join: (handed: readonly Handed<Whole, Path>[]) => readonly RemainingPart<Whole, Path>[];
}

/** What is decided, tier by tier, and what no tier decides. */
export interface Evaluated<Whole, By, Tier, Path> {
  readonly decided: readonly DecidedPart<Whole, By, Tier, Path>[];
  readonly remaining: readonly RemainingPart<Whole, Path>[];
}

/**
 * The order of all policies, in one place. Tiers are asked one after another about what is still open, their stages likewise; in an
 * ordered stage the first rule that matches decides, in an unordered one a denial goes before what allows and that before what passes;
 * what is passed leaves the tier, and what no rule of the tier matched its isolation ends.
 */
export function evaluateTiers<Whole, By, Tier, Path>(
  tiers: readonly AskedTier<Whole, By, Tier>[],
  start: Whole,
  sets: Sets<Whole, By, Tier, Path>,
): Evaluated<Whole, By, Tier, Path> {
  const decided: DecidedPart<Whole, By, Tier, Path>[] = [];
  let remaining: readonly RemainingPart<Whole, Path>[] = [{ part: start, path: sets.start }];
  for (const { tier, stages, ends } of tiers) {
    const handed = remaining.map(({ part, path }): Handed<Whole, Path> => {
      const { pieces, rest } = evaluateTier({ stages, ends }, part, sets);
      const passed: RemainingPart<Whole, Path>[] = [];
      for (const { action, part: own, by, isEnd } of pieces) {
        if (action === 'pass') passed.push({ part: own, path: sets.follow(path, tier, action, by) });
        else decided.push({ action, part: own, by, isEnd, tier, path });
      }
      return { passed, rest: { part: rest, path: sets.follow(path, tier, 'none', []) } };
    });
    remaining = sets.join(handed);
  }
  return { decided, remaining };
}

/** The pieces that are reported, and what stays open. */
interface Divided<Whole, By> {
  readonly pieces: readonly Piece<Whole, By>[];
  readonly rest: Whole;
}

function evaluateTier<Whole, By, Tier, Path>(
  { stages, ends }: Omit<AskedTier<Whole, By, Tier>, 'tier'>,
  remaining: Whole,
  sets: Sets<Whole, By, Tier, Path>,
): Divided<Whole, By> {
  const pieces: Piece<Whole, By>[] = [];
  let rest = remaining;
  for (const { mode, rules } of stages) {
    const divided = mode === 'ordered' ? inOrder(rules, rest, sets) : byAction(rules, rest, sets);
    pieces.push(...divided.pieces);
    rest = divided.rest;
  }
  for (const { action, of, by } of ends) {
    const part = sets.isDecided(action) ? sets.intersect(rest, of) : undefined;
    if (part !== undefined && !sets.isNone(part)) pieces.push({ action, part, by, isEnd: true });
    rest = sets.subtract(rest, of);
  }
  return { pieces, rest };
}

function inOrder<Whole, By, Tier, Path>(
  rules: readonly AskedRule<Whole, By>[],
  remaining: Whole,
  sets: Sets<Whole, By, Tier, Path>,
): Divided<Whole, By> {
  const pieces: Piece<Whole, By>[] = [];
  let rest = remaining;
  for (const { action, matched, isPartial, by } of rules) {
    const part = sets.intersect(rest, matched);
    if (sets.isNone(part)) continue;
    if (sets.isDecided(action)) pieces.push({ action, part, by: [by], isEnd: false });
    if (isPartial !== true) rest = sets.subtract(rest, matched);
  }
  return { pieces, rest };
}

/** What is stronger where nothing orders rules, the strongest first. */
const byStrength = ['deny', 'allow', 'pass'] as const satisfies readonly Rule['action'][];

function byAction<Whole, By, Tier, Path>(
  rules: readonly AskedRule<Whole, By>[],
  remaining: Whole,
  sets: Sets<Whole, By, Tier, Path>,
): Divided<Whole, By> {
  const pieces: Piece<Whole, By>[] = [];
  let rest = remaining;
  for (const action of byStrength) {
    const own = rules.filter((rule) => rule.action === action);
    if (own.length === 0) continue;
    const divided = sets.divide(rest, own);
    if (sets.isDecided(action)) for (const piece of divided.pieces) pieces.push({ ...piece, action, isEnd: false });
    rest = divided.rest;
  }
  return { pieces, rest };
}
