import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import { discover } from '../../src/discover/index.js';
import { inTemporaryFolder } from '../../src/discover/programs/temporary-folder.js';
import { createTrackedManifests } from '../../src/discover/repository/tracked.js';
import { walk } from '../../src/discover/walk.js';
import { git } from '../action/built-step.js';
import { setVariable } from '../support/set-variable.js';
import { codesOf, pathsOf, read, readGlobs } from './read-paths.js';

t.test(
  'a link leads to what git tracks, whatever is written for git, and not to what is left out for reachspec',
  async (t) => {
    const table = [
      {
        name: 'a file without the name of a manifest',
        link: 'deploy/a.yaml',
        target: '../kept/a.txt',
        is: 'kept/a.txt',
      },
      { name: 'a manifest', link: 'deploy/a.yaml', target: '../kept/b.yaml', is: 'kept/b.yaml' },
      { name: 'a folder', link: 'deploy/a', target: '../kept', is: 'kept/b.yaml' },
      { name: 'a folder of packages', link: 'deploy/a', target: '../node_modules/p', is: 'node_modules/p/c.yaml' },
      { name: 'a file that is ours to leave out', link: 'deploy/a.yaml', target: '../ours/a.txt', pattern: 'ours' },
      { name: 'a folder that is ours to leave out', link: 'deploy/a', target: '../ours', pattern: 'ours' },
      { name: 'a folder that git does not track', link: 'deploy/a', target: '../untracked' },
    ];
    for (const { name, link, target, is, pattern } of table) {
      const folder = t.testdir({
        '.gitignore': 'kept\nuntracked\n',
        '.reachspecignore': 'ours\n',
        deploy: {},
        kept: { 'a.txt': '', 'b.yaml': '' },
        ours: { 'a.txt': '', 'b.yaml': '' },
        node_modules: { p: { 'c.yaml': '' } },
        untracked: { 'd.yaml': '' },
      });
      symlinkSync(target, join(folder, link));
      git(folder, 'init', '--quiet');
      git(folder, 'add', '--force', 'deploy', 'kept', 'ours', 'node_modules');
      const found = await read(folder, ['deploy']);
      t.strictSame(pathsOf(found), is === undefined ? [] : [is], name);
      t.strictSame(codesOf(found), pattern === undefined ? [] : ['discover/left-out .reachspecignore'], name);
    }
  },
);

t.test('nothing that git keeps is read, be it named by a file or through a link', async (t) => {
  const folder = t.testdir({ '.git': { config: '' }, deploy: {}, 'test.yaml': '' });
  symlinkSync('../.git/config', join(folder, 'deploy/file.yaml'));
  symlinkSync('../.git', join(folder, 'deploy/folder'));
  t.strictSame(codesOf(await read(folder, ['deploy'])), [
    'discover/link-outside deploy/file.yaml',
    'discover/link-outside deploy/folder',
  ]);
  for (const pattern of ['.git/config', '.git', '.git/*', 'deploy/file.yaml'])
    t.strictSame(
      codesOf(await readGlobs(folder, folder, [pattern])),
      ['discover/outside-repository test.yaml'],
      pattern,
    );
});

t.test('an ignore file that is a link out of the repository says nothing', async (t) => {
  const folder = t.testdir({
    outside: '*.yaml\n',
    repository: { '.git': {}, 'a.yaml': '', rules: 'b.yaml\n', 'b.yaml': '' },
  });
  const repository = join(folder, 'repository');
  symlinkSync('../outside', join(repository, '.reachspecignore'));
  t.strictSame(pathsOf(await read(repository, ['.'])), ['a.yaml', 'b.yaml']);
  symlinkSync('rules', join(repository, '.gitignore'));
  t.strictSame(pathsOf(await read(repository, ['.'])), ['a.yaml'], 'near: a link inside');
});

t.test('where git can not say what it tracks, that is told, once something is left out', async (t) => {
  const folder = t.testdir({ '.gitignore': 'out/\n', out: { 'a.yaml': '' }, 'b.yaml': '' });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--force', '.');
  const without = createTrackedManifests({ PATH: '' });
  const request = { workingDirectory: folder, ignores: undefined, tracked: without, stdin: () => Promise.resolve('') };
  const named = async (path: string) =>
    (await discover({ ...request, paths: [{ text: path, span: undefined }] })).diagnostics.map(({ code }) => code);
  t.strictSame(await named('.'), ['discover/tracked-unknown']);
  t.strictSame(await named('b.yaml'), []);
  writeFileSync(join(folder, '.git/index'), 'no index');
  t.strictSame(
    codesOf(
      await discover({
        ...request,
        tracked: createTrackedManifests({ PATH: process.env['PATH'] }),
        paths: [{ text: '.', span: undefined }],
      }),
    ),
    ['discover/tracked-unknown undefined'],
  );
});

t.test('what a submodule tracks is read, too', async (t) => {
  const folder = t.testdir({ module: { '.gitignore': '*.yaml\n', 'a.yaml': '' }, top: { 'b.yaml': '' } });
  const [module, top] = [join(folder, 'module'), join(folder, 'top')];
  for (const each of [module, top]) git(each, 'init', '--quiet');
  git(module, 'add', '--force', '.');
  git(module, 'commit', '--quiet', '--message', 'a');
  git(top, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'sub');
  t.strictSame(pathsOf(await read(top, ['.'])), ['b.yaml', 'sub/a.yaml']);
});

t.test('many tracked files that are left out take no longer than reading them', async (t) => {
  const names = Array.from({ length: 3000 }, (_, index) => [`f${index}.yaml`, ''] as const);
  const folder = t.testdir({ '.gitignore': 'many/*.yaml\n', many: Object.fromEntries(names) });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--force', '.');
  const start = performance.now();
  t.equal((await read(folder, ['.'])).files.length, 3000);
  t.ok(performance.now() - start < 8000);
});

t.test(
  "what another run needs for a while in a tree isn't read, and a folder that went away isn't there",
  async (t) => {
    const folder = t.testdir({ 'a.yaml': '', gone: { 'b.yaml': '' }, tmp: { 'reachspec-run-mine': { 'c.yaml': '' } } });
    setVariable(t, 'TMPDIR', join(folder, 'tmp'));
    await inTemporaryFolder(async (own) => {
      writeFileSync(join(own, 'd.yaml'), '');
      const found = walk(
        folder,
        { root: folder, ignores: undefined, workingDirectory: folder },
        {
          isTracked: () => false,
          isAbove: (path) => {
            if (basename(path) === 'gone') rmSync(path, { recursive: true });
            return false;
          },
        },
      );
      t.strictSame([...found.files.keys()], [join(folder, 'a.yaml')]);
      t.strictSame(found.skipped, []);
    });
  },
);
