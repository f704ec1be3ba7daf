import { byBytes } from '../../diagnostics/index.js';
import { allOf, allTraffic, type ChoiceFact, icmpTraffic, noTraffic, portTraffic } from '../../sets/index.js';
import { networkPolicyPlace } from '../policy/place.js';
import type { Unit } from '../policy/policy.js';
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
 * All units that nothing orders, of one API or several, as one set: what denies, what allows, and the isolation of those that isolate.
 * NetworkPolicies alone have the end that their API says, and the name of their API; `name` is that of a tier with others in it.
 */
export function unorderedTier(units: readonly Unit[], name: string): Tier {
  const sorted = [...units].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  if (units.every(isNetworkPolicy))
    return { name: networkPolicyPlace.tier, stages: [{ mode: 'unordered', units: sorted }], end: networkPolicyEnd };
  return { name, stages: [{ mode: 'unordered', units: sorted.map((unit) => withOpenIcmp(unit, name)) }], end: fullEnd };
}

/** A policy of the plain API. */
export function isNetworkPolicy({ place }: Unit): boolean {
  return place.tier === networkPolicyPlace.tier;
}

/** What isolation by a NetworkPolicy does to ICMP its API doesn't say (`language.md` §3), whoever else isolates. */
export function withOpenIcmp(unit: Unit, plugin: string): Unit {
  if (!isNetworkPolicy(unit) || !unit.isolates) return unit;
  const fact: ChoiceFact = {
    kind: 'choice',
    id: 'ICMP under NetworkPolicy',
    words: networkPolicyEnd.undefinedBecause,
    remedy: `ask about TCP, UDP or SCTP, or govern ICMP by a policy of ${plugin}`,
    count: 2,
  };
  const rule = {
    action: 'allow',
    path: 'spec',
    span: unit.policy.span,
    peers: undefined,
    ports: [{ kind: 'traffic', traffic: icmpTraffic }],
    inForce: allOf([unit.inForce, { kind: 'choice', fact, within: [1] }]),
  } as const;
  return { ...unit, rules: [...unit.rules, rule] };
}
