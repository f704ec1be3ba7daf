import type { NamespaceMatch, PodMatch } from '../../compile/index.js';
import { byBytes } from '../../diagnostics/index.js';
import { anyNamespace, type Evaluation, type PodEnd, sideUnits } from '../../evaluate/index.js';
import { type Cluster, type Labels, undeclaredNamespace } from '../../model/index.js';
import { anyLabels, anyState, type LabelRegion, regionKey } from '../../sets/index.js';
import { isNamed } from './is-named.js';
import { selectorText } from './selector-text.js';

/**
 * Pods that only policies know: all that one selects as its subject, where no known pod is among them. Each carries what the selector
 * asks for, and any other labels (`language.md` §6).
 */
export interface PolicyPods {
  /** `shop/pods(app=db)`; in any namespace `*\/pods(app=db)`, in some by their labels `[team=a]/pods(app=db)`. */
  readonly id: string;
  /** As it stands in the id: a name, `*`, or the selector of namespaces in brackets. */
  readonly namespace: string;
  readonly selector: string;
  readonly subject: PodMatch;
}

/** The pods that only policies in effect know, in byte order of their ids. */
export function findPolicyPods(cluster: Cluster, evaluation: Evaluation): readonly PolicyPods[] {
  const selecting = new Set<string>();
  const known = cluster.workloads.flatMap((workload) => workload.pods);
  for (const pod of known) {
    const end = evaluation.endOf(pod);
    for (const direction of ['ingress', 'egress'] as const)
      for (const { unit } of evaluation.governing(end, direction).flatMap(sideUnits)) selecting.add(unit.policy.id);
  }
  // No policy holds for a pod on the network of its node, and yet it is known.
  const hosts = known.filter(({ isHostNetwork }) => isHostNetwork);
  const found = new Map<string, PolicyPods>();
  for (const unit of evaluation.units) {
    if (hosts.some((pod) => isNamed(pod, unit.subject, cluster))) continue;
    if (selecting.has(unit.policy.id) || unit.governsNodes !== undefined || unit.inForce === false) continue;
    if (unit.policy.isMade === true) continue;
    const pods = policyPods(unit.subject);
    if (!found.has(pods.id)) found.set(pods.id, pods);
  }
  return [...found.values()].sort((a, b) => byBytes(a.id, b.id));
}

function policyPods(subject: PodMatch): PolicyPods {
  const namespace = namespaceText(subject.namespaces);
  const account = subject.account === undefined ? [] : [`serviceAccount: ${selectorText(subject.account)}`];
  const selector = [selectorText(subject.labels), ...account].filter((text) => text !== '').join('; ');
  return { id: `${namespace}/pods(${selector})`, namespace, selector, subject };
}

function namespaceText(match: NamespaceMatch): string {
  if (match.kind === 'named') return match.name;
  return match.labels.size === 0 ? anyNamespace : `[${selectorText(match.labels)}]`;
}

function namespaceRegion(match: NamespaceMatch): LabelRegion {
  return match.kind === 'named' ? anyLabels : match.labels;
}

/** The end that such pods are in an evaluation: one of them, not known which; always the same object. */
export function endOfPolicyPods(pods: PolicyPods, cluster: Cluster, evaluation: Evaluation): PodEnd {
  const known = ends.get(evaluation) ?? new Map<string, PodEnd>();
  ends.set(evaluation, known);
  const end = known.get(pods.id) ?? makeEnd(pods, cluster, evaluation);
  known.set(pods.id, end);
  return end;
}

const ends = new WeakMap<Evaluation, Map<string, PodEnd>>();

function makeEnd({ id, subject }: PolicyPods, cluster: Cluster, evaluation: Evaluation): PodEnd {
  const { namespaces } = subject;
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
    labels: labelsOf(subject.labels, 'the pods '),
    accountLabels: labelsOf(subject.account ?? anyLabels, 'the ServiceAccount of '),
  });
}
