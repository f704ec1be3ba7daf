import fc from 'fast-check';
import { connectivityTestSchema, settingsSchema } from '../../src/run.js';
import { fromSchema } from './from-schema.js';

/** A command line, and the files of the folder that it is given in. */
export interface RandomRun {
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const manifests = [
  'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n',
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: s, namespace: a}\nspec: {selector: {matchLabels: {x: w}}, template: {metadata: {labels: {x: w}}, spec: {containers: [{name: c, ports: [{containerPort: 80}]}]}}}\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: a}\nspec: {selector: {x: w}, ports: [{port: 80}]}\n',
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: a}\nspec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}, {podSelector: {matchLabels: {x: w}}}], ports: [{port: 80}]}]}\n',
  'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata: {name: g}\nspec: {selector: "x == \'w\'", types: [Ingress], ingress: [{action: Deny, source: {nets: [10.0.0.0/8]}}]}\n',
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n# reachspec-ignore policy/selects-nothing: meant\nmetadata: {name: "n", namespace: a}\nspec: {podSelector: {matchLabels: {x: z}}, egress: [{to: [{namespaceSelector: {}}]}, {}]}\n',
  'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: l7, namespace: a}\nspec: {endpointSelector: {matchLabels: {x: w}}, ingress: [{fromEntities: [cluster, kube-apiserver], toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/v1/.*"}]}}]}], egress: [{toFQDNs: [{matchPattern: "*.example.com"}], toPorts: [{ports: [{port: "443"}], serverNames: [a.example.com]}]}]}\n',
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cilium-config, namespace: kube-system}\ndata: {enable-policy: default, policy-cidr-match-mode: nodes, labels: "!zz", enable-sctp: "true"}\n',
  'apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: {name: o}\nspec: {priority: 5, subject: {namespaces: {}}, ingress: [{name: r, action: Pass, from: [{namespaces: {}}]}]}\n',
  'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nmetadata: {name: t}\nspec: {cases: [{name: one, from: a/s, to: a/s, ports: [TCP/80], expect: allow}, {name: two, to: a/s, onlyFrom: [cluster]}, {name: three, from: internet, to: a/s, ports: [TCP/80], http: {method: GET, path: /v1/x}, expect: deny}]}\n',
  'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Pod, metadata: {name: q}}]\n',
];

/** Text that somebody changed by hand, or a program did. */
const broken = fc
  .tuple(
    fc.constantFrom(...manifests),
    fc.nat(400),
    fc.nat(20),
    fc.constantFrom('', '\t', '}', '&a *a', ': ', '---', '\u0000', '- ', '"', '{'.repeat(50)),
  )
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

const manifestTexts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...manifests) }, { weight: 1, arbitrary: broken }), {
    maxLength: 5,
  })
  .map((all) => all.join('---\n'));
const json = (value: unknown) => JSON.stringify(value) ?? '';
const texts = fc.oneof(
  { weight: 4, arbitrary: manifestTexts },
  { weight: 3, arbitrary: fromSchema(connectivityTestSchema, { ...connectivityTestSchema }).map(json) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);
const baselines = fc.constantFrom(
  '',
  '{}',
  '{"apiVersion": "reachspec.dev/v1alpha1", "kind": "LintBaseline", "findings": []}',
  '{"apiVersion": "reachspec.dev/v1alpha1", "kind": "LintBaseline", "findings": [{"code": "policy/selects-nothing", "object": "NetworkPolicy/a/n", "file": "w.yaml", "count": 1}]}',
  'a: &a [*a]',
);
const names = fc.constantFrom(
  'm.yaml',
  't.yaml',
  'd/n.yml',
  'd/o.json',
  'Chart.yaml',
  'd/kustomization.yaml',
  'ü .yaml',
);
const ignores = fc
  .array(
    fc.constantFrom('d/', '!d/o.json', '*a'.repeat(20), '**/'.repeat(20), '\\['.repeat(2000), '#', '\\', '[', '!'),
    { maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

const files = fc
  .record({
    named: fc.dictionary(names, texts, { maxKeys: 5 }),
    settings: fc.option(fromSchema(settingsSchema, { ...settingsSchema }).map(json), { nil: undefined }),
    ignored: fc.option(ignores, { nil: undefined }),
    baseline: fc.option(baselines, { nil: undefined }),
  })
  .map(({ named, settings, ignored, baseline }) => ({
    'w.yaml': manifests.join('---\n'),
    ...named,
    ...(settings === undefined ? {} : { 'reachspec.yaml': settings }),
    ...(ignored === undefined ? {} : { '.gitignore': ignored }),
    ...(baseline === undefined ? {} : { 'b.yaml': baseline }),
  }));

const places = fc.constantFrom(
  '.',
  'm.yaml',
  'd',
  'd/*.json',
  'nowhere',
  'm.yaml/x',
  '*a'.repeat(20),
  '{1..99999999}',
  'x'.repeat(300),
  '\u0000',
  '{raw: d}',
  '{',
  '',
  './d/../d',
);
const values = fc.oneof(
  places,
  fc.constantFrom(
    'calico',
    'cilium@1.16',
    '10.0.0.0/8',
    'A=b',
    'TCP/80',
    '-1',
    '1s',
    'a/s',
    '2026-02-30',
    'json',
    'sarif',
    'b.yaml',
    'HEAD',
    '101',
    'warning',
    '{a,b}'.repeat(30),
  ),
  fc.string({ maxLength: 8 }),
);
const flags = fc.constantFrom(
  '--cni',
  '--namespace',
  '--environment',
  '--pod-cidr',
  '--var',
  '--var-file',
  '--config',
  '--selector',
  '--filter',
  '--file',
  '--today',
  '--reporter',
  '--format',
  '--focus',
  '--port',
  '--time-limit',
  '--direction',
  '--group-by',
  '--fail-on',
  '--undeclared-namespaces',
  '--ip-blocks',
  '--output',
  '--baseline',
  '--fail-under',
  '--changed-since',
  '--from',
  '--to',
);
const switches = fc.constantFrom(
  '--raw',
  '--staged',
  '--quiet',
  '--explain-inputs',
  '--no-color',
  '--exposure',
  '--group',
  '--wide',
  '--fix',
  '--write-baseline',
  '--dry-run',
  '--nonsense',
);
const options = fc.oneof(
  { weight: 2, arbitrary: switches.map((each) => [each]) },
  { weight: 2, arbitrary: fc.tuple(flags, values).map(([flag, value]) => [flag, value]) },
  { weight: 3, arbitrary: places.map((each) => [each]) },
);
const commands = fc.constantFrom(
  ['test'],
  ['test', '.'],
  ['map'],
  ['map', '.', '--format', 'json'],
  ['explain', 'a/s', 'a/s'],
  ['diff', '.', 'd'],
  ['schema'],
  ['lint'],
  ['lint', '.', '--format', 'gitlab', '--baseline', 'b.yaml'],
  ['lint', '.', '--fix'],
  ['init'],
  ['init', '.', '--dry-run'],
  ['coverage', '.'],
  ['coverage', '.', '--format', 'lcov'],
  ['mutate', '.'],
  ['mutate', 'w.yaml', '--format', 'json'],
  ['completion', 'bash'],
  ['complete', '--', 'map', '--f'],
  ['schema', 'settings'],
);

/** Command lines over folders, both now and then as nobody would write them. */
export const randomRuns: fc.Arbitrary<RandomRun> = fc
  .record({ command: commands, rest: fc.array(options, { maxLength: 3 }), files })
  .map(({ command, rest, files: all }) => ({ argv: [...command, '--no-cache', ...rest.flat()], files: all }));
