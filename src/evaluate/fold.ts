import type { Rule, Stage, Tier, TierEnd, Unit } from '../compile/index.js';
import {
  allTraffic,
  type Condition,
  holds,
  intersectTraffic,
  isNoTraffic,
  subtractTraffic,
  type Traffic,
  type World,
} from '../sets/index.js';

/** One direction of a question: the tiers with only those units and rules that may have a say in it. */
export interface Side {
  /** `false` where the governed end is no pod: nothing applies to it. */
  readonly isGoverned: boolean;
  readonly tiers: readonly SideTier[];
}

export interface SideTier {
  readonly tier: Tier;
  readonly stages: readonly SideStage[];
}

export interface SideStage {
  readonly mode: Stage['mode'];
  readonly units: readonly SideUnit[];
}

export interface SideUnit {
  readonly unit: Unit;
  /** Holds where the unit is in force and governs the pod. */
  readonly applies: Condition;
  readonly rules: readonly SideRule[];
}

export interface SideRule {
  readonly rule: Rule;
  /** Holds where the rule is in force and its peers hold the other end. */
  readonly matches: Condition;
  readonly traffic: Traffic;
}

/** A stretch of traffic that one thing decides. The slices of a side are disjoint and cover all traffic. */
export interface Slice {
  readonly traffic: Traffic;
  readonly action: 'allow' | 'deny' | 'unknown';
  readonly reason: SliceReason;
  /** What decided: the first rule that matches in an ordered tier, every one in an unordered tier, every isolating policy. */
  readonly by: readonly Deciding[];
  readonly words: string;
  /** How the traffic came through the tiers that govern the pod: one step a tier, the last one decides where `reason` isn't `not isolated`. */
  readonly path: readonly PathStep[];
}

/** What one tier made of a stretch of traffic: `none` where no rule of it matched and it has no end. */
export interface PathStep {
  readonly tier: string;
  readonly action: 'allow' | 'deny' | 'pass' | 'unknown' | 'none';
  readonly by: readonly Deciding[];
}

export type SliceReason = 'not governed' | 'own node' | 'not isolated' | 'rule' | 'isolated' | 'undefined';

export interface Deciding {
  readonly unit: Unit;
  readonly rule: Rule | undefined;
}

/** Traffic that no tier has decided yet, and how it came so far. */
interface Open {
  readonly traffic: Traffic;
  readonly path: readonly PathStep[];
}

/** What a tier makes of open traffic: slices that it decides, and what goes on to the next. */
interface Folded {
  readonly slices: readonly Slice[];
  readonly open: readonly Open[];
}

/** Splits all traffic by what decides it, in one world: the first match in order of tiers. */
export function fold(side: Side, world: World): readonly Slice[] {
  if (!side.isGoverned) return [open('not governed', 'no policy governs this end', { traffic: allTraffic, path: [] })];
  const slices: Slice[] = [];
  let rest: readonly Open[] = [{ traffic: allTraffic, path: [] }];
  for (const sideTier of side.tiers) {
    const folded = rest.map((each) => foldTier(sideTier, each, world));
    slices.push(...folded.flatMap((each) => each.slices));
    rest = folded.flatMap((each) => each.open);
  }
  return [...slices, ...rest.map((each) => open('not isolated', 'not isolated', each))];
}

