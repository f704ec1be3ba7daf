import { type Arrangement, type PolicyRules, type Request, type Rule, ruleSetsOfTier } from '../compile/index.js';
import { allOf, uncertainCondition } from '../sets/index.js';
import { peersText } from './fold.js';

/**
 * Policies as one request meets them: a rule that asks for something above ports admits it for certain, doesn't admit it, or nobody
 * knows. What no rule admits isolation denies, as it denies everything else.
 */
export function underRequest(arrangement: Arrangement, request: Request): Arrangement {
  const joined = joinedPeers(arrangement, request);
  return {
    ...arrangement,
    tiers: arrangement.tiers.map((tier) => ({
      ...tier,
      stages: tier.stages.map((stage) => ({
        ...stage,
        ruleSets: stage.ruleSets.map((policyRules) => askedOf(policyRules, request, joined)),
      })),
    })),
  };
}

/** The peers of rules that don't let the request through for certain, and count beside others of the same peers. */
function joinedPeers({ tiers }: Arrangement, request: Request): ReadonlySet<string> {
  const rules = tiers.flatMap(ruleSetsOfTier).flatMap((policyRules) => policyRules.rules);
  const isJoined = ({ only }: Rule) => only?.isJoined === true && only.lets(request) !== true;
  return new Set(rules.filter(isJoined).map(peersText));
}

function askedOf(policyRules: PolicyRules, request: Request, joined: ReadonlySet<string>): PolicyRules {
  const isPlain = joined.size === 0 && policyRules.rules.every(({ only }) => only === undefined);
  if (isPlain) return policyRules;
  const rules = policyRules.rules
    .flatMap((rule) => askedOfRule(rule, policyRules, request))
    .map((rule) => (policyRules.rules.includes(rule) && joined.has(peersText(rule)) ? besideJoined(rule) : rule));
  return { ...policyRules, rules };
}

function besideJoined(rule: Rule): Rule {
  if (rule.action !== 'allow') return rule;
  const admits = uncertainCondition({
    id: 'request/joined',
    words: 'whether a rule that names servers of TLS, for the same peers, holds for these ports too',
    remedy: 'write the peers of the two rules otherwise, or ask about a name that is listed',
  });
  return { ...rule, inForce: allOf([rule.inForce, admits]) };
}

function askedOfRule(rule: Rule, { policy }: PolicyRules, request: Request): readonly Rule[] {
  const { only, ...plain } = rule;
  if (only === undefined) return [rule];
  const lets = only.lets(request);
  if (typeof lets === 'boolean') return lets ? [plain] : [];
  const admits = uncertainCondition({ id: `request/${policy.id}/${rule.path}/${only.words}`, ...lets });
  return [{ ...plain, inForce: allOf([rule.inForce, admits]) }];
}
