import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../programs/environment.js';
import { gitIn } from '../programs/git.js';

/**
 * Tells of a repository's top, by its real path, which manifests git tracks below it: none where it is no work tree, and nothing where git
 * can't say.
 */
export type TrackedManifests = (top: string) => Promise<ReadonlySet<string> | 'all' | undefined>;

/** A file in `.git` that represents it: whatever lies there is what a commit holds. */
export const wholeTreeMark = '.git/reachspec-tree';

/** What git tracks, asked once a repository within one run. */
export function createTrackedManifests(env: Environment): TrackedManifests {
  const known = new Map<string, ReturnType<TrackedManifests>>();
  return (top) => {
    const answer = known.get(top) ?? ask(top, env);
    known.set(top, answer);
    return answer;
  };
}

async function ask(top: string, env: Environment): ReturnType<TrackedManifests> {
  if (existsSync(join(top, wholeTreeMark))) return 'all';
  if (!isRepository(join(top, '.git'))) return new Set();
  const ran = await gitIn({ folder: top, env })([
    'ls-files',
    '-z',
    '--cached',
    '--recurse-submodules',
    '--',
    ...manifests,
  ]);
  if (ran.kind !== 'ended' || ran.code !== 0) return undefined;
  const paths = ran.stdout.toString('utf8').split('\0');
  return new Set(paths.filter((path) => path !== '').map((path) => join(top, path)));
}

/** Whether git would take this for a repository, or a file that leads to one. */
function isRepository(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? existsSync(join(path, 'HEAD')) : found !== undefined;
}

const manifests = ['*.yaml', '*.yml', '*.json', 'Kustomization'].map((name) => `:(top,icase,glob)**/${name}`);
