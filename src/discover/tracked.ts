import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './programs/environment.js';
import { gitIn } from './programs/git.js';

/** Tells of a repository's top, by its real path, which manifests git tracks below it: none where it is no work tree. */
export type TrackedManifests = (top: string) => Promise<ReadonlySet<string> | 'all'>;

/** A file in `.git` that stands for it: whatever lies there is what a commit holds. */
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
  if (!existsSync(join(top, '.git'))) return new Set();
  const ran = await gitIn({ folder: top, env })(['ls-files', '-z', '--cached', '--', ...manifests]);
  if (ran.kind !== 'ended' || ran.code !== 0) return new Set();
  const paths = ran.stdout.toString('utf8').split('\0');
  return new Set(paths.filter((path) => path !== '').map((path) => join(top, path)));
}

const manifests = ['*.yaml', '*.yml', '*.json', 'Kustomization'].map((name) => `:(top,icase,glob)**/${name}`);
