import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { compiledFolder, keepCompiled } from '../../src/cli/compile-cache.js';

t.test('compiled code is kept in a folder of the user, outside the repository', async (t) => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'reachspec-')));
  t.teardown(() => rmSync(home, { recursive: true }));
  const folders = ['.cache', 'own', 'repository/.git', 'repository/cache', 'repository/deploy'];
  for (const folder of folders) mkdirSync(join(home, folder), { recursive: true });
  for (const folder of ['.cache', 'own', 'repository/cache']) chmodSync(join(home, folder), 0o755);
  const here = join(home, 'repository/deploy');
  const kept = join(home, '.cache/reachspec/compiled');
  t.equal(compiledFolder({ HOME: home }, here), kept);
  t.equal(
    compiledFolder({ HOME: home, XDG_CACHE_HOME: join(home, 'own') }, here),
    join(home, 'own/reachspec/compiled'),
  );
  t.equal(compiledFolder({ HOME: home, XDG_CACHE_HOME: 'own' }, here), kept, 'a relative one counts for nothing');
  t.equal(compiledFolder({ XDG_CACHE_HOME: join(home, 'repository/cache') }, here), undefined);
  t.equal(compiledFolder({ HOME: home }, home), undefined, 'where the home is what is read');
  t.equal(compiledFolder({ HOME: join(home, 'own') }, here), undefined, 'where there is no such folder');
  t.equal(compiledFolder({}, here), undefined);
  mkdirSync(join(home, 'shared'));
  chmodSync(join(home, 'shared'), 0o777);
  t.equal(compiledFolder({ XDG_CACHE_HOME: join(home, 'shared') }, here), undefined, 'where others may write');
});

t.test('nothing is kept where `--no-cache` says so, or a place is named for it', async (t) => {
  const env = { HOME: '/nowhere' };
  t.doesNotThrow(() => keepCompiled(['test', '--no-cache'], env));
  t.doesNotThrow(() => keepCompiled(['test'], { ...env, NODE_COMPILE_CACHE: '/nowhere' }));
  t.doesNotThrow(() => keepCompiled(['test'], env));
});
