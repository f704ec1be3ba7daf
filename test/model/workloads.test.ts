import t from 'tap';
import { podText, readCluster } from './read-cluster.js';

const template = '{metadata: {labels: {app: a}}, spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}}';

/** Id and pods of every workload: `default/Pod/a: app=a`. */
function workloadsOf(text: string): readonly string[] {
  return readCluster(text).cluster.workloads.flatMap(({ id, pods }) => pods.map((pod) => `${id}: ${podText(pod)}`));
}

t.test(
  'every kind keeps its pod template where the API puts it, and gets the labels its controller adds (E.1, E-2)',
  async (t) => {
    const uid = 'controller-uid=* batch.kubernetes.io/controller-uid=*';
    const table = [
      { type: 'v1 Pod', fields: 'spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}', labels: 'app=a' },
      { type: 'v1 ReplicationController', fields: `spec: {template: ${template}}`, labels: 'app=a' },
      { type: 'apps/v1 ReplicaSet', fields: `spec: {template: ${template}}`, labels: 'app=a' },
      { type: 'apps/v1 Deployment', fields: `spec: {template: ${template}}`, labels: 'app=a pod-template-hash=*' },
      {
        type: 'apps/v1 StatefulSet',
        fields: `spec: {template: ${template}}`,
        labels:
          'app=a controller-revision-hash=* statefulset.kubernetes.io/pod-name=a-0 !apps.kubernetes.io/pod-index=0',
      },
      {
        type: 'apps/v1 DaemonSet',
        fields: `spec: {template: ${template}}`,
        labels: 'app=a controller-revision-hash=* pod-template-generation=*',
      },
      {
        type: 'batch/v1 Job',
        fields: `spec: {template: ${template}}`,
        labels: `app=a ${uid} job-name=a batch.kubernetes.io/job-name=a !batch.kubernetes.io/job-completion-index=*`,
      },
      {
        type: 'batch/v1 CronJob',
        fields: `spec: {jobTemplate: {spec: {template: ${template}}}}`,
        labels: `app=a ${uid} job-name=* batch.kubernetes.io/job-name=* !batch.kubernetes.io/job-completion-index=*`,
      },
    ];
    for (const { type, fields, labels } of table) {
      const [apiVersion, kind] = type.split(' ');
      const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, labels: {app: a}}\n${fields}\n`;
      t.strictSame(workloadsOf(text), [`default/${kind}/a: ${labels} http=80/TCP`], type);
    }
  },
);

t.test('a kind that makes pods counts in its own group alone', async (t) => {
  const text = ['apps.openshift.io/v1', 'extensions/v1beta1', 'v1']
    .map((apiVersion) => `apiVersion: ${apiVersion}\nkind: Deployment\nmetadata: {name: a}\n`)
    .join('---\n');
  t.strictSame(workloadsOf(text), []);
});

t.test('an object without a namespace is in the default one, whatever its kind (E-5)', async (t) => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: a}
`;
  t.strictSame(workloadsOf(text), ['default/Pod/a: ', 'shop/Pod/a: ']);
});

t.test('a pod without a name is named by what the API server makes one of (E-6)', async (t) => {
  t.strictSame(workloadsOf('apiVersion: v1\nkind: Pod\nmetadata: {generateName: job-}\n'), ['default/Pod/job-*: ']);
});

