import t from 'tap';
import { labelStates, type Pod, workloadKindsWith } from '../../src/model/index.js';
import { anyState, hasState } from '../../src/sets/index.js';
import { operatedJobs } from './operated-jobs.js';
import { operatedServices } from './operated-rows.js';
import { podText, readCluster } from './read-cluster.js';

const operatedRows = [...operatedServices, ...operatedJobs];
const object = (type: string, fields: string, labels = 'own: x') => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a, labels: {${labels}}}\n${fields}\n`;
};
const podsOf = (text: string): readonly Pod[] => readCluster(text).cluster.workloads.flatMap(({ pods }) => pods);

function certain(pod: Pod): string {
  const account = pod.mayHaveAnyAccount === true ? '*' : pod.serviceAccount;
  return `${podText(pod)} account=${account}${pod.mayNamePorts ? ' ports=*' : ''}`;
}

t.test('of the pods that operators make, what their own code says is certain (E.1, E-2)', async (t) => {
  for (const { type, fields, pods } of operatedRows) {
    const { cluster, told } = readCluster(object(type, fields));
    t.strictSame(told, [], type);
    t.strictSame(
      cluster.workloads.map(({ id }) => id),
      [`default/${type.split(' ')[1]}/a`],
      type,
    );
    t.strictSame(podsOf(object(type, fields)).map(certain), pods, type);
  }
});

t.test('every kind whose pods an operator makes has an example here', async (t) => {
  const examples = operatedRows.map(({ type }) => type.replace(/\/[^ ]+/, ''));
  const kinds = workloadKindsWith([]).filter(({ form }) => form === 'operated');
  for (const { group, kind, source } of kinds) {
    t.ok(examples.includes(`${group} ${kind}`), `${group} ${kind}`);
    t.match(source, /^[\w-]+\/[\w-]+: \S+/, `${group} ${kind}`);
  }
});

t.test(
  'labels in the domain of an operator may have any value, and a label of the user’s own is not there',
  async (t) => {
    const [pod] = podsOf(object('postgresql.cnpg.io/v1 Cluster', 'spec: {}'));
    const states = (key: string) => (pod === undefined ? anyState : labelStates(pod.labels, key));
    const table = [
      { key: 'cnpg.io/instanceRole', may: 'primary', isSure: false },
      { key: 'app.kubernetes.io/version', may: '16', isSure: false },
      { key: 'role', may: 'replica', isSure: false },
      { key: 'app', may: undefined, isSure: true },
      { key: 'example.com/team', may: undefined, isSure: true },
    ];
    for (const { key, may, isSure } of table) {
      t.ok(hasState(states(key), may), key);
      t.equal(!hasState(states(key), 'something else'), isSure, key);
    }
  },
);

t.test('an object of which the operator makes no pods is no workload', async (t) => {
  const table = [
    ['cert-manager.io/v1 Issuer', 'spec: {acme: {solvers: [{dns01: {}}]}}'],
    ['cert-manager.io/v1 Issuer', 'spec: {selfSigned: {}}'],
    ['opentelemetry.io/v1beta1 OpenTelemetryCollector', 'spec: {mode: sidecar}'],
    ['pxc.percona.com/v1 PerconaXtraDBCluster', 'spec: {haproxy: {enabled: false}}'],
    ['argoproj.io/v1alpha1 Workflow', 'spec: {templates: [{name: main, steps: [[{name: a, template: b}]]}]}'],
    ['flagger.app/v1beta1 Canary', 'spec: {targetRef: {kind: Service, name: web}}'],
  ] as const;
  for (const [type, fields] of table) t.strictSame(podsOf(object(type, fields)), [], `${type} ${fields}`);
});

t.test('what is written decides which sorts of pods there are', async (t) => {
  const zookeeper = (text: string) =>
    podsOf(text).filter((pod) => podText(pod).includes('strimzi.io/name=a-zookeeper'));
  t.equal(zookeeper(object('kafka.strimzi.io/v1beta2 Kafka', 'spec: {kafka: {}}')).length, 0);
  t.equal(zookeeper(object('kafka.strimzi.io/v1beta2 Kafka', 'spec: {kafka: {}, zookeeper: {}}')).length, 1);
});

t.test('a node pool of Kafka belongs to the cluster that its label names', async (t) => {
  const text = object('kafka.strimzi.io/v1beta2 KafkaNodePool', 'spec: {}', 'strimzi.io/cluster: events');
  t.match(podsOf(text).map(podText), [/ strimzi.io\/cluster=events( |$)/]);
});

t.test('a value that is too long, or made of a name that the API server makes, is not known', async (t) => {
  const name = 'n'.repeat(60);
  const kafka = `apiVersion: kafka.strimzi.io/v1beta2\nkind: Kafka\nmetadata: {name: ${name}}\nspec: {kafka: {}}\n`;
  t.match(podsOf(kafka).map(podText), [/ strimzi.io\/name=\*/]);
  const run = `apiVersion: tekton.dev/v1\nkind: TaskRun\nmetadata: {generateName: a-}\nspec: {}\n`;
  t.match(podsOf(run).map(podText), [/^tekton.dev\/taskRun=\* /]);
});

const deployment = (selector: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {selector: {matchLabels: ${selector}}, template: {metadata: {labels: {app: web, name: w, tier: front}}, spec: {containers: [{ports: [{name: http, containerPort: 80}]}]}}}\n---\n`;

t.test('a Canary runs a second copy of its target, under the name of the primary', async (t) => {
  const canary = object('flagger.app/v1beta1 Canary', 'spec: {targetRef: {kind: Deployment, name: web}}');
  const table = [
    { says: 'one usual key', target: deployment('{app: web}'), pod: 'app=web-primary name=w tier=front http=80/TCP' },
    {
      says: 'two usual keys: the setting says which goes first',
      target: deployment('{app: web, name: w}'),
      pod: 'app=web|web-primary name=w|w-primary tier=front http=80/TCP',
    },
    { says: 'none', target: deployment('{tier: front}'), pod: 'app=web name=w tier=front|front-primary http=80/TCP' },
    { says: 'no target', target: '', pod: 'others=*' },
  ];
  for (const { says, target, pod } of table) {
    const { cluster } = readCluster(target + canary);
    const pods = cluster.workloads.filter(({ kind }) => kind === 'Canary').flatMap((each) => each.pods);
    t.strictSame(pods.map(podText), [pod], says);
  }
});

t.test('live pods of an operator tell more than its row (E-3)', async (t) => {
  const cluster = object('postgresql.cnpg.io/v1 Cluster', 'spec: {}', '');
  const pod = (labels: string) =>
    `---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a-1\n  labels: {${labels}}\n  ownerReferences: [{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, name: a, controller: true}]\n`;
  const live = 'cnpg.io/cluster: a, cnpg.io/podRole: instance, cnpg.io/instanceRole: primary, role: primary';
  t.strictSame(podsOf(cluster + pod(live)).map(podText), [
    'cnpg.io/cluster=a cnpg.io/podRole=instance cnpg.io/instanceRole=primary role=primary',
  ]);
});
