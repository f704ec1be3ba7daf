import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'tap';
import { runNode } from '../support/run-node.js';

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
