import { join } from 'node:path/posix';
import { type PathRoot, type Root, type RootList, rootText } from '../../parse/index.js';
import type { Discovery } from '../discover.js';
import { discoverGiven } from '../given.js';
import type { FoundRoot } from './found-root.js';
import { foundFiles } from './found-root.js';
import { noRenderer, unreadableRef } from './reports.js';

/**
 * Follows lists of roots among files that are already read. A list without bounds is all of them; a root that needs a program can't
 * be followed, which is an error.
 */
export function findGivenRoots(lists: readonly RootList[], given: Discovery): readonly FoundRoot[] {
  return lists.flatMap((list): readonly FoundRoot[] => {
    const { folder, roots, bounds } = list;
    if (bounds === 'anywhere') return [foundFiles(given)];
    const patterns = roots.filter((root) => root.kind === 'path');
    const others = roots.filter((root) => root.kind !== 'path');
    return [
      ...(patterns.length === 0 ? [] : [foundFiles(discoverGiven({ patterns, folder }, given))]),
      ...others.map((root) => findRoot(root, folder, given)),
    ];
  });
}

function findRoot(root: Exclude<Root, PathRoot>, folder: string, given: Discovery): FoundRoot {
  const { span } = root;
  switch (root.kind) {
    case 'raw':
      return foundFiles(discoverGiven({ patterns: [{ text: root.directory, span }], folder }, given), 'raw');
    case 'kustomize':
    case 'helm': {
      const renderer = root.kind;
      const path = join(folder, root.kind === 'helm' ? root.chart : root.directory);
      const diagnostic = noRenderer({ folder: path, renderer, library: { root: rootText(root) } }, span);
      return { kind: 'failed', diagnostics: [diagnostic] };
    }
    case 'git': {
      const problem = `found \`${rootText(root)}\`, and the library starts no program, not even git`;
      return { kind: 'failed', diagnostics: [unreadableRef({ ref: root.ref, problem }, span)] };
    }
    default:
      return root satisfies never;
  }
}
