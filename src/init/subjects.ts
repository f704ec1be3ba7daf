import type { Direction } from '../compile/index.js';
import { type DirectionRules, directionRules, type End } from '../evaluate/index.js';
import { type Namespace, type Pod, undeclaredNamespace } from '../model/index.js';
import { reachEndsOf } from '../pairs/reach/reach-between.js';
import { absentState, anyState, type LabelRegion, patternOf, statesIn } from '../sets/index.js';
import { exampleLabels, type PeerContext } from './peer-ends.js';
import type { PlainEnd, PlainPods } from './plain.js';
import { workloadEnd } from './workload-ends.js';

/** What cases are about: a workload, or a pod that no manifest holds and policies govern. */
export interface Subject {
  readonly namespace: string;
  readonly end: PlainEnd;
  /** Its id, as a map has it; missing for a pod that no manifest holds. */
  readonly workload?: string;
  /** The pods whose ports are known; `undefined` for a pod that no manifest holds. */
  readonly pods: readonly Pod[] | undefined;
  readonly ends: readonly End[];
}

/**
 * Every workload that policies may protect, a pod of each namespace that carries no labels, and one for each policy that governs no
 * workload: pods that an operator makes, or that aren't there yet.
 */
export function findSubjects(context: PeerContext): readonly Subject[] {
  const { cluster, evaluation } = context;
  const workloads = cluster.workloads
    .filter(({ pods }) => pods.some((pod) => !pod.isHostNetwork))
    .map((workload): Subject => {
      const { id, namespace, pods } = workload;
      const own = pods.filter((pod) => !pod.isHostNetwork);
      const ends = reachEndsOf(own, evaluation).map(({ end }) => end);
      return { namespace, end: workloadEnd(workload, cluster), workload: id, pods: own, ends };
    });
  const governing = new Set(
    workloads.flatMap(({ ends }) =>
      ends.flatMap((end) =>
        (['ingress', 'egress'] as const).flatMap((direction) =>
          evaluation
            .governing(end, direction)
            .flatMap(directionRules)
            .map(({ policyRules }) => policyRules.policy.id),
        ),
      ),
    ),
  );
  const known = evaluation.ruleSets.flatMap(({ policy, governsNodes, selectedPods: { namespaces, labels } }) =>
    namespaces.kind === 'named' && governsNodes === undefined && !governing.has(policy.id)
      ? [{ namespace: namespaces.name, labels: exampleLabels(spelt(labels)) }]
      : [],
  );
  const placed = evaluation.ruleSets.flatMap(({ selectedPods: { namespaces } }) =>
    namespaces.kind === 'named' ? [namespaces.name] : [],
  );
  const plain = [...new Set([...cluster.workloads.map(({ namespace }) => namespace), ...placed])].sort();
  const pods = [...plain.map((namespace) => ({ namespace, labels: {} })), ...known];
  const distinct = new Map(pods.map((each) => [JSON.stringify([each.namespace, each.labels]), each]));
  return [...workloads, ...[...distinct.values()].map((each) => hypotheticalSubject(each, context))];
}

function spelt(labels: LabelRegion): LabelRegion {
  return new Map([...labels].filter(([key]) => patternOf(key) === undefined));
}

function hypotheticalSubject(
  { namespace, labels }: { readonly namespace: string; readonly labels: Readonly<Record<string, string>> },
  { cluster, evaluation }: PeerContext,
): Subject {
  const place: Namespace =
    cluster.namespaces.get(namespace) ?? undeclaredNamespace(namespace, cluster.undeclaredLabels);
  const owner = {
    id: `init ${JSON.stringify([namespace, labels])}`,
    words: 'the hypothetical pod',
    remedy: 'declare it',
  };
  const end = evaluation.endOfHypothetical({
    namespace,
    namespaceLabels: place.labels,
    labels: {
      known: new Map(Object.entries(labels).map(([key, value]) => [key, statesIn([value])] as const)),
      others: absentState,
      owner,
    },
    accountLabels: { known: new Map(), others: anyState, owner },
  });
  const podSelector = Object.keys(labels).length === 0 ? {} : { matchLabels: labels };
  const written: PlainPods = { namespace, podSelector, hypothetical: true };
  return { namespace, end: written, pods: undefined, ends: [end] };
}

/** What governs a subject in a direction, over all its sorts of pods. */
export interface Governed {
  readonly ruleSets: readonly DirectionRules[];
  /** Whether each sort of its pods is isolated, for certain or perhaps. */
  readonly isIsolated: boolean;
}

export function governedIn(subject: Subject, direction: Direction, { evaluation }: PeerContext): Governed {
  const tiers = subject.ends.map((end) => evaluation.governing(end, direction));
  const isIsolated = tiers.every((own) =>
    own.some(
      (each) =>
        each.tier.end !== undefined &&
        directionRules(each).some(({ policyRules, applies }) => policyRules.isolates && applies !== false),
    ),
  );
  const ruleSets = new Map(
    tiers
      .flat()
      .flatMap(directionRules)
      .map((each) => [each.policyRules, each]),
  );
  return { ruleSets: [...ruleSets.values()], isIsolated };
}
