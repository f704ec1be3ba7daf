import { dirname, join } from 'node:path';
import type { Source } from './read-bytes.js';
import { realPathOf } from './real-path.js';
import { foldersBetween, isInside } from './repository/repository.js';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'];

/** Whether a file of this name is a kustomization or a chart. */
export function isKustomizationOrChart(name: string): boolean {
  return names.includes(name);
}

/** A file found, by its real path, and the root of its repository. */
export interface FoundFile {
  readonly path: string;
  readonly root: string;
  /** Whether a person named it, so that it may be a pipe. */
  readonly source: Source;
}

/** The kustomizations and charts in the folders of these files and above, up to their roots, that aren't among them. */
export function kustomizationsAndChartsAbove(files: readonly FoundFile[]): readonly string[] {
  const found = new Set(files.map((file) => file.path));
  const folders = new Map<string, string>();
  for (const { path, root } of files) {
    if (folders.has(dirname(path))) continue;
    for (const folder of foldersBetween(root, dirname(path))) folders.set(folder, root);
  }
  return Array.from(folders).flatMap(([folder, root]) =>
    names.map((name) => join(folder, name)).filter((path) => !found.has(path) && isWithin(path, root)),
  );
}

/** Whether a file is there, and no link leads to it from inside a repository to its outside. */
function isWithin(path: string, root: string): boolean {
  const real = realPathOf(path);
  return real !== undefined && isInside(real, root);
}
