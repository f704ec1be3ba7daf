import { posix } from 'node:path';
import type { Diagnostic, SourceFile } from '../../diagnostics/index.js';
import { anchored, rootFileKindOf } from '../objects/origins.js';
import { splitDocuments } from '../yaml/documents.js';
import type { Node } from '../yaml/node.js';
import { get, itemsOf, stringOf } from '../yaml/node.js';
import { invalidYaml } from '../yaml/problems.js';
import { parseYaml } from '../yaml/yaml.js';

/** The files that kustomizations apply as patches, so that they aren't taken for objects. */
export interface PatchFiles {
  readonly has: (path: string) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `patches`, `patchesStrategicMerge` and `patchesJson6902` of every kustomization among these files. */
export function readPatchFiles(files: readonly SourceFile[]): PatchFiles {
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files.filter((each) => rootFileKindOf(each.path) === 'kustomization')) {
    const folder = posix.dirname(anchored(file.path));
    for (const { node, problems } of splitDocuments(file).map(parseYaml)) {
      for (const path of patchesOf(node)) paths.add(posix.resolve(folder, path));
      diagnostics.push(...problems.slice(0, 1).map(({ message, span }) => invalidYaml({ problem: message }, span)));
    }
  }
  return { has: (path) => paths.has(anchored(path)), diagnostics };
}

function patchesOf(kustomization: Node | undefined): readonly string[] {
  const lists = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].map((key) => get(kustomization, key));
  const patches = lists.flatMap(itemsOf).map((item) => stringOf(get(item, 'path')) ?? stringOf(item));
  // An item of `patchesStrategicMerge` may be a patch in itself; a path has one line.
  return patches.filter((path) => path !== undefined).filter((path) => !path.includes('\n'));
}
