import { mayBegin } from '../../limit/index.js';
import { realPathOf } from '../real-path.js';
import { repositoryRoot, shown } from '../repository/repository.js';
import type { Environment } from './environment.js';
import { type Ran, runProgram } from './program.js';

/** Where git is asked. */
export interface GitLocation {
  /** A folder of the checkout, absolute. */
  readonly folder: string;
  readonly env: Environment;
  /** In milliseconds; a minute where it is left out. */
  readonly timeLimit?: number;
}

/** Runs git; it changes nothing, asks nothing and fetches nothing. */
export type Git = (args: readonly string[], input?: string) => Promise<Ran>;

/**
 * Settings that keep git from asking, paging, quoting or starting programs of the repository, and from taking for a repository a
 * folder with files that look like one: a pull request may commit them, with other objects and another work tree.
 */
const settings = {
  'core.quotePath': 'false',
  'core.fsmonitor': 'false',
  'safe.bareRepository': 'explicit',
} as const;

/** What git is to leave alone, besides what every program is given. */
const own = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
} as const;

/** 64 MiB, and room for what git says of a file of as many. */
const mostBytes = 64 * 1024 * 1024 + 4096;

/** A git that works at the top of a folder's repository, where nothing that is committed stands between it and `.git`. */
export function gitIn({ folder, env, timeLimit = 60_000 }: GitLocation): Git {
  const top = topOf(folder);
  // The checkout may belong to another user, as in a container. Nothing that its configuration names is ever run.
  const all = Object.entries({ ...settings, ...(top === undefined ? {} : { 'safe.directory': top }) });
  const flags = ['--no-pager', ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  return async (args, input = '') => {
    mayBegin();
    return runProgram({
      name: 'git',
      args: [...flags, ...args],
      folder: top ?? folder,
      env,
      own,
      input,
      timeLimit,
      mostBytes,
    });
  };
}

/** The repository of a folder. */
export interface GitRepository {
  /** Its top, by its real path. */
  readonly top: string;
  /** From there to the folder; empty where they are the same. */
  readonly prefix: string;
}

/**
 * The repository of a folder; undefined without one or without git, and where git takes another for it than the nearest folder at
 * or above with `.git`.
 */
export async function repositoryOf({ folder }: GitLocation, git: Git): Promise<GitRepository | undefined> {
  const top = topOf(folder);
  const gitTop = await gitText(git(['rev-parse', '--show-toplevel']));
  if (top === undefined || gitTop === undefined || realPathOf(gitTop) !== top) return undefined;
  const prefix = shown(realPathOf(folder) ?? folder, top);
  return { top, prefix: prefix === '.' ? '' : prefix };
}

/** What git prints; undefined where it fails. */
export async function gitText(running: Promise<Ran>): Promise<string | undefined> {
  const ran = await running;
  return ran.kind === 'ended' && ran.code === 0 ? ran.stdout.toString('utf8').trimEnd() : undefined;
}

/** The nearest folder at or above one that has `.git`, by its real path. */
function topOf(folder: string): string | undefined {
  const real = realPathOf(folder);
  const top = real === undefined ? '' : repositoryRoot(real, '');
  return top === '' ? undefined : top;
}
