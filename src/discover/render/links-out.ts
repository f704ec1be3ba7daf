import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isInside } from '../repository.js';
import { realPathOf } from '../walk.js';

/**
 * The first link at or below a folder, given by its real path, that leads out of a repository's top or to what git keeps there, be
 * it by way of other links: a program that follows it would read what isn't the repository's own. Undefined where there is none.
 */
export function linkOut(folder: string, top: string): string | undefined {
  const seen = new Set<string>();
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const entry of entriesOf(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') waiting.push(path);
      if (!entry.isSymbolicLink()) continue;
      const target = realPathOf(path);
      if (target === undefined || !isOwn(target, top)) return path;
      if (statSync(target).isDirectory()) waiting.push(target);
    }
  }
  return undefined;
}

/** A link that leads nowhere is one that may lead somewhere once the program runs. */
function isOwn(target: string, top: string): boolean {
  return isInside(target, top) && !relative(top, target).split(sep).includes('.git');
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What can't be read here can't be read by a program either.
    return [];
  }
}
