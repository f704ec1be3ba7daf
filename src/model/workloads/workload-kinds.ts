import { canary } from '../operators/canary.js';
import { operatedKinds } from '../operators/operated-kinds.js';
import type { WorkloadKind } from './workload-kind.js';

const template = ['spec', 'template'];
const none = {
  form: 'pod',
  addedLabels: [],
  nameLabels: [],
  possibleNameLabels: [],
  fixedLabels: {},
  possibleLabels: [],
  defaultLabels: [],
  sorts: [],
} as const;
const kubernetes = 'kubernetes/kubernetes: pkg/controller';
const completionIndex = ['batch.kubernetes.io/job-completion-index'];
const jobUid = ['controller-uid', 'batch.kubernetes.io/controller-uid'];
const jobName = ['job-name', 'batch.kubernetes.io/job-name'];

/** The pods of a revision: a Deployment with the labels of the revision, less those of its routes. */
const knative = {
  ...none,
  form: 'knative',
  addedLabels: ['serving.knative.dev/revision', 'serving.knative.dev/revisionUID', 'pod-template-hash'],
  defaultLabels: ['app'],
  source:
    'knative/serving: pkg/reconciler/revision/resources/meta.go, pkg/reconciler/configuration/resources/revision.go',
} as const;
const knativeGeneration = 'serving.knative.dev/configurationGeneration';
const knativeUids = ['serving.knative.dev/configurationUID', 'serving.knative.dev/serviceUID'];
/** They change while a revision lives, and pods have them or not by the version of Knative. */
const knativeRoutes = ['serving.knative.dev/route', 'serving.knative.dev/routingState'];

/** The pod of a virtual machine is made by `virt-launcher`; its labels are those of the instance. */
const virtualMachine = {
  ...none,
  form: 'virtual-machine',
  addedLabels: ['kubevirt.io/created-by'],
  fixedLabels: { 'kubevirt.io': 'virt-launcher' },
  possibleLabels: ['kubevirt.io/nodeName', 'kubevirt.io/migrationJobUID', 'sidecar.istio.io/inject'],
  source: 'kubevirt/kubevirt: pkg/virt-controller/services/template.go (podLabels)',
} as const;
const machineName = { nameLabels: ['vm.kubevirt.io/name'], possibleNameLabels: ['vmi.kubevirt.io/id'] } as const;

/** Every kind that makes pods, the Pod itself among them. */
export const workloadKinds: readonly WorkloadKind[] = [
  { group: '', kind: 'Pod', template: [], ...none, source: 'kubernetes/api: core/v1/types.go' },
  { group: '', kind: 'ReplicationController', template, ...none, source: `${kubernetes}/replication` },
  {
    group: 'apps',
    kind: 'Deployment',
    template,
    ...none,
    addedLabels: ['pod-template-hash'],
    source: `${kubernetes}/deployment/sync.go`,
  },
  { group: 'apps', kind: 'ReplicaSet', template, ...none, source: `${kubernetes}/replicaset/replica_set.go` },
  {
    group: 'apps',
    kind: 'StatefulSet',
    template,
    ...none,
    addedLabels: ['controller-revision-hash'],
    source: `${kubernetes}/statefulset/stateful_set_utils.go`,
  },
  {
    group: 'apps',
    kind: 'DaemonSet',
    template,
    ...none,
    addedLabels: ['controller-revision-hash', 'pod-template-generation'],
    source: `${kubernetes}/daemon/util/daemonset_util.go`,
  },
  {
    group: 'batch',
    kind: 'Job',
    template,
    ...none,
    addedLabels: jobUid,
    nameLabels: jobName,
    possibleLabels: completionIndex,
    source: 'kubernetes/kubernetes: pkg/registry/batch/job/strategy.go',
  },
  {
    group: 'batch',
    kind: 'CronJob',
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    ...none,
    addedLabels: [...jobUid, ...jobName],
    possibleLabels: completionIndex,
    source: `${kubernetes}/cronjob/utils.go`,
  },
  {
    group: 'argoproj.io',
    kind: 'Rollout',
    template,
    ...none,
    addedLabels: ['rollouts-pod-template-hash'],
    sorts: [
      [
        ['spec', 'strategy', 'canary', 'stableMetadata'],
        ['spec', 'strategy', 'canary', 'canaryMetadata'],
      ],
      [
        ['spec', 'strategy', 'blueGreen', 'activeMetadata'],
        ['spec', 'strategy', 'blueGreen', 'previewMetadata'],
      ],
    ],
    reference: ['spec', 'workloadRef'],
    source: 'argoproj/argo-rollouts: rollout/sync.go, rollout/templateref.go, rollout/ephemeralmetadata.go',
  },
  {
    group: 'apps.openshift.io',
    kind: 'DeploymentConfig',
    template,
    ...none,
    addedLabels: ['deployment'],
    nameLabels: ['deploymentconfig'],
    source: 'openshift/library-go: pkg/apps/appsutil/util.go (MakeDeployment)',
  },
  {
    group: 'serving.knative.dev',
    kind: 'Service',
    template,
    ...knative,
    addedLabels: [...knative.addedLabels, knativeGeneration],
    nameLabels: ['serving.knative.dev/service', 'serving.knative.dev/configuration'],
    possibleLabels: [...knativeUids, ...knativeRoutes],
  },
  {
    group: 'serving.knative.dev',
    kind: 'Configuration',
    template,
    ...knative,
    addedLabels: [...knative.addedLabels, knativeGeneration],
    nameLabels: ['serving.knative.dev/configuration'],
    possibleLabels: ['serving.knative.dev/service', ...knativeUids, ...knativeRoutes],
  },
  {
    group: 'serving.knative.dev',
    kind: 'Revision',
    template: [],
    ...knative,
    addedLabels: ['serving.knative.dev/revisionUID', 'pod-template-hash'],
    nameLabels: ['serving.knative.dev/revision'],
    possibleLabels: knativeRoutes,
  },
  { group: 'kubevirt.io', kind: 'VirtualMachine', template, ...virtualMachine, ...machineName },
  { group: 'kubevirt.io', kind: 'VirtualMachineInstance', template: [], ...virtualMachine, ...machineName },
  {
    group: 'kubevirt.io',
    kind: 'VirtualMachineInstanceReplicaSet',
    template,
    ...virtualMachine,
    addedLabels: [...virtualMachine.addedLabels, 'vm.kubevirt.io/name'],
    possibleLabels: [...virtualMachine.possibleLabels, 'vmi.kubevirt.io/id'],
  },
];

