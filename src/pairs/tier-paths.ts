import type { ConnectionTraffic, DecidedTraffic, PathStep } from '../evaluate/index.js';
import type { TierPath } from '../result.js';

/** How traffic came through the tiers, egress first; a direction that nothing governs has no path. */
export function tierPathsOf({ egress, ingress }: ConnectionTraffic): readonly TierPath[] {
  return [...pathOf('egress', egress), ...pathOf('ingress', ingress)];
}

function pathOf(direction: TierPath['direction'], decided: DecidedTraffic): readonly TierPath[] {
  return decided.path.length === 0 ? [] : [{ direction, path: pathText(decided) }];
}

/** The path of one direction on one line; empty where nothing governs it. */
export function pathText({ path }: DecidedTraffic): string {
  return path.map(stepText).join(' → ');
}

/** `Admin: pass (dev-ns)`; a rule is called by its name where it has one, else its policy by its id. */
function stepText({ tier, action, by }: PathStep): string {
  if (action === 'none') return `${tier}: no rule matches`;
  const names = [...new Set(by.map(({ policyRules, rule }) => rule?.name ?? policyRules.policy.id))];
  const shown = names.slice(0, shownNames).join(', ');
  const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  return `${tier}: ${action} (${shown}${more})`;
}

const shownNames = 3;
