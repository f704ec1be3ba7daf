import type { Profile } from '../cni/index.js';
import { byBytes } from '../diagnostics/index.js';
import { icmpTraffic, portTraffic, type Traffic } from '../sets/index.js';
import type { PolicyOrigin, Unit } from './policy.js';

/** The policies of a cluster as its CNI plugin evaluates them: tiers in order, the strongest first. */
export interface Arrangement {
  readonly profile: Profile;
  readonly tiers: readonly Tier[];
  /** Units that change nothing under this profile, although the API server accepts their objects. */
  readonly inert: readonly Unit[];
}

/**
 * An ordered stage of evaluation. `ordered`: the first rule that matches decides, in the order of units and rules; `pass` leaves
 * the tier. `unordered`: every rule that matches admits.
 */
export interface Tier {
  readonly name: string;
  readonly mode: 'ordered' | 'unordered';
  readonly units: readonly Unit[];
  readonly end: TierEnd | undefined;
}

/** What becomes of traffic that no rule of a tier matched, where a unit of the tier isolates the pod. */
export interface TierEnd {
  readonly denied: Traffic;
  /** Traffic of which the API doesn't say what isolation does to it. */
  readonly undefined: Traffic;
  readonly undefinedBecause: string;
}

/** How sure one is of the profile: by its own default, an API that it doesn't implement isn't known to be without effect. */
export interface ArrangeOptions {
  readonly isProfileDeclared: boolean;
}

const networkPolicyEnd: TierEnd = {
  denied: portTraffic,
  undefined: icmpTraffic,
  undefinedBecause: 'what isolation does to ICMP, of which the NetworkPolicy API says nothing',
};

/** Groups the units of all dialects into tiers, by what the profile implements. */
export function arrange(units: readonly Unit[], profile: Profile, options: ArrangeOptions): Arrangement {
  const isInert = (unit: Unit) => !isEffective(unit, profile, options);
  const effective = units.filter((unit) => !isInert(unit)).sort(byPolicy);
  const evaluated = effective.filter((unit) => unit.policy.isEvaluated);
  const unevaluated = effective.filter((unit) => !unit.policy.isEvaluated);
  const tiers: Tier[] = [
    { name: 'policies that are not evaluated', mode: 'ordered', units: unevaluated, end: undefined },
    { name: 'NetworkPolicy', mode: 'unordered', units: evaluated, end: networkPolicyEnd },
  ];
  return {
    profile,
    tiers: tiers.filter((tier) => tier.units.length > 0),
    inert: units.filter(isInert).sort(byPolicy),
  };
}

/** The policies without effect, each once, in byte order of id. */
export function inertPolicies(arrangement: Arrangement): readonly PolicyOrigin[] {
  const byId = new Map(arrangement.inert.map(({ policy }) => [policy.id, policy]));
  const effective = new Set(arrangement.tiers.flatMap((tier) => tier.units.map(({ policy }) => policy.id)));
  return [...byId.values()].filter((policy) => !effective.has(policy.id));
}

function isEffective(unit: Unit, profile: Profile, options: ArrangeOptions): boolean {
  const isImplemented = implementsApi(profile, unit.policy.api);
  if (!unit.policy.isEvaluated) return isImplemented || !options.isProfileDeclared || !unit.policy.dependsOnCni;
  return isImplemented && (unit.direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress).is !== 'no';
}

function implementsApi({ policyApis }: Profile, api: string): boolean {
  return api === 'networking.k8s.io' || policyApis.some(({ group }) => group === api);
}

function byPolicy(a: Unit, b: Unit): number {
  return byBytes(a.policy.id, b.policy.id);
}
