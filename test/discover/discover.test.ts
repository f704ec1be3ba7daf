import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import t from 'tap';
import { locate } from '../../src/diagnostics/index.js';
import { git } from '../action/built-step.js';
import { codesOf, pathsOf, read, readGlobs } from './read-paths.js';

const repository = {
  '.git': { info: { exclude: 'excluded.yaml\n' }, 'config.yaml': '' },
  '.gitignore': '*.tmp.yaml\n/out/\nlogs/*\n!logs/keep.yaml\nA.YAML\n',
  '.reachspecignore': 'fixtures/\n',
  'a.yaml': 'a: 1\n',
  'a.tmp.yaml': '',
  'excluded.yaml': '',
  'README.md': '',
  deploy: {
    'kustomization.yaml': '',
    'B.YML': '',
    'c.json': '',
    Kustomization: '',
    '.gitignore': '!d.tmp.yaml\nsub/x.yaml\n',
    'd.tmp.yaml': '',
    sub: { 'x.yaml': '', 'y.yaml': '' },
    'é.yaml': '',
  },
  fixtures: { 'f.yaml': '' },
  logs: { 'keep.yaml': '', 'drop.yaml': '' },
  node_modules: { 'n.yaml': '' },
  out: { 'o.yaml': '', 'p.yaml': '' },
  '.hidden': { 'h.yaml': '' },
};

const all = [
  '.hidden/h.yaml',
  'a.yaml',
  'deploy/B.YML',
  'deploy/Kustomization',
  'deploy/c.json',
  'deploy/d.tmp.yaml',
  'deploy/kustomization.yaml',
  'deploy/sub/y.yaml',
  'deploy/é.yaml',
  'logs/keep.yaml',
];

t.test('a folder gives every manifest that ignore files let through, in byte order', async (t) => {
  const directory = t.testdir(repository);
  const found = await read(directory, ['.']);
  t.strictSame(pathsOf(found), all);
  t.equal(found.ignored, 6, 'a.tmp, excluded, sub/x, fixtures, logs/drop, out');
  t.strictSame(found.diagnostics, []);
  t.strictSame(pathsOf(await read(directory, ['deploy', '.', directory, 'a.yaml'])), all, 'each once');
});

t.test('what is named is read whatever ignore files say', async (t) => {
  const directory = t.testdir(repository);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['a.tmp.yaml', ['a.tmp.yaml']],
    ['README.md', ['README.md']],
    ['out', ['out/o.yaml', 'out/p.yaml']],
    ['out/o.yaml', ['out/o.yaml']],
    ['fixtures/', ['fixtures/f.yaml']],
    ['node_modules', ['node_modules/n.yaml']],
    ['deploy/sub', ['deploy/sub/y.yaml']],
    ['logs', ['logs/keep.yaml']],
  ];
  for (const [path, expected] of cases) t.strictSame(pathsOf(await read(directory, [path])), expected, path);
});

t.test('a pattern matches what a folder would give and nothing else', async (t) => {
  const directory = t.testdir(repository);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['*.yaml', ['a.yaml']],
    ['**/*.{yml,YML,json}', ['deploy/B.YML', 'deploy/c.json']],
    ['deploy/**/*.yaml', ['deploy/d.tmp.yaml', 'deploy/kustomization.yaml', 'deploy/sub/y.yaml', 'deploy/é.yaml']],
    ['./deploy/../deploy/s*/y.yaml', ['deploy/sub/y.yaml']],
    ['{a,b,excluded}.yaml', ['a.yaml']],
    ['deploy/s*', ['deploy/sub/y.yaml']],
    [`${directory}/a.*`, ['a.yaml']],
    ['.h*/*', ['.hidden/h.yaml']],
    ['deploy/{sub/y,c}.{yaml,json}', ['deploy/c.json', 'deploy/sub/y.yaml']],
    ['**/h.yaml', ['.hidden/h.yaml']],
    ['logs/[k]eep.yaml', ['logs/keep.yaml']],
  ];
  for (const [pattern, expected] of cases) {
    const found = await read(directory, [pattern]);
    t.strictSame(pathsOf(found), expected, pattern);
    t.strictSame(found.diagnostics, [], pattern);
  }
});

