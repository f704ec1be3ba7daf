import type { CalicoOrdering } from '../../cni/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { allOf, type Condition } from '../../sets/index.js';
import type { PolicyRules } from '../policy/policy.js';
import type { DeclaredTier } from '../policy/precedence.js';
import type { Stage, Tier } from '../policy/tier.js';
import { fullEnd, isNetworkPolicy, unorderedTier, withUnrestrictedIcmp } from './unordered-tier.js';

/** A tier of Calico before it is filled. */
interface OrderedTier {
  readonly name: string;
  /** What reports call it. */
  readonly title: string;
  readonly order: number;
  readonly end: DeclaredTier['end'];
  /** Holds where it is so: open where different copies of the tier were found. */
  readonly presence: Condition;
}

/** The order of a NetworkPolicy in the tier `default` (calico.md §8). */
export const networkPolicyOrder = 1000;

/**
 * The rule sets of all APIs in Calico's tiers (calico.md §6): by order, then by name, those of no order and of unknown
 * tiers last. NetworkPolicies stand in the tier `default`; admin policies in tiers of their own.
 */
export function calicoTiers(
  ruleSets: readonly PolicyRules[],
  declared: readonly DeclaredTier[],
  ordering: CalicoOrdering,
): readonly Tier[] {
  const tiers = sortedTiers(declared, ordering);
  const byTier = new Map<string, PolicyRules[]>();
  for (const policyRules of ruleSets) {
    const name = tierOf(policyRules, ordering);
    const known = byTier.get(name);
    if (known === undefined) byTier.set(name, [policyRules]);
    else known.push(policyRules);
  }
  const named = new Set(tiers.map(({ name }) => name));
  const unknown = [...byTier.keys()]
    .filter((name) => !named.has(name))
    .sort(byBytes)
    .map((name): OrderedTier => ({ name, title: name, order: Number.POSITIVE_INFINITY, end: 'deny', presence: true }));
  return [...tiers, ...unknown].map((tier) => fill(tier, byTier.get(tier.name) ?? [], ordering));
}

/** The built-in tiers are fixed, whatever an object says of them (calico.md §6.2). */
function sortedTiers(declared: readonly DeclaredTier[], ordering: CalicoOrdering): readonly OrderedTier[] {
  const builtin = builtinTiers(ordering);
  const fixed = new Set(builtin.map(({ name }) => name));
  const own = new Map<string, OrderedTier>();
  for (const { name, order, end: written, presence } of ordering.hasTiers ? declared : []) {
    const end = ordering.tierEnd ?? written;
    if (!fixed.has(name))
      own.set(JSON.stringify([name, order, end, presence]), { name, title: name, order, end, presence });
  }
  return [...builtin, ...own.values()].sort((a, b) => compare(a.order, b.order) || byBytes(a.name, b.name));
}

function builtinTiers({ adminTier, baselineTier }: CalicoOrdering): readonly OrderedTier[] {
  const [first, last] = [
    { title: 'Admin', order: 1000, end: 'pass', presence: true },
    { title: 'Baseline', order: 10_000_000, end: 'pass', presence: true },
  ] as const;
  return [
    ...(adminTier === undefined ? [] : [{ name: adminTier, ...first }]),
    { name: 'default', title: 'default', order: 1_000_000, end: 'deny', presence: true },
    ...(baselineTier === undefined ? [] : [{ name: baselineTier, ...last }]),
  ];
}

function tierOf({ precedence }: PolicyRules, { hasTiers, adminTier, baselineTier }: CalicoOrdering): string {
  if (precedence.mode === 'unordered' || !hasTiers) return 'default';
  if (precedence.tier === 'Admin') return adminTier ?? 'default';
  return precedence.tier === 'Baseline' ? (baselineTier ?? 'default') : precedence.tier;
}

function fill({ title, end, presence }: OrderedTier, ruleSets: readonly PolicyRules[], { ties }: CalicoOrdering): Tier {
  if (ruleSets.every(isNetworkPolicy)) return { ...unorderedTier(ruleSets, title), name: title };
  const sorted = sortRuleSets(
    ruleSets.map((policyRules) => withUnrestrictedIcmp(policyRules, 'Calico')),
    ties,
  ).map((policyRules) => withPresence(policyRules, presence));
  return { name: title, stages: stagesOf(sorted), end: end === 'deny' ? fullEnd : undefined };
}

function withPresence(policyRules: PolicyRules, presence: Condition): PolicyRules {
  return presence === true ? policyRules : { ...policyRules, inForce: allOf([policyRules.inForce, presence]) };
}

/** Rule sets that nothing orders among themselves are one stage where they stand side by side. */
function stagesOf(ruleSets: readonly PolicyRules[]): readonly Stage[] {
  const stages: { readonly mode: Stage['mode']; readonly ruleSets: PolicyRules[] }[] = [];
  for (const policyRules of ruleSets) {
    const { mode } = policyRules.precedence;
    const last = stages.at(-1);
    if (last?.mode === mode) last.ruleSets.push(policyRules);
    else stages.push({ mode, ruleSets: [policyRules] });
  }
  return stages;
}

function sortRuleSets(ruleSets: readonly PolicyRules[], ties: CalicoOrdering['ties']): readonly PolicyRules[] {
  const keyed = ruleSets.map((policyRules) => ({
    policyRules,
    order: orderOf(policyRules),
    key: tieKey(policyRules, ties),
  }));
  return keyed.sort((a, b) => compare(a.order, b.order) || byBytes(a.key, b.key)).map(({ policyRules }) => policyRules);
}

/** The order of a policy in its tier. */
export function orderOf({ precedence }: Pick<PolicyRules, 'precedence'>): number {
  return precedence.mode === 'ordered' ? precedence.order : networkPolicyOrder;
}

/** By what policies of one order are sorted (calico.md §6.1). */
function tieKey({ policy, precedence }: PolicyRules, ties: CalicoOrdering['ties']): string {
  const [, namespace = '', name = ''] =
    precedence.mode === 'unordered' ? policy.id.split('/') : ['', precedence.namespace, precedence.name];
  if (ties === 'name') return `${name}/${namespace}/${kindOf(policy)}`;
  if (precedence.mode === 'unordered') return `${namespace}/knp.default.${name}`;
  const stored = name.startsWith(`${precedence.tier}.`) ? name : `${precedence.tier}.${name}`;
  return namespace === '' ? stored : `${namespace}/${stored}`;
}

/** What Calico calls a policy of Kubernetes' own APIs. */
function kindOf({ api, kind }: PolicyRules['policy']): string {
  return api.endsWith('k8s.io') ? `Kubernetes${kind}` : kind;
}

/** Also of infinite numbers. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
