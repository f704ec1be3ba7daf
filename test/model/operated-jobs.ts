import type { OperatedRow } from './operated-rows.js';

/** Pipelines, jobs, and what else a platform runs. */
export const operatedJobs: readonly OperatedRow[] = [
  {
    type: 'argoproj.io/v1alpha1 Workflow',
    fields:
      'spec: {serviceAccountName: robot, templates: [{name: main, dag: {}}, {name: step, metadata: {labels: {team: a}}, container: {image: i}}]}',
    pods: ['workflows.argoproj.io/workflow=a team=a account=robot ports=*'],
  },
  {
    type: 'argoproj.io/v1alpha1 Workflow',
    fields:
      'spec: {serviceAccountName: robot, podMetadata: {labels: {of: all}}, templates: [{name: main, dag: {tasks: [{name: one, inline: {metadata: {labels: {team: b}}, container: {image: i}}}]}}, {name: call, metadata: {labels: {team: c}}, http: {url: u}}]}',
    pods: [
      'workflows.argoproj.io/workflow=a team=b !of=all account=robot ports=*',
      'workflows.argoproj.io/workflow=a !of=all account=robot ports=*',
    ],
  },
  {
    type: 'argoproj.io/v1alpha1 Workflow',
    fields:
      'spec: {serviceAccountName: robot, artifactGC: {strategy: OnWorkflowDeletion}, templates: [{name: step, serviceAccountName: other, inputs: {artifacts: [{name: a, http: {url: u}}]}, container: {image: i}}]}',
    pods: ['workflows.argoproj.io/workflow=a account=* ports=*', 'workflows.argoproj.io/workflow=a account=* ports=*'],
  },
  {
    type: 'argoproj.io/v1alpha1 CronWorkflow',
    fields: 'spec: {workflowSpec: {workflowTemplateRef: {name: t}}}',
    pods: ['workflows.argoproj.io/workflow=* others=* account=* ports=*'],
  },
  {
    type: 'argoproj.io/v1alpha1 Sensor',
    fields: 'spec: {template: {metadata: {labels: {team: a}}}}',
    pods: ['sensor-name=a team=a others=* account=* ports=*'],
  },
  {
    type: 'argoproj.io/v1alpha1 EventSource',
    fields: 'spec: {}',
    pods: ['eventsource-name=a others=* account=* ports=*'],
  },
  {
    type: 'tekton.dev/v1 TaskRun',
    fields: 'spec: {serviceAccountName: robot}',
    pods: ['tekton.dev/taskRun=a own=x others=* account=robot ports=*'],
  },
  {
    type: 'tekton.dev/v1 PipelineRun',
    fields: 'spec: {}',
    pods: ['tekton.dev/pipelineRun=a own=x others=* account=* ports=*'],
  },
  {
    type: 'triggers.tekton.dev/v1beta1 EventListener',
    fields: 'spec: {}',
    pods: ['eventlistener=a others=* account=* ports=*'],
  },
  {
    type: 'triggers.tekton.dev/v1beta1 EventListener',
    fields: 'spec: {resources: {customResource: {apiVersion: serving.knative.dev/v1, kind: Service}}}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 CloneSet',
    fields:
      'spec: {template: {metadata: {labels: {app: a}}, spec: {serviceAccountName: robot, containers: [{ports: [{name: http, containerPort: 80}]}]}}}',
    pods: ['app=a http=80/TCP account=robot'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 StatefulSet',
    fields:
      'spec: {template: {metadata: {labels: {app: a}}, spec: {serviceAccountName: robot, containers: [{ports: [{name: http, containerPort: 80}]}]}}}',
    pods: ['app=a http=80/TCP account=robot'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 DaemonSet',
    fields:
      'spec: {template: {metadata: {labels: {app: a}}, spec: {serviceAccountName: robot, containers: [{ports: [{name: http, containerPort: 80}]}]}}}',
    pods: ['app=a http=80/TCP account=robot'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 BroadcastJob',
    fields:
      'spec: {template: {metadata: {labels: {app: a}}, spec: {serviceAccountName: robot, containers: [{ports: [{name: http, containerPort: 80}]}]}}}',
    pods: ['app=a http=80/TCP account=robot'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 AdvancedCronJob',
    fields:
      'spec: {template: {broadcastJobTemplate: {spec: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}}',
    pods: ['app=a account=default'],
  },
  {
    type: 'apps.kruise.io/v1alpha1 UnitedDeployment',
    fields:
      'spec: {template: {cloneSetTemplate: {spec: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}, topology: {subsets: [{name: east, patch: {metadata: {labels: {zone: east}}}}]}}',
    pods: ['app=a !zone=east account=default'],
  },
  {
    type: 'agones.dev/v1 GameServer',
    fields: 'spec: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}',
    pods: ['agones.dev/role=gameserver agones.dev/gameserver=* app=a account=* ports=*'],
  },
  {
    type: 'agones.dev/v1 GameServerSet',
    fields: 'spec: {template: {spec: {template: {metadata: {labels: {app: a}}}}}}',
    pods: ['agones.dev/role=gameserver agones.dev/gameserver=* app=a account=* ports=*'],
  },
  {
    type: 'agones.dev/v1 Fleet',
    fields: 'spec: {template: {spec: {template: {metadata: {labels: {app: a}}}}}}',
    pods: ['agones.dev/role=gameserver agones.dev/gameserver=* app=a account=* ports=*'],
  },
  {
    type: 'jobset.x-k8s.io/v1alpha2 JobSet',
    fields:
      'spec: {replicatedJobs: [{name: w, template: {spec: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}]}',
    pods: ['jobset.sigs.k8s.io/jobset-name=a app=a account=default'],
  },
  {
    type: 'leaderworkerset.x-k8s.io/v1 LeaderWorkerSet',
    fields: 'spec: {leaderWorkerTemplate: {workerTemplate: {metadata: {labels: {app: a}}, spec: {containers: []}}}}',
    pods: ['leaderworkerset.sigs.k8s.io/name=a app=a account=default'],
  },
  {
    type: 'keda.sh/v1alpha1 ScaledJob',
    fields: 'spec: {jobTargetRef: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}',
    pods: ['app=a account=default'],
  },
  {
    type: 'batch.volcano.sh/v1alpha1 Job',
    fields: 'spec: {tasks: [{name: w, template: {metadata: {labels: {app: a}}, spec: {containers: []}}}]}',
    pods: ['volcano.sh/job-name=a app=a !own=x account=default'],
  },
  {
    type: 'sparkoperator.k8s.io/v1beta2 SparkApplication',
    fields: 'spec: {driver: {labels: {team: a}, serviceAccount: robot}, executor: {}}',
    pods: [
      'sparkoperator.k8s.io/app-name=a spark-role=driver team=a !own=x account=robot ports=*',
      'sparkoperator.k8s.io/app-name=a spark-role=executor !own=x account=* ports=*',
    ],
  },
  {
    type: 'sparkoperator.k8s.io/v1beta2 SparkApplication',
    fields: 'spec: {sparkConf: {spark.kubernetes.driver.label.team: a}, driver: {}, executor: {}}',
    pods: [
      'sparkoperator.k8s.io/app-name=a spark-role=driver !own=x others=* account=* ports=*',
      'sparkoperator.k8s.io/app-name=a spark-role=executor !own=x others=* account=* ports=*',
    ],
  },
  {
    type: 'sparkoperator.k8s.io/v1beta2 ScheduledSparkApplication',
    fields: 'spec: {template: {driver: {labels: {team: a}}, executor: {}}}',
    pods: [
      'spark-role=driver sparkoperator.k8s.io/app-name=* team=a !own=x account=* ports=*',
      'spark-role=executor sparkoperator.k8s.io/app-name=* !own=x account=* ports=*',
    ],
  },
  {
    type: 'kubeflow.org/v1 PyTorchJob',
    fields: 'spec: {pytorchReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 TFJob',
    fields: 'spec: {tfReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 MPIJob',
    fields: 'spec: {mpiReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 XGBoostJob',
    fields: 'spec: {xgbReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 MXJob',
    fields: 'spec: {mxReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 PaddleJob',
    fields: 'spec: {paddleReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 JAXJob',
    fields: 'spec: {jaxReplicaSpecs: {Worker: {template: {metadata: {labels: {app: a}}, spec: {containers: []}}}}}',
    pods: ['training.kubeflow.org/job-name=a app=a account=* ports=*'],
  },
  {
    type: 'kubeflow.org/v1 Notebook',
    fields: 'spec: {template: {metadata: {labels: {team: a}}, spec: {serviceAccountName: robot, containers: []}}}',
    pods: ['statefulset=a notebook-name=a own=x others=* account=robot ports=*'],
  },
  {
    type: 'trainer.kubeflow.org/v1alpha1 TrainJob',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'serving.kserve.io/v1beta1 InferenceService',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'ray.io/v1 RayCluster',
    fields:
      'spec: {headGroupSpec: {template: {metadata: {labels: {app: a}}}}, workerGroupSpecs: [{labels: {team: b}, template: {}}]}',
    pods: [
      'ray.io/cluster=a ray.io/node-type=head ray.io/is-ray-node=yes app=a account=* ports=*',
      'ray.io/cluster=a ray.io/node-type=worker ray.io/is-ray-node=yes team=b account=* ports=*',
    ],
  },
  {
    type: 'ray.io/v1 RayJob',
    fields: 'spec: {rayClusterSpec: {headGroupSpec: {template: {}}}}',
    pods: ['ray.io/node-type=head ray.io/is-ray-node=yes ray.io/cluster=* account=* ports=*', ' account=* ports=*'],
  },
  {
    type: 'ray.io/v1 RayService',
    fields: 'spec: {rayClusterConfig: {headGroupSpec: {template: {}}}}',
    pods: ['ray.io/node-type=head ray.io/is-ray-node=yes ray.io/cluster=* account=* ports=*'],
  },
  {
    type: 'cert-manager.io/v1 Issuer',
    fields:
      'spec: {acme: {solvers: [{dns01: {}}, {http01: {ingress: {podTemplate: {metadata: {labels: {team: a}}}}}}]}}',
    pods: [
      'acme.cert-manager.io/http01-solver=true acme.cert-manager.io/http-domain=* acme.cert-manager.io/http-token=* team=a account=* ports=*',
    ],
  },
  {
    type: 'acme.cert-manager.io/v1 Challenge',
    fields: 'spec: {solver: {http01: {gatewayHTTPRoute: {}}}}',
    pods: [
      'acme.cert-manager.io/http01-solver=true acme.cert-manager.io/http-domain=* acme.cert-manager.io/http-token=* account=* ports=*',
    ],
  },
  {
    type: 'k8s.keycloak.org/v2alpha1 Keycloak',
    fields: 'spec: {}',
    pods: [
      'app=keycloak app.kubernetes.io/managed-by=keycloak-operator !app.kubernetes.io/instance=a !own=x account=* ports=*',
    ],
  },
  {
    type: 'k8s.keycloak.org/v2alpha1 Keycloak',
    fields: 'spec: {update: {strategy: Auto}}',
    pods: [
      'app=keycloak app.kubernetes.io/managed-by=keycloak-operator !app.kubernetes.io/instance=a !own=x account=* ports=*',
      'app=keycloak-update-job app.kubernetes.io/managed-by=keycloak-operator account=* ports=*',
    ],
  },
  {
    type: 'k8s.keycloak.org/v2alpha1 KeycloakRealmImport',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
  {
    type: 'grafana.integreatly.org/v1beta1 Grafana',
    fields: 'spec: {deployment: {spec: {template: {metadata: {labels: {team: a}}}}}}',
    pods: ['team=a others=* account=* ports=*'],
  },
  {
    type: 'vault.banzaicloud.com/v1alpha1 Vault',
    fields: 'spec: {}',
    pods: ['others=* account=* ports=*'],
  },
];