t.test('a path or pattern that leads nowhere is an error', async (t) => {
  const directory = t.testdir(repository);
  for (const pattern of ['*.xml', 'nowhere/*', 'out*/o.yaml', '**/excluded.yaml']) {
    t.strictSame(codesOf(await read(directory, [pattern])), ['discover/no-match undefined'], pattern);
  }
  const { diagnostics } = await read(directory, ['deploi', 'zzz/y']);
  t.match(diagnostics, [
    { code: 'discover/no-such-path', message: /`deploi`.*did you mean `deploy`/ },
    { code: 'discover/no-such-path', message: /`zzz\/y`.*check its spelling/ },
  ]);
});

t.test('a file whose name looks like a pattern is read by its name', async (t) => {
  const directory = t.testdir({ '[a].yaml': 'x: 1\n', 'a.yaml': '' });
  t.strictSame(pathsOf(await read(directory, ['[a].yaml'])), ['[a].yaml']);
});

t.test('a folder below speaks last about what is in it', async (t) => {
  const directory = t.testdir({
    '.gitignore': '/a/b/\n*.yaml\n',
    a: { '.gitignore': '!b/\n', b: { '.gitignore': '!*.yaml\n', 'x.yaml': '' }, 'y.yaml': '' },
  });
  t.strictSame(pathsOf(await read(directory, ['.'])), ['a/b/x.yaml']);
});

t.test('stdin is read once, under a name of its own', async (t) => {
  const directory = t.testdir({});
  const found = await read(directory, ['-', '-'], { text: '\uFEFFa: 1\rb: 2\r\n' });
  t.strictSame(found.files, [{ path: '<stdin>', text: 'a: 1\nb: 2\r\n' }]);
  t.strictSame(codesOf(await read(directory, ['-'], { text: 'a\0b' })), ['discover/binary <stdin>']);
});

t.test('paths are shown from the working directory, and rules hold up to the root', async (t) => {
  const directory = t.testdir(repository);
  const found = await read(join(directory, 'deploy'), ['sub', '../a.yaml', '..']);
  t.strictSame(pathsOf(found), [
    ...['../.hidden/h.yaml', '../a.yaml', '../logs/keep.yaml', 'B.YML', 'Kustomization', 'c.json'],
    ...['d.tmp.yaml', 'kustomization.yaml', 'sub/y.yaml', 'é.yaml'],
  ]);
});

t.test('a path outside the repository has a root of its own', async (t) => {
  const directory = t.testdir({
    here: { '.git': {}, '.gitignore': '*\n' },
    there: { '.git': {}, '.gitignore': 'x.yaml\n', deep: { 'x.yaml': '', 'y.yaml': '' }, 'Chart.yaml': '' },
    'Chart.yaml': '',
  });
  const found = await read(join(directory, 'here'), ['../there/deep']);
  t.strictSame(pathsOf(found), ['../there/deep/y.yaml']);
  t.strictSame(
    found.kustomizationsAndCharts.map((file) => file.path),
    ['../there/Chart.yaml'],
  );
});

t.test('kustomizations and charts above what was found are markers, up to the root', async (t) => {
  const directory = t.testdir({
    'kustomization.yaml': 'outside',
    repo: {
      '.git': {},
      '.gitignore': 'kustomization.yml\n',
      'Chart.yaml': 'chart',
      a: { 'kustomization.yml': 'ignored', b: { 'x.yaml': '', Kustomization: 'own' } },
      c: { 'kustomization.yaml': 'aside' },
    },
  });
  const found = await read(join(directory, 'repo'), ['a/b/x.yaml']);
  t.strictSame(found.kustomizationsAndCharts, [
    { path: 'Chart.yaml', text: 'chart' },
    { path: 'a/b/Kustomization', text: 'own' },
    { path: 'a/kustomization.yml', text: 'ignored' },
  ]);
  const folder = await read(join(directory, 'repo'), ['a']);
  t.strictSame(
    folder.kustomizationsAndCharts.map((file) => file.path),
    ['Chart.yaml', 'a/kustomization.yml'],
  );
});

