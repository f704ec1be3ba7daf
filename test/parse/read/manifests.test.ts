import fc from 'fast-check';
import t from 'tap';
import type { SourceFile } from '../../../src/diagnostics/index.js';
import { locate } from '../../../src/diagnostics/index.js';
import type { Manifests, ReadOptions } from '../../../src/parse/index.js';
import { readManifests } from '../../../src/parse/index.js';

const options: ReadOptions = {
  kinds: ['NetworkPolicy', 'Pod', 'Deployment', 'Namespace'],
  groups: ['reachspec.dev'],
  policyKinds: ['NetworkPolicy'],
  kustomizationsAndCharts: [],
};

function read(texts: Readonly<Record<string, string>>, kustomizationsAndCharts: readonly SourceFile[] = []): Manifests {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return readManifests(files, { ...options, kustomizationsAndCharts });
}

function placesOf({ documents, skipped }: Manifests): readonly string[] {
  return [
    ...documents.map(({ kind, name, span }) => `${span.file.path}:${locate(span).line} ${kind} ${name}`),
    ...skipped.map(({ kind, reason, span }) => `${span.file.path}:${locate(span).line} ${reason} ${kind}`),
  ];
}

function told({ diagnostics }: Manifests): readonly string[] {
  return diagnostics.map(({ code, span }) => {
    const place = span && locate(span);
    return `${code} ${place?.file}:${place?.line}:${place?.column}`;
  });
}

function balance({ counts }: Manifests): number {
  const skipped = Object.values(counts.skipped).reduce((total, each) => total + each, 0);
  return counts.documents - counts.lists + counts.listItems - counts.manifests - skipped;
}

const policy = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: ns}\n';

const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a policy', policy, ['a.yaml:1 NetworkPolicy p'], []],
  [
    'several documents',
    `# c\n---\n${policy}---\n---\na: 1\n`,
    ['a.yaml:3 NetworkPolicy p', 'a.yaml:8 no-kind undefined'],
    [],
  ],
  ['another kind', 'apiVersion: v1\nkind: Secret\n', ['a.yaml:1 irrelevant-kind Secret'], []],
  ['a list of maps', '- kind: Pod\n', ['a.yaml:1 no-kind undefined'], []],
  ['a scalar', 'kind of Pod\n', ['a.yaml:1 no-kind undefined'], []],
  ['a scalar that names a kind', '"kind: Pod"\n', ['a.yaml:1 no-kind undefined'], []],
  [
    'a List',
    `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n- null\n- {apiVersion: v1, kind: Secret}\n- 3\n`,
    ['a.yaml:4 Pod a', 'a.yaml:6 irrelevant-kind Secret', 'a.yaml:7 no-kind undefined'],
    [],
  ],
  ['a List without items', 'apiVersion: v1\nkind: List\nitems: null\n', [], []],
  [
    'a typed list',
    'apiVersion: v1\nkind: PodList\nitems:\n- {metadata: {name: a}}\n- {kind: Pod, metadata: {name: b}}\n',
    ['a.yaml:4 Pod a', 'a.yaml:5 Pod b'],
    [],
  ],
  [
    'a list in a list',
    'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: PodList\n  items: [{metadata: {name: a}}]\n',
    ['a.yaml:6 Pod a'],
    [],
  ],
  [
    'a kind that ends in List',
    'apiVersion: x/v1\nkind: AllowList\nspec: {}\n',
    ['a.yaml:1 unknown-kind AllowList'],
    [],
  ],
  ['items that are no list', 'apiVersion: v1\nkind: List\nitems: x\n', [], ['parse/invalid-list a.yaml:3:8']],
  [
    'JSON in a row',
    '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}\n{"apiVersion":"v1","kind":"Pod","metadata":{"name":"b"}}',
    ['a.yaml:1 Pod a', 'a.yaml:2 Pod b'],
    [],
  ],
  [
    'no apiVersion',
    'kind: Pod\nmetadata: {name: a}\n',
    ['a.yaml:1 no-kind Pod'],
    ['parse/missing-api-version a.yaml:1:1'],
  ],
  ['values that name a kind', 'kind: Deployment\nreplicas: 1\n', ['a.yaml:1 no-kind Deployment'], []],
  [
    'a number as apiVersion',
    'apiVersion: 1\nkind: Pod\nmetadata: {name: a}\n',
    ['a.yaml:1 no-kind Pod'],
    ['parse/missing-api-version a.yaml:1:1'],
  ],
  [
    'a test, whatever is in it',
    'apiVersion: reachspec.dev/v1alpha1\nkind: Conectivity\nfoo: 1\n',
    ['a.yaml:1 Conectivity undefined'],
    [],
  ],
  [
    'broken where it matters',
    `a: 1\n---\n${policy}spec: [a\n`,
    ['a.yaml:1 no-kind undefined', 'a.yaml:3 unparsable NetworkPolicy'],
    ['parse/invalid-yaml a.yaml:7:1'],
  ],
  ['broken where it does not', 'apiVersion: v1\nkind: Secret\nspec: [a\n', ['a.yaml:1 irrelevant-kind Secret'], []],
  [
    'many errors, of which kubectl tells the first',
    `${policy}spec:\n${'  a: b: c\n'.repeat(9)}`,
    ['a.yaml:1 unparsable NetworkPolicy'],
    ['parse/invalid-yaml a.yaml:5:6'],
  ],
  [
    'one cause, many errors',
    `${policy}spec: [a] {b: c} d\n`,
    ['a.yaml:1 unparsable NetworkPolicy'],
    ['parse/invalid-yaml a.yaml:4:11'],
  ],
  ['a key twice', `${policy}spec: {}\nspec: {}\n`, ['a.yaml:1 NetworkPolicy p'], ['parse/duplicate-key a.yaml:5:1']],
  [
    'objects without a separator, each told once',
    `${policy}spec: {}\n\n# another\n${policy}spec: {}\n\n${policy}spec: {}\n`,
    ['a.yaml:1 NetworkPolicy p'],
    ['parse/duplicate-key a.yaml:7:1', 'parse/duplicate-key a.yaml:12:1'],
  ],
  ['a key twice where it does not matter', 'apiVersion: v1\nkind: List\nkind: List\nitems: []\n', [], []],
  [
    'a template',
    `{{- if .x }}\n${policy}{{- end }}\n`,
    ['a.yaml:1 template NetworkPolicy'],
    ['parse/unevaluated-template a.yaml:1:1'],
  ],
  [
    'a template by its values',
    `${policy}spec: {{ x }}\n`,
    ['a.yaml:1 template NetworkPolicy'],
    ['parse/unevaluated-template a.yaml:1:1'],
  ],
  [
    'a template inside plain text',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a-{{ .x }}\n',
    ['a.yaml:1 template Pod'],
    [],
  ],
  [
    'a template that does not parse',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .x }}-a\n',
    ['a.yaml:1 template Pod'],
    [],
  ],
  ['a template of another kind of engine', '{% if x %}\nkind: Pod\n{% endif %}\n', ['a.yaml:1 template Pod'], []],
  [
    'a template beside a policy',
    `${policy}---\n{{ x }}\n`,
    ['a.yaml:1 NetworkPolicy p', 'a.yaml:5 template undefined'],
    [],
  ],
  [
    'no template: quoted or free text',
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {x: "{{ y }}"}}\nspec:\n  containers:\n  - args:\n    - --format={{.Name}}\n',
    ['a.yaml:1 Pod a'],
    [],
  ],
  ['SOPS', `${policy}sops: {}\n`, ['a.yaml:1 encrypted NetworkPolicy'], ['parse/unevaluated-encrypted a.yaml:1:1']],
  ['SOPS of a Secret', 'apiVersion: v1\nkind: Secret\nsops: {}\n', ['a.yaml:1 encrypted Secret'], []],
  ['$patch', `${policy}spec:\n  ingress:\n  - $patch: replace\n`, ['a.yaml:1 patch NetworkPolicy'], []],
];

