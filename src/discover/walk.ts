import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { byBytes } from '../diagnostics/index.js';
import { type Bounds, IgnoreRules, isIgnoredOnTheWay } from './ignore-rules.js';
import type { SkippedFileReason } from './reports.js';
import { isInside } from './repository.js';

/** What a folder holds, by the rules of its repository. */
export interface Walk {
  /** The name each manifest file was met under, with its real path, which two names may share. */
  readonly files: ReadonlyMap<string, string>;
  /** The names of the folders that were entered, links to folders included. */
  readonly folders: ReadonlySet<string>;
  readonly ignored: number;
  readonly skipped: readonly { readonly path: string; readonly reason: SkippedFileReason }[];
}

const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Whether a file is read where it is met: `.yaml`, `.yml` or `.json` in any case, or `Kustomization`. */
export function isManifestName(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) || basename(path) === 'Kustomization';
}

/** Walks a folder, given by its real path, inside a repository root. */
export function walk(folder: string, bounds: Bounds): Walk {
  const walker = new Walker(bounds);
  walker.enter(folder, folder, IgnoreRules.within(bounds, folder));
  walker.followLinks();
  return walker;
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
  readonly #bounds: Bounds;
  readonly #entered = new Set<string>();
  readonly #links: string[] = [];

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** Enters a folder known by `name`, whose real path is `folder`. */
  enter(name: string, folder: string, rules: IgnoreRules): void {
    if (this.#entered.has(folder)) return;
    this.#entered.add(folder);
    this.folders.add(name);
    for (const entry of this.#list(name)) {
      const real = join(folder, entry.name);
      const kind = entry.isDirectory() ? 'folder' : 'file';
      if (kind === 'folder' ? neverEntered.has(entry.name) : !entry.isSymbolicLink() && !isManifestName(entry.name))
        continue;
      if (rules.ignores(real, kind)) this.ignored++;
      else if (entry.isSymbolicLink()) this.#links.push(join(name, entry.name));
      else if (kind === 'folder') this.enter(join(name, entry.name), real, rules.enter(real));
      else if (entry.isFile()) this.#add(join(name, entry.name), real);
    }
  }

  followLinks(): void {
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) this.#follow(link);
  }

  #follow(link: string): void {
    const target = realPathOf(link);
    const isFolder = target !== undefined && statSync(target).isDirectory();
    // A link to what isn't read anyway, or to what may only have been a file of another kind, is no loss.
    if (!isFolder && !isManifestName(link) && (target !== undefined || extname(link) !== '')) return;
    if (target === undefined) this.#skip(link, 'broken-link');
    else if (!isInside(target, this.#bounds.root)) this.#skip(link, 'outside-repository');
    else if (isIgnoredOnTheWay(this.#bounds, target, isFolder ? 'folder' : 'file')) this.ignored++;
    else if (!isFolder) this.#add(link, target);
    else if (!isNeverEntered(target, this.#bounds.root))
      this.enter(link, target, IgnoreRules.within(this.#bounds, target));
  }

  #list(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byBytes(a.name, b.name));
    } catch {
      this.#skip(folder, 'unreadable');
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

/** The real path behind a name; undefined where a link is broken or runs in a circle, and for a pipe. */
export function realPathOf(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return existsSync(real) ? real : undefined;
  } catch {
    return undefined;
  }
}

function isNeverEntered(folder: string, root: string): boolean {
  return relative(root, folder)
    .split(sep)
    .some((part) => neverEntered.has(part));
}