t.test('links are followed inside the root, and a file keeps its real name', async (t) => {
  const directory = t.testdir({
    repo: {
      '.git': {},
      '.gitignore': 'ignored/\n',
      a: { loop: t.fixture('symlink', '..'), 'x.yaml': '' },
      'link.yaml': t.fixture('symlink', 'a/x.yaml'),
      'named.yaml': t.fixture('symlink', 'plain.txt'),
      'plain.txt': '',
      'b-folder': t.fixture('symlink', 'a'),
      'c-ignored': t.fixture('symlink', 'ignored'),
      ignored: { 'i.yaml': '' },
      'leave.yaml': t.fixture('symlink', '../outside/o.yaml'),
      'leave.txt': t.fixture('symlink', '../outside/o.yaml'),
      leaving: t.fixture('symlink', '../outside'),
      'broken.yaml': t.fixture('symlink', 'nowhere'),
      'broken.txt': t.fixture('symlink', 'nowhere'),
      'circle.yaml': t.fixture('symlink', 'circle.yaml'),
    },
    outside: { 'o.yaml': '' },
  });
  const root = join(directory, 'repo');
  const found = await read(root, ['.', 'a/..']);
  t.strictSame(pathsOf(found), ['a/x.yaml', 'plain.txt']);
  t.strictSame(codesOf(found), [
    'discover/broken-link broken.yaml',
    'discover/broken-link circle.yaml',
    'discover/link-outside leave.yaml',
    'discover/link-outside leaving',
  ]);
  t.strictSame(
    found.skipped.map((each) => each.reason),
    ['broken-link', 'broken-link', 'outside-repository', 'outside-repository'],
  );
  t.equal((await read(root, ['.'])).ignored, 2, 'the folder and the link to it');
  t.strictSame(pathsOf(await read(root, ['b-folder/*.yaml'])), ['a/x.yaml'], 'through a link');
  t.strictSame(pathsOf(await read(root, ['leave.yaml'])), ['../outside/o.yaml'], 'named, it is its own root');
  t.strictSame(codesOf(await read(root, ['broken.yaml'])), ['discover/broken-link broken.yaml']);
});

t.test('what is no UTF-8 text is named and skipped, or marked where it goes wrong', async (t) => {
  const directory = t.testdir({ 'ok.yaml': '\uFEFFa: 1\n' });
  const files: readonly (readonly [string, Buffer])[] = [
    ['crypt.yaml', Buffer.from('\0GITCRYPT\0xyz')],
    ['latin.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a])],
    ['wide-be.yaml', Buffer.from('\0a\0:\0 \0b')],
    ['wide-le.yaml', Buffer.from('a: b\n', 'utf16le')],
    ['wide-mark.yaml', Buffer.from('\uFEFFa: b', 'utf16le')],
  ];
  for (const [name, bytes] of files) writeFileSync(join(directory, name), bytes);
  const found = await read(directory, ['.']);
  t.strictSame(found.files, [
    { path: 'latin.yaml', text: 'a: \uDC80\n' },
    { path: 'ok.yaml', text: 'a: 1\n' },
  ]);
  t.strictSame(codesOf(found), [
    'discover/binary crypt.yaml',
    'discover/not-utf-8 latin.yaml',
    'discover/utf-16 wide-be.yaml',
    'discover/utf-16 wide-le.yaml',
    'discover/utf-16 wide-mark.yaml',
  ]);
});

t.test('a file that is too large or may not be read is an error', async (t) => {
  const directory = t.testdir({ 'big.yaml': '', 'secret.yaml': '' });
  truncateSync(join(directory, 'big.yaml'), 64 * 1024 * 1024 + 1);
  chmodSync(join(directory, 'secret.yaml'), 0);
  const codes = codesOf(await read(directory, ['.']));
  t.equal(codes[0], 'discover/too-large big.yaml');
  if (process.getuid?.() !== 0) t.equal(codes[1], 'discover/unreadable secret.yaml');
  symlinkSync('/dev/null', join(directory, 'null.yaml'));
  t.strictSame(pathsOf(await read(directory, ['null.yaml'])), [], 'a device is no file');
});

t.test('a test file names what lies inside its repository', async (t) => {
  const directory = t.testdir({
    ...repository,
    tests: { 'shop.yaml': '', empty: {} },
    'way-out': t.fixture('symlink', '/'),
  });
  const base = join(directory, 'tests');
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      '../deploy/**/*.yaml',
      ['deploy/d.tmp.yaml', 'deploy/kustomization.yaml', 'deploy/sub/y.yaml', 'deploy/é.yaml'],
      [],
    ],
    ['../deploy/sub', ['deploy/sub/y.yaml'], []],
    ['../a.yaml', ['a.yaml'], []],
    ['shop.yaml', ['tests/shop.yaml'], []],
    ['empty', [], ['discover/no-match test.yaml']],
    ['*.json', [], ['discover/no-match test.yaml']],
    ['../b.yaml', [], ['discover/no-such-path test.yaml']],
    ['../../*', [], ['discover/outside-repository test.yaml']],
    ['../..', [], ['discover/outside-repository test.yaml']],
    ['../way-out/etc/hosts', [], ['discover/outside-repository test.yaml']],
    ['/etc/*', [], ['discover/outside-repository test.yaml']],
  ];
  for (const [pattern, paths, codes] of cases) {
    const found = await readGlobs(directory, base, [pattern]);
    t.strictSame(pathsOf(found), paths, pattern);
    t.strictSame(codesOf(found), codes, pattern);
  }
  const both = await readGlobs(base, base, ['../deploy/*.json', '../deploy/c.json', '*.xml']);
  t.strictSame(pathsOf(both), ['../deploy/c.json']);
  t.match(both.diagnostics, [{ code: 'discover/no-match', span: { start: 34 } }]);
});

