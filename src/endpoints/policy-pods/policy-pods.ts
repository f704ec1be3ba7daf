import type { NamespaceMatch, PodMatch } from '../../compile/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { anyNamespace, directionRules, type Evaluation, type PodEnd } from '../../evaluate/index.js';
import { type Cluster, type Labels, undeclaredNamespace } from '../../model/index.js';
import { anyLabels, anyState, type LabelRegion, regionKey } from '../../sets/index.js';
import { isNamed } from './is-named.js';
import { selectorText } from './selector-text.js';

/**
 * Pods that only policies know: all that one selects, where no known pod is among them. Each carries what the selector
 * asks for, and any other labels (`language.md` §6).
 */
export interface PolicyPods {
  /** `shop/pods(app=db)`; in any namespace `*\/pods(app=db)`, in some by their labels `[team=a]/pods(app=db)`. */
  readonly id: string;
  /** As it stands in the id: a name, `*`, or the selector of namespaces in brackets. */
  readonly namespace: string;
  readonly selector: string;
  readonly selectedPods: PodMatch;
}

/** The pods that only policies in effect know, in byte order of their ids; found once for each evaluation. */
export function findPolicyPods(cluster: Cluster, evaluation: Evaluation): readonly PolicyPods[] {
  const known = podsOf.get(evaluation) ?? newPolicyPods(cluster, evaluation);
  podsOf.set(evaluation, known);
  return known;
}

const podsOf = new WeakMap<Evaluation, readonly PolicyPods[]>();

function newPolicyPods(cluster: Cluster, evaluation: Evaluation): readonly PolicyPods[] {
  const selecting = new Set<string>();
  const known = cluster.workloads.flatMap((workload) => workload.pods);
  for (const pod of known) {
    const end = evaluation.endOf(pod);
    for (const direction of ['ingress', 'egress'] as const)
      for (const { policyRules } of evaluation.governing(end, direction).flatMap(directionRules))
        selecting.add(policyRules.policy.id);
  }
  // No policy governs a hostNetwork pod, and yet it is a known pod.
  const hosts = known.filter(({ isHostNetwork }) => isHostNetwork);
  const found = new Map<string, PolicyPods>();
  for (const policyRules of evaluation.ruleSets) {
    if (hosts.some((pod) => isNamed(pod, policyRules.selectedPods, cluster))) continue;
    if (selecting.has(policyRules.policy.id) || policyRules.governsNodes !== undefined || policyRules.inForce === false)
      continue;
    if (policyRules.policy.isMade === true) continue;
    const pods = policyPods(policyRules.selectedPods);
    if (!found.has(pods.id)) found.set(pods.id, pods);
  }
  return [...found.values()].sort((a, b) => byBytes(a.id, b.id));
}

function policyPods(selectedPods: PodMatch): PolicyPods {
  const namespace = namespaceText(selectedPods.namespaces);
  const account = selectedPods.account === undefined ? [] : [`serviceAccount: ${selectorText(selectedPods.account)}`];
  const selector = [selectorText(selectedPods.labels), ...account].filter((text) => text !== '').join('; ');
  return { id: `${namespace}/pods(${selector})`, namespace, selector, selectedPods };
}

function namespaceText(match: NamespaceMatch): string {
  if (match.kind === 'named') return match.name;
  return match.labels.size === 0 ? anyNamespace : `[${selectorText(match.labels)}]`;
}

function namespaceRegion(match: NamespaceMatch): LabelRegion {
  return match.kind === 'named' ? anyLabels : match.labels;
}

/** The end that such pods are in an evaluation: any one of them; always the same object. */
export function endOfPolicyPods(pods: PolicyPods, cluster: Cluster, evaluation: Evaluation): PodEnd {
  const known = ends.get(evaluation) ?? new Map<string, PodEnd>();
  ends.set(evaluation, known);
  const end = known.get(pods.id) ?? makeEnd(pods, cluster, evaluation);
  known.set(pods.id, end);
  return end;
}

const ends = new WeakMap<Evaluation, Map<string, PodEnd>>();

function makeEnd({ id, selectedPods }: PolicyPods, cluster: Cluster, evaluation: Evaluation): PodEnd {
  const { namespaces } = selectedPods;
  const labelsOf = (region: LabelRegion, what: string): Labels => ({
    known: region,
    others: anyState,
    owner: {
      id: `policy pods ${regionKey(region)} ${id} ${what}`,
      words: `${what}\`${id}\``,
      remedy: 'declare the workload with its labels, of which only a policy tells',
    },
  });
  const placed = namespaces.kind === 'named' ? namespaces.name : undefined;
  const namespaceLabels =
    placed === undefined
      ? labelsOf(namespaceRegion(namespaces), 'the namespace of ')
      : (cluster.namespaces.get(placed) ?? undeclaredNamespace(placed, cluster.undeclaredLabels)).labels;
  return evaluation.endOfHypothetical({
    namespace: placed ?? anyNamespace,
    namespaceLabels,
    labels: labelsOf(selectedPods.labels, 'the pods '),
    accountLabels: labelsOf(selectedPods.account ?? anyLabels, 'the ServiceAccount of '),
  });
}
