import type { Rule, Tier, Unit } from '../compile/index.js';
import {
  allTraffic,
  type Condition,
  holds,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  subtractTraffic,
  type Traffic,
  uniteTraffic,
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
}

export type SliceReason = 'not governed' | 'not isolated' | 'rule' | 'isolated' | 'undefined';

export interface Deciding {
  readonly unit: Unit;
  readonly rule: Rule | undefined;
}

/** Splits all traffic by what decides it, in one world: the first match in order of tiers. */
export function fold(side: Side, world: World): readonly Slice[] {
  if (!side.isGoverned) return [open('not governed', 'no policy governs this end', allTraffic)];
  const slices: Slice[] = [];
  let rest = allTraffic;
  for (const sideTier of side.tiers) {
    const decided =
      sideTier.tier.mode === 'ordered' ? foldOrdered(sideTier, rest, world) : foldUnordered(sideTier, rest, world);
    slices.push(...decided);
    for (const { traffic } of decided) rest = subtractTraffic(rest, traffic);
  }
  if (!isNoTraffic(rest)) slices.push(open('not isolated', 'not isolated', rest));
  return slices;
}

function foldOrdered({ tier, units }: SideTier, traffic: Traffic, world: World): readonly Slice[] {
  const slices: Slice[] = [];
  let rest = traffic;
  for (const { unit, rules } of units.filter(({ applies }) => holds(applies, world))) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      const hit = intersectTraffic(matched, rest);
      if (isNoTraffic(hit)) continue;
      rest = subtractTraffic(rest, hit);
      if (rule.action === 'pass') continue;
      slices.push({ traffic: hit, action: rule.action, reason: 'rule', by: [{ unit, rule }], words: tier.name });
    }
  }
  return slices;
}

function foldUnordered({ tier, units }: SideTier, traffic: Traffic, world: World): readonly Slice[] {
  const applying = units.filter(({ applies }) => holds(applies, world));
  let pieces: readonly { readonly traffic: Traffic; readonly by: readonly Deciding[] }[] = [{ traffic, by: [] }];
  for (const { unit, rules } of applying) {
    for (const { rule, traffic: matched } of rules.filter(({ matches }) => holds(matches, world))) {
      pieces = pieces.flatMap((piece) =>
        [
          { traffic: intersectTraffic(piece.traffic, matched), by: [...piece.by, { unit, rule }] },
          { traffic: subtractTraffic(piece.traffic, matched), by: piece.by },
        ].filter((part) => !isNoTraffic(part.traffic)),
      );
    }
  }
  const admitted = pieces
    .filter(({ by }) => by.length > 0)
    .map(({ traffic: part, by }): Slice => {
      return { traffic: part, by: [...by].sort(byRule), action: 'allow', reason: 'rule', words: tier.name };
    });
  const rest = pieces
    .filter(({ by }) => by.length === 0)
    .reduce((sum, piece) => uniteTraffic(sum, piece.traffic), noTraffic);
  const isolating = applying
    .filter(({ unit }) => unit.isolates)
    .map(({ unit }): Deciding => ({ unit, rule: undefined }));
  return [...admitted, ...endOf(tier, rest, isolating)];
}

/** In byte order of policy id and rule path, which are ASCII. */
function byRule(a: Deciding, b: Deciding): number {
  const [x, y] = [a, b].map(({ unit, rule }) => `${unit.policy.id} ${rule?.path ?? ''}`);
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1;
}

function endOf({ end }: Tier, rest: Traffic, by: readonly Deciding[]): readonly Slice[] {
  if (end === undefined || by.length === 0) return [];
  const slices: readonly Slice[] = [
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

function open(reason: 'not governed' | 'not isolated', words: string, traffic: Traffic): Slice {
  return { traffic, action: 'allow', reason, by: [], words };
}
