import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { byBytes, isSystemError } from '../diagnostics/index.js';
import type { IgnorePattern, RefusedPatterns } from './ignore/ignore-lines.js';
import { type Bounds, type EntryKind, IgnoreRules, patternOnTheWay } from './ignore/ignore-rules.js';
import { isTemporaryFolder } from './programs/temporary-folder.js';
import { realPathOf } from './real-path.js';
import type { SkippedFileReason } from './reports.js';
import { isOwn } from './repository/repository.js';

/** What a folder holds, by the rules of its repository. */
export interface Walk {
  /** The name each manifest file was met under, with its real path, which two names may share. */
  readonly files: ReadonlyMap<string, string>;
  /** The names of the folders that were entered, links to folders included. */
  readonly folders: ReadonlySet<string>;
  readonly ignored: number;
  /** What was left out, by its real path, and the pattern that says so; none where it is never entered. */
  readonly leftOut: readonly LeftOut[];
  /** Patterns of ignore files that aren't followed. */
  readonly refused: Iterable<RefusedPatterns>;
  readonly skipped: readonly { readonly path: string; readonly reason: SkippedFileReason }[];
}

/** An entry that a walk leaves out. */
export interface LeftOut {
  readonly path: string;
  readonly pattern: IgnorePattern | undefined;
}

/** Manifests that are read although a pattern written for git leaves them out: those that git tracks. */
export interface Tracked {
  readonly isTracked: (path: string) => boolean;
  /** Whether there is one below a folder. */
  readonly isAbove: (folder: string) => boolean;
}

const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether a file is read where it is met: `.yaml`, `.yml` or `.json` in any case, or `Kustomization`. */
export function isManifestName(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) || basename(path) === 'Kustomization';
}

/** What other runs need for a while is theirs alone: copies of manifests among it. */
function isNeverRead(folder: string): boolean {
  return neverEntered.has(basename(folder)) || isTemporaryFolder(folder);
}

/** Walks a folder, given by its real path, inside a repository root; nothing is tracked where nothing is said of it. */
export function walk(folder: string, bounds: Bounds, tracked: Tracked = nothingTracked): Walk {
  const walker = new Walker(bounds, tracked);
  walker.enter(folder, folder, walker.scopeIn(folder));
  walker.followLinks();
  return walker;
}

const nothingTracked: Tracked = { isTracked: () => false, isAbove: () => false };

/** What holds in a folder. */
interface Scope {
  readonly all: IgnoreRules;
  readonly own: IgnoreRules;
  /** Whether git ignores the folder, so that only what it tracks is read. */
  readonly isIgnored: boolean;
}

/**
 * One walk. INVARIANT: links wait until every real folder is done, so a file keeps its real name where it has one in the
 * walk, and each real folder is entered once, so no link can loop.
 */
class Walker implements Walk {
  readonly files = new Map<string, string>();
  readonly folders = new Set<string>();
  readonly skipped: { path: string; reason: SkippedFileReason }[] = [];
  ignored = 0;
  readonly leftOut: LeftOut[] = [];
  readonly refused = new Set<RefusedPatterns>();
  readonly #bounds: Bounds;
  readonly #tracked: Tracked;
  readonly #entered = new Set<string>();
  readonly #links: { readonly name: string; readonly real: string }[] = [];

  constructor(bounds: Bounds, tracked: Tracked) {
    this.#bounds = bounds;
    this.#tracked = tracked;
  }

