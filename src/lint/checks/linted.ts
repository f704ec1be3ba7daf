import type { PolicyRules } from '../../compile/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Evaluation } from '../../evaluate/index.js';
import type { AddressPool, Cluster } from '../../model/index.js';
import type { ManifestDocument } from '../../parse/index.js';
import type { Addresses, Family } from '../../sets/index.js';

/** What the checks of `lint` look at: one cluster under one CNI plugin, and the objects that it was built from. */
export interface Linted {
  readonly documents: readonly ManifestDocument[];
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly pool: AddressPool;
  readonly families: readonly Family[];
  /** Where nodes may be. */
  readonly nodePool: Addresses;
  readonly serviceAddresses: Addresses;
  readonly defaultNamespace: string;
}

/** One check: everything that it finds. */
export type Check = (linted: Linted) => readonly Diagnostic[];

/** The rule sets of NetworkPolicies that are in effect as they are written: their rules add up, in whatever order. */
export function plainRuleSets({ evaluation }: Pick<Linted, 'evaluation'>): readonly PolicyRules[] {
  return evaluation.ruleSets.filter(
    ({ policy, inForce, separates, isUnnamed }) =>
      policy.api === 'networking.k8s.io' &&
      policy.isEvaluated &&
      policy.isMade !== true &&
      inForce === true &&
      separates !== true &&
      isUnnamed !== true,
  );
}

/** The rule sets of Cilium's own policies that are in effect as they are written. */
export function ciliumRuleSets({ evaluation }: Pick<Linted, 'evaluation'>): readonly PolicyRules[] {
  return evaluation.ruleSets.filter(
    ({ policy, inForce, governsNodes }) =>
      policy.api === 'cilium.io' &&
      policy.isEvaluated &&
      policy.isMade !== true &&
      policy.isUnreadable !== true &&
      policy.does === undefined &&
      inForce === true &&
      governsNodes === undefined,
  );
}

/** The rule sets of every other kind that are in effect, by kind: which of their rules decides may depend on an order, or on denials. */
export function orderedRuleSets({
  evaluation,
}: Pick<Linted, 'evaluation'>): ReadonlyMap<string, readonly PolicyRules[]> {
  const kinds = new Map<string, PolicyRules[]>();
  for (const each of evaluation.ruleSets) {
    const { api, kind, isEvaluated, isMade, isUnreadable, does } = each.policy;
    const isWritten = isEvaluated && isMade !== true && isUnreadable !== true && does === undefined;
    if (api === 'networking.k8s.io' || !isWritten || each.inForce !== true || each.separates === true) continue;
    const key = `${kind}.${api}`;
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [each]);
    else known.push(each);
  }
  return kinds;
}
