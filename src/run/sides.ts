import { isAbsolute, resolve } from 'node:path';
import { join } from 'node:path/posix';
import { UsageError } from '../diagnostics/index.js';
import { type FolderKind, kindOfFolder, shownPathOf } from '../discover/index.js';
import { type GitTree, openGitTree } from '../discover/render/index.js';
import type { DiffRequest } from './request.js';

/** Where one side of a comparison is read. */
export interface SideReader {
  /** As it was asked for. */
  readonly name: string;
  readonly commit: string | undefined;
  /** The folder that shown paths start from, absolute. */
  readonly workingDirectory: string;
  /** The folder that represents the working directory, by the path it is shown by. */
  readonly folder: string;
  readonly close: () => void;
}

/** Both sides, and what they are: two states of the working directory, whose settings say what is read, or two folders. */
export interface SideReaders {
  readonly base: SideReader;
  readonly head: SideReader;
  readonly are: 'checkouts' | 'folders';
}

type Place =
  | { readonly kind: 'git'; readonly name: string; readonly ref: string; readonly folder: string | undefined }
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string };

/** Opens what BASE and HEAD name; refs are read from git's objects. Throws a UsageError where one can't be read. */
export async function openSideReaders(request: Omit<DiffRequest, 'command'>): Promise<SideReaders> {
  const [first, second] = [folderOf(request.base, request), folderOf(request.head, request)];
  const [base, head] = [counterpart(first, second), counterpart(second, first)];
  const isWhole = [base, head].some(({ kind, folder }) => (kind === 'git' ? folder === undefined : folder === '.'));
  const are = isWhole || (request.environments ?? []).length > 0 ? 'checkouts' : 'folders';
  const opened = await open(base, request);
  try {
    return { base: opened, head: await open(head, request), are };
  } catch (error) {
    opened.close();
    throw error;
  }
}

function folderOf(name: string, { workingDirectory }: Pick<DiffRequest, 'workingDirectory'>): Place {
  if (name.startsWith('git:')) {
    const [, ref = '', path] = /^git:([^:]*)(?::(.*))?$/s.exec(name) ?? [];
    if (ref === '') throw new UsageError(`\`${name}\` names no ref; expected e.g. \`git:origin/main\``);
    const folder = path === undefined ? undefined : join('.', path).replace(/\/$/, '');
    if (folder !== undefined && (folder === '..' || folder.startsWith('../') || isAbsolute(folder)))
      throw new UsageError(`\`${name}\` leads out of the working directory; expected a folder below it`);
    return { kind: 'git', name, ref, folder: folder === '.' ? undefined : folder };
  }
  const kind: FolderKind = kindOfFolder(resolve(workingDirectory, name));
  if (kind === 'folder') return { kind, name, folder: shownPathOf(name, workingDirectory) };
  if (kind === 'file')
    throw new UsageError(
      `\`${name}\` is a file; expected a folder or a git ref; to compare some files only, name them after both: \`reachspec diff BASE HEAD ${name}\``,
    );
  throw new UsageError(
    `no folder \`${name}\`; expected a folder or a git ref; for the ref write \`git:${name.replace(/^git[:=]?/, '')}\``,
  );
}

/** A ref represents the whole working directory; beside a folder of it, that folder. */
function counterpart(side: Place, other: Place): Place {
  if (side.kind !== 'git' || side.folder !== undefined || other.kind !== 'folder') return side;
  const { folder } = other;
  if (folder === '.' || folder === '..' || folder.startsWith('../') || isAbsolute(folder)) return side;
  return { ...side, name: `${side.name}:${folder}`, folder };
}

async function open(
  place: Place,
  { workingDirectory, env }: Pick<DiffRequest, 'workingDirectory' | 'env'>,
): Promise<SideReader> {
  const { name } = place;
  if (place.kind === 'folder')
    return { name, commit: undefined, workingDirectory, folder: place.folder, close: () => undefined };
  const tree: GitTree = await openGitTree({ ref: place.ref, workingDirectory, env });
  return { name, folder: place.folder ?? '.', ...tree };
}
