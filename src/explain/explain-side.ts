import type { Direction, Rule, Unit } from '../compile/index.js';
import { excerptOf } from '../diagnostics/index.js';
import { type SideTier, type SideUnit, type Slice, sideUnits } from '../evaluate/index.js';
import { nearestPolicy } from '../nearest-miss/nearest-policy.js';
import { type Question, questionOf } from '../nearest-miss/question.js';
import { unmetConditions } from '../nearest-miss/unmet-rule.js';
import type { JudgeContext } from '../pairs/context.js';
import { placeOf } from '../pairs/decisions.js';
import type { Example } from '../pairs/finding.js';
import { pathText } from '../pairs/tier-paths.js';
import type { ExplainedPolicy, ExplainedRule, ExplainedSide, ExplainedTier } from '../result.js';

/** Explains one direction of a connection, tier by tier. */
export function explainSide(example: Example, direction: Direction, context: JudgeContext): ExplainedSide {
  const question = questionOf(example, direction, context);
  const slice = example.slice[direction];
  const tiers = context.evaluation
    .governing(question.governed.end, direction)
    .filter((tier) => sideUnits(tier).some(isObject))
    .map((tier) => explainTier(tier, slice, question));
  const isByPlugin = slice.by.length === 0 && (slice.reason === 'rule' || slice.reason === 'isolated');
  const nearest = tiers.length > 0 ? undefined : isByPlugin ? slice.words : nearestPolicy(question);
  return {
    direction,
    end: plain(question.governed.name),
    peer: plain(question.peer.name),
    verdict: slice.action,
    reason: slice.words,
    path: pathText(slice),
    tiers,
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** Not what the plugin does by itself. */
function isObject({ unit }: SideUnit): boolean {
  return unit.policy.does === undefined;
}

/** A name as it stands in a tree, without the marks of a sentence. */
function plain(name: string): string {
  return name.replaceAll('`', '');
}

function explainTier(sideTier: SideTier, slice: Slice, question: Question): ExplainedTier {
  const { tier } = sideTier;
  const step = slice.path.find((each) => each.tier === tier.name);
  const byPolicy = new Map<string, SideUnit[]>();
  for (const unit of sideUnits(sideTier).filter(isObject)) {
    const known = byPolicy.get(unit.unit.policy.id);
    if (known === undefined) byPolicy.set(unit.unit.policy.id, [unit]);
    else known.push(unit);
  }
  return {
    tier: tier.name,
    outcome: step === undefined ? 'not asked' : step.action === 'none' ? 'no rule matches' : step.action,
    policies: [...byPolicy.values()].flatMap((units) => explainPolicy(units, { slice, step, question }) ?? []),
  };
}

interface TierQuestion {
  readonly slice: Slice;
  readonly step: Slice['path'][number] | undefined;
  readonly question: Question;
}

/** A policy that reaches a pod by several regions of its selector, or in several orders, is one. */
function explainPolicy(units: readonly SideUnit[], asked: TierQuestion): ExplainedPolicy | undefined {
  const [first] = units;
  if (first === undefined) return undefined;
  const { policy } = first.unit;
  const { file, line, column } = placeOf(policy.span);
  const rules = new Map<string, { readonly unit: Unit; readonly rules: Rule[] }>();
  for (const { unit } of units) {
    for (const rule of unit.rules) {
      const known = rules.get(rule.path);
      if (known === undefined) rules.set(rule.path, { unit, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  const by = asked.step?.by ?? [];
  return {
    policy: policy.id,
    file,
    line,
    column,
    ...excerptOf(policy.span),
    isolates: units.some(({ unit }) => unit.isolates),
    selects: units.some(({ applies }) => applies === true) ? 'yes' : 'perhaps',
    isDecisive: by.some(({ unit, rule }) => rule === undefined && unit.policy.id === policy.id),
    rules: [...rules.values()].flatMap((each) => explainRule(each.rules, asked) ?? []).sort(byNearness),
  };
}

/** A rule that is read in several parts matches where one of them does. */
function explainRule(parts: readonly Rule[], { step, question, slice }: TierQuestion): ExplainedRule | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { path, name, action, span } = first;
  const isDecisive = step?.by.some(({ rule }) => rule !== undefined && parts.includes(rule)) === true;
  const misses = parts.map((rule) => unmetConditions(rule, question)).sort((a, b) => a.length - b.length);
  const unmet = isDecisive ? [] : (misses[0] ?? []);
  const isOpen = slice.action === 'unknown' || question.example.slice.verdict === 'unknown';
  const match = isDecisive ? 'decided' : unmet.length > 0 ? 'no' : isOpen ? 'perhaps' : 'behind';
  return { rule: path, ...(name === undefined ? {} : { name }), action, ...placeOf(span), match, unmet };
}

const nearness = { decided: 0, perhaps: 1, behind: 2, no: 3 } as const satisfies Record<ExplainedRule['match'], number>;

function byNearness(a: ExplainedRule, b: ExplainedRule): number {
  return nearness[a.match] - nearness[b.match] || a.unmet.length - b.unmet.length;
}
