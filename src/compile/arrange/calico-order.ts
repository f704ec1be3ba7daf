import { byBytes, type Diagnostic, define } from '../../diagnostics/index.js';
import { mayDiffer } from '../policy/overlap.js';
import type { PolicyRules } from '../policy/policy.js';
import { ruleSetsOfTier, type Tier } from '../policy/tier.js';
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
    `${id} is asked before ${other}, which has order ${networkPolicyOrder}, and denies some of what that allows; give it a higher order if it shouldn't`,
});

/** Where the order of policies is what decides, and may not be what was meant (calico.md §14). */
export function reportOrder(tiers: readonly Tier[]): readonly Diagnostic[] {
  return tiers.flatMap((tier) => {
    const ruleSets = ruleSetsOfTier(tier).filter(
      (policyRules) => !isNetworkPolicy(policyRules) || policyRules.policy.kind === 'NetworkPolicy',
    );
    return [...tiesIn(tier.name, ruleSets), ...overridesIn(ruleSets)];
  });
}

function tiesIn(tier: string, ruleSets: readonly PolicyRules[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const byOrder = new Map<number, PolicyRules[]>();
  for (const policyRules of ruleSets) {
    if (!policyRules.policy.api.endsWith('projectcalico.org')) continue;
    const order = orderOf(policyRules);
    byOrder.set(order, [...(byOrder.get(order) ?? []), policyRules]);
  }
  for (const tied of byOrder.values()) {
    for (const [policyRules, other] of pairsIn(tied)) {
      const [first, second] = [policyRules, other].sort((a, b) => byBytes(a.policy.id, b.policy.id));
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
function* pairsIn(ruleSets: readonly PolicyRules[]): Generator<readonly [PolicyRules, PolicyRules]> {
  const wide = ruleSets.filter((policyRules) => namespaceOf(policyRules) === undefined);
  const byNamespace = new Map<string, PolicyRules[]>();
  for (const policyRules of ruleSets) {
    const namespace = namespaceOf(policyRules);
    if (namespace !== undefined) byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), policyRules]);
  }
  for (const own of [wide, ...byNamespace.values()]) {
    for (const [index, policyRules] of own.entries())
      for (const other of own.slice(index + 1)) yield [policyRules, other];
  }
  for (const own of byNamespace.values())
    for (const policyRules of own) for (const other of wide) yield [policyRules, other];
}

function namespaceOf({ precedence }: PolicyRules): string | undefined {
  return precedence.mode === 'ordered' ? precedence.namespace : undefined;
}

function overridesIn(ruleSets: readonly PolicyRules[]): readonly Diagnostic[] {
  const plain = ruleSets.filter(isNetworkPolicy);
  const found = new Map<string, Diagnostic>();
  for (const policyRules of ruleSets) {
    if (isNetworkPolicy(policyRules) || orderOf(policyRules) >= networkPolicyOrder || found.has(policyRules.policy.id))
      continue;
    const denying = { ...policyRules, rules: policyRules.rules.filter(({ action }) => action === 'deny') };
    const other = plain.find((each) => mayDiffer(denying, each));
    if (other === undefined) continue;
    const { id, span } = policyRules.policy;
    const related = [{ span: other.policy.span, message: `${other.policy.id} here` }];
    found.set(id, overridden({ id, other: other.policy.id }, span, related));
  }
  return [...found.values()];
}
