import { byBytes, type Diagnostic, define } from '../../diagnostics/index.js';
import { mayDiffer } from '../policy/overlap.js';
import type { Unit } from '../policy/policy.js';
import { type Tier, tierUnits } from '../policy/tier.js';
import { networkPolicyOrder, orderOf } from './calico-tiers.js';
import { isNetworkPolicy } from './unordered-tier.js';

const orderTie = define<{ readonly id: string; readonly other: string; readonly tier: string }>({
  code: 'calico/order-tie',
  severity: 'warning',
  summary: 'two policies of one order may decide differently, and their names alone say which counts',
  guardsTrust: true,
  words: ({ id, other, tier }) =>
    `${id} has the order of ${other} in the tier \`${tier}\`, and they may decide differently about one connection: their names alone say which is asked first, and versions of Calico compare them differently; give them different orders`,
});

const overridden = define<{ readonly id: string; readonly other: string }>({
  code: 'calico/overrides-kubernetes',
  severity: 'notice',
  summary: 'a denial of Calico goes before what a NetworkPolicy of Kubernetes allows',
  words: ({ id, other }) =>
    `${id} is asked before ${other}, which stands at order ${networkPolicyOrder}, and denies some of what that allows; give it a higher order if it shouldn't`,
});

/** Where the order of policies is what decides, and may not be what was meant (calico.md §14). */
export function reportOrder(tiers: readonly Tier[]): readonly Diagnostic[] {
  return tiers.flatMap((tier) => {
    const units = tierUnits(tier).filter((unit) => !isNetworkPolicy(unit) || unit.policy.kind === 'NetworkPolicy');
    return [...tiesIn(tier.name, units), ...overridesIn(units)];
  });
}

function tiesIn(tier: string, units: readonly Unit[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const byOrder = new Map<number, Unit[]>();
  for (const unit of units) {
    if (!unit.policy.api.endsWith('projectcalico.org')) continue;
    const order = orderOf(unit);
    byOrder.set(order, [...(byOrder.get(order) ?? []), unit]);
  }
  for (const tied of byOrder.values()) {
    for (const [unit, other] of pairsIn(tied)) {
      const [first, second] = [unit, other].sort((a, b) => byBytes(a.policy.id, b.policy.id));
      if (first === undefined || second === undefined) continue;
      const key = `${first.policy.id} ${second.policy.id}`;
      if (found.has(key) || !mayDiffer(first, second)) continue;
      const related = [{ span: first.policy.span, message: `${first.policy.id} here` }];
      found.set(key, orderTie({ id: second.policy.id, other: first.policy.id, tier }, second.policy.span, related));
    }
  }
  return [...found.values()];
}

/** The pairs of policies that may govern one pod: those of one namespace, and cluster-wide ones with all. */
function* pairsIn(units: readonly Unit[]): Generator<readonly [Unit, Unit]> {
  const wide = units.filter((unit) => namespaceOf(unit) === undefined);
  const byNamespace = new Map<string, Unit[]>();
  for (const unit of units) {
    const namespace = namespaceOf(unit);
    if (namespace !== undefined) byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), unit]);
  }
  for (const own of [wide, ...byNamespace.values()]) {
    for (const [index, unit] of own.entries()) for (const other of own.slice(index + 1)) yield [unit, other];
  }
  for (const own of byNamespace.values()) for (const unit of own) for (const other of wide) yield [unit, other];
}

function namespaceOf({ place }: Unit): string | undefined {
  return place.mode === 'ordered' ? place.namespace : undefined;
}

function overridesIn(units: readonly Unit[]): readonly Diagnostic[] {
  const plain = units.filter(isNetworkPolicy);
  const found = new Map<string, Diagnostic>();
  for (const unit of units) {
    if (isNetworkPolicy(unit) || orderOf(unit) >= networkPolicyOrder || found.has(unit.policy.id)) continue;
    const denying = { ...unit, rules: unit.rules.filter(({ action }) => action === 'deny') };
    const other = plain.find((each) => mayDiffer(denying, each));
    if (other === undefined) continue;
    const { id, span } = unit.policy;
    const related = [{ span: other.policy.span, message: `${other.policy.id} here` }];
    found.set(id, overridden({ id, other: other.policy.id }, span, related));
  }
  return [...found.values()];
}
