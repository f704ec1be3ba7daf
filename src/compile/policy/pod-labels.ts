import { keepsNamespaceLabel, keepsPodLabel, type LabelFilter, type Profile } from '../../cni/index.js';
import type { Span } from '../../diagnostics/index.js';
import {
  absentState,
  allOf,
  hasState,
  intersectRegions,
  isNoRegion,
  type LabelRegion,
  noState,
  notOf,
  presentState,
} from '../../sets/index.js';
import { type Enforced, type PluginRemark, readsOtherwise } from './enforcement.js';
import { factOf, holdsWhere, labelFact } from './label-facts.js';
import type { PeerMatch, PodMatch, PolicyRules } from './policy.js';

/** What decides how a plugin sees the labels of pods. */
export interface LabelContext {
  readonly profile: Profile;
  /** Whether a pod of the manifests has, or may have, a label with this key. */
  readonly hasPodLabel: (key: string) => boolean;
}

/** Rule sets by the labels that a plugin sees, and what is to be said of that. */
export function asSeen(ruleSets: readonly PolicyRules[], { profile, hasPodLabel }: LabelContext): Enforced {
  const remarks = ruleSets.flatMap((policyRules) => remarksOn(policyRules, profile));
  return {
    ruleSets: ruleSets
      .flatMap((policyRules) => withSeenLabels(policyRules, profile))
      .flatMap((policyRules) => besideHostLabel(policyRules, { profile, hasPodLabel })),
    remarks,
    diagnostics: remarks.map(({ span, ...facts }) => readsOtherwise(facts, span)),
  };
}

/** A remark on the selected pods and on every rule with a label that the plugin doesn't see. */
function remarksOn(
  { policy, selectedPods, selectedPodsSpan, rules }: PolicyRules,
  profile: Profile,
): readonly PluginRemark[] {
  const words = (keys: readonly string[]) =>
    `${profile.title} doesn't see ${keys.map((key) => `the label \`${key}\``).join(' and ')}, as if ${keys.length > 1 ? 'they were' : 'it were'} missing everywhere: select by another label`;
  const remark = (path: string, keys: readonly string[], span: Span) =>
    keys.length === 0 ? [] : [{ id: policy.id, path, words: words(keys), span }];
  return [
    ...remark('spec.podSelector', unseenKeys(selectedPods, profile), selectedPodsSpan ?? policy.span),
    ...rules.flatMap(({ path, span, peers = [] }) =>
      remark(
        path,
        [...new Set(peers.flatMap((peer) => (peer.kind === 'pods' ? unseenKeys(peer.pods, profile) : [])))],
        span,
      ),
    ),
  ];
}

/** Labels that Cilium may take for its own: `host` switches policies off, `init` isolates. */
export const reservedKeys = ['host', 'init'] as const;

/**
 * A rule set as a plugin reads it that doesn't see every label: what a selector asks of another is asked of a pod
 * without it. Two rule sets where it isn't known which labels it sees.
 */
function withSeenLabels(policyRules: PolicyRules, { podLabels, labelFilter }: Profile): readonly PolicyRules[] {
  if (podLabels.is === 'all' || labelFilter === undefined) return [policyRules];
  const seen = filterRules(policyRules, labelFilter);
  if (podLabels.is === 'filtered' || seen === policyRules) return [seen];
  const isFiltered = holdsWhere(factOf(podLabels));
  return [
    { ...seen, inForce: allOf([policyRules.inForce, isFiltered]) },
    { ...policyRules, inForce: allOf([policyRules.inForce, notOf(isFiltered)]) },
  ];
}

/** The keys that a match asks for and the plugin doesn't see, as it writes them. */
function unseenKeys({ namespaces, labels }: PodMatch, { podLabels, labelFilter }: Profile): readonly string[] {
  if (podLabels.is !== 'filtered' || labelFilter === undefined) return [];
  const outer = namespaces.kind === 'named' ? [] : [...namespaces.labels.keys()];
  return [
    ...[...labels.keys()].filter((key) => !keepsPodLabel(labelFilter, key)),
    ...outer.filter((key) => !keepsNamespaceLabel(labelFilter, key)),
  ];
}

function filterRules(policyRules: PolicyRules, filter: LabelFilter): PolicyRules {
  const selectedPods = filterMatch(policyRules.selectedPods, filter);
  const rules = policyRules.rules.map((rule) => {
    const peers = rule.peers?.map((peer) => filterPeer(peer, filter));
    return peers === undefined || peers.every((peer, index) => peer === rule.peers?.[index])
      ? rule
      : { ...rule, peers };
  });
  const isSame =
    selectedPods === policyRules.selectedPods && rules.every((rule, index) => rule === policyRules.rules[index]);
  return isSame ? policyRules : { ...policyRules, selectedPods, rules };
}

function filterPeer(peer: PeerMatch, filter: LabelFilter): PeerMatch {
  if (peer.kind !== 'pods') return peer;
  const pods = filterMatch(peer.pods, filter);
  return pods === peer.pods ? peer : { ...peer, pods };
}

function filterMatch(match: PodMatch, filter: LabelFilter): PodMatch {
  const labels = filterRegion(match.labels, (key) => keepsPodLabel(filter, key));
  if (match.namespaces.kind === 'named') return labels === match.labels ? match : { ...match, labels };
  const outer = filterRegion(match.namespaces.labels, (key) => keepsNamespaceLabel(filter, key));
  if (labels === match.labels && outer === match.namespaces.labels) return match;
  return { ...match, labels, namespaces: { kind: 'labelled', labels: outer } };
}

/** A label that isn't seen is as if it were missing: a key that must be there makes the region empty. */
function filterRegion(region: LabelRegion, isSeen: (key: string) => boolean): LabelRegion {
  if ([...region.keys()].every(isSeen)) return region;
  return new Map(
    [...region].flatMap(([key, states]) => {
      if (isSeen(key)) return [[key, states] as const];
      return hasState(states, undefined) ? [] : [[key, noState] as const];
    }),
  );
}

/** A rule set apart for pods with a label `host`, for which it may be off; the very rule set where no pod has one. */
function besideHostLabel(policyRules: PolicyRules, { profile, hasPodLabel }: LabelContext): readonly PolicyRules[] {
  const [host] = reservedKeys;
  if (profile.reservedLabels.is !== 'unknown' || !hasPodLabel(host)) return [policyRules];
  const within = (states: typeof presentState) =>
    intersectRegions(policyRules.selectedPods.labels, new Map([[host, states]]));
  const parts: readonly PolicyRules[] = [
    { ...policyRules, selectedPods: { ...policyRules.selectedPods, labels: within(absentState) } },
    {
      ...policyRules,
      selectedPods: { ...policyRules.selectedPods, labels: within(presentState) },
      inForce: allOf([policyRules.inForce, holdsWhere(labelFact(host, profile))]),
    },
  ];
  return parts.filter(({ selectedPods }) => !isNoRegion(selectedPods.labels));
}
