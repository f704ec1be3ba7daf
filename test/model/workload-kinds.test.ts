import t from 'tap';
import { workloadKinds } from '../../src/model/index.js';
import { podText, readCluster } from './read-cluster.js';

/** Id and pods of every workload: `default/Pod/a: app=a`. */
function workloadsOf(text: string): readonly string[] {
  return readCluster(text).cluster.workloads.flatMap(({ id, pods }) => pods.map((pod) => `${id}: ${podText(pod)}`));
}

const object = (type: string, name: string, fields: string, metadata = '') => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}${metadata}}\n${fields}\n`;
};
const template = '{metadata: {labels: {app: a}}, spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}}';
const uid = 'kubevirt.io/created-by=*';
const launcher =
  'kubevirt.io=virt-launcher !kubevirt.io/nodeName=* !kubevirt.io/migrationJobUID=* !sidecar.istio.io/inject=*';
const machine = '{domain: {devices: {interfaces: [{ports: [{name: ssh, port: 22}, {port: 80}]}]}}}';
const proxy = 'http-queueadm=8022/TCP http-autometric=9090/TCP http-usermetric=9091/TCP https-port=8112/TCP';
const revision = 'serving.knative.dev/revision=* serving.knative.dev/revisionUID=* pod-template-hash=*';
const generation = 'serving.knative.dev/configurationGeneration=*';
const uids = '!serving.knative.dev/configurationUID=* !serving.knative.dev/serviceUID=*';
const routes = '!serving.knative.dev/route=* !serving.knative.dev/routingState=*';

t.test(
  'custom resources that make pods keep their template where their controller looks for it (E.1, E-2)',
  async (t) => {
    const table = [
      {
        type: 'argoproj.io/v1alpha1 Rollout',
        fields: `spec: {template: ${template}}`,
        pods: 'app=a rollouts-pod-template-hash=* http=80/TCP',
      },
      {
        type: 'apps.openshift.io/v1 DeploymentConfig',
        fields: `spec: {template: ${template}}`,
        pods: 'app=a deployment=* deploymentconfig=a http=80/TCP',
      },
      {
        type: 'serving.knative.dev/v1 Service',
        fields: `spec: {template: ${template}}`,
        pods: `app=a ${revision} ${generation} serving.knative.dev/service=a serving.knative.dev/configuration=a ${uids} ${routes} user-port=80/TCP queue-port=8012/TCP ${proxy}`,
      },
      {
        type: 'serving.knative.dev/v1 Configuration',
        fields: `spec: {template: ${template}}`,
        pods: `app=a ${revision} ${generation} serving.knative.dev/configuration=a !serving.knative.dev/service=* ${uids} ${routes} user-port=80/TCP queue-port=8012/TCP ${proxy}`,
      },
      {
        type: 'serving.knative.dev/v1 Revision',
        fields: 'spec: {containers: [{ports: [{name: h2c, containerPort: 80}]}]}',
        pods: `app=a serving.knative.dev/revisionUID=* pod-template-hash=* serving.knative.dev/revision=a ${routes} user-port=80/TCP queue-port=8013/TCP ${proxy}`,
      },
      {
        type: 'kubevirt.io/v1 VirtualMachine',
        fields: `spec: {template: {metadata: {labels: {app: a}}, spec: ${machine}}}`,
        pods: `app=a ${uid} vm.kubevirt.io/name=a !vmi.kubevirt.io/id=a ${launcher} ssh=22/TCP`,
      },
      {
        type: 'kubevirt.io/v1 VirtualMachineInstance',
        fields: `spec: ${machine}`,
        pods: `app=a ${uid} vm.kubevirt.io/name=a !vmi.kubevirt.io/id=a ${launcher} ssh=22/TCP`,
      },
      {
        type: 'kubevirt.io/v1 VirtualMachineInstanceReplicaSet',
        fields: `spec: {template: {metadata: {labels: {app: a}}, spec: ${machine}}}`,
        pods: `app=a ${uid} vm.kubevirt.io/name=* ${launcher} !vmi.kubevirt.io/id=* ssh=22/TCP`,
      },
    ];
    for (const { type, fields, pods } of table) {
      const kind = type.split(' ')[1];
      t.strictSame(workloadsOf(object(type, 'a', fields, ', labels: {app: a}')), [`default/${kind}/a: ${pods}`], type);
    }
  },
);

t.test('a PodTemplate makes no pods by itself (E.1)', async (t) => {
  t.strictSame(workloadsOf(object('v1 PodTemplate', 'a', `template: ${template}`)), []);
});

t.test('every workload kind says where its template and labels are written', async (t) => {
  for (const { group, kind, source } of workloadKinds) t.match(source, /^[\w-]+\/[\w-]+: \S+/, `${kind} of ${group}`);
});

t.test('a name that the API server makes is no value of a label (E-2, E-6)', async (t) => {
  const text = `apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}\nspec: {template: ${template}}\n`;
  t.match(workloadsOf(text).join(), / job-name=\* batch.kubernetes.io\/job-name=\* /);
});

t.test('a Knative pod calls its revision `app`, unless its template says otherwise (E-2)', async (t) => {
  const text = object('serving.knative.dev/v1 Service', 'a', 'spec: {template: {spec: {containers: [{}]}}}');
  t.match(workloadsOf(text).join(), /: app=\* /);
});

t.test('a Knative pod has the port of its one serving container, and those of its proxy (E.1)', async (t) => {
  const table = [
    { spec: 'containers: [{}]', ports: 'user-port=8080/TCP queue-port=8012/TCP' },
    { spec: 'containers: [{ports: [{containerPort: 9000}]}]', ports: 'user-port=9000/TCP queue-port=8012/TCP' },
    { spec: 'containers: [{ports: [{name: http1}]}]', ports: 'user-port=8080/TCP queue-port=8012/TCP' },
    {
      spec: 'containers: [{image: helper}, {ports: [{name: h2c, containerPort: 9000}]}]',
      ports: 'user-port=9000/TCP queue-port=8013/TCP',
    },
  ];
  for (const { spec, ports } of table) {
    const text = object('serving.knative.dev/v1 Revision', 'a', `spec: {${spec}}`);
    t.match(workloadsOf(text)[0], ` ${ports} ${proxy}`, spec);
  }
});

t.test('ports that can not be read leave every name open', async (t) => {
  const knative = 'serving.knative.dev/v1 Revision';
  const instance = 'kubevirt.io/v1 VirtualMachineInstance';
  const table = [
    [knative, 'containers: none'],
    [knative, 'containers: [{ports: none}]'],
    [knative, 'containers: [{ports: [{containerPort: http}]}]'],
    [knative, 'containers: [{ports: [{name: 1}]}]'],
    [instance, 'domain: none'],
    [instance, 'domain: {devices: none}'],
    [instance, 'domain: {devices: {interfaces: [none]}}'],
    [instance, 'domain: {devices: {interfaces: [{ports: [{name: ssh}]}]}}'],
    ['v1 Pod', 'containers: none'],
    ['v1 Pod', 'containers: [none]'],
  ] as const;
  for (const [type, spec] of table) {
    const { cluster, told } = readCluster(object(type, 'a', `spec: {${spec}}`));
    t.equal(cluster.workloads[0]?.pods[0]?.mayNamePorts, true, spec);
    t.match(told, [/model\/invalid-object/], spec);
  }
});

t.test('labels and ports of a template that can not be read are unknown', async (t) => {
  const table = [
    { spec: '{template: none}', text: 'pod-template-hash=* others=*', mayNamePorts: true },
    { spec: '{template: {metadata: none}}', text: 'pod-template-hash=* others=*', mayNamePorts: false },
    { spec: '{template: {spec: none}}', text: 'pod-template-hash=*', mayNamePorts: true },
  ];
  for (const { spec, text, mayNamePorts } of table) {
    const { cluster, told } = readCluster(object('apps/v1 Deployment', 'a', `spec: ${spec}`));
    const [pod] = cluster.workloads[0]?.pods ?? [];
    t.equal(pod === undefined ? undefined : podText(pod), text, spec);
    t.equal(pod?.mayNamePorts, mayNamePorts, spec);
    t.match(told, [/model\/invalid-object/], spec);
  }
});

t.test('the pod of a virtual machine may go by a hostname instead of the name (E-2)', async (t) => {
  const table = [
    { name: 'a', spec: '{hostname: b}', label: 'vm.kubevirt.io/name=*' },
    { name: 'a.b', spec: '{}', label: 'vm.kubevirt.io/name=*' },
    { name: 'a', spec: '{}', label: 'vm.kubevirt.io/name=a' },
  ];
  for (const { name, spec, label } of table) {
    const text = object('kubevirt.io/v1 VirtualMachine', name, `spec: {template: {spec: ${spec}}}`);
    t.match(workloadsOf(text)[0], `${label} `, `${name} ${spec}`);
  }
});

t.test('a pod runs as the account that its kind names, and on the network that it says (E.1)', async (t) => {
  const table = [
    ['argoproj.io/v1alpha1 Rollout', '{hostNetwork: true, serviceAccountName: robot}', true, 'robot'],
    ['apps.openshift.io/v1 DeploymentConfig', '{hostNetwork: true, serviceAccountName: robot}', true, 'robot'],
    ['serving.knative.dev/v1 Service', '{hostNetwork: true, serviceAccountName: robot}', true, 'robot'],
    ['kubevirt.io/v1 VirtualMachine', '{volumes: [{serviceAccount: {serviceAccountName: robot}}]}', false, 'robot'],
    ['kubevirt.io/v1 VirtualMachine', '{}', false, 'default'],
  ] as const;
  for (const [type, spec, isHostNetwork, serviceAccount] of table) {
    const { cluster } = readCluster(object(type, 'a', `spec: {template: {spec: ${spec}}}`));
    t.match(cluster.workloads[0]?.pods[0], { isHostNetwork, serviceAccount }, `${type} ${spec}`);
  }
});

const owner = (kind: string, name: string) => `, ownerReferences: [{kind: ${kind}, name: ${name}, controller: true}]`;
const live = (name: string, labels: string, by: string) => object('v1 Pod', name, '', `, labels: ${labels}${by}`);

t.test('what a custom resource made is part of it, down to the pods (E-3)', async (t) => {
  const knative = 'serving.knative.dev/v1';
  const machineSpec = `spec: {template: {metadata: {labels: {app: a}}, spec: ${machine}}}`;
  const table = [
    {
      says: 'a Knative Service without live pods',
      documents: [
        object(`${knative} Service`, 'a', `spec: {template: ${template}}`),
        object(`${knative} Configuration`, 'a', `spec: {template: ${template}}`, owner('Service', 'a')),
        object(`${knative} Revision`, 'a-1', 'spec: {}', owner('Configuration', 'a')),
        object('apps/v1 Deployment', 'a-1-deployment', `spec: {template: ${template}}`, owner('Revision', 'a-1')),
      ],
      workloads: [/^default\/Service\/a: app=a /],
    },
    {
      says: 'a core Service of the same name owns nothing',
      documents: [
        object('v1 Service', 'a', 'spec: {selector: {app: a}}'),
        object(`${knative} Configuration`, 'a', `spec: {template: ${template}}`, owner('Service', 'a')),
      ],
      workloads: [/^default\/Configuration\/a: /],
    },
    {
      says: 'a VirtualMachine, its instance and the pod that runs it',
      documents: [
        object('kubevirt.io/v1 VirtualMachine', 'a', machineSpec),
        object('kubevirt.io/v1 VirtualMachineInstance', 'a', `spec: ${machine}`, owner('VirtualMachine', 'a')),
        live('virt-launcher-a-x', '{app: a, kubevirt.io: virt-launcher}', owner('VirtualMachineInstance', 'a')),
      ],
      workloads: ['default/VirtualMachine/a: app=a kubevirt.io=virt-launcher'],
    },
    {
      says: 'a DeploymentConfig, its controller and a pod',
      documents: [
        object('apps.openshift.io/v1 DeploymentConfig', 'a', `spec: {template: ${template}}`),
        object('v1 ReplicationController', 'a-1', `spec: {template: ${template}}`, owner('DeploymentConfig', 'a')),
        live('a-1-x', '{app: a, deployment: a-1}', owner('ReplicationController', 'a-1')),
      ],
      workloads: ['default/DeploymentConfig/a: app=a deployment=a-1'],
    },
    {
      says: 'a Rollout and its ReplicaSet',
      documents: [
        object('argoproj.io/v1alpha1 Rollout', 'a', `spec: {template: ${template}}`),
        object('apps/v1 ReplicaSet', 'a-7d9f', `spec: {template: ${template}}`, owner('Rollout', 'a')),
      ],
      workloads: ['default/Rollout/a: app=a rollouts-pod-template-hash=* http=80/TCP'],
    },
  ];
  for (const { says, documents, workloads } of table) {
    t.match(workloadsOf(documents.join('---\n')), workloads, says);
    t.equal(workloadsOf(documents.join('---\n')).length, workloads.length, says);
    t.strictSame(readCluster(documents.join('---\n')).told, [], says);
  }
});

t.test('some pods of a Rollout carry labels that its strategy gives them (E-2)', async (t) => {
  const hash = 'rollouts-pod-template-hash=* http=80/TCP';
  const table = [
    {
      strategy:
        '{canary: {canaryMetadata: {labels: {role: canary}}, stableMetadata: {labels: {role: stable, app: b}}}}',
      pods: [`app=b role=stable ${hash}`, `app=a role=canary ${hash}`],
    },
    {
      strategy: '{canary: {canaryMetadata: {labels: {role: canary}}}}',
      pods: [`app=a ${hash}`, `app=a role=canary ${hash}`],
    },
    {
      strategy: '{blueGreen: {activeMetadata: {labels: {role: active}}, previewMetadata: {labels: {role: preview}}}}',
      pods: [`app=a role=active ${hash}`, `app=a role=preview ${hash}`],
    },
    { strategy: '{canary: {steps: []}}', pods: [`app=a ${hash}`] },
  ];
  for (const { strategy, pods } of table) {
    const text = object('argoproj.io/v1alpha1 Rollout', 'a', `spec: {template: ${template}, strategy: ${strategy}}`);
    t.strictSame(
      workloadsOf(text),
      pods.map((each) => `default/Rollout/a: ${each}`),
      strategy,
    );
  }
  const unread = object(
    'argoproj.io/v1alpha1 Rollout',
    'a',
    `spec: {template: ${template}, strategy: {canary: {canaryMetadata: {labels: []}}}}`,
  );
  t.strictSame(workloadsOf(unread), [
    `default/Rollout/a: app=a ${hash}`,
    'default/Rollout/a: rollouts-pod-template-hash=* others=* http=80/TCP',
  ]);
  t.strictSame(readCluster(unread).told, ['4:161 model/invalid-object']);
});
