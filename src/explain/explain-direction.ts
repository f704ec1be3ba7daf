import type { Direction, PolicyRules, Rule } from '../compile/index.js';
import { excerptOf } from '../diagnostics/index.js';
import {
  type DecidedTraffic,
  type DirectionRules,
  type DirectionTier,
  directionRules,
  type Evaluation,
} from '../evaluate/index.js';
import { nearestPolicy } from '../nearest-miss/nearest-policy.js';
import { type Question, questionOf } from '../nearest-miss/question.js';
import { unmetConditions } from '../nearest-miss/unmet-rule.js';
import type { JudgeContext } from '../pairs/context.js';
import { locationOf } from '../pairs/decisions.js';
import type { Example } from '../pairs/finding.js';
import { pathText } from '../pairs/tier-paths.js';
import type { ExplainedPolicy, ExplainedRule, ExplainedSide, ExplainedTier } from '../result.js';

/** What a connection is explained by. */
export interface ExplainContext extends JudgeContext {
  /** The policies as no request meets them; missing where none is asked about. */
  readonly unasked?: Evaluation;
}

/** Explains one direction of a connection, tier by tier. */
export function explainSide(example: Example, direction: Direction, context: ExplainContext): ExplainedSide {
  const question = questionOf(example, direction, context);
  const { unasked } = context;
  const decided = example.decided[direction];
  const tiers = context.evaluation
    .governing(question.governed.end, direction)
    .filter((tier) => directionRules(tier).some(isObject))
    .map((tier) => explainTier(tier, decided, { question, unasked }));
  const isByPlugin = decided.by.length === 0 && (decided.reason === 'rule' || decided.reason === 'isolated');
  const nearest = tiers.length > 0 ? undefined : isByPlugin ? decided.words : nearestPolicy(question);
  return {
    direction,
    end: plain(question.governed.name),
    peer: plain(question.peer.name),
    verdict: decided.action,
    reason: decided.words,
    path: pathText(decided),
    tiers,
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** Only rules of objects, not what the plugin does by itself. */
function isObject({ policyRules }: DirectionRules): boolean {
  return policyRules.policy.does === undefined;
}

/** A name as a tree shows it, without backticks. */
function plain(name: string): string {
  return name.replaceAll('`', '');
}

function explainTier(
  directionTier: DirectionTier,
  decided: DecidedTraffic,
  asked: Pick<TierQuestion, 'question' | 'unasked'>,
): ExplainedTier {
  const { tier } = directionTier;
  const step = decided.path.find((each) => each.tier === tier.name);
  const byPolicy = new Map<string, DirectionRules[]>();
  for (const policyRules of directionRules(directionTier).filter(isObject)) {
    const known = byPolicy.get(policyRules.policyRules.policy.id);
    if (known === undefined) byPolicy.set(policyRules.policyRules.policy.id, [policyRules]);
    else known.push(policyRules);
  }
  return {
    tier: tier.name,
    outcome: step === undefined ? 'not asked' : step.action === 'none' ? 'no rule matches' : step.action,
    policies: [...byPolicy.values()].flatMap((ruleSets) => explainPolicy(ruleSets, { ...asked, decided, step }) ?? []),
  };
}

interface TierQuestion {
  readonly decided: DecidedTraffic;
  readonly step: DecidedTraffic['path'][number] | undefined;
  readonly question: Question;
  /** The policies as no request meets them; missing where none is asked about. */
  readonly unasked: Evaluation | undefined;
}

/** A policy that reaches a pod by several regions of its selector, or in several orders, is one. */
function explainPolicy(ruleSets: readonly DirectionRules[], asked: TierQuestion): ExplainedPolicy | undefined {
  const [first] = ruleSets;
  if (first === undefined) return undefined;
  const { policy } = first.policyRules;
  const { file, line, column } = locationOf(policy.span);
  const rules = new Map<string, { readonly policyRules: PolicyRules; readonly rules: Rule[] }>();
  for (const { policyRules } of ruleSets) {
    for (const rule of policyRules.rules) {
      const known = rules.get(rule.path);
      if (known === undefined) rules.set(rule.path, { policyRules, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  const by = asked.step?.by ?? [];
  const refusing = rulesRefusing(policy.id, asked).filter(({ rule }) => !rules.has(rule));
  return {
    policy: policy.id,
    file,
    line,
    column,
    ...excerptOf(policy.span),
    isolates: ruleSets.some(({ policyRules }) => policyRules.isolates),
    selects: ruleSets.some(({ applies }) => applies === true) ? 'yes' : 'perhaps',
    isDecisive: by.some(({ policyRules, rule }) => rule === undefined && policyRules.policy.id === policy.id),
    rules: [...[...rules.values()].flatMap((each) => explainRule(each.rules, asked) ?? []), ...refusing].sort(
      byNearness,
    ),
  };
}

/** The rules of a policy that let only other requests pass than the one that is asked about, and so have no part in its evaluation. */
function rulesRefusing(policy: string, { question, unasked }: TierQuestion): readonly ExplainedRule[] {
  const ruleSets = (unasked?.ruleSets ?? []).filter(
    (each) => each.policy.id === policy && each.direction === question.direction,
  );
  const byPath = new Map<string, Rule[]>();
  for (const rule of ruleSets.flatMap(({ rules }) => rules))
    if (rule.only !== undefined) byPath.set(rule.path, [...(byPath.get(rule.path) ?? []), rule]);
  return [...byPath.values()].flatMap((parts): readonly ExplainedRule[] => {
    const [first] = parts;
    if (first === undefined) return [];
    const misses = parts.map((rule) => unmetConditions(rule, question)).sort((a, b) => a.length - b.length);
    const only = [...new Set(parts.flatMap((rule) => rule.only?.words ?? []))];
    const unmet = misses[0]?.length === 0 ? ['the request is none of these'] : (misses[0] ?? []);
    return [{ rule: first.path, action: first.action, ...locationOf(first.span), match: 'no', only, unmet }];
  });
}

/** A rule that is read in several parts matches where one of them does. */
function explainRule(parts: readonly Rule[], { step, question, decided }: TierQuestion): ExplainedRule | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { path, name, action, span } = first;
  const isDecisive = step?.by.some(({ rule }) => rule !== undefined && parts.includes(rule)) === true;
  const misses = parts.map((rule) => unmetConditions(rule, question)).sort((a, b) => a.length - b.length);
  const unmet = isDecisive ? [] : (misses[0] ?? []);
  const isUnknown = decided.action === 'unknown' || question.example.decided.verdict === 'unknown';
  const match = isDecisive ? 'decided' : unmet.length > 0 ? 'no' : isUnknown ? 'perhaps' : 'behind';
  const only = [...new Set(parts.flatMap((rule) => rule.only?.words ?? []))];
  const narrowed = only.length === 0 || parts.some((rule) => rule.only === undefined) ? {} : { only };
  return {
    rule: path,
    ...(name === undefined ? {} : { name }),
    action,
    ...locationOf(span),
    match,
    ...narrowed,
    unmet,
  };
}

const nearness = { decided: 0, perhaps: 1, behind: 2, no: 3 } as const satisfies Record<ExplainedRule['match'], number>;

function byNearness(a: ExplainedRule, b: ExplainedRule): number {
  return nearness[a.match] - nearness[b.match] || a.unmet.length - b.unmet.length;
}
