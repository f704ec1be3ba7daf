import type { Evaluation } from '../evaluate/index.js';
import { replicasOf } from '../map/map.js';
import type { Cluster, Workload } from '../model/index.js';

/** The ids of the workloads of which policies treat named pods differently. */
export function unlikeReplicas({ workloads }: Cluster, evaluation: Evaluation): readonly string[] {
  return workloads.filter(({ pods }) => replicasOf(pods, evaluation).length > 1).map(({ id }) => id);
}

/** The workloads of a cluster state as they are compared: those with some ids pod by pod, each as `namespace/Kind/name/pod`. */
export function comparedWorkloads({ workloads }: Cluster, split: ReadonlySet<string>): readonly Workload[] {
  if (split.size === 0) return workloads;
  return workloads.flatMap((workload) => {
    const { id, pods } = workload;
    if (!split.has(id) || pods.some(({ name }) => name === undefined)) return [workload];
    const names = [...new Set(pods.flatMap(({ name }) => name ?? []))];
    return names.map((name) => ({
      ...workload,
      id: `${id}/${name}`,
      pods: pods.filter((pod) => pod.name === name),
    }));
  });
}

/** Whether an id is that of one pod of a workload. */
export function isPodId(id: string): boolean {
  return !id.includes('/pods(') && id.split('/').length === 4;
}

/** The workload that an id is of, or whose pod it is. */
export function workloadIdOf(id: string): string {
  return isPodId(id) ? id.slice(0, id.lastIndexOf('/')) : id;
}
