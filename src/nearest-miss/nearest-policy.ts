import type { Unit } from '../compile/index.js';
import { matchPods, type PodClass } from '../evaluate/index.js';
import { labelStates } from '../model/index.js';
import { podLabels, unmetKeys, unmetLabels } from './label-words.js';
import { fewest, type Question } from './question.js';

/** That no policy selects a pod, and the one that nearly does; `undefined` where the end is no pod. */
export function nearestPolicy(question: Question): string | undefined {
  const { governed, direction, evaluation, cluster } = question;
  if (governed.end.kind !== 'pod') return undefined;
  const { podClass } = governed.end;
  const [inert] = evaluation.inertUnits(governed.end, direction);
  if (inert !== undefined)
    return `${inert.policy.id} selects ${governed.name}, but ${evaluation.title} does not enforce it`;
  const bare = podClass.isBare === true ? passedOver(question, podClass) : undefined;
  if (bare !== undefined)
    return `${bare} selects ${governed.name}, but ${evaluation.title} does not govern a Pod without an owner`;
  const misses = evaluation.units
    .filter(({ policy }) => policy.does === undefined)
    .filter((unit) => unit.direction === direction && unit.isolates && isNear(unit, podClass, question))
    .map((unit) => ({
      id: unit.policy.id,
      path: '',
      conditions: unmetLabels(unit.subject.labels, {
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
  const units = evaluation.units.filter(
    (unit) => unit.direction === direction && unit.isolates && unit.policy.does === undefined,
  );
  return units.find(({ subject }) => matchPods(subject, { ...podClass, isBare: false }) === true)?.policy.id;
}

/**
 * Whether a policy may have been meant for a pod of its namespace: it selects nothing at all, or the pod meets a part of what it
 * wants or lacks a label. One that wants other values, and finds them, is meant for other pods.
 */
function isNear({ subject }: Unit, podClass: PodClass, { evaluation }: Question): boolean {
  const { namespaces, labels } = subject;
  if (namespaces.kind === 'named' && namespaces.name !== podClass.namespace) return false;
  if (matchPods(subject, podClass) !== false) return false;
  const unmet = unmetKeys(labels, podClass.labels);
  const isOtherValue = unmet.every(([key]) => !labelStates(podClass.labels, key).absent);
  const isForOthers = unmet.length === labels.size && isOtherValue;
  return !isForOthers || !evaluation.classes.some((each) => matchPods(subject, each) !== false);
}
