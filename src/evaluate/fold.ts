import type { Only, Rule, Stage, Tier, TierEnd, Unit } from '../compile/index.js';
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
import { divideTraffic } from './divide.js';
import { type AskedRule, type AskedTier, type DecidedPart, evaluateTiers, type Sets } from './tiers.js';

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

/** What follows from a side, found once. */
interface Folded {
  readonly conditions: readonly Condition[];
  /** By which conditions hold. */
  readonly slices: Map<string, readonly Slice[]>;
}

const folded = new WeakMap<Side, Folded>();

/** What a side hangs on, in the order of its units and rules. */
export function conditionsOf(side: Side): readonly Condition[] {
  return foldedOf(side).conditions;
}

/** Splits all traffic by what decides it, in one world: the first match in order of tiers. Found once for all worlds that agree on it. */
export function fold(side: Side, world: World): readonly Slice[] {
  const { conditions, slices } = foldedOf(side);
  const truths = conditions.map((condition) => (holds(condition, world) ? '1' : '0')).join('');
  const known = slices.get(truths) ?? foldIn(side, world);
  slices.set(truths, known);
  return known;
}

function foldedOf(side: Side): Folded {
  const known = folded.get(side) ?? { conditions: findConditions(side), slices: new Map() };
  folded.set(side, known);
  return known;
}

function findConditions({ tiers }: Side): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const { stages } of tiers) {
    for (const { units } of stages) {
      for (const { applies, rules } of units) {
        if (applies !== true) conditions.push(applies);
        for (const { matches } of rules) if (matches !== true) conditions.push(matches);
      }
    }
  }
  return conditions;
}

function foldIn(side: Side, world: World): readonly Slice[] {
  if (!side.isGoverned) return [undecided('not governed', 'no policy governs this end', allTraffic, [])];
  const { decided, open } = evaluateTiers(askedIn(side, world), allTraffic, trafficSets);
  return [
    ...decided.map(sliceOf),
    ...open.map(({ part, path }) => undecided('not isolated', 'not isolated', part, path)),
  ];
}

/** What of a tier reports tell. */
interface ToldTier extends Pick<Tier, 'name' | 'end'> {
  /** Nothing but what the plugin does by itself: a path doesn't lead through it. */
  readonly isSilent: boolean;
}

type TrafficTier = AskedTier<Traffic, Deciding, ToldTier>;

function askedIn({ tiers }: Side, world: World): readonly TrafficTier[] {
  const isIsolated = tiers.some(({ stages }) =>
    stages.some(({ units }) => units.some(({ unit, applies }) => unit.isolates && holds(applies, world))),
  );
  return tiers.flatMap(({ tier, stages }): readonly TrafficTier[] => {
    const applying = stages.map(({ mode, units }) => ({
      mode,
      units: units.filter((unit) => holds(unit.applies, world)),
    }));
    const units = applying.flatMap((stage) => stage.units);
    if (units.length === 0) return [];
    const isSilent = units.every(({ unit }) => unit.policy.does !== undefined);
    return [
      {
        tier: { name: tier.name, end: tier.end, isSilent },
        stages: applying.map((stage) => ({ mode: stage.mode, rules: askedRules(stage.units, world, isIsolated) })),
        ends: tier.end === undefined ? [] : endsOf(tier.end, units),
      },
    ];
  });
}

function askedRules(
  units: readonly SideUnit[],
  world: World,
  isIsolated: boolean,
): readonly AskedRule<Traffic, Deciding>[] {
  const asked: AskedRule<Traffic, Deciding>[] = [];
  for (const { unit, rules } of units) {
    for (const { rule, matches, traffic } of rules)
      if (holds(matches, world))
        asked.push({
          action: rule.action,
          matched: traffic,
          by: { unit, rule: isIsolated ? rule : withoutOnly(rule) },
        });
  }
  return asked;
}

/** What a rule asks of requests counts where it admits them: where nothing isolates, the others pass all the same. */
function withoutOnly(rule: Rule): Rule {
  if (rule.only === undefined) return rule;
  const { only: _, ...plain } = rule;
  return plain;
}

function endsOf({ denied, undefined: unsaid }: TierEnd, units: readonly SideUnit[]): TrafficTier['ends'] {
  const by = units.filter(({ unit }) => unit.isolates).map(({ unit }): Deciding => ({ unit, rule: undefined }));
  if (by.length === 0) return [];
  return [
    { action: 'deny', of: denied, by },
    { action: 'unknown', of: unsaid, by },
  ];
}

const trafficSets: Sets<Traffic, Deciding, ToldTier, readonly PathStep[]> = {
  intersect: intersectTraffic,
  subtract: subtractTraffic,
  isNone: isNoTraffic,
  isTold: () => true,
  divide,
  start: [],
  follow: (path, { name, isSilent }, action, by) => (isSilent ? path : [...path, { tier: name, action, by }]),
  join: (handed) => handed.flatMap(({ passed, rest }) => (isNoTraffic(rest.part) ? passed : [...passed, rest])),
};

/** Disjoint pieces, each with every rule that matches it. */
function divide(open: Traffic, rules: readonly AskedRule<Traffic, Deciding>[]) {
  const { pieces, rest } = divideTraffic(open, rules);
  if (rules.length === 1) return { pieces, rest };
  const ranks = new Map([...rules].sort((a, b) => byRule(a.by, b.by)).map(({ by }, rank) => [by, rank]));
  const byRank = (a: Deciding, b: Deciding) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  return { pieces: pieces.map(({ part, by }) => ({ part, by: [...by].sort(byRank) })), rest };
}

function sliceOf({
  tier,
  action,
  part,
  by,
  isEnd,
  path,
}: DecidedPart<Traffic, Deciding, ToldTier, readonly PathStep[]>): Slice {
  const told = by.filter(({ unit }) => unit.policy.does === undefined);
  const does = told.length === 0 ? by[0]?.unit.policy.does : undefined;
  const unsaid = action === 'unknown';
  const ended = unsaid ? (tier.end?.undefinedBecause ?? '') : 'isolated, and no rule admits it';
  return {
    traffic: part,
    action,
    reason: isEnd ? (unsaid ? 'undefined' : 'isolated') : 'rule',
    by: told,
    words: does ?? (isEnd ? ended : tier.name),
    path: tier.isSilent ? path : [...path, { tier: tier.name, action, by: told }],
  };
}

/** In byte order of policy id and rule path, which are ASCII. */
function byRule(a: Deciding, b: Deciding): number {
  const [x, y] = [textOf(a), textOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

function textOf({ unit, rule }: Deciding): string {
  return `${unit.policy.id} ${rule?.path ?? ''}`;
}

function undecided(
  reason: 'not governed' | 'not isolated',
  words: string,
  traffic: Traffic,
  path: readonly PathStep[],
): Slice {
  return { traffic, action: 'allow', reason, by: [], words, path };
}

/**
 * What alone passes of the connections of a slice, any of it; none where everything passes, as it does where one of the rules that allow
 * it asks for no more.
 */
export function onlyOf({ action, by }: Pick<Slice, 'action' | 'by'>): readonly Only[] {
  const asked = by.map(({ rule }) => rule?.only);
  const only = asked.filter((each) => each !== undefined);
  return action === 'allow' && only.length === asked.length ? only : [];
}

/** The units of a tier that govern an end, whatever their stage, in order. */
export function sideUnits({ stages }: SideTier): readonly SideUnit[] {
  return stages.flatMap(({ units }) => units);
}
