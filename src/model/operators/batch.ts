import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const template = ['spec', 'template'];
const kruiseKeys = [
  ...controllerLabels,
  'apps.kruise.io/',
  'lifecycle.apps.kruise.io/',
  'broadcastjob-name',
  'broadcastjob-controller-uid',
];
const kruise = (kind: string, ...templates: readonly (readonly string[])[]): OperatedKind => ({
  group: 'apps.kruise.io',
  kind,
  pods: templates.map((path) => ({
    template: path,
    ...(templates.length === 1 ? {} : { where: [path] }),
    isWhole: true,
    possiblyCopied: [['spec', 'topology', 'subsets', '*', 'patch', 'metadata', 'labels']],
    others: kruiseKeys,
  })),
  source: 'openkruise/kruise: pkg/controller',
});
const jobTemplate = ['spec', 'template'];

const gameServer = (kind: string, path: readonly string[]): OperatedKind => ({
  group: 'agones.dev',
  kind,
  pods: [
    {
      template: path,
      labels: { 'agones.dev/role': 'gameserver' },
      someLabels: ['agones.dev/gameserver'],
      others: [...controllerLabels, 'agones.dev/'],
    },
  ],
  source: 'googleforgames/agones: pkg/apis/agones/v1/gameserver.go (Pod, podObjectMeta), looked at in three versions',
});

const spark = (
  path: readonly string[],
  role: string,
  app: Pick<OperatedPods, 'labels' | 'someLabels'>,
): OperatedPods => ({
  ...app,
  labels: { ...app.labels, 'spark-role': role },
  template: [...path, role, 'template'],
  copied: [[...path, role, 'labels']],
  possiblyCopied: [['metadata', 'labels']],
  // settings of Spark itself may give labels, or name a file with a template
  openedBy: { path: [...path, 'sparkConf'], key: /\.label\.|podTemplateFile/ },
  others: [
    ...controllerLabels,
    'sparkoperator.k8s.io/',
    'spark-app-selector',
    'spark-app-name',
    'spark-exec-id',
    'spark-exec-resourceprofile-id',
    'spark-exec-inactive',
    'spark-version',
    'version',
  ],
  account: { path: [...path, role, 'serviceAccount'] },
  hostNetwork: [...path, role, 'hostNetwork'],
});
const sparkName = 'sparkoperator.k8s.io/app-name';
const sparkSource = 'kubeflow/spark-operator: internal/controller/sparkapplication/submission.go';

/** Kinds that run pods of a template that is their user's. */
export const batchKinds: readonly OperatedKind[] = [
  kruise('CloneSet', template),
  kruise('StatefulSet', template),
  kruise('DaemonSet', template),
  kruise('BroadcastJob', template),
  kruise(
    'AdvancedCronJob',
    [...jobTemplate, 'jobTemplate', 'spec', 'template'],
    [...jobTemplate, 'broadcastJobTemplate', 'spec', 'template'],
  ),
  kruise(
    'UnitedDeployment',
    ...['statefulSetTemplate', 'advancedStatefulSetTemplate', 'cloneSetTemplate', 'deploymentTemplate'].map((field) => [
      ...template,
      field,
      ...template,
    ]),
  ),
  gameServer('GameServer', template),
  gameServer('GameServerSet', [...template, ...template]),
  gameServer('Fleet', [...template, ...template]),
  {
    group: 'jobset.x-k8s.io',
    kind: 'JobSet',
    pods: [
      {
        each: ['spec', 'replicatedJobs', '*'],
        template: ['template', 'spec', 'template'],
        isWhole: true,
        labels: { 'jobset.sigs.k8s.io/jobset-name': '{name}' },
        others: [...controllerLabels, 'jobset.sigs.k8s.io/'],
      },
    ],
    source: 'kubernetes-sigs/jobset: pkg/controllers/jobset_controller.go (labelAndAnnotateObject)',
  },
  {
    group: 'leaderworkerset.x-k8s.io',
    kind: 'LeaderWorkerSet',
    pods: ['leaderTemplate', 'workerTemplate'].map((field) => ({
      template: ['spec', 'leaderWorkerTemplate', field],
      where: [['spec', 'leaderWorkerTemplate', field]],
      isWhole: true,
      labels: { 'leaderworkerset.sigs.k8s.io/name': '{name}' },
      others: [...controllerLabels, 'leaderworkerset.sigs.k8s.io/'],
    })),
    source: 'kubernetes-sigs/lws: pkg/controllers/leaderworkerset_controller.go, pkg/webhooks/pod_webhook.go',
  },
  {
    group: 'keda.sh',
    kind: 'ScaledJob',
    pods: [
      {
        template: ['spec', 'jobTargetRef', 'template'],
        isWhole: true,
        others: [...controllerLabels, 'scaledjob.keda.sh/'],
      },
    ],
    source: 'kedacore/keda: pkg/scaling/executor/scale_jobs.go (generateJobs) (023bc3a6)',
  },
  {
    group: 'batch.volcano.sh',
    kind: 'Job',
    pods: [
      {
        each: ['spec', 'tasks', '*'],
        template: ['template'],
        isWhole: true,
        labels: { 'volcano.sh/job-name': '{name}' },
        possiblyCopied: [['metadata', 'labels']],
        others: [...controllerLabels, 'volcano.sh/'],
        policies: {
          maker: 'Volcano',
          directions: ['ingress'],
          names: ['{name}'],
          // the admission webhook adds `svc` where one of the others is
          where: ['svc', 'tensorflow', 'mpi', 'pytorch'].map((plugin) => ({
            path: ['spec', 'plugins', plugin],
            is: /^/,
          })),
          unless: {
            path: ['spec', 'plugins', 'svc', '*'],
            is: /^--?disable-network-policy(?:=(?:1|t|T|true|TRUE|True))?$/,
          },
          switchedOffBy: '`--disable-network-policy=true` for the plugin `svc`',
        },
      },
    ],
    source:
      'volcano-sh/volcano: pkg/controllers/job/job_controller_util.go (createJobPod) (00bac39e), pkg/controllers/job/plugins/svc/svc.go (OnJobAdd), pkg/webhooks/admission/jobs/mutate/mutate_job.go (patchDefaultPlugins)',
  },
  {
    group: 'sparkoperator.k8s.io',
    kind: 'SparkApplication',
    pods: ['driver', 'executor'].map((role) => spark(['spec'], role, { labels: { [sparkName]: '{name}' } })),
    source: sparkSource,
  },
  {
    group: 'sparkoperator.k8s.io',
    kind: 'ScheduledSparkApplication',
    pods: ['driver', 'executor'].map((role) => spark(template, role, { someLabels: [sparkName] })),
    source: sparkSource,
  },
];
