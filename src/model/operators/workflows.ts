import { controllerLabels, type OperatedKind, type OperatedPods } from './operated-kind.js';

const workflowKey = 'workflows.argoproj.io/workflow';
const argo =
  'argoproj/argo-workflows: workflow/controller/workflowpod.go, agent.go (01f84382), artifact_gc.go (createArtifactGCPod)';
const podSteps = ['container', 'script', 'containerSet', 'data', 'resource'];
/** Steps of which one pod for the whole workflow takes care, the agent. */
const agentSteps = ['http', 'plugin'];

/** The pods of a workflow whose spec stands at a path, and of templates that it takes from elsewhere. */
const workflow = (
  path: readonly string[],
  named: Pick<OperatedPods, 'labels' | 'someLabels'>,
): readonly OperatedPods[] => {
  const templates = [...path, 'templates'];
  const shared = {
    ...named,
    account: {
      path: [...path, 'serviceAccountName'],
      hiddenBy: [
        [...templates, '**', 'serviceAccountName'],
        [...templates, '**', 'podSpecPatch'],
        [...path, 'templateDefaults', 'serviceAccountName'],
        [...path, 'templateDefaults', 'podSpecPatch'],
        [...path, 'podSpecPatch'],
      ],
    },
    hostNetwork: [...path, 'hostNetwork'],
  } as const;
  const step: OperatedPods = {
    ...shared,
    copied: [['metadata', 'labels']],
    possiblyCopied: [
      [...path, 'podMetadata', 'labels'],
      [...path, 'templateDefaults', 'metadata', 'labels'],
    ],
    others: [...controllerLabels, 'workflows.argoproj.io/'],
  };
  return [
    { ...step, each: [...templates, '*'], holding: podSteps },
    { ...step, each: [...templates, '**', 'inline'], holding: podSteps },
    {
      ...shared,
      where: agentSteps.flatMap((key) => [
        [...templates, '*', key],
        [...templates, '**', 'inline', key],
      ]),
      possiblyCopied: [[...path, 'podMetadata', 'labels']],
      others: step.others,
    },
    // what removes artifacts
    {
      ...named,
      where: [
        [...path, 'artifactGC'],
        [...templates, '**', 'artifactGC'],
      ],
      possiblyCopied: [
        [...path, 'artifactGC', 'podMetadata', 'labels'],
        [...templates, '**', 'artifactGC', 'podMetadata', 'labels'],
        [...path, 'podMetadata', 'labels'],
      ],
      others: step.others,
    },
    {
      ...shared,
      where: [
        [...path, 'workflowTemplateRef'],
        [...templates, '**', 'templateRef'],
      ],
      possiblyCopied: [[...path, 'podMetadata', 'labels']],
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
    source: 'argoproj/argo-events: pkg/reconciler/sensor/controller.go, resource.go (186cfa51)',
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
        copied: [['metadata', 'labels']],
        others: 'any',
        hostNetwork: ['spec', 'taskRunTemplate', 'podTemplate', 'hostNetwork'],
      },
    ],
    source:
      'tektoncd/pipeline: pkg/reconciler/pipelinerun/pipelinerun.go (getTaskrunLabels), affinity_assistant.go (013d64cb), pkg/pod/pod.go',
  },
  {
    group: 'triggers.tekton.dev',
    kind: 'EventListener',
    pods: [
      {
        without: [['spec', 'resources', 'customResource']],
        template: ['spec', 'resources', 'kubernetesResource', 'spec', 'template'],
        labels: { eventlistener: '{name}' },
        others: 'any',
      },
      { where: [['spec', 'resources', 'customResource']], others: 'any' },
    ],
    source: 'tektoncd/triggers: pkg/reconciler/eventlistener/resources/deployment.go (MakeDeployment) (0c876682)',
  },
];
