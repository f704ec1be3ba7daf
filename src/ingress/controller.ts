import { type Evaluation, unknownNodeLabels } from '../evaluate/index.js';
import { type Cluster, matchLabels, type Pod, undeclaredNamespace, type Workload } from '../model/index.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import {
  type Addresses,
  anyState,
  binaryChoice,
  type ChoiceFact,
  type Condition,
  type LabelRegion,
  type LabelStates,
  statesIn,
} from '../sets/index.js';

/** An ingress controller as the settings or a caller name it. */
export interface IngressController {
  readonly name: string;
  readonly namespace: string;
  readonly podLabels: Readonly<Record<string, string>>;
  /** The IngressClasses that it serves; it serves everything where neither list is given. */
  readonly ingressClasses?: readonly string[];
  readonly gatewayClasses?: readonly string[];
  readonly hostNetwork?: boolean;
}

/** The end that traffic through entries comes from, in maps and counterexamples. */
export const ingressControllerId = 'ingress-controller';

/** Pods that an entry's traffic may come from; without candidates they are unknown. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly endCandidates: readonly EndCandidate[] | undefined;
}

export const unknownController: Candidate = {
  id: 'unknown',
  title: 'an unknown ingress controller',
  endCandidates: undefined,
};

/** The unknown fact where the pods of a controller are unknown. */
export const unknownPods: ChoiceFact = binaryChoice({
  id: 'ingress controller pods',
  words: 'which pods the ingress controller runs',
  remedy: 'add the manifests of the ingress controller, or name its pods in `ingressControllers` of the settings',
});

/** What ends of controllers are made from. */
export interface ControllerContext {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  /** Where a node may be. */
  readonly nodes: Addresses;
  /** The labels of a namespace that no manifest declares, beyond its name. */
  readonly undeclared: LabelStates;
}

/** A controller that a workload of the manifests is. */
export function workloadCandidate({ id, pods }: Workload, { evaluation }: ControllerContext): Candidate {
  const byClass = new Map<string, Pod>();
  for (const pod of pods) {
    const key = pod.presence === true ? `${evaluation.classOf(pod).index}` : `perhaps ${byClass.size}`;
    if (!byClass.has(key)) byClass.set(key, pod);
  }
  const endCandidates = [...byClass.values()].map((pod) => candidateOf(evaluation.endOf(pod), pod.presence, pod));
  return { id, title: id, endCandidates };
}

/** A controller whose pods are in no manifest: only some of their labels are known. */
export function absentCandidate(
  id: string,
  {
    namespace,
    labels,
    words,
  }: { readonly namespace: string; readonly labels: Readonly<Record<string, string>>; readonly words: string },
  { cluster, evaluation, undeclared }: ControllerContext,
): Candidate {
  const place = cluster.namespaces.get(namespace) ?? undeclaredNamespace(namespace, undeclared);
  const end = evaluation.endOfHypothetical({
    namespace,
    namespaceLabels: place.labels,
    labels: {
      known: new Map(Object.entries(labels).map(([key, value]) => [key, statesIn([value])] as const)),
      others: anyState,
      owner: {
        id,
        words: `the pods of ${words}, which no manifest holds`,
        remedy:
          'add the manifests of the ingress controller, or give the label in `ingressControllers` of the settings',
      },
    },
  });
  // a Deployment or a DaemonSet makes them
  const owned = { ...end, podClass: { ...end.podClass, isBare: false } };
  return { id, title: words, endCandidates: [candidateOf(owned, true, undefined)] };
}

/** The controllers that a setting names: the workloads that have its labels, else pods that no manifest holds. */
export function configuredCandidates(
  controller: IngressController,
  evaluationContext: ControllerContext,
): readonly Candidate[] {
  const { name, namespace, podLabels, hostNetwork = false } = controller;
  const region: LabelRegion = new Map(Object.entries(podLabels).map(([key, value]) => [key, statesIn([value])]));
  const found = evaluationContext.cluster.workloads.filter(
    (workload) =>
      workload.namespace === namespace && workload.pods.every((pod) => matchLabels(region, pod.labels) === true),
  );
  if (found.length > 0) return found.map((workload) => workloadCandidate(workload, evaluationContext));
  const words = `the ingress controller \`${name}\``;
  const id = `ingress controller/${name}`;
  if (!hostNetwork) return [absentCandidate(id, { namespace, labels: podLabels, words }, evaluationContext)];
  return [
    {
      id,
      title: words,
      endCandidates: [
        candidateOf({ kind: 'node', pool: evaluationContext.nodes, labels: unknownNodeLabels }, true, undefined),
      ],
    },
  ];
}

function candidateOf(end: EndCandidate['end'], presence: Condition, pod: Pod | undefined): EndCandidate {
  return { end, text: ingressControllerId, presence, pod, hypothetical: undefined };
}
