import { existsSync, realpathSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, isAbsolute, join, relative } from 'node:path';

/**
 * Keeps compiled code between runs where this Node can (22.1 and later): below the user's cache folder, and where NODE_COMPILE_CACHE
 * says so, there. Not in a repository, whose files anybody who proposes a change may write, and not where `--no-cache` is given. Quiet where
 * nothing can be written.
 */
export function keepCompiled(words: readonly string[], env: Readonly<Record<string, string | undefined>>): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable !== 'function' || words.includes('--no-cache') || env['NODE_COMPILE_CACHE'] !== undefined) return;
  const folder = compiledFolder(env, process.cwd());
  if (folder !== undefined) enable(folder);
}

/** Where compiled code is kept; `undefined` where the user has no cache folder that only they may write, and where it lies in the repository. */
export function compiledFolder(
  { XDG_CACHE_HOME, HOME }: Readonly<Record<string, string | undefined>>,
  workingDirectory: string,
): string | undefined {
  const caches = [XDG_CACHE_HOME, HOME === undefined ? undefined : join(HOME, '.cache')];
  const parent = caches.find((each) => each !== undefined && isAbsolute(each));
  if (parent === undefined || !existsSync(parent) || !isOwn(parent)) return undefined;
  const [folder, here] = [realpathSync(parent), realpathSync(workingDirectory)];
  const top = foldersAbove(here).findLast((each) => existsSync(join(each, '.git'))) ?? here;
  const way = relative(top, folder);
  const isOutside = way === '..' || way.startsWith('../') || isAbsolute(way);
  return isOutside ? join(folder, 'reachspec/compiled') : undefined;
}

function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

/** A folder and those above it, the nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
