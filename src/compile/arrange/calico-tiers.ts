import type { CalicoOrdering } from '../../cni/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { allOf, type Condition } from '../../sets/index.js';
import type { DeclaredTier } from '../policy/place.js';
import type { Unit } from '../policy/policy.js';
import type { Stage, Tier } from '../policy/tier.js';
import { fullEnd, isNetworkPolicy, unorderedTier, withOpenIcmp } from './unordered-tier.js';

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
 * The units of all APIs in Calico's tiers (calico.md §6): by order, then by name, those of no order and of unknown tiers last.
 * NetworkPolicies stand in the tier `default`; admin policies in tiers of their own.
 */
export function calicoTiers(
  units: readonly Unit[],
  declared: readonly DeclaredTier[],
  ordering: CalicoOrdering,
): readonly Tier[] {
  const tiers = sortedTiers(declared, ordering);
  const byTier = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = tierOf(unit, ordering);
    const known = byTier.get(name);
    if (known === undefined) byTier.set(name, [unit]);
    else known.push(unit);
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

function tierOf({ place }: Unit, { hasTiers, adminTier, baselineTier }: CalicoOrdering): string {
  if (place.mode === 'unordered' || !hasTiers) return 'default';
  if (place.tier === 'Admin') return adminTier ?? 'default';
  return place.tier === 'Baseline' ? (baselineTier ?? 'default') : place.tier;
}

function fill({ title, end, presence }: OrderedTier, units: readonly Unit[], { ties }: CalicoOrdering): Tier {
  if (units.every(isNetworkPolicy)) return { ...unorderedTier(units, title), name: title };
  const sorted = sortUnits(
    units.map((unit) => withOpenIcmp(unit, 'Calico')),
    ties,
  ).map((unit) => withPresence(unit, presence));
  return { name: title, stages: stagesOf(sorted), end: end === 'deny' ? fullEnd : undefined };
}

function withPresence(unit: Unit, presence: Condition): Unit {
  return presence === true ? unit : { ...unit, inForce: allOf([unit.inForce, presence]) };
}

/** Units that nothing orders among themselves are one stage where they stand side by side. */
function stagesOf(units: readonly Unit[]): readonly Stage[] {
  const stages: { readonly mode: Stage['mode']; readonly units: Unit[] }[] = [];
  for (const unit of units) {
    const { mode } = unit.place;
    const last = stages.at(-1);
    if (last?.mode === mode) last.units.push(unit);
    else stages.push({ mode, units: [unit] });
  }
  return stages;
}

function sortUnits(units: readonly Unit[], ties: CalicoOrdering['ties']): readonly Unit[] {
  const keyed = units.map((unit) => ({
    unit,
    order: orderOf(unit),
    key: tieKey(unit, ties),
  }));
  return keyed.sort((a, b) => compare(a.order, b.order) || byBytes(a.key, b.key)).map(({ unit }) => unit);
}

/** The order of a policy in its tier. */
export function orderOf({ place }: Pick<Unit, 'place'>): number {
  return place.mode === 'ordered' ? place.order : networkPolicyOrder;
}

/** By what policies of one order are sorted (calico.md §6.1). */
function tieKey({ policy, place }: Unit, ties: CalicoOrdering['ties']): string {
  const [, namespace = '', name = ''] =
    place.mode === 'unordered' ? policy.id.split('/') : ['', place.namespace, place.name];
  if (ties === 'name') return `${name}/${namespace}/${kindOf(policy)}`;
  if (place.mode === 'unordered') return `${namespace}/knp.default.${name}`;
  const stored = name.startsWith(`${place.tier}.`) ? name : `${place.tier}.${name}`;
  return namespace === '' ? stored : `${namespace}/${stored}`;
}

/** What Calico calls a policy of Kubernetes' own APIs. */
function kindOf({ api, kind }: Unit['policy']): string {
  return api.endsWith('k8s.io') ? `Kubernetes${kind}` : kind;
}

/** Also of infinite numbers. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