t.test(
  'what git tracks is read, and a pattern of ours that leaves some of it out is told with its count',
  async (t) => {
    const folder = t.testdir({
      '.gitignore': 'out/\n*.tmp.yaml\n',
      '.reachspecignore': '# ours\nlegacy/\n/none.yaml\n',
      'a.yaml': '',
      'a.tmp.yaml': '',
      'b.tmp.yaml': '',
      out: {
        'a.yaml': '',
        'b.yaml': '',
        deep: { 'c.yaml': '' },
        untracked: { 'd.yaml': '' },
        legacy: { 'e.yaml': '' },
      },
      node_modules: { p: { 'a.yaml': '', 'b.yaml': '' } },
      legacy: { 'a.yaml': '', 'b.yml': '', 'c.txt': '', 'untracked.yaml': '' },
    });
    git(folder, 'init', '--quiet');
    const added = ['a.yaml', 'a.tmp.yaml', 'out/a.yaml', 'out/deep/c.yaml', 'out/legacy', 'node_modules/p/a.yaml'];
    git(folder, 'add', '--force', '.gitignore', ...added, 'legacy/a.yaml', 'legacy/b.yml', 'legacy/c.txt');
    const found = await read(folder, ['.']);
    t.strictSame(pathsOf(found), ['a.tmp.yaml', 'a.yaml', 'node_modules/p/a.yaml', 'out/a.yaml', 'out/deep/c.yaml']);
    t.strictSame(
      found.diagnostics.map(({ code, message, span }) => [code, message.slice(0, 34), span && locate(span).line]),
      [['discover/left-out', '`legacy/` leaves out 3 manifests o', 2]],
    );
    t.strictSame(pathsOf(await read(folder, ['**/deep/*.yaml'])), ['out/deep/c.yaml']);
    const settings = { path: 'reachspec.yaml', text: 'ignores: [/a.yaml]' };
    const ignores = { folder: '.', patterns: [{ text: '/a.yaml', span: { file: settings, start: 10, end: 17 } }] };
    const more = await read(folder, ['.'], { ignores });
    t.strictSame(codesOf(more), ['discover/left-out reachspec.yaml', 'discover/left-out .reachspecignore']);
  },
);

t.test('where nothing is tracked, ignore files leave out what they say, and nobody is told', async (t) => {
  const folder = t.testdir({
    '.git': {},
    '.gitignore': 'out/\n',
    '.reachspecignore': 'legacy/\n',
    out: { 'a.yaml': '' },
    legacy: { 'a.yaml': '' },
    node_modules: { 'a.yaml': '' },
  });
  const found = await read(folder, ['.']);
  t.strictSame([found.files, found.diagnostics, found.ignored], [[], [], 2]);
});

