import t from 'tap';
import type { Location, SourceFile, Span } from '../../../src/diagnostics/index.js';
import { locate } from '../../../src/diagnostics/index.js';
import type { Node, ParsedYaml } from '../../../src/parse/index.js';
import { entryOf, get, getIn, isAbsent, itemsOf, parseYaml, stringOf, toPlain } from '../../../src/parse/index.js';

function parse(text: string, file: SourceFile = { path: 'a.yaml', text }): ParsedYaml {
  return parseYaml({ file, start: file.text.length - text.length, end: file.text.length });
}

function textAt(node: Node | undefined): string | undefined {
  return node === undefined ? undefined : node.span.file.text.slice(node.span.start, node.span.end);
}

function placeOf(span: Span | undefined): Location | undefined {
  return span && locate(span);
}

function plain(node: Node | undefined): object {
  const value = node && toPlain(node);
  return typeof value === 'object' && value !== null ? value : {};
}

t.test('spans are those of the file, whatever stands before the document', (t) => {
  const text = 'spec: # the spec\n  ports:\n    - port: "80"\n      end: 90 # last\n\n  empty:\n  flow: {a: [1, 2]}\n';
  const { node } = parse(text, { path: 'a.yaml', text: `a: 1\r\n---\n${text}` });
  const cases: readonly (readonly [readonly (string | number)[], string])[] = [
    [['spec', 'ports'], '- port: "80"\n      end: 90'],
    [['spec', 'ports', 0], 'port: "80"\n      end: 90'],
    [['spec', 'ports', 0, 'port'], '"80"'],
    [['spec', 'empty'], ''],
    [['spec', 'flow'], '{a: [1, 2]}'],
    [['spec', 'flow', 'a', 1], '2'],
  ];
  for (const [path, expected] of cases) t.equal(textAt(getIn(node, path)), expected, path.join('.'));
  t.match(placeOf(getIn(node, ['spec', 'empty'])?.span), { line: 8, column: 9 }, 'a null stands after its colon');
  t.match(placeOf(entryOf(getIn(node, ['spec', 'ports', 0]), 'end')?.keySpan), { line: 6, column: 7 });
  t.end();
});

t.test('nodes are read by key, path and kind', (t) => {
  const { node } = parse('a: {b: [x, 1]}\nc: ~\n__proto__: p\n');
  t.equal(stringOf(getIn(node, ['a', 'b', 0])), 'x');
  t.equal(stringOf(getIn(node, ['a', 'b', 1])), undefined, 'a number is no string');
  t.equal(getIn(node, ['a', 'b', 'c']), undefined);
  t.equal(get(node, 'toString'), undefined);
  t.equal(isAbsent(get(node, 'c')), true);
  t.equal(isAbsent(get(node, 'a')), false);
  t.strictSame(itemsOf(get(node, 'c')), []);
  t.strictSame(Object.entries(plain(node)), [
    ['a', { b: ['x', 1] }],
    ['c', null],
    ['__proto__', 'p'],
  ]);
  t.end();
});

t.test('an alias stands where it is written, its parts where the anchor is', (t) => {
  const { node } = parse('a: &x {k: 1}\nb: *x\nc: &x {k: 2}\nd: *x\n');
  t.strictSame(node && toPlain(node), { a: { k: 1 }, b: { k: 1 }, c: { k: 2 }, d: { k: 2 } });
  t.equal(textAt(get(node, 'b')), '*x');
  t.match(placeOf(getIn(node, ['b', 'k'])?.span), { line: 1, column: 11 });
  t.end();
});

t.test('merge keys bring in what kubectl brings in', (t) => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['<<: {a: 2, b: 3}\na: 1\n', { a: 1, b: 3 }, []],
    ['a: 1\n<<: {a: 2, b: 3}\n', { a: 2, b: 3 }, ['merge-order']],
    ['<<: [{a: 1}, {a: 2, b: 3}]\n', { a: 1, b: 3 }, []],
    ['<<: {a: 2}\n<<: {a: 3}\n', { a: 3 }, []],
    ['"<<": {a: 2}\n', { '<<': { a: 2 } }, []],
    ['x: &x {a: 1}\nz: {<<: *x, b: 2}\n', { x: { a: 1 }, z: { a: 1, b: 2 } }, []],
  ];
  for (const [text, value, remarks] of cases) {
    const parsed = parse(text);
    t.same(parsed.node && toPlain(parsed.node), value, text);
    t.strictSame(
      parsed.remarks.map((each) => each.kind),
      remarks,
      text,
    );
  }
  t.end();
});

t.test('of a key written twice the last counts, and both places are told', (t) => {
  const { node, remarks } = parse('a: 1\nb: 2\na: 3\n');
  t.strictSame(node && toPlain(node), { a: 3, b: 2 });
  t.equal(remarks.length, 1);
  t.match(placeOf(remarks[0]?.span), { line: 3, column: 1 });
  t.match(placeOf(remarks[0]?.earlier), { line: 1, column: 1 });
  t.end();
});

t.test('what kubectl refuses is a problem with its place', (t) => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['a: &x {b: *x}\n', 1, 11],
    ['a: *x\nb: &x 1\n', 1, 4],
    ['a: {{ x }}\n', 1, 5],
    ['a:\n  ? [b]\n  : c\n', 2, 5],
    ['a: 1\n~: b\n', 2, 1],
    ['<<: foo\n', 1, 5],
    ['<<:\n', 1, 4],
    ['a: b: c\n', 1, 4],
    ['a: @b\n', 1, 4],
    ['a: "\\q"\n', 1, 5],
    ['a: foo\n\tb: c\n', 2, 1],
    ['a: [b\n', 2, 1],
    ['a: {b: c,, d: e}\n', 1, 10],
  ];
  t.match(parse('a: &x {b: *x}\n').problems, [{ message: /inside its own anchor/ }]);
  for (const [text, line, column] of cases) {
    const { node, problems } = parse(text);
    t.equal(node, undefined, text);
    t.match(placeOf(problems[0]?.span), { line, column }, text);
    for (const { message } of problems) t.match(message, /^found .*; expected .*; /, message);
  }
  t.end();
});

t.test('many aliases are accepted and exploding ones are not', (t) => {
  const many = `a: &x {k: 1}\nb:\n${'  - *x\n'.repeat(2000)}`;
  t.equal(itemsOf(get(parse(many).node, 'b')).length, 2000);
  const levels = Array.from(
    { length: 6 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]\n`,
  );
  const bomb = parse(`l0: &l0 [x, x]\n${levels.join('')}`);
  t.equal(bomb.node, undefined);
  t.match(bomb.problems[0]?.message, /aliases that expand to more than/);
  t.end();
});

t.test('nesting without end is a problem, not a crash', (t) => {
  const nested = (depth: number) => parse(`${'['.repeat(depth)}${']'.repeat(depth)}`).problems;
  t.strictSame(nested(250), []);
  for (const depth of [300, 200_000]) t.match(nested(depth), [{ message: /nesting/ }], `${depth}`);
  t.end();
});
