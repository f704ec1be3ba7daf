import { allTraffic } from '../sets/index.js';
import type { Enforced, PluginRemark } from './enforcement.js';
import { readsOtherwise } from './enforcement.js';
import type { Rule, Unit } from './policy.js';

/**
 * Admin policies as Calico converts them (calico.md §8): for a rule that it can't convert it denies everything where the rule denies
 * or passes, and does nothing where it accepts (libcalico-go/lib/backend/k8s/conversion).
 */
export function asCalicoConverts(units: readonly Unit[]): Enforced {
  const remarks: PluginRemark[] = [];
  const converted = units.map((unit) => {
    const { api, id } = unit.policy;
    if (api !== 'policy.networking.k8s.io' || !unit.policy.isEvaluated) return unit;
    const rules = unit.rules.flatMap((rule) => {
      const unread = unreadPart(rule);
      if (unread === undefined) return [rule];
      const becomes = rule.action === 'allow' ? 'it drops the rule' : 'it denies everything instead';
      remarks.push({
        id,
        path: rule.path,
        words: `Calico doesn't read ${unread}: ${becomes}; write what it reads, or a policy of Calico`,
        span: rule.span,
      });
      return rule.action === 'allow' ? [] : [denyEverything(rule)];
    });
    return { ...unit, rules };
  });
  return { units: converted, remarks, diagnostics: remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)) };
}

/** What of a rule isn't converted: peers that are nodes or domain names. Port names are, in the protocol of each pod's own port. */
function unreadPart({ peers = [] }: Rule): string | undefined {
  if (peers.some((peer) => peer.kind === 'nodes')) return '`nodes` as peers';
  return peers.some((peer) => peer.kind === 'domains') ? '`domainNames` as peers' : undefined;
}

function denyEverything(rule: Rule): Rule {
  return { ...rule, action: 'deny', peers: undefined, ports: [{ kind: 'traffic', traffic: allTraffic }] };
}