function foldTier({ tier, stages }: SideTier, { traffic, path }: Open, world: World): Folded {
  const applying = stages.map(({ mode, units }) => ({
    mode,
    units: units.filter((unit) => holds(unit.applies, world)),
  }));
  if (applying.every(({ units }) => units.length === 0)) return { slices: [], open: [{ traffic, path }] };
  const decided: Decided[] = [];
  let rest = traffic;
  for (const stage of applying) {
    const found = stage.mode === 'ordered' ? foldOrdered(stage, rest, world) : foldUnordered(stage, rest, world);
    decided.push(...found);
    for (const each of found) rest = subtractTraffic(rest, each.traffic);
  }
  const ends = tier.end === undefined ? [] : endOf(tier.end, rest, isolatingIn(applying));
  for (const { traffic: ended } of ends) rest = subtractTraffic(rest, ended);
  const isSilent = applying.every(({ units }) => units.every(({ unit }) => unit.policy.does !== undefined));
  const stepOf = (action: PathStep['action'], by: readonly Deciding[]) =>
    isSilent ? path : [...path, { tier: tier.name, action, by }];
  const slices: Slice[] = [];
  const passed: Open[] = [];
  for (const { action, traffic: part, reason, by, words } of ends.length === 0 ? decided : [...decided, ...ends]) {
    if (action === 'pass') passed.push({ traffic: part, path: stepOf(action, by) });
    else {
      const told = by.filter(({ unit }) => unit.policy.does === undefined);
      const does = told.length === 0 ? by[0]?.unit.policy.does : undefined;
      slices.push({
        traffic: part,
        action,
        reason,
        by: told,
        words: does ?? words ?? tier.name,
        path: stepOf(action, told),
      });
    }
  }
  if (!isNoTraffic(rest)) passed.push({ traffic: rest, path: stepOf('none', []) });
  return { slices, open: passed };
}

function isolatingIn(stages: readonly SideStage[]): readonly Deciding[] {
  return stages.flatMap(({ units }) =>
    units.filter(({ unit }) => unit.isolates).map(({ unit }): Deciding => ({ unit, rule: undefined })),
  );
}

/** A slice before the tier that decides it is noted; without words they are the name of the tier. */
type Decided = Omit<Slice, 'action' | 'path' | 'words'> & {
  readonly action: Slice['action'] | 'pass';
  readonly words?: string;
};

function foldOrdered({ units }: SideStage, traffic: Traffic, world: World): readonly Decided[] {
  const decided: Decided[] = [];
  let rest = traffic;
  for (const { unit, rules } of units) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      const hit = intersectTraffic(matched, rest);
      if (isNoTraffic(hit)) continue;
      rest = subtractTraffic(rest, hit);
      decided.push({ traffic: hit, action: rule.action, reason: 'rule', by: [{ unit, rule }] });
    }
  }
  return decided;
}

function foldUnordered({ units }: SideStage, traffic: Traffic, world: World): readonly Decided[] {
  let pieces: readonly { readonly traffic: Traffic; readonly by: readonly Deciding[] }[] = [{ traffic, by: [] }];
  for (const { unit, rules } of units) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      pieces = pieces.flatMap((piece) =>
        [
          { traffic: intersectTraffic(piece.traffic, matched), by: [...piece.by, { unit, rule }] },
          { traffic: subtractTraffic(piece.traffic, matched), by: piece.by },
        ].filter((part) => !isNoTraffic(part.traffic)),
      );
    }
  }
  return pieces
    .filter(({ by }) => by.length > 0)
    .map(({ traffic: part, by }) => ({ traffic: part, by: [...by].sort(byRule), action: 'allow', reason: 'rule' }));
}

/** In byte order of policy id and rule path, which are ASCII. */
function byRule(a: Deciding, b: Deciding): number {
  const [x, y] = [a, b].map(({ unit, rule }) => `${unit.policy.id} ${rule?.path ?? ''}`);
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1;
}

function endOf(end: TierEnd, rest: Traffic, by: readonly Deciding[]): readonly Decided[] {
  if (by.length === 0) return [];
  const slices: readonly Decided[] = [
    {
      traffic: intersectTraffic(rest, end.denied),
      action: 'deny',
      reason: 'isolated',
      by,
      words: 'isolated, and no rule admits it',
    },
    {
      traffic: intersectTraffic(rest, end.undefined),
      action: 'unknown',
      reason: 'undefined',
      by,
      words: end.undefinedBecause,
    },
  ];
  return slices.filter(({ traffic }) => !isNoTraffic(traffic));
}

function open(reason: 'not governed' | 'not isolated', words: string, { traffic, path }: Open): Slice {
  return { traffic, action: 'allow', reason, by: [], words, path };
}

/** The units of a tier that govern an end, whatever their stage, in order. */
export function sideUnits({ stages }: SideTier): readonly SideUnit[] {
  return stages.flatMap(({ units }) => units);
}
