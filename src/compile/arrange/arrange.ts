import type { PolicyApi, Profile, ProfileSetting } from '../../cni/index.js';
import { byBytes, type Diagnostic } from '../../diagnostics/index.js';
import { allOf } from '../../sets/index.js';
import type { AddressGroup } from '../policy/address-group.js';
import { withKnowledge } from '../policy/cilium-facts.js';
import { asEnforced, type PluginRemark, withReadNames } from '../policy/enforcement.js';
import { networkTier } from '../policy/networks.js';
import { asSeen } from '../policy/pod-labels.js';
import type { PolicyOrigin, PolicyRules } from '../policy/policy.js';
import { type DeclaredTier, unevaluatedTier } from '../policy/precedence.js';
import type { LookUpName } from '../policy/rule-reading.js';
import { ruleSetsOfTier, type Tier } from '../policy/tier.js';
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
} from './plugin-rules.js';
import { isNetworkPolicy, unorderedTier } from './unordered-tier.js';
import { asUnevaluated, isSwitchedOn } from './unsupported.js';

/** The policies of a cluster as its CNI plugin evaluates them: tiers in order, the strongest first. */
export interface Arrangement {
  readonly profile: Profile;
  readonly tiers: readonly Tier[];
  /** Rule sets that change nothing under this profile, although the API server accepts their objects. */
  readonly inert: readonly PolicyRules[];
  /** How the plugin handles rules where the API doesn't say. */
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

/** Groups the rule sets of all dialects into tiers, by what the profile implements. */
export function arrange(ruleSets: readonly PolicyRules[], profile: Profile, options: ArrangeOptions): Arrangement {
  const counted = ruleSets.filter(({ isUnnamed }) => !isUnnamed || profile.unnamedDirections.is !== 'passed-over');
  const read = counted.map((policyRules) => readAs(policyRules, profile, options));
  const inert = counted.filter((_, index) => read[index] === undefined);
  const effective = read.filter((policyRules) => policyRules !== undefined);
  const labels = asSeen(
    effective.filter((policyRules) => policyRules.policy.isEvaluated && !isSeparating(policyRules)),
    { profile, hasPodLabel: options.hasPodLabel },
  );
  const known = labels.ruleSets;
  const enforced = asEnforced(known.filter(isNetworkPolicy), { profile, lookUp: options.lookUp });
  const networkPolicies = [
    ...enforced.ruleSets,
    ...effective.filter(isMade),
    ...alwaysIsolated(profile, options.settings),
    ...isolatedByLabel(profile, options.hasPodLabel),
  ];
  const placed = known.filter((policyRules) => !isNetworkPolicy(policyRules));
  const own = inOrder(networkPolicies, placed, { profile, options });
  const networks = effective.filter(isSeparating);
  const unevaluated = effective
    .filter((policyRules) => !policyRules.policy.isEvaluated && !isMade(policyRules))
    .sort(byPolicy);
  const tiers: readonly Tier[] = [
    networkTier(networks, profile),
    { name: unevaluatedTier, stages: [{ mode: 'ordered', ruleSets: unevaluated }], end: undefined },
    {
      name: settingsTier,
      stages: [{ mode: 'ordered', ruleSets: anythingBySetting(profile, options.settings) }],
      end: undefined,
    },
    { name: sctpTier, stages: [{ mode: 'ordered', ruleSets: droppedSctp(profile) }], end: undefined },
    ...own.tiers,
  ];
  return {
    profile,
    tiers: tiers.filter((tier) => ruleSetsOfTier(tier).length > 0),
    inert: [...inert.filter((policyRules) => !isMade(policyRules)), ...own.inert].sort(byPolicy),
    remarks: [...labels.remarks, ...enforced.remarks, ...own.remarks],
    diagnostics: [...labels.diagnostics, ...enforced.diagnostics, ...own.diagnostics],
  };
}

/** The tiers of policies, as the plugin orders them. */
function inOrder(
  networkPolicies: readonly PolicyRules[],
  placed: readonly PolicyRules[],
  { profile, options }: { readonly profile: Profile; readonly options: ArrangeOptions },
): Pick<Arrangement, 'tiers' | 'inert' | 'remarks' | 'diagnostics'> {
  const { ordering, title } = profile;
  switch (ordering.kind) {
    case 'by API': {
      const tiers = [
        adminTier('Admin', placed),
        unorderedTier(
          [...networkPolicies, ...placed.filter(({ precedence }) => precedence.mode === 'unordered')],
          title,
        ),
        adminTier('Baseline', placed),
      ];
      return { tiers, inert: [], remarks: [], diagnostics: [] };
    }
    case 'Cilium': {
      const named = withReadNames(
        placed.filter(({ precedence }) => precedence.mode === 'unordered'),
        { profile, lookUp: options.lookUp },
      );
      const inTiers = asCiliumConverts(placed.filter(({ precedence }) => precedence.mode === 'ordered'));
      const hasClusterLookups = inTiers.some(({ rules }) =>
        rules.some(({ peers = [] }) => peers.some(({ kind }) => kind === 'domains')),
      );
      const [clusterName, otherName] = ordering.clusterNames ?? [];
      const known = withKnowledge(named.ruleSets, {
        clusterName: otherName === undefined ? clusterName : undefined,
        hasClusterLookups,
      });
      const taken = asCiliumTakes([...networkPolicies, ...known, ...inTiers], ordering, title);
      return {
        tiers: ciliumTiers(taken.ruleSets, { title, ordering }),
        inert: taken.inert,
        remarks: named.remarks,
        diagnostics: [...named.diagnostics, ...taken.diagnostics],
      };
    }
    case 'Calico': {
      const taken = asCalicoTakes(placed, ordering);
      const converted = asCalicoConverts(taken.ruleSets, options.groups);
      const tiers = calicoTiers([...networkPolicies, ...converted.ruleSets], options.tiers, ordering);
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
  const effective = new Set(arrangement.tiers.flatMap((tier) => ruleSetsOfTier(tier).map(({ policy }) => policy.id)));
  return [...byId.values()].filter((policy) => !effective.has(policy.id));
}

/** A rule set as the plugin takes it; `undefined` where it is without effect. */
function readAs(
  policyRules: PolicyRules,
  profile: Profile,
  { isProfileDeclared }: ArrangeOptions,
): PolicyRules | undefined {
  const { policy, direction } = policyRules;
  if (isSeparating(policyRules)) return policyRules;
  if (policy.api === 'networking.k8s.io') {
    const claim = direction === 'ingress' ? profile.enforcesIngress : profile.enforcesEgress;
    return claim.is === 'no' ? undefined : policyRules;
  }
  const support = supportOf(profile, policy);
  if (!policy.isEvaluated) {
    return support !== undefined || !isProfileDeclared || !policy.dependsOnCni ? policyRules : undefined;
  }
  if (support === undefined) return isProfileDeclared ? undefined : asUnevaluated(policyRules);
  return support === 'yes'
    ? policyRules
    : { ...policyRules, inForce: allOf([policyRules.inForce, isSwitchedOn(profile, policy)]) };
}

function supportOf({ policyApis }: Profile, { api, kind }: PolicyOrigin): PolicyApi['support'] | undefined {
  return policyApis.find(({ group, kinds }) => group === api && (kinds === undefined || kinds.includes(kind)))?.support;
}

/** What keeps networks apart: it is there under every plugin, and means something only to one. */
function isSeparating({ separates }: PolicyRules): boolean {
  return separates === true;
}

/** One that an operator makes: nobody knows its rules, and yet it is one of the plain API. */
function isMade({ policy }: PolicyRules): boolean {
  return policy.isMade === true;
}

function byPolicy(a: PolicyRules, b: PolicyRules): number {
  return byBytes(a.policy.id, b.policy.id);
}