/** Every kind whose pods an operator makes by its own code. */
const operatedRows: readonly WorkloadKind[] = [
  ...operatedKinds.map(
    ({ group, kind, pods, source }): WorkloadKind => ({
      group,
      kind,
      template: [],
      ...none,
      form: 'operated',
      operated: pods,
      source,
    }),
  ),
  { ...canary, template: [], ...none, form: 'canary' },
];

/** Whether an operator makes the pods of a kind, of which a path of the user's own may tell more. */
export function isOperated(group: string, kind: string): boolean {
  return operatedRows.some((row) => isSameKind(row, { group, kind }));
}

type KindName = Pick<WorkloadKind, 'group' | 'kind'>;

function isSameKind(a: KindName, b: KindName): boolean {
  return a.group === b.group && a.kind === b.kind;
}

/** A kind that holds a pod template and makes no pods by itself; others refer to it. */
export const podTemplateKind = { group: '', kind: 'PodTemplate', template: ['template'], form: 'pod' } as const;

/** Where the pod template of a kind of the user's own stands: that of a custom resource. */
export interface PodTemplatePath {
  readonly group: string;
  /** Of one version alone; of every version where it is missing. */
  readonly version?: string | undefined;
  readonly kind: string;
  /** The keys that lead from the object to its pod template, e.g. `['spec', 'template']`. */
  readonly path: readonly string[];
}

/** The row of a kind that nobody knows, of objects that hold pod templates. */
export function foundKind(group: string, kind: string): WorkloadKind {
  return { group, kind, template: [], ...none, form: 'found', source: 'what is in the object' };
}

/**
 * The rows of all kinds that make pods; a kind of the user's own that has several templates has several rows, and they go before what is
 * known of its operator.
 */
export function workloadKindsWith(paths: readonly PodTemplatePath[]): readonly WorkloadKind[] {
  const own = paths.map(({ group, version, kind, path }): WorkloadKind => {
    const ofVersion = version === undefined ? {} : { version };
    return { group, ...ofVersion, kind, template: path, ...none, form: 'own', source: 'podTemplatePaths' };
  });
  const operated = operatedRows.filter((row) => !paths.some((path) => isSameKind(row, path)));
  return [...workloadKinds, ...operated, ...own];
}

/** The rows of a kind, in their order: `workloadKindsWith` by group and kind, read once. */
export function workloadRowsOf(
  paths: readonly PodTemplatePath[],
): (group: string, kind: string) => readonly WorkloadKind[] {
  const byKind = new Map<string, WorkloadKind[]>();
  for (const row of workloadKindsWith(paths)) {
    const key = `${row.group}/${row.kind}`;
    const known = byKind.get(key);
    if (known === undefined) byKind.set(key, [row]);
    else known.push(row);
  }
  return (group, kind) => byKind.get(`${group}/${kind}`) ?? noRows;
}

const noRows: readonly WorkloadKind[] = [];
