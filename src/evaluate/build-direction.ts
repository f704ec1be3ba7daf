import type { End } from './ends.js';
import type { DirectionPolicies, DirectionRule, DirectionRules, DirectionTier } from './fold.js';
import type { Government } from './governing.js';
import type { HeldRule } from './rows/row.js';
import { rulesAt } from './rules-at.js';

/**
 * What governs an end, with those of its rules that hold both ends; rule sets without such rules stay the objects that
 * they are.
 */
export function buildSide({ tiers }: Government, held: readonly HeldRule[], destination: End): DirectionPolicies {
  let start = 0;
  let next = 0;
  const withRules = (each: DirectionRules): DirectionRules => {
    const { rules } = each.policyRules;
    const found: DirectionRule[] = [];
    for (let match = held[next]; match !== undefined && match.at < start + rules.length; match = held[++next]) {
      const rule = rules[match.at - start];
      if (rule !== undefined) found.push(...rulesAt(rule, match.matches, destination));
    }
    start += rules.length;
    return found.length === 0 ? each : { ...each, rules: found };
  };
  const withStages = ({ tier, stages }: DirectionTier): DirectionTier => ({
    tier,
    stages: stages.map(({ mode, ruleSets }) => ({ mode, ruleSets: ruleSets.map(withRules) })),
  });
  return { isGoverned: true, tiers: tiers.map(withStages) };
}
