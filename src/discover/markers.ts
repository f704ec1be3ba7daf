import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersBetween } from './repository.js';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'];

/** Whether a file of this name is a kustomization or a chart. */
export function isMarkerName(name: string): boolean {
  return names.includes(name);
}

/** A file found, by its real path, and the root of its repository. */
export interface FoundFile {
  readonly path: string;
  readonly root: string;
}

/** The kustomizations and charts in the folders of these files and above, up to their roots, that aren't among them. */
export function markersAbove(files: readonly FoundFile[]): readonly string[] {
  const found = new Set(files.map((file) => file.path));
  const folders = new Set<string>();
  for (const { path, root } of files) {
    if (folders.has(dirname(path))) continue;
    for (const folder of foldersBetween(root, dirname(path))) folders.add(folder);
  }
  const markers = Array.from(folders).flatMap((folder) => names.map((name) => join(folder, name)));
  return markers.filter((path) => !found.has(path) && existsSync(path));
}
