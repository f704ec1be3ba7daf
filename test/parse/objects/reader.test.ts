import t from 'tap';
import type { Diagnostic } from '../../../src/diagnostics/index.js';
import { define, locate } from '../../../src/diagnostics/index.js';
import type { FieldProblem, MapReader } from '../../../src/parse/index.js';
import { fieldWords, parseYaml, readMap } from '../../../src/parse/index.js';

const unknownField = define<FieldProblem>({ code: 'test/unknown', severity: 'error', summary: '', words: fieldWords });
const invalidValue = define<FieldProblem>({ code: 'test/invalid', severity: 'error', summary: '', words: fieldWords });

function read(text: string): { readonly reader: MapReader; readonly told: () => readonly string[] } {
  const file = { path: 'a.yaml', text };
  const found: Diagnostic[] = [];
  const { node } = parseYaml({ file, start: 0, end: text.length });
  const sink = { unknownField, invalidValue, add: (diagnostic: Diagnostic) => found.push(diagnostic) };
  const reader = node && readMap(node, sink);
  if (reader === undefined) throw new Error(`no map: ${text}`);
  const told = () =>
    found.map(({ code, message, span }) => {
      const place = span === undefined ? undefined : locate(span);
      return `${place?.line}:${place?.column} ${code} ${message}`;
    });
  return { reader, told };
}

t.test('a value comes with its place and its path', (t) => {
  const { reader, told } = read('spec:\n  ports:\n    - {port: 0x50, name: a}\n    - port: http\n');
  const ports = reader.map('spec')?.maps('ports') ?? [];
  t.match(ports[0]?.integer('port'), { value: 80, path: 'spec.ports[0].port' });
  t.equal(ports[0]?.integer('port')?.span.start, 28);
  t.match(ports[1]?.integerOrString('port'), { value: 'http', path: 'spec.ports[1].port' });
  t.strictSame(told(), []);
  t.end();
});

t.test('a null or missing field is absent, and only a required one is told', (t) => {
  const { reader, told } = read('a:\nb: null\nc: []\nd: {}\n');
  t.equal(reader.has('a'), false);
  t.equal(reader.isWritten('a'), true);
  t.equal(reader.isWritten('x'), false);
  t.equal(reader.map('a'), undefined);
  t.equal(reader.list('b'), undefined);
  t.strictSame(reader.list('c'), []);
  t.strictSame(reader.map('d')?.entries, []);
  t.equal(reader.required('x'), undefined);
  t.equal(reader.required('a'), undefined);
  t.strictSame(told(), [
    '1:1 test/invalid found no `x`; expected one; add it',
    '1:1 test/invalid found no `a`; expected one; add it',
  ]);
  t.end();
});

t.test('null items are empty objects, null labels empty strings, as in the API', (t) => {
  const { reader, told } = read('from: [null, {a: 1}]\nlabels: {x: , z: z}\n');
  t.strictSame(
    reader.maps('from')?.map((each) => [each.path, each.entries.length]),
    [
      ['from[0]', 0],
      ['from[1]', 1],
    ],
  );
  const labels = [...(reader.stringMap('labels') ?? [])].map(([key, { value }]) => [key, value]);
  t.strictSame(labels, [
    ['x', ''],
    ['z', 'z'],
  ]);
  t.strictSame(told(), []);
  t.end();
});

t.test('an unknown field is told at its key, with what may have been meant', (t) => {
  const { reader, told } = read('spec:\n  podSelecter: {}\n  zzz: 1\n');
  reader.map('spec')?.fields(['podSelector', 'ingress']);
  t.strictSame(told(), [
    '2:3 test/unknown spec: found the unknown field `podSelecter`; did you mean `podSelector`?',
    '3:3 test/unknown spec: found the unknown field `zzz`; expected one of `podSelector`, `ingress`',
  ]);
  t.end();
});

const mismatches: readonly (readonly [string, (reader: MapReader) => unknown, string])[] = [
  ['v: 80', (r) => r.string('v'), 'found the number `80`; expected a string; quote it: "80"'],
  ['v: yes', (r) => r.string('v'), 'found the boolean `yes`; expected a string; quote it: "yes"'],
  ['v: [a]', (r) => r.string('v'), 'found a list; expected a string; write one value'],
  ['v: "80"', (r) => r.integer('v'), 'found the string `80`; expected an integer; remove the quotes'],
  ['v: 8.5', (r) => r.integer('v'), 'found the number `8.5`; expected an integer; write a whole number'],
  [
    'v: 8.5',
    (r) => r.integerOrString('v'),
    'found the number `8.5`; expected an integer or a string; write a whole number',
  ],
  ['v: "true"', (r) => r.boolean('v'), 'found the string `true`; expected a boolean; write `true` or `false`'],
  ['v: x', (r) => r.list('v'), 'found the string `x`; expected a list; write each item after `- `'],
  ['v: {}', (r) => r.maps('v'), 'found a map; expected a list; write each item after `- `'],
  ['v: [{a: 1}]', (r) => r.map('v'), 'found a list; expected a map; remove the `- `'],
  ['v: x', (r) => r.stringMap('v'), 'found the string `x`; expected a map; write `key: value` below it'],
];

t.test('a mismatch is told at the value and read as absent', (t) => {
  for (const [text, access, expected] of mismatches) {
    const { reader, told } = read(text);
    t.equal(access(reader), undefined, text);
    t.strictSame(told(), [`1:4 test/invalid v: ${expected}`], text);
  }
  t.end();
});

t.test('a bad item is left out and the others are read', (t) => {
  const { reader, told } = read('v: [a, 1, null, b]\nm: {a/b: 1, c: d}\nl: [x, {}]\n');
  t.strictSame(
    reader.strings('v')?.map((each) => each.value),
    ['a', 'b'],
  );
  t.strictSame([...(reader.stringMap('m')?.keys() ?? [])], ['c']);
  t.strictSame(
    reader.maps('l')?.map((each) => each.path),
    ['l[1]'],
  );
  t.strictSame(told(), [
    '1:8 test/invalid v[1]: found the number `1`; expected a string; quote it: "1"',
    '1:11 test/invalid v[2]: found null; expected a string; write a string or remove it',
    '2:10 test/invalid m["a/b"]: found the number `1`; expected a string; quote it: "1"',
    '3:5 test/invalid l[0]: found the string `x`; expected a map; write `key: value` below it',
  ]);
  t.end();
});
