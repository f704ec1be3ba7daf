import { resolve } from 'node:path';
import { join } from 'node:path/posix';
import { kindOfFolder } from '../discover/index.js';
import { createRootFinder, type FinderOptions, type FoundRoot } from '../discover/render/index.js';
import { until } from '../limit/index.js';
import { type Root, type RootList, rootText } from '../parse/index.js';
import type { State } from './reader.js';
import type { SideReader } from './sides.js';

/** One side of a comparison, whose roots lie as those of the working directory do; what is only at the other side is left out. */
export function sideState(
  side: SideReader,
  other: SideReader,
  options: FinderOptions,
  settingsPaths: readonly string[],
): State<Promise<unknown>> {
  const { ignores } = options;
  const at = (folder: string) => join(side.folder, folder);
  const findThere = createRootFinder({
    ...options,
    workingDirectory: side.workingDirectory,
    // A commit is checked out in a folder that no later run meets again.
    cache: side.commit === undefined && options.cache,
    ignores: ignores === undefined ? undefined : { ...ignores, folder: at(ignores.folder) },
  });
  const findHere = createRootFinder(options);
  const find = async (lists: readonly RootList[]): Promise<readonly FoundRoot[]> => {
    const there = lists.map((list) => rootsAt(list, side, other));
    // A root at a git ref of its own is the same at both sides.
    const fixed = lists.map((list) => ({ ...list, roots: list.roots.filter(({ kind }) => kind === 'git') }));
    return [...(await findThere(filled(there))), ...(await findHere(filled(fixed)))];
  };
  return {
    name: side.name,
    commit: side.commit,
    settingsPaths: [...settingsPaths, ...settingsPaths.map(at)],
    find: (groups) => until(Promise.all(groups.map(find))),
    missing: (lists) =>
      lists.flatMap((list) => list.roots.filter((root) => isMissing(root, list, side, other)).map(rootText)),
  };
}

function filled(lists: readonly RootList[]): readonly RootList[] {
  return lists.filter(({ roots }) => roots.length > 0);
}

/** The roots of a list as they lie at a side; what is only at the other side is left out. */
function rootsAt(list: RootList, side: SideReader, other: SideReader): RootList {
  const folder = join(side.folder, list.folder);
  const roots = list.roots.filter((root) => root.kind !== 'git' && !isMissing(root, list, side, other));
  if (list.bounds === 'repository') return { ...list, folder, roots };
  const moved = roots.map((root) =>
    root.kind === 'path' && root.text !== '-' ? { ...root, text: join(folder, root.text) } : root,
  );
  return { ...list, folder, roots: moved };
}

function isMissing(root: Root, list: RootList, side: SideReader, other: SideReader): boolean {
  return !isThere(root, list, side) && isThere(root, list, other);
}

function isThere(root: Root, list: RootList, { workingDirectory, folder }: SideReader): boolean {
  const path = pathOf(root);
  return path !== undefined && kindOfFolder(resolve(workingDirectory, folder, list.folder, path)) !== 'nothing';
}

function pathOf(root: Root): string | undefined {
  switch (root.kind) {
    case 'path':
      return root.text;
    case 'kustomize':
    case 'raw':
      return root.directory;
    case 'helm':
      return root.chart;
    case 'git':
      return undefined;
    default:
      return root satisfies never;
  }
}
