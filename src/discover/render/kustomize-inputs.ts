import { dirname, resolve } from 'node:path';
import type { Kustomization } from '../../parse/index.js';
import { realPathOf } from '../real-path.js';
import type { RenderInputs } from './cache/index.js';
import { isFile, type KustomizeTree } from './kustomize-tree.js';
import type { RenderOptions } from './result.js';

/** A kustomization that is to be built, with real paths. */
interface Root {
  readonly folder: string;
  readonly here: string;
  readonly tree: KustomizeTree;
  readonly options: RenderOptions;
}

/**
 * Everything that building a kustomization may read: kustomize reads files only at or below the kustomization that names them, so
 * these are the folders of all kustomizations in the tree. Undefined where one may name something that isn't known here, or
 * has programs run.
 */
export function inputsOfKustomize({ folder, here, tree, options }: Root): RenderInputs | undefined {
  const { kustomizations, remote, missing } = tree;
  const isUncertain = ({ charts, isPlain, file }: Kustomization) =>
    charts !== undefined || !isPlain || asksThisMachine.test(file.text);
  if (options.enableHelm === true || kustomizations.some(isUncertain)) return undefined;
  if (remote.length > 0 || missing.length > 0) return undefined;
  const folders = new Set(kustomizations.map((each) => folderOf(each, here)));
  const isFollowed = (each: Kustomization) =>
    each.sources.every(({ text }) => {
      const real = realPathOf(resolve(folderOf(each, here), text));
      return real !== undefined && (isFile(real) || folders.has(real));
    });
  if (!kustomizations.every(isFollowed)) return undefined;
  const without = tree.files.some(({ text }) => namesGit.test(text)) ? undefined : '.git';
  return {
    programs: ['kustomize', 'kubectl'],
    named: ['kustomize', folder],
    content: { paths: [...folders], without },
  };
}

// A file generator may read even what git keeps; a backslash may hide its name.
const namesGit = /\.git(?![a-z])|\\(?:x2e|u002e|U0000002e)/i;

// Files may be given by an address. No proxy stands between a program and its own machine.
const asksThisMachine = /:\/\/(?:localhost|127\.|\[|0)/i;

function folderOf({ file }: Kustomization, here: string): string {
  const folder = dirname(resolve(here, file.path));
  return realPathOf(folder) ?? folder;
}
