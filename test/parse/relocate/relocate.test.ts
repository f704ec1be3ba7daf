import t from 'tap';
import type { Rendered } from '../../../src/parse/index.js';
import { relocateSpan, toPlain } from '../../../src/parse/index.js';
import { filesFrom, lineOf, placesOf, relocated } from './relocated.js';

const head = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' };

const sources = {
  'prod/kustomization.yaml': `namespace: shop
namePrefix: prod-
resources: [../base]
commonLabels:
  team: data
patches:
  - path: patch.yaml
  - target: {kind: NetworkPolicy, name: d.*}
    patch: |-
      - op: add
        path: /spec/ingress/0/ports/-
        value: {port: 9090}
      - op: replace
        path: /spec/policyTypes
        value: [Ingress, Egress]
`,
  'prod/patch.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
spec:
  podSelector:
    matchLabels:
      tier: gold
  egress: []
`,
  'base/kustomization.yaml': 'resources: [db.yaml]\n',
  'base/db.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: db
spec:
  podSelector:
    matchLabels:
      app: db
      tier: silver
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector: {}
        - ipBlock:
            cidr: 10.0.0.0/8
      ports:
        - port: 80
`,
};

const object = {
  ...head,
  metadata: { labels: { team: 'data' }, name: 'prod-db', namespace: 'shop' },
  spec: {
    egress: [],
    ingress: [
      {
        from: [{ ipBlock: { cidr: '10.0.0.0/8' } }, { podSelector: { matchLabels: { team: 'data' } } }],
        ports: [{ port: 80 }, { port: 9090 }],
      },
    ],
    podSelector: { matchLabels: { app: 'db', team: 'data', tier: 'gold', other: 'x' } },
    policyTypes: ['Ingress', 'Egress'],
  },
};

function kustomized(objects: readonly unknown[], source: string | undefined, texts: Readonly<Record<string, string>>) {
  const text = objects.map((each) => JSON.stringify(each)).join('\n');
  const files = filesFrom(texts);
  const [kustomizationOrChart = { path: '', text: '' }] = files;
  const file = { path: '<kustomize prod>', text };
  return {
    renderer: 'kustomize',
    file,
    kustomizationOrChart,
    origins: [{ start: 0, source }],
    sources: files,
  } satisfies Rendered;
}

const expected = {
  '/apiVersion': 'base/db.yaml:6',
  '/kind': 'base/db.yaml:7',
  '/metadata/labels/team': 'prod/kustomization.yaml:5',
  '/metadata/name': 'base/db.yaml:9',
  '/metadata/namespace': 'prod/kustomization.yaml:1',
  '/spec/egress': 'prod/patch.yaml:9',
  '/spec/ingress/0/from/0/ipBlock/cidr': 'base/db.yaml:20',
  '/spec/ingress/0/from/1/podSelector/matchLabels/team': 'prod/kustomization.yaml:5',
  '/spec/ingress/0/ports/0/port': 'base/db.yaml:22',
  '/spec/ingress/0/ports/1/port': 'prod/kustomization.yaml:12',
  '/spec/podSelector/matchLabels/app': 'base/db.yaml:13',
  '/spec/podSelector/matchLabels/team': 'prod/kustomization.yaml:5',
  '/spec/podSelector/matchLabels/tier': 'prod/patch.yaml:8',
  '/spec/podSelector/matchLabels/other': 'base/db.yaml:13',
  '/spec/policyTypes/0': 'prod/kustomization.yaml:15',
  '/spec/policyTypes/1': 'prod/kustomization.yaml:15',
};

for (const [name, source] of Object.entries({ 'its origin': 'base/db.yaml', 'its name': undefined })) {
  t.test(`a value lies where it is written, in a source known by ${name}`, async (t) => {
    const [document] = relocated(kustomized([object], source, sources));
    t.strictSame(document === undefined ? undefined : placesOf(document), expected);
    t.strictSame(document === undefined ? undefined : toPlain(document.node), object, 'values stay as rendered');
    t.match(document, {
      name: 'prod-db',
      namespace: 'shop',
      source: { kind: 'applied' },
      file: { path: 'base/db.yaml' },
    });
    t.equal(document?.span, document?.node.span);
    t.equal(document === undefined ? '' : lineOf(document.span), 'base/db.yaml:6');
  });
}

t.test('keys lie where they are written too, and added ones at what adds them', async (t) => {
  const [document] = relocated(kustomized([object], 'base/db.yaml', sources));
  const spec = document?.node.entries.find(({ key }) => key === 'spec');
  const lines = spec?.value.kind === 'map' ? spec.value.entries.map((each) => [each.key, lineOf(each.keySpan)]) : [];
  t.strictSame(lines, [
    ['egress', 'prod/patch.yaml:9'],
    ['ingress', 'base/db.yaml:16'],
    ['podSelector', 'base/db.yaml:11'],
    ['policyTypes', 'base/db.yaml:15'],
  ]);
});

