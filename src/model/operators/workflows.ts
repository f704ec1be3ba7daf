import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const workflowKey = 'workflows.argoproj.io/workflow';
const argo = 'argoproj/argo-workflows: workflow/controller/workflowpod.go';
const podSteps = ['container', 'script', 'containerSet', 'data', 'resource', 'http', 'plugin'];

/** The pods of a workflow whose spec stands at a path, and of templates that it takes from elsewhere. */
const workflow = (
  path: readonly string[],
  named: Pick<OperatedPods, 'labels' | 'someLabels'>,
): readonly OperatedPods[] => {
  const shared = {
    ...named,
    account: { path: [...path, 'serviceAccountName'] },
    hostNetwork: [...path, 'hostNetwork'],
  } as const;
  return [
    {
      ...shared,
      each: [...path, 'templates', '*'],
      holding: podSteps,
      copied: [['metadata', 'labels']],
      perhapsCopied: [
        [...path, 'podMetadata', 'labels'],
        [...path, 'templateDefaults', 'metadata', 'labels'],
      ],
      others: [...controllerLabels, 'workflows.argoproj.io/'],
    },
    {
      ...shared,
      where: [
        [...path, 'workflowTemplateRef'],
        [...path, 'templates', '**', 'templateRef'],
      ],
      perhapsCopied: [[...path, 'podMetadata', 'labels']],
      others: 'any',
    },
  ];
};

/** Pipelines, and what starts them. */
export const workflowKinds: readonly OperatedKind[] = [
  {
    group: 'argoproj.io',
    kind: 'Workflow',
    pods: workflow(['spec'], { labels: { [workflowKey]: '{name}' } }),
    source: argo,
  },
  {
    group: 'argoproj.io',
    kind: 'CronWorkflow',
    pods: workflow(['spec', 'workflowSpec'], { someLabels: [workflowKey] }),
    source: argo,
  },
  {
    group: 'argoproj.io',
    kind: 'Sensor',
    pods: [{ template: ['spec', 'template'], labels: { 'sensor-name': '{name}' }, others: 'any' }],
    source: 'argoproj/argo-events: pkg/reconciler/sensor/resource.go',
  },
  {
    group: 'argoproj.io',
    kind: 'EventSource',
    pods: [{ template: ['spec', 'template'], labels: { 'eventsource-name': '{name}' }, others: 'any' }],
    source: 'argoproj/argo-events: pkg/reconciler/eventsource/resource.go',
  },
  {
    group: 'tekton.dev',
    kind: 'TaskRun',
    pods: [
      {
        labels: { 'tekton.dev/taskRun': '{name}' },
        copied: [['metadata', 'labels']],
        // the labels of the Task that it runs go to the pod too
        others: 'any',
        account: { path: ['spec', 'serviceAccountName'] },
        hostNetwork: ['spec', 'podTemplate', 'hostNetwork'],
      },
    ],
    source: 'tektoncd/pipeline: pkg/pod/pod.go (makeLabels)',
  },
  {
    group: 'tekton.dev',
    kind: 'PipelineRun',
    pods: [
      {
        labels: { 'tekton.dev/pipelineRun': '{name}' },
        someLabels: ['tekton.dev/taskRun'],
        copied: [['metadata', 'labels']],
        others: 'any',
        hostNetwork: ['spec', 'taskRunTemplate', 'podTemplate', 'hostNetwork'],
      },
    ],
    source: 'tektoncd/pipeline: pkg/reconciler/pipelinerun/pipelinerun.go (getTaskrunLabels), pkg/pod/pod.go',
  },
  {
    group: 'triggers.tekton.dev',
    kind: 'EventListener',
    pods: [
      {
        template: ['spec', 'resources', 'kubernetesResource', 'spec', 'template'],
        labels: { eventlistener: '{name}' },
        others: 'any',
      },
    ],
    source: 'tektoncd/triggers: pkg/reconciler/eventlistener/resources/common.go (GenerateLabels)',
  },
];
