import type { PolicyRules } from '../compile/index.js';
import { matchPods, type PodClass } from '../evaluate/index.js';
import { labelStates } from '../model/index.js';
import { podLabels, unmetKeys, unmetLabels } from './label-words.js';
import { fewest, type Question } from './question.js';

/** That no policy selects a pod, and the one that nearly does; `undefined` where the end is no pod. */
export function nearestPolicy(question: Question): string | undefined {
  const { governed, direction, evaluation, cluster } = question;
  if (governed.end.kind !== 'pod') return undefined;
  const { podClass } = governed.end;
  const [inert] = evaluation.inertRuleSets(governed.end, direction);
  if (inert !== undefined)
    return `${inert.policy.id} selects ${governed.name}, but ${evaluation.title} does not enforce it`;
  const bare = podClass.isBare === true ? passedOver(question, podClass) : undefined;
  if (bare !== undefined)
    return `${bare} selects ${governed.name}, but ${evaluation.title} does not govern a Pod without an owner`;
  const misses = evaluation.ruleSets
    .filter(({ policy }) => policy.does === undefined)
    .filter(
      (policyRules) =>
        policyRules.direction === direction && policyRules.isolates && isNear(policyRules, podClass, question),
    )
    .map((policyRules) => ({
      id: policyRules.policy.id,
      path: '',
      conditions: unmetLabels(policyRules.selectedPods, {
        name: governed.name,
        labels: podClass.labels,
        all: podLabels(cluster),
      }),
    }));
  const nothing = `no policy selects ${governed.name} for ${direction}`;
  const miss = fewest(misses);
  return miss === undefined ? nothing : `${nothing}; ${miss.id} nearly does, but ${miss.conditions.join(', and ')}`;
}

/** The policy that governs pods like this one where a controller made them. */
function passedOver({ direction, evaluation }: Question, podClass: PodClass): string | undefined {
  const ruleSets = evaluation.ruleSets.filter(
    (policyRules) =>
      policyRules.direction === direction && policyRules.isolates && policyRules.policy.does === undefined,
  );
  return ruleSets.find(({ selectedPods }) => matchPods(selectedPods, { ...podClass, isBare: false }) === true)?.policy
    .id;
}

/**
 * Whether a policy may have been meant for a pod of its namespace: it selects nothing at all, or the pod meets a part of what it
 * wants or lacks a label. One that wants other values, and finds them, is meant for other pods.
 */
function isNear({ selectedPods }: PolicyRules, podClass: PodClass, { evaluation }: Question): boolean {
  const { namespaces, labels } = selectedPods;
  if (namespaces.kind === 'named' && namespaces.name !== podClass.namespace) return false;
  if (matchPods(selectedPods, podClass) !== false) return false;
  const unmet = unmetKeys(labels, podClass.labels);
  const isOtherValue = unmet.every(([key]) => !labelStates(podClass.labels, key).absent);
  const isForOthers = unmet.length === labels.size && isOtherValue;
  return !isForOthers || !evaluation.classes.some((each) => matchPods(selectedPods, each) !== false);
}