t.test('every document ends in one place', (t) => {
  for (const [name, text, places, codes] of cases) {
    const manifests = read({ 'a.yaml': text });
    t.strictSame(placesOf(manifests), places, name);
    t.strictSame(told(manifests), codes, name);
    t.equal(balance(manifests), 0, name);
  }
  t.end();
});

t.test('an object tells what it is', (t) => {
  const { documents } = read({ 'a.yaml': policy, 'b.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: 1}\n' });
  t.strictSame(
    documents.map(({ apiVersion, group, version, name, namespace }) => [apiVersion, group, version, name, namespace]),
    [
      ['networking.k8s.io/v1', 'networking.k8s.io', 'v1', 'p', 'ns'],
      ['v1', '', 'v1', undefined, undefined],
    ],
  );
  t.equal(documents[0]?.file.path, 'a.yaml');
  t.end();
});

t.test('the nearest kustomization or chart at or above a file is its origin', (t) => {
  const chart = { path: '../Chart.yaml', text: 'name: x\n' };
  const { documents, skipped } = read(
    {
      'base/kustomization.yaml': 'resources: [p.yaml]\n',
      'base/deep/er/p.yaml': policy,
      'base/p.yaml': policy,
      'basement/p.yaml': policy,
      '../up/p.yaml': policy,
      '../../p.yaml': policy,
      'both/Kustomization': 'resources: []\n',
      'both/Chart.yaml': 'name: y\n',
      'both/p.yaml': policy,
    },
    [chart],
  );
  t.strictSame(
    documents.map(({ file, source }) => [file.path, source]),
    [
      ['base/deep/er/p.yaml', { kind: 'kustomization', kustomizationOrChart: 'base/kustomization.yaml' }],
      ['base/p.yaml', { kind: 'kustomization', kustomizationOrChart: 'base/kustomization.yaml' }],
      ['basement/p.yaml', { kind: 'chart', kustomizationOrChart: '../Chart.yaml' }],
      ['../up/p.yaml', { kind: 'chart', kustomizationOrChart: '../Chart.yaml' }],
      ['../../p.yaml', { kind: 'applied' }],
      ['both/p.yaml', { kind: 'kustomization', kustomizationOrChart: 'both/Kustomization' }],
    ],
  );
  t.strictSame(
    skipped.map((each) => each.reason),
    ['kustomization', 'kustomization', 'chart'],
  );
  t.end();
});

