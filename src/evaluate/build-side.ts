import type { End } from './ends.js';
import type { Side, SideRule, SideTier, SideUnit } from './fold.js';
import type { Government } from './governing.js';
import type { HeldRule } from './rows/row.js';
import { rulesAt } from './rules-at.js';

/** What governs an end, with those of its rules that hold both ends; units without such rules stay the objects that they are. */
export function buildSide({ tiers }: Government, held: readonly HeldRule[], destination: End): Side {
  let start = 0;
  let next = 0;
  const withRules = (each: SideUnit): SideUnit => {
    const { rules } = each.unit;
    const found: SideRule[] = [];
    for (let match = held[next]; match !== undefined && match.at < start + rules.length; match = held[++next]) {
      const rule = rules[match.at - start];
      if (rule !== undefined) found.push(...rulesAt(rule, match.matches, destination));
    }
    start += rules.length;
    return found.length === 0 ? each : { ...each, rules: found };
  };
  const withStages = ({ tier, stages }: SideTier): SideTier => ({
    tier,
    stages: stages.map(({ mode, units }) => ({ mode, units: units.map(withRules) })),
  });
  return { isGoverned: true, tiers: tiers.map(withStages) };
}