t.test('only files are read: no pipe, no device, and no link to one, whatever they are meant for', async (t) => {
  const folder = t.testdir({ '.git': {}, sub: {} });
  for (const name of ['pipe.yaml', '.gitignore', 'sub/.reachspecignore', 'Chart.yaml'])
    execFileSync('mkfifo', [join(folder, name)]);
  symlinkSync('pipe.yaml', join(folder, 'link.yaml'));
  symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
  symlinkSync('/dev/zero', join(folder, 'sub/kustomization.yaml'));
  writeFileSync(join(folder, 'sub/a.yaml'), 'a: 1\n');
  const found = await read(folder, ['.']);
  t.strictSame(pathsOf(found), ['sub/a.yaml']);
  t.strictSame([...codesOf(found)].sort(), [
    'discover/link-outside sub/kustomization.yaml',
    'discover/link-outside zero.yaml',
    'discover/special-file Chart.yaml',
    'discover/special-file link.yaml',
    'discover/special-file pipe.yaml',
  ]);
  t.strictSame(codesOf(await read(folder, ['zero.yaml'])), [`discover/special-file ${relative(folder, '/dev/zero')}`]);
});

t.test('a pipe that is named is read to its end', async (t) => {
  const folder = t.testdir({});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const writer = spawn('sh', ['-c', 'echo "a: 1" >pipe'], { cwd: folder });
  t.strictSame((await read(folder, ['pipe'])).files, [{ path: 'pipe', text: 'a: 1\n' }]);
  await once(writer, 'close');
});

t.test('a path that no file system takes leads to nothing', async (t) => {
  const folder = t.testdir({ file: '' });
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  for (const path of ['x'.repeat(300), `${'x'.repeat(300)}/y`, 'nul\0', 'file/x', 'a/x', `${'y/'.repeat(3000)}z`])
    t.strictSame(codesOf(await read(folder, [path])), ['discover/no-such-path undefined'], path.slice(0, 10));
});

t.test('a pattern that would take too long is an error, and nothing is matched with it', async (t) => {
  const directory = t.testdir(repository);
  for (const pattern of ['*a'.repeat(20), '{a,b}'.repeat(30), 'deploy/{1..99999999}.yaml', '**/'.repeat(20)]) {
    t.strictSame(codesOf(await read(directory, [pattern])), ['discover/pattern-limit undefined'], pattern.slice(0, 40));
  }
  const literal = `${'[ab]*'.repeat(6)}.yaml`;
  t.strictSame(
    pathsOf(await read(t.testdir({ [literal]: '' }), [literal])),
    [literal],
    'a file of that very name is read',
  );
});

t.test('a line of an ignore file that would take too long is told and leaves nothing out', async (t) => {
  const stars = `${'**/'.repeat(20)}a.yaml`;
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['.gitignore', `b.yaml\n${stars}\n`, ['discover/pattern-not-followed .gitignore:2']],
    ['.reachspecignore', `b.yaml\n${stars}\n`, ['discover/pattern-limit .reachspecignore:2']],
    ['.gitignore', `b.yaml\n${'\\['.repeat(100_000)}`, ['discover/pattern-not-followed .gitignore:2']],
    ['.gitignore', `b.yaml\n${'x\n'.repeat(200_000)}`, ['discover/pattern-not-followed .gitignore:2001']],
    ['.gitignore', `b.yaml\n${'x'.repeat(5_000_000)}\na.yaml\n`, ['discover/pattern-not-followed .gitignore:1']],
  ];
  for (const [name, text, expected] of cases) {
    const found = await read(t.testdir({ 'a.yaml': '', 'b.yaml': '', [name]: text }), ['.']);
    const places = found.diagnostics.map(({ code, span }) => {
      const { file, line } = span === undefined ? { file: undefined, line: 0 } : locate(span);
      return `${code} ${file}:${line}`;
    });
    t.strictSame(places, expected, `${name} ${expected}`);
    t.strictSame(pathsOf(found), expected[0]?.endsWith(':1') ? ['a.yaml', 'b.yaml'] : ['a.yaml'], 'the others hold');
  }
});
