import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { checkSync } from 'recheck';
import t from 'tap';
import { setVariable } from '../support/set-variable.js';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What the checker can't decide: each was looked at, and why it is linear stands beside it. */
const undecided: ReadonlyMap<string, string> = new Map([
  [
    String.raw`^["']?(?:flannel-backend|disable-network-policy|cluster-cidr|cni)["']?\s*:`,
    'blanks follow a word that has none',
  ],
  [String.raw`^metadata:\n(?: .*\n|\n)*? {2}annotations:\n(?: {4}.*\n|\n)*`, 'every line begins in one way only'],
  [String.raw`^ {4}config\.kubernetes\.io\/origin: \|-?\n((?: {6}.*\n?)+)`, 'nothing follows that could fail'],
  [
    String.raw`(^|\/)(ingress-nginx\/controller(-chroot)?|([\w-]+-)?nginx-ingress-controller)([:@]|$)`,
    'what repeats has no slash, and begins behind one',
  ],
  [String.raw`(?<!\/)\/+$`, 'a run of slashes is entered at its first one'],
  [String.raw`(?<!\s)\s+#.*$`, 'a run of blanks is entered at its first one'],
  [String.raw`[ \t]*(?:~|null|Null|NULL)(?=[ \t\r\n]|$)`, 'it is sticky, and looks one letter ahead'],
  [String.raw`^([A-Za-z_][\w./-]*):(?=\s|$)[ \t]*([^\r\n]*)`, 'it is anchored, and looks one letter ahead'],
  [String.raw`^(?=.*[a-z/])[a-z./][\w./-]*$`, 'it is anchored, and each part goes over the text once'],
  ['^([-+]?)(0[bBoOxX]|0(?=[0-9])|)([-+]?)([0-9a-fA-F]+)$', 'it is anchored, and looks one letter ahead'],
  ['^([-+]?0)0+(?=[1-7])', 'it is anchored, and looks one letter ahead'],
  [String.raw`(^|\.)0+(?=[0-9])`, 'a run of zeros is entered behind a dot'],
  [String.raw`^(["'])(.*)\1$`, 'it is anchored, and one part repeats'],
  [String.raw`\r---|(?:^|\n)---[^\r\n]*\r(?!\n)|\r\r\n`, 'a line is entered at its beginning, and holds no other'],
  [String.raw` (?=that has |or any pod of |or \d+ more sorts)`, 'it looks ahead from one blank, as far as digits go'],
  ['^(?!egress|eastwest).*gateway$', 'it is anchored, and one part repeats'],
]);

setVariable(t, 'RECHECK_BACKEND', 'pure');

const place = join(import.meta.dirname, '../../../testdata/linear-patterns.json');
const checker = `recheck ${createRequire(import.meta.url)('recheck/package.json').version}`;

/**
 * What was proven before, by `pattern/flags`, for a proof takes up to a minute. Nothing of it counts under another version of the
 * checker, where goldens are written, and where random runs are asked for.
 */
function readProven(): ReadonlySet<string> {
  const { by, linear } = JSON.parse(readFileSync(place, 'utf8')) as { by: string; linear: readonly string[] };
  return new Set(by === checker && !writesGolden && process.env['REACHSPEC_FUZZ_RUNS'] === undefined ? linear : []);
}

const writesGolden = process.env['REACHSPEC_GOLDEN'] === 'write';
const proven = readProven();
const met = new Set<string>();

/** Whether a search takes time in proportion to the text. */
function verdictOf(pattern: Pattern): 'linear' | 'slow' | 'undecided' {
  const key = `${pattern.source}/${pattern.flags}`;
  const verdict = proven.has(key) ? 'linear' : proveLinear(pattern);
  if (verdict === 'linear') met.add(key);
  return verdict;
}

function proveLinear({ source, flags }: Pattern): 'linear' | 'slow' | 'undecided' {
  const { status } = checkSync(source, flags, { checker: 'automaton', timeout: null });
  return status === 'safe' ? 'linear' : status === 'vulnerable' ? 'slow' : 'undecided';
}

