/** Where a workload kind keeps its pod template, and which labels its controller adds (E.1, E-2). */
export interface WorkloadKind {
  readonly group: string;
  readonly kind: string;
  /** The path of the pod template: of an object with `metadata.labels` and `spec`. */
  readonly template: readonly string[];
  /** Labels that are certainly there, with a value that no manifest tells. */
  readonly addedLabels: readonly string[];
  /** Labels that carry the name of the object. */
  readonly nameLabels: readonly string[];
  /** Labels that may be there, with a value that no manifest tells. */
  readonly possibleLabels: readonly string[];
}

const template = ['spec', 'template'];
const none = { addedLabels: [], nameLabels: [], possibleLabels: [] } as const;
const completionIndex = ['batch.kubernetes.io/job-completion-index'];

/** Every kind that makes pods, the Pod itself among them. */
export const workloadKinds: readonly WorkloadKind[] = [
  { group: '', kind: 'Pod', template: [], ...none },
  { group: '', kind: 'ReplicationController', template, ...none },
  { group: 'apps', kind: 'Deployment', template, ...none, addedLabels: ['pod-template-hash'] },
  { group: 'apps', kind: 'ReplicaSet', template, ...none },
  { group: 'apps', kind: 'StatefulSet', template, ...none, addedLabels: ['controller-revision-hash'] },
  {
    group: 'apps',
    kind: 'DaemonSet',
    template,
    addedLabels: ['controller-revision-hash', 'pod-template-generation'],
    nameLabels: [],
    possibleLabels: [],
  },
  {
    group: 'batch',
    kind: 'Job',
    template,
    addedLabels: ['controller-uid', 'batch.kubernetes.io/controller-uid'],
    nameLabels: ['job-name', 'batch.kubernetes.io/job-name'],
    possibleLabels: completionIndex,
  },
  {
    group: 'batch',
    kind: 'CronJob',
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    addedLabels: ['controller-uid', 'batch.kubernetes.io/controller-uid', 'job-name', 'batch.kubernetes.io/job-name'],
    nameLabels: [],
    possibleLabels: completionIndex,
  },
];

/** The entry of a kind; `undefined` for kinds that make no pods. */
export function workloadKind(group: string, kind: string): WorkloadKind | undefined {
  return workloadKinds.find((each) => each.group === group && each.kind === kind);
}
