import t from 'tap';
import type { CaseResult } from '../../src/result.js';
import { report, reportOn, rowsOf } from '../answer/run-files.js';
import { policy, workload } from '../answer/shop.js';

const object = (type: string, name: string, fields: string) => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\n${fields}\n---\n`;
};
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n';
const web = `${workload('shop', 'Deployment', 'web', '')}---\n`;

/** The row of one case beside manifests. */
function ask(question: string, manifests: string): CaseResult | undefined {
  return rowsOf(reportOn({ cases: [question], manifests: namespace + web + manifests }))[0];
}

const admits = (labels: string) =>
  policy(
    'shop',
    'web',
    `{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{podSelector: {matchLabels: ${labels}}}]}]}`,
  );
const prometheus = (labels: string) =>
  object('monitoring.coreos.com/v1 Prometheus', 'k8s', `spec: {podMetadata: {labels: ${labels}}}`);
const unknownKind = (labels: string) =>
  object(
    'example.com/v1 Engine',
    'e',
    `spec: {server: {template: {metadata: {labels: ${labels}}, spec: {containers: [{image: i}]}}}}`,
  );
const nobody = '{from: cluster, to: shop/web, expect: deny}';

t.test('pods that an operator makes are among the pods of the cluster, and of their namespace', async (t) => {
  const table = [
    { says: 'a label that they have', manifests: prometheus('{team: a}') + admits('{team: a}'), status: 'failed' },
    {
      says: 'a label that the operator sets',
      manifests: prometheus('{}') + admits('{prometheus: k8s}'),
      status: 'failed',
    },
    { says: 'another value', manifests: prometheus('{team: b}') + admits('{team: a}'), status: 'passed' },
    { says: 'a label that they lack', manifests: prometheus('{}') + admits('{team: a}'), status: 'passed' },
    {
      says: 'a label that versions differ in',
      manifests: prometheus('{}') + admits('{app.kubernetes.io/version: v3}'),
      status: 'errored',
    },
    {
      says: 'an unknown kind with the label',
      manifests: unknownKind('{team: a}') + admits('{team: a}'),
      status: 'failed',
    },
    { says: 'an unknown kind without it', manifests: unknownKind('{app: e}') + admits('{team: a}'), status: 'errored' },
    {
      says: 'an unknown kind with another',
      manifests: unknownKind('{team: b}') + admits('{team: a}'),
      status: 'passed',
    },
    {
      says: 'an unknown kind without a pod template',
      manifests: object('example.com/v1 Engine', 'e', 'spec: {size: 3}') + admits('{team: a}'),
      status: 'errored',
    },
  ];
  for (const { says, manifests, status } of table.slice(0, -1)) t.equal(ask(nobody, manifests)?.status, status, says);
  t.match(ask(nobody, table.at(-1)?.manifests ?? '')?.message, /no workload|vacuous|matches/, 'nothing else is there');
  t.equal(
    ask('{from: shop/*, to: shop/web, expect: deny}', prometheus('{team: a}') + admits('{team: a}'))?.status,
    'failed',
  );
});

t.test('they are named as workloads are, and what isn’t known of them is told', async (t) => {
  const manifests = unknownKind('{app: e}') + admits('{team: a}');
  const row = ask('{from: shop/engine/e, to: shop/web, ports: [TCP/80], expect: allow}', manifests);
  t.equal(row?.status, 'errored');
  t.match(row?.message, /the label `team` of the pods of shop\/Engine\/e/);
});

t.test('the service account of their choice is unknown to a selector of a test', async (t) => {
  const account = (manifests: string) =>
    ask('{from: {namespace: shop, serviceAccount: robot}, to: shop/web, ports: [TCP/80], expect: allow}', manifests);
  const told = object('monitoring.coreos.com/v1 Prometheus', 'k8s', 'spec: {serviceAccountName: robot}');
  t.equal(account(told)?.status, 'passed');
  const closed = policy('shop', 'web', '{podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress]}');
  t.equal(account(object('kafka.strimzi.io/v1beta2 Kafka', 'k', 'spec: {kafka: {}}') + closed)?.status, 'errored');
});

t.test('no policy is asked to be corrected that such pods may match', async (t) => {
  const told = (manifests: string) =>
    reportOn({ cases: [nobody], manifests: namespace + web + manifests }).diagnostics.filter(
      ({ code }) => code === 'policy/selects-nothing',
    ).length;
  const selects = (labels: string) => policy('shop', 'p', `{podSelector: {matchLabels: ${labels}}}`);
  const cluster = object('postgresql.cnpg.io/v1 Cluster', 'db', 'spec: {}');
  const table = [
    { manifests: cluster + selects('{cnpg.io/cluster: db}'), count: 0 },
    { manifests: cluster + selects('{cnpg.io/instanceRole: primary}'), count: 0 },
    { manifests: cluster + selects('{cnpg.io/cluster: dbb}'), count: 1 },
    { manifests: unknownKind('{app: e}') + selects('{tier: x}'), count: 0 },
    { manifests: unknownKind('{app: e}') + selects('{app: f}'), count: 1 },
    { manifests: selects('{cnpg.io/cluster: db}'), count: 1 },
  ];
  for (const { manifests, count } of table) t.equal(told(manifests), count, manifests);
});

t.test('what holds a pod template, and what only looks like one', async (t) => {
  const runs = (fields: string) => {
    const found = report({ 'a.yaml': object('example.com/v1 Engine', 'e', fields) });
    return found.inputs.kinds.some(({ kind }) => kind === 'Engine');
  };
  const table = [
    { fields: 'spec: {template: {spec: {containers: [{image: i}]}}}', isHeld: true },
    { fields: 'spec: {parts: [{pod: {spec: {containers: [{name: c}]}}}]}', isHeld: true },
    { fields: 'spec: {podSpec: {containers: [{image: i}]}}', isHeld: true },
    { fields: 'spec: {podTemplate: {metadata: {labels: {app: a}}}}', isHeld: true },
    { fields: 'spec: {podMetadata: {labels: {app: a}}}', isHeld: true },
    { fields: 'spec: {containers: 3}', isHeld: false },
    { fields: 'spec: {rules: [{validate: {pattern: {spec: {containers: [{name: "*"}]}}}}]}', isHeld: false },
    { fields: 'status: {podTemplate: {}}', isHeld: false },
    { fields: 'spec: {image: i}', isHeld: false },
  ];
  for (const { fields, isHeld } of table) t.equal(runs(fields), isHeld, fields);
});

t.test('pods of a cluster-wide object are in no namespace that anybody knows', async (t) => {
  const engine =
    'apiVersion: example.com/v1\nkind: ClusterEngine\nmetadata: {name: e}\nspec: {podTemplate: {metadata: {labels: {app: a}}}}\n';
  const { inputs } = report({ 'a.yaml': engine });
  t.strictSame(
    inputs.skipped.map(({ kind, reason }) => [kind, reason]),
    [['ClusterEngine', 'unknown-kind']],
  );
});

t.test('a path of the user’s own goes before what is known of an operator', async (t) => {
  const podTemplatePaths = [{ group: 'apps.kruise.io', kind: 'CloneSet', path: ['spec', 'template'] }];
  const manifests =
    namespace +
    web +
    object(
      'apps.kruise.io/v1alpha1 CloneSet',
      'c',
      'spec: {template: {metadata: {labels: {app: c}}, spec: {containers: []}}}',
    ) +
    admits('{team: a}');
  const cases = ['{from: shop/c, to: shop/web, ports: [TCP/80], expect: deny}'];
  t.equal(rowsOf(reportOn({ cases, manifests }))[0]?.actual, 'deny');
  t.equal(rowsOf(reportOn({ cases, manifests, options: { podTemplatePaths } }))[0]?.actual, 'unknown');
});

const strimzi = (kind: string, name: string, fields: string) =>
  object(`kafka.strimzi.io/v1beta2 ${kind}`, name, fields);
const kafka = strimzi('Kafka', 'events', 'spec: {kafka: {}, entityOperator: {}}');
const closed = policy('shop', 'deny-all', '{podSelector: {}, policyTypes: [Ingress]}');
const generated = (name: string, selected: string, metadata = '') =>
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: shop${metadata}}
spec: {podSelector: {matchLabels: ${selected}}, policyTypes: [Ingress], ingress: [{ports: [{port: 9092}]}]}
---
`;
const owners = (kind: string, name: string, version = 'kafka.strimzi.io/v1beta2') =>
  `, ownerReferences: [{apiVersion: ${version}, kind: ${kind}, name: ${name}, uid: u}]`;
