import type { PolicyApi, Profile, ProfileSetting } from '../../cni/index.js';
import { byBytes, type Diagnostic } from '../../diagnostics/index.js';
import { allOf } from '../../sets/index.js';
import type { AddressGroup } from '../policy/address-group.js';
import { asEnforced, type PluginRemark, withReadNames } from '../policy/enforcement.js';
import { networkTier } from '../policy/networks.js';
import { type DeclaredTier, unevaluatedTier } from '../policy/place.js';
import { asSeen } from '../policy/pod-labels.js';
import type { PolicyOrigin, Unit } from '../policy/policy.js';
import type { LookUpName } from '../policy/rule-reading.js';
import { type Tier, tierUnits } from '../policy/tier.js';
import { adminTier } from './admin-tiers.js';
import { asCalicoConverts } from './calico-admin.js';
import { asCalicoTakes } from './calico-forms.js';
import { reportOrder } from './calico-order.js';
import { calicoTiers } from './calico-tiers.js';
import { asCiliumConverts } from './cilium-cluster-policies.js';
import { asCiliumTakes } from './cilium-forms.js';
import { ciliumTiers } from './cilium-tiers.js';
import {
  alwaysIsolated,
  anythingBySetting,
  droppedSctp,
  isolatedByLabel,
  sctpTier,
  settingsTier,
} from './plugin-units.js';
import { isNetworkPolicy, unorderedTier } from './unordered-tier.js';
import { asUnevaluated, isSwitchedOn } from './unsupported.js';

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

/** How sure one is of the profile: by its own default, an API that it doesn't implement isn't known to be without effect. */
export interface ArrangeOptions {
  readonly isProfileDeclared: boolean;
  /** What the plugin's configuration, where it was found, says. */
  readonly settings: readonly ProfileSetting[];
  /** The tiers that objects declare. */
  readonly tiers: readonly DeclaredTier[];
  /** The groups of addresses that objects declare. */
  readonly groups: readonly AddressGroup[];
  readonly lookUp: LookUpName;
  /** Whether a pod of the manifests has, or may have, a label with this key. */
  readonly hasPodLabel: (key: string) => boolean;
}

/** Groups the units of all dialects into tiers, by what the profile implements. */
export function arrange(units: readonly Unit[], profile: Profile, options: ArrangeOptions): Arrangement {
  const counted = units.filter(({ isUnnamed }) => !isUnnamed || profile.unnamedDirections.is !== 'passed-over');
  const read = counted.map((unit) => readAs(unit, profile, options));
  const inert = counted.filter((_, index) => read[index] === undefined);
  const effective = read.filter((unit) => unit !== undefined);
  const labels = asSeen(
    effective.filter((unit) => unit.policy.isEvaluated && !isSeparating(unit)),
    { profile, hasPodLabel: options.hasPodLabel },
  );
  const known = labels.units;
  const enforced = asEnforced(known.filter(isNetworkPolicy), { profile, lookUp: options.lookUp });
  const networkPolicies = [
    ...enforced.units,
    ...effective.filter(isMade),
    ...alwaysIsolated(profile, options.settings),
    ...isolatedByLabel(profile, options.hasPodLabel),
  ];
  const placed = known.filter((unit) => !isNetworkPolicy(unit));
  const own = inOrder(networkPolicies, placed, { profile, options });
  const networks = effective.filter(isSeparating);
  const unevaluated = effective.filter((unit) => !unit.policy.isEvaluated && !isMade(unit)).sort(byPolicy);
  const tiers: readonly Tier[] = [
    networkTier(networks, profile),
    { name: unevaluatedTier, stages: [{ mode: 'ordered', units: unevaluated }], end: undefined },
    {
      name: settingsTier,
      stages: [{ mode: 'ordered', units: anythingBySetting(profile, options.settings) }],
      end: undefined,
    },
    { name: sctpTier, stages: [{ mode: 'ordered', units: droppedSctp(profile) }], end: undefined },
    ...own.tiers,
  ];
  return {
    profile,
    tiers: tiers.filter((tier) => tierUnits(tier).length > 0),
    inert: [...inert.filter((unit) => !isMade(unit)), ...own.inert].sort(byPolicy),
    remarks: [...labels.remarks, ...enforced.remarks, ...own.remarks],
    diagnostics: [...labels.diagnostics, ...enforced.diagnostics, ...own.diagnostics],
  };
}

