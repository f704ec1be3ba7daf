import t from 'tap';
import { excerptOf, locate } from '../../../src/diagnostics/index.js';
import { type Cited, excerptLines } from '../../../src/report/text/excerpt.js';
import { pageWidth, screenWidth } from '../../../src/report/text/layout.js';

const table: readonly { readonly name: string; readonly cited: Cited; readonly expect: readonly string[] }[] = [
  {
    name: 'carets stand under the cited columns',
    cited: { line: 14, column: 3, endColumn: 6, excerpt: 'a: bcd e' },
    expect: ['14 | a: bcd e', '   |   ^^^'],
  },
  {
    name: 'without an end they go on to the end of the line',
    cited: { line: 4, column: 4, excerpt: 'a: bcd  ' },
    expect: ['4 | a: bcd', '  |    ^^^'],
  },
  { name: 'without a column there is no caret', cited: { line: 4, excerpt: 'a: b' }, expect: ['4 | a: b'] },
  {
    name: 'a column behind the end of the line gets one caret',
    cited: { line: 1, column: 9, endColumn: 10, excerpt: 'a:' },
    expect: ['1 | a:', '  |   ^'],
  },
  {
    name: 'an empty stretch gets one caret',
    cited: { line: 1, column: 2, endColumn: 2, excerpt: 'abc' },
    expect: ['1 | abc', '  |  ^'],
  },
  {
    name: 'a wide character takes two columns',
    cited: { line: 1, column: 4, endColumn: 5, excerpt: '名: b' },
    expect: ['1 | 名: b', '  |     ^'],
  },
  {
    name: 'a tab is spelt out',
    cited: { line: 1, column: 2, endColumn: 3, excerpt: '\ta' },
    expect: ['1 | \\u{9}a', '  |      ^'],
  },
  {
    name: 'a long line loses what is far from the cited part',
    cited: { line: 1, column: 101, endColumn: 104, excerpt: `${'x'.repeat(100)}abc${'y'.repeat(100)}` },
    expect: [`1 | …${'x'.repeat(18)}abc${'y'.repeat(53)}…`, `  | ${' '.repeat(19)}^^^`],
  },
  {
    name: 'a long cited part is cut itself',
    cited: { line: 1, column: 1, endColumn: 200, excerpt: 'z'.repeat(199) },
    expect: [`1 | ${'z'.repeat(75)}…`, `  | ${'^'.repeat(76)}`],
  },
];

for (const { name, cited, expect } of table) {
  t.test(name, async (t) => {
    const lines = excerptLines(cited, '');
    t.strictSame(lines, expect);
    t.ok(lines.every((line) => screenWidth(line) <= pageWidth));
  });
}

t.test('of a line without end only the part around the cited place is kept, and the carets stay under it', (t) => {
  const cases: readonly (readonly [string, number])[] = [
    ['at the start', 0],
    ['in the middle', 250_000],
    ['at the end', 499_990],
  ];
  for (const [name, start] of cases) {
    const text = `${'x'.repeat(start)}"needle"${'y'.repeat(499_990 - start)}`;
    const span = { file: { path: 'a.json', text: `{}\n${text}\n` }, start: start + 3, end: start + 11 };
    const { line, column, endColumn } = locate(span);
    const cited = excerptOf(span);
    t.ok(cited.excerpt.length < 410, name);
    const [shown = '', carets = ''] = excerptLines({ line, column, endColumn, ...cited }, '');
    const at = carets.indexOf('^');
    t.equal(shown.slice(at, carets.lastIndexOf('^') + 1), '"needle"', name);
  }
  const short = { path: 'a.yaml', text: `a: ${'b'.repeat(300)}\r\n` };
  t.strictSame(excerptOf({ file: short, start: 3, end: 4 }), { excerpt: `a: ${'b'.repeat(300)}` });
  const faces = { path: 'a.yaml', text: '😀'.repeat(1000) };
  t.notMatch(excerptOf({ file: faces, start: 1001, end: 1002 }).excerpt, /\p{Surrogate}/u);
  t.end();
});
