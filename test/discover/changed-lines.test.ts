import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import { changedLines } from '../../src/discover/index.js';

const env = { PATH: process.env['PATH'], HOME: '/nowhere' };

/** Runs git with nothing but what is said here. */
function git(folder: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const options = { cwd: folder, env: { ...env, GIT_CONFIG_NOSYSTEM: '1' }, encoding: 'utf8' } as const;
  return execFileSync('git', [...author, '-c', 'commit.gpgsign=false', ...args], { ...options, stdio: 'pipe' }).trim();
}

function commit(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=x');
  return git(folder, 'rev-parse', 'HEAD');
}

const before = {
  'a.yaml': 'one\ntwo\nthree\nfour\n',
  'gone.yaml': 'x\n',
  'end.yml': 'x\ny',
  'plain.txt': 'x\n',
};

const after = {
  'a.yaml': 'one\nTWO\nthree\nfour\nfive\nsix\n',
  'end.yml': 'x\n++ b/forged.yaml',
  'plain.txt': 'y\n',
  'ü/n w.json': '{}\n',
  'tricky.yaml': '+++ b/forged.yaml\n@@ -0,0 +1,9 @@\n++ b/forged.yaml\n',
  'q"\\\t\n.yaml': 'x\n',
};

const expected = [
  [
    'a.yaml',
    [
      { from: 2, to: 2 },
      { from: 5, to: 6 },
    ],
  ],
  ['end.yml', [{ from: 2, to: 2 }]],
  ['q"\\\t\n.yaml', [{ from: 1, to: 1 }]],
  ['tricky.yaml', [{ from: 1, to: 3 }]],
  ['ü/n w.json', [{ from: 1, to: 1 }]],
] as const;

/** A repository with a base, a branch that changes it, and a base that has gone on meanwhile. */
function repositoryIn(folder: string) {
  git(folder, 'init', '--quiet');
  const fork = commit(folder, before);
  git(folder, 'checkout', '--quiet', '-b', 'change');
  rmSync(join(folder, 'gone.yaml'));
  const head = commit(folder, after);
  git(folder, 'checkout', '--quiet', 'main');
  const base = commit(folder, { 'base.yaml': 'a\n' });
  return { fork, head, base };
}

const sorted = (changes: ReadonlyMap<string, unknown> | undefined) =>
  changes === undefined ? undefined : [...changes].sort(([a], [b]) => (a < b ? -1 : 1));

t.test('the lines that a change adds or alters are told, and those of the base are not', async (t) => {
  const folder = t.testdir();
  const { base } = repositoryIn(folder);
  git(folder, 'checkout', '--quiet', 'change');
  const found = await changedLines({ folder, root: folder, base, mergeCommit: undefined, env });
  t.strictSame(sorted(found), expected);
});

t.test('a merge commit of the platform is compared with its first parent', async (t) => {
  const folder = t.testdir();
  const { fork, base } = repositoryIn(folder);
  git(folder, 'merge', '--quiet', '--no-ff', '--message=m', 'change');
  const mergeCommit = git(folder, 'rev-parse', 'HEAD');
  t.strictSame(sorted(await changedLines({ folder, root: folder, base: fork, mergeCommit, env })), expected);
  const other = await changedLines({ folder, root: folder, base: fork, mergeCommit: base, env });
  t.ok(other?.has('base.yaml'), 'a merge that the platform did not make counts from the base');
});

t.test('a shallow checkout tells what it can and is no failure', async (t) => {
  const origin = t.testdir();
  const { base } = repositoryIn(origin);
  git(origin, 'merge', '--quiet', '--no-ff', '--message=m', 'change');
  const mergeCommit = git(origin, 'rev-parse', 'HEAD');
  for (const [depth, expect] of [
    [1, undefined],
    [2, expected],
  ] as const) {
    const folder = join(origin, `depth-${depth}`);
    git(origin, 'clone', '--quiet', `--depth=${depth}`, pathToFileURL(origin).href, folder);
    t.strictSame(
      sorted(await changedLines({ folder, root: folder, base, mergeCommit, env })),
      expect,
      `depth ${depth}`,
    );
  }
});

t.test('paths are told from the root that is asked for', async (t) => {
  const root = t.testdir({ checkout: { app: {} } });
  const folder = join(root, 'checkout');
  const { base } = repositoryIn(folder);
  git(folder, 'checkout', '--quiet', 'change');
  git(folder, 'config', 'diff.relative', 'true');
  const request = { root, base, mergeCommit: undefined, env };
  for (const each of [folder, join(folder, 'app')]) {
    const found = await changedLines({ ...request, folder: each });
    t.strictSame([...(found?.keys() ?? [])].sort()[0], 'checkout/a.yaml');
  }
});

t.test('neither settings nor variables nor attributes change what is told or run anything', async (t) => {
  const folder = t.testdir();
  const { base } = repositoryIn(folder);
  git(folder, 'checkout', '--quiet', 'change');
  const mark = join(folder, 'ran');
  const settings = {
    'diff.external': `touch ${mark}`,
    'diff.evil.command': `touch ${mark}`,
    'diff.evil.textconv': `touch ${mark};cat`,
    'diff.noprefix': 'true',
    'diff.mnemonicPrefix': 'true',
    'diff.renames': 'copies',
    'diff.context': '9',
    'diff.interHunkContext': '9',
    'diff.relative': 'true',
    'color.ui': 'always',
    'core.pager': `touch ${mark};cat`,
    'core.quotePath': 'true',
    'core.fsmonitor': `touch ${mark}`,
  };
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value);
  writeFileSync(join(folder, '.git/info/attributes'), '*.yaml diff=evil\n*.json -diff\n');
  const variables = {
    GIT_DIR: '/nowhere',
    GIT_EXTERNAL_DIFF: `touch ${mark}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'diff.noprefix',
    GIT_CONFIG_VALUE_0: 'true',
  };
  const found = await changedLines({
    folder,
    root: folder,
    base,
    mergeCommit: undefined,
    env: { ...env, ...variables },
  });
  t.strictSame(sorted(found), expected);
  t.throws(() => execFileSync('test', ['-e', mark]), 'nothing ran');
});

t.test('where the history tells nothing, there is nothing', async (t) => {
  const folder = t.testdir();
  const { base } = repositoryIn(folder);
  const request = { folder, root: folder, base, mergeCommit: undefined, env };
  const table = [
    { ...request, base: '0'.repeat(40) },
    { ...request, base: '--output=forged' },
    { ...request, base: undefined },
    { ...request, folder: '/' },
    { ...request, folder: join(folder, 'nowhere') },
    { ...request, env: { PATH: '/nowhere' } },
  ];
  for (const each of table) t.equal(await changedLines(each), undefined, JSON.stringify(each));
});
