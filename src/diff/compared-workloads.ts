import { selectorText } from '../endpoints/policy-pods/selector-text.js';
import type { Evaluation } from '../evaluate/index.js';
import { type Cluster, labelStates, type Pod, type Workload } from '../model/index.js';
import { isOneState, type LabelRegion } from '../sets/index.js';

/** The workloads that are compared part by part, because policies treat their pods differently, by id with the names of their parts. */
export type Split = ReadonlyMap<string, readonly string[]>;

/** The parts of the workloads of one cluster state whose pods policies treat differently. */
export function unlikeParts({ workloads }: Cluster, evaluation: Evaluation): Split {
  return new Map(
    workloads.flatMap((workload) => {
      const classes = new Set(workload.pods.map((pod) => evaluation.classOf(pod).index));
      const parts = classes.size > 1 ? partsOf(workload) : undefined;
      return parts === undefined ? [] : [[workload.id, [...parts.keys()]] as const];
    }),
  );
}

/** The parts of both sides. */
export function joinParts(sides: readonly Split[]): Split {
  const joined = new Map<string, readonly string[]>();
  for (const [id, names] of sides.flatMap((each) => [...each]))
    joined.set(id, [...new Set([...(joined.get(id) ?? []), ...names])]);
  return joined;
}

/**
 * The workloads of a cluster state as they are compared: those that are split part by part, each as `namespace/Kind/name/part`. What has
 * no parts in this state stands for each of them.
 */
export function comparedWorkloads({ workloads }: Cluster, split: Split): readonly Workload[] {
  if (split.size === 0) return workloads;
  return workloads.flatMap((workload) => {
    const names = split.get(workload.id);
    if (names === undefined) return [workload];
    const parts = partsOf(workload) ?? new Map(names.map((name) => [name, workload.pods]));
    return [...parts].map(([name, pods]) => ({ ...workload, id: `${workload.id}/${name}`, pods }));
  });
}

/**
 * The pods of a workload by their names; where they have none, the sorts of pods that there are for certain, by the labels that tell
 * them apart (of a Rollout `role=canary` and `role=stable`), else by number. `undefined` where there is one sort, or it isn't certain which
 * there are.
 */
function partsOf({ pods }: Pick<Workload, 'pods'>): ReadonlyMap<string, readonly Pod[]> | undefined {
  if (pods.every(isNamed)) {
    const names = [...new Set(pods.flatMap(({ name }) => name ?? []))];
    return new Map(names.map((name) => [name, pods.filter((pod) => pod.name === name)]));
  }
  if (pods.length < 2 || pods.some(({ presence }) => presence !== true)) return undefined;
  const texts = labelTexts(pods);
  const areDistinguished = new Set(texts).size === pods.length && !texts.includes(undefined);
  return new Map(
    pods.map((pod, index) => [(areDistinguished ? texts[index] : undefined) ?? `sort ${index + 1}`, [pod]]),
  );
}

/** What of their labels tells some pods apart; `undefined` for one of which that isn't certain. */
function labelTexts(pods: readonly Pod[]): readonly (string | undefined)[] {
  const textOf = ({ labels }: Pod, key: string) => selectorText(new Map([[key, labelStates(labels, key)]]));
  const keys = [...new Set(pods.flatMap(({ labels }) => [...labels.known.keys()]))].sort();
  const distinguishing = keys.filter((key) => new Set(pods.map((pod) => textOf(pod, key))).size > 1);
  return pods.map(({ labels }) => {
    const own: LabelRegion = new Map(distinguishing.map((key) => [key, labelStates(labels, key)]));
    return [...own.values()].every(isOneState) ? selectorText(own) : undefined;
  });
}

function isNamed({ name }: Pod): boolean {
  return name !== undefined;
}

/** Whether an id is that of one part of a workload. */
export function isPodId(id: string): boolean {
  return !id.includes('/pods(') && id.split('/').length > 3;
}

/** The workload that an id is of, or whose part it is. */
export function workloadIdOf(id: string): string {
  return isPodId(id) ? id.split('/').slice(0, 3).join('/') : id;
}
