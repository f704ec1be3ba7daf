import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const trainingKeys = [
  ...controllerLabels,
  'training.kubeflow.org/',
  'group-name',
  'replica-type',
  'replica-index',
  'job-role',
  'mpi-job-name',
  'mpi-job-role',
  'scheduling.x-k8s.io/',
  'scheduling.volcano.sh/',
];
const trainingJob = (kind: string, field: string): OperatedKind => ({
  group: 'kubeflow.org',
  kind,
  pods: [
    {
      each: ['spec', field, '*'],
      template: ['template'],
      labels: { 'training.kubeflow.org/job-name': '{name}' },
      others: trainingKeys,
    },
  ],
  source: 'kubeflow/training-operator: pkg/controller.v1/common/job.go (GenLabels)',
});

/** The pods of a Ray cluster whose spec stands at a path. */
const ray = (
  path: readonly string[],
  cluster: Pick<OperatedPods, 'labels' | 'someLabels'>,
): readonly OperatedPods[] => {
  const node = (type: string, policy: string, each: readonly string[]): OperatedPods => ({
    ...cluster,
    each,
    template: ['template'],
    copied: [['labels']],
    labels: { ...cluster.labels, 'ray.io/node-type': type, 'ray.io/is-ray-node': 'yes' },
    others: [...controllerLabels, 'ray.io/'],
    policies: {
      maker: 'KubeRay',
      directions: ['ingress', 'egress'],
      // a cluster of a job or a service has a name that the operator makes up
      names: cluster.labels === undefined ? [] : [`{name}-${policy}`],
      where: [{ path: [...path, 'networkIsolation'], is: /^/ }],
    },
  });
  return [
    node('head', 'head', [...path, 'headGroupSpec']),
    node('worker', 'workers', [...path, 'workerGroupSpecs', '*']),
  ];
};
const kuberay =
  'ray-project/kuberay: ray-operator/controllers/ray/common/pod.go (labelPod), ray-operator/controllers/ray/networkpolicy_controller.go (07d34391)';
const someCluster = { someLabels: ['ray.io/cluster'] };

/** Training, notebooks and serving. */
export const learningKinds: readonly OperatedKind[] = [
  trainingJob('PyTorchJob', 'pytorchReplicaSpecs'),
  trainingJob('TFJob', 'tfReplicaSpecs'),
  trainingJob('MPIJob', 'mpiReplicaSpecs'),
  trainingJob('XGBoostJob', 'xgbReplicaSpecs'),
  trainingJob('MXJob', 'mxReplicaSpecs'),
  trainingJob('PaddleJob', 'paddleReplicaSpecs'),
  trainingJob('JAXJob', 'jaxReplicaSpecs'),
  {
    group: 'kubeflow.org',
    kind: 'Notebook',
    pods: [
      {
        spec: ['spec', 'template', 'spec'],
        labels: { statefulset: '{name}', 'notebook-name': '{name}' },
        copied: [['metadata', 'labels']],
        // PodDefaults add labels of their own
        others: 'any',
      },
    ],
    source:
      'kubeflow/kubeflow: components/notebook-controller/controllers/notebook_controller.go (generateStatefulSet)',
  },
  {
    group: 'trainer.kubeflow.org',
    kind: 'TrainJob',
    pods: [{ others: 'any' }],
    source: 'kubeflow/trainer: pkg/runtime (of a runtime that it refers to)',
  },
  {
    group: 'serving.kserve.io',
    kind: 'InferenceService',
    pods: [{ others: 'any' }],
    source: 'kserve/kserve: pkg/controller/v1beta1/inferenceservice/components',
  },
  {
    group: 'ray.io',
    kind: 'RayCluster',
    pods: ray(['spec'], { labels: { 'ray.io/cluster': '{name}' } }),
    source: kuberay,
  },
  {
    group: 'ray.io',
    kind: 'RayJob',
    pods: [
      ...ray(['spec', 'rayClusterSpec'], someCluster),
      // the job that submits
      {
        unless: { path: ['spec', 'submissionMode'], value: 'HTTPMode' },
        template: ['spec', 'submitterPodTemplate'],
        others: [...controllerLabels, 'ray.io/'],
      },
    ],
    source: kuberay,
  },
  { group: 'ray.io', kind: 'RayService', pods: ray(['spec', 'rayClusterConfig'], someCluster), source: kuberay },
];
