import type { Profile, ProfileSetting } from '../cni/index.js';
import { byBytes, type Diagnostic } from '../diagnostics/index.js';
import { icmpTraffic, portTraffic, type Traffic } from '../sets/index.js';
import { asEnforced, type PluginRemark } from './enforcement.js';
import { alwaysIsolated } from './plugin-units.js';
import type { PolicyOrigin, Unit } from './policy.js';
import type { LookUpName } from './rule-reading.js';

/** The policies of a cluster as its CNI plugin evaluates them: tiers in order, the strongest first. */
export interface Arrangement {
  readonly profile: Profile;
  readonly tiers: readonly Tier[];
  /** Units that change nothing under this profile, although the API server accepts their objects. */
  readonly inert: readonly Unit[];
  /** What the plugin makes of rules that the API doesn't say. */
  readonly remarks: readonly PluginRemark[];
  readonly diagnostics: readonly Diagnostic[];
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
  /** What the plugin's configuration, where it was found, says. */
  readonly settings: readonly ProfileSetting[];
  readonly lookUp: LookUpName;
}

const networkPolicyEnd: TierEnd = {
  denied: portTraffic,
  undefined: icmpTraffic,
  undefinedBecause: 'what isolation does to ICMP, of which the NetworkPolicy API says nothing',
};

/** Groups the units of all dialects into tiers, by what the profile implements. */
export function arrange(units: readonly Unit[], profile: Profile, options: ArrangeOptions): Arrangement {
  const isInert = (unit: Unit) => !isEffective(unit, profile, options);
  const effective = units.filter((unit) => !isInert(unit));
  const enforced = asEnforced(
    effective.filter((unit) => unit.policy.isEvaluated),
    { profile, lookUp: options.lookUp },
  );
  const tiers: readonly Tier[] = [
    {
      name: 'policies that are not evaluated',
      mode: 'ordered',
      units: effective.filter((unit) => !unit.policy.isEvaluated).sort(byPolicy),
      end: undefined,
    },
    {
      name: 'NetworkPolicy',
      mode: 'unordered',
      units: [...enforced.units, ...alwaysIsolated(profile, options.settings)].sort(byPolicy),
      end: networkPolicyEnd,
    },
  ];
  return {
    profile,
    tiers: tiers.filter((tier) => tier.units.length > 0),
    inert: units.filter(isInert).sort(byPolicy),
    remarks: enforced.remarks,
    diagnostics: enforced.diagnostics,
  };
}

/** The policies without effect, each once, in byte order of id. */
export function inertPolicies(arrangement: Arrangement): readonly PolicyOrigin[] {
  const byId = new Map(arrangement.inert.map(({ policy }) => [policy.id, policy]));
  const effective = new Set(arrangement.tiers.flatMap((tier) => tier.units.map(({ policy }) => policy.id)));
  return [...byId.values()].filter((policy) => !effective.has(policy.id));
}

function isEffective(unit: Unit, profile: Profile, options: ArrangeOptions): boolean {
  if (unit.policy.isEvaluated) {
    const claim = unit.direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress;
    return claim.is !== 'no';
  }
  return implementsApi(profile, unit.policy) || !options.isProfileDeclared || !unit.policy.dependsOnCni;
}

function implementsApi({ policyApis }: Profile, { api, kind }: PolicyOrigin): boolean {
  return policyApis.some(({ group, kinds }) => group === api && (kinds === undefined || kinds.includes(kind)));
}

function byPolicy(a: Unit, b: Unit): number {
  return byBytes(a.policy.id, b.policy.id);
}