t.test('what a kustomization names as a patch is no object', (t) => {
  const kustomization =
    'resources: [r.yaml]\npatches:\n- path: ../a.yaml\n- patch: |-\n    kind: Pod\npatchesStrategicMerge:\n- b.yaml\n- |-\n  kind: Pod\npatchesJson6902:\n- {path: ./c.yaml, target: {kind: NetworkPolicy}}\n';
  const files = { 'a.yaml': policy, 'k/b.yaml': policy, 'k/c.yaml': '- op: add\n', 'k/r.yaml': policy };
  for (const manifests of [
    read({ ...files, 'k/kustomization.yml': kustomization }),
    read(files, [{ path: 'k/kustomization.yml', text: kustomization }]),
  ]) {
    t.strictSame(
      manifests.documents.map(({ file }) => file.path),
      ['k/r.yaml'],
    );
    t.equal(manifests.counts.skipped.patch, 3);
    t.equal(balance(manifests), 0);
  }
  t.match(told(read({ 'kustomization.yaml': 'patches: [\n' })), ['parse/invalid-yaml kustomization.yaml:2:1']);
  t.end();
});

t.test('the warning of a chart names the root with the values that a release gives it', (t) => {
  const chart = { 'c/Chart.yaml': 'name: c\n', 'c/templates/a.yaml': `{{- if x }}\n${policy}{{- end }}\n` };
  const release = (name: string, values: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}, namespace: shop}\nspec: {chart: {spec: {chart: ./c, sourceRef: {kind: GitRepository}}}, ${values}}\n`;
  const words = (releases: Readonly<Record<string, string>>) => read({ ...chart, ...releases }).diagnostics[0]?.message;
  const one = '{helm: {chart: c, release: a, namespace: shop, values: [{open: true}]}}';
  const two = '{helm: {chart: c, release: b, namespace: shop}}';
  const a = release('a', 'values: {open: true}');
  const b = release('b', 'valuesFrom: [{kind: Secret, name: s}]');
  t.ok(words({})?.includes('add the root `{helm: {chart: c}}` with its values to'));
  t.ok(words({ 'f.yaml': a })?.includes(`add the root \`${one}\` to`));
  t.ok(
    words({ 'f.yaml': `${a}---\n${b}` })?.includes(
      `add the roots that you apply of \`${one}\`, \`${two}\`, which lacks Secret s of \`valuesFrom\` to`,
    ),
  );
  t.end();
});

t.test('the policies of a chart are missed in one warning, those of other files in one each', (t) => {
  const template = `{{- if x }}\n${policy}{{- end }}\n`;
  const manifests = read({
    'c/Chart.yaml': 'name: c\n',
    'c/templates/a.yaml': `${template}---\n${template}`,
    'c/templates/b.yaml': `${template}---\n{{ include "x" . }}\n`,
    'c/templates/c.yaml': '{{ x }}\nkind: Pod\n',
    'x.yaml': template,
    'z.yaml': template,
  });
  t.strictSame(told(manifests), [
    'parse/unevaluated-chart c/templates/a.yaml:1:1',
    'parse/unevaluated-template x.yaml:1:1',
    'parse/unevaluated-template z.yaml:1:1',
  ]);
  t.match(manifests.diagnostics[0]?.message, /3 templates of NetworkPolicy in the chart `c`.*helm template c \|/);
  t.equal(manifests.counts.skipped.template, 7);
  t.end();
});

const samples = [
  policy,
  `{{ if x }}\n${policy}`,
  'a: 1\n',
  '# nothing\n',
  'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Pod}, null, {kind: Secret, apiVersion: v1}, 1]\n',
  'apiVersion: v1\nkind: PodList\nitems: [{}, {kind: List, apiVersion: v1, items: [{}]}]\n',
  `${policy}spec: [\n`,
  `${policy}sops: {}\n`,
  `${policy}x: {$patch: delete}\n`,
  '- a\n',
  '...\n',
  '"Pod"\n',
];

t.test('no document is lost: what is found is the sum of all places', (t) => {
  const path = fc.constantFrom('a.yaml', 'b/c.yaml', 'b/kustomization.yaml', 'b/Chart.yaml', 'd.json');
  const text = fc.array(fc.constantFrom(...samples), { maxLength: 5 }).map((parts) => parts.join('---\n'));
  const files = fc.uniqueArray(fc.record({ path, text }), { selector: (file) => file.path });
  const property = fc.property(files, (files) => {
    const manifests = readManifests(files, options);
    const { documents, skipped, counts } = manifests;
    return (
      balance(manifests) === 0 &&
      counts.manifests === documents.length &&
      skipped.length + documents.length === counts.documents - counts.lists + counts.listItems
    );
  });
  fc.assert(property, { numRuns: 500 });
  t.end();
});
