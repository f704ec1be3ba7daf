import type { CiliumOrdering, Profile } from '../../cni/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { allTraffic, anyLabels, isSameTraffic, portTraffic } from '../../sets/index.js';
import { uncertainClaim } from '../policy/label-facts.js';
import type { PolicyRules, PortMatch, Rule } from '../policy/policy.js';
import { networkPolicyPrecedence } from '../policy/precedence.js';
import type { Stage, Tier } from '../policy/tier.js';
import { besideRule } from './cilium-cluster-policies.js';
import { fullEnd, isNetworkPolicy } from './unordered-tier.js';

/** What decides the tiers of Cilium. */
type CiliumProfile = Pick<Profile, 'title'> & { readonly ordering: CiliumOrdering };

/**
 * The tiers of Cilium (cilium.md §12): those of ClusterNetworkPolicy around one set of all other policies. What isolates does so
 * behind them all.
 */
export function ciliumTiers(ruleSets: readonly PolicyRules[], { title, ordering }: CiliumProfile): readonly Tier[] {
  const unordered = ruleSets.filter(({ precedence }) => precedence.mode === 'unordered').map(asRead);
  const sorted = [...unordered].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  const name = unordered.every(isNetworkPolicy) ? networkPolicyPrecedence.tier : title;
  const ownNode: Stage = {
    mode: 'unordered',
    ruleSets: ruleSets.flatMap((policyRules) => besideNode(policyRules, ordering)),
  };
  const baseline = clusterTier('Baseline', ruleSets);
  if (baseline.stages.length === 0)
    return [
      clusterTier('Admin', ruleSets),
      { name, stages: [{ mode: 'unordered', ruleSets: sorted }, ownNode], end: fullEnd },
    ];
  const isolating = sorted.filter(({ isolates }) => isolates).map((policyRules) => ({ ...policyRules, rules: [] }));
  return [
    clusterTier('Admin', ruleSets),
    { name, stages: [{ mode: 'unordered', ruleSets: sorted }], end: undefined },
    baseline,
    { name: 'isolation', stages: [ownNode, { mode: 'unordered', ruleSets: isolating }], end: fullEnd },
  ];
}

/** What Cilium adds to pods that a policy governs: their own node reaches them, unless a rule denies it (cilium.md §7). */
function besideNode(policyRules: PolicyRules, { admitsOwnNode }: CiliumOrdering): readonly PolicyRules[] {
  const isOfPods =
    policyRules.governsNodes === undefined &&
    policyRules.policy.does === undefined &&
    policyRules.policy.kind !== 'Profile';
  if (policyRules.direction !== 'ingress' || !isOfPods || admitsOwnNode.is === 'no') return [];
  const { span } = policyRules.policy;
  const rule: Rule = {
    action: 'allow',
    path: 'own node',
    span,
    peers: [{ kind: 'nodes', labels: anyLabels, which: 'own', isExemption: true, span }],
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: uncertainClaim(admitsOwnNode),
  };
  const policy = { ...policyRules.policy, does: "a pod's own node always reaches it" };
  const { direction, selectedPods, precedence, inForce } = policyRules;
  return [{ policy, direction, selectedPods, precedence, inForce, isolates: false, rules: [rule] }];
}

/** Rules of one priority and one place in their lists are asked together, whatever their policies. */
function clusterTier(name: 'Admin' | 'Baseline', ruleSets: readonly PolicyRules[]): Tier {
  const byPriority = new Map<number, PolicyRules[]>();
  for (const policyRules of ruleSets) {
    const { precedence } = policyRules;
    if (precedence.mode !== 'ordered' || precedence.tier !== name) continue;
    byPriority.set(precedence.order, [...(byPriority.get(precedence.order) ?? []), policyRules]);
  }
  const stages = [...byPriority]
    .sort(([a], [b]) => a - b)
    .flatMap(([, tied]): readonly Stage[] => {
      const most = Math.max(0, ...tied.map(({ rules }) => rules.length));
      return Array.from({ length: most }, (_, index) => ({ mode: 'unordered', ruleSets: rulesAt(tied, index) }));
    });
  return { name, stages, end: undefined };
}

function rulesAt(ruleSets: readonly PolicyRules[], index: number): readonly PolicyRules[] {
  return [...ruleSets]
    .sort((a, b) => byBytes(a.policy.id, b.policy.id))
    .flatMap((policyRules) => {
      const rule = policyRules.rules[index];
      return rule === undefined ? [] : [{ ...policyRules, rules: [rule, ...besideRule(rule)] }];
    });
}

/** A rule of a NetworkPolicy that names no ports is about ICMP too (cilium.md §11). */
function asRead(policyRules: PolicyRules): PolicyRules {
  if (!isNetworkPolicy(policyRules)) return policyRules;
  const isEvery = (port: PortMatch) => port.kind === 'traffic' && isSameTraffic(port.traffic, portTraffic);
  const rules = policyRules.rules.map((rule) => {
    if (!rule.ports.some(isEvery)) return rule;
    const ports = rule.ports.map(
      (port): PortMatch => (isEvery(port) ? { kind: 'traffic', traffic: allTraffic } : port),
    );
    return { ...rule, ports };
  });
  return { ...policyRules, rules };
}
