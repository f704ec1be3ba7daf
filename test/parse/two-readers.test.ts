import fc from 'fast-check';
import t from 'tap';
import { parseDocument, stringify } from 'yaml';
import { parseYaml, splitDocuments, toPlain } from '../../src/parse/index.js';

// Our own reader and the `yaml` package, set to YAML 1.1 as Kubernetes' tools read it: two ways to the same answer.

/** What the `yaml` package reads otherwise than Kubernetes' tools, each by its reason; no text of the property holds any of it. */
const differing: readonly { readonly why: string; readonly text: string; readonly ours: unknown }[] = [
  { why: 'a number in base 60 is text to the tools', text: 'a: 1:30', ours: { a: '1:30' } },
  { why: 'the octal numbers of YAML 1.2 are numbers to the tools', text: 'a: 0o7', ours: { a: 7 } },
  {
    why: 'the tools take no plain text that begins with a colon in brackets',
    text: 'a: [::1]',
    ours: 'found `:` where it fits nothing; expected a key or a value before it; add it or quote the text',
  },
  {
    why: 'the tools take no tab where a block of text may still be indented',
    text: 'a: |\n  \tb',
    ours: 'found a tab as indentation of a block of text; expected spaces; replace the tab',
  },
];

const word = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}[a-z0-9]$/);
const scalar = fc.oneof(
  word,
  fc.integer({ min: -65_536, max: 4_294_967_295 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '80',
    '0755',
    'yes',
    'on',
    '~',
    '1e3',
    '0x1F',
    '',
    ' ',
    'a: b',
    '# c',
    '- d',
    '10.0.0.0/8',
    '<<',
    '1_000',
    '=',
    'y',
    '.inf',
    '0b1',
    '08',
    '.5',
    '+1',
    '---',
    '...',
    'né',
    '😀',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '#', '-', "'", '"', '\\', '{', ']', ',', '&', '*', '|', 'é'),
    maxLength: 24,
  }),
);
const { manifest } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(word, tie('value'), { maxKeys: 5 }),
  manifest: fc.record({
    apiVersion: word,
    kind: word,
    metadata: fc.record({ name: word, labels: tie('map') }),
    spec: tie('map'),
  }),
}));

const style = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  collectionStyle: fc.constantFrom('any', 'flow'),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  lineWidth: fc.constantFrom(0, 20, 80),
  aliasDuplicateObjects: fc.boolean(),
} as const);

const schema = { version: '1.1', schema: 'yaml-1.1', merge: true } as const;

/** The values of all documents of a text by our reader; the words of a problem where there is one. */
function ours(text: string): readonly unknown[] {
  return splitDocuments({ path: 'a.yaml', text }).map((span) => {
    const { node, problems } = parseYaml(span);
    const [problem] = problems;
    if (problem !== undefined) return `${problem.message}`;
    return node === undefined ? undefined : toPlain(node);
  });
}

t.test('our reader and the yaml package read the same values from ordinary manifests', (t) => {
  fc.assert(
    fc.property(manifest, style, (value, styles) => {
      const text = stringify(value, { ...schema, ...styles });
      const document = parseDocument(text, schema);
      // Some texts the package writes so that it can't read them itself.
      fc.pre(document.errors.length === 0);
      const theirs = JSON.stringify([document.toJS()]);
      const own = JSON.stringify(ours(text));
      if (own !== theirs) throw new Error(`${text}\n${own}\n${theirs}`);
    }),
    { numRuns: 500 },
  );
  t.end();
});

t.test('where the two differ, the tools of Kubernetes say why', (t) => {
  for (const { why, text, ours: expected } of differing) {
    t.strictSame(ours(text), [expected], why);
    t.not(
      JSON.stringify([parseDocument(text, schema).toJS()]),
      JSON.stringify([expected]),
      `${why}: the package reads it otherwise`,
    );
  }
  t.end();
});