t.test('a changed item of a list keeps its place while the others do', async (t) => {
  const rule = (port: number) => ({ ports: [{ port }] });
  const texts = {
    'kustomization.yaml': 'resources: [db.yaml]\n',
    'db.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db}
spec:
  ingress:
    - ports: [{port: 1}]
    - ports: [{port: 2}]
    - ports: [{port: 3}]
`,
  };
  const portsIn = (ports: readonly number[]) => {
    const changed = { ...head, metadata: { name: 'db' }, spec: { ingress: ports.map(rule) } };
    const places = relocated(kustomized([changed], 'db.yaml', texts)).map(placesOf)[0] ?? {};
    return ports.map((_, index) => places[`/spec/ingress/${index}/ports/0/port`]);
  };
  t.strictSame(portsIn([1, 9, 3]), ['db.yaml:6', 'db.yaml:7', 'db.yaml:8']);
  t.strictSame(portsIn([3, 1]), ['db.yaml:8', 'db.yaml:6']);
  t.strictSame(
    portsIn([9, 1, 2, 3]),
    ['db.yaml:6', 'db.yaml:6', 'db.yaml:7', 'db.yaml:8'],
    'a new item lies at the list',
  );
});

t.test('an object without a certain source lies at what makes it', async (t) => {
  const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const texts = {
    'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
    'a.yaml':
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n',
    'b.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n',
  };
  const place = (name: string, source: string | undefined) =>
    relocated(kustomized([namespace(name)], source, texts)).map(({ span }) => lineOf(span))[0];
  t.equal(place('renamed', 'b.yaml'), 'b.yaml:1', 'the only object of its kind in the file');
  t.equal(place('renamed', 'a.yaml'), 'a.yaml:1', 'the file alone is known');
  t.equal(place('b', 'a.yaml'), 'a.yaml:5');
  t.equal(place('x-b-y', undefined), 'a.yaml:5', 'the only name that is part of it');
  t.equal(place('a', undefined), 'kustomization.yaml:1', 'two could be meant');
  t.equal(place('b', 'kustomization.yaml'), 'kustomization.yaml:1', 'a generator made it');
});

const template = `{{- if .Values.policies }}
# kind: NetworkPolicy
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "shop.name" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      app: {{ .Values.name }}
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web
    - from:
        {{- if .Values.metrics }}
        - podSelector:
            matchLabels:
              app: prometheus
        {{- end }}
      ports:
        - port: {{ .Values.port }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: second
{{- end }}
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`;

const peer = (app: string) => ({ from: [{ podSelector: { matchLabels: { app } } }] });

const fromChart = [
  {
    ...head,
    metadata: { name: 'db', labels: { 'helm.sh/chart': 'shop' } },
    spec: {
      podSelector: { matchLabels: { app: 'db' } },
      ingress: [peer('web'), { ...peer('prometheus'), ports: [{ port: 80 }] }],
      egress: [],
    },
  },
  { ...head, metadata: { name: 'second' } },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
];

function charted(source: string | undefined): Rendered {
  const kustomizationOrChart = { path: 'chart/Chart.yaml', text: 'name: shop\n' };
  const file = { path: '<helm chart>', text: fromChart.map((each) => `---\n${JSON.stringify(each)}\n`).join('') };
  const files = [kustomizationOrChart, { path: 'chart/templates/a.yaml', text: template }];
  return { renderer: 'helm', file, kustomizationOrChart, origins: [{ start: 0, source }], sources: files };
}

t.test('an object of a template lies at the lines of its fields, as far as the text tells', async (t) => {
  const [first, second, plain] = relocated(charted('chart/templates/a.yaml')).map(placesOf);
  const at = (line: number) => `chart/templates/a.yaml:${line}`;
  t.strictSame(first, {
    '/apiVersion': at(3),
    '/kind': at(4),
    '/metadata/name': at(6),
    '/metadata/labels/helm.sh/chart': at(7),
    '/spec/podSelector/matchLabels/app': at(12),
    '/spec/ingress/0/from/0/podSelector/matchLabels/app': at(17),
    '/spec/ingress/1/from/0/podSelector/matchLabels/app': at(22),
    '/spec/ingress/1/ports/0/port': at(25),
    '/spec/egress': at(9),
  });
  t.equal(second?.['/metadata/name'], at(30), 'the second of its kind');
  t.equal(plain?.['/metadata/name'], at(36), 'a document without templates is read as it stands');
});

t.test('without a template file an object lies at the chart', async (t) => {
  const [first] = relocated(charted(undefined));
  t.equal(first === undefined ? '' : lineOf(first.span), 'chart/Chart.yaml:1');
});

t.test('a place in the rendered text leads to the file that it comes from', async (t) => {
  for (const [source, place] of [
    ['chart/templates/a.yaml', 'chart/templates/a.yaml:1'],
    [undefined, 'chart/Chart.yaml:1'],
  ] as const) {
    const rendered = charted(source);
    t.equal(lineOf(relocateSpan({ file: rendered.file, start: 9, end: 10 }, rendered)), place);
  }
  const other = { file: { path: 'x.yaml', text: 'a\nb' }, start: 2, end: 3 };
  t.equal(relocateSpan(other, charted(undefined)), other);
});
