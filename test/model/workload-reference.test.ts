import t from 'tap';
import { podText, readCluster } from './read-cluster.js';

/** Id and pods of every workload, then the diagnostics. */
function read(documents: readonly string[]): {
  readonly workloads: readonly string[];
  readonly told: readonly string[];
} {
  const { cluster, told } = readCluster(documents.join('---\n'));
  return {
    workloads: cluster.workloads.flatMap(({ id, pods }) => pods.map((pod) => `${id}: ${podText(pod)}`)),
    told,
  };
}

const template = '{metadata: {labels: {app: a}}, spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}}';
const rollout = (reference: string, rest = '') =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web}\nspec:\n  workloadRef: ${reference}\n${rest}`;
const toDeployment = '{apiVersion: apps/v1, kind: Deployment, name: web}';
const deployment = (replicas: string, metadata = 'name: web') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {${metadata}}\nspec: {${replicas}template: ${template}}\n`;
const own = 'default/Deployment/web: app=a pod-template-hash=* http=80/TCP';
const referring = 'default/Rollout/web: app=a rollouts-pod-template-hash=* http=80/TCP';

t.test('a Rollout takes the template of the object that it refers to, which counts once (E.1)', async (t) => {
  const table = [
    {
      says: 'a Deployment that is scaled to zero is the Rollout',
      documents: [rollout(toDeployment), deployment('replicas: 0, ')],
      workloads: [referring],
    },
    {
      says: 'the order of documents does not matter',
      documents: [deployment('replicas: 0, '), rollout(toDeployment)],
      workloads: [referring],
    },
    {
      says: 'a Deployment with replicas has pods of its own beside those of the Rollout',
      documents: [rollout(toDeployment), deployment('replicas: 2, ')],
      workloads: [own, referring],
    },
    {
      says: 'one replica is the default',
      documents: [rollout(toDeployment), deployment('')],
      workloads: [own, referring],
    },
    {
      says: 'a Deployment that the Rollout scales down later has pods until then',
      documents: [
        rollout('{apiVersion: apps/v1, kind: Deployment, name: web, scaleDown: onsuccess}'),
        deployment('replicas: 2, '),
      ],
      workloads: [own, referring],
    },
    {
      says: 'a Deployment that is scaled to zero and that nobody refers to is kept (E-4)',
      documents: [deployment('replicas: 0, ')],
      workloads: [own],
    },
    {
      says: 'replicas that can not be read may be some',
      documents: [rollout(toDeployment), deployment('replicas: "0", ')],
      workloads: [own, referring],
    },
    {
      says: 'pods that still run are counted whatever the replicas',
      documents: [
        rollout(toDeployment),
        deployment('replicas: 0, '),
        'apiVersion: v1\nkind: Pod\nmetadata: {name: web-x, labels: {app: a}, ownerReferences: [{kind: Deployment, name: web}]}\n',
      ],
      workloads: ['default/Deployment/web: app=a', referring],
    },
    {
      says: 'a ReplicaSet',
      documents: [
        rollout('{apiVersion: apps/v1, kind: ReplicaSet, name: web}'),
        deployment('replicas: 0, ').replace('kind: Deployment', 'kind: ReplicaSet'),
      ],
      workloads: [referring],
    },
    {
      says: 'a PodTemplate',
      documents: [
        rollout('{apiVersion: v1, kind: PodTemplate, name: web}'),
        `apiVersion: v1\nkind: PodTemplate\nmetadata: {name: web}\ntemplate: ${template}\n`,
      ],
      workloads: [referring],
    },
    {
      says: 'an empty template beside the reference',
      documents: [rollout(toDeployment, '  template: {}\n'), deployment('replicas: 0, ')],
      workloads: [referring],
    },
  ];
  for (const { says, documents, workloads } of table) t.strictSame(read(documents), { workloads, told: [] }, says);
});

t.test('a Rollout whose template is not to be had has pods with any labels (E.1)', async (t) => {
  const unknown = 'default/Rollout/web: rollouts-pod-template-hash=* others=*';
  const elsewhere = 'bank/Deployment/web: app=a pod-template-hash=* http=80/TCP';
  const table = [
    { says: 'nothing of the name', documents: [rollout(toDeployment)], told: '5:62 model/missing-workload' },
    {
      says: 'one in another namespace',
      documents: [rollout(toDeployment), deployment('', 'name: web, namespace: bank')],
      others: [elsewhere],
      told: '5:62 model/missing-workload',
    },
    {
      says: 'a kind that it can not refer to',
      documents: [rollout('{apiVersion: apps/v1, kind: StatefulSet, name: web}')],
      told: '5:44 model/invalid-object',
    },
    {
      says: 'a kind of another group',
      documents: [rollout('{apiVersion: example.com/v1, kind: Deployment, name: web}')],
      told: '5:51 model/invalid-object',
    },
    {
      says: 'no name',
      documents: [rollout('{apiVersion: apps/v1, kind: Deployment}')],
      told: '5:16 model/invalid-object',
    },
    { says: 'no reference', documents: [rollout('web')], told: '5:16 model/invalid-object' },
    {
      says: 'a template too',
      documents: [rollout(toDeployment, `  template: ${template}\n`), deployment('')],
      others: [own],
      told: '5:16 model/invalid-object',
    },
  ];
  for (const { says, documents, told, others = [] } of table)
    t.strictSame(read(documents), { workloads: [...others, unknown], told: [told] }, says);
});

t.test('a Rollout is as uncertain as the copies of what it refers to (`language.md` §6)', async (t) => {
  const other = deployment('replicas: 0, ').replace('app: a', 'app: b');
  const { workloads } = read([rollout(toDeployment), deployment('replicas: 0, '), other]);
  t.strictSame(workloads, [
    `${referring} perhaps`,
    'default/Rollout/web: app=b rollouts-pod-template-hash=* http=80/TCP perhaps',
  ]);
});
