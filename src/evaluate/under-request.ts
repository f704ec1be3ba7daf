import type { Arrangement, PolicyRules, Request, Rule } from '../compile/index.js';
import { allOf, uncertainCondition } from '../sets/index.js';

/**
 * Policies as one request meets them: a rule that asks for something above ports admits it for certain, doesn't admit it, or nobody
 * knows. What no rule admits isolation denies, as it denies everything else.
 */
export function underRequest(arrangement: Arrangement, request: Request): Arrangement {
  return {
    ...arrangement,
    tiers: arrangement.tiers.map((tier) => ({
      ...tier,
      stages: tier.stages.map((stage) => ({
        ...stage,
        ruleSets: stage.ruleSets.map((policyRules) => askedOf(policyRules, request)),
      })),
    })),
  };
}

function askedOf(policyRules: PolicyRules, request: Request): PolicyRules {
  if (policyRules.rules.every(({ only }) => only === undefined)) return policyRules;
  return { ...policyRules, rules: policyRules.rules.flatMap((rule) => askedOfRule(rule, policyRules, request)) };
}

function askedOfRule(rule: Rule, { policy }: PolicyRules, request: Request): readonly Rule[] {
  const { only, ...plain } = rule;
  if (only === undefined) return [rule];
  const lets = only.lets(request);
  if (typeof lets === 'boolean') return lets ? [plain] : [];
  const admits = uncertainCondition({ id: `request/${policy.id}/${rule.path}/${only.words}`, ...lets });
  return [{ ...plain, inForce: allOf([rule.inForce, admits]) }];
}
