import { allAddresses, allOf, allTraffic, type Condition, isNoAddresses } from '../../sets/index.js';
import { type AddressGroup, mayHoldAny } from '../policy/address-group.js';
import type { Enforced, PluginRemark } from '../policy/enforcement.js';
import { readsOtherwise } from '../policy/enforcement.js';
import type { PeerMatch, PolicyRules, Rule } from '../policy/policy.js';

/**
 * Admin policies as Calico converts them (calico.md §8): for a rule that it can't convert it denies everything where the rule denies
 * or passes, and does nothing where it accepts (libcalico-go/lib/backend/k8s/conversion).
 */
export function asCalicoConverts(ruleSets: readonly PolicyRules[], groups: readonly AddressGroup[]): Enforced {
  const remarks: PluginRemark[] = [];
  const converted = ruleSets.map((policyRules) => {
    const { api, id } = policyRules.policy;
    if (api !== 'policy.networking.k8s.io' || !policyRules.policy.isEvaluated) return policyRules;
    const rules = policyRules.rules.flatMap((rule) => {
      const unread = unreadPart(rule);
      if (unread === undefined) return withGroups(rule, groups);
      const becomes = rule.action === 'allow' ? 'it drops the rule' : 'it denies everything instead';
      remarks.push({
        id,
        path: rule.path,
        words: `Calico doesn't read ${unread}: ${becomes}; write what it reads, or a policy of Calico`,
        span: rule.span,
      });
      return rule.action === 'allow' ? [] : [denyEverything(rule)];
    });
    return { ...policyRules, rules };
  });
  return {
    ruleSets: converted,
    remarks,
    diagnostics: remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)),
  };
}

/** What of a rule isn't converted: peers that are nodes or domain names. Port names are, in the protocol of each pod's own port. */
function unreadPart({ peers = [] }: Rule): string | undefined {
  if (peers.some((peer) => peer.kind === 'nodes')) return '`nodes` as peers';
  return peers.some((peer) => peer.kind === 'domains') ? '`domainNames` as peers' : undefined;
}

/** A peer that names namespaces alone holds what else is in them too: network sets, and by negative selectors what is in none. */
function withGroups(rule: Rule, groups: readonly AddressGroup[]): readonly Rule[] {
  const named = (rule.peers ?? []).filter((peer) => peer.kind === 'pods').filter((peer) => peer.isNamespaces === true);
  const found = named.flatMap(({ pods: { namespaces }, span }) =>
    namespaces.kind === 'named'
      ? []
      : groups.flatMap((group) => partsOf(group, group.isIn(namespaces.labels)).map((part) => ({ ...part, span }))),
  );
  const [sure, uncertain] = [found.filter(({ when }) => when === true), found.filter(({ when }) => when !== true)];
  const peersAt = (parts: typeof found): readonly PeerMatch[] =>
    parts.map(({ addresses, span }) => ({ kind: 'addresses', addresses, span }));
  if (found.length === 0) return [rule];
  return [
    { ...rule, peers: [...(rule.peers ?? []), ...peersAt(sure)] },
    ...uncertain.map((part) => ({ ...rule, peers: peersAt([part]), inForce: allOf([rule.inForce, part.when]) })),
  ];
}

/** The addresses of a group, each on its condition; where some couldn't be read it may hold any. */
function partsOf({ id, addresses, isIncomplete }: AddressGroup, when: Condition) {
  if (when === false) return [];
  const known = isNoAddresses(addresses) ? [] : [{ when, addresses }];
  return isIncomplete ? [...known, { when: allOf([when, mayHoldAny(id)]), addresses: allAddresses }] : known;
}

function denyEverything(rule: Rule): Rule {
  return { ...rule, action: 'deny', peers: undefined, ports: [{ kind: 'traffic', traffic: allTraffic }] };
}
