import type { Only, PolicyRules, Rule, Stage, Tier, TierEnd } from '../compile/index.js';
import {
  type Assignment,
  allTraffic,
  type Condition,
  holds,
  intersectTraffic,
  isNoTraffic,
  subtractTraffic,
  type Traffic,
} from '../sets/index.js';
import { divideTraffic } from './divide.js';
import { type AskedRule, type AskedTier, type DecidedPart, evaluateTiers, type Sets } from './tiers.js';

/** One direction of a question: the tiers with only those rule sets and rules that may affect it. */
export interface DirectionPolicies {
  /** `false` where the governed end is no pod: nothing applies to it. */
  readonly isGoverned: boolean;
  readonly tiers: readonly DirectionTier[];
}

export interface DirectionTier {
  readonly tier: Tier;
  readonly stages: readonly DirectionStage[];
}

export interface DirectionStage {
  readonly mode: Stage['mode'];
  readonly ruleSets: readonly DirectionRules[];
}

export interface DirectionRules {
  readonly policyRules: PolicyRules;
  /** Holds where the rule set is in force and governs the pod. */
  readonly applies: Condition;
  readonly rules: readonly DirectionRule[];
}

export interface DirectionRule {
  readonly rule: Rule;
  /** Holds where the rule is in force and its peers hold the other end. */
  readonly matches: Condition;
  readonly traffic: Traffic;
}

