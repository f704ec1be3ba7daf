import { byBytes } from '../../diagnostics/index.js';
import {
  allOf,
  allTraffic,
  binaryChoice,
  type ChoiceFact,
  icmpTraffic,
  noTraffic,
  portTraffic,
} from '../../sets/index.js';
import type { PolicyRules } from '../policy/policy.js';
import { networkPolicyPrecedence } from '../policy/precedence.js';
import type { Tier, TierEnd } from '../policy/tier.js';

/** What becomes of traffic that no NetworkPolicy admits to or from a pod that one isolates. */
export const networkPolicyEnd: TierEnd = {
  denied: portTraffic,
  undefined: icmpTraffic,
  undefinedBecause: 'what isolation does to ICMP, of which the NetworkPolicy API says nothing',
};

/** The end of APIs whose isolation is about all traffic. */
export const fullEnd: TierEnd = { denied: allTraffic, undefined: noTraffic, undefinedBecause: '' };

/**
 * All rule sets that nothing orders, of one API or several, as one set: what denies, what allows, and the isolation of
 * those that isolate. NetworkPolicies alone have the end that their API says, and the name of their API; `name` is that
 * of a tier with others in it.
 */
export function unorderedTier(ruleSets: readonly PolicyRules[], name: string): Tier {
  const sorted = [...ruleSets].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  if (ruleSets.every(isNetworkPolicy))
    return {
      name: networkPolicyPrecedence.tier,
      stages: [{ mode: 'unordered', ruleSets: sorted }],
      end: networkPolicyEnd,
    };
  return {
    name,
    stages: [{ mode: 'unordered', ruleSets: sorted.map((policyRules) => withUnrestrictedIcmp(policyRules, name)) }],
    end: fullEnd,
  };
}

/** A policy of the plain API. */
export function isNetworkPolicy({ precedence }: PolicyRules): boolean {
  return precedence.tier === networkPolicyPrecedence.tier;
}

/** What isolation by a NetworkPolicy does to ICMP its API doesn't say (`language.md` §3), whoever else isolates. */
export function withUnrestrictedIcmp(policyRules: PolicyRules, plugin: string): PolicyRules {
  if (!isNetworkPolicy(policyRules) || !policyRules.isolates) return policyRules;
  const fact: ChoiceFact = binaryChoice({
    id: 'ICMP under NetworkPolicy',
    words: networkPolicyEnd.undefinedBecause,
    remedy: `ask about TCP, UDP or SCTP, or govern ICMP by a policy of ${plugin}`,
  });
  const rule = {
    action: 'allow',
    path: 'spec',
    span: policyRules.policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: icmpTraffic }],
    inForce: allOf([policyRules.inForce, { kind: 'choice', fact, within: [1] }]),
  } as const;
  return { ...policyRules, rules: [...policyRules.rules, rule] };
}
