import t from 'tap';
import { report } from './run-files.js';

const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
spec:
  cases: [{name: one, from: shop/web, to: shop/db, ports: [TCP/1], expect: deny}]
`;
const pods = ['web', 'db'].map(
  (name) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\n`,
);
const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec: {podSelector: {matchLabels: {app: db}}}
`;

/** A class of what real repositories hold, and what is made of it. */
interface Row {
  readonly row: string;
  readonly files: Readonly<Record<string, string>>;
  /** Beside the two pods. */
  readonly actual?: 'deny' | 'allow' | 'unknown';
  /** `line code` of what is told of the files. */
  readonly told?: readonly string[];
  /** `line reason` of what is skipped. */
  readonly skipped?: readonly string[];
  readonly taken?: number;
}

const list = (items: string, kind = 'List', apiVersion = 'v1') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nitems:${items}`;
const other = (kind: string, apiVersion: string, rest = '') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: o, namespace: shop}\n${rest}`;
const invalid = '3 model/invalid-object';

const rows: readonly Row[] = [
  {
    row: 'templates in .yaml',
    files: { 'c/Chart.yaml': 'name: c\n', 'c/templates/p.yaml': `{{ if .x }}\n${policy}{{ end }}\n` },
    actual: 'allow',
    told: ['1 parse/unevaluated-chart'],
    skipped: ['1 chart', '1 template'],
  },
  {
    row: '`{{ x }}` that parses as a flow map',
    files: { 'a.yaml': policy.replace('name: db', 'name: {{ x }}') },
    actual: 'unknown',
    told: ['1 parse/unevaluated-template'],
    skipped: ['1 template'],
  },
  {
    row: '`${VAR}`',
    files: { 'a.yaml': policy.replace('app: db', 'app: "${X}"') },
    actual: 'unknown',
    told: ['4 model/unresolved-variable'],
  },
  { row: '`${VAR:=x}`', files: { 'a.yaml': policy.replace('app: db', 'app: "${X:=db}"') }, actual: 'deny' },
  {
    row: 'many documents in one file',
    files: { 'a.yaml': `${'a: 1\n---\n'.repeat(227)}${policy.replace('spec:', 'spce:')}` },
    actual: 'unknown',
    told: ['457 kubernetes/no-spec', '458 kubernetes/unknown-field'],
    skipped: Array.from({ length: 227 }, (_, index) => `${index * 2 + 1} no-kind`),
  },
  {
    row: 'empty, comment-only, null documents',
    files: { 'a.yaml': `---\n# words\n---\n---\nnull\n---\n~\n---\n${policy}` },
    actual: 'deny',
  },
  {
    row: 'documents that are lists or scalars',
    files: { 'a.yaml': `- op: add\n---\nwords\n---\n${policy}` },
    actual: 'deny',
    skipped: ['1 no-kind', '3 no-kind'],
  },
  {
    row: 'kind: List, nulls inside',
    files: { 'a.yaml': list(`\n- null\n- ${policy.trimEnd().replaceAll('\n', '\n  ')}\n`) },
    actual: 'deny',
  },
  {
    row: 'typed lists',
    files: {
      'a.yaml': list(
        ' [{metadata: {name: db, namespace: shop}, spec: {podSelector: {}}}]\n',
        'NetworkPolicyList',
        'networking.k8s.io/v1',
      ),
    },
    actual: 'deny',
  },
  { row: 'items: null', files: { 'a.yaml': list(' null\n') }, actual: 'allow' },
  {
    row: 'aliases; anchors declared again',
    files: {
      'a.yaml': policy
        .replace(
          '{podSelector: {matchLabels: {app: db}}}',
          `{x-a: &a {app: web}, podSelector: {matchLabels: &a {app: db}}, ingress: [{from: [{podSelector: {matchLabels: *a}}]}]}`,
        )
        .replace('x-a: &a {app: web}, ', ''),
    },
    actual: 'deny',
  },
  {
    row: 'more aliases than 100',
    files: { 'a.yaml': other('Pod', 'v1', `spec: {a: &a [1], b: [${Array(500).fill('*a').join(', ')}]}\n`) },
    actual: 'allow',
  },
  {
    row: 'aliases without end',
    files: {
      'a.yaml': other(
        'Pod',
        'v1',
        `spec:\n  a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 9 }, (_, i) => `  a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]\n`).join('')}`,
      ),
    },
    actual: 'allow',
    told: ['10 parse/invalid-yaml'],
    skipped: ['1 unparsable'],
  },
  {
    row: 'merge keys',
    files: {
      'a.yaml': `${policy.slice(0, policy.indexOf('spec:'))}spec:\n  podSelector: {matchLabels: {<<: &l {app: db}}}\n`,
    },
    actual: 'deny',
  },
  {
    row: 'an alias before its anchor',
    files: { 'a.yaml': policy.replace('{app: db}', '*late') },
    actual: 'unknown',
    told: ['4 parse/invalid-yaml'],
    skipped: ['1 unparsable'],
  },
  {
    row: 'custom tags',
    files: { 'a.yaml': `${other('Secret', 'v1', 'data: !secret x\n')}---\n${policy}` },
    actual: 'deny',
    skipped: ['1 irrelevant-kind'],
  },
  {
    row: 'YAML 1.1 booleans in a label',
    files: { 'a.yaml': other('Pod', 'v1').replace('namespace', 'labels: {x: yes}, namespace') },
    actual: 'allow',
    told: [invalid],
  },
  {
    row: 'YAML 1.1 octals in a label',
    files: { 'a.yaml': other('Pod', 'v1').replace('namespace', 'labels: {x: 0755}, namespace') },
    actual: 'allow',
    told: [invalid],
  },
  {
    row: 'YAML 1.1 in an annotation',
    files: { 'a.yaml': other('Pod', 'v1').replace('namespace', 'annotations: {x: on}, namespace') },
    actual: 'allow',
    told: [invalid],
  },
  {
    row: 'YAML 1.1 in labels of a Service',
    files: { 'a.yaml': other('Service', 'v1').replace('namespace', 'labels: {x: off}, namespace') },
    actual: 'allow',
    told: [invalid],
  },
  {
    row: 'YAML 1.1 in the selector of a Service',
    files: { 'a.yaml': other('Service', 'v1', 'spec: {selector: {x: 1}}\n') },
    actual: 'allow',
    told: ['4 model/invalid-object'],
  },
  {
    row: 'YAML 1.1 in the selector of a workload',
    files: {
      'a.yaml': other(
        'Deployment',
        'apps/v1',
        'spec: {selector: {matchLabels: {x: y}}, template: {metadata: {labels: {x: "y"}}, spec: {}}}\n',
      ),
    },
    actual: 'allow',
    told: ['4 model/invalid-object'],
  },
  {
    row: 'YAML 1.1 in annotations of a template',
    files: {
      'a.yaml': other('Deployment', 'apps/v1', 'spec: {template: {metadata: {annotations: {x: 1.5}}, spec: {}}}\n'),
    },
    actual: 'allow',
    told: ['4 model/invalid-object'],
  },
  {
    row: 'YAML 1.1 in labels of an Ingress',
    files: { 'a.yaml': other('Ingress', 'networking.k8s.io/v1').replace('namespace', 'labels: {x: no}, namespace') },
    actual: 'allow',
    told: [invalid],
  },
  {
    row: 'YAML 1.1 in labels of a policy',
    files: { 'a.yaml': policy.replace('namespace', 'labels: {x: yes}, namespace') },
    actual: 'unknown',
    told: ['3 kubernetes/invalid-field'],
  },
  {
    row: 'YAML 1.1 in the selector of a policy',
    files: { 'a.yaml': policy.replace('app: db', 'app: on') },
    actual: 'unknown',
    told: ['4 kubernetes/invalid-field'],
  },
  {
    row: 'YAML 1.1 sexagesimals and `=` are strings',
    files: { 'a.yaml': other('Pod', 'v1').replace('namespace', 'annotations: {x: 1:01, y: =}, namespace') },
    actual: 'allow',
  },
  {
    row: 'duplicate keys in a map',
    files: { 'a.yaml': policy.replace('app: db', 'app: web, app: db') },
    actual: 'deny',
    told: ['4 parse/duplicate-key'],
  },
  {
    row: 'broken YAML that matters',
    files: { 'a.yaml': `${policy}  x\n` },
    actual: 'unknown',
    told: ['5 parse/invalid-yaml'],
    skipped: ['1 unparsable'],
  },
  { row: 'broken YAML that does not', files: { 'a.yaml': 'a: [\n' }, actual: 'allow', skipped: ['1 no-kind'] },
  { row: 'tabs', files: { 'a.yaml': policy.replaceAll(': ', ':\t') }, actual: 'deny' },
  {
    row: 'CRLF',
    files: { 'a.yaml': policy.replace('spec:', 'spce:').replaceAll('\n', '\r\n') },
    actual: 'unknown',
    told: ['3 kubernetes/no-spec', '4 kubernetes/unknown-field'],
  },
  { row: 'a byte order mark', files: { 'a.yaml': `\uFEFF${policy}` }, actual: 'deny' },
  {
    row: 'SOPS',
    files: { 'a.yaml': `${policy}sops: {mac: x}\n` },
    actual: 'unknown',
    told: ['1 parse/unevaluated-encrypted'],
    skipped: ['1 encrypted'],
  },
  {
    row: 'one kind, several groups',
    files: {
      'a.yaml': `${other('NetworkPolicy', 'crd.antrea.io/v1beta1')}---\n${other('NetworkPolicy', 'example.com/v1')}---\n${policy}`,
    },
    told: ['3 policy/not-evaluated', '7 policy/not-evaluated'],
  },
  {
    row: 'a rule that generates a policy',
    files: {
      'a.yaml': other(
        'ClusterPolicy',
        'kyverno.io/v1',
        `spec: {rules: [{generate: {kind: NetworkPolicy, apiVersion: networking.k8s.io/v1, data: {spec: {podSelector: {}}}}}]}\n`,
      ),
    },
    actual: 'unknown',
    told: ['3 parse/unevaluated-holder'],
    skipped: ['1 holds-objects'],
  },
  {
    row: 'a policy without spec',
    files: { 'a.yaml': other('NetworkPolicy', 'networking.k8s.io/v1') },
    actual: 'deny',
    told: ['3 kubernetes/no-spec'],
  },
  {
    row: 'one object twice, alike',
    files: { 'a.yaml': policy, 'b.yaml': policy },
    actual: 'deny',
    told: ['1 model/identical-copy'],
  },
  {
    row: 'one object twice, different',
    files: { 'a.yaml': policy, 'b.yaml': policy.replace('app: db', 'app: web') },
    actual: 'unknown',
    told: ['1 model/duplicate'],
  },
  {
    row: 'objects without a namespace',
    files: { 'a.yaml': policy.replace(', namespace: shop', '') },
    actual: 'allow',
    told: ['3 model/no-namespace'],
  },
  {
    row: '.json that is a manifest, and some that is not',
    files: {
      'a.json': '// words\n{"a": 1}\n',
      'b.json': JSON.stringify({
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'db', namespace: 'shop' },
        spec: { podSelector: {} },
      }),
    },
    actual: 'deny',
    skipped: ['1 no-kind'],
  },
  {
    row: '`---` with trailing spaces, inside a block scalar, and `...`',
    files: {
      'a.yaml': `--- \n${other('ConfigMap', 'v1', 'data:\n  a: |\n    a\n    ---\n    kind: NetworkPolicy\n')}...\n---\t# words\n${policy}`,
    },
    actual: 'deny',
    skipped: ['2 irrelevant-kind'],
  },
  {
    row: 'null or empty selectors and lists',
    files: {
      'a.yaml': policy.replace(
        '{podSelector: {matchLabels: {app: db}}}',
        '{podSelector: , ingress: [{from: [], ports: null}], egress: }',
      ),
    },
    actual: 'allow',
    told: ['4 kubernetes/null-rule'],
  },
  {
    row: 'a null selector with no rules',
    files: {
      'a.yaml': policy.replace(
        '{podSelector: {matchLabels: {app: db}}}',
        '{podSelector: {matchLabels: }, ingress: []}',
      ),
    },
    actual: 'deny',
  },
  {
    row: 'policies on hostNetwork pods',
    files: {
      'a.yaml': `${policy.replace('app: db', 'app: host')}---\n${other('Pod', 'v1', 'spec: {hostNetwork: true}\n').replace('namespace', 'labels: {app: host}, namespace')}`,
    },
    actual: 'allow',
    told: ['3 policy/host-network'],
  },
  {
    row: 'namespaces that are not in the repository',
    files: {
      'a.yaml': policy.replace(
        '{podSelector: {matchLabels: {app: db}}}',
        '{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: elsewhere}}}]}]}',
      ),
    },
    actual: 'deny',
    told: ['4 policy/undeclared-namespace'],
  },
];

for (const { row, files, actual, told = [], skipped = [] } of rows) {
  t.test(`what real repositories hold: ${row}`, async (t) => {
    const { suites, diagnostics, inputs } = report({ ...files, 'pods.yaml': pods.join('---\n'), 'test.yaml': test });
    if (actual !== undefined) t.equal(suites[0]?.cases[0]?.actual, actual);
    t.strictSame(
      diagnostics.map(({ line, code }) => `${line} ${code}`),
      told,
    );
    t.strictSame(
      inputs.skipped.map(({ line, reason }) => `${line} ${reason}`),
      skipped,
    );
    const taken = inputs.kinds.reduce((sum, { count }) => sum + count, 0);
    t.equal(taken + inputs.skipped.length, inputs.documents);
  });
}
