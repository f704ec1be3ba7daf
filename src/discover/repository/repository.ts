import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The folder that bounds what belongs together: the nearest at or above `folder` with `.git`, else `fallback`. */
export function repositoryRoot(folder: string, fallback: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return fallback;
  }
}

/** Whether a path is a folder itself or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const relativePath = relative(folder, path);
  return (
    relativePath === '' || (relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath))
  );
}

/** Whether a path, given real, lies in a repository and not in what git keeps there, which holds credentials and no manifests. */
export function isOwn(path: string, top: string): boolean {
  return (
    isInside(path, top) &&
    !relative(top, path)
      .split(sep)
      .some((part) => part.toLowerCase() === '.git')
  );
}

/** A path as it is shown: relative to a folder, with `/`. */
export function shown(path: string, folder: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** The folders from `root` down to `folder`, both included. */
export function foldersBetween(root: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let current = folder; isInside(current, root); current = dirname(current)) {
    folders.unshift(current);
    if (current === dirname(current)) break;
  }
  return folders;
}
