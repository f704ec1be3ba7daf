import t from 'tap';
import { readManifests } from '../../../src/parse/index.js';
import { documentRule } from '../../../src/run/document-rule.js';

const rule = documentRule([]);

function read(text: string) {
  return readManifests([{ path: 'a.yaml', text }], {
    rule,
    kinds: rule.names,
    groups: [],
    policyKinds: [],
    kustomizationsAndCharts: [],
  });
}

const policy = '{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p, namespace: shop}}';
const everywhere = '{apiVersion: policy.networking.k8s.io/v1alpha1, kind: AdminNetworkPolicy, metadata: {name: p}}';
const deployment = '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d, namespace: shop}}';
const subnet = '{apiVersion: ec2.aws.upbound.io/v1beta1, kind: SecurityGroup, metadata: {name: s}}';

const rows: readonly (readonly [string, string, readonly string[], readonly string[] | 'any'])[] = [
  [
    'work.open-cluster-management.io/v1 ManifestWork',
    `{workload: {manifests: [${policy}]}}`,
    ['NetworkPolicy'],
    ['shop'],
  ],
  [
    'work.open-cluster-management.io/v1 ManifestWork',
    `{workload: {manifests: [${policy}, ${everywhere}]}}`,
    ['AdminNetworkPolicy', 'NetworkPolicy'],
    'any',
  ],
  ['work.open-cluster-management.io/v1 ManifestWork', `{workload: {manifests: [${deployment}]}}`, ['Deployment'], []],
  ['kubernetes.crossplane.io/v1alpha2 Object', `{forProvider: {manifest: ${policy}}}`, ['NetworkPolicy'], ['shop']],
  [
    'policy.open-cluster-management.io/v1 Policy',
    `{policy-templates: [{objectDefinition: {apiVersion: policy.open-cluster-management.io/v1, kind: ConfigurationPolicy, spec: {object-templates: [{objectDefinition: ${policy}}]}}}]}`,
    ['NetworkPolicy'],
    ['shop'],
  ],
  [
    'kyverno.io/v1 ClusterPolicy',
    '{rules: [{generate: {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, namespace: "{{request.object.metadata.name}}"}}]}',
    ['NetworkPolicy'],
    'any',
  ],
  [
    'redhatcop.redhat.io/v1alpha1 NamespaceConfig',
    '{templates: [{objectTemplate: "\\napiVersion: networking.k8s.io/v1\\nkind: NetworkPolicy\\n"}]}',
    ['NetworkPolicy'],
    'any',
  ],
  ['capsule.clastix.io/v1beta2 Tenant', '{networkPolicies: {items: [{podSelector: {}}]}}', ['NetworkPolicy'], 'any'],
  [
    'kyverno.io/v2 ClusterCleanupPolicy',
    '{schedule: "0 * * * *", match: {any: [{resources: {kinds: [networking.k8s.io/v1/NetworkPolicy]}}]}}',
    ['NetworkPolicy'],
    'any',
  ],
  [
    'policies.kyverno.io/v1 DeletingPolicy',
    '{schedule: "0 * * * *", matchConstraints: {resourceRules: [{apiGroups: ["*"], resources: ["*"]}]}}',
    ['NetworkPolicy'],
    'any',
  ],
  ['management.cattle.io/v3 Cluster', '{enableNetworkPolicy: true}', ['NetworkPolicy'], 'any'],
  // Of a kind that nobody knows
  ['example.com/v1 Bundle', `{manifests: [${policy}]}`, ['NetworkPolicy'], ['shop']],
  ['example.com/v1 Bundle', `{a: {b: [{c: ${everywhere}}]}}`, ['AdminNetworkPolicy'], 'any'],
  [
    'example.com/v1 Bundle',
    '{template: {apiVersion: example.org/v1, kind: HostFirewall, metadata: {name: p}}}',
    ['HostFirewall'],
    'any',
  ],
];

t.test('what holds policies may do anything where they belong, and is named', (t) => {
  for (const [type, spec, kinds, namespaces] of rows) {
    const [apiVersion, kind] = type.split(' ');
    const { documents, skipped, unreadable, diagnostics } = read(
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: h}\nspec: ${spec}\n`,
    );
    t.strictSame(documents, [], type);
    t.match(skipped, [{ reason: 'holds-objects', kind }], type);
    t.strictSame(
      unreadable?.map(({ holds }) => holds),
      namespaces.length === 0 ? [] : [{ kinds, namespaces }],
      type,
    );
    t.strictSame(
      diagnostics.map(({ code }) => code),
      ['parse/unevaluated-holder'],
      type,
    );
  }
  t.end();
});

const harmless: readonly (readonly [string, string, string])[] = [
  [
    'kyverno.io/v1 ClusterPolicy',
    '{rules: [{match: {any: [{resources: {kinds: [Pod]}}]}, validate: {message: no}}]}',
    'irrelevant-kind',
  ],
  ['capsule.clastix.io/v1beta2 Tenant', '{owners: []}', 'irrelevant-kind'],
  [
    'kyverno.io/v2 CleanupPolicy',
    '{schedule: "0 * * * *", match: {any: [{resources: {kinds: [Pod]}}]}}',
    'irrelevant-kind',
  ],
  ['management.cattle.io/v3 Cluster', '{enableNetworkPolicy: false}', 'irrelevant-kind'],
  ['policies.kubewarden.io/v1 ClusterAdmissionPolicy', '{mutating: false}', 'irrelevant-kind'],
  ['eks.amazonaws.com/v1 NodeClass', '{networkPolicy: DefaultAllow}', 'irrelevant-kind'],
  ['networking.kubeslice.io/v1beta1 Slice', '{isolationEnabled: false}', 'irrelevant-kind'],
  ['apiextensions.crossplane.io/v1 Composition', `{resources: [{base: ${subnet}}]}`, 'holds-objects'],
  ['security.istio.io/v1 PeerAuthentication', '{mtls: {mode: PERMISSIVE}}', 'irrelevant-kind'],
  ['networking.istio.io/v1 Sidecar', '{egress: [{hosts: ["./*"]}]}', 'irrelevant-kind'],
  // Of a kind that nobody knows: a policy that it only names, and what else it holds
  [
    'example.com/v1 Bundle',
    '{targetRef: {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, name: p}}',
    'unknown-kind',
  ],
  ['example.com/v1 Bundle', `{manifests: [${subnet}]}`, 'unknown-kind'],
  // What a tool of tests applies is in no cluster
  ['chainsaw.kyverno.io/v1alpha1 Test', `{steps: [{try: [{apply: {resource: ${policy}}}]}]}`, 'irrelevant-kind'],
];

t.test('what holds nothing of the kind is named alone', (t) => {
  for (const [type, spec, reason] of harmless) {
    const [apiVersion, kind] = type.split(' ');
    const { skipped, unreadable, diagnostics } = read(
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: h}\nspec: ${spec}\n`,
    );
    t.match(
      { skipped, unreadable, diagnostics },
      { skipped: [{ reason, kind }], unreadable: [], diagnostics: [] },
      type,
    );
  }
  t.end();
});
