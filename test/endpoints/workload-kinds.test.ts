import t from 'tap';
import { UsageError } from '../../src/diagnostics/index.js';
import type { CaseResult } from '../../src/result.js';
import type { RunOptions } from '../../src/run.js';
import { report, reportOn, rowsOf } from '../answer/run-files.js';
import { policy, service, workload } from '../answer/shop.js';

const object = (type: string, name: string, fields: string) => {
  const [apiVersion, kind] = type.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop, labels: {own: a}}\n${fields}\n---\n`;
};
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n';
const client = `${workload('shop', 'Deployment', 'client', '')}---\n`;
const template = '{metadata: {labels: {app: web}}, spec: {containers: [{ports: [{containerPort: 8080}]}]}}';
const machine = '{metadata: {labels: {app: web}}, spec: {domain: {}}}';
const podTemplatePaths = [{ group: 'example.com', kind: 'App', path: ['spec', 'template'] }];

/** The answer to whether `client` reaches `web`, as `allow`, `deny` or `unknown`. */
function answer(manifests: string, options: Partial<RunOptions> = {}): CaseResult['actual'] {
  const cases = ['{from: shop/client, to: shop/web, ports: [TCP/8080], expect: allow}'];
  const found = reportOn({
    cases,
    manifests: namespace + client + manifests,
    options: { podTemplatePaths, ...options },
  });
  return rowsOf(found)[0]?.actual;
}

const deny = (labels: string) =>
  policy('shop', 'closed', `{podSelector: {matchLabels: ${labels}}, policyTypes: [Ingress]}`);

interface Kind {
  readonly type: string;
  readonly fields: string;
  /** Labels that pods certainly have, as a selector writes them. */
  readonly certain: readonly string[];
  /** Labels that pods have with a value that nobody knows. */
  readonly unresolved: readonly string[];
  /** Labels that no pod has. */
  readonly absent: readonly string[];
}

const knative = {
  certain: ['{serving.knative.dev/configuration: web}'],
  unresolved: [
    '{serving.knative.dev/revision: web-00001}',
    '{pod-template-hash: 7d9f}',
    '{serving.knative.dev/revisionUID: x}',
  ],
  absent: ['{serving.knative.dev/configuration: other}', '{rollouts-pod-template-hash: 7d9f}'],
};
const launcher = {
  certain: ['{kubevirt.io: virt-launcher}', '{vm.kubevirt.io/name: web}'],
  unresolved: ['{kubevirt.io/created-by: x}', '{vmi.kubevirt.io/id: web}'],
  absent: ['{vm.kubevirt.io/name: other}', '{pod-template-hash: 7d9f}'],
};

const kinds: readonly Kind[] = [
  {
    type: 'argoproj.io/v1alpha1 Rollout',
    fields: `spec: {template: ${template}}`,
    certain: [],
    unresolved: ['{rollouts-pod-template-hash: 7d9f}'],
    absent: ['{pod-template-hash: 7d9f}'],
  },
  {
    type: 'apps.openshift.io/v1 DeploymentConfig',
    fields: `spec: {template: ${template}}`,
    certain: ['{deploymentconfig: web}'],
    unresolved: ['{deployment: web-1}'],
    absent: ['{deploymentconfig: other}', '{pod-template-hash: 7d9f}'],
  },
  {
    ...knative,
    type: 'serving.knative.dev/v1 Service',
    fields: `spec: {template: ${template}}`,
    certain: [...knative.certain, '{serving.knative.dev/service: web}'],
  },
  { ...knative, type: 'serving.knative.dev/v1 Configuration', fields: `spec: {template: ${template}}` },
  {
    type: 'serving.knative.dev/v1 Revision',
    fields: 'spec: {containers: [{}]}',
    certain: ['{serving.knative.dev/revision: web}'],
    unresolved: ['{serving.knative.dev/revisionUID: x}', '{pod-template-hash: 7d9f}'],
    absent: ['{serving.knative.dev/revision: other}'],
  },
  { ...launcher, type: 'kubevirt.io/v1 VirtualMachine', fields: `spec: {template: ${machine}}` },
  { ...launcher, type: 'kubevirt.io/v1 VirtualMachineInstance', fields: 'spec: {domain: {}}' },
  {
    type: 'kubevirt.io/v1 VirtualMachineInstanceReplicaSet',
    fields: `spec: {template: ${machine}}`,
    certain: ['{kubevirt.io: virt-launcher}'],
    unresolved: ['{vm.kubevirt.io/name: web-x}', '{kubevirt.io/created-by: x}'],
    absent: ['{kubevirt.io: other}'],
  },
  {
    type: 'example.com/v1 App',
    fields: `spec: {template: ${template}}`,
    certain: [],
    // nobody knows what the controller of a custom resource adds
    unresolved: ['{pod-template-hash: 7d9f}', '{own: a}'],
    absent: ['{app: other}'],
  },
];

/** The object itself is what `metadata` of these kinds describes, and their pods take its labels. */
const labelledByMetadata = ['Revision', 'VirtualMachineInstance'];

t.test('a NetworkPolicy governs the pods of every kind by the labels that they have (E.1, E-2)', async (t) => {
  for (const { type, fields, certain, unresolved, absent } of kinds) {
    const kind = type.split(' ')[1] ?? '';
    const manifest = object(type, 'web', fields);
    const isOwn = labelledByMetadata.includes(kind);
    const own = isOwn ? ['{own: a}'] : ['{app: web}'];
    const others = unresolved.includes('{own: a}') || isOwn ? [] : ['{own: a}'];
    t.equal(answer(manifest), 'allow', `${kind} without a policy`);
    for (const labels of [...own, ...certain]) t.equal(answer(manifest + deny(labels)), 'deny', `${kind} ${labels}`);
    for (const labels of unresolved) t.equal(answer(manifest + deny(labels)), 'unknown', `${kind} ${labels}`);
    for (const labels of [...absent, ...others]) t.equal(answer(manifest + deny(labels)), 'allow', `${kind} ${labels}`);
  }
});

t.test('the reason of an unknown label of a custom resource says how to settle it', async (t) => {
  const cases = ['{from: shop/client, to: shop/web, ports: [TCP/8080], expect: allow}'];
  const manifests =
    namespace + client + object('example.com/v1 App', 'web', `spec: {template: ${template}}`) + deny('{tier: a}');
  const [row] = rowsOf(reportOn({ cases, manifests, options: { podTemplatePaths } }));
  t.match(
    JSON.stringify(row),
    /the label `tier` of the pods of shop\/App\/web.*write the label into their pod template/,
  );
});

t.test('a Rollout that refers to a Deployment is governed as the Deployment is described (E.1)', async (t) => {
  const rollout = object(
    'argoproj.io/v1alpha1 Rollout',
    'web',
    'spec: {workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}}',
  );
  const deployment = object('apps/v1 Deployment', 'web', `spec: {replicas: 0, template: ${template}}`);
  const table = [
    { labels: '{app: web}', actual: 'deny' },
    { labels: '{rollouts-pod-template-hash: 7d9f}', actual: 'unknown' },
    { labels: '{pod-template-hash: 7d9f}', actual: 'allow' },
    { labels: '{own: a}', actual: 'allow' },
  ];
  for (const { labels, actual } of table) t.equal(answer(rollout + deployment + deny(labels)), actual, labels);
  for (const labels of ['{app: web}', '{app: other}'])
    t.equal(answer(rollout + deny(labels)), 'unknown', `${labels} without the Deployment`);
});

t.test('canary and stable pods of a Rollout are judged one by one (E-2)', async (t) => {
  const strategy = '{canary: {canaryMetadata: {labels: {role: canary}}}}';
  const rollout = object('argoproj.io/v1alpha1 Rollout', 'web', `spec: {strategy: ${strategy}, template: ${template}}`);
  t.equal(answer(rollout + deny('{role: canary}')), 'deny');
  t.equal(answer(rollout + deny('{role: stable}')), 'allow');
});

t.test('Knative traffic enters the proxy, at ports that go by its names (E.1)', async (t) => {
  const hello = object('serving.knative.dev/v1 Service', 'web', `spec: {template: ${template}}`);
  const only = (port: string) =>
    policy('shop', 'web', `{podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: ${port}}]}]}`);
  const table = [
    { port: 'user-port', case: 'TCP/8080', actual: 'allow' },
    { port: 'user-port', case: 'TCP/8012', actual: 'deny' },
    { port: 'queue-port', case: 'TCP/8012', actual: 'allow' },
    { port: 'https-port', case: 'TCP/8112', actual: 'allow' },
    { port: 'http-usermetric', case: 'TCP/http-usermetric', actual: 'allow' },
    { port: '8080', case: 'TCP/queue-port', actual: 'deny' },
  ];
  for (const { port, case: asked, actual } of table) {
    const cases = [`{from: shop/client, to: shop/web, ports: [${asked}], expect: allow}`];
    const [row] = rowsOf(reportOn({ cases, manifests: namespace + client + hello + only(port) }));
    t.equal(row?.actual, actual, `${asked} where ${port} is admitted`);
  }
});

t.test('`ns/service/name` means the core Service, never a Knative one (`language.md` §2)', async (t) => {
  const knativeService = object('serving.knative.dev/v1 Service', 'web', `spec: {template: ${template}}`);
  const core = `${service('web', 'selector: {app: web}, ports: [{port: 8080}]')}---\n`;
  const ask = (to: string, manifests: string) => {
    const cases = [`{from: shop/client, to: "${to}", ports: [TCP/8080], expect: allow}`];
    const [row] = rowsOf(reportOn({ cases, manifests: namespace + client + manifests }));
    return `${row?.status}: ${row?.message ?? ''}`;
  };
  t.match(ask('shop/service/web', knativeService), /^errored: .*a Knative Service of that name.*write `shop\/web`/);
  t.match(ask('shop/web', knativeService), /^passed/);
  t.match(ask('shop/service/web', knativeService + core), /^passed/);
  t.match(ask('shop/web', knativeService + core), /^passed/);
  const twin = object('apps/v1 Deployment', 'web', `spec: {template: ${template}}`);
  t.match(
    ask('shop/web', knativeService + twin),
    /write one of `shop\/Deployment\/web`, `\{namespace: shop, podSelector: \{matchLabels: \{serving.knative.dev\/service: web\}\}\}`/,
  );
  t.match(ask('shop/wev', knativeService), /did you mean `shop\/web`/);
  t.match(
    ask('shop/nothing-of-the-kind', knativeService),
    /namespace `shop` has `?shop\/Deployment\/client`?, `?shop\/web/,
  );
});

