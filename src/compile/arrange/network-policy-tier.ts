import { byBytes } from '../../diagnostics/index.js';
import { icmpTraffic, portTraffic } from '../../sets/index.js';
import type { Unit } from '../policy/policy.js';
import type { Tier, TierEnd } from '../policy/tier.js';

/** What becomes of traffic that no NetworkPolicy admits to or from a pod that one isolates. */
export const networkPolicyEnd: TierEnd = {
  denied: portTraffic,
  undefined: icmpTraffic,
  undefinedBecause: 'what isolation does to ICMP, of which the NetworkPolicy API says nothing',
};

/** NetworkPolicies alone: the union of their rules, and isolation. */
export function networkPolicyTier(units: readonly Unit[]): Tier {
  return {
    name: 'NetworkPolicy',
    stages: [{ mode: 'unordered', units: [...units].sort((a, b) => byBytes(a.policy.id, b.policy.id)) }],
    end: networkPolicyEnd,
  };
}