t.test('pods of a StatefulSet differ by their ordinals (E-2, E-4)', async (t) => {
  const table = [
    { spec: '{}', ordinals: [0] },
    { spec: '{replicas: 0}', ordinals: [0] },
    { spec: '{replicas: 3}', ordinals: [0, 1, 2] },
    { spec: '{replicas: 2, ordinals: {start: 5}}', ordinals: [5, 6] },
  ];
  for (const { spec, ordinals } of table) {
    const text = `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec: ${spec.replace(`{`, `{template: {}, `)}\n`;
    t.strictSame(
      workloadsOf(text),
      ordinals.map(
        (ordinal) =>
          `default/StatefulSet/db: controller-revision-hash=* statefulset.kubernetes.io/pod-name=db-${ordinal} !apps.kubernetes.io/pod-index=${ordinal}`,
      ),
      spec,
    );
  }
});

t.test('replicas of the other kinds are alike, and none at all are kept (E-4)', async (t) => {
  for (const replicas of [0, 1, 5]) {
    const text = `apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: a}\nspec: {replicas: ${replicas}, template: ${template}}\n`;
    t.strictSame(workloadsOf(text), ['default/ReplicaSet/a: app=a http=80/TCP']);
  }
});

const owned = (kind: string, name: string) => `ownerReferences: [{kind: ${kind}, name: ${name}, controller: true}]`;
const pod = (name: string, metadata: string, rest = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, ${metadata}}\n${rest}`;
const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {labels: {app: web}}}}\n`;
const replicaSet = `apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: {name: web-7d9f, ${owned('Deployment', 'web')}}\nspec: {template: {metadata: {labels: {app: web}}}}\n`;

t.test('what an owner made is part of it, up to the top, and live pods tell more than a template (E-3)', async (t) => {
  const live = pod('web-7d9f-x', `labels: {app: web, pod-template-hash: 7d9f}, ${owned('ReplicaSet', 'web-7d9f')}`);
  const table = [
    {
      says: 'deployment, replica set and pod',
      documents: [deployment, replicaSet, live],
      workloads: ['default/Deployment/web: app=web pod-template-hash=7d9f'],
    },
    {
      says: 'deployment and replica set',
      documents: [deployment, replicaSet],
      workloads: ['default/Deployment/web: app=web pod-template-hash=*'],
    },
    {
      says: 'the order of documents does not matter',
      documents: [live, replicaSet, deployment],
      workloads: ['default/Deployment/web: app=web pod-template-hash=7d9f'],
    },
    {
      says: 'a replica set whose deployment is not there',
      documents: [replicaSet, live],
      workloads: ['default/ReplicaSet/web-7d9f: app=web pod-template-hash=7d9f'],
    },
    {
      says: 'pods whose owner is not there count as their owner',
      documents: [live, pod('web-7d9f-y', `labels: {app: web}, ${owned('ReplicaSet', 'web-7d9f')}`)],
      workloads: [
        'default/ReplicaSet/web-7d9f: app=web pod-template-hash=7d9f',
        'default/ReplicaSet/web-7d9f: app=web',
      ],
    },
    {
      says: 'a static pod is its own workload, for its node only runs it (A-STATIC-1)',
      documents: [pod('etcd', owned('Node', 'n1'))],
      workloads: ['default/Pod/etcd: '],
    },
    {
      says: 'the owner that controls counts, not another one',
      documents: [pod('a', 'ownerReferences: [{kind: Foo, name: foo}, {kind: Bar, name: bar, controller: true}]')],
      workloads: ['default/Bar/bar: '],
    },
    {
      says: 'an owner of another namespace is none',
      documents: [deployment, pod('a', `namespace: shop, ${owned('Deployment', 'web')}`)],
      workloads: ['default/Deployment/web: app=web pod-template-hash=*', 'shop/Deployment/web: '],
    },
    {
      says: 'owners in a circle end somewhere',
      documents: [pod('a', owned('Pod', 'b')), pod('b', owned('Pod', 'a'))],
      workloads: ['default/Pod/a: ', 'default/Pod/b: '],
    },
  ];
  for (const { says, documents, workloads } of table) {
    const { told } = readCluster(documents.join('---\n'));
    t.strictSame(workloadsOf(documents.join('---\n')), workloads, says);
    t.strictSame(told, [], says);
  }
});

t.test('a live pod with other labels than its template is told and judged beside it (E-3)', async (t) => {
  const live = [
    pod('web-7d9f-x', `labels: {app: web}, ${owned('ReplicaSet', 'web-7d9f')}`),
    pod('web-7d9f-y', `labels: {app: debug}, ${owned('ReplicaSet', 'web-7d9f')}`),
  ];
  const text = [deployment, replicaSet, ...live].join('---\n');
  t.strictSame(workloadsOf(text), [
    'default/Deployment/web: app=web pod-template-hash=*',
    'default/Deployment/web: app=web',
    'default/Deployment/web: app=debug',
  ]);
  t.strictSame(readCluster(text).told, ['15:1 model/relabelled-pod']);
});

t.test('a live pod with more labels than its owner gives is judged beside the template (E-3)', async (t) => {
  const live = (more: string) =>
    pod('web-7d9f-x', `labels: {app: web, pod-template-hash: 7d9f${more}}, ${owned('ReplicaSet', 'web-7d9f')}`);
  t.strictSame(workloadsOf([deployment, replicaSet, live('')].join('---\n')), [
    'default/Deployment/web: app=web pod-template-hash=7d9f',
  ]);
  t.strictSame(workloadsOf([deployment, replicaSet, live(', debug: "on"')].join('---\n')), [
    'default/Deployment/web: app=web pod-template-hash=*',
    'default/Deployment/web: app=web pod-template-hash=7d9f debug=on',
  ]);
});

t.test('pods that have run to their end are counted and left out (A-PHASE-1)', async (t) => {
  const phases = ['Succeeded', 'Failed', 'Running', 'Pending'];
  const text = phases
    .map((phase) => pod(phase.toLowerCase(), 'labels: {}', `status: {phase: ${phase}}\n`))
    .join('---\n');
  t.equal(readCluster(text).completedPods, 2);
  t.strictSame(workloadsOf(text), ['default/Pod/pending: ', 'default/Pod/running: ']);
});

t.test('a pod on the network of its node has the addresses of the node (A-HOST-1)', async (t) => {
  const status = '{podIP: 10.0.0.1, hostIP: 192.168.0.1, hostIPs: [{ip: 192.168.0.1}, {ip: "2001:db8::1"}]}';
  const table = [
    { spec: '{hostNetwork: true}', text: 'hostNetwork 192.168.0.1/32 2001:db8::1/128' },
    { spec: '{hostNetwork: false}', text: '10.0.0.1/32' },
    { spec: '{}', text: '10.0.0.1/32' },
  ];
  for (const { spec, text } of table) {
    const manifest = pod('a', 'labels: {}', `spec: ${spec}\nstatus: ${status}\n`);
    t.strictSame(workloadsOf(manifest), [`default/Pod/a: ${text}`], spec);
  }
});

t.test('addresses that a status gives are known, and what can not be read is not', async (t) => {
  const table = [
    { status: '{podIP: 10.0.0.1}', text: '10.0.0.1/32' },
    { status: '{podIP: 10.0.0.1, podIPs: [{ip: 10.0.0.1}, {ip: "fd00::1"}]}', text: '10.0.0.1/32 fd00::1/128' },
    { status: '{podIPs: [{ip: "fd00::1"}]}', text: 'fd00::1/128' },
    { status: '{podIP: pending}', text: '' },
    { status: '{podIP: 10.0.0.0/24}', text: '' },
    { status: '{}', text: '' },
  ];
  for (const { status, text } of table) {
    t.strictSame(workloadsOf(pod('a', 'labels: {}', `status: ${status}\n`)), [`default/Pod/a: ${text}`], status);
  }
});

t.test(
  'ports get names from containers and from init containers that keep running (A-PORT-4, A-PORT-5, E-1)',
  async (t) => {
    const table = [
      { spec: 'containers: [{ports: [{name: http, containerPort: 80}]}]', ports: 'http=80/TCP' },
      { spec: 'containers: [{ports: [{name: dns, containerPort: 53, protocol: UDP}]}]', ports: 'dns=53/UDP' },
      { spec: 'containers: [{ports: [{containerPort: 80}]}]', ports: '' },
      {
        spec: 'containers: [{ports: [{name: http, containerPort: 80}]}, {ports: [{name: http, containerPort: 81}]}]',
        ports: 'http=80/TCP http=81/TCP',
        told: ['4:81 model/ambiguous-port-name'],
      },
      {
        spec: 'initContainers: [{restartPolicy: Always, ports: [{name: proxy, containerPort: 9}]}], containers: []',
        ports: 'proxy=9/TCP',
      },
      { spec: 'initContainers: [{ports: [{name: once, containerPort: 9}]}]', ports: '' },
      { spec: 'initContainers: [{restartPolicy: Never, ports: [{name: once, containerPort: 9}]}]', ports: '' },
      { spec: 'ephemeralContainers: [{ports: [{name: late, containerPort: 9}]}]', ports: '' },
      { spec: 'containers: [{ports: [{name: http, containerPort: 80, hostPort: 8080}]}]', ports: 'http=80/TCP' },
    ];
    for (const { spec, ports, told = [] } of table) {
      t.strictSame(workloadsOf(pod('a', 'labels: {}', `spec: {${spec}}\n`)), [`default/Pod/a: ${ports}`], spec);
      t.strictSame(readCluster(pod('a', 'labels: {}', `spec: {${spec}}\n`)).told, told, spec);
    }
  },
);

t.test('a value that the API server rejects is told, and what it leaves open is unknown', async (t) => {
  const table = [
    { pod: 'labels: {app: a b}', text: 'app=*', told: ['3:35 model/invalid-object'] },
    { pod: 'labels: {app: 1}', text: 'app=*', told: ['3:35 model/invalid-object'] },
    { pod: 'labels: {app: true}', text: 'app=*', told: ['3:35 model/invalid-object'] },
    { pod: 'labels: {a/b/c: x}', text: 'a/b/c=*', told: ['3:37 model/invalid-object'] },
    { pod: `labels: {app: "\${APP}"}`, text: 'app=*', told: ['3:35 model/unresolved-variable'] },
    { pod: 'labels: {app: }', text: 'app=', told: [] },
    { pod: 'labels: {app: ""}', text: 'app=', told: [] },
    { pod: 'labels: ', text: '', told: [] },
    { pod: 'labels: []', text: 'others=*', told: ['3:29 model/invalid-object'] },
    { pod: 'labels: {}}\nspec: {hostNetwork: "true"', text: '', told: ['4:21 model/invalid-object'] },
    {
      pod: 'labels: {}}\nspec: {containers: [{ports: [{name: http, containerPort: 0}]}]',
      text: '',
      told: ['4:58 model/invalid-object'],
    },
    {
      pod: 'labels: {}}\nspec: {containers: [{ports: [{name: http, containerPort: 80, protocol: tcp}]}]',
      text: '',
      told: ['4:72 model/invalid-object'],
    },
    {
      pod: 'labels: {}}\nspec: {containers: [{ports: [{name: http}]}]',
      text: '',
      told: ['4:30 model/invalid-object'],
    },
  ];
  for (const { pod: metadata, text, told } of table) {
    const manifest = pod('a', metadata);
    t.strictSame(workloadsOf(manifest), [`default/Pod/a: ${text}`], metadata);
    t.strictSame(readCluster(manifest).told, told, metadata);
  }
});

t.test('a pod runs as the service account it names, or as `default`', async (t) => {
  const table = [
    ['{serviceAccountName: a}', 'a'],
    ['{serviceAccount: b}', 'b'],
    ['{serviceAccountName: a, serviceAccount: b}', 'a'],
    ['{}', 'default'],
  ] as const;
  for (const [spec, account] of table) {
    const { cluster } = readCluster(pod('a', 'labels: {}', `spec: ${spec}\n`));
    t.equal(cluster.workloads[0]?.pods[0]?.serviceAccount, account, spec);
  }
});
