import type { PolicyRules, Rule } from '../compile/index.js';
import { directionRules } from '../evaluate/index.js';
import { fewest, type Miss, type Question } from './question.js';
import { unmetConditions } from './unmet-rule.js';

/** Of the rules that govern an end the one that nearly admits what is denied; `undefined` where that can't be told. */
export function nearestRule(question: Question): string | undefined {
  const { governed, direction, evaluation } = question;
  const denial = denialOf(question);
  if (denial !== undefined) return denial;
  const ruleSets = evaluation
    .governing(governed.end, direction)
    .flatMap((tier) => directionRules(tier).map(({ policyRules }) => policyRules))
    .filter(({ policy }) => policy.does === undefined);
  const rules = ruleSets.flatMap((policyRules) =>
    policyRules.rules.filter(({ action }) => action === 'allow').map((rule) => ({ policyRules, rule })),
  );
  const miss = fewest(rules.map(({ policyRules, rule }) => missOfRule(policyRules, rule, question)));
  if (miss !== undefined) return `${miss.id} ${miss.path} would admit it, but ${miss.conditions.join(', and ')}`;
  if (ruleSets.length === 0 || rules.length > 0) return undefined;
  return `no policy that isolates ${governed.name} for ${direction} has a rule`;
}

/** Where nothing orders rules, what one denies no other admits. */
function denialOf({ example: { decided }, direction }: Question): string | undefined {
  const [first] = decided[direction].by;
  if (first?.rule?.action !== 'deny' || first.policyRules.precedence.mode !== 'unordered') return undefined;
  return `${first.policyRules.policy.id} ${first.rule.path} denies it, whatever allows it: narrow that rule`;
}

function missOfRule(policyRules: PolicyRules, rule: Rule, question: Question): Miss {
  return { id: policyRules.policy.id, path: rule.path, conditions: unmetConditions(rule, question) };
}
