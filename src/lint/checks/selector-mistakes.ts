import type { PodMatch, PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define, type Span } from '../../diagnostics/index.js';
import { matchLabels, type Pod } from '../../model/index.js';
import { getIn, type ManifestDocument, nameSpan, stringOf } from '../../parse/index.js';
import { hasState, type LabelRegion } from '../../sets/index.js';
import { type Linted, plainRuleSets } from './linted.js';
import { podsOf, selects } from './selected.js';

const workloadLabels = define<{ readonly id: string; readonly workload: string }>({
  code: 'policy/workload-labels',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a selector asks for labels that a workload has, and its pods do not',
  words: ({ id, workload }) =>
    `a selector of ${id} matches no pod: ${workload} has these labels itself, and its pods have not, which are all that policies see; select by labels of its pod template, or add them there`,
});

const combinedPeer = define<{ readonly id: string; readonly path: string; readonly namespace: string }>({
  code: 'policy/combined-peer',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a namespaceSelector and a podSelector stand in one peer where two look meant',
  words: ({ id, path, namespace }) =>
    `${id} ${path} names pods that no namespace of its peer's \`namespaceSelector\` holds, and \`${namespace}\` does: a peer with both selectors admits those alone that meet both; write them as two peers, each with its own dash`,
});

/** Selectors that match no pod for a reason that can be told: labels of a workload and not of its pods, two peers in one (A.10 rows 2 and 5). */
export function reportSelectorMistakes(linted: Linted): readonly Diagnostic[] {
  const pods = linted.cluster.workloads.flatMap((workload) => workload.pods);
  const byNamespace = new Map<string, Pod[]>();
  for (const pod of pods) {
    const own = byNamespace.get(pod.namespace);
    if (own === undefined) byNamespace.set(pod.namespace, [pod]);
    else own.push(pod);
  }
  const near = ({ namespaces }: PodMatch) =>
    namespaces.kind === 'named' ? (byNamespace.get(namespaces.name) ?? []) : pods;
  const isEmpty = (match: PodMatch) => near(match).every((pod) => selects(match, pod, linted.cluster) === false);
  const workloads = workloadsIn(linted);
  return plainRuleSets(linted).flatMap((policyRules) => {
    const { policy, selectedPods, selectedPodsSpan = policy.span, rules } = policyRules;
    const own = isEmpty(selectedPods) ? ofWorkload(policy.id, selectedPods, { span: selectedPodsSpan, workloads }) : [];
    const peers = rules.flatMap((rule) =>
      (rule.peers ?? []).flatMap((peer) => {
        if (peer.kind !== 'pods' || !isEmpty(peer.pods)) return [];
        const place = { span: peer.span, workloads };
        const labelled = ofWorkload(policy.id, peer.pods, place);
        return labelled.length > 0 ? labelled : combined({ policyRules, rule, match: peer.pods }, peer.span, linted);
      }),
    );
    return [...own, ...peers];
  });
}

/** A workload with the labels that it has itself. */
interface LabelledWorkload {
  readonly id: string;
  readonly namespace: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly span: Span;
}

function workloadsIn({ cluster, documents }: Linted): readonly LabelledWorkload[] {
  const byPlace = new Map(documents.map((each) => [`${each.file.path} ${each.span.start}`, each]));
  return cluster.workloads.flatMap(({ id, namespace, kind, span }) => {
    const document = byPlace.get(`${span.file.path} ${span.start}`);
    if (document === undefined || kind === 'Pod') return [];
    return [{ id, namespace, labels: labelsOf(document), span: nameSpan(document) }];
  });
}

function labelsOf({ node }: ManifestDocument): ReadonlyMap<string, string> {
  const labels = getIn(node, ['metadata', 'labels']);
  const entries = labels?.kind === 'map' ? labels.entries : [];
  return new Map(
    entries.flatMap(({ key, value }) => (stringOf(value) === undefined ? [] : [[key, stringOf(value) ?? '']])),
  );
}

function ofWorkload(
  id: string,
  { namespaces, labels }: PodMatch,
  { span, workloads }: { readonly span: Span; readonly workloads: readonly LabelledWorkload[] },
): readonly Diagnostic[] {
  if (namespaces.kind !== 'named' || !isPositive(labels)) return [];
  const meant = workloads.find((each) => each.namespace === namespaces.name && isMet(labels, each.labels));
  if (meant === undefined) return [];
  return [workloadLabels({ id, workload: meant.id }, span, [{ span: meant.span, message: `${meant.id} here` }])];
}

/** Whether a selector asks for something that must be there. */
function isPositive(labels: LabelRegion): boolean {
  return [...labels.values()].some((states) => !hasState(states, undefined));
}

function isMet(region: LabelRegion, labels: ReadonlyMap<string, string>): boolean {
  return [...region].every(([key, states]) => hasState(states, labels.get(key)));
}

/** A peer of other namespaces that hold pods, none with these labels, which pods of the policy's own namespace have. */
function combined(
  { policyRules, rule, match }: { readonly policyRules: PolicyRules; readonly rule: Rule; readonly match: PodMatch },
  span: Span,
  { cluster }: Linted,
): readonly Diagnostic[] {
  const { namespaces } = policyRules.selectedPods;
  if (namespaces.kind !== 'named' || match.namespaces.kind !== 'labelled' || !isPositive(match.labels)) return [];
  const outer = match.namespaces.labels;
  const own = cluster.namespaces.get(namespaces.name);
  if (outer.size === 0 || own === undefined || matchLabels(outer, own.labels) !== false) return [];
  const everybody = { namespaces: match.namespaces, labels: new Map() };
  const pods = podsOf(cluster);
  const holdsPods = pods.some((pod) => selects(everybody, pod, cluster) === true);
  const ownMatch = { namespaces, labels: match.labels };
  if (!holdsPods || !pods.some((pod) => selects(ownMatch, pod, cluster) === true)) return [];
  const path = `${rule.path}.${policyRules.direction === 'ingress' ? 'from' : 'to'}`;
  return [combinedPeer({ id: policyRules.policy.id, path, namespace: namespaces.name }, span)];
}