/** A stretch of traffic that one thing decides. The decided parts of a side are disjoint and cover all traffic. */
export interface DecidedTraffic {
  readonly traffic: Traffic;
  readonly action: 'allow' | 'deny' | 'unknown';
  readonly reason: DecisionReason;
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

export type DecisionReason = 'not governed' | 'own node' | 'not isolated' | 'rule' | 'isolated' | 'undefined';

export interface Deciding {
  readonly policyRules: PolicyRules;
  readonly rule: Rule | undefined;
}

/** What follows from a side, found once. */
interface Folded {
  readonly conditions: readonly Condition[];
  /** By which conditions hold. */
  readonly decidedTraffic: Map<string, readonly DecidedTraffic[]>;
}

const folded = new WeakMap<DirectionPolicies, Folded>();

/** What a side depends on, in the order of its rule sets and rules. */
export function conditionsOf(side: DirectionPolicies): readonly Condition[] {
  return foldedOf(side).conditions;
}

/**
 * Splits all traffic by what decides it, under one assignment of the facts: the first match in order of tiers. Found
 * once for all assignments that agree on it.
 */
export function fold(side: DirectionPolicies, assignment: Assignment): readonly DecidedTraffic[] {
  const { conditions, decidedTraffic } = foldedOf(side);
  const truths = conditions.map((condition) => (holds(condition, assignment) ? '1' : '0')).join('');
  const known = decidedTraffic.get(truths) ?? foldIn(side, assignment);
  decidedTraffic.set(truths, known);
  return known;
}

function foldedOf(side: DirectionPolicies): Folded {
  const known = folded.get(side) ?? { conditions: findConditions(side), decidedTraffic: new Map() };
  folded.set(side, known);
  return known;
}

function findConditions({ tiers }: DirectionPolicies): readonly Condition[] {
  const conditions: Condition[] = [];
  for (const { stages } of tiers) {
    for (const { ruleSets } of stages) {
      for (const { applies, rules } of ruleSets) {
        if (applies !== true) conditions.push(applies);
        for (const { matches } of rules) if (matches !== true) conditions.push(matches);
      }
    }
  }
  return conditions;
}

function foldIn(side: DirectionPolicies, assignment: Assignment): readonly DecidedTraffic[] {
  if (!side.isGoverned) return [undecided('not governed', 'no policy governs this end', allTraffic, [])];
  const { decided, remaining } = evaluateTiers(askedIn(side, assignment), allTraffic, trafficSets);
  return [
    ...decided.map(decidedOf),
    ...remaining.map(({ part, path }) => undecided('not isolated', 'not isolated', part, path)),
  ];
}

/** What of a tier reports tell. */
interface ExplainedTier extends Pick<Tier, 'name' | 'end'> {
  /** Nothing but what the plugin does by itself: a path doesn't lead through it. */
  readonly isSilent: boolean;
}

type TrafficTier = AskedTier<Traffic, Deciding, ExplainedTier>;

function askedIn({ tiers }: DirectionPolicies, assignment: Assignment): readonly TrafficTier[] {
  const isIsolated = tiers.some(({ stages }) =>
    stages.some(({ ruleSets }) =>
      ruleSets.some(({ policyRules, applies }) => policyRules.isolates && holds(applies, assignment)),
    ),
  );
  return tiers.flatMap(({ tier, stages }): readonly TrafficTier[] => {
    const applying = stages.map(({ mode, ruleSets }) => ({
      mode,
      ruleSets: ruleSets.filter((policyRules) => holds(policyRules.applies, assignment)),
    }));
    const ruleSets = applying.flatMap((stage) => stage.ruleSets);
    if (ruleSets.length === 0) return [];
    const isSilent = ruleSets.every(({ policyRules }) => policyRules.policy.does !== undefined);
    return [
      {
        tier: { name: tier.name, end: tier.end, isSilent },
        stages: applying.map((stage) => ({
          mode: stage.mode,
          rules: askedRules(stage.ruleSets, assignment, isIsolated),
        })),
        ends: tier.end === undefined ? [] : endsOf(tier.end, ruleSets),
      },
    ];
  });
}

function askedRules(
  ruleSets: readonly DirectionRules[],
  assignment: Assignment,
  isIsolated: boolean,
): readonly AskedRule<Traffic, Deciding>[] {
  const asked: AskedRule<Traffic, Deciding>[] = [];
  for (const { policyRules, rules } of ruleSets) {
    for (const { rule, matches, traffic } of rules)
      if (holds(matches, assignment))
        asked.push({
          action: rule.action,
          matched: traffic,
          by: { policyRules, rule: isIsolated ? rule : withoutOnly(rule) },
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

function endsOf({ denied, undefined: unsaid }: TierEnd, ruleSets: readonly DirectionRules[]): TrafficTier['ends'] {
  const by = ruleSets
    .filter(({ policyRules }) => policyRules.isolates)
    .map(({ policyRules }): Deciding => ({ policyRules, rule: undefined }));
  if (by.length === 0) return [];
  return [
    { action: 'deny', of: denied, by },
    { action: 'unknown', of: unsaid, by },
  ];
}

const trafficSets: Sets<Traffic, Deciding, ExplainedTier, readonly PathStep[]> = {
  intersect: intersectTraffic,
  subtract: subtractTraffic,
  isNone: isNoTraffic,
  isDecided: () => true,
  divide,
  start: [],
  follow: (path, { name, isSilent }, action, by) => (isSilent ? path : [...path, { tier: name, action, by }]),
  join: (handed) => handed.flatMap(({ passed, rest }) => (isNoTraffic(rest.part) ? passed : [...passed, rest])),
};

/** Disjoint pieces, each with every rule that matches it. */
function divide(remaining: Traffic, rules: readonly AskedRule<Traffic, Deciding>[]) {
  const { pieces, rest } = divideTraffic(remaining, rules);
  if (rules.length === 1) return { pieces, rest };
  const ranks = new Map([...rules].sort((a, b) => byRule(a.by, b.by)).map(({ by }, rank) => [by, rank]));
  const byRank = (a: Deciding, b: Deciding) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  return { pieces: pieces.map(({ part, by }) => ({ part, by: [...by].sort(byRank) })), rest };
}

function decidedOf({
  tier,
  action,
  part,
  by,
  isEnd,
  path,
}: DecidedPart<Traffic, Deciding, ExplainedTier, readonly PathStep[]>): DecidedTraffic {
  const policiesOnly = by.filter(({ policyRules }) => policyRules.policy.does === undefined);
  const does = policiesOnly.length === 0 ? by[0]?.policyRules.policy.does : undefined;
  const unsaid = action === 'unknown';
  const ended = unsaid ? (tier.end?.undefinedBecause ?? '') : 'isolated, and no rule admits it';
  return {
    traffic: part,
    action,
    reason: isEnd ? (unsaid ? 'undefined' : 'isolated') : 'rule',
    by: policiesOnly,
    words: does ?? (isEnd ? ended : tier.name),
    path: tier.isSilent ? path : [...path, { tier: tier.name, action, by: policiesOnly }],
  };
}

/** In byte order of policy id and rule path, which are ASCII. */
function byRule(a: Deciding, b: Deciding): number {
  const [x, y] = [textOf(a), textOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

function textOf({ policyRules, rule }: Deciding): string {
  return `${policyRules.policy.id} ${rule?.path ?? ''}`;
}

function undecided(
  reason: 'not governed' | 'not isolated',
  words: string,
  traffic: Traffic,
  path: readonly PathStep[],
): DecidedTraffic {
  return { traffic, action: 'allow', reason, by: [], words, path };
}

/**
 * What alone passes of the connections of a part of the traffic, any of it; none where everything passes, as it does
 * where one of the rules that allow it asks for no more.
 */
export function onlyOf({ action, by }: Pick<DecidedTraffic, 'action' | 'by'>): readonly Only[] {
  const asked = by.map(({ rule }) => rule?.only);
  const only = asked.filter((each) => each !== undefined);
  if (action !== 'allow' || only.length === 0) return [];
  return only.length === asked.length ? only : joinedOf(by);
}

/** What counts beside rules of the same peers that ask for no more. */
function joinedOf(by: readonly Deciding[]): readonly Only[] {
  const joined = by.flatMap(({ rule }) => (rule?.only?.isJoined === true ? [rule] : []));
  if (joined.length === 0) return [];
  const plain = new Set(
    by.flatMap(({ rule }) => (rule === undefined || rule.only !== undefined ? [] : [peersText(rule)])),
  );
  return joined.flatMap((rule) => (rule.only !== undefined && plain.has(peersText(rule)) ? [rule.only] : []));
}

/** A text that is the same for rules with the same peers. */
export function peersText({ peers }: Rule): string {
  return JSON.stringify(peers ?? 'everybody', (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (typeof value === 'bigint') return `${value}`;
    return value instanceof Map ? [...value] : value;
  });
}

/** The rule sets of a tier that govern an end, whatever their stage, in order. */
export function directionRules({ stages }: DirectionTier): readonly DirectionRules[] {
  const [first, ...others] = stages;
  if (first === undefined || others.length > 0) return stages.flatMap(({ ruleSets }) => ruleSets);
  return first.ruleSets;
}
