import t from 'tap';
import { locate } from '../../../src/diagnostics/index.js';
import { get, getIn, type Node, readManifests, toPlain } from '../../../src/parse/index.js';
import { documentRule } from '../../../src/run/document-rule.js';

const rule = documentRule([]);

function read(text: string, variables: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(variables).map(
    ([name, value]) => ({ name, text: value, source: 'flag', span: undefined }) as const,
  );
  const options = {
    rule,
    kinds: rule.names,
    groups: [],
    policyKinds: [],
    kustomizationsAndCharts: [],
    variables: given,
  };
  return readManifests([{ path: 't.yaml', text }], options);
}

const template = (parameters: string, objects: string) =>
  `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: t}\nparameters: ${parameters}\nobjects:\n${objects}`;

const pod = (labels: string) => `- {apiVersion: v1, kind: Pod, metadata: {name: p, labels: {app: ${labels}}}}\n`;

function labelOf(text: string, variables: Readonly<Record<string, string>> = {}): Node | undefined {
  const { documents } = read(text, variables);
  return getIn(documents[0]?.node, ['metadata', 'labels', 'app']);
}

t.test('parameters are filled in by their defaults, else what somebody gives', (t) => {
  const rows = [
    { parameters: '[{name: A, value: web}]', label: `"\${A}-x"`, expected: 'web-x' },
    { parameters: '[{name: A, value: "7"}]', label: `"\${A}"`, expected: '7' },
    { parameters: '[{name: A, value: "7"}]', label: `"\${{A}}"`, expected: 7 },
    { parameters: '[{name: A}]', label: `"x\${A}"`, expected: 'x' },
    { parameters: '[{name: A, value: ""}]', label: `"x\${A}"`, expected: 'x' },
    { parameters: '[{name: A, value: a, required: true}]', label: `"\${A}"`, expected: 'a' },
    { parameters: '[{name: A, value: a, generate: expression, from: "[a-z]"}]', label: `"\${A}"`, expected: 'a' },
  ];
  for (const { parameters, label, expected } of rows) {
    const node = labelOf(template(parameters, pod(label)));
    t.strictSame(node?.kind === 'scalar' ? [node.value, node.unresolved] : node, [expected, undefined], label);
  }
  const given = labelOf(template('[{name: A, value: web}]', pod(`"\${A}"`)), { A: 'db' });
  t.match(given, { value: 'db' });
  t.end();
});

t.test('a whole reference needs no quotes', (t) => {
  const text = template(
    '[{name: A, value: "true"}]',
    `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: p\n    labels:\n      app: \${{A}}\n`,
  );
  t.match(labelOf(text), { value: true });
  t.end();
});

t.test('what nothing gives a value stays open', (t) => {
  const rows = [
    { parameters: '[{name: A, required: true}]', label: `"\${A}"`, why: /requires it/ },
    { parameters: '[{name: A, generate: expression, from: "[a-z]{4}"}]', label: `"\${A}"`, why: /generates it/ },
    { parameters: '[{name: A, generate: expression, from: "[a-z]{4}"}]', label: `"\${{A}}"`, why: /generates it/ },
    { parameters: '[]', label: `"\${B}"`, why: /no such parameter/ },
  ];
  for (const { parameters, label, why } of rows)
    t.match(labelOf(template(parameters, pod(label))), { unresolved: [{ why }] }, label);
  t.end();
});

t.test('the objects of a Template are those of the document, with its labels and at its lines', (t) => {
  const text = `${template('[]', `${pod('web')}- {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}\n`)}labels: {part-of: "shop", app: db}\n`;
  const { documents, skipped, counts } = read(text);
  t.strictSame(
    documents.map(({ kind, span }) => `${kind} ${locate(span).line}`),
    ['Pod 6'],
  );
  t.strictSame(
    toPlain(
      get(documents[0]?.node, 'metadata') ?? {
        kind: 'list',
        items: [],
        span: { file: { path: '', text: '' }, start: 0, end: 0 },
      },
    ),
    {
      name: 'p',
      labels: { app: 'db', 'part-of': 'shop' },
    },
  );
  t.strictSame(
    skipped.map(({ kind, reason }) => `${kind} ${reason}`),
    ['ConfigMap irrelevant-kind'],
  );
  t.match(counts, { documents: 1, lists: 1, listItems: 2, manifests: 1 });
  t.end();
});

t.test('a Template without objects, and one that is named so elsewhere, is skipped', (t) => {
  const texts = [
    ['apiVersion: template.openshift.io/v1\nkind: Template\n', 'holds-objects'],
    ['apiVersion: example.com/v1\nkind: Template\nobjects: [{apiVersion: v1, kind: Pod}]\n', 'unknown-kind'],
  ] as const;
  for (const [text, reason] of texts) t.match(read(text), { documents: [], skipped: [{ reason }] }, text);
  t.end();
});
