import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { checkSync } from 'recheck';
import t from 'tap';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Found too large to be decided in the time that it has here; each was looked at, and why it is linear stands beside it. */
const undecided: ReadonlyMap<string, string> = new Map([
  [
    '^["\']?(?:flannel-backend|disable-network-policy|cluster-cidr|cni)["\']?\\s*:',
    'blanks follow a word that has none',
  ],
  ['^metadata:\\n(?: .*\\n|\\n)*? {2}annotations:\\n(?: {4}.*\\n|\\n)*', 'every line begins in one way only'],
  ['^ {4}config\\.kubernetes\\.io\\/origin: \\|-?\\n((?: {6}.*\\n?)+)', 'nothing follows that could fail'],
  ['^ {6}(?:path|configuredIn): (.+)$', 'a line begins once'],
  [
    '(^|\\/)(ingress-nginx\\/controller(-chroot)?|([\\w-]+-)?nginx-ingress-controller)([:@]|$)',
    'what repeats has no slash, and begins behind one',
  ],
]);

/** Whether a search takes time in proportion to the text, `undecided` where that isn't found out in time. */
function verdictOf({ source, flags }: Pattern): 'linear' | 'slow' | 'undecided' {
  const { status } = checkSync(source, flags, { timeout: 20_000, randomSeed: 1 });
  return status === 'safe' ? 'linear' : status === 'vulnerable' ? 'slow' : 'undecided';
}

/** The regular expressions that are written out in a module. */
function patternsIn(file: string, code: string): readonly Pattern[] {
  const found: Pattern[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex !== undefined && regex !== null) found.push({ file, source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

t.test('no regular expression takes more than linear time', { timeout: 600_000 }, (t) => {
  process.env['RECHECK_BACKEND'] = 'pure';
  t.equal(verdictOf({ file: '', source: '\\s+$', flags: '' }), 'slow', 'a planted one is found');
  const folder = join(import.meta.dirname, '../../src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !file.includes('generated'),
  );
  const patterns = files.flatMap((file) => patternsIn(file, readFileSync(join(folder, file), 'utf8')));
  t.ok(patterns.length > 200);
  const known = new Set<string>();
  for (const pattern of patterns) {
    const { file, source, flags } = pattern;
    if (undecided.has(source) || known.has(`${source}/${flags}`)) continue;
    known.add(`${source}/${flags}`);
    t.equal(verdictOf(pattern), 'linear', `${file}: /${source}/${flags}`);
  }
  t.end();
});
