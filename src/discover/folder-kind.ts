import { statSync } from 'node:fs';

export type FolderKind = 'folder' | 'file' | 'nothing';

/** What is there by a path, given absolute; anything but a folder counts as a file. */
export function kindOfFolder(path: string): FolderKind {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  return found.isDirectory() ? 'folder' : 'file';
}