  scopeIn(folder: string): Scope {
    const [all, own] = [IgnoreRules.within(this.#bounds, folder), IgnoreRules.within(this.#bounds, folder, 'own')];
    return { all, own, isIgnored: false };
  }

  /** Enters a folder known by `name`, whose real path is `folder`. */
  enter(name: string, folder: string, scope: Scope): void {
    if (this.#entered.has(folder)) return;
    this.#entered.add(folder);
    this.folders.add(name);
    for (const each of scope.all.refused) this.refused.add(each);
    for (const entry of this.#list(name)) this.#meet(entry, name, folder, scope);
  }

  #meet(entry: Dirent, name: string, folder: string, scope: Scope): void {
    const real = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && !entry.isSymbolicLink() && !isManifestName(entry.name)) return;
    if (isFolder && entry.name === '.git') return;
    const verdict = this.#verdict(real, isFolder ? 'folder' : 'file', scope);
    if (verdict.kind === 'left out') {
      if (verdict.pattern !== undefined) this.ignored++;
      this.leftOut.push({ path: real, pattern: verdict.pattern });
    } else if (entry.isSymbolicLink()) this.#links.push({ name: join(name, entry.name), real });
    else if (isFolder) {
      const { all, own } = scope;
      this.enter(join(name, entry.name), real, { ...verdict, all: all.enter(real), own: own.enter(real) });
    } else if (entry.isFile()) this.#add(join(name, entry.name), real);
    else this.#skip(join(name, entry.name), 'special');
  }

  /** What git tracks is read whatever is written for git; what is written for reachspec leaves out anything. */
  #verdict(real: string, kind: EntryKind, { all, own, isIgnored }: Scope): Verdict {
    const { isTracked, isAbove } = this.#tracked;
    const isHeld = kind === 'folder' ? isAbove(real) : isTracked(real);
    const mine = isHeld ? own.leavingOut(real, kind) : undefined;
    if (mine !== undefined) return { kind: 'left out', pattern: mine };
    const pattern = all.leavingOut(real, kind);
    const isOut = isIgnored || pattern !== undefined || (kind === 'folder' && isNeverRead(real));
    return isOut && !isHeld ? { kind: 'left out', pattern } : { kind: 'read', isIgnored: isOut };
  }

  followLinks(): void {
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) this.#follow(link);
  }

  #follow({ name: link, real }: { readonly name: string; readonly real: string }): void {
    const target = realPathOf(link);
    const isFolder = target !== undefined && statSync(target).isDirectory();
    // A link to what isn't read anyway, or to what may only have been a file of another kind, is no loss.
    if (!isFolder && !isManifestName(link) && (target !== undefined || extname(link) !== '')) return;
    if (target === undefined) this.#skip(link, 'broken-link');
    else if (!isOwn(target, this.#bounds.root)) this.#skip(link, 'outside-repository');
    else if (!isFolder && !statSync(target).isFile()) this.#skip(link, 'special');
    else this.#reach({ link, real, target, kind: isFolder ? 'folder' : 'file' });
  }

  /** What a link leads to is left out by what leaves out the target; the file of a link that git tracks is tracked under its name. */
  #reach({ link, real, target, kind }: Reached): void {
    const { isTracked, isAbove } = this.#tracked;
    const mine = patternOnTheWay(this.#bounds, target, kind, 'own');
    const pattern = mine ?? patternOnTheWay(this.#bounds, target, kind);
    const isOut = pattern !== undefined || (kind === 'folder' && isNeverEntered(target, this.#bounds.root));
    const isHeld = mine === undefined && (kind === 'folder' ? isAbove(target) : isTracked(real) || isTracked(target));
    if (isOut && !isHeld) {
      if (pattern !== undefined) this.ignored++;
      this.leftOut.push({ path: kind === 'folder' ? target : real, pattern });
    } else if (kind === 'file') this.#add(link, target);
    else this.enter(link, target, { ...this.scopeIn(target), isIgnored: isOut });
  }

  /** A folder that went away since it was met isn't in the tree. */
  #list(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byBytes(a.name, b.name));
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'ENOENT') this.#skip(folder, 'unreadable');
      return [];
    }
  }

  #add(name: string, real: string): void {
    this.files.set(name, real);
  }

  #skip(path: string, reason: SkippedFileReason): void {
    this.skipped.push({ path, reason });
  }
}

interface Reached {
  /** The name of a link, and its own real path. */
  readonly link: string;
  readonly real: string;
  /** The real path that it leads to. */
  readonly target: string;
  readonly kind: EntryKind;
}

type Verdict =
  | { readonly kind: 'left out'; readonly pattern: IgnorePattern | undefined }
  | { readonly kind: 'read'; readonly isIgnored: boolean };

function isNeverEntered(folder: string, root: string): boolean {
  return relative(root, folder)
    .split(sep)
    .some((part) => neverEntered.has(part));
}
