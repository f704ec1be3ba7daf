import fc from 'fast-check';
import t from 'tap';
import { neutralised, shorten, visible } from '../../../src/report/index.js';
import { commandsIn } from '../../action/fake-runner.js';
import { holds } from '../../support/holds.js';

const disarmed = [
  '::error::x',
  '  \t::error file=a::x',
  '\u00a0\u2003::error::x',
  'text ##[error]x',
  'text\r::error::x',
  '###[error]x',
  '\u0085::stop-commands::x',
  '##\u200b[error]x',
];

for (const line of disarmed) {
  t.test(`the runner sees no command in ${visible(line)}`, async (t) => {
    t.strictSame(commandsIn([...neutralised([`${line}\n`])].join('')), []);
  });
}

t.test('the runner would have seen a command in most of these', async (t) => {
  t.equal(disarmed.filter((line) => commandsIn(line).length > 0).length, 7);
});

t.test('text that comes in pieces is disarmed as a whole', async (t) => {
  t.strictSame(
    [...neutralised(['a #', '#[err', 'or]b\n:', ':debug::x\nlast'])],
    ['a #\u200b#[error]b\n', '\u200b::debug::x\n', 'last'],
  );
});

t.test('ordinary text stays as it is', async (t) => {
  const text = 'a\tb: ✓ → `c` [d] # e ::f\n\n  x::y\n';
  t.equal([...neutralised([text])].join(''), text);
});

const nasty = fc.oneof(
  fc.constantFrom(
    '::',
    '##[',
    'error',
    'add-mask',
    ']',
    '\r',
    '\n',
    ' ',
    '\t',
    '\u0085',
    '\u2028',
    '\u200b',
    '\ufeff',
    '%0A',
    '::error::',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

t.test('no text holds a command when it is disarmed, however it is cut into pieces', async (t) => {
  const prove = () =>
    fc.assert(
      fc.property(fc.array(fc.array(nasty).map((parts) => parts.join(''))), (pieces) => {
        const found = commandsIn([...neutralised(pieces)].join(''));
        if (found.length > 0) throw new Error(JSON.stringify(found));
      }),
      { numRuns: 2000 },
    );
  await holds(t, prove);
});

t.test('a name that is cut ends with an ellipsis and with a whole character', async (t) => {
  const table = [
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['', 0, ''],
  ] as const;
  for (const [text, length, expect] of table) t.equal(shorten(text, length), expect);
});
