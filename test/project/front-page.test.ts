import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'tap';
import { runNode } from '../support/run-node.js';

/** The texts of a version, by path. */
interface Cut {
  readonly 'README.md': string;
}

const readme = readFileSync('README.md', 'utf8');

test('the README is read in three minutes: at most 220 lines, installing first', async (t) => {
  t.ok(readme.trimEnd().split('\n').length <= 220);
  const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  t.strictSame(headings, [
    'Install',
    'One minute to a first result',
    'On a pull request',
    'What it promises',
    "What it doesn't do",
    'Commands',
    'More',
  ]);
});

test('the first example passes once it is mended as the README says', async (t) => {
  const [, manifests = ''] = /^```yaml file=shop\.yaml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  t.match(readme, 'The policy means `app: web`. Correct it, and both cases pass.');
  const folder = mkdtempSync(join(tmpdir(), 'reachspec-front-page-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'shop.yaml'), manifests.replace('app: webapp', 'app: web'));
  const { status, stdout } = runNode([resolve('dist/cli.js'), 'test', 'shop.yaml'], { cwd: folder });
  t.equal(status, 0);
  t.match(stdout, '2 passed, 0 failed');
});

test('what is there only once reachspec is published is told in one place, which the first release takes out', async (t) => {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const pages = ['README.md', 'CONTRIBUTING.md', 'action.yml', ...docs.map((name) => `docs/${name}`)];
  const said = pages.filter((page) => /not published yet/i.test(readFileSync(page, 'utf8')));
  const block = /<!-- until-published -->\n[\s\S]*?<!-- \/until-published -->\n\n/;
  if (block.test(readme)) {
    t.strictSame(said, ['README.md']);
    t.equal(readme.split(/not published yet/i).length, 2);
  } else t.strictSame(said, []);
  const { cut }: { readonly cut: (read: (file: string) => string, version: string, date: string) => Cut } =
    await import(resolve('scripts/cut.mjs'));
  const { 'README.md': released } = cut((file) => readFileSync(file, 'utf8'), '9.8.7', '2027-01-31');
  t.notMatch(released, /until-published|not published/i);
  t.equal(released, readme.replace(block, '').replaceAll(/\bv\d+\.\d+\.\d+\b/g, 'v9.8.7'));
});