const operator = (env: string) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: strimzi-cluster-operator, namespace: kafka}
spec:
  selector: {matchLabels: {name: o}}
  template: {metadata: {labels: {name: o}}, spec: {containers: [{name: o, image: o, env: [{name: STRIMZI_NAMESPACE, value: "*"}${env}]}]}}
---
`;
const off = (value: string) => `, {name: STRIMZI_NETWORK_POLICY_GENERATION, value: ${value}}`;
const job = (plugins: string) =>
  object(
    'batch.volcano.sh/v1alpha1 Job',
    'train',
    `spec: {plugins: ${plugins}, tasks: [{template: {spec: {containers: [{image: i}]}}}]}`,
  );
const keycloak = (spec: string) => object('k8s.keycloak.org/v2alpha1 Keycloak', 'login', `spec: ${spec}`);
const collector = (spec: string) => object('opentelemetry.io/v1beta1 OpenTelemetryCollector', 'otel', `spec: ${spec}`);
const ray = (spec: string) =>
  object('ray.io/v1 RayCluster', 'ray', `spec: {${spec}headGroupSpec: {template: {spec: {containers: [{image: i}]}}}}`);

t.test('what an operator’s own NetworkPolicies admit is unknown, unless they are given or switched off', async (t) => {
  const table: readonly { says: string; manifests: string; to: string; port?: string; actual: string }[] = [
    { says: 'Kafka', manifests: kafka, to: 'shop/events', actual: 'unknown' },
    { says: 'Kafka beside a deny-all', manifests: kafka + closed, to: 'shop/events', actual: 'unknown' },
    { says: 'another pod beside it', manifests: kafka + closed, to: 'shop/db', actual: 'deny' },
    { says: 'another pod without a policy', manifests: kafka, to: 'shop/db', actual: 'allow' },
    {
      says: 'what another policy admits',
      manifests: kafka + generated('own', '{strimzi.io/cluster: events}'),
      to: 'shop/events',
      actual: 'allow',
    },
    {
      says: 'its policies by name, an allowed port',
      manifests:
        kafka +
        generated('events-network-policy-kafka', '{strimzi.io/name: events-kafka}') +
        generated('events-entity-operator', '{strimzi.io/name: events-entity-operator}'),
      to: 'shop/events',
      actual: 'allow',
    },
    {
      says: 'its policies by owner, another port',
      manifests:
        kafka +
        generated('a', '{strimzi.io/name: events-kafka}', owners('Kafka', 'events')) +
        generated('b', '{strimzi.io/name: events-entity-operator}', owners('Kafka', 'events')),
      to: 'shop/events',
      port: 'TCP/9091',
      actual: 'deny',
    },
    {
      says: 'the policy of another part',
      manifests:
        strimzi('Kafka', 'events', 'spec: {kafka: {}}') +
        closed +
        generated('events-entity-operator', '{strimzi.io/name: events-entity-operator}', owners('Kafka', 'events')),
      to: 'shop/events',
      actual: 'unknown',
    },
    {
      says: 'the policy of another cluster',
      manifests: kafka + closed + generated('a', '{strimzi.io/name: x}', owners('Kafka', 'other')),
      to: 'shop/events',
      actual: 'unknown',
    },
    {
      says: 'switched off',
      manifests: kafka + closed + operator(off('"false"')),
      to: 'shop/events',
      actual: 'deny',
    },
    { says: 'not switched off', manifests: kafka + closed + operator(''), to: 'shop/events', actual: 'unknown' },
    {
      says: 'switched off by nobody knows what',
      manifests: kafka + closed + operator(', {name: STRIMZI_NETWORK_POLICY_GENERATION, valueFrom: {}}'),
      to: 'shop/events',
      actual: 'unknown',
    },
    {
      says: 'a node pool whose Kafka stands elsewhere',
      manifests:
        'apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaNodePool\nmetadata: {name: pool, namespace: shop, labels: {strimzi.io/cluster: events}}\nspec: {template: {}}\n---\n' +
        closed,
      to: 'shop/pool',
      actual: 'unknown',
    },
    {
      says: 'Connect without connectors',
      manifests: strimzi('KafkaConnect', 'c', 'spec: {}') + closed,
      to: 'shop/c',
      actual: 'deny',
    },
    {
      says: 'Connect with connectors',
      manifests:
        strimzi('KafkaConnect', 'c', 'spec: {}').replace(
          'namespace: shop',
          'namespace: shop, annotations: {strimzi.io/use-connector-resources: "true"}',
        ) + closed,
      to: 'shop/c',
      actual: 'unknown',
    },
    { says: 'a bridge', manifests: strimzi('KafkaBridge', 'b', 'spec: {}') + closed, to: 'shop/b', actual: 'deny' },
    { says: 'Keycloak', manifests: keycloak('{}') + closed, to: 'shop/login', actual: 'unknown' },
    {
      says: 'Keycloak, switched off',
      manifests: keycloak('{networkPolicy: {enabled: false}}') + closed,
      to: 'shop/login',
      actual: 'deny',
    },
    { says: 'a collector', manifests: collector('{}'), to: 'shop/otel', actual: 'unknown' },
    {
      says: 'a collector, switched off',
      manifests: collector('{networkPolicy: {enabled: false}}'),
      to: 'shop/otel',
      actual: 'allow',
    },
    { says: 'a job without the plugin', manifests: job('{env: []}'), to: 'shop/train', actual: 'allow' },
    { says: 'a job with it', manifests: job('{svc: []}'), to: 'shop/train', actual: 'unknown' },
    { says: 'a job with one that needs it', manifests: job('{pytorch: []}'), to: 'shop/train', actual: 'unknown' },
    {
      says: 'a job with it, switched off',
      manifests: job('{svc: ["--disable-network-policy=true"]}'),
      to: 'shop/train',
      actual: 'allow',
    },
    { says: 'a Ray cluster', manifests: ray(''), to: 'shop/ray', actual: 'allow' },
    {
      says: 'a Ray cluster on its own',
      manifests: ray('networkIsolation: {}, '),
      to: 'shop/ray',
      actual: 'unknown',
    },
  ];
  const db = `${workload('shop', 'Deployment', 'db', '')}---\n`;
  for (const { says, manifests, to, port = 'TCP/9092', actual } of table)
    for (const expect of ['allow', 'deny']) {
      const row = ask(`{from: shop/web, to: ${to}, ports: [${port}], expect: ${expect}}`, db + manifests);
      t.equal(row?.actual, actual, `${says}, expected to ${expect}`);
    }
});

t.test('the unknown verdict says whose policies they are, and what would tell', async (t) => {
  const row = ask('{from: shop/web, to: shop/events, ports: [TCP/9092], expect: deny}', kafka + closed);
  t.equal(row?.status, 'errored');
  t.match(
    row?.message,
    /what the NetworkPolicies that Strimzi makes for Kafka\/shop\/events admit, which is not evaluated/,
  );
  t.match(JSON.stringify(row), /STRIMZI_NETWORK_POLICY_GENERATION/);
});

t.test('an operator’s NetworkPolicies count under the plugins that enforce any', async (t) => {
  const cases = ['{from: shop/web, to: shop/events, ports: [TCP/9092], expect: allow}'];
  const under = (cni: string) => reportOn({ cases, manifests: namespace + web + kafka, options: { cni } });
  const table = [
    { cni: 'calico', actual: 'unknown' },
    { cni: 'cilium', actual: 'unknown' },
    { cni: 'flannel', actual: 'allow' },
  ];
  for (const { cni, actual } of table) t.equal(rowsOf(under(cni))[0]?.actual, actual, cni);
  t.notMatch(JSON.stringify(under('flannel').diagnostics), /Kafka/);
});
