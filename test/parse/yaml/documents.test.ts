import t from 'tap';
import { locate } from '../../../src/diagnostics/index.js';
import { splitDocuments } from '../../../src/parse/index.js';

const cases: readonly (readonly [string, string, readonly (readonly [number, string])[]])[] = [
  ['one document', 'a: 1\n', [[1, 'a: 1\n']]],
  [
    'two documents',
    'a: 1\n---\nb: 2\n',
    [
      [1, 'a: 1\n'],
      [3, 'b: 2\n'],
    ],
  ],
  [
    'blanks after a marker',
    '---   \na: 1\n--- \t\nb: 2',
    [
      [2, 'a: 1\n'],
      [4, 'b: 2'],
    ],
  ],
  ['a marker with a comment', '--- # first\n\n# more\na: 1\n', [[4, 'a: 1\n']]],
  [
    'content on the line of the marker',
    '--- {a: 1}\n--- "x"\n',
    [
      [1, ' {a: 1}\n'],
      [2, ' "x"\n'],
    ],
  ],
  [
    'carriage returns',
    'a: 1\r\n---\r\n\r\nb: 2\r\n',
    [
      [1, 'a: 1\r\n'],
      [4, 'b: 2\r\n'],
    ],
  ],
  ['no marker: text that goes on', 'a: 1\n---b\n----\n', [[1, 'a: 1\n---b\n----\n']]],
  ['no marker: indented', 'a: |\n  x\n  ---\n  y\n', [[1, 'a: |\n  x\n  ---\n  y\n']]],
  [
    'the end of a document',
    'a: 1\n...\nb: 2\n...\n',
    [
      [1, 'a: 1\n'],
      [3, 'b: 2\n'],
    ],
  ],
  ['directives', '%YAML 1.1\n# c\n---\na: 1\n', [[1, '%YAML 1.1\n# c\n---\na: 1\n']]],
  [
    'directives of the second document',
    'a: 1\n...\n%YAML 1.1\n---\nb: 2\n',
    [
      [1, 'a: 1\n'],
      [3, '%YAML 1.1\n---\nb: 2\n'],
    ],
  ],
  ['indentation is kept', '---\n\n  a: 1\n  b: 2\n', [[3, '  a: 1\n  b: 2\n']]],
  ['nothing', '', []],
  ['blanks and comments', '# a\n---\n\n  # b\n---\n---\n', []],
  ['a comment without end', '# a', []],
  ['nulls', 'null\n---\n~ # none\n--- NULL\r\n# c\n...\n---\nNull', []],
  [
    'what only begins as a null',
    'null: 1\n--- ~a\n',
    [
      [1, 'null: 1\n'],
      [2, ' ~a\n'],
    ],
  ],
  ['JSON', '{"a": 1}\n', [[1, '{"a": 1}']]],
  [
    'JSON values in a row',
    '{"a": "}"}\n{"b": "\\\\"} [1]\n',
    [
      [1, '{"a": "}"}'],
      [2, '{"b": "\\\\"}'],
      [2, '[1]'],
    ],
  ],
  [
    'JSON with escaped quotes',
    '{"a": "\\"}"} {}',
    [
      [1, '{"a": "\\"}"}'],
      [1, '{}'],
    ],
  ],
  [
    'JSON between markers',
    '{"a": 1}\n---\n{"b": 1}\n',
    [
      [1, '{"a": 1}\n'],
      [3, '{"b": 1}\n'],
    ],
  ],
  ['JSON that does not end', '{"a": "x\n', [[1, '{"a": "x\n']]],
  [
    'a template',
    '{{- if x }}\na: 1\n---\nb: 2\n',
    [
      [1, '{{- if x }}\na: 1\n'],
      [4, 'b: 2\n'],
    ],
  ],
];

t.test('a file falls into its documents', (t) => {
  for (const [name, text, expected] of cases) {
    const spans = splitDocuments({ path: 'a.yaml', text });
    const found = spans.map((span) => [locate(span).line, text.slice(span.start, span.end)]);
    t.strictSame(found, expected, name);
  }
  t.end();
});

t.test('megabytes of JSON are split in one pass', (t) => {
  const text = `{"a": "${'\\\\'.repeat(100_000)}"}\n`.repeat(10);
  t.equal(splitDocuments({ path: 'a.json', text }).length, 10);
  t.end();
});
