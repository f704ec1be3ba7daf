import { basename, join, relative, sep } from 'node:path';
import type { Ignore, TestResult } from 'ignore';
import createIgnore from 'ignore';
import type { Span } from '../../diagnostics/index.js';
import { foldersBetween, isInside } from '../repository/repository.js';
import { type IgnorePattern, linesOf, type ReadPatterns, type RefusedPatterns, withinLimits } from './ignore-lines.js';
import { hashName, NameIndex } from './name-index.js';

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
  /** The names that the rules refer to. */
  readonly names: NameIndex;
  /** By the marks of the rules. */
  readonly patterns: readonly IgnorePattern[];
  /** Patterns that are not among them, each file's once. */
  readonly refused: readonly RefusedPatterns[];
}

/**
 * Patterns that count as further lines of a `.reachspecignore` in a folder: relative to the working directory where it is asked
 * for, and then absolute, by its real path.
 */
export interface Ignores {
  readonly folder: string;
  readonly patterns: readonly { readonly text: string; readonly span: Span }[];
}

/** The folder below which entries are met, by its real path, and what is left out there besides what ignore files say. */
export interface Bounds {
  readonly root: string;
  readonly ignores: Ignores | undefined;
  /** The folder that paths are shown from. */
  readonly workingDirectory: string;
}

/** What an entry of a folder is, for rules that end in `/`. */
export type EntryKind = 'file' | 'folder';

/** Which rules hold: all of them, or those alone that are written for reachspec. */
export type RuleChoice = 'all' | 'own';

/**
 * The ignore rules that hold in one folder: its own and those of the folders above, the nearest that refers to an entry
 * decides. Read from `.gitignore` and `.reachspecignore`, at the root `.git/info/exclude` first.
 */
export class IgnoreRules {
  readonly #bounds: Bounds;
  readonly #choice: RuleChoice;
  readonly #levels: readonly Level[];

  private constructor(bounds: Bounds, choice: RuleChoice, levels: readonly Level[]) {
    this.#bounds = bounds;
    this.#choice = choice;
    this.#levels = levels;
  }

  /** The rules inside a folder that was named: rules that leave the folder itself out have no say in it. */
  static within(bounds: Bounds, folder: string, choice: RuleChoice = 'all'): IgnoreRules {
    const { root } = bounds;
    const [top = root, ...below] = foldersBetween(root, folder);
    const levels = [...levelAbove(top, bounds), ...levelOf(top, bounds, choice)];
    return below.reduce((rules, each) => rules.enter(each), new IgnoreRules(bounds, choice, levels));
  }

  /** What no rule was made of, of the files that hold here. */
  get refused(): readonly RefusedPatterns[] {
    return this.#levels.flatMap(({ refused }) => refused);
  }

  /** What leaves an entry of this folder out; undefined where nothing does. */
  leavingOut(path: string, kind: EntryKind): IgnorePattern | undefined {
    const name = hashName(basename(path));
    for (let index = this.#levels.length - 1; index >= 0; index--) {
      const level = this.#levels[index];
      if (level?.names.mayMatch(name) !== true) continue;
      const { ignored, unignored, rule } = testIn(level, path, kind);
      if (ignored) return level.patterns[Number(rule?.mark)];
      if (unignored) return undefined;
    }
    return undefined;
  }

  /** The rules inside a folder of this one. */
  enter(folder: string): IgnoreRules {
    // A rule that the folder was read in spite of must not leave out what is in it.
    const name = hashName(basename(folder));
    const levels = this.#levels.filter(
      (level) => !(level.names.mayMatch(name) && testIn(level, folder, 'folder').ignored),
    );
    return new IgnoreRules(this.#bounds, this.#choice, [...levels, ...levelOf(folder, this.#bounds, this.#choice)]);
  }
}

/** What leaves out some folder on the way from the root, or the path itself; undefined where nothing does. */
export function patternOnTheWay(
  bounds: Bounds,
  path: string,
  kind: EntryKind,
  choice: RuleChoice = 'all',
): IgnorePattern | undefined {
  const [top = bounds.root, ...below] = foldersBetween(bounds.root, path);
  let rules = IgnoreRules.within(bounds, top, choice);
  for (const each of below) {
    const pattern = rules.leavingOut(each, each === path ? kind : 'folder');
    if (pattern !== undefined) return pattern;
    if (each !== path) rules = rules.enter(each);
  }
  return undefined;
}

/** INVARIANT: a level leaves out no folder on the way to the path (`enter`), so that its rules refer to the path itself. */
function testIn(level: Level, path: string, kind: EntryKind): TestResult {
  const name = relative(level.folder, path).split(sep).join('/');
  return level.rules.test(kind === 'folder' ? `${name}/` : name);
}

/** The further patterns where their folder lies above everything that is entered. */
function levelAbove(top: string, { ignores }: Bounds): readonly Level[] {
  if (ignores === undefined || ignores.folder === top || !isInside(top, ignores.folder)) return [];
  return toLevel(ignores.folder, [withinLimits(ignores.patterns.map(own))]);
}

const gitFiles = ['.git/info/exclude', '.gitignore'];
const ownFile = '.reachspecignore';

function levelOf(folder: string, bounds: Bounds, choice: RuleChoice): readonly Level[] {
  const { root, ignores } = bounds;
  const names = choice === 'own' ? [] : folder === root ? gitFiles : gitFiles.slice(1);
  return toLevel(folder, [
    ...names.map((name) => linesOf(join(folder, name), 'git', bounds)),
    linesOf(join(folder, ownFile), 'reachspec', bounds),
    withinLimits(ignores?.folder === folder ? ignores.patterns.map(own) : []),
  ]);
}

function own(pattern: Omit<IgnorePattern, 'by'>): IgnorePattern {
  return { ...pattern, by: 'reachspec' };
}

function toLevel(folder: string, read: readonly ReadPatterns[]): readonly Level[] {
  const patterns = read.flatMap((each) => each.patterns);
  const refused = read.flatMap((each) => each.refused ?? []);
  if (patterns.length === 0 && refused.length === 0) return [];
  const marked = patterns.map(({ text }, index) => ({ pattern: text, mark: String(index) }));
  const names = new NameIndex(patterns.map(({ text }) => text));
  return [{ folder, patterns, refused, names, rules: createIgnore({ ignorecase: false }).add(marked) }];
}
