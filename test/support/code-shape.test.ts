import { parse } from 'acorn';
import t from 'tap';
import { findShape, writeShape } from './code-shape.js';

const found: readonly {
  readonly it: string;
  readonly code: string;
  readonly shape: string;
  readonly texts: readonly string[];
}[] = [
  { it: 'names count for nothing', code: 'f(x, y + 1);', shape: 'interval(first, last + 1)', texts: ['f(x, y + 1)'] },
  {
    it: 'one name is one name',
    code: 'x === 1 || y === 1; x === 1 || x === 1;',
    shape: 'a === 1 || b === 1',
    texts: ['x === 1 || y === 1'],
  },
  { it: 'a name stays what it is', code: 'f(x, y); f(x, x);', shape: 'f(a, a)', texts: ['f(x, x)'] },
  { it: 'texts and numbers count', code: "a = 'x'; a = 'y'; a = 1;", shape: "value = 'y'", texts: ["a = 'y'"] },
  { it: 'quotes count for nothing', code: 'a === "x"', shape: "b === 'x'", texts: ['a === "x"'] },
  { it: 'regular expressions count', code: 'a = /x/; a = /y/; a = /y/g', shape: 'a = /y/', texts: ['a = /y/'] },
  {
    it: 'what the language offers counts',
    code: 'x.map(y); x.filter(y); Math.max(1);',
    shape: 'list.filter(each)',
    texts: ['x.filter(y)'],
  },
  { it: 'properties and variables do not mix', code: 'x.x; x.y;', shape: 'range.last', texts: ['x.x', 'x.y'] },
  {
    it: 'a renamed variable is a property no more',
    code: 'f({ a: b, c });',
    shape: '{ x, y }',
    texts: ['{ a: b, c }'],
  },
  {
    it: 'anything may stand in between',
    code: 'f(1, g(2), 3); f(1, 3);',
    shape: 'f(1, ..._, 3)',
    texts: ['f(1, g(2), 3)', 'f(1, 3)'],
  },
  { it: 'an expression may be any', code: 'f(g(2)); f(1, 2);', shape: 'f(_)', texts: ['f(g(2))', 'g(2)'] },
  { it: 'statements follow one another', code: 'a(1); b(2); c(3);', shape: 'x(2); y(3);', texts: ['b(2); c(3);'] },
  {
    it: 'statements may come before and after',
    code: '{ a(1); b(2); return_(3); }',
    shape: '{ _; x(2); _; }',
    texts: ['{ a(1); b(2); return_(3); }'],
  },
  {
    it: 'cases of a switch',
    code: 'switch (a) { case 1: b(); case 2: c(9); }',
    shape: 'switch (_) { case _: case 2: x(9); }',
    texts: ['switch (a) { case 1: b(); case 2: c(9); }'],
  },
  { it: 'a property', code: 'f({ a: 1, b: 2 })', shape: 'x: 2', texts: ['b: 2'] },
];

for (const { it, code, shape, texts } of found) {
  t.test(it, (t) => {
    const spots = findShape(parse(code, { ecmaVersion: 'latest' }), shape);
    t.same(
      spots.map(({ start, end }) => code.slice(start, end)),
      texts,
    );
    t.end();
  });
}

const written: readonly { readonly it: string; readonly shape: string; readonly text: string }[] = [
  { it: 'known names', shape: 'a + f.a', text: '(x + f.y)' },
  { it: 'shorthands', shape: '({ a }, b) => b', text: '(({ y: x }, b) => b)' },
  { it: 'statements', shape: 'return a;', text: 'return x;' },
  { it: 'properties', shape: '[a]: 1, a: a', text: '[x]: 1, y: x' },
];

for (const { it, shape, text } of written) {
  t.test(`writes ${it}`, (t) => {
    const [spot] = findShape(parse('f(x, x.y);', { ecmaVersion: 'latest' }), 'f(a, a.a)');
    t.equal(spot && writeShape(shape, spot.names), text);
    t.end();
  });
}

t.throws(() => writeShape('b + 1', new Map()), /has a name `b`/);

t.throws(() => findShape(parse('a', { ecmaVersion: 'latest' }), 'a b c'), /is no code/);