/** The tiers of policies, as the plugin orders them. */
function inOrder(
  networkPolicies: readonly Unit[],
  placed: readonly Unit[],
  { profile, options }: { readonly profile: Profile; readonly options: ArrangeOptions },
): Pick<Arrangement, 'tiers' | 'inert' | 'remarks' | 'diagnostics'> {
  const { ordering, title } = profile;
  switch (ordering.kind) {
    case 'by API': {
      const tiers = [
        adminTier('Admin', placed),
        unorderedTier([...networkPolicies, ...placed.filter(({ place }) => place.mode === 'unordered')], title),
        adminTier('Baseline', placed),
      ];
      return { tiers, inert: [], remarks: [], diagnostics: [] };
    }
    case 'Cilium': {
      const named = withReadNames(
        placed.filter(({ place }) => place.mode === 'unordered'),
        { profile, lookUp: options.lookUp },
      );
      const inTiers = asCiliumConverts(placed.filter(({ place }) => place.mode === 'ordered'));
      const taken = asCiliumTakes([...networkPolicies, ...named.units, ...inTiers], ordering, title);
      return {
        tiers: ciliumTiers(taken.units, { title, ordering }),
        inert: taken.inert,
        remarks: named.remarks,
        diagnostics: [...named.diagnostics, ...taken.diagnostics],
      };
    }
    case 'Calico': {
      const taken = asCalicoTakes(placed, ordering);
      const converted = asCalicoConverts(taken.units, options.groups);
      const tiers = calicoTiers([...networkPolicies, ...converted.units], options.tiers, ordering);
      return {
        tiers,
        inert: [],
        remarks: [...taken.remarks, ...converted.remarks],
        diagnostics: [...taken.diagnostics, ...converted.diagnostics, ...reportOrder(tiers)],
      };
    }
  }
}

/** The policies without effect, each once, in byte order of id. */
export function inertPolicies(arrangement: Arrangement): readonly PolicyOrigin[] {
  const byId = new Map(arrangement.inert.map(({ policy }) => [policy.id, policy]));
  const effective = new Set(arrangement.tiers.flatMap((tier) => tierUnits(tier).map(({ policy }) => policy.id)));
  return [...byId.values()].filter((policy) => !effective.has(policy.id));
}

/** A unit as the plugin takes it; `undefined` where it is without effect. */
function readAs(unit: Unit, profile: Profile, { isProfileDeclared }: ArrangeOptions): Unit | undefined {
  const { policy, direction } = unit;
  if (isSeparating(unit)) return unit;
  if (policy.api === 'networking.k8s.io') {
    const claim = direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress;
    return claim.is === 'no' ? undefined : unit;
  }
  const support = supportOf(profile, policy);
  if (!policy.isEvaluated) {
    return support !== undefined || !isProfileDeclared || !policy.dependsOnCni ? unit : undefined;
  }
  if (support === undefined) return isProfileDeclared ? undefined : asUnevaluated(unit);
  return support === 'yes' ? unit : { ...unit, inForce: allOf([unit.inForce, isSwitchedOn(profile, policy)]) };
}

function supportOf({ policyApis }: Profile, { api, kind }: PolicyOrigin): PolicyApi['support'] | undefined {
  return policyApis.find(({ group, kinds }) => group === api && (kinds === undefined || kinds.includes(kind)))?.support;
}

/** What keeps networks apart: it is there under every plugin, and means something only to one. */
function isSeparating({ separates }: Unit): boolean {
  return separates === true;
}

/** One that an operator makes: nobody knows its rules, and yet it is one of the plain API. */
function isMade({ policy }: Unit): boolean {
  return policy.isMade === true;
}

function byPolicy(a: Unit, b: Unit): number {
  return byBytes(a.policy.id, b.policy.id);
}
