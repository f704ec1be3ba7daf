import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import createIgnore from 'ignore';
import { foldersBetween, isInside } from './repository.js';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Patterns that count as further lines of a `.reachspecignore` in a folder: relative to the working directory where it is asked
 * for, and then absolute, by its real path.
 */
export interface Ignores {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** The folder below which entries are met, by its real path, and what is left out there besides what ignore files say. */
export interface Bounds {
  readonly root: string;
  readonly ignores: Ignores | undefined;
}

/** What an entry of a folder is, for rules that end in `/`. */
export type EntryKind = 'file' | 'folder';

/**
 * The ignore rules that hold in one folder: its own and those of the folders above, the nearest that speaks of an entry
 * decides. Read from `.gitignore` and `.reachspecignore`, at the root `.git/info/exclude` first.
 */
export class IgnoreRules {
  readonly #bounds: Bounds;
  readonly #levels: readonly Level[];

  private constructor(bounds: Bounds, levels: readonly Level[]) {
    this.#bounds = bounds;
    this.#levels = levels;
  }

  /** The rules inside a folder that was named: rules that leave the folder itself out have no say in it. */
  static within(bounds: Bounds, folder: string): IgnoreRules {
    const { root } = bounds;
    const [top = root, ...below] = foldersBetween(root, folder);
    const levels = [...levelAbove(top, bounds), ...levelOf(top, bounds)];
    return below.reduce((rules, each) => rules.enter(each), new IgnoreRules(bounds, levels));
  }

  /** Whether an entry of this folder is left out. */
  ignores(path: string, kind: EntryKind): boolean {
    for (const level of this.#levels.toReversed()) {
      const { ignored, unignored } = testIn(level, path, kind);
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  /** The rules inside a folder of this one. */
  enter(folder: string): IgnoreRules {
    // A rule that the folder was read in spite of must not leave out what is in it.
    const levels = this.#levels.filter((level) => !testIn(level, folder, 'folder').ignored);
    return new IgnoreRules(this.#bounds, [...levels, ...levelOf(folder, this.#bounds)]);
  }
}

/** Whether some folder on the way from the root, or the path itself, is left out. */
export function isIgnoredOnTheWay(bounds: Bounds, path: string, kind: EntryKind): boolean {
  const [top = bounds.root, ...below] = foldersBetween(bounds.root, path);
  let rules = IgnoreRules.within(bounds, top);
  for (const each of below) {
    if (rules.ignores(each, each === path ? kind : 'folder')) return true;
    if (each !== path) rules = rules.enter(each);
  }
  return false;
}

function testIn(
  level: Level,
  path: string,
  kind: EntryKind,
): { readonly ignored: boolean; readonly unignored: boolean } {
  const name = relative(level.folder, path).split(sep).join('/');
  return level.rules.test(kind === 'folder' ? `${name}/` : name);
}

/** The further patterns where their folder lies above everything that is entered. */
function levelAbove(top: string, { ignores }: Bounds): readonly Level[] {
  if (ignores === undefined || ignores.folder === top || !isInside(top, ignores.folder)) return [];
  return toLevel(ignores.folder, ignores.patterns);
}

function levelOf(folder: string, { root, ignores }: Bounds): readonly Level[] {
  const names =
    folder === root ? ['.git/info/exclude', '.gitignore', '.reachspecignore'] : ['.gitignore', '.reachspecignore'];
  const texts = names.map((name) => textOf(join(folder, name))).filter((text) => text !== '');
  return toLevel(folder, [...texts, ...(ignores?.folder === folder ? ignores.patterns : [])]);
}

function toLevel(folder: string, texts: readonly string[]): readonly Level[] {
  if (texts.length === 0) return [];
  return [{ folder, rules: createIgnore({ ignorecase: false }).add(texts.join('\n')) }];
}

/** The text of a file; empty where there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
