import { posix } from 'node:path';
import { byBytes, type SourceFile } from '../../diagnostics/index.js';
import { anchored } from '../objects/origins.js';
import { isRemote } from './read-kustomization.js';

/** Where the paths of Flux and Argo CD start. */
export interface PathStart {
  /** The root of the repository, by the path that it is shown by. */
  readonly top: string;
  /** The working directory, absolute: what a path comes down to that leads out of it and back. */
  readonly here: string;
}

/** Leads a path that an object names to a folder of the files, anchored; `undefined` where there is none. */
export type FindFolder = (path: string, from: string) => string | undefined;

/**
 * Paths of Flux and Argo CD start at the root of their source. That is the root of the repository (`top`); where no file lies there, what
 * was read may be a part or a copy of one, and the nearest folder above the naming file (`from`) counts below which some do.
 */
export function folderFinder(files: readonly SourceFile[], { top, here }: PathStart): FindFolder {
  const folders = new Set<string>();
  for (const { path } of files) {
    for (
      let folder = posix.dirname(anchored(path));
      !folders.has(folder) && folder !== '/';
      folder = posix.dirname(folder)
    )
      folders.add(folder);
  }
  return (path, from) => {
    if (isRemote(path)) return undefined;
    const wanted = posix.join('.', path);
    if (wanted === '..' || wanted.startsWith('../')) return undefined;
    const at = (start: string) => anchored(posix.relative(here, posix.resolve(here, start, wanted)) || '.');
    const starts = [top, ...foldersAbove(from)];
    const start = starts.find((each) => folders.has(at(each)));
    return start === undefined ? undefined : at(start);
  };
}

/** The folders that hold files, at any depth, as paths from the root of the repository. */
export function foldersFromTop(files: readonly SourceFile[], { top, here }: PathStart): readonly string[] {
  const root = posix.resolve(here, top);
  const folders = new Set<string>();
  for (const { path } of files) {
    const from = posix.relative(root, posix.resolve(here, path));
    for (let folder = posix.dirname(from); folder !== '.' && !folder.startsWith('..'); folder = posix.dirname(folder))
      folders.add(folder);
  }
  return [...folders].sort(byBytes);
}

/** The folders above a file by its shown path, the nearest first. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(path); folder !== '.' && folder !== '/'; folder = posix.dirname(folder)) {
    if (posix.basename(folder) === '..') break;
    folders.push(folder);
  }
  const outermost = folders.at(-1);
  const above = outermost === undefined ? posix.dirname(path) : posix.dirname(outermost);
  return [...folders, ...(above === '/' ? [] : [above])];
}
