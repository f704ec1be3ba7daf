import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../../diagnostics/index.js';
import { isRemote, type Kustomization, mayBeRemote, type Reference, readKustomization } from '../../parse/index.js';
import { readSourceFile } from '../read-file.js';
import { realPathOf } from '../real-path.js';
import { isInside, isOwn, repositoryRoot, shown } from '../repository/repository.js';

/** A kustomization with everything that it names, directly or through others. */
export interface KustomizeTree {
  /** The root first. */
  readonly kustomizations: readonly Kustomization[];
  /** The top of the repository. */
  readonly top: string;
  /** Files that say what is generated and transformed, and may name any file. */
  readonly plugins: readonly SourceFile[];
  /** Each readable file once: manifests, patches and the kustomizations themselves. */
  readonly files: readonly SourceFile[];
  readonly remote: readonly Reference[];
  /** What is named and isn't there. */
  readonly missing: readonly Reference[];
  /** What is named and lies outside of the repository. */
  readonly outside: readonly Reference[];
}

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a folder, as a path; undefined where it has none. */
export function kustomizationIn(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find(isFile);
}

/** Follows a kustomization, given by its folder's real path, through all that it names. */
export function readTree(folder: string, workingDirectory: string): KustomizeTree {
  const tree = new Tree(
    workingDirectory,
    repositoryRoot(folder, isInside(folder, workingDirectory) ? workingDirectory : folder),
  );
  tree.enter(folder);
  return { ...tree, top: tree.top, files: [...tree.byPath.values()] };
}

class Tree {
  readonly kustomizations: Kustomization[] = [];
  readonly remote: Reference[] = [];
  readonly missing: Reference[] = [];
  readonly outside: Reference[] = [];
  readonly byPath = new Map<string, SourceFile>();
  readonly #here: string;
  readonly top: string;
  readonly plugins: SourceFile[] = [];

  constructor(here: string, top: string) {
    this.#here = here;
    this.top = top;
  }

  enter(folder: string): void {
    const path = kustomizationIn(folder);
    if (path === undefined || this.byPath.has(path)) return;
    const file = this.#read(path);
    if (file === undefined) return;
    const kustomization = readKustomization(file);
    this.kustomizations.push(kustomization);
    const { sources, others, patches } = kustomization;
    for (const reference of sources) this.#follow(reference, folder);
    for (const reference of others) {
      const read = this.#follow(reference, folder);
      if (read !== undefined) this.plugins.push(read);
    }
    for (const { path } of patches) if (path !== undefined) this.#follow(path, folder);
  }

  /** Follows a reference; what comes back is the file where it leads to one. */
  #follow(reference: Reference, folder: string): SourceFile | undefined {
    const { text } = reference;
    if (isRemote(text)) {
      this.remote.push(reference);
      return undefined;
    }
    const real = realPathOf(resolve(folder, text));
    if (real === undefined) (mayBeRemote(text) ? this.remote : this.missing).push(reference);
    else if (!isOwn(real, this.top)) this.outside.push(reference);
    else if (isFile(real)) return this.#read(real);
    else this.enter(real);
    return undefined;
  }

  #read(path: string): SourceFile | undefined {
    const known = this.byPath.get(path);
    if (known !== undefined) return known;
    const { file } = readSourceFile(path, shown(path, this.#here));
    if (file !== undefined) this.byPath.set(path, file);
    return file;
  }
}

/** Whether a path leads to a file. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The kustomization nearest to a path that a message names, else the root's. */
export function nearestKustomization(tree: KustomizeTree, folders: readonly string[]): SourceFile | undefined {
  const named = folders.flatMap((folder) => tree.kustomizations.filter(({ file }) => dirname(file.path) === folder));
  return (named.at(-1) ?? tree.kustomizations[0])?.file;
}
