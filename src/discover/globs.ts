import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './repository/repository.js';
import type { Walk } from './walk.js';

/** A pattern taken apart: the part without wildcards in front, and the rest. */
export interface Glob {
  readonly base: string;
  readonly pattern: string;
}

/** Takes a pattern apart; undefined where it has no wildcards. */
export async function parseGlob(text: string): Promise<Glob | undefined> {
  const { isDynamicPattern } = (await import('fast-glob')).default;
  if (!isDynamicPattern(text)) return undefined;
  const parts = text.split('/');
  // Braces may hold slashes, so the first sign of a wildcard ends the base.
  const first = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  const cut = Math.max(first, 0);
  const base = parts.slice(0, cut).join('/');
  return { base: base === '' && text.startsWith('/') ? '/' : base, pattern: parts.slice(cut).join('/') };
}

/** The real paths of the files of a walk that a pattern matches, and of those below the folders that it matches. */
export async function matchFiles(pattern: string, base: string, walked: Walk): Promise<readonly string[]> {
  const { globSync } = (await import('fast-glob')).default;
  const matches = globSync(pattern, {
    cwd: base,
    dot: true,
    onlyFiles: false,
    suppressErrors: true,
    fs: { readdirSync: readdirOf(walked) },
  }).map((match) => join(base, match));
  const folders = matches.filter((match) => walked.folders.has(match));
  const named = new Set(matches);
  return Array.from(walked.files)
    .filter(([name]) => named.has(name) || folders.some((folder) => isInside(name, folder)))
    .map(([, real]) => real);
}

/** Shows the matcher what the walk met and nothing else: no ignored folder is entered and no link followed twice. */
function readdirOf(walked: Walk) {
  const isMet = (path: string) => walked.files.has(path) || walked.folders.has(path);
  function read(folder: string, options: { withFileTypes: true }): Dirent[];
  function read(folder: string): string[];
  function read(folder: string, options?: { withFileTypes: true }): Dirent[] | string[] {
    if (options === undefined) return readdirSync(folder).filter((name) => isMet(join(folder, name)));
    return readdirSync(folder, options).filter((entry) => isMet(join(folder, entry.name)));
  }
  return read;
}
