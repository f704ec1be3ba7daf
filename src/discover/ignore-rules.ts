import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import createIgnore from 'ignore';
import { foldersBetween } from './repository.js';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What an entry of a folder is, for rules that end in `/`. */
export type EntryKind = 'file' | 'folder';

/**
 * The ignore rules that hold in one folder: its own and those of the folders above, the nearest that speaks of an entry
 * decides. Read from `.gitignore` and `.reachspecignore`, at the root `.git/info/exclude` first.
 */
export class IgnoreRules {
  readonly #root: string;
  readonly #levels: readonly Level[];

  private constructor(root: string, levels: readonly Level[]) {
    this.#root = root;
    this.#levels = levels;
  }

  /** The rules inside a folder that was named: rules that leave the folder itself out have no say in it. */
  static within(root: string, folder: string): IgnoreRules {
    const [top = root, ...below] = foldersBetween(root, folder);
    return below.reduce((rules, each) => rules.enter(each), new IgnoreRules(root, levelOf(top, root)));
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
    return new IgnoreRules(this.#root, [...levels, ...levelOf(folder, this.#root)]);
  }
}

/** Whether some folder on the way from the root, or the path itself, is left out. */
export function isIgnoredOnTheWay(root: string, path: string, kind: EntryKind): boolean {
  const [top = root, ...below] = foldersBetween(root, path);
  let rules = IgnoreRules.within(root, top);
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

function levelOf(folder: string, root: string): readonly Level[] {
  const names =
    folder === root ? ['.git/info/exclude', '.gitignore', '.reachspecignore'] : ['.gitignore', '.reachspecignore'];
  const texts = names.map((name) => textOf(join(folder, name))).filter((text) => text !== '');
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
