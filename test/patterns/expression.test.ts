import t from 'tap';
import { matchExpression } from '../../src/patterns/index.js';

t.test('expressions that people write are matched', async (t) => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['^(?:web)$', 'web', true],
    ['^(?:web-.*)$', 'web-1', true],
    ['^(?:web-.*)$', 'db', false],
    ['^(?:.*-(a|b)-.*)$', 'x-a-y', true],
    ['^(?:[a-z]+-[0-9]+)$', 'web-12', true],
    ['^(?:a\\+\\*)$', 'a+*', true],
    ['^(?:.*)$', 'x'.repeat(250), true],
  ];
  for (const [source, text, expected] of table) t.equal(matchExpression(source, text), expected, source);
});

t.test('those that are none, or could take for ever, are not', async (t) => {
  const long = 'a'.repeat(60);
  const table = [
    ...['^(?:(a+)+)$', '^(?:(a|a)*)$', '^(?:(a|aa){1,99})$', '^(?:(?:a?){50}b)$', '^(?:(.*a){12})$', '^(?:(a*)\\1+b)$'],
    ...[
      `^(?:${'.*a'.repeat(20)}b)$`,
      `^(?:${'a?'.repeat(40)}b)$`,
      `^(?:${'(a)?'.repeat(40)}b)$`,
      '^(?:()$',
      '(?i)a',
      '^(?:[b-a])$',
    ],
    `^(?:${'a'.repeat(2000)})$`,
  ];
  for (const source of table) t.equal(matchExpression(source, long), undefined, source.slice(0, 40));
});
