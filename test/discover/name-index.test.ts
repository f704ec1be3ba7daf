import { basename } from 'node:path/posix';
import fc from 'fast-check';
import createIgnore from 'ignore';
import t from 'tap';
import { hashName, NameIndex } from '../../src/discover/ignore/name-index.js';

t.test('a name that no pattern may match is matched by none', async (t) => {
  const part = fc.constantFrom(
    'a',
    'b',
    'ab',
    '.yaml',
    '*',
    '**',
    '?',
    '[ab]',
    '\\*',
    '\\',
    '!',
    ' ',
    '/',
    '-',
    '[',
    ']',
  );
  const patterns = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const name = fc.array(fc.constantFrom('a', 'b', '.yaml', '*', '-', '!', '[', ' '), { minLength: 1, maxLength: 4 });
  const paths = fc.array(
    name.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(patterns, paths, fc.boolean(), (pattern, parts, isFolder) => {
      const path = parts.join('/');
      fc.pre(createIgnore.isPathValid(path));
      const rules = createIgnore({ ignorecase: false }).add([pattern]);
      const above = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
      fc.pre(above.every((folder) => !rules.test(folder).ignored));
      const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path);
      if (ignored || unignored) t.ok(new NameIndex([pattern]).mayMatch(hashName(basename(path))), `${pattern} ${path}`);
    }),
    { numRuns: 3000, seed: 20261130 },
  );
  t.pass();
});

t.test('few patterns are tried on a name: those that begin or end as it does', async (t) => {
  const lines = ['/build/', 'src/*.json', 'tmp*', '!kept.yaml', '**/cache', 'a/**/b?c'];
  const index = new NameIndex(lines);
  const table = { build: true, 'x.json': true, tmp1: true, 'kept.yaml': true, cache: true, bxc: true };
  for (const [name, expected] of Object.entries(table)) t.equal(index.mayMatch(hashName(name)), expected, name);
  for (const name of ['xbuild', 'json', 'atmp', 'kept.yml', 'caches', 'xxd', 'web.yaml'])
    t.equal(index.mayMatch(hashName(name)), false, name);
  for (const line of ['*', '*x*', '[ab]', 'a\\ ', 'a/**'])
    t.ok(new NameIndex([line]).mayMatch(hashName('web.yaml')), line);
});
