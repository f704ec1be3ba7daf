import t from 'tap';
import { isRe2, readRe2 } from '../../src/patterns/index.js';

const matches: readonly (readonly [string, string, boolean])[] = [
  ['/v1/.*', '/v1/', true],
  ['/v1/.*', '/v1', false],
  ['/v1', '/v1/', false],
  ['GET|POST', 'POST', true],
  ['GET|POST', 'POSTED', false],
  ['(?i)get', 'GET', true],
  ['\\pL+', 'ä', true],
  ['[[:alpha:]]+', 'abc', true],
  ['/a{2,3}', '/aaa', true],
  ['\\Q.*\\E', '.*', true],
  ['(a*)*b', `${'a'.repeat(5000)}c`, false],
];

for (const [source, text, is] of matches) {
  t.test(`\`${source}\` means ${is ? '' : 'not '}\`${text.slice(0, 20)}\``, async (t) => {
    t.equal(readRe2(source)?.matches(text), is);
    t.ok(isRe2(source));
  });
}

for (const source of ['(', 'a(?=b)', '(a)\\1', '[z-a]', '*', 'a**', 'a{1001}', '((a{100}){100}){100}']) {
  t.test(`\`${source}\` is no expression of RE2`, async (t) => {
    t.equal(readRe2(source), undefined);
    t.notOk(isRe2(source));
  });
}
