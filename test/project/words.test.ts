import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { metaphors, retiredWords } from './retired-words.js';
import { readSource, type SourceText, wordsOf } from './source-words.js';

const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const names = pathsIn('src');
const sources = new Map(
  names
    .filter((path) => path.endsWith('.ts') && !path.includes('generated/'))
    .sort()
    .map((path) => [path, readSource(readFileSync(`src/${path}`, 'utf8'))]),
);

/** Names that others gave: methods of the language and the browser, and terms of logic. */
const givenNames = /^(?:slice|isolatedModules|requestAnimationFrame)$|[Cc]losedWorld/;

/** What a word is looked for in: the names of a source, each once with its words, and its prose without what others gave. */
function searched({ identifiers, comments, texts }: SourceText) {
  const clean = (all: readonly string[], given: RegExp) =>
    all.map((each) => [each, each.replaceAll(given, '')] as const);
  return {
    identifiers: [...new Set(identifiers)]
      .filter((each) => !givenNames.test(each))
      .map((each) => [each, wordsOf(each)] as const),
    comments: clean(comments, /closed[ -]world|code `[^`]*`/gi),
    texts: clean(
      texts.filter((each) => each.includes(' ')),
      /closed[ -]world/gi,
    ),
  };
}

const retired = retiredWords.map((each) => ({
  ...each,
  prose: new RegExp(`(?<![\\w\`-])(?:${each.words.join('|')})(?![\\w\`-])`, 'i'),
}));

function retiredIn(
  { words, parts, prose }: (typeof retired)[number],
  where: ReturnType<typeof searched>,
): readonly string[] {
  const found = {
    identifiers: () => where.identifiers.filter(([, own]) => own.some((word) => words.includes(word))),
    comments: () => where.comments.filter(([, text]) => prose.test(text)),
    texts: () => where.texts.filter(([, text]) => prose.test(text)),
  };
  return [...new Set(parts.flatMap((part) => found[part]().map(([each]) => each)))];
}

function violationsIn(path: string, source: SourceText): readonly string[] {
  const where = searched(source);
  return retired
    .filter(({ except = [] }) => !except.some((beginning) => path.startsWith(beginning)))
    .flatMap((each) => retiredIn(each, where).map((found) => `${path}: ${found} (write ${each.use})`));
}

t.test('src has no word that is retired', async (t) => {
  const found = [...sources].flatMap(([path, source]) => violationsIn(path, source));
  t.strictSame(found, []);
});

/** The retired words that a file or a folder is named by, each with what to write. */
function retiredInPath(path: string): readonly string[] {
  const [name = ''] = path.split('/').slice(-1);
  const parts = name.replaceAll(/closed-world|endpoint-slices/g, '').split(/[.-]/);
  return retiredWords
    .filter(({ except = [] }) => !except.some((beginning) => path.startsWith(beginning)))
    .filter(({ words }) => parts.some((part) => words.includes(part)))
    .map(({ use }) => `${path} (write ${use})`);
}

t.test('no file and no folder of src and test is named by a word that is retired', async (t) => {
  const paths = [...names, ...pathsIn('test')].filter((path) => !path.includes('generated'));
  t.strictSame([...new Set(paths)].sort().flatMap(retiredInPath), []);
  t.strictSame(retiredInPath('assemble/lay-world.ts'), [
    'assemble/lay-world.ts (write assignment (of facts), or cluster state; `closed world` is a term of logic)',
  ]);
  t.equal(retiredInPath('intake/doubts').length, 1);
  for (const path of ['closed/closed-world-query.ts', 'kinds/no-part/admission.ts'])
    t.strictSame(retiredInPath(path), [], path);
});

t.test('a retired word is found in an identifier, in a comment and in a text', async (t) => {
  const planted = [
    'const standingOf = 1;',
    '/** The doubt. */',
    "const words = 'it hangs on a label';",
    'const words = `a ${`world of`} its own`;',
    'const EntranceKind = { open: /[/]world/ };',
  ];
  for (const code of planted) t.equal(violationsIn('sets/planted.ts', readSource(code)).length, 1, code);
  const allowed = ['text.slice(1)', 'type Query = ClosedWorldQuery;', "import './world.js';", '/** A closed world. */'];
  for (const code of allowed) t.strictSame(violationsIn('sets/planted.ts', readSource(code)), [], code);
});

t.test('of a thousand words of identifiers at most three are metaphors', async (t) => {
  const words = [...sources.values()].flatMap(({ identifiers }) =>
    identifiers.filter((each) => !givenNames.test(each)).flatMap(wordsOf),
  );
  const share = (1000 * words.filter((word) => metaphors.has(word)).length) / words.length;
  t.comment(`${share.toFixed(2)} of a thousand`);
  t.ok(share <= 3, `${share.toFixed(2)} of a thousand`);
});

t.test('the glossary has at most forty terms, each of which src has', async (t) => {
  const [, glossary = ''] = readFileSync('src/README.md', 'utf8').split('\n## Glossary\n');
  const terms = [...(glossary.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, term = '']) => term);
  t.ok(terms.length > 10 && terms.length <= 40, `${terms.length} terms`);
  const known = new Set([...sources.values()].flatMap(({ identifiers }) => identifiers));
  t.strictSame(
    terms.filter((term) => !known.has(term)),
    [],
  );
});
