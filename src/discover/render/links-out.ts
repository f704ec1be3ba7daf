import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { realPathOf } from '../real-path.js';
import { isInside, isOwn } from '../repository/repository.js';

/** Which links are looked for: all that leave the repository, or those alone that lead to what git keeps. */
export type LinksTo = 'all that is outside' | 'what git keeps';

/**
 * The first link at or below a folder, given by its real path, that leads out of a repository's top or to what git keeps there, be
 * it by way of other links: a program that follows it would read what isn't the repository's own. Undefined where there is none.
 */
export function linkOut(folder: string, top: string, from: LinksTo = 'all that is outside'): string | undefined {
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
      // A link that leads nowhere may lead somewhere once the program runs.
      if (from === 'what git keeps' && (target === undefined || !isInside(target, top))) continue;
      if (target === undefined || !isOwn(target, top)) return path;
      if (statSync(target).isDirectory()) waiting.push(target);
    }
  }
  return undefined;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What can't be read here can't be read by a program either.
    return [];
  }
}
