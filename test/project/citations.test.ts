import { readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { test } from 'tap';
import { type Citation, citedPages, findAnchors, findBareNames, findCitations } from './citations.js';

/** Files of all that people write; the examples of this test lead nowhere on purpose. */
const files = [
  ...['src', 'test', 'testdata', 'docs', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => posix.join(parentPath, name)),
  ),
  'README.md',
  'CONTRIBUTING.md',
  'action.yml',
].filter((file) => !/\/generated\/|^test\/project\/citations/.test(file));

const anchors = new Map([...citedPages.values()].map((page) => [page, findAnchors(readFileSync(page, 'utf8'))]));

test('every citation leads to one place, and in Markdown is a link to it', async (t) => {
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const found = texts.flatMap(({ file, text }) => findCitations(file, text).map((citation) => ({ file, citation })));
  const wrong = found.flatMap(({ file, citation }) => {
    const problem = problemOf(file, citation);
    return problem === undefined ? [] : [`${file}:${citation.line}: ${citation.text} ${problem}`];
  });
  const bare = texts.flatMap(({ file, text }) =>
    findBareNames(file, text).map((name) => `${file}: ${name} says no place in that page`),
  );
  t.strictSame([...wrong, ...bare], []);
  t.ok(found.length > 500);
});

test('a page that is cited by its name shares it with no other page', async (t) => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => basename(path));
  for (const name of citedPages.keys()) t.equal(pages.filter((page) => page === name).length, 1, name);
});

test('a citation is found as it is written', async (t) => {
  const cases = [
    { own: 'src/a.ts', text: '(`language.md` §6)', places: ['docs/internals/language.md#6'] },
    {
      own: 'src/a.ts',
      text: 'calico.md §5.1, §13 rows 2 and 5a',
      places: ['docs/internals/semantics/calico.md#5.1', 'docs/internals/semantics/calico.md#13 2 5a'],
    },
    {
      own: 'src/a.ts',
      text: 'A-NODE-1, kubernetes.md A.4, D.4-21',
      places: ['a-node-1', 'a.4', 'd.4 21'].map((place) => `docs/internals/semantics/kubernetes.md#${place}`),
    },
    { own: 'src/a.ts', text: 'calico.md §6: so says §9', places: ['docs/internals/semantics/calico.md#6', '?#9'] },
    { own: 'docs/internals/language.md', text: '[§6](#6)', places: ['docs/internals/language.md#6'] },
    { own: 'src/a.ts', text: 'UTF-8, SHA-256, a.4, docs/calico.md', places: [] },
  ];
  for (const { own, text, places } of cases) {
    const found = findCitations(own, text).map(({ page, anchor, rows }) =>
      [`${page ?? '?'}#${anchor}`, ...rows].join(' '),
    );
    t.strictSame(found, places, text);
  }
});

test('a citation that leads nowhere is told', async (t) => {
  const cases = [
    { file: 'src/a.ts', text: 'A-NOPE-1', says: 'leads nowhere' },
    { file: 'src/a.ts', text: 'language.md §99', says: 'leads nowhere' },
    { file: 'src/a.ts', text: '(§5)', says: 'says no page' },
    { file: 'src/a.ts', text: 'D.4-99', says: 'has no row 99' },
    { file: 'docs/a.md', text: 'A-NODE-1', says: 'is no link' },
    { file: 'docs/a.md', text: '`A-NODE-1`', says: undefined },
    { file: 'docs/a.md', text: '[A-NODE-1](internals/language.md#6)', says: 'links to internals/language.md#6' },
    { file: 'docs/a.md', text: '[A-NODE-1](internals/semantics/kubernetes.md#a-node-1)', says: undefined },
  ];
  for (const { file, text, says } of cases) {
    t.strictSame(
      findCitations(file, text).map((citation) => problemOf(file, citation)),
      [says],
      text,
    );
  }
});

function problemOf(file: string, { page, anchor, rows, link, wantsLink }: Citation): string | undefined {
  if (page === undefined) return 'says no page';
  const found = anchors.get(page)?.get(anchor);
  if (found === undefined) return 'leads nowhere';
  const missing = rows.find((row) => !found.includes(row));
  if (missing !== undefined) return `has no row ${missing}`;
  if (!wantsLink) return undefined;
  if (link === undefined) return 'is no link';
  const [path = '', hash] = link.split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), path);
  return target === page && hash === anchor ? undefined : `links to ${link}`;
}