/** The regular expressions that are written out in a module, or in a script of a package. */
function patternsIn(file: string, code: string, sourceType: 'module' | 'script' = 'module'): readonly Pattern[] {
  const found: Pattern[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType }), {
    Literal({ regex }) {
      if (regex !== undefined && regex !== null) found.push({ file, source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

t.test('no regular expression takes more than linear time', { timeout: 600_000 }, (t) => {
  t.equal(verdictOf({ file: '', source: '\\s+$', flags: '' }), 'slow', 'a planted one is found');
  const folder = join(import.meta.dirname, '../../src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.includes('generated'),
  );
  const patterns = files.flatMap((file) => patternsIn(file, readFileSync(join(folder, file), 'utf8')));
  t.ok(patterns.length > 200);
  const written = new Set(patterns.map(({ source }) => source));
  for (const source of undecided.keys()) t.ok(written.has(source), `${source} is still written somewhere`);
  const known = new Set<string>();
  for (const pattern of patterns) {
    const { file, source, flags } = pattern;
    if (undecided.has(source) || known.has(`${source}/${flags}`)) continue;
    known.add(`${source}/${flags}`);
    t.equal(verdictOf(pattern), 'linear', `${file}: /${source}/${flags}`);
  }
  t.end();
});

/** The packages that look for something in what a user wrote, with the folder of their scripts. */
const packages = {
  ignore: 'index.js',
  picomatch: 'lib',
  'fast-glob': 'out',
  micromatch: 'index.js',
  braces: 'lib',
  'fill-range': 'index.js',
  'to-regex-range': 'index.js',
  'glob-parent': 'index.js',
  'is-glob': 'index.js',
  'is-extglob': 'index.js',
  'is-number': 'index.js',
} as const;

/** What isn't provably linear there. All of it takes patterns apart, which `patternProblem` bounds before: then it is quadratic in 1,024 letters. */
const boundedInPackages: readonly string[] = [
  String.raw`(^|\/)\*{3,}(?=\/|$)`,
  String.raw`(^|[^\\])(?:\\\*)+(?!$)`,
  String.raw`\\\[([^\]/]*?)($|\])`,
  String.raw`(\\?)((\W)(\3*))`,
  String.raw`(?:\[.*?[^\\]\]|\\(?=.))`,
  String.raw`(?!^)\/{2,}`,
  String.raw`[\{\[].*[\}\]]$`,
  String.raw`(^|[^\\])([\{\[]|\([^\)]+$)`,
  String.raw`(\\).|([@?!+*]\(.*\))`,
];

t.test('packages that meet what users write are linear too, or meet it within bounds', { timeout: 600_000 }, (t) => {
  const folder = join(import.meta.dirname, '../../../node_modules');
  const patterns = Object.entries(packages).flatMap(([name, path]) =>
    scriptsIn(join(folder, name, path)).flatMap((file) => patternsIn(file, readFileSync(file, 'utf8'), 'script')),
  );
  t.ok(patterns.length > 50);
  const written = new Set(patterns.map(({ source }) => source));
  for (const source of boundedInPackages) t.ok(written.has(source), `${source} is still written somewhere`);
  const known = new Set(boundedInPackages);
  for (const pattern of patterns) {
    if (known.has(pattern.source)) continue;
    known.add(pattern.source);
    t.equal(verdictOf(pattern), 'linear', `${pattern.file}: /${pattern.source}/`);
  }
  t.end();
});

t.test('the proofs that are kept are those of patterns that are written', (t) => {
  const linear = [...met].sort();
  if (writesGolden) writeFileSync(place, `${JSON.stringify({ by: checker, linear }, undefined, 2)}\n`);
  t.strictSame(JSON.parse(readFileSync(place, 'utf8')), { by: checker, linear });
  t.end();
});

function scriptsIn(path: string): readonly string[] {
  if (path.endsWith('.js')) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.js')).map((name) => join(path, name));
}
