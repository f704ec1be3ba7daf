import t from 'tap';
import type { PodTemplatePath } from '../../src/model/index.js';
import { podText, readCluster } from './read-cluster.js';

const app: PodTemplatePath = { group: 'example.com', kind: 'App', path: ['spec', 'template'] };
const object = (fields: string, apiVersion = 'example.com/v1') =>
  `apiVersion: ${apiVersion}\nkind: App\nmetadata: {name: web, labels: {own: a}}\n${fields}\n`;

function read(text: string, paths: readonly PodTemplatePath[] = [app]) {
  const { cluster, told } = readCluster(text, 'unknown', paths);
  const pods = cluster.workloads.flatMap((workload) => workload.pods.map((pod) => `${workload.id}: ${podText(pod)}`));
  return { pods, told, mayNamePorts: cluster.workloads.map(({ pods: [pod] }) => pod?.mayNamePorts) };
}

t.test(
  'a custom resource makes pods of the template at its path, and its controller may add labels (E.1)',
  async (t) => {
    const table = [
      {
        says: 'a pod template',
        fields:
          'spec: {template: {metadata: {labels: {app: a}}, spec: {hostNetwork: true, containers: [{ports: [{name: http, containerPort: 80}]}]}}}',
        pod: 'app=a others=* http=80/TCP hostNetwork',
        mayNamePorts: false,
      },
      { says: 'a spec alone', fields: 'spec: {template: {spec: {}}}', pod: 'others=*', mayNamePorts: false },
      {
        says: 'labels of a metadata alone leave the ports open',
        fields: 'spec: {template: {metadata: {labels: {app: a}}}}',
        pod: 'app=a others=*',
        mayNamePorts: true,
      },
      {
        says: 'labels alone leave the ports open',
        fields: 'spec: {template: {labels: {app: a}}}',
        pod: 'app=a others=*',
        mayNamePorts: true,
      },
    ];
    for (const { says, fields, pod, mayNamePorts } of table)
      t.strictSame(
        read(object(fields)),
        { pods: [`default/App/web: ${pod}`], told: [], mayNamePorts: [mayNamePorts] },
        says,
      );
  },
);

t.test('a path that leads to no template is told, and the pods are unknown', async (t) => {
  const table = [
    { says: 'nothing there', fields: 'spec: {}', told: '1:1 model/invalid-object' },
    { says: 'nothing on the way', fields: 'status: {}', told: '1:1 model/invalid-object' },
    { says: 'a list on the way', fields: 'spec: [{template: {spec: {}}}]', told: '1:1 model/invalid-object' },
    { says: 'no map', fields: 'spec: {template: web}', told: '4:18 model/invalid-object' },
    { says: 'something else', fields: 'spec: {template: {replicas: 1}}', told: '4:18 model/invalid-object' },
    { says: 'labels that are none', fields: 'spec: {template: {labels: []}}', told: '4:27 model/invalid-object' },
  ];
  for (const { says, fields, told } of table)
    t.strictSame(
      read(object(fields)),
      { pods: ['default/App/web: others=*'], told: [told], mayNamePorts: [true] },
      says,
    );
});

t.test('a path may be of one version, and a kind may have several templates', async (t) => {
  const old: PodTemplatePath = { ...app, version: 'v1', path: ['spec', 'pod'] };
  const jobs: PodTemplatePath = { ...app, path: ['spec', 'job'] };
  const fields =
    'spec: {template: {metadata: {labels: {app: a}}, spec: {}}, pod: {labels: {app: b}}, job: {labels: {app: c}}}';
  const pod = (name: string) => `default/App/web: app=${name} others=*`;
  const table = [
    { says: 'its version', paths: [app, old], apiVersion: 'example.com/v1', pods: [pod('b')], told: [] },
    { says: 'another version', paths: [app, old], apiVersion: 'example.com/v2', pods: [pod('a')], told: [] },
    {
      says: 'a version without a path',
      paths: [old],
      apiVersion: 'example.com/v2',
      pods: ['default/App/web: others=*'],
      told: ['1:13 model/invalid-object'],
    },
    { says: 'two', paths: [app, jobs], apiVersion: 'example.com/v1', pods: [pod('a'), pod('c')], told: [] },
    { says: 'another group', paths: [app], apiVersion: 'example.org/v1', pods: [], told: [] },
  ];
  for (const { says, paths, apiVersion, pods, told } of table) {
    const found = read(object(fields, apiVersion), paths);
    t.strictSame({ pods: found.pods, told: found.told }, { pods, told }, says);
  }
});

t.test('pods of several templates are not taken to have the same unknown labels', async (t) => {
  const jobs: PodTemplatePath = { ...app, path: ['spec', 'job'] };
  const text = object('spec: {template: {spec: {}}, job: {labels: {app: c}}}');
  const { cluster } = readCluster(text, 'unknown', [app, jobs]);
  const owners = cluster.workloads.flatMap(({ pods }) => pods.map(({ labels }) => labels.owner.id));
  t.equal(new Set(owners).size, 2);
});

t.test('a kind that begins as a cluster-wide one does has namespaces all the same', async (t) => {
  const cluster: PodTemplatePath = { group: 'example.com', kind: 'Cluster', path: ['spec', 'metadata'] };
  const text = ['shop', 'bank']
    .map(
      (namespace) =>
        `apiVersion: example.com/v1\nkind: Cluster\nmetadata: {name: db, namespace: ${namespace}}\nspec: {metadata: {labels: {app: ${namespace}}}}\n`,
    )
    .join('---\n');
  t.strictSame(read(text, [cluster]).pods, [
    'bank/Cluster/db: app=bank others=*',
    'shop/Cluster/db: app=shop others=*',
  ]);
});

t.test('live pods of a custom resource tell more than its template (E-3)', async (t) => {
  const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-0\n  labels: {app: a, shard: x}\n  ownerReferences: [{apiVersion: example.com/v1, kind: App, name: web, controller: true}]\n`;
  const text = `${object('spec: {template: {labels: {app: a}}}')}---\n${pod}`;
  t.strictSame(read(text).pods, ['default/App/web: app=a shard=x']);
});
