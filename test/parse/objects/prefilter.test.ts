import fc from 'fast-check';
import t from 'tap';
import { get, parseYaml, prefilterFor, splitDocuments, stringOf } from '../../../src/parse/index.js';

const prefilter = prefilterFor(['NetworkPolicy', 'Pod'], ['reachspec.dev']);

function previews(text: string) {
  return splitDocuments({ path: 'a.yaml', text }).map(prefilter);
}

const kept: readonly string[] = [
  'kind: NetworkPolicy\n',
  'kind:    "NetworkPolicy" # yes\r\n',
  "kind: 'NetworkPolicy'\n",
  'kind : NetworkPolicy\n',
  '  kind: NetworkPolicy\n',
  'kind: &k NetworkPolicy\n',
  'a: &k NetworkPolicy\nkind: *k\n',
  'kind: !!str NetworkPolicy\n',
  'kind:\n  NetworkPolicy\n',
  'kind: # c\n  # d\n  NetworkPolicy\n',
  'kind: >-\n  NetworkPolicy\n',
  '? kind\n: NetworkPolicy\n',
  '? |-\n  kind\n: NetworkPolicy\n',
  '"kind": NetworkPolicy\n',
  '&a kind: NetworkPolicy\n',
  '!!str kind: NetworkPolicy\n',
  'a: &k kind\n*k : NetworkPolicy\n',
  '"\\u006bind": NetworkPolicy\n',
  '"\\x6bind": NetworkPolicy\n',
  'kind: "\\u004eetworkPolicy"\n',
  'kind: "\\U0000004eetworkPolicy"\n',
  'kind: "Network\\\n  Policy"\n',
  '"ki\\\n  nd": NetworkPolicy\n',
  'a: &a {kind: NetworkPolicy}\n<<: *a\n',
  '<<: {kind: NetworkPolicy}\n',
  '{kind: NetworkPolicy}\n',
  '{"kind":"NetworkPolicy"}\n',
  '{"kind"\n:\n"NetworkPolicy"\n}\n',
  '--- {kind: NetworkPolicy}\n',
  '--- !x\nkind: NetworkPolicy\n',
  '%YAML 1.1\n---\nkind: NetworkPolicy\n',
  'kind: ConfigMap\nkind: NetworkPolicy\n',
  'kind: NetworkPolicy\nkind: ConfigMap\n',
  'kind: NetworkPolicy\na: "x\nkind: ConfigMap\nb: y"\n',
  'a: {\n}\nkind: NetworkPolicy\n',
  'kind: List\n',
  'kind: PodList\n',
  '{"kind": "AnythingList"}',
  'apiVersion: reachspec.dev/v1alpha1\nkind: Conectivity\n',
];

t.test('a document of a wanted kind is kept however it is written', (t) => {
  for (const text of kept)
    t.strictSame(
      previews(text).map((each) => each.mayMatter),
      [true],
      text,
    );
  t.end();
});

const dropped: readonly (readonly [string, string | undefined])[] = [
  ['apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    kind: NetworkPolicy\n', 'ConfigMap'],
  ['apiVersion: v1\r\nkind: "ConfigMap"\r\ndata:\r\n- kind: NetworkPolicy\r\n- "\\u004e"\r\n', 'ConfigMap'],
  [
    'kind: CustomResourceDefinition\nspec:\n  names:\n    kind: NetworkPolicy\n    listKind: NetworkPolicyList\n',
    'CustomResourceDefinition',
  ],
  ['- kind: NetworkPolicy\n', undefined],
  ['a: 1\n', undefined],
  ['{"kind": "Dashboard", "title": "of a kind: NetworkPolicies"}', 'Dashboard'],
  ['{{- if x }}\nkind: ConfigMap\n', 'ConfigMap'],
  ['a: {\n}\nspec: "NetworkPolicy of this kind"\n', undefined],
];

t.test('a document that can not be of a wanted kind is dropped, with a guess of its kind', (t) => {
  for (const [text, kind] of dropped) t.match(previews(text), [{ mayMatter: false, kind }], text);
  t.match(previews('apiVersion: v1\nkind: Secret\nsops: {}\n'), [{ apiVersion: 'v1', isEncrypted: true }]);
  t.match(previews('{"apiVersion": "v1",\n"sops": {}}\n'), [{ apiVersion: 'v1', isEncrypted: true }]);
  t.end();
});

const keys = [
  'kind',
  '"kind"',
  "'kind'",
  '&a kind',
  '*b ',
  '"\\u006bind"',
  '"ki\\\n  nd"',
  '? kind\n',
  '!!str kind',
  '<<',
  'x',
];
const values = [
  ...[
    'Pod',
    '"Pod"',
    "'Pod'",
    '&b Pod',
    '*a',
    '*b',
    '"P\\x6fd"',
    'PodList',
    '"Po\\\n   d"',
    '!!str Pod',
    'Pod # c',
    '\n  Pod',
  ],
  ...[
    '|-\n  Pod',
    '>-\n  Pod',
    '# c\n  Pod',
    'Secret',
    '"x\nkind: Secret\ny: z"',
    '{kind: Pod}',
    '&c {kind: Pod}',
    '*c',
    '[kind]',
  ],
  ...['', '{\n}', '\n- kind: Pod', '\n  kind: Pod', '&a kind', '&b kind', 'kind', '"a: \'kind"'],
];
const entry = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom(': ', ' : ', ':\n  ', ':'), fc.constantFrom(...values))
  .map((parts) => parts.join(''));
const block = fc
  .tuple(fc.constantFrom('', '', '  ', '--- !x\n', '%YAML 1.1\n---\n', '# c\n'), fc.array(entry, { maxLength: 4 }))
  .chain(([start, entries]) =>
    fc.constantFrom('\n', '\r\n', '\n\n# kind\n').map((end) => start + entries.join(end) + end),
  );
const flow = fc.array(entry, { maxLength: 3 }).map((entries) => `{${entries.join(', ')}}\n`);
const soup = fc
  .array(fc.oneof(entry, fc.constantFrom('\n', '{', '}', ', ', '- ', '  ', '#', '---\n', '"', '[', ']', '\\')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

t.test('no document whose kind turns out to be wanted is ever dropped', (t) => {
  let wanted = 0;
  const property = fc.property(fc.oneof(block, block, flow, soup), (text) => {
    for (const span of splitDocuments({ path: 'a.yaml', text })) {
      const kind = stringOf(get(parseYaml(span).node, 'kind'));
      if (kind !== 'Pod' && !kind?.endsWith('List')) continue;
      wanted++;
      if (!prefilter(span).mayMatter) return false;
    }
    return true;
  });
  fc.assert(property, { numRuns: 10_000 });
  t.ok(wanted > 500, `the property met ${wanted} wanted documents`);
  t.end();
});

t.test('megabytes are judged by their text alone', (t) => {
  const schema = '    kind:\n      description: NetworkPolicy "kind" \\u004e\n      type: string\n'.repeat(50_000);
  const text = `apiVersion: v1\nkind: CustomResourceDefinition\nspec:\n${schema}`;
  t.match(previews(text), [{ mayMatter: false, kind: 'CustomResourceDefinition' }]);
  t.end();
});
