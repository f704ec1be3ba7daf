import { statSync } from 'node:fs';

export type FolderKind = 'folder' | 'file' | 'nothing';

/** What is there by a path, given absolute; anything but a folder counts as a file. */
export function kindOfFolder(path: string): FolderKind {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
