import type { Cluster } from '../cluster.js';
import type { OrderedPolicy, Release } from './calico-policies.js';

export interface CalicoTier {
  readonly name: string;
  readonly order: number;
  readonly defaultAction: string;
}

/** The tiers in their order: those that exist, then those that policies only name (calico.md §6.1, §6.2, §15). */
export function tiersOf(
  { tiers }: Cluster,
  policies: readonly OrderedPolicy[],
  release: Release,
): readonly CalicoTier[] {
  const builtIn = builtInTiers(release);
  const written = tiers.map(({ metadata, spec }) => ({
    name: metadata.name,
    order: spec.order ?? Number.POSITIVE_INFINITY,
    defaultAction: release < 30 ? 'Deny' : (spec.defaultAction ?? 'Deny'),
  }));
  const valid = [...builtIn, ...written.filter(({ name }) => !builtIn.some((each) => each.name === name))];
  const named = new Set(policies.map(({ tier }) => tier));
  const invalid = [...named]
    .filter((name) => !valid.some((each) => each.name === name))
    .map((name) => ({ name, order: Number.POSITIVE_INFINITY, defaultAction: 'Deny' }));
  return [...valid.sort(byOrder), ...invalid.sort(byOrder)];
}

const byOrder = (one: CalicoTier, two: CalicoTier): number =>
  one.order === two.order ? (one.name < two.name ? -1 : 1) : one.order - two.order;

function builtInTiers(release: Release): readonly CalicoTier[] {
  const fixed = { name: 'default', order: 1_000_000, defaultAction: 'Deny' };
  if (release < 29) return [fixed];
  const [first, last] =
    release < 32 ? ['adminnetworkpolicy', 'baselineadminnetworkpolicy'] : ['kube-admin', 'kube-baseline'];
  const admin = { name: String(first), order: 1000, defaultAction: 'Pass' };
  const baseline = { name: String(last), order: 10_000_000, defaultAction: 'Pass' };
  return release === 29 ? [admin, fixed] : [admin, fixed, baseline];
}
