import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { type Printed, runTool } from './npm.js';

const steps = ['prepare', 'npm', 'image', 'github', 'tag'];

/** A copy of what a release needs, in a git repository with a remote of its own. */
const folder = mkdtempSync(join(tmpdir(), 'reachspec-release-'));
const checkout = join(folder, 'checkout');
const remote = join(folder, 'remote.git');
const bin = join(folder, 'bin');
t.teardown(() => rmSync(folder, { recursive: true }));
const names = [
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist',
  'scripts',
  'Dockerfile',
];
mkdirSync(checkout);
for (const name of [...names, '.npmrc']) cpSync(name, join(checkout, name), { recursive: true });
mkdirSync(join(checkout, 'src/cli/command-line'), { recursive: true });
cpSync('src/cli/command-line/version.ts', join(checkout, 'src/cli/command-line/version.ts'));
const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
git('init', '--quiet', '--initial-branch=main');
git('add', '.');
git('commit', '--quiet', '--message=Cut');
git('init', '--quiet', '--bare', remote);
git('remote', 'add', 'origin', remote);

/** `docker` and `gh` that only say what they were called with. */
mkdirSync(bin);
for (const name of ['docker', 'gh']) {
  writeFileSync(join(bin, name), '#!/bin/sh\necho "called with $*"\n');
  chmodSync(join(bin, name), 0o755);
}

t.test('every step of a release runs dry, and leaves nothing behind outside', async (t) => {
  for (const step of steps) t.equal(release(step, '--dry-run').status, 0, step);
  t.match(release('npm', '--dry-run').stdout, /^\$ npm publish \S+ --provenance --access public --dry-run$/m);
  const images = release('image', '--dry-run').stdout;
  t.notMatch(images, '--push');
  t.match(images, `ghcr.io/reachspec/reachspec:${version} --tag ghcr.io/reachspec/reachspec:0 `);
  t.match(
    images,
    `--tag ghcr.io/reachspec/reachspec:${version}-renderers --tag ghcr.io/reachspec/reachspec:0-renderers`,
  );
  t.notMatch(release('github', '--dry-run').stdout, 'called with', 'gh has no dry run: its command is printed');
  t.equal(git('ls-remote', 'origin'), '');
});

t.test('what is released has its checksums, and a list of what is bundled in it', async (t) => {
  const sums = readFileSync(join(checkout, 'release/SHA256SUMS'), 'utf8');
  t.match(sums, /^[0-9a-f]{64} {2}reachspec-\d+\.\d+\.\d+\.tgz\n[0-9a-f]{64} {2}reachspec-\d+\.\d+\.\d+\.cdx\.json\n$/);
  const { status } = runTool('sha256sum', ['--check', 'SHA256SUMS'], join(checkout, 'release'));
  t.equal(status, 0);
  const bill = JSON.parse(readFileSync(join(checkout, `release/reachspec-${version}.cdx.json`), 'utf8'));
  const components: readonly { readonly name: string; readonly version: string; readonly licenses: unknown }[] =
    bill.components;
  const licences = [...readFileSync('dist/licenses.txt', 'utf8').matchAll(/^(\S+@\d\S*)\nLicence: /gm)];
  t.strictSame(
    components.map((component) => `${component.name}@${component.version}`).sort(),
    licences.map(([, id]) => id).sort(),
  );
  t.ok(components.every(({ licenses }) => Array.isArray(licenses)));
});

t.test('a tag is released only once the version was cut', async (t) => {
  const table = [
    { ref: 'v9.9.9', says: `the tag \`v9.9.9\` isn't that of package.json, \`v${version}\`` },
    { ref: `v${version}`, says: 'cut the version first' },
  ];
  for (const { ref, says } of table) {
    const { status, stderr } = release('prepare', `--ref=${ref}`);
    t.equal(status, 1, ref);
    t.match(stderr, says);
  }
});

t.test('a version is cut, tagged and released, and the tag of its major version follows', async (t) => {
  t.equal(runTool('node', ['scripts/cut.mjs', '0.2.0', '2027-01-31'], checkout).status, 0);
  t.notMatch(readFileSync(join(checkout, 'README.md'), 'utf8'), /until-published|Not published/);
  t.match(readFileSync(join(checkout, 'README.md'), 'utf8'), 'rev: v0.2.0');
  t.match(readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8'), '## [Unreleased]\n\n## [0.2.0] - 2027-01-31\n');
  t.match(readFileSync(join(checkout, 'src/cli/command-line/version.ts'), 'utf8'), "'0.2.0'");
  const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  t.strictSame([lock.version, lock.packages[''].version], ['0.2.0', '0.2.0']);
  git('commit', '--quiet', '--all', '--message=Release 0.2.0');
  git('tag', 'v0.2.0');
  t.equal(release('prepare', '--ref=v0.2.0').status, 0);
  t.ok(existsSync(join(checkout, 'release/reachspec-0.2.0.tgz')));
  t.match(readFileSync(join(checkout, 'release/notes.md'), 'utf8'), /^### Added\n/);
  t.match(release('github').stdout, /^called with release create v0\.2\.0 --verify-tag .*release\/SHA256SUMS/m);
  t.match(release('image').stdout, /^called with buildx build --target slim .*--push \.$/m);
  for (const old of ['HEAD~1', 'HEAD']) {
    git('push', '--quiet', '--force', 'origin', `${old}:refs/tags/v0`);
    t.equal(release('tag').status, 0);
    t.match(git('ls-remote', 'origin', 'refs/tags/v0'), git('rev-parse', 'HEAD').trim());
  }
});

t.test('the page on releasing names every step, and the workflow runs each once', async (t) => {
  const page = readFileSync('docs/internals/releasing.md', 'utf8');
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  for (const step of steps) {
    t.match(page, `| \`${step}\` |`);
    t.equal(workflow.split(`node scripts/release.mjs ${step} $DRY_RUN`).length, 2, step);
  }
});

t.test('each job of a release has the one right that it needs', async (t) => {
  interface Job {
    readonly permissions?: Readonly<Record<string, string>>;
  }
  const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(
    readFileSync('.github/workflows/release.yml', 'utf8'),
  );
  t.strictSame(
    Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]),
    [
      ['prepare', undefined],
      ['npm', { contents: 'read', 'id-token': 'write' }],
      ['image', { contents: 'read', packages: 'write' }],
      ['github', { contents: 'write' }],
    ],
  );
});

function release(step: string, ...flags: readonly string[]): Printed {
  const ref = flags.find((flag) => flag.startsWith('--ref='))?.slice('--ref='.length) ?? '';
  const args = flags.filter((flag) => !flag.startsWith('--ref='));
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return runTool('node', [resolve(checkout, 'scripts/release.mjs'), step, ...args], checkout, {
    PATH: path,
    GITHUB_REF_NAME: ref,
  });
}

function git(...args: readonly string[]): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  return execFileSync('git', args, { cwd: checkout, env, encoding: 'utf8' });
}