t.test(
  'a kind of somebody else that shares its name with one that counts is a notice, whatever its group',
  async (t) => {
    const table = [
      ['config.example.com/v1 Configuration', 'notice model/other-api'],
      ['config.kueue.x-k8s.io/v1beta1 Configuration', 'notice model/other-api'],
      ['serving.knative.de/v1 Configuration', 'error model/unknown-api'],
      ['batch.example.com/v1alpha1 Job', 'notice model/other-api'],
      ['batch.k8s.io/v1 Job', 'error model/unknown-api'],
    ] as const;
    for (const [type, told] of table) {
      const found = report({ 'a.yaml': object(type, 'a', 'spec: {}') });
      const codes = found.diagnostics
        .filter(({ file }) => file === 'a.yaml')
        .map(({ severity, code }) => `${severity} ${code}`);
      t.strictSame(codes, [told], type);
    }
  },
);

t.test('a fixture may be of a kind of the user', async (t) => {
  const fixture = `{apiVersion: example.com/v1, kind: App, metadata: {name: web, namespace: shop}, spec: {template: ${template}}}`;
  const cases = ['{from: shop/client, to: shop/web, ports: [TCP/8080], expect: allow}'];
  const spec = `fixtures:\n  - ${fixture}`;
  const found = (options: Partial<RunOptions>) =>
    rowsOf(reportOn({ cases, spec, manifests: namespace + client, options }))[0]?.status;
  t.equal(found({ podTemplatePaths }), 'passed');
  t.equal(found({}), 'errored');
});

t.test('a kind may have digits in its name', async (t) => {
  const paths = [{ group: 'example.com', kind: 'App2', path: ['spec', 'template'] }];
  const manifests = namespace + client + object('example.com/v1 App2', 'web', `spec: {template: ${template}}`);
  const cases = ['{from: shop/client, to: shop/app2/web, ports: [TCP/8080], expect: allow}'];
  const [row] = rowsOf(reportOn({ cases, manifests, options: { podTemplatePaths: paths } }));
  t.equal(row?.status, 'passed');
});

t.test('a path for a kind that is known anyhow is refused', async (t) => {
  const table = [
    { group: 'apps', kind: 'Deployment' },
    { group: '', kind: 'Service' },
    { group: '', kind: 'PodTemplate' },
    { group: 'networking.k8s.io', kind: 'NetworkPolicy' },
    { group: 'argoproj.io', kind: 'Rollout' },
  ];
  for (const each of table)
    t.throws(() => report({}, { podTemplatePaths: [{ ...each, path: ['spec'] }] }), UsageError, each.kind);
  t.doesNotThrow(() =>
    report({}, { podTemplatePaths: [{ group: 'apps.kruise.io', kind: 'StatefulSet', path: ['spec'] }] }),
  );
});
