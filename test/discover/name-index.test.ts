import { basename } from 'node:path/posix';
import fc from 'fast-check';
import createIgnore from 'ignore';
import t from 'tap';
import { withinLimits } from '../../src/discover/ignore/ignore-lines.js';
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
  const lines = ['/build/', 'src/*.json', 'tmp*', '!kept.yaml', '**/cache', 'a/**/b?c', '[Oo]bj/', 'a\\*q'];
  const index = new NameIndex(lines);
  const table = {
    build: true,
    'x.json': true,
    tmp1: true,
    'kept.yaml': true,
    cache: true,
    bxc: true,
    Obj: true,
    'a*q': true,
  };
  for (const [name, expected] of Object.entries(table)) t.equal(index.mayMatch(hashName(name)), expected, name);
  for (const name of ['xbuild', 'json', 'atmp', 'kept.yml', 'caches', 'xxd', 'web.yaml'])
    t.equal(index.mayMatch(hashName(name)), false, name);
  for (const line of ['*', '*x*', '[ab]', 'a\\ ', 'a/**'])
    t.ok(new NameIndex([line]).mayMatch(hashName('web.yaml')), line);
});

t.test('patterns that have to be tried on every name are followed up to a number', async (t) => {
  const file = { path: '.gitignore', text: '' };
  const read = (patternOf: (index: number) => string, count: number) =>
    withinLimits(
      Array.from({ length: count }, (_, index) => ({
        text: patternOf(index),
        span: { file, start: index, end: index },
        by: 'git',
      })),
    );
  const open = read((index) => `*x${index}*`, 502);
  t.equal(open.patterns.length, 500);
  t.match(open.refused, { count: 2, span: { start: 500 }, problem: /^found more than 500 patterns in one file/ });
  t.equal(read((index) => `*x${index}*`, 500).refused, undefined);
  t.equal(read((index) => `[Xx]y${index}`, 2000).refused, undefined, 'near: they end with letters');
});
