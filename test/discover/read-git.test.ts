import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { readGit } from '../../src/discover/render/index.js';

const env = { PATH: process.env['PATH'], HOME: '/nowhere' };

function git(folder: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const options = { cwd: folder, env: { ...env, GIT_CONFIG_NOSYSTEM: '1' }, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', [...author, '-c', 'commit.gpgsign=false', ...args], options).trim();
}

const committed = {
  'deploy/db.yaml': 'kind: Pod\n',
  'deploy/ü w.yml': '\ufeffkind: Ü\r\n',
  'deploy/same.yaml': 'kind: Pod\n',
  'deploy/empty.yaml': '',
  'deploy/binary.yaml': 'a\0b',
  'deploy/notes.txt': 'x\n',
  'deploy/node_modules/a.yaml': 'x\n',
  'deployed.yaml': 'x\n',
  'kustomization.yaml': 'resources: [deploy]\n',
};

function repositoryIn(folder: string): string {
  git(folder, 'init', '--quiet');
  for (const [name, text] of Object.entries(committed)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync('db.yaml', join(folder, 'deploy/link.yaml'));
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--message=x');
  const id = git(folder, 'rev-parse', 'HEAD');
  rmSync(join(folder, 'deploy'), { recursive: true });
  mkdirSync(join(folder, 'deploy'));
  writeFileSync(join(folder, 'deploy/db.yaml'), 'kind: Changed\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=y');
  return id;
}

t.test('the manifests of a ref are read from its objects, under the paths of the checkout', async (t) => {
  const folder = t.testdir();
  const id = repositoryIn(folder);
  const before = git(folder, 'status', '--porcelain');
  for (const ref of ['main~1', id, id.slice(0, 12)]) {
    const read = await readGit({ ref, path: 'deploy', workingDirectory: folder, env });
    t.strictSame({ ref: read.ref, commit: read.commit }, { ref, commit: id });
    t.strictSame(read.files, [
      { path: 'deploy/db.yaml', text: 'kind: Pod\n' },
      { path: 'deploy/empty.yaml', text: '' },
      { path: 'deploy/node_modules/a.yaml', text: 'x\n' },
      { path: 'deploy/same.yaml', text: 'kind: Pod\n' },
      { path: 'deploy/ü w.yml', text: 'kind: Ü\r\n' },
    ]);
    t.strictSame(
      read.kustomizationsAndCharts.map(({ path }) => path),
      ['kustomization.yaml'],
    );
    t.strictSame(read.skipped, [{ path: 'deploy/binary.yaml', reason: 'binary' }]);
    t.strictSame(
      read.diagnostics.map(({ code }) => code),
      ['discover/binary'],
    );
  }
  t.equal(git(folder, 'status', '--porcelain'), before);
});

t.test('paths start from the working directory, and one may name a file', async (t) => {
  const folder = t.testdir();
  repositoryIn(folder);
  const inside = { ref: 'main~1', workingDirectory: join(folder, 'deploy'), env };
  const paths = async (path: string) => (await readGit({ ...inside, path })).files.map((file) => file.path);
  t.strictSame(await paths('db.yaml'), ['db.yaml']);
  t.strictSame(await paths('.'), ['db.yaml', 'empty.yaml', 'node_modules/a.yaml', 'same.yaml', 'ü w.yml']);
  t.strictSame(await paths('./'), ['db.yaml', 'empty.yaml', 'node_modules/a.yaml', 'same.yaml', 'ü w.yml']);
  t.strictSame(await paths('..'), [
    '../deployed.yaml',
    '../kustomization.yaml',
    'db.yaml',
    'empty.yaml',
    'node_modules/a.yaml',
    'same.yaml',
    'ü w.yml',
  ]);
});

t.test('a ref that is not here says how to fetch it, where it was asked for', async (t) => {
  const folder = t.testdir();
  repositoryIn(folder);
  const asked = { file: { path: 'test.yaml', text: 'a' }, start: 0, end: 1 };
  const table = [
    { ref: 'nowhere', words: /no commit `nowhere`.*git fetch origin nowhere.*fetch-depth: 0/ },
    { ref: '--output=forged', words: /no commit/ },
    { ref: '0'.repeat(40), words: /no commit/ },
    { ref: 'main:deploy', words: /no commit/ },
    { ref: 'main', path: 'nowhere', words: /no manifest below `nowhere` in `main`/ },
    { ref: 'main', workingDirectory: '/', words: /no git repository/ },
    { ref: 'main', env: { PATH: '/nowhere' }, words: /no git/ },
  ];
  for (const { words, ...request } of table) {
    const read = await readGit({ path: 'deploy', workingDirectory: folder, env, asked, ...request });
    t.strictSame(read.files, [], String(words));
    t.strictSame(
      read.diagnostics.map(({ code, span }) => [code, span]),
      [['discover/unreadable-ref', asked]],
    );
    t.match(read.diagnostics[0]?.message, words);
  }
});

t.test('committed files that look like a repository are not taken for one', async (t) => {
  const folder = t.testdir({
    deploy: { 'db.yaml': 'kind: Pod\n' },
    forged: { deploy: { 'db.yaml': 'kind: Forged\n' } },
  });
  for (const each of [join(folder, 'forged'), folder]) {
    git(each, 'init', '--quiet');
    git(each, 'add', 'deploy');
    git(each, 'commit', '--quiet', '--message=x');
  }
  for (const part of ['HEAD', 'objects', 'refs'])
    cpSync(join(folder, 'forged/.git', part), join(folder, 'deploy', part), { recursive: true });
  writeFileSync(
    join(folder, 'deploy/config'),
    '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n',
  );
  const read = await readGit({ ref: 'main', path: '.', workingDirectory: join(folder, 'deploy'), env });
  t.strictSame(read.files, [{ path: 'db.yaml', text: 'kind: Pod\n' }]);
});

t.test('a repository that git finds elsewhere is none', async (t) => {
  const folder = t.testdir({ other: {}, here: {} });
  repositoryIn(join(folder, 'other'));
  writeFileSync(join(folder, 'here/.git'), `gitdir: ${join(folder, 'other/.git')}\n`);
  git(join(folder, 'other'), 'config', 'core.worktree', join(folder, 'other'));
  const read = await readGit({ ref: 'main', path: '.', workingDirectory: join(folder, 'here'), env });
  t.match(read.diagnostics[0]?.message, /no git repository here/);
});
