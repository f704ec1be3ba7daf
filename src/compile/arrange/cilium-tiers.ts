import type { CiliumOrdering, Profile } from '../../cni/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { allTraffic, anyLabels, isSameTraffic, portTraffic } from '../../sets/index.js';
import { openClaim } from '../policy/doubt.js';
import { networkPolicyPlace } from '../policy/place.js';
import type { PortMatch, Rule, Unit } from '../policy/policy.js';
import type { Stage, Tier } from '../policy/tier.js';
import { besideRule } from './cilium-cluster-policies.js';
import { fullEnd, isNetworkPolicy } from './unordered-tier.js';

/** What decides the tiers of Cilium. */
type CiliumProfile = Pick<Profile, 'title'> & { readonly ordering: CiliumOrdering };

/**
 * The tiers of Cilium (cilium.md §12): those of ClusterNetworkPolicy around one set of all other policies. What isolates does so
 * behind them all.
 */
export function ciliumTiers(units: readonly Unit[], { title, ordering }: CiliumProfile): readonly Tier[] {
  const unordered = units.filter(({ place }) => place.mode === 'unordered').map(asRead);
  const sorted = [...unordered].sort((a, b) => byBytes(a.policy.id, b.policy.id));
  const name = unordered.every(isNetworkPolicy) ? networkPolicyPlace.tier : title;
  const ownNode: Stage = { mode: 'unordered', units: units.flatMap((unit) => besideNode(unit, ordering)) };
  const baseline = clusterTier('Baseline', units);
  if (baseline.stages.length === 0)
    return [
      clusterTier('Admin', units),
      { name, stages: [{ mode: 'unordered', units: sorted }, ownNode], end: fullEnd },
    ];
  const isolating = sorted.filter(({ isolates }) => isolates).map((unit) => ({ ...unit, rules: [] }));
  return [
    clusterTier('Admin', units),
    { name, stages: [{ mode: 'unordered', units: sorted }], end: undefined },
    baseline,
    { name: 'isolation', stages: [ownNode, { mode: 'unordered', units: isolating }], end: fullEnd },
  ];
}

/** What Cilium adds to pods that a policy governs: their own node reaches them, unless a rule denies it (cilium.md §7). */
function besideNode(unit: Unit, { admitsOwnNode }: CiliumOrdering): readonly Unit[] {
  const isOfPods = unit.governsNodes === undefined && unit.policy.does === undefined && unit.policy.kind !== 'Profile';
  if (unit.direction !== 'ingress' || !isOfPods || admitsOwnNode.is === 'no') return [];
  const { span } = unit.policy;
  const rule: Rule = {
    action: 'allow',
    path: 'own node',
    span,
    peers: [{ kind: 'nodes', labels: anyLabels, place: 'own', isExemption: true, span }],
    ports: [{ kind: 'traffic', traffic: allTraffic }],
    inForce: openClaim(admitsOwnNode),
  };
  const policy = { ...unit.policy, does: "a pod's own node always reaches it" };
  const { direction, subject, place, inForce } = unit;
  return [{ policy, direction, subject, place, inForce, isolates: false, rules: [rule] }];
}

/** Rules of one priority and one place in their lists are asked together, whatever their policies. */
function clusterTier(name: 'Admin' | 'Baseline', units: readonly Unit[]): Tier {
  const byPriority = new Map<number, Unit[]>();
  for (const unit of units) {
    const { place } = unit;
    if (place.mode !== 'ordered' || place.tier !== name) continue;
    byPriority.set(place.order, [...(byPriority.get(place.order) ?? []), unit]);
  }
  const stages = [...byPriority]
    .sort(([a], [b]) => a - b)
    .flatMap(([, tied]): readonly Stage[] => {
      const most = Math.max(0, ...tied.map(({ rules }) => rules.length));
      return Array.from({ length: most }, (_, index) => ({ mode: 'unordered', units: rulesAt(tied, index) }));
    });
  return { name, stages, end: undefined };
}

function rulesAt(units: readonly Unit[], index: number): readonly Unit[] {
  return [...units]
    .sort((a, b) => byBytes(a.policy.id, b.policy.id))
    .flatMap((unit) => {
      const rule = unit.rules[index];
      return rule === undefined ? [] : [{ ...unit, rules: [rule, ...besideRule(rule)] }];
    });
}

/** A rule of a NetworkPolicy that names no ports is about ICMP too (cilium.md §11). */
function asRead(unit: Unit): Unit {
  if (!isNetworkPolicy(unit)) return unit;
  const isEvery = (port: PortMatch) => port.kind === 'traffic' && isSameTraffic(port.traffic, portTraffic);
  const rules = unit.rules.map((rule) => {
    if (!rule.ports.some(isEvery)) return rule;
    const ports = rule.ports.map(
      (port): PortMatch => (isEvery(port) ? { kind: 'traffic', traffic: allTraffic } : port),
    );
    return { ...rule, ports };
  });
  return { ...unit, rules };
}
