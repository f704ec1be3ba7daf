import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'tap';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'src/README.md', ...docs.map((name) => `docs/${name}`)];

test('every link between pages leads to a file, and to a heading of it', async (t) => {
  const broken = pages.flatMap((page) =>
    linksOf(readFileSync(page, 'utf8'))
      .filter((link) => !resolves(page, link))
      .map((link) => `${page}: ${link}`),
  );
  t.strictSame(broken, []);
  t.ok(pages.length > 30);
});

test('a broken link is found', async (t) => {
  const table = [
    { page: 'README.md', link: 'docs/guide/map.md', resolves: true },
    { page: 'docs/guide/map.md', link: '../../README.md#one-minute-to-a-first-result', resolves: true },
    { page: 'README.md', link: '#what-it-doesnt-do', resolves: true },
    { page: 'docs/guide/map.md', link: 'README.md#nowhere', resolves: false },
    { page: 'docs/guide/map.md', link: 'nowhere.md', resolves: false },
  ];
  for (const { page, link, resolves: expected } of table) t.equal(resolves(page, link), expected, link);
  t.strictSame(linksOf('[a](b.md) `[c](d.md)` [e](https://example.com/f)\n```\n[g](h.md)\n```\n[i](j.md#k)'), [
    'b.md',
    'j.md#k',
  ]);
});

test('the index of the manual links to each of its pages', async (t) => {
  const linked = linksOf(readFileSync('docs/guide/README.md', 'utf8'));
  const guide = readdirSync('docs/guide').filter((name) => name.endsWith('.md') && name !== 'README.md');
  t.strictSame(
    guide.filter((name) => !linked.includes(name)),
    [],
  );
});

/** The relative links of a page outside code, in order. */
function linksOf(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

function resolves(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined || statSync(file).isDirectory()) return anchor === undefined;
  return anchorsOf(readFileSync(file, 'utf8')).has(anchor);
}

/** What a link can name on a page: the headings as GitHub spells them, and anchors that are written out. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}
